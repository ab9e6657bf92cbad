"""Two small worlds and a model of each, made once for all tests of this room."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product, ProductText, VendorPack
from reviewer.inference.batch import NUMBERS, Views
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder
from reviewer.inference.material import Material, read_material
from reviewer.inference.model import Model, save_model
from reviewer.inference.ranges import CODES, Ranges
from reviewer.inference.scoring import Scorer
from reviewer.inference.trained import Recipe, Trained
from reviewer.inference.training import train_on
from reviewer.world.markets import MARKET_OF
from reviewer.world.world import write_world
from tests.inference.networks import write_eye

TEXT_PRODUCTS, PICTURED_PRODUCTS = 6000, 230
# A bound of 3 % can be tested on what a small world holds out.
RECIPE = Recipe(seed=3, members=2, alpha=0.03)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A world, what was learned of it, and the model as its file gives it.

    Attributes:
        trained: the model in memory with what it was made from.
        scorer: the model read back.
    """

    world: Path
    model: Path
    material: Material
    trained: Trained
    scorer: Scorer

    @property
    def products(self) -> list[Product]:
        """All of the world."""
        return list(self.material.products)


def make_text_lesson(shared: Path, own: Path) -> Lesson:
    """Words and measures of 6,000 products.

    Args:
        shared: where the world is written, once for all processes.
        own: where the model is written.
    """
    world = shared / "text"
    once(world, lambda: write_world(TEXT_PRODUCTS, 21, world, pictures=False))
    return _learned(world, own, read_material(world, RECIPE.seed), None)


def make_pictured_lesson(shared: Path, own: Path) -> Lesson:
    """230 products in two pictures each, seen through a small network of random weights."""
    world, eye = shared / "pictured", shared / "eye.onnx"
    encoder = Encoder.load(write_eye(own / eye.name))

    def write() -> None:
        write_world(PICTURED_PRODUCTS, 5, world, size=96, angles=2, processes=1)
        read_material(world, RECIPE.seed, encoder)

    once(world, write)
    material = read_material(world, RECIPE.seed, encoder)
    return _learned(world, own, material, Embeddings(world / "embeddings", encoder))


def once(folder: Path, make: Callable[[], object]) -> None:
    """Run `make` for a folder in whichever process comes first; the others wait for it."""
    with closing(sqlite3.connect(f"{folder}.lock", timeout=600, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        done = folder.with_suffix(".done")
        if not done.exists():
            make()
            done.touch()


def _learned(world: Path, folder: Path, material: Material, views: Views | None) -> Lesson:
    trained = train_on(material, RECIPE, lambda _what, _done, _of: None)
    save_model(trained.model, folder / "model.npz")
    return Lesson(world, folder, material, trained, Scorer.load(folder, views))


def knows_all(model: Model) -> Ranges:
    """Ranges in which everything of these worlds lies, however little of it there was."""
    regions = ("US", "DE", "GB", "FR", "JP", "ES")
    ranges = model.ranges
    return replace(ranges, numbers=dict.fromkeys(NUMBERS, (0.0, 1e9)), codes=_every(regions))


def _every(countries: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    markets = [MARKET_OF[country] for country in countries]
    codes = {
        "country": countries,
        "site": tuple(site for market in markets for site in market.sites),
        "lang": ("de", "en", "es", "fr", "ja"),
        "currency": ("EUR", "GBP", "JPY", "USD"),
        "vendor_pack": tuple(pack.value for pack in VendorPack),
    }
    assert set(codes) == set(CODES)
    return codes


def trusting(model: Model, limit: float = 0.9) -> Model:
    """The model with wide ranges and one generous threshold everywhere: certain of the usual."""
    limits = {
        (pack, region): limit
        for pack in model.packs
        for region in ("europe", "japan", "north_america")
    }
    heads = {sense: replace(head, thresholds=limits) for sense, head in model.heads.items()}
    return replace(model, heads=heads, ranges=knows_all(model))


def named(product: Product, title: str, description: str = "") -> Product:
    """The product under another text."""
    return replace(product, texts=(ProductText("en", title, description),))


def certain(scorer: Scorer, product: Product, ladder: PackLadder) -> list[bool]:
    """Of each pack, whether the score of one product is certain."""
    (score,) = scorer.score([product], ladder)
    return [risk.is_certain for risk in score.risks]
