"""Scores at a lead's desk: figures by site, and their use stopped and resumed by key."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reviewer.bench.filling import PERSON
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Kind
from reviewer.domain.risk import Hidden
from reviewer.domain.score_effect import ScoreArm, ScoreEffect, SealedReliance, SiteEffect
from reviewer.domain.score_use import Stop
from reviewer.domain.slice_review import Span
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.operations.desk import Desk
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.review.wording import HIDDEN_WHY, MINUS
from reviewer.ui.scores.board import HEADS, ScoreBoard
from reviewer.ui.scores.wording import MEANING, p_words, reliance_words
from reviewer.ui.shell.inquiries import NO_WORD
from tests.ui.desk import RunningDesk

LEA = Person(PersonId("person-lea"), "lea", "Lea Marsh", Role.LEAD)
NONE = ScoreArm(0, 0, None)
SHOWN = ScoreArm(420, 382, Span(0.91, 0.88, 0.93))
FOUND = SiteEffect(
    *("BER1", 50_000, True, SHOWN, ScoreArm(24, 19, Span(0.79, 0.6, 0.91))),
    *(Span(0.12, -0.013, 0.31), 0.0004, 3, 359, 6_804),
)
FEW = SiteEffect("HAM1", 0, False, ScoreArm(7, 5, None), ScoreArm(None, None, None), None, None,
                 0, 0, 0)  # fmt: skip
RELIANCE = SealedReliance(6, 30, Span(0.5, 0.3, 0.7), None, None)
EFFECT = ScoreEffect((FOUND, FEW), RELIANCE)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    return make_desk(person=LEA).open_on_item()


def board(desk: RunningDesk) -> ScoreBoard:
    desk.press("Ctrl+Shift+F5")
    desk.wait(lambda: isinstance(desk.hands.overlay, ScoreBoard))
    found = desk.hands.overlay
    assert isinstance(found, ScoreBoard)
    desk.wait(lambda: found.model.rowCount() > 0)
    return found


def cells(shown: ScoreBoard, row: int) -> list[str]:
    places = [shown.model.index(row, column) for column in range(len(HEADS))]
    return [str(shown.model.data(each)) for each in places]


def stores(desk: RunningDesk) -> Desk:
    found = desk.tasks.desk
    assert isinstance(found, Desk)
    return found


def switch(desk: RunningDesk, reason: str, typed: str) -> MatterForm:
    """Return on the first site, then both fields by hand."""
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    form = desk.hands.overlay
    assert isinstance(form, MatterForm)
    for char in reason:
        desk.press("Space" if char == " " else char)
    desk.press("Tab")
    for char in typed:
        desk.press(f"Shift+{char}" if char.isupper() else char)
    desk.press("Return")
    return form


def test_figures_stand_by_site_and_small_ones_are_not_told(desk: RunningDesk) -> None:
    shown = board(desk)
    assert shown.note.text() == NO_WORD
    shown.show_effect(EFFECT)
    assert cells(shown, 0) == [
        *("BER1", "used", "5 %", "91% (88% to 93%) of 420", "79% (60% to 91%) of 24"),
        *(f"+12 ({MINUS}1.3 to +31)", "< 0.001", "359, 6,804"),
    ]
    assert cells(shown, 1)[1:6] == ["not used", "none", "5 of 7", HIDDEN, NOT_COMPARED]
    assert shown.note.text() == MEANING
    assert "6 people, 30 cases" in shown.reliance.text()
    assert "(too few to compare)" in shown.reliance.text()
    desk.press("h")
    assert shown.model.rowCount() == 1
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_words_where_there_is_nothing_to_tell() -> None:
    few = SealedReliance(None, None, None, None, None)
    assert "fewer than five people" in reliance_words(few)
    assert "No sealed first decision" in reliance_words(replace(few, people=0, cases=0, harmful=0))
    assert p_words(replace(FOUND, p=0.25)) == "0.250"


def test_a_stop_is_signed_hides_at_once_and_is_told_to_everybody(desk: RunningDesk) -> None:
    """Offline: nobody else has heard of it."""
    assert "threshold" in desk.window.review.facts.ladder.accessibleDescription()
    site = str(cells(board(desk), 0)[0])
    form = switch(desk, "errs on glass", "elsewhere")
    desk.wait(lambda: "Type" in form.problem.text())
    desk.press("Escape")
    board(desk)
    switch(desk, "errs on glass", site)
    desk.wait(lambda: bool(stores(desk).stops))
    desk.wait(lambda: HIDDEN_WHY[Hidden.STOPPED] in desk.window.review.facts.why.text())
    assert "not used here" in desk.window.review.facts.ladder.accessibleDescription()
    entries = desk.tasks.ask_lane(stores(desk).journal.entries).result()
    (made,) = [each.record for each in entries if each.record.kind == Kind.SCORE_USE]
    assert made.payload == {"site": site, "used": False, "reason": "errs on glass"}
    desk.wait(lambda: desk.hands.facts.stops != ())
    here = stores(desk)
    items = desk.tasks.ask_lane(
        lambda: here.cache.items(here.cache.ids(QueueFilter(state=QueueState.ALL, mine=False)))
    ).result()
    at_site = [item for item in items if item.product.site == site]
    assert at_site
    assert all(item.score is None and item.hidden is Hidden.STOPPED for item in at_site)
    shown = board(desk)
    assert cells(shown, 0)[1] == "not used"
    assert "errs on glass" in shown.why.text()
    switch(desk, "it was fixed", site)
    desk.wait(lambda: not stores(desk).stops)


def test_whoever_does_not_lead_sees_that_scores_are_not_used(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk().open_on_item()
    desk.window.top.show_person(replace(PERSON, sites=("BER1",)), [Stop("BER1", "Lea", "why", 1)])
    assert desk.window.top.said_of_scores == "No scores"
    desk.window.top.show_person(replace(PERSON, sites=("BER1",)), [])
    assert desk.window.top.said_of_scores == ""
    desk.press("Ctrl+Shift+F5")
    assert desk.hands.overlay is None
