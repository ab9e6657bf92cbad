"""A peek at the keys: while a key is held, every widget that has one shows it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import tr
from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap
from reviewer.ui.theme import colour
from reviewer.ui.tokens import RADIUS_S

# A key held shorter than this was part of another: Alt+F shows nothing.
AFTER_MS = 350
Caps = Callable[[], Iterable[tuple[str, QWidget]]]


class KeyPeek(QWidget):
    """Lies over the window, takes no click and no key.

    Args:
        caps: legends with their widgets, asked for each time.
    """

    def __init__(self, parent: QWidget, caps: Caps) -> None:
        super().__init__(parent)
        self._caps = caps
        self._shown: list[tuple[str, QRectF]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Keys beside the controls"))
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._show)
        self.hide()

    @property
    def legends(self) -> list[str]:
        """What is shown."""
        return [legend for legend, _ in self._shown] if self.isVisible() else []

    def begin(self) -> None:
        """The key is held from now on."""
        self._timer.start()

    def end(self) -> None:
        """It was let go."""
        self._timer.stop()
        self.hide()

    def _show(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        taken: list[QRectF] = []
        self._shown = []
        for legend, widget in self._caps():
            if not legend or not widget.isVisible():
                continue
            place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
            box = self._free(QRectF(place), legend, taken)
            taken.append(box)
            self._shown.append((legend, box))
        self.raise_()
        self.show()
        self.update()

    def _free(self, place: QRectF, legend: str, taken: list[QRectF]) -> QRectF:
        """Where the cap stands: over the widget's lower edge, aside of those that are there."""
        size = cap_width(legend, "body"), cap_height("body")
        x = min(place.center().x() - size[0] / 2, self.width() - size[0] - 2)
        y = min(place.bottom() - size[1] * 0.35, self.height() - size[1] - 2)
        box = QRectF(max(x, 2), max(y, 2), *size)
        while any(box.intersects(other) for other in taken) and box.right() < self.width() - 4:
            box.translate(4, 0)
        return box

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The caps, each with a ring so that it stands out from any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for legend, box in self._shown:
            paint_cap(painter, box, legend, "body")
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
