"""Icons: the shipped drawings, painted in a colour of the theme at the screen's pixel ratio."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reviewer import resources
from reviewer.ui.theme import tokens

RATIOS = (1.0, 2.0)


def pixmap(name: str, size: int, colour: str = "text_soft", ratio: float = 1.0) -> QPixmap:
    """One icon, `size` logical pixels square, in the colour token `colour`."""
    return _painted(name, size, str(getattr(tokens(), colour)), ratio)


def icon(name: str, colour: str = "text_soft", size: int = 18) -> QIcon:
    """The same for buttons and menus; make it anew when the theme changes."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, size, colour, ratio))
    return made


@cache
def _painted(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour)
    side = round(size * ratio)
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")
