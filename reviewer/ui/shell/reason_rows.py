"""The reasons of the palette, one painted row each: the palette must be there within the key."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.domain.reasons import Reason
from reviewer.ui.announcing import announce
from reviewer.ui.ease import target
from reviewer.ui.mirroring import placed
from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S, SPACE_M, SPACE_S


class ReasonRows(QWidget):
    """Reasons with their keys; none is chosen before somebody aims at one.

    A return that was meant for something else must not decide.

    Signals:
        picked(object): this Reason was clicked.
    """

    picked = Signal(object)

    def __init__(self, reasons: Sequence[Reason], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = tuple(reasons)
        self._row: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Reasons"))
        self.describe()

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """All of them, from the top."""
        return self._reasons

    @property
    def chosen(self) -> Reason | None:
        """The chosen reason; None as long as nobody aimed."""
        return None if self._row is None else self._reasons[self._row]

    def describe(self) -> None:
        """Tell a screen reader what there is to choose from."""
        self.setAccessibleDescription(". ".join(self._told(each) for each in self._reasons))

    def move_row(self, by: int) -> None:
        """Choose another, round the end; the first step leads to the first or the last."""
        if not self._reasons:
            return
        before = self._row if self._row is not None else -1 if by > 0 else 0
        reason = self._reasons[(before + by) % len(self._reasons)]
        self.choose(reason)
        announce(self, self._told(reason))

    def choose(self, reason: Reason) -> None:
        """Make this the chosen row."""
        self._row = self._reasons.index(reason)
        self.update()

    def sizeHint(self) -> QSize:
        """One line for each."""
        return QSize(300, self._height() * len(self._reasons))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, reason in enumerate(self._reasons):
            self._paint(painter, reason, self._box(row), row == self._row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is the chosen one."""
        row = int(event.position().y()) // self._height()
        if 0 <= row < len(self._reasons) and row != self._row:
            self._row = row
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click is as good as its key."""
        self.mouseMoveEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.chosen is not None:
            self.picked.emit(self.chosen)

    def _paint(self, painter: QPainter, reason: Reason, box: QRectF, chosen: bool) -> None:
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
        legend, height = reason.key.upper(), cap_height("body")
        top = box.center().y() - height / 2
        cap = QRectF(box.left() + SPACE_S, top, cap_width(legend, "body"), height)
        paint_cap(painter, placed(cap, box), legend, "body")
        room = box.adjusted(cap.right() + SPACE_M - box.left(), 0, -SPACE_S, 0)
        text = placed(room, box)
        middle = Qt.AlignmentFlag.AlignVCenter
        hint = self._hint(reason)
        painter.setFont(font("small"))
        painter.setPen(colour("text_soft"))
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignRight, hint)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(hint)
        painter.setFont(font("lead"))
        painter.setPen(colour("text"))
        title = QFontMetricsF(painter.font()).elidedText(
            reason.title, Qt.TextElideMode.ElideRight, text.width() - taken - SPACE_S
        )
        painter.drawText(text, middle, title)

    def _told(self, reason: Reason) -> str:
        """A row in words."""
        return f"{reason.key}: {reason.title}"

    def _hint(self, reason: Reason) -> str:
        """What stands at the right of a row."""
        if reason.names_angles:
            #: at the right of a reason: it asks which pictures are meant
            return tr("which")
        #: at the right of a reason: it asks for a note
        return tr("note") if reason.needs_note else ""

    def _box(self, row: int) -> QRectF:
        height = self._height()
        return QRectF(0, row * height, self.width(), height)

    def _height(self) -> int:
        return max(round(cap_height("body")) + 10, target())
