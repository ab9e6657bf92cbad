"""Whether a part of a widget is in sight, or something of the same window lies over it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reviewer.ui.review.viewport import Box

# Points looked at across and down; most of them must be free.
_POINTS = (0.2, 0.5, 0.8)
_MOST = 5


def in_sight(widget: QWidget, box: Box) -> bool:
    """Whether most of `box`, in the widget's own coordinates, is not under another widget.

    A dimmed ground counts as hiding: whoever reads what lies over it does not look at the picture.
    """
    free = sum(
        _is_free(widget, QPoint(round(box.x + x * box.w), round(box.y + y * box.h)))
        for x in _POINTS
        for y in _POINTS
    )
    return free >= _MOST


def _is_free(widget: QWidget, at: QPoint) -> bool:
    window = widget.window()
    top = window.childAt(widget.mapTo(window, at))
    return top is None or top is widget or widget.isAncestorOf(top)
