"""The desk of who is told of figures alone: what it opens with, what is closed, reviews to read."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.actions.figures_alone import why_closed
from reviewer.actions.registry import all_actions
from reviewer.domain.fairness_review import FairnessReview, SignedStep
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.report_file import write_report
from reviewer.ui.fairness.review_list import NONE_SIGNED, ReviewList
from reviewer.ui.fairness.review_page import ReviewPage
from reviewer.ui.shell.inquiries import Inquiries
from tests.test_fairness_page import VALUES
from tests.ui.desk import RunningDesk

FAY = Person(PersonId("person-fay"), "fay", "Fay Lund", Role.FAIRNESS)
REVIEW = FairnessReview(
    id=MatterId("review-1"),
    title="BER1: until 2026-06-01",
    state="action",
    state_words="action agreed",
    is_over=False,
    values=VALUES,
    action="",
    whose="p-12",
    due="2026-06-30",
    days_late=0,
    changed_ms=7,
    steps=(SignedStep("Agree an action", "p-12", 7, RecordId("r-1"), "ab" * 32, ()),),
)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the service answers; nothing while it is empty."""
    found: list[Any] = []

    def ask(_: Inquiries, call: object, then: Callable[[Any], None]) -> None:
        if found:
            then(found[0])

    monkeypatch.setattr(Inquiries, "ask_figures", ask)
    return found


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    made = make_desk(person=FAY).open()
    made.wait(lambda: made.hands.facts.person is not None)
    return made


def test_only_what_is_theirs_is_open(desk: RunningDesk) -> None:
    open_now = {each.id for each in all_actions() if why_closed(each, desk.hands) is None}
    assert {"mentor.fairness", "mentor.ledger", "mentor.agreement", "mentor.scores"} <= open_now
    closed = {"review.certify", "queue.check_out", "go.sheet", "go.history", "go.matters"}
    closed |= {"mentor.cohort", "mentor.standing", "app.export", "app.pack", "learn.practise"}
    assert not closed & open_now
    desk.press("Ctrl+L")
    assert "figures alone" in desk.told()[-1]


@pytest.mark.usefixtures("told")
def test_it_opens_with_where_to_go(desk: RunningDesk) -> None:
    card = desk.window.review.card
    desk.wait(lambda: card.blank is not None and card.blank.title == "Figures, no items")
    assert desk.session.painted is None
    assert not desk.session.ids
    desk.press("Ctrl+F6")
    desk.wait(lambda: isinstance(desk.hands.overlay, FairnessBoard))


def test_reviews_are_read_and_not_begun(desk: RunningDesk, told: list[Any], tmp_path: Path) -> None:
    told[:] = [(REVIEW,)]
    desk.press("Ctrl+Shift+F11")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReviewList))
    shown = desk.hands.overlay
    assert isinstance(shown, ReviewList)
    assert [each.key for each in shown.rows] == [REVIEW.id]
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReviewPage))
    page = desk.hands.overlay
    assert isinstance(page, ReviewPage)
    assert page.acts == ()
    write_report(tmp_path / "review.html", page.review)
    assert "p-12" in (tmp_path / "review.html").read_text()


def test_none_or_no_answer_is_said(desk: RunningDesk, told: list[Any]) -> None:
    told[:] = [()]
    desk.press("Ctrl+Shift+F11")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReviewList))
    shown = desk.hands.overlay
    assert isinstance(shown, ReviewList)
    assert shown.note.text() == NONE_SIGNED
