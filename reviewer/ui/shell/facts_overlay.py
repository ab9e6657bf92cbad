"""Sections of facts over the screen, to read and scroll: sentences above, tables below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reviewer.actions.action import Mode
from reviewer.domain.language import tr
from reviewer.ui.review.fact_rows import Fact, FactTable
from reviewer.ui.review.facts import Section
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.tokens import SPACE_M

WIDTH, MARGIN, ROOM = 760, 48, 240
LINES = 3  # that one key scrolls


class FactsOverlay(Overlay):
    """Say sentences, add sections, end; nothing is added after."""

    mode = Mode.PALETTE

    def __init__(self, parent: QWidget, name: str, title: str = "") -> None:
        """`title` stands above, `name` where it is ""."""
        super().__init__(parent, name, min(WIDTH, max(parent.width() - 2 * MARGIN, 480)))
        self.body.addWidget(label(title or name, "title", wraps=True))
        self.sections = QScrollArea()
        self.sections.setWidgetResizable(True)
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setAccessibleName(name)
        self.sections.setMinimumHeight(max(parent.height() - ROOM, 200))
        self.sections.setStyleSheet("QScrollArea { background: transparent; }")
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, SPACE_M, 0)

    def say(self, sentence: str, voice: str = "soft") -> QLabel:
        """A sentence above the sections."""
        said = label(sentence, voice, wraps=True)
        self.body.addWidget(said)
        return said

    def add(self, title: str, part: QWidget) -> Section:
        """Another section."""
        section = Section(title, part, self._inner)
        self._column.addWidget(section)
        return section

    def add_facts(self, title: str, facts: Sequence[Fact]) -> None:
        """Another section, of names and values."""
        table = FactTable(title)
        table.show_facts(facts)
        self.add(title, table)

    def end(self, *keys: tuple[str, str]) -> None:
        """That was all; these keys do something here."""
        self._column.addStretch(1)
        self.sections.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)  # the area had filled it
        self.body.addWidget(self.sections)
        self.body.addWidget(
            #: what two keys do
            key_row(("↑", ""), ("↓", tr("scrolls")), *keys, (tr("Esc"), tr("leaves")))
        )

    def first_focus(self) -> QWidget:
        """What scrolls."""
        return self.sections

    def move_row(self, by: int) -> None:
        """Scroll."""
        bar = self.sections.verticalScrollBar()
        bar.setValue(bar.value() + by * LINES * self.fontMetrics().height())
