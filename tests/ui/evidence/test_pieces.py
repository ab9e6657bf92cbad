"""The pieces of a page of evidence in words."""

from dataclasses import replace

import pytest

from reviewer import resources
from reviewer.domain.evidence import Input, InputState, SliceRecord, Whose
from reviewer.domain.ids import PackCode
from reviewer.domain.pieces import Piece, PieceKind, piece_set, pieces_of
from reviewer.domain.product import ProductText
from reviewer.ui.evidence.pieces import PieceLine, piece_lines
from reviewer.ui.evidence.records import badge_words, record_facts, record_words
from tests.ui.evidence.test_lines import said
from tests.wire.test_evidence import EVIDENCE

LADDER = resources.ladder()
TEXT = ProductText("en", "Ceramic mug", "A mug.")
RECORD = SliceRecord(
    Whose.MODEL, PackCode("padded_mailer"), "kitchen", 340, 100, 93, 862_500, 965_700, "2026-11-02"
)
US = replace(RECORD, whose=Whose.US)
ALL = replace(EVIDENCE, records=(RECORD, US))


def lines(**changes: object) -> dict[Piece, PieceLine]:
    found = piece_lines(replace(ALL, **changes), TEXT, LADDER, "EUR")  # type: ignore[arg-type]
    return {each.piece: each for each in found}


def test_every_piece_that_is_shown_has_a_name_that_is_its_own() -> None:
    found = piece_lines(ALL, TEXT, LADDER, "EUR")
    assert len({each.piece for each in found}) == len(found)
    assert {each.piece for each in found} <= set(pieces_of(ALL))
    assert all(each.title and each.said and each.sentence.endswith(".") for each in found)


def test_pieces_of_a_kind_that_is_not_there_are_not_in_the_set() -> None:
    bare = replace(ALL, words=(), neighbours=(), comparison=None, records=None, inputs=())
    assert piece_set(bare) == "score"
    assert piece_set(replace(bare, records=(RECORD,))) == "record+score"
    pictured = (Input("picture:front", "f" * 64, InputState.INSIDE),)
    assert piece_set(replace(bare, inputs=pictured)) == "picture+score"


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (RECORD, "right in 93 of 100, 86 % to 97 %; 29 % of 340 verified"),
        (replace(RECORD, right=None, low_ppm=None, high_ppm=None, verified=12), "too few verified"),
        (replace(RECORD, verified=None, right=None), "340 decided, fewer than five verified"),
        (replace(RECORD, decisions=0, verified=None, right=None), "nothing decided yet"),
        (replace(RECORD, decisions=None, verified=None), "too few decisions or people to be told"),
    ],
)
def test_a_record_says_no_more_than_it_may(record: SliceRecord, words: str) -> None:
    assert said(record_words(record)).startswith(words)


def test_a_record_is_said_plainly_with_its_day() -> None:
    line = lines()[Piece(PieceKind.RECORD, "us")]
    assert "we were right in 93 of the 100 cases" in line.sentence
    assert "2026-11-02" in line.sentence
    hidden = replace(US, decisions=None, verified=None, right=None)
    line = lines(records=(hidden,))[Piece(PieceKind.RECORD, "us")]
    assert "right in" not in line.sentence


def test_the_badge_tells_shares_alone_with_interval_and_day() -> None:
    assert said(badge_words((RECORD, US))) == (
        "In this slice: model right in 93 of 100 (86 % to 97 %),"
        " we right in 93 of 100 (86 % to 97 %); as of 2026-11-02"
    )
    few = replace(US, right=None, low_ppm=None, high_ppm=None)
    assert "we" not in badge_words((RECORD, few)).split()
    assert badge_words((few,)) == badge_words(()) == ""


def test_a_page_without_records_says_so() -> None:
    (fact,) = record_facts(replace(ALL, records=None), LADDER)
    assert fact.value == "not told with this evidence"
    assert len(record_facts(ALL, LADDER)) == 3


def test_an_input_says_the_range_that_was_validated_or_that_none_is_stated() -> None:
    inputs = (
        Input("weight_g", "350", InputState.INSIDE, "50", "2300"),
        Input("longest_mm", "900", InputState.OUTSIDE, "", "600"),
        Input("gtin", "", InputState.MISSING),
        Input("category", "kitchen", InputState.INSIDE),
    )
    found = [said(each.sentence) for each in lines(inputs=inputs).values()][-4:]
    assert found == [
        "Weight: 350 g. It lies within what the model was checked on: 50 g to 2300 g.",
        "Longest: 900 mm (validated up to 600 mm). The model was not checked on anything like it,"
        " so nothing is certain here.",
        "Gtin: missing. It was not known when the score was made.",
        "Category: Kitchen. No validated range is stated for it.",
    ]
