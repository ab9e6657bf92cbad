"""What is open already takes another size of text and targets: fonts, fixed sides, rows."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from reviewer.ui.ease import Ease, target

# Of a side that nothing limits (QWIDGETSIZE_MAX).
NO_LIMIT = 16_777_215
# Properties: height of a row at the usual size, kept while gloves make it higher; size of a font.
_USUAL, _POINTS = "usual_row", "usual_points"


def resize_all(widgets: Iterable[QWidget], before: Ease, after: Ease) -> None:
    """Carry every widget over; those that style sheets and the app's font reach follow anyway."""
    ratio = after.percent / before.percent
    for each in widgets:
        if ratio != 1:
            _scale_font(each, before, after)
            _scale_sides(each, ratio)
        if isinstance(each, QHeaderView):
            _fit_rows(each, before, after)


def _scale_font(widget: QWidget, before: Ease, after: Ease) -> None:
    """From the usual size: what the style sheet gave back may be of any time before."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        own = widget.font()
        usual = widget.property(_POINTS) or own.pointSizeF() * 100 / before.percent
        widget.setProperty(_POINTS, usual)
        own.setPointSizeF(usual * after.percent / 100)
        widget.setFont(own)


def _scale_sides(widget: QWidget, ratio: float) -> None:
    """Fixed sides were chosen for text."""
    if widget.isWindow():
        return
    if 1 < widget.minimumWidth() == widget.maximumWidth() < NO_LIMIT:
        widget.setFixedWidth(round(widget.minimumWidth() * ratio))
    if 1 < widget.minimumHeight() == widget.maximumHeight() < NO_LIMIT:
        widget.setFixedHeight(round(widget.minimumHeight() * ratio))


def _fit_rows(head: QHeaderView, before: Ease, after: Ease) -> None:
    """Rows of one height for all; their columns keep what the person gave them."""
    fixed = head.count() and head.sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed
    if head.orientation() is not Qt.Orientation.Vertical or not fixed:
        return
    usual = head.property(_USUAL) or head.defaultSectionSize() * 100 / before.percent
    head.setProperty(_USUAL, usual)
    head.setDefaultSectionSize(max(round(usual * after.percent / 100), target()))
