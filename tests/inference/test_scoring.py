"""Scores: intervals round estimates, any batch alike, strangers met with doubt."""

import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer import resources
from reviewer.domain.evidence import Sense
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product, ProductText, VendorPack
from reviewer.inference.batch import Batch, batch_of
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder
from reviewer.inference.reading import read_products
from reviewer.inference.score_columns import BY_PACK, OUTPUTS, score_faults
from reviewer.inference.scoring import BatchScorer, Scorer
from tests.inference.networks import write_eye
from tests.inference.sending import sent
from tests.inference.worlds import Lesson, certain, knows_all, named, trusting

MAILER = PackCode("poly_mailer")
LADDER = resources.ladder()


def _taken(batch: Batch, rows: list[int]) -> dict[str, Any]:
    return {name: column[rows] for name, column in batch.items()}


def _assert_rows(one: dict[str, Any], other: dict[str, Any], rows: list[int]) -> None:
    for name in OUTPUTS:
        np.testing.assert_array_equal(one[name], other[name][rows], err_msg=name)


def test_the_interval_holds_the_estimate(text_lesson: Lesson) -> None:
    for score in text_lesson.scorer.score(text_lesson.products[:300], LADDER):
        assert [risk.pack for risk in score.risks] == [pack.code for pack in LADDER]
        for risk in score.risks:
            assert 0 <= risk.low_ppm <= risk.ppm <= risk.high_ppm <= 1_000_000


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(order=st.permutations(range(40)), size=st.sampled_from([1, 7, 40]))
def test_a_row_scores_bit_for_bit_the_same_in_any_batch(
    pictured_lesson: Lesson, order: list[int], size: int
) -> None:
    scorer = pictured_lesson.scorer
    batch = batch_of(pictured_lesson.products[:40], scorer.views)
    whole = scorer.tables(batch)
    for start in range(0, 40, size):
        rows = order[start : start + size]
        _assert_rows(scorer.tables(_taken(batch, rows)), whole, rows)


def test_scores_keep_their_order_over_many_batches(text_lesson: Lesson) -> None:
    scores = text_lesson.scorer.score(text_lesson.products[:700], LADDER)
    assert scores[650] == text_lesson.scorer.score([text_lesson.products[650]], LADDER)[0]


@pytest.mark.parametrize("which", ["text_lesson", "pictured_lesson"])
def test_products_and_columns_score_the_same(which: str, request: pytest.FixtureRequest) -> None:
    lesson: Lesson = request.getfixturevalue(which)
    some = lesson.products[:60]
    scores = lesson.scorer.score(some, LADDER)
    engine = sent(BatchScorer(lesson.model))
    found = engine(batch_of(some, lesson.scorer.views))
    assert set(found) == set(OUTPUTS)
    assert score_faults(found, engine.packs) == [[]] * 60
    for row, score in enumerate(scores):
        assert score.model == found["model"][row] == engine.name
        assert bool(score.outside) == found["outside"][row]
        for risk in score.risks:
            place = engine.packs.index(risk.pack)
            shares = [found[name][row, place] for name in ("share", "low", "high")]
            assert [risk.ppm, risk.low_ppm, risk.high_ppm] == [round(1e6 * one) for one in shares]
            limit = found["threshold"][row, place]
            assert risk.threshold_ppm == (None if np.isnan(limit) else round(1e6 * limit))
            # Rounded to parts per million a score may be less certain, never more.
            assert found["certain"][row, place] or not risk.is_certain


def test_an_engine_pickles_as_its_path_even_after_it_scored(text_lesson: Lesson) -> None:
    engine = BatchScorer(text_lesson.model)
    engine(batch_of(text_lesson.products[:2]))
    assert len(pickle.dumps(engine)) < 1_000
    assert engine.view_width == 0


def test_an_empty_batch_gives_empty_columns(text_lesson: Lesson, pictured_lesson: Lesson) -> None:
    for lesson in (text_lesson, pictured_lesson):
        found = BatchScorer(lesson.model)(batch_of([]))
        assert {name: len(found[name]) for name in OUTPUTS} == dict.fromkeys(OUTPUTS, 0)
        assert all(found[name].shape == (0, 6) for name in BY_PACK)
    assert text_lesson.scorer.score([], LADDER) == []


def test_a_product_of_text_alone_is_never_certain_where_pictures_are_known(
    pictured_lesson: Lesson,
) -> None:
    scorer = Scorer(trusting(pictured_lesson.scorer.model), pictured_lesson.scorer.views)
    sure = [one for one in pictured_lesson.products if all(certain(scorer, one, LADDER))]
    assert len(sure) > 30
    for product in sure[:10]:
        blind = replace(product, pictures=())
        (score,) = scorer.score([blind], LADDER)
        assert "pictures" in score.outside
        assert not any(risk.is_certain for risk in score.risks)
        text = scorer.spans(scorer.read(batch_of([blind])), Sense.TEXT)
        assert text is not None
        assert [risk.ppm for risk in score.risks] == [round(1e6 * one) for one in text.share[0]]


def test_pictures_that_cannot_be_read_are_no_pictures(
    pictured_lesson: Lesson, tmp_path: Path
) -> None:
    world = tmp_path / "world"
    (world / "images").mkdir(parents=True)
    lines = (pictured_lesson.world / "catalog.csv").read_text("utf-8").splitlines()[:4]
    (world / "catalog.csv").write_text("\n".join(lines) + "\n", "utf-8")
    products, _ = read_products(pictured_lesson.world / "catalog.csv")
    for product in products[:3]:
        for whole in (pictured_lesson.world / "images").glob(f"{product.id}_*.jpg"):
            data = whole.read_bytes()
            (world / "images" / whole.name).write_bytes(data[: len(data) // 9])
    corrupt, files = read_products(world / "catalog.csv")
    assert all(one.pictures for one in corrupt)
    views = Embeddings(tmp_path / "kept", Encoder.load(write_eye(tmp_path / "eye.onnx")))
    assert set(views.fill(files.items())) == set(files)
    scorer = Scorer(trusting(pictured_lesson.scorer.model), views)
    for score in scorer.score(corrupt, LADDER):
        assert "pictures" in score.outside
        assert not any(risk.is_certain for risk in score.risks)


def test_senses_are_told_apart(pictured_lesson: Lesson) -> None:
    scorer, products = pictured_lesson.scorer, pictured_lesson.products[:10]
    mixed = [products[0], replace(products[1], pictures=()), *products[2:]]
    found = scorer.tables(batch_of(mixed, scorer.views))
    assert np.isnan(found["image_share"][1]).all()
    assert not np.isnan(np.delete(found["image_share"], 1, axis=0)).any()
    np.testing.assert_array_equal(found["share"][1], found["text_share"][1])
    assert (found["share"][0] != found["text_share"][0]).all()


LONG = " ".join(f"glass{number} vase{number}" for number in range(14_000))  # 200 kB

ODD = {
    "nul": "Glass\0vase\0",
    "surrogate": "Glass \ud800 vase \udfff",
    "long": LONG,
    "one long word": "x" * 200_000,
    "emoji": "🏺🍷 Glas 👩‍👩‍👧 🇩🇪",
    "right to left": "كأس زجاجي \u202eesav\u202c זכוכית",
    "combining": "Ze" + "\u0301" * 500 + "bre",
    "digits": "٣٤٥ ⅷ ² 1e309 nan inf",
    "script": "<script>alert(1)</script> '; DROP TABLE x; --",
}


@pytest.mark.parametrize("name", list(ODD))
def test_odd_texts_are_scored(text_lesson: Lesson, name: str) -> None:
    product = named(text_lesson.products[0], "Vase", ODD[name])
    (score,) = text_lesson.scorer.score([product], LADDER)
    for risk in score.risks:
        assert 0 <= risk.low_ppm <= risk.ppm <= risk.high_ppm <= 1_000_000
    for token in score.tokens:
        assert getattr(product.text, token.field)[token.start : token.end]


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    title=st.text(),
    description=st.text(),
    category=st.text(max_size=20),
    price=st.none() | st.integers(0, 10**15),
    weight=st.none() | st.integers(0, 10**12),
    sides=st.none() | st.lists(st.integers(0, 10**9), min_size=3, max_size=3),
    hazards=st.frozensets(st.text(max_size=8), max_size=3),
)
def test_any_product_is_scored(
    text_lesson: Lesson,
    title: str,
    description: str,
    category: str,
    price: int | None,
    weight: int | None,
    sides: list[int] | None,
    hazards: frozenset[str],
) -> None:
    product = replace(
        named(text_lesson.products[0], title, description),
        category=category,
        price=price,
        weight_g=weight,
        size_mm=None if sides is None else (sides[0], sides[1], sides[2]),
        hazards=hazards,
    )
    (score,) = text_lesson.scorer.score([product], LADDER)
    for risk in score.risks:
        assert 0 <= risk.low_ppm <= risk.ppm <= risk.high_ppm <= 1_000_000


def test_tokens_point_at_words_of_the_main_language(text_lesson: Lesson) -> None:
    some = text_lesson.products[:100]
    for product, score in zip(some, text_lesson.scorer.score(some, LADDER), strict=True):
        places = {(token.field, token.start) for token in score.tokens}
        assert len(places) == len(score.tokens)
        for token in score.tokens:
            assert token.field in ("title", "description")
            assert getattr(product.text, token.field)[token.start : token.end].strip()
            assert abs(token.weight) >= 10


def _width(scorer: Scorer, products: list[Product]) -> Any:
    spans = scorer.best(scorer.read(batch_of(products)))
    return np.log(spans.high / (1 - spans.high)) - np.log(spans.low / (1 - spans.low))


def test_words_never_seen_widen_the_interval(text_lesson: Lesson) -> None:
    known = text_lesson.products[:100]
    strange = [
        replace(
            named(one, f"Xylophonquark {one.id}", "Zwirbelgnatz Flitzpiepe Brummkreisel."),
            category="unheard/of",
        )
        for one in known
    ]
    model = text_lesson.scorer.model
    everything = replace(model.projections, seen=np.ones_like(model.projections.seen))
    knowing = Scorer(replace(model, projections=everything))
    gains = [_width(text_lesson.scorer, each) - _width(knowing, each) for each in (strange, known)]
    assert gains[0].min() > 0.0
    assert gains[0].mean() > 3.0 * gains[1].mean()


def test_glass_raises_the_risk_of_a_product(text_lesson: Lesson) -> None:
    product = replace(text_lesson.products[0], vendor_pack=VendorPack.UNKNOWN)
    pair = [named(product, "Drinking Glass"), named(product, "Cotton T-Shirt")]
    spans = text_lesson.scorer.best(text_lesson.scorer.read(batch_of(pair)))
    assert (spans.share[0] > spans.share[1]).all()


def test_unknown_measures_and_empty_texts_can_be_scored(text_lesson: Lesson) -> None:
    empty = replace(
        named(text_lesson.products[0], ""),
        category="",
        size_mm=None,
        weight_g=None,
        price=None,
        currency="",
        hazards=frozenset(),
    )
    (score,) = text_lesson.scorer.score([empty], LADDER)
    assert all(risk.high_ppm > risk.low_ppm for risk in score.risks)
    assert score.tokens == ()
    assert "words" in score.outside


def test_packs_the_model_does_not_know_have_no_risk(text_lesson: Lesson) -> None:
    crate = replace(LADDER.packs[-1], code=PackCode("crate"))
    longer = PackLadder("test", "EUR", (*LADDER.packs, crate))
    (score,) = text_lesson.scorer.score(text_lesson.products[:1], longer)
    assert score.of(PackCode("crate")) is None
    assert score.of(MAILER) is not None


def test_no_threshold_is_borrowed_from_another_region(text_lesson: Lesson) -> None:
    model = text_lesson.scorer.model
    head = replace(model.heads[Sense.TEXT], thresholds={(MAILER, "japan"): 0.9})
    scorer = Scorer(replace(model, heads={Sense.TEXT: head}, ranges=knows_all(model)))
    some = text_lesson.products[:60]
    for product, score in zip(some, scorer.score(some, LADDER), strict=True):
        found = [risk.pack for risk in score.risks if risk.threshold_ppm is not None]
        assert found == ([MAILER] if product.country == "JP" and not score.outside else [])
    assert {one.country for one in some} > {"JP"}


def test_a_translation_does_not_matter(text_lesson: Lesson) -> None:
    product = text_lesson.products[0]
    told = replace(product, texts=(product.text, ProductText("en", "Glass", "ceramic mug")))
    alone = replace(product, texts=(product.text,))
    one, other = text_lesson.scorer.score([told, alone], LADDER)
    assert one == other
