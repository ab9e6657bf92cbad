"""Two small worlds and a model of each, made once for all tests of this room."""

import pickle
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
from tests.inference.once import once

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


def make_text_lesson(shared: Path) -> Lesson:
    """Words and measures of 6,000 products.

    Args:
        shared: where the world and the model are written, once for all processes.
    """
    world = shared / "text"

    def write() -> None:
        write_world(TEXT_PRODUCTS, 21, world, pictures=False)
        _learn(world, read_material(world, RECIPE.seed))

    once(world, write)
    return _lesson(world, None)


def make_pictured_lesson(shared: Path) -> Lesson:
    """230 products in two pictures each, seen through a small network of random weights."""
    world, eye = shared / "pictured", shared / "eye.onnx"

    def write() -> None:
        encoder = Encoder.load(write_eye(eye))
        write_world(PICTURED_PRODUCTS, 5, world, size=96, angles=2, processes=1)
        _learn(world, read_material(world, RECIPE.seed, encoder))

    once(world, write)
    return _lesson(world, Embeddings(world / "embeddings", Encoder.load(eye)))


def _learn(world: Path, material: Material) -> None:
    trained = train_on(material, RECIPE, lambda _what, _done, _of: None)
    model = _model_of(world)
    model.mkdir()
    save_model(trained.model, model / "model.npz")
    (model / "trained").write_bytes(pickle.dumps(trained))


def _lesson(world: Path, views: Views | None) -> Lesson:
    model = _model_of(world)
    trained: Trained = pickle.loads((model / "trained").read_bytes())  # noqa: S301  (our own)
    return Lesson(world, model, trained.material, trained, Scorer.load(model, views))


def _model_of(world: Path) -> Path:
    return world.with_name(f"{world.name}-model")


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
