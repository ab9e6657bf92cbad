"""An intern decides blind; the verdict opens what was sealed, and the next key goes on."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QToolButton

from reviewer.bench.filling import PERSON
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.operations.changes import changed
from reviewer.ui.evidence.drawer import SEALED
from tests.ui.desk import RunningDesk
from tests.ui.evidence.test_doubts import put_record
from tests.ui.evidence.test_page import current


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk on its first item."""
    return make_desk(person=replace(PERSON, role=Role.INTERN)).open_on_item()


def rungs(desk: RunningDesk) -> str:
    return desk.window.review.facts.ladder.accessibleDescription()


def test_the_verdict_opens_what_was_sealed_and_down_goes_on(desk: RunningDesk) -> None:
    review, first = desk.window.review, desk.session.current
    assert "sealed" in rungs(desk)
    assert "risk " not in rungs(desk)
    assert review.facts.model.text() == ""
    desk.press("F")
    desk.wait(lambda: "sealed" not in rungs(desk))
    assert desk.session.current == first
    assert "risk " in rungs(desk)
    assert review.facts.model.text()
    assert len(desk.saved) == 1
    desk.press("Down")
    desk.wait_painted()
    assert desk.session.current != first
    assert "sealed" in rungs(desk)


def reveals(desk: RunningDesk) -> list[object]:
    made = desk.tasks.desk
    assert made is not None
    entries = desk.tasks.ask_lane(made.journal.entries).result()
    return [each.record.payload["decision"] for each in entries if each.record.kind == Kind.REVEAL]


def test_what_opens_is_recorded_once(desk: RunningDesk) -> None:
    first = desk.session.current
    assert first is not None
    desk.press("F")
    desk.wait(lambda: "sealed" not in rungs(desk))
    desk.wait(lambda: len(reveals(desk)) == 1)
    desk.press("Down")
    desk.wait_painted()
    desk.press("Up")
    desk.wait(lambda: desk.session.current == first and desk.session.painted is not None)
    desk.settle()
    assert reveals(desk) == desk.saved
    assert len(desk.saved) == 1


def test_a_second_verdict_replaces_the_blind_one_and_goes_on(desk: RunningDesk) -> None:
    first = desk.session.current
    desk.press("F")
    desk.wait(lambda: "sealed" not in rungs(desk))
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 2)
    assert desk.session.current != first


def test_what_comes_before_the_verdict_says_so(desk: RunningDesk) -> None:
    desk.press("B")
    assert desk.window.review.drawer.is_open
    assert SEALED in desk.window.review.drawer.page.state.text()
    buttons = desk.window.findChildren(QToolButton)
    assert not any(each.isVisible() for each in buttons if each.objectName() == "go.sheet")
    assert any(each.isVisible() for each in buttons if each.objectName() == "go.history")
    for action in ("evidence.regions", "go.sheet", "queue.sort_risk"):
        assert desk.hands.reason_of(desk.hands.registry[action]), action
    desk.press("F")
    desk.wait(lambda: SEALED not in desk.window.review.drawer.page.state.text())


def test_the_record_of_the_slice_is_told_with_the_score_and_never_before(
    desk: RunningDesk,
) -> None:
    review, item = desk.window.review, current(desk)
    put_record(desk, item)
    review.drawer.on_changes(changed("evidence", items=[item]))
    desk.settle()
    assert review.facts.model.text() == ""
    for action in ("evidence.explain", "evidence.contest", "evidence.unhelped"):
        assert desk.hands.reason_of(desk.hands.registry[action]), action
    desk.press("F")
    desk.wait(lambda: "model right in 93 of 100" in review.facts.model.text())
    desk.press("Z")
    desk.wait(lambda: "sealed" in rungs(desk))
    desk.settle()
    assert review.facts.model.text() == ""
