"""Messages: one way to tell the person something, in three levels, always logged as well.

Infos leave by themselves, warnings later, errors when they are closed. Nothing takes the focus.
"""

import logging

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reviewer.actions.context import Level
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.ease import scaled, target
from reviewer.ui.icons import icon, pixmap
from reviewer.ui.mirroring import is_mirrored
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S

log = logging.getLogger(__name__)

SHOWN_MS = {Level.INFO: 3500, Level.WARNING: 9000, Level.ERROR: 0}
MOST = 4
# Fits over the facts at the right, so that no message covers picture or verdict keys.
WIDTH = 312
_SIGNS = {
    Level.INFO: ("info", "info"),
    Level.WARNING: ("warning", "warn"),
    Level.ERROR: ("error", "bad"),
}
_SEVERITY = {
    Level.INFO: logging.INFO,
    Level.WARNING: logging.WARNING,
    Level.ERROR: logging.ERROR,
}


class Toast(QFrame):
    """One message."""

    def __init__(self, level: Level, sentence: str, parent: QWidget, passing: bool) -> None:
        super().__init__(parent)
        self.level, self.sentence, self.passing = level, sentence, passing
        self.setProperty("toast", level.value)
        self.setFixedWidth(scaled(WIDTH))
        name, colour = _SIGNS[level]
        sign = QLabel()
        sign.setPixmap(pixmap(name, 20, colour, self.devicePixelRatioF()))
        close = QToolButton()
        close.setIcon(icon("close", "text_soft", 14))
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(tr("Close this message"))
        close.setMinimumWidth(target())
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.leave)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        line.setSpacing(SPACE_M)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(sentence, wraps=True), 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.leave)
        self.last()

    def last(self) -> None:
        """Count its time from now."""
        if SHOWN_MS[self.level]:
            self._timer.start(SHOWN_MS[self.level])

    def leave(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()
        self.setParent(None)
        self.deleteLater()


class Toasts(QWidget):
    """The messages of a window, above one another at its lower right corner."""

    def __init__(self, parent: QWidget, above: int) -> None:
        super().__init__(parent)
        self._frame = parent
        self._above = above
        self._off: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, level: Level, sentence: str, *, passing: bool = False) -> None:
        """Show, log and announce a message; the same sentence twice is one message.

        Args:
            passing: it is about the item on the screen, and leaves with it.
        """
        log.log(_SEVERITY[level], "told: %s", sentence)
        announce(self, sentence, urgent=level is Level.ERROR)
        known = next((each for each in self.shown() if each.sentence == sentence), None)
        if known is not None:
            known.last()
            return
        for surplus in self.shown()[: -MOST + 1]:
            surplus.leave()
        toast = Toast(level, sentence, self, passing)
        self._column.addWidget(toast)
        toast.show()
        self.show()
        self.raise_()
        self._settle()

    def keep_above(self, above: int) -> None:
        """Stand this high above the lower edge, logical pixels."""
        self._above = above
        self._settle()

    def keep_off(self, offers: QWidget) -> None:
        """While these buttons are there, messages stand above them."""
        self._off.append(offers)

    def shown(self) -> list[Toast]:
        """Messages on the screen, oldest first."""
        found = self.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [each for each in found if not each.isHidden()]

    def leave_passing(self) -> None:
        """Another item stands on the screen."""
        for toast in self.shown():
            if toast.passing:
                toast.leave()
        self._settle()

    def close_newest(self) -> bool:
        """Escape: close one; whether there was one."""
        shown = self.shown()
        if shown:
            shown[-1].leave()
            self._settle()
        return bool(shown)

    def _settle(self) -> None:
        self.adjustSize()
        frame = self._frame.rect()
        tops = [each.mapTo(self._frame, QPoint()).y() for each in self._off if each.isVisible()]
        low = min([frame.bottom() - self._above, *(top - SPACE_S for top in tops)])
        left = SPACE_L if is_mirrored() else frame.right() - self.width() - SPACE_L
        self.move(left, low - self.height())
        self.setVisible(bool(self.shown()))

    def event(self, event: QEvent) -> bool:
        """Stay in the corner when messages come and go."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window grows."""
        if watched is self._frame and event.type() == QEvent.Type.Resize:
            self._settle()
        return False
