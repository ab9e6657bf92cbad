"""A small world and a model trained on it, made once for all tests of this room."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.product import Product
from reviewer.inference.card import Card
from reviewer.inference.reading import read_products
from reviewer.inference.scoring import Scorer
from reviewer.inference.training import train
from reviewer.world.world import write_world

PRODUCTS, SEED, MEMBERS = 1500, 21, 3


@dataclass(frozen=True, slots=True)
class Trained:
    """Where the world and the model lie, and both as objects."""

    world: Path
    model: Path
    card: Card
    scorer: Scorer
    products: list[Product]


def make_trained(folder: Path) -> Trained:
    """Write the world and train on it; some seconds."""
    world, model = folder / "world", folder / "model"
    write_world(PRODUCTS, SEED, world, pictures=False)
    card = train(world, model, seed=3, members=MEMBERS)
    products = read_products(world / "catalog.csv")
    return Trained(world, model, card, Scorer.load(model), products)
