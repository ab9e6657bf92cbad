"""Whoever is new at a desk is shown the review screen once, and may work all the while."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewer.domain.decision import Verdict
from reviewer.ui.shell.screen_tour import ScreenTour
from tests.ui.desk import RunningDesk, fill

# Opens the desk, with or without the tour.
Begin = Callable[[bool], RunningDesk]


@pytest.fixture
def begin(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Opens the desk of the same person again and again."""
    fill(tmp_path)
    made: list[RunningDesk] = []

    def start(shows_tour: bool) -> RunningDesk:
        while made:
            made.pop().close()
        desk = RunningDesk(qtbot, qapp, tmp_path, shows_tour=shows_tour)
        made.append(desk)
        return desk.open_on_item()

    yield start
    while made:
        made.pop().close()


@pytest.fixture
def new(begin: Begin) -> RunningDesk:
    """A desk at its first start, with the tour open."""
    desk = begin(True)
    desk.wait(lambda: isinstance(desk.hands.overlay, ScreenTour))
    return desk


def tour(desk: RunningDesk) -> ScreenTour:
    found = desk.hands.overlay
    assert isinstance(found, ScreenTour)
    return found


def place_of(part: QWidget, desk: RunningDesk) -> QRect:
    return QRect(part.mapTo(desk.window, QPoint(0, 0)), part.size())


def test_enter_goes_on_backspace_back_and_after_the_last_step_it_is_over(new: RunningDesk) -> None:
    told = [tour(new).step.title]
    for key in ("Return", "Return", "Backspace", "Return"):
        new.press(key)
        told.append(tour(new).step.title)
    assert told == ["What is asked", "Pictures", "Pack and risk", "Pictures", "Pack and risk"]
    for _ in range(5):
        new.press("Return")
    assert new.hands.overlay is None
    assert new.saved == []


def test_backspace_stops_at_the_first_step_and_undoes_nothing(new: RunningDesk) -> None:
    new.press("Backspace")
    assert tour(new).at == 0


def test_esc_ends_it_and_it_does_not_come_again_by_itself(new: RunningDesk, begin: Begin) -> None:
    new.press("Escape")
    assert new.hands.overlay is None
    again = begin(True)
    again.settle()
    assert again.hands.overlay is None
    again.hands.run_named("help.tour")
    assert tour(again).at == 0


def test_without_being_told_to_it_shows_nothing(begin: Begin) -> None:
    desk = begin(False)
    desk.settle()
    assert desk.hands.overlay is None


def test_a_verdict_key_ends_it_and_counts(new: RunningDesk) -> None:
    item = new.session.current
    new.press("F")
    assert new.hands.overlay is None
    new.wait(lambda: len(new.saved) == 1)
    assert item is not None
    assert new.session.verdicts[item] is Verdict.CERTIFY


def test_a_key_that_counts_while_held_ends_it_alone(new: RunningDesk) -> None:
    new.press("Space")
    assert new.hands.overlay is None


def test_a_scan_ends_it_and_is_looked_up(new: RunningDesk) -> None:
    new.scan("B0000002")
    assert new.hands.overlay is None


def test_the_screen_below_can_be_clicked(new: RunningDesk) -> None:
    button = new.window.review.bar.button("review.reject")
    assert button is not None
    middle = button.mapTo(new.window, button.rect().center())
    assert new.window.childAt(middle) is button


def test_every_step_rings_its_part_and_the_card_hides_none_of_it(new: RunningDesk) -> None:
    for at in range(7):
        shown = tour(new)
        assert shown.at == at
        part = shown.step.parts[0]
        assert part.isVisible()
        assert not shown.mask().subtracted(QRegion(shown.card.geometry())).isEmpty()
        assert new.window.rect().contains(shown.card.geometry())
        if part is not new.window.review.viewer:
            new.wait(lambda: not shown.card.geometry().intersects(place_of(part, new)))  # noqa: B023
        new.press("Return")


def test_each_step_is_told_to_a_screen_reader(
    new: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "reviewer.ui.shell.screen_tour.announce", lambda _widget, words: heard.append(words)
    )
    new.press("Return")
    assert heard == [
        "Step 2 of 7. Pictures. 1 to 6 show the angles, Q several of them side by side."
        " C comes closer, V shows the whole picture again."
    ]


def test_without_an_item_it_says_what_it_lacks(new: RunningDesk) -> None:
    new.press("Escape")
    new.session.unpaint()
    new.hands.run_named("help.tour")
    assert new.hands.overlay is None
    assert new.told() == ["There is no item on the screen."]
