"""A frame that can be scrolled where its content finds no room, and is not seen where it does."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reviewer.ui.ease import ease

_TELLS_SIZE = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize)


class Scrolled(QScrollArea):
    """As large as what is in it wants to be, as far as there is room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """That of what is in it, lines wrapped at its width."""
        inside = self._inside
        wanted = inside.sizeHint().expandedTo(inside.minimumSize())
        wanted.setWidth(min(wanted.width(), inside.maximumWidth()))
        if inside.hasHeightForWidth():
            wanted.setHeight(inside.heightForWidth(wanted.width()))
        return wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its content wants another size."""
        if event.type() in _TELLS_SIZE:
            self.updateGeometry()
            self._wrap()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are wrapped anew."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        """Never lower than its lines are, wrapped; Qt asks for that in windows alone."""
        layout = self._inside.layout()
        if ease().is_usual or layout is None or not layout.hasHeightForWidth():
            return
        wide = min(self.viewport().width(), self._inside.maximumWidth())
        high = layout.totalMinimumHeightForWidth(max(wide, layout.totalMinimumSize().width()))
        if high != self._inside.minimumHeight():
            self._inside.setMinimumHeight(high)
