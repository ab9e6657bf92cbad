"""The status line: what is said of the network comes before the chips of past decisions."""

import pytest
from pytestqt.qtbot import QtBot

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Standing
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.shell.chips import Chip, StandingChips
from reviewer.ui.shell.status_line import StatusLine

CHIPS = tuple(Chip(Verdict.CERTIFY, f"Mug {n}", Standing.SAVED) for n in range(4))


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.show_chips(CHIPS)
    made.show_state(SyncState(Phase.HELD, unreceived=12))
    made.show()
    return made


def shown(line: StatusLine) -> int:
    """Chips that are painted."""
    (chips,) = line.findChildren(StandingChips)
    return next(n for n in range(1, 5) if chips.wanted_width(n) == chips.sizeHint().width())


def test_chips_give_way_to_the_sentence(line: StatusLine) -> None:
    line.resize(3000, line.height())
    assert shown(line) == len(CHIPS)
    line.resize(500, line.height())
    assert shown(line) == 1, "the newest is always there"
    assert line.chips == CHIPS


def test_chips_come_back_with_the_room(line: StatusLine) -> None:
    line.resize(500, line.height())
    line.show_state(SyncState(Phase.ONLINE))
    line.resize(3000, line.height())
    assert shown(line) == len(CHIPS)
