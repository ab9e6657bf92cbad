"""The tour: the stages of a project at the left, the one that is looked at beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.actions.action import Mode
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.matters.lists import day_of
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.touring import Built, Tour, TourStage

WIDTH, STAGES_WIDE, HIGH = 860, 300, 380
AHEAD = tr("Nothing is built here yet.")


class TourCard(Overlay):
    """Arrows go from stage to stage.

    Attributes:
        place: of the stage that is looked at, from 0.
    """

    mode = Mode.DIALOG

    def __init__(self, parent: QWidget, tour: "Tour") -> None:
        super().__init__(parent, tr("From idea to production: {tour}", tour=tour.title), WIDTH)
        self._tour = tour
        self.at = next((at for at, each in enumerate(tour.stages) if each.built), 0)
        self.body.addWidget(label(tour.title, "title", wraps=True))
        self.body.addWidget(label(f"{tour.sort} · {tour.state}", "soft", wraps=True))
        self._lines = [
            (label(""), label(""), label(f"{number}  {each.title}", wraps=True))
            for number, each in enumerate(tour.stages, 1)
        ]
        left = QWidget()
        left.setFixedWidth(STAGES_WIDE)
        grid = QGridLayout(left)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, SPACE_M)
        for row, parts in enumerate(self._lines):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._lines), 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout()
        line.setSpacing(SPACE_L)
        line.addWidget(left)
        line.addWidget(self._scroll, 1)
        self._scroll.setMinimumHeight(min(HIGH, max(parent.height() - 320, 160)))
        self.body.addLayout(line)
        self.body.addWidget(
            key_row(("↑", ""), ("↓", tr("another stage")), (tr("Enter"), tr("closes")))
        )
        self._show()

    @property
    def stage(self) -> "TourStage":
        """The one that is looked at."""
        return self._tour.stages[self.at]

    def move_row(self, by: int) -> None:
        """Another stage; it stops at the ends, as a life does."""
        self.at = min(max(self.at + by, 0), len(self._tour.stages) - 1)
        self._show()

    def _show(self) -> None:
        for at, (each, parts) in enumerate(zip(self._tour.stages, self._lines, strict=True)):
            pointer, mark, _title = parts
            pointer.setText("▸" if at == self.at else "")
            mark.setText("✓" if each.built else "○")
            for part in parts:
                part.setProperty("voice", "strong" if at == self.at else "soft")
                part.style().unpolish(part)
                part.style().polish(part)
        self._scroll.setWidget(_page(self.stage))
        built = "; ".join(f"{each.by}, {day_of(each.made_ms)}" for each in self.stage.built)
        announce(self, f"{self.stage.title}. {self.stage.asked} {built or AHEAD}")


def _page(stage: "TourStage") -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, SPACE_M, 0)
    column.setSpacing(SPACE_S)
    column.addWidget(label(stage.title, "lead", wraps=True))
    column.addWidget(label(tr("What it asks for"), "soft"))
    column.addWidget(label(stage.asked, wraps=True))
    column.addSpacing(SPACE_S)
    column.addWidget(label(tr("What was built"), "soft"))
    if not stage.built:
        column.addWidget(label(AHEAD, wraps=True))
    for each in stage.built:
        column.addLayout(_built(each))
    column.addStretch(1)
    return page


def _built(built: "Built") -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_XS)
    grid.setColumnStretch(1, 1)
    who = f"{built.by}, {day_of(built.made_ms)}"
    grid.addWidget(label(who, "strong", wraps=True), 0, 0, 1, 2)
    for row, (name, words) in enumerate(built.said, 1):
        grid.addWidget(label(name, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words, wraps=True), row, 1)
    return grid
