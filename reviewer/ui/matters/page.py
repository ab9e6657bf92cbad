"""One matter in full: what was filled in, what happened, and what can be done, each by a key."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.language import minute, tr
from reviewer.ui.ease import scaled
from reviewer.ui.matters.act_buttons import ActButtons
from reviewer.ui.matters.week_strip import WeekStrip
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.matter_rows import MatterPage, StepRow

LABEL_WIDTH = 130
MOST_MILESTONES = 20
REFUSED = tr("The service refused this: it is on this desk alone.")


def moment_of(ms: int) -> str:
    """A time as this machine counts it."""
    return minute(datetime.fromtimestamp(ms / 1000, UTC).astimezone())


class PageView(QScrollArea):
    """The chosen matter.

    Signals:
        act_wanted(int): the button of this act, from 0.
    """

    act_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The chosen matter"))
        self.page: MatterPage | None = None

    def show_page(self, page: "MatterPage | None") -> None:
        """Another matter, or none."""
        if page is not None and page == self.page:
            return
        where = self.verticalScrollBar().value()
        is_same = page is not None and self.page is not None and page.row.id == self.page.row.id
        self.page = page
        inner = QWidget()
        inner.setObjectName("inner")
        inner.setStyleSheet("#inner { background: transparent; }")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        if page is not None:
            self._fill(column, page)
        column.addStretch(1)
        self.setWidget(inner)
        self.verticalScrollBar().setValue(where if is_same else 0)

    def _fill(self, column: QVBoxLayout, page: "MatterPage") -> None:
        column.addWidget(label(page.row.title, "title", wraps=True))
        words = [page.course.title[0], page.row.state]
        if page.row.about:
            words.append(tr("about {person}", person=page.row.about))
        words.append(tr("opened by {person}", person=page.row.opener))
        column.addWidget(label(" · ".join(words), "soft", wraps=True))
        if page.row.refusal:
            told = label(f"{REFUSED} {page.row.refusal}", "bad", wraps=True)
            column.addWidget(told)
        if page.weeks:
            strip = WeekStrip(MOST_MILESTONES)
            column.addWidget(strip)
            strip.show_weeks(page.weeks)
        acts = ActButtons(page.acts)
        acts.chosen.connect(self.act_wanted)
        column.addWidget(acts)
        if page.facts:
            column.addLayout(_facts(page.facts))
        column.addWidget(label(tr("What happened"), "strong"))
        for each in reversed(page.steps):
            column.addLayout(_step(each))


def _facts(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_S)
    grid.setColumnMinimumWidth(0, scaled(LABEL_WIDTH))
    grid.setColumnStretch(1, 1)
    for row, (words, value) in enumerate(facts):
        name = label(words, "soft", wraps=True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        name.setMaximumWidth(scaled(LABEL_WIDTH))
        told = label(value, wraps=True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(name, row, 0)
        grid.addWidget(told, row, 1)
    return grid


def _step(step: "StepRow") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_XS)
    head = QHBoxLayout()
    head.setSpacing(SPACE_M)
    head.addWidget(label(step.act, "strong" if not step.why_idle else "soft"))
    head.addWidget(label(f"{step.author}, {moment_of(step.made_ms)}", "faint", wraps=True), 1)
    column.addLayout(head)
    if step.is_refused:
        column.addWidget(
            label(tr("Refused by the service. {why}", why=step.why_idle), "bad", wraps=True)
        )
    elif step.why_idle:
        column.addWidget(label(tr("Without effect. {why}", why=step.why_idle), "faint", wraps=True))
    for words, value in step.said:
        text = (
            tr("{name}:\n{value}", name=words, value=value)
            if "\n" in value
            else tr("{name}: {value}", name=words, value=value)
        )
        column.addWidget(label(text, "soft", wraps=True))
    return column
