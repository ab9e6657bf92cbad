"""The model that ships, on the sample that ships: a person looking would agree with it.

The sample's pictures are path-traced; the model was trained on pictures of the fast renderer.
"""

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reviewer import resources
from reviewer.domain.evidence import Sense
from reviewer.domain.ids import PackCode, PictureHash
from reviewer.domain.product import Product
from reviewer.domain.risk import Flag
from reviewer.inference.batch import batch_of
from reviewer.inference.encoding import Encoder
from reviewer.inference.features import Floats
from reviewer.inference.flagging import flag
from reviewer.inference.reading import read_products, read_truth
from reviewer.inference.scoring import Scorer
from reviewer.inference.sight import Sight
from reviewer.world.pictures import rasterised, write_pictures
from reviewer.world.sample import sample_things
from reviewer.world.things import VendorPack
from reviewer.world.world import write_world

SAMPLE = resources.path("sample")
POLY = "poly_mailer"
DRAWN = 160  # pixels; the network looks at 128


@dataclass(frozen=True, slots=True)
class Shown:
    """The sample as one renderer drew it.

    Attributes:
        odds: log-odds in a poly mailer by the combined score and by the pictures alone.
    """

    products: list[Product]
    scorer: Scorer
    odds: dict[Sense, Floats]


def _shown(products: list[Product], files: dict[str, Path], kept: Path) -> Shown:
    scorer = Scorer.load(resources.path("model"), Sight(kept, Encoder.load(), files.get))
    place = scorer.packs.index(POLY)
    features = scorer.read(batch_of(products, scorer.views))
    odds = {}
    for sense in (Sense.COMBINED, Sense.IMAGE):
        spans = scorer.spans(features, sense)
        assert spans is not None
        odds[sense] = spans.log_odds[:, place]
    return Shown(products, scorer, odds)


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    products, files = read_products(SAMPLE / "catalog.csv")
    return _shown(products, files, tmp_path_factory.mktemp("traced"))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    folder = tmp_path_factory.mktemp("drawn")
    for thing in sample_things():
        write_pictures(thing, folder / "images", thing.angles, DRAWN, rasterised)
    (folder / "catalog.csv").write_text((SAMPLE / "catalog.csv").read_text("utf-8"), "utf-8")
    products, files = read_products(folder / "catalog.csv")
    return _shown(products, files, folder / "kept")


def _ranks(values: Floats) -> Floats:
    return np.argsort(np.argsort(values)).astype(np.float64)


def _agreement(one: Floats, other: Floats) -> float:
    """Spearman's rank correlation."""
    return float(np.corrcoef(_ranks(one), _ranks(other))[0, 1])


def _true(products: list[Product]) -> Floats:
    truth = read_truth(SAMPLE / "truth.csv")
    return np.log([truth[product.id, PackCode(POLY)] for product in products])


def test_risks_follow_the_truth(traced: Shown) -> None:
    assert _agreement(traced.odds[Sense.COMBINED], _true(traced.products)) > 0.75


def test_bare_and_breakable_is_risky_sturdy_and_soft_is_not(traced: Shown) -> None:
    things = list(zip(sample_things(), traced.odds[Sense.COMBINED], strict=True))
    bare = [
        odds
        for thing, odds in things
        if thing.fragility > 0.5 and thing.vendor_pack is VendorPack.BARE
    ]
    kept = [
        odds
        for thing, odds in things
        if thing.fragility < 0.2 or thing.vendor_pack is VendorPack.STURDY_CARTON
    ]
    assert np.mean(bare) > np.mean(kept) + 1.5
    assert min(bare) > np.median(kept)


def test_both_renderers_tell_the_model_nearly_the_same(traced: Shown, drawn: Shown) -> None:
    one, other = traced.odds[Sense.COMBINED], drawn.odds[Sense.COMBINED]
    assert _agreement(one, other) > 0.9
    assert abs(float(np.mean(one - other))) < 0.5 * float(np.std(other))


def test_a_mug_in_a_carton_is_safer_than_a_bare_one(traced: Shown) -> None:
    odds = {
        thing.vendor_pack.value: value
        for thing, value in zip(sample_things(), traced.odds[Sense.COMBINED], strict=True)
        if thing.kind == "mug"
    }
    assert odds["sturdy_carton"] < odds["thin_box"] < odds["bare"]


@pytest.fixture(scope="module")
def falls(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[int]]:
    """English word -> how far the score falls without it, in a new world's catalogue."""
    folder = tmp_path_factory.mktemp("new")
    write_world(3000, 99, folder, pictures=False)
    products = [one for one in read_products(folder / "catalog.csv")[0] if one.text.lang == "en"]
    scores = Scorer.load(resources.path("model")).score(products, resources.ladder())
    found: dict[str, list[int]] = {}
    for product, score in zip(products, scores, strict=True):
        for token in score.tokens:
            word = getattr(product.text, token.field)[token.start : token.end].lower()
            found.setdefault(word, []).append(token.weight)
    return found


@pytest.mark.parametrize(
    ("word", "raises"),
    [
        ("ceramic", True),
        ("grocery", True),
        ("mug", True),
        ("glass", True),
        ("multipack", False),
        ("bag", False),
    ],
)
def test_words_speak_for_and_against_as_was_published(
    falls: dict[str, list[int]], word: str, raises: bool
) -> None:
    assert len(falls[word]) >= 20
    assert bool(np.mean(falls[word]) > 0.0) is raises


def test_the_catalogue_knows_less_than_the_truth(traced: Shown) -> None:
    with (SAMPLE / "catalog.csv").open(encoding="utf-8", newline="") as file:
        unknown = sum(not row["vendor_pack"] for row in csv.DictReader(file))
    assert unknown > len(traced.products) // 2


def test_a_picture_of_nothing_like_it_is_flagged(traced: Shown, tmp_path: Path) -> None:
    """Noise in place of the pictures of a product."""
    noise = np.random.default_rng(1).integers(0, 255, (128, 128, 3), dtype=np.uint8)
    place = tmp_path / "noise.png"
    Image.fromarray(noise).save(place)
    name = "a" * 64
    product = traced.products[0]
    strange = replace(
        product,
        pictures=tuple(replace(one, hash=PictureHash(name)) for one in product.pictures),
    )
    scorer = Scorer(
        traced.scorer.model, Sight(tmp_path / "kept", Encoder.load(), {name: place}.get)
    )
    score = scorer.score([strange], resources.ladder())[0]
    assert "pictures" in score.outside
    made = flag(strange, score, resources.ladder())
    assert made is not None
    assert (made.certain, made.flag) == (False, Flag.OUTSIDE)
