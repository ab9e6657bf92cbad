"""A model that sees pictures, through a tiny network of a user, trained on a small world."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.inference.encoding import Encoder
from reviewer.inference.trained import Recipe
from reviewer.inference.training import train
from reviewer.world.world import write_world
from tests.inference.networks import write_network

PRODUCTS, SEED, SIZE = 250, 5, 24


@dataclass(frozen=True, slots=True)
class SeeingModel:
    """Folders of the world and of the model, and the file of the encoder."""

    world: Path
    model: Path
    encoder: Path


def make_seeing_model(folder: Path) -> SeeingModel:
    """Write the world and train on it; some seconds."""
    made = SeeingModel(folder / "world", folder / "model", write_network(folder / "small.onnx"))
    write_world(PRODUCTS, SEED, made.world, size=SIZE, angles=1, processes=1)
    train(made.world, made.model, Recipe(members=2), encoder=Encoder.load(made.encoder))
    return made
