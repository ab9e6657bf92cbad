"""Small widgets one after another, in as many lines as there is need for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.mirroring import placed
from reviewer.ui.tokens import SPACE_XS


class FlowRow(QWidget):
    """As wide as it is let be; a line is broken before what has no room in it."""

    def __init__(self, parts: Sequence[tuple[QWidget, int]]) -> None:
        """Each with what is left free after it, logical pixels."""
        super().__init__()
        self._parts = tuple(parts)
        for part, _ in self._parts:
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """One line, where nothing has told how much room there is."""
        width = sum(part.sizeHint().width() + after for part, after in self._parts)
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        """No part is cut."""
        widths = [part.sizeHint().width() for part, _ in self._parts]
        return QSize(max(widths, default=0), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Parts that became larger need other lines."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.FontChange):
            self._lay_out()
        return done

    def _lay_out(self) -> None:
        bottom = 0.0
        for part, box in self._places():
            part.setGeometry(placed(box, QRectF(self.rect())).toRect())
            bottom = max(bottom, box.bottom())
        self.setFixedHeight(round(bottom))

    def _places(self) -> Iterator[tuple[QWidget, QRectF]]:
        """From the left; all lines are as high as the highest part, the others in the middle."""
        high = max((part.sizeHint().height() for part, _ in self._parts), default=0)
        x = y = 0
        for part, after in self._parts:
            size = part.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + high + SPACE_XS
            yield part, QRectF(x, y + (high - size.height()) // 2, size.width(), size.height())
            x += size.width() + after
