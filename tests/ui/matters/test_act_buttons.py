"""Buttons of acts stay within a narrow page, however long a language makes their labels."""

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from reviewer.domain.matters.courses import COURSES
from reviewer.ui.matters.act_buttons import ActButtons

# As long as each other: two in a row are then as wide as can be.
ACTS = (COURSES["production"].acts[-3],) * 3


@pytest.fixture
def shown(qtbot: QtBot) -> ActButtons:
    return ActButtons(ACTS)


@pytest.fixture
def area(qtbot: QtBot, shown: ActButtons) -> QScrollArea:
    """As the page has them: they get the width there is."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setWidget(shown)
    qtbot.addWidget(made)
    made.show()
    return made


def tops(shown: ActButtons) -> set[int]:
    """Where rows begin, from above."""
    buttons = shown.findChildren(QPushButton)
    return {each.mapTo(shown, each.rect().topLeft()).y() for each in buttons}


def test_two_stand_in_a_row_where_they_fit_and_one_where_not(
    qtbot: QtBot, area: QScrollArea, shown: ActButtons
) -> None:
    area.resize(900, 300)
    qtbot.waitUntil(lambda: len(tops(shown)) == 2)
    area.resize(shown.findChildren(QPushButton)[0].sizeHint().width() + 80, 300)
    qtbot.waitUntil(lambda: len(tops(shown)) == 3)
    assert shown.width() <= area.viewport().width()


def test_a_click_says_which(qtbot: QtBot, area: QScrollArea, shown: ActButtons) -> None:
    assert area.isVisible()
    with qtbot.waitSignal(shown.chosen) as told:
        shown.findChildren(QPushButton)[2].click()
    assert told.args == [2]
