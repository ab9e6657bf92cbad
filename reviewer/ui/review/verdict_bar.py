"""The verdict buttons below the picture, each with its key; undo with what it would undo.

Reject stands at the left and certify at the right, as far apart as the keys are. A button that
cannot be used says why in place of its hint.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.ui.ease import target
from reviewer.ui.resizing import NO_LIMIT
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettering import painter_of, put, semibold
from reviewer.ui.review.sure_mark import SureMark
from reviewer.ui.review.verdict_keys import Predecessor, VerdictKey
from reviewer.ui.review.wording import STANDING_MEANS
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip

# Heights of a line; a narrower bar has room for the verdicts' titles, or for those of the marks.
COMPACT_BELOW = 36
# Letters of a verdict without room for its word are smaller, down to this many percent.
LEAST_LETTERS = 70
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class VerdictButton(QAbstractButton):
    """Key cap, title, hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = VerdictKey("", None, "", "")
        self._is_stacked = False
        # Never by a click: the next Space or Return would press it again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def verdict_key(self) -> VerdictKey:
        """What it stands for."""
        return self._key

    def show_key(self, key: VerdictKey) -> None:
        """Stand for this."""
        if key == self._key:
            return
        self._key = key
        self.setText(key.title)
        self.setEnabled(not key.blocked)
        self.setAccessibleName(key.title)
        self.setAccessibleDescription(key.blocked or key.hint)
        self.setToolTip(plain_tip(f"{self.legend}\n{key.blocked or key.hint}".strip()))
        self.update()

    @property
    def legend(self) -> str:
        """ "Certify [F]"."""
        return f"{self._key.title} [{self._key.key or '–'}]"

    def wanted_width(self) -> float:
        """Room for key and title beside each other."""
        bold = semibold(self.font())
        metrics = QFontMetricsF(bold)
        cap = glyphs.keycap_width(metrics, self._key.key) if self._key.key else 0.0
        return metrics.horizontalAdvance(self._key.title) + cap + metrics.height() * 1.2

    def _inset(self) -> float:
        """How far words keep from the frame."""
        return QFontMetricsF(self.font()).height() * (0.25 if self._is_stacked else 0.55)

    def stacked_width(self) -> float:
        """Room for the title below the key."""
        metrics = QFontMetricsF(semibold(self.font()))
        return metrics.horizontalAdvance(self._key.title) + metrics.height() * 0.5

    def stack(self, on: bool) -> None:
        """Put the title below the key, in place of the hint."""
        if on != self._is_stacked:
            self._is_stacked = on
            self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        metrics = QFontMetricsF(self.font())
        high = max(round(metrics.height() * 3.1), target())
        return QSize(max(round(metrics.height() * 5.5), target()), high)

    def minimumSizeHint(self) -> QSize:
        """Room for key above title."""
        return QSize(round(QFontMetricsF(self.font()).height() * 4.4), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover is shown."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover is over."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame with the verdict's colour as an edge, key cap, words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key, usable = self._key, self.isEnabled()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hovered = usable and (self.underMouse() or self.isDown())
        has_keys = self.hasFocus()
        painter.setPen(QPen(ink.accent() if has_keys else ink.line(), 2 if has_keys else 1))
        painter.setBrush(ink.hover() if hovered else ink.raised() if usable else ink.surface())
        painter.drawRoundedRect(box, 6, 6)
        if key.verdict is not None:
            edge = QRectF(box.x() + 6, box.bottom() - 3, box.width() - 12, 3)
            painter.setOpacity(1.0 if usable else 0.35)
            painter.fillRect(edge, ink.verdict(key.verdict))
            painter.setOpacity(1.0)
        self._paint_words(painter, key, box, usable)
        painter.end()

    def _paint_words(
        self,
        painter: QPainter,
        key: VerdictKey,
        box: QRectF,
        usable: bool,
        indent: float = 0.0,
        taken: float = 4.0,
    ) -> None:
        bold = semibold(self.font())
        metrics = QFontMetricsF(bold)
        pad = self._inset()
        painter.setFont(bold)
        x = box.x() + pad
        top = QRectF(x, box.y() + metrics.height() * 0.3, 0, glyphs.keycap_height(metrics))
        if key.key:
            cap = QRectF(top)
            cap.setWidth(glyphs.keycap_width(metrics, key.key))
            glyphs.keycap(painter, cap, key.key, dimmed=not usable)
            x = cap.right() + pad * 0.7
        painter.setPen(ink.text() if usable else ink.faint())
        if self._is_stacked:
            # The verdict is named even where nothing else has room; the rest is in the tooltip.
            low = box.adjusted(pad + indent, 0, -pad, 0)
            low.setTop(top.bottom() + 1)
            low.setHeight(metrics.height())
            _put_whole(painter, low, key.title)
            return
        line = QRectF(x, top.y(), box.right() - x - taken, top.height())
        _put_whole(painter, line, key.title)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(ink.up() if key.blocked or key.warns else ink.muted())
        low = QRectF(box.x() + pad, top.bottom() + 1, box.width() - 1.4 * pad, metrics.height())
        low.setLeft(low.left() + indent)
        words = key.blocked or key.hint
        put(
            painter,
            low,
            _LEFT,
            QFontMetricsF(small).elidedText(words, Qt.TextElideMode.ElideRight, low.width()),
        )


def _put_whole(painter: QPainter, box: QRectF, words: str) -> None:
    """Words in letters as much smaller as it takes, down to LEAST_LETTERS; then they are cut."""
    letters, usual = painter.font(), painter.font().pointSizeF()
    for percent in range(100, LEAST_LETTERS - 1, -5):  # widths do not follow sizes exactly
        letters.setPointSizeF(usual * percent / 100)
        metrics = QFontMetricsF(letters)
        if metrics.horizontalAdvance(words) <= box.width():
            break
    painter.setFont(letters)
    put(painter, box, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))


class UndoButton(VerdictButton):
    """Undo, with the decision it would take back and how safe that is by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: Predecessor | None = None

    def show_before(self, before: Predecessor | None) -> None:
        """The decision before this item, None before the first of the session."""
        self._before = before
        if before is not None:
            words = f"{before.words()}: {before.state()}"
            means = "" if before.standing is None else STANDING_MEANS[before.standing]
            self.setToolTip(plain_tip(f"{self.legend}\n{words}\n{means}".strip()))
            self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for some words of a title."""
        return QSize(self.fontMetrics().height() * 12, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The key and the badge of the decision; its title is in the tooltip."""
        return QSize(self._least_width(), self.sizeHint().height())

    def leave_room(self, spare: float) -> None:
        """Take no more than what the verdicts leave."""
        self.setMaximumWidth(min(max(self._least_width(), int(spare)), NO_LIMIT))

    def _least_width(self) -> int:
        return max(round(self.fontMetrics().height() * 3.6), target())

    def _paint_words(
        self,
        painter: QPainter,
        key: VerdictKey,
        box: QRectF,
        usable: bool,
        indent: float = 0.0,
        taken: float = 4.0,
    ) -> None:
        before = self._before
        if before is None:
            super()._paint_words(painter, key, box, usable, indent, taken)
            return
        line = QFontMetricsF(self.font()).height()
        title = before.title if self._is_stacked else key.title
        shown = replace(key, title=title, hint=before.title)
        pad, dot = self._inset(), line * 0.55
        super()._paint_words(
            painter, shown, box, usable, indent + line * 1.3, pad + dot + line * 0.3
        )
        badge = QRectF(box.x() + pad, box.bottom() - line * 1.32, line * 0.9, line * 0.9)
        glyphs.verdict_badge(painter, badge, before.verdict)
        top = QRectF(box.x(), box.y() + line * 0.3, box.width() - pad, line + 4)
        painter.setFont(font("small"))
        painter.setPen(ink.muted())
        wide = QFontMetricsF(painter.font()).horizontalAdvance(before.state())
        if self.wanted_width() + wide + dot < box.width():
            put(painter, top, _RIGHT, before.state())
        else:  # the dot says it, and the tooltip
            wide = 0.0
        if before.standing is not None:
            x = top.right() - wide - dot - line * 0.25
            place = QRectF(x, top.center().y() - dot / 2, dot, dot)
            glyphs.standing_dot(painter, place, before.standing)


class VerdictBar(QWidget):
    """Undo with the predecessor, then the verdicts, then how sure one is of the coming one.

    Signals:
        triggered(str): id of the action whose button was clicked.

    Attributes:
        sure: sure or unsure.
    """

    triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = UndoButton(self)
        self._buttons: list[VerdictButton] = []
        self._captions: tuple[tuple[str, str], ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 8, 10, 8)
        self._row.setSpacing(6)
        self._row.addWidget(self._undo, 5)
        self.sure = SureMark(self)
        self.sure.triggered.connect(self.triggered)
        self._undo.clicked.connect(self._on_click)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Verdict"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_keys(self, undo: VerdictKey, verdicts: Sequence[VerdictKey]) -> None:
        """Offer these, in this order from the left."""
        self._undo.show_key(undo)
        while len(self._buttons) < len(verdicts):
            button = VerdictButton(self)
            button.clicked.connect(self._on_click)
            self._buttons.append(button)
            self._row.addWidget(button, 4)
            # Next to certify, at the end.
            self._row.addWidget(self.sure)
        for button, key in zip(self._buttons, verdicts, strict=False):
            button.show_key(key)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(verdicts))
        captions = tuple((key.title, key.key) for key in verdicts)
        if captions != self._captions:
            self._captions = captions
            self._stack()

    def show_before(self, before: Predecessor | None) -> None:
        """The decision before this item."""
        self._undo.show_before(before)

    def button(self, action: str) -> VerdictButton | None:
        """The button of an action."""
        known = (self._undo, *self._buttons)
        return next((each for each in known if each.verdict_key.action == action), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for words."""
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        """All verdicts look alike: where one has no room for its title, all are stacked."""
        self.sure.show_compact(self.width() < COMPACT_BELOW * self.fontMetrics().height())
        # Asked of the layout in which undo has all of its words, so that one width has one answer.
        self._undo.leave_room(NO_LIMIT)
        self._row.activate()
        tight = any(button.width() < button.wanted_width() for button in self._buttons)
        for button in self._buttons:
            button.stack(tight)
        self._undo.stack(tight or self._undo.width() < self._undo.wanted_width())
        if tight:
            wanted = max(button.stacked_width() for button in self._buttons)
            room = self._undo.width() + sum(button.width() for button in self._buttons)
            self._undo.leave_room(room - wanted * len(self._buttons))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline above."""
        painter = painter_of(self)
        painter.setPen(QPen(ink.line(), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _on_click(self) -> None:
        sender = self.sender()
        if isinstance(sender, VerdictButton):
            self.triggered.emit(sender.verdict_key.action)
