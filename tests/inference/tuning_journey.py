"""Tunes a network on a small world and tells as JSON what came of it.

A program, because it runs in the environment that has PyTorch:
python -m tests.inference.tuning_journey FOLDER
"""

import csv
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from reviewer import resources
from reviewer.inference.encoding import Encoder, read_picture
from reviewer.inference.halves import cut_before_last
from reviewer.inference.material import read_material
from reviewer.inference.parting import TUNED, tuned_on
from reviewer.inference.tail_training import embeddings_of, torch_here
from reviewer.inference.tuning import Sampling, TuningRecipe, finetune
from reviewer.world.world import write_world

PRODUCTS, TUNED_ON, SEED, BLOCKS = 340, 150, 5, 1


def main(folder: Path) -> None:
    """Tune twice, compare with PyTorch, read the world through what was tuned."""
    world = folder / "world"
    write_world(PRODUCTS, SEED, world, size=64, angles=1, processes=1)
    _damage(world / "shipments.csv")
    recipe = TuningRecipe(Sampling.UNDER, SEED, TUNED_ON, BLOCKS, 2, 1, 1e-4)
    one, two = folder / "one.onnx", folder / "two.onnx"
    facts = finetune(world, one, recipe, 1, _silent)["tuned"]
    finetune(world, two, recipe, 1, _silent)

    encoder = Encoder.load(one)
    material = read_material(world, SEED + 1, encoder)
    tuned = tuned_on(one)
    assert tuned is not None
    parts = Counter(material.part.tolist())
    names = [product.id for product in material.products]
    off, moved, largest = _compared(one, encoder, sorted((world / "images").iterdir())[:8])
    told = {
        "facts": facts,
        "off_by": off,
        "moved": moved,
        "largest": largest,
        "again_the_same": one.read_bytes() == two.read_bytes(),
        "parts": dict(parts),
        "tuned_products": sum(map(tuned.has, names)),
        "tuned_in_other_parts": sum(
            tuned.has(name) and part != TUNED
            for name, part in zip(names, material.part.tolist(), strict=True)
        ),
    }
    print(json.dumps(told))


def _damage(path: Path) -> None:
    """Let one product in eight break often: a world so small has too few that do."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if int(row["id"][1:]) % 8 == 0:
            row["damaged"] = str(int(row["shipped"]) // 4)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _compared(path: Path, encoder: Encoder, pictures: list[Path]) -> tuple[float, float, float]:
    """Largest difference to PyTorch, to the network before, and the largest number itself."""
    torch = torch_here(1)
    halves = cut_before_last(path.read_bytes(), BLOCKS)
    front_file = path.with_name("front.onnx")
    front_file.write_bytes(halves.front)
    front = Encoder.load(front_file)
    read = [read_picture(one.read_bytes(), encoder.edge) for one in pictures]
    tensors = {name: torch.from_numpy(values.copy()) for name, values in halves.tensors.items()}
    # Unrounded: what Encoder.embed gives is float16, which would hide small differences.
    rows = np.concatenate([_run(front, one) for one in read])
    side = round((rows.shape[1] / halves.channels) ** 0.5)
    maps = torch.from_numpy(rows).reshape(len(read), halves.channels, side, side)
    with torch.no_grad():
        expected = embeddings_of(torch, halves.steps, tensors, maps).numpy()
    found = np.concatenate([_run(encoder, one) for one in read])
    before = Encoder.load(resources.path("encoder", "encoder.onnx")).embed(read)
    return (
        float(np.abs(found - expected).max()),
        float(np.abs(found - before).max()),
        float(np.abs(found).max()),
    )


def _run(encoder: Encoder, picture: np.ndarray) -> np.ndarray:
    return encoder._network.embedding(encoder._centred(picture))


def _silent(_what: str, _done: int, _of: int) -> None:
    """Progress nobody wants to see."""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
