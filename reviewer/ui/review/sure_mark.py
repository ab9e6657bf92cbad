"""Sure or unsure, said of the coming verdict: two small buttons in the verdict bar.

What was said is filled, with a tick or a question mark beside the word; nothing said is plain.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.domain.language import tr
from reviewer.ui.ease import target
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettering import painter_of, put, semibold
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip

SURE, UNSURE = "review.sure", "review.unsure"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SureButton(QAbstractButton):
    """Key cap and word; filled while it is said."""

    def __init__(
        self, action: str, word: str, sign: str, told: str, parent: QWidget | None = None
    ) -> None:
        """`told`: what pressing it says, in its tooltip."""
        super().__init__(parent)
        self._key, self._sign, self._told = "", sign, told
        self._is_compact = False
        self.setObjectName(action)
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_key("")

    def show_key(self, key: str) -> None:
        """The legend of its key."""
        self._key = key
        self.setToolTip(plain_tip(f"{self._told} [{key or '–'}]"))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def show_compact(self, on: bool) -> None:
        """The sign alone, also while nothing is said; the word stands in the tooltip."""
        self._is_compact = on
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """A click says it by its action; what was said is then told by `setChecked`."""

    def sizeHint(self) -> QSize:
        """Key cap, word and sign in one line."""
        metrics = QFontMetricsF(semibold(font("small")))
        cap = glyphs.keycap_width(metrics, self._key) if self._key else 0.0
        words = metrics.horizontalAdvance(self._words(is_said=True))
        high = max(round(metrics.height() * 1.3), target())
        return QSize(round(cap + words + metrics.height() * 1.4), high)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover is shown."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover is over."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, key cap, word, and the sign while it is said."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_said, usable = self.isChecked(), self.isEnabled()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        tone = ink.accent() if is_said or self.hasFocus() else ink.line()
        painter.setPen(QPen(tone, 2 if self.hasFocus() else 1))
        hovered = usable and self.underMouse()
        painter.setBrush(ink.chosen() if is_said else ink.hover() if hovered else ink.surface())
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(semibold(font("small")) if is_said else font("small"))
        metrics = QFontMetricsF(painter.font())
        x, middle = box.x() + metrics.height() * 0.35, box.center().y()
        if self._key:
            high = min(glyphs.keycap_height(metrics), box.height() - 4)
            cap = QRectF(x, middle - high / 2, glyphs.keycap_width(metrics, self._key), high)
            glyphs.keycap(painter, cap, self._key, dimmed=not usable)
            x = cap.right() + metrics.height() * 0.35
        painter.setPen(ink.text() if is_said else ink.muted() if usable else ink.faint())
        line = QRectF(x, box.y(), box.right() - x, box.height())
        put(painter, line, _LEFT, self._words(is_said))
        painter.end()

    def _words(self, is_said: bool) -> str:
        if self._is_compact:
            return self._sign
        return f"{self.text()} {self._sign}" if is_said else self.text()


class SureMark(QWidget):
    """Sure above unsure.

    Signals:
        triggered(str): id of the action whose button was clicked.
    """

    triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sure, unsure = tr("Sure of the coming verdict"), tr("Unsure of the coming verdict")
        #: said by a person of their verdict
        self._sure = SureButton(SURE, tr("Sure"), "✓", sure, self)
        self._unsure = SureButton(UNSURE, tr("Unsure", "of a verdict"), "?", unsure, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for button in (self._sure, self._unsure):
            button.clicked.connect(self._on_click)
            column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._is_compact = False
        self._align()

    def show_compact(self, on: bool) -> None:
        """Signs without words, where the bar has no room for them."""
        if on != self._is_compact:
            self._is_compact = on
            for button in (self._sure, self._unsure):
                button.show_compact(on)
            self._align()

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The keys of both."""
        self._sure.show_key(legends.get(SURE, ""))
        self._unsure.show_key(legends.get(UNSURE, ""))
        self._align()

    def show_said(self, sure: bool | None, usable: bool) -> None:
        """What was said of the coming verdict; None: nothing."""
        self._sure.setChecked(sure is True)
        self._unsure.setChecked(sure is False)
        self._sure.setEnabled(usable)
        self._unsure.setEnabled(usable)

    def _align(self) -> None:
        """Both as wide as the wider."""
        wide = max(button.sizeHint().width() for button in (self._sure, self._unsure))
        self._sure.setFixedWidth(wide)
        self._unsure.setFixedWidth(wide)

    def _on_click(self) -> None:
        sender = self.sender()
        if isinstance(sender, SureButton):
            self.triggered.emit(sender.objectName())
