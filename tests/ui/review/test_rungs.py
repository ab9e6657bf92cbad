"""The ladder of one item, as lines."""

import pytest

from reviewer import resources
from reviewer.domain.ids import PackCode
from reviewer.ui.review.rungs import rungs_of
from tests.domain.making import product
from tests.ui.review.making import BOX, POLY, item

LADDER = resources.ladder()


def test_all_rungs_stand_from_lightest_to_heaviest_with_their_roles() -> None:
    rungs = rungs_of(item(), LADDER)
    assert [rung.pack for rung in rungs] == list(LADDER)
    assert [rung.pack.code for rung in rungs if rung.is_current] == [BOX]
    assert [rung.pack.code for rung in rungs if rung.is_proposed] == [POLY]
    assert [rung.pack.code for rung in rungs if rung.risk is not None] == [POLY, BOX]


@pytest.mark.parametrize(
    ("pack", "words"),
    [("box", "current"), ("poly_mailer", "−146 g"), ("box_dunnage", "+80 g")],
)
def test_the_difference_is_told_against_the_current_pack(pack: str, words: str) -> None:
    rung = next(each for each in rungs_of(item(), LADDER) if each.pack.code == pack)
    assert rung.difference().replace("\u202f", " ") == words


def test_a_pack_the_ladder_lost_leaves_no_difference_to_tell() -> None:
    made = item(product(current_pack=PackCode("crate")))
    assert {rung.grams for rung in rungs_of(made, LADDER)} == {None}


def test_rules_speak_against_the_packs_they_concern() -> None:
    made = item(product(current_pack=BOX, hazards=frozenset({"sharp"})))
    blocked = [rung.pack.code for rung in rungs_of(made, LADDER) if rung.rules]
    assert "poly_mailer" in blocked
    assert "box" not in blocked


def test_a_rung_is_told_in_one_sentence() -> None:
    rung = next(each for each in rungs_of(item(), LADDER) if each.is_proposed)
    words = rung.sentence("EUR").replace("\u202f", " ")
    assert words.startswith(
        "Poly mailer (proposed). risk 1.5 % (0.75 % to 3.1 %), threshold 2.0 %."
    )
    assert "saves 146 g" in words
