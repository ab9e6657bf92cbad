"""The strip between picture and verdicts: where a decision under supervision stands, or the case
that waits for the person's word, with what was decided beside what the model says.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reviewer.domain.language import tr
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.case_words import CaseShown
from reviewer.ui.review.lettered import Tipped
from reviewer.ui.review.lettering import Lettering, painter_of, visual
from reviewer.ui.theme import colour

_BUTTONS = (("mentor.approve", tr("Approve")), ("mentor.return", tr("Return")))
# The most that a comparison gets of the room for words.
_BESIDE = 0.45


class CaseStrip(Tipped):
    """Two or three lines that never wrap; hidden while there is nothing to say.

    Signals:
        triggered(str): id of the action whose button was clicked.
    """

    triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: CaseShown | None = None
        self._buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addStretch(1)
        self._place = QVBoxLayout()
        self._place.setSpacing(4)
        row.addLayout(self._place)
        for action, words in _BUTTONS:
            button = QToolButton(self)
            button.setObjectName(action)
            button.setText(words)
            # Never by a click: the next Space or Return would press it again.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("field", True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            button.clicked.connect(self._clicked)
            self._place.addWidget(button)
            self._buttons.append(button)
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Countersign"))
        self.hide()

    @property
    def shown(self) -> CaseShown | None:
        """What it says."""
        return self._shown

    def show_case(self, shown: CaseShown | None) -> None:
        """Say this, or go away."""
        is_other = _height(shown) != _height(self._shown)
        self._shown = shown
        if is_other:
            self.updateGeometry()
        self.setVisible(shown is not None)
        self.setAccessibleDescription("" if shown is None else shown.spoken)
        for button in self._buttons:
            button.setVisible(shown is not None and shown.is_asked)
        self.update()

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The keys on the buttons."""
        for button, (action, words) in zip(self._buttons, _BUTTONS, strict=True):
            button.setText(f"{words}  {legends.get(action, '')}".rstrip())

    def _measure(self) -> None:
        self._plain, self._bold = Lettering(self.font()), Lettering(self.font(), bold=True)

    def sizeHint(self) -> QSize:
        """As many lines as there are to say."""
        lines = round(self._plain.height * (_height(self._shown) * 1.15 + 0.6))
        return QSize(300, max(lines, super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """The same; words are cut."""
        return QSize(200, self.sizeHint().height())

    def _tip(self, _at: QPoint) -> str:
        shown = self._shown
        return "" if shown is None else "\n".join((*shown.lines, *shown.beside))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The edge says how it stands, the words why."""
        shown = self._shown
        if shown is None:
            return
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink.line(), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.fillRect(QRectF(0, 1, 4, self.height() - 1), colour(shown.tone))
        line, left = self._plain.height, 14.0
        places = [QRectF(each.geometry()) for each in self._buttons if each.isVisible()]
        buttons = [visual(self, place).x() for place in places]
        right = min(buttons, default=self.width()) - line * 0.6
        top = QRectF(left, line * 0.3, right - left, line * 1.15)
        if shown.verdict is not None:
            side = line * 0.95
            badge = QRectF(left, top.center().y() - side / 2, side, side)
            glyphs.verdict_badge(painter, badge, shown.verdict)
            top.setLeft(badge.right() + line * 0.4)
        if shown.beside:
            self._paint_beside(painter, top, shown.beside)
        self._paint_lines(painter, top, shown.lines)
        painter.end()

    def _paint_beside(self, painter: QPainter, top: QRectF, lines: tuple[str, ...]) -> None:
        """At the right, as wide as it needs; what is left stays for what stands at the left."""
        line = self._plain.height
        wanted = max(self._bold.width(lines[0]), *(self._plain.width(each) for each in lines))
        split = top.right() - min(wanted + 4, top.width() * _BESIDE)
        box = QRectF(split, top.y(), top.right() - split, top.height())
        self._paint_lines(painter, box, lines)
        edge = round(split - line * 0.6)
        painter.setPen(QPen(ink.line(), 1))
        painter.drawLine(edge, round(line * 0.4), edge, round(self.height() - line * 0.4))
        top.setRight(edge - line * 0.4)

    def _paint_lines(self, painter: QPainter, top: QRectF, lines: tuple[str, ...]) -> None:
        for number, words in enumerate(lines):
            box = top.translated(0, number * top.height())
            painter.setPen(ink.text() if number < 2 else ink.muted())
            (self._plain if number else self._bold).left(painter, box, words)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.triggered.emit(sender.objectName())


def _height(shown: CaseShown | None) -> int:
    """Lines."""
    return 0 if shown is None else max(len(shown.lines), len(shown.beside))
