"""Painted boxes in the direction of the language.

Layouts and the alignment of painted text turn by themselves; boxes that a widget works out do not.
They are worked out from the left and turned when something is painted into them.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication


def is_mirrored() -> bool:
    """Whether the language is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(box: QRectF, whole: QRectF) -> QRectF:
    """Where a box worked out from the left of `whole` lies."""
    if not is_mirrored():
        return box
    left = whole.left() + whole.right() - box.right()
    return QRectF(left, box.top(), box.width(), box.height())
