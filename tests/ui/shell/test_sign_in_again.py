"""A service that wants the person to sign in again: said, and one click or action away."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from reviewer.operations.phases import Phase, SyncState
from tests.ui.desk import RunningDesk

MakeDesk = Callable[..., RunningDesk]


def button(desk: RunningDesk) -> QToolButton:
    found = desk.window.status.findChild(QToolButton, "app.sign_in")
    assert isinstance(found, QToolButton)
    return found


def why_not(desk: RunningDesk) -> str | None:
    return desk.hands.reason_of(desk.hands.registry["app.sign_in"])


def test_the_way_back_is_beside_what_is_said(make_desk: MakeDesk) -> None:
    desk = make_desk().open_on_item()
    asked: list[str] = []
    desk.app.following.sign_out = lambda: asked.append("who")  # type: ignore[method-assign]
    desk.app.following.on_state(SyncState(Phase.NEEDS_SIGN_IN))
    assert button(desk).isVisible()
    button(desk).click()
    assert asked == ["who"]
    desk.app.following.on_state(SyncState(Phase.ONLINE))
    assert not button(desk).isVisible()


def test_nobody_signs_in_again_for_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk().open_on_item()
    desk.app.following.on_state(SyncState(Phase.ONLINE))
    assert "nobody has to sign in again" in str(why_not(desk))
    desk.app.following.on_state(SyncState(Phase.NEEDS_SIGN_IN))
    assert why_not(desk) is None
