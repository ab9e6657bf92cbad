"""Scores: intervals around estimates, words that add up, strangers met with doubt."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from reviewer import resources
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product, ProductText, VendorPack
from reviewer.inference.model import load_model, save_model
from reviewer.inference.reading import read_products
from reviewer.inference.scoring import Scorer
from reviewer.inference.tokens import buckets_of
from tests.inference.worlds import Trained

MAILER = PackCode("poly_mailer")


def _named(product: Product, title: str, description: str = "") -> Product:
    return replace(product, texts=(ProductText("en", title, description),))


def _width(scorer: Scorer, product: Product) -> float:
    spans = scorer.spans([product])
    low, high = spans.low[0, 2], spans.high[0, 2]
    return float(np.log(high / (1 - high)) - np.log(low / (1 - low)))


def test_the_interval_holds_the_estimate(trained: Trained) -> None:
    for score in trained.scorer.score(trained.products[:300], resources.ladder()):
        assert len(score.risks) == len(resources.ladder().packs)
        for risk in score.risks:
            assert risk.low_ppm <= risk.ppm <= risk.high_ppm


def test_a_batch_scores_as_each_alone(trained: Trained) -> None:
    ladder = resources.ladder()
    together = trained.scorer.score(trained.products[:40], ladder)
    alone = [trained.scorer.score([product], ladder)[0] for product in trained.products[:40]]
    assert together == alone


def test_batches_keep_their_order(trained: Trained) -> None:
    ladder = resources.ladder()
    scores = trained.scorer.score(trained.products[:700], ladder)
    assert scores[650] == trained.scorer.score([trained.products[650]], ladder)[0]


def test_parts_of_an_explanation_sum_to_the_log_odds(trained: Trained) -> None:
    products = trained.products[:50]
    spans = trained.scorer.spans(products)
    for row, product in enumerate(products):
        for place, pack in enumerate(trained.scorer.model.packs):
            found = trained.scorer.explain(product, pack)
            assert found.log_odds == pytest.approx(spans.log_odds[row, place], abs=1e-9)


def test_a_word_left_out_changes_the_log_odds_by_its_weight(trained: Trained) -> None:
    """All words scale together when one is left out, so this holds with the norm kept."""
    product = trained.products[5]
    found = trained.scorer.explain(product, MAILER)
    words = [part for _, part in found.words]
    rest = found.log_odds - words[0]
    assert rest == pytest.approx(found.base + sum(found.measures.values()) + sum(words[1:]))


def test_token_weights_point_at_words_of_the_main_language(trained: Trained) -> None:
    ladder = resources.ladder()
    for product, score in zip(
        trained.products[:100], trained.scorer.score(trained.products[:100], ladder), strict=True
    ):
        explained = trained.scorer.explain(product, MAILER)
        parts = {(one.field, one.start): part for one, part in explained.words}
        for token in score.tokens:
            text = getattr(product.text, token.field)
            assert text[token.start : token.end].strip()
            part = parts[token.field, token.start]
            assert token.weight == round(1000 * part)


def test_words_of_the_field_have_the_signs_they_should() -> None:
    """In the shipped model, as in the article: these against a mailer, those for it."""
    weights = Scorer.load(resources.path("model")).model.weights

    def weight(word: str) -> float:
        buckets, shares = buckets_of(word)
        return float(weights[list(buckets)] @ np.array(shares))

    for word in ("ceramic", "mug", "glass", "grocery", "verre", "glas", "cerámica", "マグカップ"):
        assert weight(word) > 0.0, word
    for word in ("multipack", "bag", "carton"):
        assert weight(word) < 0.0, word


def test_glass_raises_the_risk_of_a_product(trained: Trained) -> None:
    product = replace(trained.products[0], vendor_pack=VendorPack.UNKNOWN)
    spans = trained.scorer.spans(
        [_named(product, "Drinking Glass"), _named(product, "Cotton T-Shirt")]
    )
    assert spans.share[0, 2] > spans.share[1, 2]


def test_words_never_seen_widen_the_interval() -> None:
    scorer = Scorer.load(resources.path("model"))
    known = read_products(resources.path("sample", "catalog.csv"))
    strange = [
        replace(
            _named(product, f"Xylophonquark {product.id}", "Zwirbelgnatz Flitzpiepe Brummkreisel."),
            category="unheard/of",
        )
        for product in known
    ]
    wider = [
        _width(scorer, new) > _width(scorer, old) for new, old in zip(strange, known, strict=True)
    ]
    assert sum(wider) > 0.9 * len(wider)


def test_unknown_measures_and_empty_texts_can_be_scored(trained: Trained) -> None:
    empty = replace(
        _named(trained.products[0], ""),
        category="",
        size_mm=None,
        weight_g=None,
        price=None,
        currency="",
        hazards=frozenset(),
    )
    (score,) = trained.scorer.score([empty], resources.ladder())
    assert all(risk.low_ppm > 0 for risk in score.risks)
    assert score.tokens == ()


def test_packs_the_model_does_not_know_have_no_risk(trained: Trained) -> None:
    ladder = resources.ladder()
    crate = replace(ladder.packs[-1], code=PackCode("crate"))
    longer = PackLadder("test", "EUR", (*ladder.packs, crate))
    (score,) = trained.scorer.score(trained.products[:1], longer)
    assert score.of(PackCode("crate")) is None
    assert score.of(MAILER) is not None


def test_nothing_to_score_is_no_fault(trained: Trained) -> None:
    assert trained.scorer.score([], resources.ladder()) == []


def test_a_model_read_back_scores_the_same(trained: Trained, tmp_path: Path) -> None:
    save_model(trained.scorer.model, tmp_path / "model.npz")
    again = Scorer.load(tmp_path)
    ladder = resources.ladder()
    assert again.score(trained.products[:20], ladder) == trained.scorer.score(
        trained.products[:20], ladder
    )


def test_a_file_that_is_no_model_is_told(tmp_path: Path) -> None:
    (tmp_path / "model.npz").write_bytes(b"not a model")
    with pytest.raises(BadInput, match="no model"):
        load_model(tmp_path / "model.npz")
    with pytest.raises(StorageFault, match="cannot be read"):
        load_model(tmp_path / "missing.npz")


def test_the_shipped_model_is_small_and_has_its_card() -> None:
    folder = resources.path("model")
    assert (folder / "model.npz").stat().st_size < 1_500_000
    model = load_model(folder / "model.npz")
    assert set(model.packs) == {pack.code for pack in resources.ladder()}
    assert model.name in (folder / "card.md").read_text("utf-8")
