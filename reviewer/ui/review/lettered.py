"""Widgets that paint their own words: measured once for a font, with a tooltip for each part."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


class Lettered(QWidget):
    """Measures its letters when it is made, by a call of `_measure`, and with every other font."""

    def _measure(self) -> None:
        """Take what the font comes to."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other measures."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()
            self.updateGeometry()


class Tipped(Lettered):
    """Its tooltip tells the part under the pointer: what may not fit on the screen."""

    def _tip(self, at: QPoint) -> str:
        """Words about the part at this point, "" where there is none."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Tell the part."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().event(event)
