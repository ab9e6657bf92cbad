"""A key as it is drawn everywhere in the frame: a small cap with its legend."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap


class KeyCap(QWidget):
    """One key; takes no room while it has no legend."""

    def __init__(self, legend: str = "", role: str = "small", parent: QWidget | None = None):
        super().__init__(parent)
        self._legend = legend
        self._role = role
        self.setAccessibleName(legend)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Never shown here: without a parent yet it would be a window of its own.
        if not legend:
            self.hide()

    @property
    def legend(self) -> str:
        return self._legend

    def show_key(self, legend: str) -> None:
        """Another key."""
        if legend != self._legend:
            self._legend = legend
            self.setAccessibleName(legend)
            self.updateGeometry()
        self.setVisible(bool(legend))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the legend, never narrower than high."""
        return QSize(round(cap_width(self._legend, self._role)), round(cap_height(self._role)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cap."""
        paint_cap(QPainter(self), QRectF(self.rect()), self._legend, self._role)
