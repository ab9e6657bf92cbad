"""What was typed, key by key: caps in rows, the gap before each below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.actions.keys import cap
from reviewer.actions.scanning import Typed
from reviewer.domain.barcodes import shown
from reviewer.domain.language import tr
from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import SPACE_XS

ROWS = 3
EMPTY = tr("What the scanner types appears here, with the milliseconds between two keys.")


class TypedStrip(QWidget):
    """Caps of the keys of one scan; what has no room is counted at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        #: what a scanner typed
        self.setAccessibleName(tr("Typed"))
        self.setAccessibleDescription(EMPTY)

    def show_keys(self, keys: Sequence[Typed]) -> None:
        """These, in their order."""
        before = [None, *(each.at_ms for each in keys)]
        self._caps = [
            (_legend(each), "" if at_ms is None else str(each.at_ms - at_ms))
            for each, at_ms in zip(keys, before, strict=False)
            if each.key
        ]
        self.setAccessibleDescription(" ".join(legend for legend, _ in self._caps))
        self.update()

    def sizeHint(self) -> QSize:
        """Some rows."""
        return QSize(400, round(ROWS * self._line()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All that has room."""
        painter = QPainter(self)
        if not self._caps:
            painter.setPen(colour("text_faint"))
            painter.setFont(font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, EMPTY)
            return
        x, y = 0.0, 0.0
        for number, (legend, gap) in enumerate(self._caps):
            width = max(cap_width(legend), _gap_width("99"))
            if x + width > self.width():
                x, y = 0.0, y + self._line()
            if y + self._line() > self.height() + 1:
                self._paint_rest(painter, len(self._caps) - number)
                return
            box = QRectF(x, y, width, cap_height())
            paint_cap(painter, box, legend)
            painter.setFont(font("small"))
            painter.setPen(colour("text_faint"))
            below = QRectF(x - 4, box.bottom(), width + 8, self._line() - cap_height() - 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, gap)
            x += width + SPACE_XS

    def _paint_rest(self, painter: QPainter, count: int) -> None:
        painter.setPen(colour("text_soft"))
        ends = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(QRectF(self.rect()), ends, tr("and {n} more", "and {n} more", count))

    def _line(self) -> float:
        return cap_height() + QFontMetricsF(font("small")).height() + SPACE_XS


def _legend(typed: Typed) -> str:
    if typed.char == " ":
        return "␠"
    return shown(typed.char) if typed.char else cap(typed.key)


def _gap_width(text: str) -> float:
    return QFontMetricsF(font("small")).horizontalAdvance(text)
