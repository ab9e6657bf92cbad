"""A small world with pictures, and a model that sees them through one corner."""

import csv
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from reviewer.domain.product import Product
from reviewer.inference.encoding import Encoder
from reviewer.inference.reading import Files, read_products
from reviewer.inference.scoring import Scorer
from reviewer.inference.sight import Sight, bring_along
from reviewer.inference.trained import Recipe
from reviewer.inference.training import train
from reviewer.world.world import write_world
from tests.inference.once import once

PRODUCTS, SEED = 260, 21
# Of 7 x 7 cells of 8 pixels the network sees the 3 x 3 at the upper left.
EDGE, CELL, SEEN = 56, 8, 3


@dataclass(frozen=True, slots=True)
class Seeing:
    """Where all lies, and as objects.

    Attributes:
        model: folder with the model and its network.
        files: SHA-256 of a picture -> where it lies.
    """

    world: Path
    model: Path
    scorer: Scorer
    sight: Sight
    products: list[Product]
    files: Files


def make_seeing(shared: Path, kept: Path) -> Seeing:
    """Two pictures a product, and what was learned of them.

    Args:
        shared: where the world and the model are written, once for all processes; some seconds.
        kept: where what the network sees is kept.
    """
    folder = shared / "seeing"
    world, model, network = folder / "world", folder / "model", folder / "corner.onnx"

    def write() -> None:
        write_world(PRODUCTS, SEED, world, pictures=False)
        _draw(world)
        write_world(PRODUCTS, SEED, world, pictures=False)  # which lists the pictures it has now
        write_corner(network)
        train(world, model, Recipe(members=2), encoder=Encoder.load(network))
        bring_along(network, model)

    once(folder, write)
    products, files = read_products(world / "catalog.csv")
    sight = Sight(kept, Encoder.load(network), files.get)
    return Seeing(world, model, Scorer.load(model, sight), sight, products, files)


def write_corner(path: Path) -> Path:
    """A network that sees the mean colours of the cells in its corner: (N, 27)."""
    size = np.array([SEEN * CELL, SEEN * CELL], dtype=np.int64)
    constants = {
        "starts": np.zeros(2, dtype=np.int64),
        "ends": size,
        "axes": np.array([2, 3], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Slice", ["pictures", "starts", "ends", "axes"], ["corner"]),
        helper.make_node(
            "AveragePool", ["corner"], ["cells"], kernel_shape=[CELL, CELL], strides=[CELL, CELL]
        ),
        helper.make_node("Flatten", ["cells"], ["embedding"]),
    ]
    graph = helper.make_graph(
        nodes,
        "corner",
        [helper.make_tensor_value_info("pictures", TensorProto.FLOAT, ["N", 3, EDGE, EDGE])],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", 27])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    path.write_bytes(onnx.ModelProto.SerializeToString(made))
    return path


def _draw(world: Path) -> None:
    """The same patches for all products of one vendor pack and category, with noise."""
    images = world / "images"
    images.mkdir()
    with (world / "catalog.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for angle in ("front", "top"):
            kind = np.random.default_rng(crc32(f"{row['category']}{angle}".encode()))
            noise = np.random.default_rng(crc32(f"{row['id']}{angle}".encode()))
            patches = kind.integers(30, 220, (7, 7, 3)) + noise.integers(-30, 30, (7, 7, 3))
            pixels = patches.astype(np.uint8).repeat(CELL, axis=0).repeat(CELL, axis=1)
            Image.fromarray(pixels).save(images / f"{row['id']}_{angle}.jpg", quality=95)
