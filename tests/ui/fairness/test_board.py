"""The fairness board at a lead's desk: opened by key, narrowed by typing, nobody in it."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, get_args

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.slice_review import Beside, SliceRate, SliceReview, Span
from reviewer.domain.slice_scope import Period, SliceScope
from reviewer.ui.fairness.board import NOTHING, FairnessBoard
from reviewer.ui.fairness.board_model import HEADS
from reviewer.ui.fairness.figures_board import ASKING, NO_CHART
from reviewer.ui.fairness.scope_palette import ScopePalette
from reviewer.ui.fairness.wording import (
    FACETS,
    RATES,
    correction_words,
    rate_sentence,
    slice_words,
)
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


def is_table(shown: FairnessBoard) -> bool:
    return shown.drawn is None and shown.table.isVisible()


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
    monkeypatch.setattr(Inquiries, "ask_figures", lambda _, __, then: asked.append(then))
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
    shown.show_found(REVIEW)
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
    shown.show_found(REVIEW)
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
    shown.show_found(REVIEW)
    assert shown.note.text() == (
        "11 comparisons were made, and each p is corrected for that number: of all that is said"
        " to differ, 5% may be expected to be chance."
    )
    shown.show_found(SliceReview(1, 0.05, 50, (ALIKE,)))
    assert shown.note.text().startswith("One comparison was made")
    shown.show_found(SliceReview(0, 0.05, 3, (HIDDEN,)))
    assert shown.note.text().startswith("Nothing was compared")
    shown.show_found(SliceReview(0, 0.05, 0, ()))
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


def test_what_is_counted_is_chosen_by_key_and_remembered(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[SliceScope, Callable[[SliceReview | str], None]]] = []

    def ask(_: object, call: Callable[[Any], SliceScope], then: Callable[..., None]) -> None:
        asked.append((call(SimpleNamespace(slices=lambda scope: scope)), then))

    monkeypatch.setattr(Inquiries, "ask_figures", ask)
    shown = board(desk)
    assert shown.scope.text() == "All that was ever decided, by all facets."
    desk.press("F3")
    for words in ("28 days", "site and category", "vendor"):
        palette = desk.hands.overlay
        assert isinstance(palette, ScopePalette)
        palette.query.setText(words)
        if words == "vendor":
            assert palette.chosen is not None
            assert palette.chosen.key == "vendor"
        desk.press("Return")
    desk.press("Escape")
    scope = SliceScope(Period.MONTH, ("vendor",), (("site", "category"),))
    assert asked[-1][0] == scope
    assert shown.scope.text() == "The last 28 days, by vendor; pairs of site and category."
    # An answer to what was asked before is no answer any more.
    asked[0][1](REVIEW)
    assert shown.note.text() == ASKING
    asked[-1][1](replace(REVIEW, tests=3, left_out=1_204))
    assert shown.note.text().startswith("3 comparisons")
    assert "1,204 slices of two facets" in shown.note.text()
    desk.press("Escape")
    board(desk)
    assert asked[-1][0] == scope


def test_days_are_chosen_by_typing_them(desk: RunningDesk) -> None:
    shown = board(desk)
    desk.press("F3")
    for char in "2026-05-01 2026-05-31":
        desk.press("Space" if char == " " else char)
    desk.press("Return")
    desk.press("Escape")
    assert shown.scope.text().startswith("2026-05-01 to 2026-05-31, by")
    desk.press("F3")
    palette = desk.hands.overlay
    assert isinstance(palette, ScopePalette)
    assert [each.words for each in palette.rows if each.is_on] == ["2026-05-01 to 2026-05-31"]


def test_the_chart_says_what_the_table_says_and_keys_go_through_it(desk: RunningDesk) -> None:
    shown = board(desk)
    desk.press("F4")
    assert any(NO_CHART in each for each in desk.told())
    shown.show_found(REVIEW)
    for _ in range(4):
        desk.press("Down")
    desk.press("F4")
    drawn = shown.drawn
    assert drawn is not None
    assert (shown.table.isVisible(), drawn.hasFocus()) == (False, True)
    assert drawn.chart is not None
    # Of five rows two are compared; the chosen row is the chosen point.
    assert [each.is_marked for each in drawn.chart.points] == [True, False]
    assert drawn.said.text() == drawn.accessibleDescription() == rate_sentence(ALIKE)
    desk.press("Left")
    assert drawn.said.text() == (
        f"Site BER1. Decided rightly: 75.0% (55.1% to 88.0%) of 24; against the rest"
        f" {MINUS}20.0 ({MINUS}40.2 to {MINUS}2.6) points; corrected p 0.045, differs."
    )
    assert shown.chosen_rate() == BERLIN
    for key, place in (("Down", 1), ("Down", 1), ("Home", 0), ("End", 1), ("Up", 0)):
        desk.press(key)
        assert drawn.chosen == place
    shown.query.setText("country")
    assert [each.sentence for each in drawn.chart.points] == [rate_sentence(ALIKE)]
    shown.query.setText("nothing like it")
    assert is_table(shown)
    shown.query.clear()
    desk.press("F4")
    assert not is_table(shown)
    desk.press("F4")
    assert is_table(shown)
    assert shown.query.hasFocus()


def test_pairs_are_said_with_both_values() -> None:
    pair = replace(BERLIN, also=("price_band", "EUR 1000-2000"))
    assert slice_words(pair) == "Site BER1, Price €\u202f10.00 to €\u202f20.00"


def test_the_chosen_row_is_the_chosen_point_where_others_are_not_compared(
    desk: RunningDesk,
) -> None:
    shown = board(desk)
    shown.show_found(replace(REVIEW, rates=(FEW, HIDDEN, BERLIN, ALIKE)))
    for _ in range(2):
        desk.press("Down")
    desk.press("F4")
    assert shown.drawn is not None
    assert shown.drawn.said.text() == rate_sentence(BERLIN)
    assert shown.chosen_rate() == BERLIN
