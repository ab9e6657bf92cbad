"""What lies over a screen and wants an answer: a dimmed ground and a card in the middle.

Overlays are children of the window, not windows of their own: they need no window manager, and the
keys of the person's hands reach them through the one filter.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.board_wish import Wish
from reviewer.actions.scanning import Typed
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.ease import ease, scaled
from reviewer.ui.mirroring import is_mirrored
from reviewer.ui.scrolled import Scrolled
from reviewer.ui.shell.flow_row import FlowRow
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

# Stops of Tab whose middles are less apart than this stand in one row, logical pixels.
ROW = 12
BAR = QStyle.PixelMetric.PM_ScrollBarExtent


class Overlay(QWidget):
    """Base of all overlays.

    Signals:
        closed(): it is gone; keys go back to what was below.

    Attributes:
        mode: which keys count while it is open.
        covers: the screen below is dimmed and takes no click; otherwise the card floats at the
            right, and what is looked at stays in sight.
    """

    closed = Signal()
    mode = Mode.DIALOG
    covers = True

    def __init__(self, parent: QWidget, title: str = "", width: int = 520) -> None:
        super().__init__(parent)
        self._below = parent
        self.card = QFrame(self)
        self.card.setProperty("card", "true" if self.covers else "float")
        room = parent.width() - 2 * SPACE_XL - self.style().pixelMetric(BAR)
        self.card.setFixedWidth(width if ease().is_usual else max(min(scaled(width), room), width))
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(SPACE_XL, SPACE_L + 2, SPACE_XL, SPACE_L + 2)
        self.body.setSpacing(SPACE_M)
        self._place = QGridLayout(self)
        margin = SPACE_XL if self.covers else 0
        self._place.setContentsMargins(margin, margin, margin, margin)
        shown = self.card if ease().is_usual else Scrolled(self.card)
        self._place.addWidget(shown, 0, 0, self.place())
        self._focus_before: QWidget | None = None
        self.setAccessibleName(title)
        parent.installEventFilter(self)
        self.hide()

    def place(self) -> Qt.AlignmentFlag:
        """Where the card lies."""
        return Qt.AlignmentFlag.AlignCenter

    # opening and closing ---------------------------------------------------------------------

    def open(self) -> None:
        """Show it over the parent and take the keys."""
        window = self.window()
        self._focus_before = window.focusWidget()
        self._settle()
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        if self.accessibleName():
            announce(self, self.accessibleName())

    def first_focus(self) -> QWidget:
        """What gets the keys at first."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self

    def close_overlay(self) -> None:
        """Go away, and give the focus back to where it was."""
        if self.isHidden():
            return
        before = self._focus_before
        self._focus_before = None
        self.hide()
        if before is not None and before.isVisible() and before.window() is self.window():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    # what the keys ask -----------------------------------------------------------------------

    def cancel(self) -> None:
        """Escape: unanswered."""
        self.close_overlay()

    def choose(self) -> None:
        """Return: take what is chosen."""
        self.close_overlay()

    def move_row(self, by: int) -> None:
        """Choose another row; nothing where there are none."""

    def rename(self) -> None:
        """Another name for the chosen row.

        Raises:
            Refused: nothing here has a name to change.
        """
        raise Refused(tr("Nothing here can be renamed."))

    def remove(self) -> None:
        """Remove the chosen row.

        Raises:
            Refused: nothing here can be removed.
        """
        raise Refused(tr("Nothing here can be removed."))

    def wish(self, _what: Wish) -> None:
        """Something of a board of figures.

        Raises:
            Refused: this is none, or has none of it.
        """
        raise Refused(tr("Only boards of figures have that."))

    @property
    def captures(self) -> bool:
        """Whether it asks for every key, whatever it is bound to."""
        return False

    def capture(self, _typed: Typed) -> bool:
        """Such a key; whether it was taken."""
        return False

    def take(self, _key: str, _stroke: Stroke) -> bool:
        """A key that no action has; whether it meant something here."""
        return False

    def finish_typing(self, keep: bool) -> None:
        """Return or Escape in a text field of the overlay."""
        if keep:
            self.choose()
        else:
            self.cancel()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the card."""
        stops = [
            each
            for each in self.card.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.isVisible()
            and each.isEnabled()
        ]
        inside = sorted(stops, key=self._reading_order)
        if not inside:
            return False
        focus = self.window().focusWidget()
        here = inside.index(focus) if focus in inside else -1 if forward else 0
        chosen = inside[(here + (1 if forward else -1)) % len(inside)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        chosen.setFocus(reason)
        return True

    def _reading_order(self, widget: QWidget) -> tuple[int, int]:
        """Row by row, whatever was made first."""
        middle = widget.mapTo(self.card, widget.rect().center())
        return middle.y() // ROW, -middle.x() if is_mirrored() else middle.x()

    # painting and events ---------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        if self.covers:
            QPainter(self).fillRect(self.rect(), QColor(10, 12, 15, 110))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card leaves it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.cancel()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent also when it grows."""
        if watched is self._below and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def event(self, event: QEvent) -> bool:
        """Stay in place when the card grows."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.covers:
            self._settle()
        return done

    def _settle(self) -> None:
        frame = self._below.rect()
        if self.covers:
            self.setGeometry(frame)
            return
        self._place.activate()
        size = self.sizeHint()
        left = SPACE_L if is_mirrored() else frame.right() - size.width() - SPACE_L
        self.setGeometry(left, (frame.height() - size.height()) // 2, size.width(), size.height())


def label(text: str, voice: str = "", *, wraps: bool = False) -> QLabel:
    """A text in one of the voices of the style sheet: soft, faint, lead, strong, title ..."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if voice:
        made.setProperty("voice", voice)
    made.setWordWrap(wraps)
    return made


def key_row(*pairs: tuple[str, str]) -> QWidget:
    """Keys with what they do, at the foot of a card."""
    return FlowRow([(_key_piece(*pair), 2 * SPACE_S if pair[1] else SPACE_S) for pair in pairs])


def _key_piece(legend: str, words: str) -> QWidget:
    piece = QWidget()
    line = QHBoxLayout(piece)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_S)
    if legend:
        line.addWidget(KeyCap(legend))
    if words:
        line.addWidget(label(words, "faint"))
    return piece
