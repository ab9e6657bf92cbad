"""Words and figures of the review screen."""

from dataclasses import replace

import pytest

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.item import Item
from reviewer.domain.language import Language, speak
from reviewer.domain.risk import Flag
from reviewer.ui.review import wording
from reviewer.ui.review.flag_words import why_flagged
from reviewer.ui.review.risk_scale import percent
from tests.ui.review.making import BOX, POLY, item, risk, score


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (item(), "The interval reaches beyond the threshold of 2.0 %."),
        (item(score=score(risk(POLY, 30_000, 50_000))), "above the threshold of 2.0 %"),
        (item(score=None), "no score for the proposed pack"),
        (item(score=score(risk(POLY, 9, 20, None))), "No threshold"),
        (item(flag=Flag.REOPENED), "decided before"),
        (item(flag=Flag.STATISTICS), "does not fit the model"),
        (item(flag=Flag.OUTSIDE), "products like this one."),
        (
            item(flag=Flag.OUTSIDE, score=replace(score(), outside=("weight_g", "words"))),
            "products like this one: weight, words.",
        ),
        (
            item(flag=Flag.REOPENED, reopened_for=("packaging", "pictures", "damage")),
            "changed since: the packaging, the pictures and the damage reported.",
        ),
        (item(flag=Flag.REOPENED, reopened_for=("model",)), "changed since: the model’s word."),
        (item(flag=Flag.RULE, reopened_for=("new_code",)), "this pack. It was certified before"),
        (item(flag=Flag.RULE, reopened_for=("new_code",)), "changed since: new code."),
    ],
)
def test_the_flag_is_told_in_words(made: Item, words: str) -> None:
    assert words in why_flagged(made).replace("\u202f", " ")


def test_an_audit_sample_looks_like_any_unsure_item() -> None:
    sure = score(risk(POLY, 100, 200))
    audit, unsure = item(flag=Flag.AUDIT, score=sure), item(flag=Flag.UNSURE, score=sure)
    assert why_flagged(audit) == why_flagged(unsure)
    assert wording.FLAG_SHORT[Flag.AUDIT] == wording.FLAG_SHORT[Flag.UNSURE]


@pytest.mark.parametrize(
    ("cents", "currency", "words"),
    [
        (499, "EUR", "€ 4.99"),
        (123456, "USD", "$ 1,234.56"),
        (-40, "EUR", "−€ 0.40"),
        (120000, "JPY", "¥ 1,200"),
        (500, "CHF", "CHF 5.00"),
        (None, "EUR", ""),
    ],
)
def test_money(cents: int | None, currency: str, words: str) -> None:
    assert wording.money(cents, currency).replace("\u202f", " ") == words


def test_every_verdict_has_a_letter_of_its_own() -> None:
    assert len({wording.VERDICT_LETTER[verdict] for verdict in Verdict}) == len(Verdict)


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0"), (9_999, "9,999"), (10_000, "10k"), (123_456, "123k")]
)
def test_counts_never_get_long(number: int, words: str) -> None:
    assert wording.short_count(number) == words


def test_a_pack_the_ladder_lost_is_named_by_its_code() -> None:
    assert wording.pack_title(resources.ladder(), "wooden_crate") == "Wooden crate"
    assert wording.pack_title(resources.ladder(), BOX) == "Box"


def test_today_is_told_by_the_clock_and_earlier_by_the_date() -> None:
    noon = 1_780_000_000_000
    assert ":" in wording.when(noon, noon)
    assert ":" not in wording.when(noon - 3 * 86_400_000, noon)


def test_figures_are_written_as_the_language_does() -> None:
    german = Language("de", decimal=",", group=".", months=("Mär",) * 12)
    speak(german, lambda _text, _note, _n: "")
    try:
        said = (
            wording.money(123456, "EUR"),
            wording.weight(12_345),
            wording.short_count(9_999),
            percent(31_000),
            wording.when(0, 1_780_000_000_000),
        )
    finally:
        speak(Language(), None)
    told = [each.replace("\u202f", " ") for each in said]
    assert told[:4] == ["€ 1.234,56", "12,3 kg", "9.999", "3,1 %"]
    assert "Mär 1970" in told[4]
