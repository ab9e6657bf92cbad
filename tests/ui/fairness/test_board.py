"""The fairness board at a lead's desk: opened by key, narrowed by typing, nobody in it."""

from collections.abc import Callable
from typing import get_args

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.slice_review import Beside, SliceRate, SliceReview, Span
from reviewer.ui.fairness.board import ASKING, NOTHING, FairnessBoard
from reviewer.ui.fairness.board_model import HEADS
from reviewer.ui.fairness.wording import FACETS, RATES, correction_words, slice_words
from reviewer.ui.review.wording import MINUS
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from reviewer.wire.fairness import FacetName, RateName
from tests.ui.desk import RunningDesk

LEA = Person(PersonId("person-lea"), "lea", "Lea Marsh", Role.LEAD)
GAP = Beside(Span(-0.2, -0.402, -0.026), 0.0453, is_believed=True)
BERLIN = SliceRate("site", "BER1", "success", False, 24, Span(0.75, 0.551, 0.88), GAP, 0.8)
FEW = SliceRate("site", "BER1", "escaped", False, 6, Span(0.5, 0.188, 0.812), None, 0.8)
HIDDEN = SliceRate("site", "HAM1", "success", True, None, None, None, None)
NONE = SliceRate("shift", "night", "success", False, 0, None, None, None)
ALIKE = SliceRate(
    *("country", "DE", "flagged", False, 4_000, Span(0.5, 0.48, 0.52)),
    Beside(Span(0.01, -0.02, 0.04), 0.6, is_believed=False),
    0.8,
)
REVIEW = SliceReview(11, 0.05, 4_000, (BERLIN, FEW, HIDDEN, NONE, ALIKE))


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    return make_desk(person=LEA).open_on_item()


def board(desk: RunningDesk) -> FairnessBoard:
    desk.press("Ctrl+F6")
    desk.wait(lambda: isinstance(desk.hands.overlay, FairnessBoard))
    found = desk.hands.overlay
    assert isinstance(found, FairnessBoard)
    return found


def cells(shown: FairnessBoard, row: int) -> list[str]:
    places = [shown.model.index(row, column) for column in range(len(HEADS))]
    return [str(shown.model.data(each)) for each in places]


def test_without_a_service_it_says_so(desk: RunningDesk) -> None:
    shown = board(desk)
    assert (shown.note.text(), shown.model.rowCount()) == (NO_WORD, 0)
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_what_the_service_answers_is_shown_where_the_board_is_still_open(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[SliceReview | str], None]] = []
    monkeypatch.setattr(Inquiries, "ask_about_slices", lambda _, then: asked.append(then))
    first = board(desk)
    assert first.note.text() == ASKING
    desk.press("Escape")
    second = board(desk)
    asked[0](REVIEW)
    assert not first.model.rows
    assert not second.model.rows
    asked[1](REVIEW)
    assert second.model.rowCount() == 5
    assert second.note.text() == correction_words(REVIEW)
    asked[1](NO_WORD)
    assert second.note.text() == NO_WORD


def test_each_rate_is_a_row_and_what_is_not_known_a_dash(desk: RunningDesk) -> None:
    shown = board(desk)
    shown.show_review(REVIEW)
    assert [cells(shown, row) for row in range(5)] == [
        [
            *("Site BER1", "Decided rightly", "24", "75.0% (55.1% to 88.0%)"),
            *(
                f"{MINUS}20.0 ({MINUS}40.2 to {MINUS}2.6)",
                "0.045, differs",
                "80%",
            ),
        ],
        [
            *("Site BER1", "Certified, but damaged", "6", "50.0% (18.8% to 81.2%)"),
            *("–", "too few to compare", "80%"),
        ],
        ["Site HAM1", "Decided rightly", "–", "– (fewer than five)", "–", "–", "–"],
        ["Shift night", "Decided rightly", "0", "–", "–", "–", "–"],
        [
            *("Country DE", "Flagged", "4,000", "50.0% (48.0% to 52.0%)"),
            *(f"+1.0 ({MINUS}2.0 to +4.0)", "0.600", "80%"),
        ],
    ]


def test_it_is_narrowed_by_typing_and_moved_by_arrows(desk: RunningDesk) -> None:
    shown = board(desk)
    shown.show_review(REVIEW)
    assert shown.left.text().startswith("5 rates, 1 of them")
    for _ in range(2):
        desk.press("Down")
    assert shown.table.currentIndex().row() == 2
    for char in "ber1":
        desk.press(char)
    assert [*shown.model.rows] == [BERLIN, FEW]
    assert shown.table.currentIndex().row() == 0
    assert shown.left.text().startswith("2 of 5 rates")
    shown.query.setText("differs")
    assert [*shown.model.rows] == [BERLIN]


def test_the_number_of_tests_and_their_correction_are_one_sentence(desk: RunningDesk) -> None:
    shown = board(desk)
    shown.show_review(REVIEW)
    assert shown.note.text() == (
        "11 comparisons were made, and each p is corrected for that number: of all that is said"
        " to differ, 5% may be expected to be chance."
    )
    shown.show_review(SliceReview(1, 0.05, 50, (ALIKE,)))
    assert shown.note.text().startswith("One comparison was made")
    shown.show_review(SliceReview(0, 0.05, 3, (HIDDEN,)))
    assert shown.note.text().startswith("Nothing was compared")
    shown.show_review(SliceReview(0, 0.05, 0, ()))
    assert (shown.note.text(), shown.left.text()) == (NOTHING, "")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("EUR -500", "Price below €\u202f5.00"),
        ("EUR 1000-2000", "Price €\u202f10.00 to €\u202f20.00"),
        ("EUR 50000-", "Price from €\u202f500.00"),
    ],
)
def test_bands_are_told_as_prices(code: str, said: str) -> None:
    assert slice_words(SliceRate("price_band", code, "success", True, *[None] * 4)) == said


def test_all_that_the_service_names_has_words() -> None:
    assert tuple(FACETS) == get_args(FacetName)
    assert tuple(RATES) == get_args(RateName)


def test_it_is_not_for_others(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+F6")
    assert any("leads and admins" in each for each in desk.told())
    assert desk.hands.overlay is None
