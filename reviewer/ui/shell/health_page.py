"""How this desk stands, on a page that stays up to date; the report, before it is saved."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.keys import printed
from reviewer.domain.language import tr
from reviewer.operations.phases import SyncState
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.facts_overlay import MARGIN, ROOM, WIDTH, FactsOverlay
from reviewer.ui.shell.health_words import (
    Mark,
    Row,
    machine_rows,
    record_rows,
    service_rows,
    sized,
)
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.tokens import SPACE_L, SPACE_S

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.examining import HealthFacts
    from reviewer.operations.health import DeskHealth
    from reviewer.operations.report_files import Report

# How often what lies on this machine is looked up while the page is open.
LOOK_MS = 2_000
# Room for all of it, where there is so much.
LINES = 29
# Characters of the longest name: values of all sections stand below one another.
NAME = 22
_SIGNS = {
    Mark.GOOD: ("done", "good", tr("good")),
    Mark.NOTE: ("warning", "warn", tr("worth knowing")),
    Mark.BAD: ("error", "bad", tr("wrong")),
}
_SIGN_SIZE = 18


class HealthRows(QWidget):
    """Marks, names and values; shown again in place, so that nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, SPACE_S)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnMinimumWidth(1, round(self.fontMetrics().averageCharWidth() * NAME))
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These from now on."""
        if tuple(rows) == self.rows:
            return
        self.rows = tuple(rows)
        while len(self._lines) < len(rows):
            self._add_line()
        for number, (sign, name, value) in enumerate(self._lines):
            is_used = number < len(rows)
            for part in (sign, name, value):
                part.setVisible(is_used)
            if is_used:
                self._show(rows[number], sign, name, value)

    def _add_line(self) -> None:
        line = (QLabel(), label("", "soft"), label("", wraps=True))
        for column, part in enumerate(line):
            self._grid.addWidget(part, len(self._lines), column, Qt.AlignmentFlag.AlignTop)
        self._lines.append(line)

    def _show(self, row: Row, sign: QLabel, name: QLabel, value: QLabel) -> None:
        icon, tone, word = _SIGNS[row.mark]
        sign.setPixmap(pixmap(icon, _SIGN_SIZE, tone, self.devicePixelRatioF()))
        sign.setAccessibleName(word)
        name.setText(row.name)
        value.setText(row.value)
        value.setAccessibleName(f"{row.name}: {row.value}")


class HealthPage(FactsOverlay):
    """The page.

    Signals:
        look_wanted(): what lies on this machine is to be looked up.
        check_wanted(): the person asks for sync and for the service's word now.
        report_wanted(): a report is to be made.
    """

    look_wanted = Signal()
    check_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget, state: SyncState) -> None:
        super().__init__(parent, tr("Health of this desk"))
        self._state = state
        self._answer: HealthFacts | str = tr("being asked")
        self._health: DeskHealth | None = None
        self.service, self.records, self.machine = HealthRows(), HealthRows(), HealthRows()
        self.add(tr("Service"), self.service)
        self.add(tr("Records"), self.records)
        self.add(tr("This computer"), self.machine)
        self.end((tr("Enter"), tr("checks now")), ("S", tr("writes a report")))
        least = LINES * self.fontMetrics().lineSpacing()
        self.sections.setMinimumHeight(min(self.sections.minimumHeight(), least))
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look_wanted)
        self.closed.connect(self._timer.stop)
        self._timer.start()
        self._refresh()

    def show_state(self, state: SyncState) -> None:
        """What sync is doing."""
        self._state = state
        self._refresh()

    def show_answer(self, answer: "HealthFacts | str") -> None:
        """What the service said of itself, or why it is not known."""
        self._answer = answer
        self._refresh()

    def show_health(self, health: "DeskHealth") -> None:
        """What lies on this machine."""
        self._health = health
        self._refresh()

    def choose(self) -> None:
        """Return: check now."""
        self.show_answer(tr("being asked"))
        self.check_wanted.emit()

    def take(self, key: str, _stroke: Stroke) -> bool:
        """S writes a report."""
        is_mine = printed(key.removeprefix("Alt+")).upper() == "S"
        if is_mine:
            self.report_wanted.emit()
        return is_mine

    def _refresh(self) -> None:
        skew = None if self._health is None else self._health.skew_ms
        self.service.show_rows([*service_rows(self._state, self._answer, skew)])
        if self._health is not None:
            self.records.show_rows([*record_rows(self._state, self._health)])
            self.machine.show_rows([*machine_rows(self._health)])


class ReportPreview(Overlay):
    """All that would be in the report, to be read first.

    Signals:
        save_wanted(object): write this Report.
    """

    mode = Mode.PALETTE
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget, report: "Report") -> None:
        name = tr("Report for whoever helps")
        super().__init__(parent, name, min(WIDTH, max(parent.width() - 2 * MARGIN, 480)))
        self.report = report
        self.body.addWidget(label(name, "title"))
        files = tr(
            "These {n} files, {size} in all, and nothing else. No product, note, name, password or"
            " token is in them.",
            "This file, {size}, and nothing else. No product, note, name, password or token is in"
            " it.",
            len(report.files),
            size=sized(len(report.text.encode())),
        )
        self.body.addWidget(label(files, "soft", wraps=True))
        self.shown = QPlainTextEdit(report.text)
        self.shown.setReadOnly(True)
        self.shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.setMinimumHeight(max(parent.height() - ROOM, 160))
        self.shown.setAccessibleName(name)
        self.shown.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body.addWidget(self.shown)
        keys = (("↑", ""), ("↓", tr("scrolls")), (tr("Enter"), tr("saves it")))
        self.body.addWidget(key_row(*keys, (tr("Esc"), tr("leaves"))))

    def choose(self) -> None:
        """Return: save what is shown."""
        self.close_overlay()
        self.save_wanted.emit(self.report)

    def move_row(self, by: int) -> None:
        """Scroll."""
        bar = self.shown.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.singleStep() * 3)
