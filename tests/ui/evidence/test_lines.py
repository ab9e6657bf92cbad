"""What the page says, as words and figures."""

from dataclasses import replace

import pytest

from reviewer import resources
from reviewer.domain.evidence import Comparison, Input, InputState, PackComparison, Sense, SenseRisk
from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.product import ProductText
from reviewer.domain.risk import TokenWeight
from reviewer.ui.evidence.inputs import banner_of, doubtful_of, manifest_of, manifest_text
from reviewer.ui.evidence.lines import (
    MOST_NEIGHBOURS,
    MOST_WORDS,
    comparison_of,
    mid_p,
    neighbours_of,
    points,
    senses_of,
    times,
    words_of,
)
from tests.wire.test_evidence import EVIDENCE

LADDER = resources.ladder()
POLY, BOX = PackCode("poly_mailer"), PackCode("box")
TEXT = ProductText("en", "Glass vase, tall", "Wrapped twice.")
COMPARED = PackComparison(
    Shipped(POLY, 120, 4), Shipped(BOX, 900, 1), 812, 41_000, 900, 61_000, Comparison.WORSE
)


def said(words: str) -> str:
    return words.replace("\u202f", " ")


def test_a_sense_without_its_input_says_what_is_missing() -> None:
    risks = (SenseRisk(Sense.IMAGE, None), SenseRisk(Sense.TEXT, 9_000))
    lines = senses_of(replace(EVIDENCE, risks=risks))
    assert [(line.title, said(line.words), line.ppm) for line in lines] == [
        ("Text alone", "0.90 %", 9_000),
        ("Pictures alone", "no pictures", None),
        ("Combined", "not scored", None),
    ]


def words(*weights: tuple[str, int, int, int]) -> tuple[TokenWeight, ...]:
    return tuple(TokenWeight(*each) for each in weights)


def test_words_are_sorted_by_size_each_way() -> None:
    found = replace(
        EVIDENCE,
        words=words(
            ("title", 0, 5, 200),
            ("title", 6, 10, 811),
            ("description", 0, 7, -405),
            ("title", 12, 16, 0),
        ),
    )
    raising = words_of(found, TEXT, raises=True)
    assert [(each.text, each.field, each.times) for each in raising] == [
        ("vase", "title", "×2.25"),
        ("Glass", "title", "×1.22"),
    ]
    (lowering,) = words_of(found, TEXT, raises=False)
    assert (lowering.text, lowering.field, lowering.times) == ("Wrapped", "text", "×0.67")
    assert lowering.share == pytest.approx(405 / 811)


def test_words_beyond_the_text_or_the_table_are_left_out() -> None:
    many = words(*(("title", 0, 5, weight) for weight in range(1, 20)), ("title", 10, 99, 900))
    found = words_of(replace(EVIDENCE, words=many), TEXT, raises=True)
    assert len(found) == MOST_WORDS
    assert all(each.text == "Glass" for each in found)
    assert words_of(replace(EVIDENCE, words=()), TEXT, raises=True) == ()


@pytest.mark.parametrize(
    ("weight", "words"),
    [(0, "×1.00"), (693, "×2.00"), (-693, "×0.50"), (4_605, "×100"), (-9_000, "×<0.01")],
)
def test_weights_are_factors_of_the_odds(weight: int, words: str) -> None:
    assert times(weight) == words


@pytest.mark.parametrize(
    ("verdict", "words", "warns"),
    [
        (Comparison.WORSE, "Worse, mid-p 0.0008", True),
        (Comparison.NOT_WORSE, "Not worse, mid-p 0.0008", False),
        (Comparison.UNDECIDED, "Too little to tell, mid-p 0.0008", False),
    ],
)
def test_a_comparison_begins_with_its_verdict(verdict: Comparison, words: str, warns: bool) -> None:
    found = replace(EVIDENCE, comparison=replace(COMPARED, verdict=verdict))
    facts = comparison_of(found, LADDER)
    assert (facts[0].value, facts[0].is_warning) == (words, warns)
    assert [(fact.name, said(fact.value)) for fact in facts[1:4]] == [
        ("Poly mailer", "4 of 120 damaged · 3.3 %"),
        ("Box", "1 of 900 damaged · 0.11 %"),
        ("Difference", "+3.2 points, 90 %: +0.09 to +6.1"),
    ]


@pytest.mark.parametrize(
    ("e_value", "begin"),
    [
        (0, "e-value 0.00: no sign"),
        (1_000, "e-value 1.0: no sign"),
        (1_001, "e-value 1.0: not yet enough"),
        (19_999, "e-value 20: not yet enough"),
        (20_000, "e-value 20: holds"),
        (10**12, "e-value over a million: holds"),
    ],
)
def test_repeated_looks_are_told_in_words(e_value: int, begin: str) -> None:
    found = replace(EVIDENCE, comparison=replace(COMPARED, e_value=e_value))
    assert comparison_of(found, LADDER)[-1].value.startswith(begin)


def test_what_never_went_out_is_not_compared() -> None:
    assert comparison_of(replace(EVIDENCE, comparison=None), LADDER) == ()
    none = replace(COMPARED, current=Shipped(BOX, 0, 0))
    facts = comparison_of(replace(EVIDENCE, comparison=none), LADDER)
    assert facts[2].value == "none shipped"


@pytest.mark.parametrize(
    ("ppm", "words"),
    [(0, "0.00"), (32_222, "+3.2"), (-800, "\u22120.08"), (99_400, "+9.9"), (9_949, "+0.99")],
)
def test_differences_are_signed_points(ppm: int, words: str) -> None:
    assert points(ppm) == words


@pytest.mark.parametrize(
    ("ppm", "words"),
    [(0, "under 0.0001"), (812, "0.0008"), (9_999, "0.0100"), (420_000, "0.42")],
)
def test_mid_p_has_the_figures_that_count(ppm: int, words: str) -> None:
    assert mid_p(ppm) == words


def test_look_alikes_say_what_came_of_them() -> None:
    first, second = neighbours_of(EVIDENCE, LADDER)
    assert (said(first.facts), first.shipped) == ("91 % alike · Bare", "Poly mailer 4 of 120")
    assert (second.shipped, second.picture) == ("nothing shipped", None)
    many = replace(EVIDENCE, neighbours=EVIDENCE.neighbours * 5)
    assert len(neighbours_of(many, LADDER)) == MOST_NEIGHBOURS


INPUTS = (
    Input("price", "9900", InputState.INSIDE, "100", "50000"),
    Input("weight_g", "9000", InputState.OUTSIDE, "4", "8200"),
    Input("longest_mm", "1200", InputState.OUTSIDE, "", "880"),
    Input("picture:front", "f" * 64, InputState.INSIDE),
    Input("picture:top", "", InputState.MISSING),
    Input("vendor_pack", "thin_box", InputState.INSIDE),
    Input("threshold_ppm", "8000", InputState.INSIDE),
    Input("model", "multi-1/1", InputState.INSIDE),
)


def test_the_banner_names_everything_outside_with_its_range() -> None:
    found = replace(EVIDENCE, inputs=INPUTS)
    assert said(banner_of(found, "EUR")) == (
        "Outside the validated range: weight 9000 g (validated 4 g to 8200 g), "
        "longest 1200 mm (validated up to 880 mm)"
    )
    codes = (Input("lang", "tlh", InputState.OUTSIDE),)
    assert banner_of(replace(EVIDENCE, inputs=codes), "EUR").endswith("(none like it)")
    assert banner_of(replace(EVIDENCE, inputs=INPUTS[:1]), "EUR") == ""


def test_outside_comes_before_missing_and_nothing_else_is_doubtful() -> None:
    facts = doubtful_of(replace(EVIDENCE, inputs=INPUTS), "EUR")
    assert [(fact.name, said(fact.value), fact.is_warning) for fact in facts] == [
        ("Weight", "9000 g (validated 4 g to 8200 g)", True),
        ("Longest", "1200 mm (validated up to 880 mm)", True),
        ("Top picture", "missing", False),
    ]


def test_the_manifest_has_every_input_in_its_order() -> None:
    facts = manifest_of(replace(EVIDENCE, inputs=INPUTS), "EUR")
    assert [(fact.name, said(fact.value)) for fact in facts if not fact.is_warning] == [
        ("Price", "€ 99.00"),
        ("Front picture", "f" * 12),
        ("Top picture", "missing"),
        ("Vendor pack", "Thin box"),
        ("Threshold", "0.80 %"),
        ("Model", "multi-1/1"),
    ]


def test_the_manifest_as_text_is_whole() -> None:
    lines = manifest_text(replace(EVIDENCE, inputs=INPUTS)).splitlines()
    assert lines[:3] == ["item\tP1:poly_mailer", "pack\tpoly_mailer", f"hash\t{'b' * 64}"]
    assert f"picture:front\t{'f' * 64}\tinside" in lines
    assert "weight_g\t9000\toutside\t4\t8200" in lines
    assert "picture:top\t\tmissing" in lines
