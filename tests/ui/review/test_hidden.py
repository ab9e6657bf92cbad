"""A score that is hidden by draw: said in its place to everybody, told after the decision."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.bench.filling import PERSON
from reviewer.domain.people import Role
from reviewer.domain.risk import Hidden
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.ui.models.queue_model import ROW
from reviewer.ui.review.wording import HIDDEN_WHY
from tests.ui.desk import RunningDesk, fill
from tests.ui.hiding import hide_in, tell

ALL = [f"B{number:07d}" for number in range(8)]
Make = Callable[..., RunningDesk]


def begin(make_desk: Make, tmp_path: Path, role: Role, why: Hidden = Hidden.DRAWN) -> RunningDesk:
    """A desk whose items all have a hidden score."""
    person = replace(PERSON, role=role)
    fill(tmp_path / "profile", person=person)
    hide_in(tmp_path / "profile", *ALL, why=why)
    return make_desk(0).open_on_item()


def everything(desk: RunningDesk) -> str:
    """What the window says of the item on it, and its line in the queue."""
    review = desk.window.review
    model = review.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    desk.wait(lambda: all(row.data(ROW) is not None for row in rows))
    said = [review.facts.ladder.accessibleDescription(), review.question.accessibleDescription()]
    said += [review.facts.why.text(), review.facts.model.text()]
    words = Qt.ItemDataRole.AccessibleTextRole
    said += [f"{row.data(words)} {row.data(ROW)}" for row in rows]
    return "\n".join(said)


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.LEAD, Role.INTERN])
def test_it_is_said_in_the_place_of_the_score_to_everybody(
    make_desk: Make, tmp_path: Path, role: Role
) -> None:
    desk = begin(make_desk, tmp_path, role)
    said = everything(desk)
    assert said.count("hidden by draw") >= 2 + len(ALL)
    assert HIDDEN_WHY[Hidden.DRAWN] in said
    assert "threshold" not in said
    assert "Model" not in desk.window.review.facts.model.text()
    desk.press("B")
    assert HIDDEN_WHY[Hidden.DRAWN] in desk.window.review.drawer.page.state.text()
    assert desk.hands.reason_of(desk.hands.registry["evidence.regions"])


def test_after_the_decision_it_is_told_with_whether_it_agrees(
    make_desk: Make, tmp_path: Path
) -> None:
    fill(tmp_path / "profile")
    before = {each.id: each for each in hide_in(tmp_path / "profile", *ALL)}
    desk = make_desk(0).open_on_item()
    first = desk.session.current
    assert first is not None
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    stores = desk.tasks.desk
    assert isinstance(stores, Desk)
    (entry,) = desk.tasks.ask_lane(lambda: stores.journal.entries(item=first)).result()
    shown = entry.record.payload["shown"]
    assert isinstance(shown, dict)
    assert (shown["model"], shown["risk_ppm"], shown["version"]) == ("", None, "f" * 64)
    desk.tasks.ask_lane(lambda: tell(stores, before[first])).result()
    desk.tasks.changed.emit(changed("item", "queue", items=(first,)), None)
    desk.press("Up")
    desk.wait(lambda: desk.session.current == first and desk.session.painted is not None)
    desk.wait(lambda: "threshold" in desk.window.review.facts.ladder.accessibleDescription())
    assert "You decided without its score: the model would" in desk.window.review.facts.why.text()


def test_a_site_that_does_not_use_scores_says_so(make_desk: Make, tmp_path: Path) -> None:
    desk = begin(make_desk, tmp_path, Role.REVIEWER, Hidden.STOPPED)
    said = everything(desk)
    assert "not used here" in said
    assert HIDDEN_WHY[Hidden.STOPPED] in said
