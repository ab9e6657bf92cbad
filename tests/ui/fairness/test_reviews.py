"""Reviews of fairness at a lead's desk, by keyboard: begun, read, acted upon, accepted, closed."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit

from reviewer.domain.fairness_review import FiguresWanted, SealedFigures
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.slice_review import SliceRate, SliceReview
from reviewer.operations.fairness_reviews import Reviews, reviews
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.definitions_page import ALIKE, EXCLUDED, MARKED, UNLIKE, DefinitionsPage
from reviewer.ui.fairness.review_list import ASKING, ReviewList
from reviewer.ui.fairness.review_page import FiguresPage, ReviewPage
from reviewer.ui.fairness.review_words import NO_CHOICE
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from tests.test_fairness_page import VALUES
from tests.ui.desk import RunningDesk
from tests.ui.pdf_text import pdf_text

LEA = Person(PersonId("person-lea"), "lea", "Lea Marsh", Role.LEAD)
_FIGURES = {
    name: value
    for name, value in VALUES.items()
    if name not in ("chosen", "choice", "facet", "sites")
}
FIGURES = SealedFigures(
    {**_FIGURES, "title": "All sites: until 2026-06-01", "facets": ["site", "vendor"]},
    {"figures": "ab" * 32, "bases_differ": ["vendor"], "seal": "5e" * 64},
)

REVIEW = SliceReview(
    0,
    0.05,
    40,
    tuple(
        SliceRate("site", "BER1", rate, False, 0, None, None, None)
        for rate in ("success", "reject_recall", "escaped")
    ),
)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[SealedFigures | str]:
    """What the service answers next; nothing while it is empty."""
    found: list[SealedFigures | str] = []

    def ask(
        _: Inquiries, wanted: FiguresWanted, then: Callable[[SealedFigures | str], None]
    ) -> None:
        assert wanted == FiguresWanted()
        if found:
            then(found[0])

    monkeypatch.setattr(Inquiries, "ask_for_figures", ask)
    return found


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    return make_desk(person=LEA).open_on_item()


def over(desk: RunningDesk, kind: type[Any]) -> Any:
    desk.wait(lambda: isinstance(desk.hands.overlay, kind))
    return desk.hands.overlay


def listed(desk: RunningDesk) -> ReviewList:
    desk.press("Ctrl+Shift+F11")
    found: ReviewList = over(desk, ReviewList)
    return found


def type_words(desk: RunningDesk, words: str) -> None:
    """Into the field that has the focus; the keys themselves are tried elsewhere."""
    focus = desk.window.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    focus.setPlainText(words)


def told(desk: RunningDesk) -> Reviews:
    found: list[Reviews] = []
    desk.tasks.read(reviews, found.append)
    desk.wait(lambda: bool(found))
    return found[0]


def begin(desk: RunningDesk, answers: list[SealedFigures | str]) -> ReviewList:
    answers[:] = [FIGURES]
    shown = listed(desk)
    desk.press("Return")
    over(desk, FiguresPage)
    desk.press("Return")
    desk.wait(lambda: len(shown.rows) == 3)
    return shown


def read_first(desk: RunningDesk) -> ReviewPage:
    shown = over(desk, ReviewList)
    shown.query.setText("all sites")
    desk.press("Return")
    found: ReviewPage = over(desk, ReviewPage)
    return found


def test_without_the_service_it_says_so_and_the_list_is_there(desk: RunningDesk) -> None:
    shown = listed(desk)
    assert [each.words for each in shown.rows] == [
        "Begin a review of what is counted now",
        "Choose what fair means here",
    ]
    assert shown.note.text() == NO_CHOICE
    desk.press("Return")
    assert shown.note.text() == NO_WORD
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_what_comes_late_opens_nothing(desk: RunningDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Callable[[SealedFigures | str], None]] = []
    monkeypatch.setattr(Inquiries, "ask_for_figures", lambda _, __, then: asked.append(then))
    shown = listed(desk)
    desk.press("Return")
    assert shown.note.text() == ASKING
    desk.press("Escape")
    asked[0](FIGURES)
    assert desk.hands.overlay is None


def test_a_review_goes_to_its_end_by_keys(
    desk: RunningDesk, answers: list[SealedFigures | str]
) -> None:
    shown = begin(desk, answers)
    assert (shown.rows[0].words, shown.rows[0].more, shown.rows[0].section) == (
        *("All sites: until 2026-06-01", "to be read", "Waiting"),
    )
    page = read_first(desk)
    assert [each.label for each in page.acts] == ["Read it"]
    desk.press("1")
    over(desk, MatterForm)
    type_words(desk, "Half of it breaks.")
    desk.press("Return")
    desk.wait(lambda: told(desk).reviews[0].state == "read")
    desk.wait(lambda: len(getattr(desk.hands.overlay, "acts", ())) == 2)
    desk.press("1")
    over(desk, MatterForm)
    type_words(desk, "Test 200 parcels")
    for _ in range(2):
        desk.press("Tab")
    late = (date.today() - timedelta(days=9)).isoformat()  # noqa: DTZ011  # as the desk counts
    day = desk.window.focusWidget()
    assert isinstance(day, QLineEdit)
    day.setText(late)
    desk.press("Return")
    desk.wait(lambda: told(desk).reviews[0].state == "action")
    desk.wait(lambda: len(getattr(desk.hands.overlay, "acts", ())) == 3)
    desk.press("Escape")
    shown = over(desk, ReviewList)
    assert (shown.rows[0].more, shown.rows[0].about) == (
        *("overdue by 9 days", "Test 200 parcels: Lea Marsh"),
    )
    read_first(desk)
    desk.press("3")
    over(desk, MatterForm)
    type_words(desk, "No parcel broke.")
    desk.press("Return")
    desk.wait(lambda: told(desk).reviews[0].is_over)
    desk.wait(lambda: getattr(desk.hands.overlay, "acts", None) == ())
    desk.press("Escape")
    shown = over(desk, ReviewList)
    shown.query.clear()
    assert [each.section for each in shown.rows] == ["Do", "Do", "Closed"]


def test_a_review_is_accepted_with_a_reason_and_not_without(
    desk: RunningDesk, answers: list[SealedFigures | str]
) -> None:
    begin(desk, answers)
    read_first(desk)
    desk.press("Return")
    over(desk, MatterForm)
    desk.press("Return")
    desk.wait(lambda: told(desk).reviews[0].state == "read")
    desk.wait(lambda: len(getattr(desk.hands.overlay, "acts", ())) == 2)
    desk.press("2")
    form = over(desk, MatterForm)
    desk.press("Return")
    desk.wait(lambda: form.problem.text() == "Why it is accepted: fill this in.")
    type_words(desk, "Three parcels say nothing.")
    desk.press("Return")
    desk.wait(lambda: told(desk).reviews[0].state == "accepted")
    assert told(desk).reviews[0].steps[-1].said == (
        ("Why it is accepted", "Three parcels say nothing."),
    )


def definitions(desk: RunningDesk, answers: list[SealedFigures | str]) -> DefinitionsPage:
    answers[:] = [FIGURES]
    listed(desk)
    desk.press("Down")
    desk.press("Return")
    found: DefinitionsPage = over(desk, DefinitionsPage)
    return found


def states(page: DefinitionsPage) -> list[str]:
    return [page.model.cells(each)[0] for each in page.model.rows]


def test_a_marked_definition_says_which_it_excludes_and_why(
    desk: RunningDesk, answers: list[SealedFigures | str]
) -> None:
    page = definitions(desk, answers)
    assert (page.facet, page.why.text()) == ("site", ALIKE)
    assert page.model.cells(page.model.rows[0])[1:] == (
        *("Demographic parity", "In each group the same share of items is rejected.", "–", "–"),
    )
    desk.press("Space")
    assert states(page) == [MARKED, *[""] * 9]
    desk.press("Right")
    assert page.facet == "vendor"
    assert states(page) == [MARKED, "", "", EXCLUDED, "", EXCLUDED, "", "", "", ""]
    assert page.model.cells(page.model.rows[0])[3:] == (*("Vendor 北京", "+50.0 (+37.7 to +62.3)"),)
    assert page.why.text() == UNLIKE
    for _ in range(3):
        desk.press("Down")
    assert page.why.text().startswith("Demographic parity and Equalized odds cannot hold")


def test_one_is_chosen_with_a_reason_and_stands_in_the_list(
    desk: RunningDesk, answers: list[SealedFigures | str]
) -> None:
    page = definitions(desk, answers)
    desk.press("Return")
    assert desk.hands.overlay is page
    assert any("Space marks it" in each for each in desk.told())
    desk.press("Down")
    desk.press("Space")
    desk.press("Return")
    form = over(desk, MatterForm)
    assert len(form.findChildren(QPlainTextEdit)) == 1
    type_words(desk, "Damage hurts most.")
    desk.press("Return")
    shown = over(desk, ReviewList)
    desk.wait(lambda: shown.note.text() != ASKING and shown.note.text() != NO_CHOICE)
    assert shown.note.text() == (
        "Chosen here: Equal opportunity, between groups by site. Damage hurts most."
    )
    assert shown.rows[1].more == "Equal opportunity"


def test_what_cannot_hold_together_asks_for_words_that_say_why(
    desk: RunningDesk, answers: list[SealedFigures | str]
) -> None:
    page = definitions(desk, answers)
    desk.press("Right")
    desk.press("Space")
    for _ in range(5):
        desk.press("Down")
    desk.press("Space")
    assert states(page)[5] == MARKED
    assert "cannot hold together" in page.why.text()
    desk.press("Return")
    form = over(desk, MatterForm)
    assert len(form.findChildren(QPlainTextEdit)) == 2
    type_words(desk, "Both count.")
    desk.press("Return")
    desk.wait(lambda: bool(form.problem.text()))
    assert "say why both" in form.problem.text()
    desk.press("Tab")
    type_words(desk, "Each is watched by somebody else.")
    desk.press("Return")
    desk.wait(lambda: told(desk).choice is not None)
    choice = told(desk).choice
    assert choice is not None
    assert choice.despite == "Each is watched by somebody else."


@pytest.mark.parametrize("name", ["review.pdf", "review.html"])
def test_the_report_is_written_by_a_key(
    desk: RunningDesk, answers: list[SealedFigures | str], tmp_path: Path, name: str
) -> None:
    begin(desk, answers)
    read_first(desk)
    desk.press("P")
    desk.wait(lambda: bool(desk.window.findChildren(QFileDialog)))
    (dialog,) = desk.window.findChildren(QFileDialog)
    path = tmp_path / name
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.wait(lambda: any(f"to {path}" in each for each in desk.told()))
    text = pdf_text(path) if path.suffix == ".pdf" else path.read_text("utf-8")
    assert "14comparisons" in "".join(text.split())


def test_reviews_are_not_for_others(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F11")
    assert any("leads and admins" in each for each in desk.told())
    assert desk.hands.overlay is None


def test_the_board_says_what_fair_means_and_shows_its_rates_first(
    desk: RunningDesk, answers: list[SealedFigures | str]
) -> None:
    desk.press("Ctrl+F6")
    board = over(desk, FairnessBoard)
    desk.wait(lambda: board.chosen.text() == f"{NO_CHOICE} Reviews: Ctrl+Shift+F11.")
    # Reviews are opened over the board, and leave it where it was.
    answers[:] = [FIGURES]
    listed(desk)
    desk.press("Down")
    desk.press("Return")
    over(desk, DefinitionsPage)
    desk.press("Down")
    desk.press("Space")
    desk.press("Return")
    over(desk, MatterForm)
    type_words(desk, "Damage hurts most.")
    desk.press("Return")
    over(desk, ReviewList)
    desk.press("Escape")
    desk.wait(lambda: desk.hands.overlay is board)
    desk.press("Escape")
    desk.press("Ctrl+F6")
    board = over(desk, FairnessBoard)
    desk.wait(lambda: board.chosen.text().startswith("Chosen here: Equal opportunity"))
    board.show_found(REVIEW)
    assert [each.rate for each in board.model.rows] == [
        *("reject_recall", "success", "escaped"),
    ]
