"""The last decisions as small chips: what was decided, and how safe the record is by now."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.record import Standing
from reviewer.ui.mirroring import placed
from reviewer.ui.review import glyphs
from reviewer.ui.shell.verdict_words import VERDICT_PLAIN
from reviewer.ui.theme import colour, font
from reviewer.ui.tips import plain_tip

MOST = 4
BADGE = 15
GAP = 6
#: a decision is being saved
SAVING = tr("saving")
# In a row of chips each is one word of a line.
_STANDING = {
    #: where a decision stands, within a line
    Standing.SAVED: tr("saved"),
    #: where a decision stands, within a line: the service has it
    Standing.RECEIVED: tr("received"),
    #: where a decision stands, within a line
    Standing.FINAL: tr("final"),
    #: where a decision stands, within a line
    Standing.DISPUTED: tr("disputed"),
    #: where a decision stands, within a line: the service did not take it
    Standing.QUARANTINED: tr("refused"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """One decision.

    Attributes:
        standing: None while it is being saved.
    """

    verdict: Verdict
    title: str
    standing: Standing | None

    @property
    def words(self) -> str:
        return SAVING if self.standing is None else _STANDING[self.standing]


class StandingChips(QWidget):
    """The newest at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._most = MOST
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What there is to show, the newest last."""
        return self._chips

    def keep(self, most: int) -> None:
        """Show the newest of them alone; all are in the tip."""
        if most != self._most:
            self._most = most
            self.updateGeometry()
            self.update()

    def wanted_width(self, most: int) -> int:
        """Room for so many."""
        metrics = QFontMetricsF(font("small"))
        return round(sum(self._width(chip, metrics) + GAP for chip in self._chips[-most:]))

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show these, the newest last."""
        shown = chips[-MOST:]
        if shown == self._chips:
            return
        self._chips = shown
        told = [
            f"{VERDICT_PLAIN[each.verdict]}: {each.title}, {each.words}" for each in reversed(shown)
        ]
        self.setToolTip(plain_tip("\n".join(told)))
        self.setAccessibleName("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the chips that are there."""
        high = round(QFontMetricsF(font("small")).height()) + 8
        return QSize(self.wanted_width(self._most), high)

    def minimumSizeHint(self) -> QSize:
        """Chips are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Badge, dot and word of each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        metrics = QFontMetricsF(painter.font())
        left, height = 0.0, float(self.height())
        for chip in self._chips[-self._most :]:
            width = self._width(chip, metrics)
            box = placed(QRectF(left, 0, width, height), QRectF(self.rect()))
            self._paint(painter, chip, box)
            left += width + GAP

    def _paint(self, painter: QPainter, chip: Chip, box: QRectF) -> None:
        middle = box.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4)
        badge = QRectF(box.left() + 5, middle - BADGE / 2, BADGE, BADGE)
        glyphs.verdict_badge(painter, placed(badge, box), chip.verdict)
        left = badge.right() + 5
        if chip.standing is not None:
            dot = QRectF(left, middle - 5, 10, 10)
            glyphs.standing_dot(painter, placed(dot, box), chip.standing)
            left = dot.right() + 4
        painter.setPen(colour("text_soft"))
        words = QRectF(left, box.top(), box.right() - left, box.height())
        painter.drawText(placed(words, box), Qt.AlignmentFlag.AlignVCenter, chip.words)

    def _width(self, chip: Chip, metrics: QFontMetricsF) -> float:
        dot = 0 if chip.standing is None else 14
        return BADGE + 10 + dot + metrics.horizontalAdvance(chip.words) + 8
