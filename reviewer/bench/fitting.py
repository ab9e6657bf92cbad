"""Texts that do not fit where they stand, found by asking the widgets themselves."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QToolButton, QWidget

# Letters between which a line may end anywhere: kana, Chinese characters, their punctuation.
_ANYWHERE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
# Rounding at fractional scales.
SLACK = 1


def clipped_texts(window: QWidget) -> list[str]:
    """Texts of visible labels and buttons that are cut, and that no tooltip tells whole."""
    return [
        f"{type(widget).__name__}: {text}"
        for widget, text in _texts(window)
        if not _fits(widget, text) and text not in widget.toolTip()
    ]


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield label, label.text()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not _is_sign(button):
            yield button, button.text()


def _is_sign(button: QAbstractButton) -> bool:
    """Whether it shows its icon alone."""
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() is style


def _fits(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        big_enough = widget.height() + SLACK >= high and _longest_word_fits(widget, text)
    else:
        # The least, not the wish: a button may have another face for little room.
        least = widget.minimumSizeHint()
        big_enough = widget.width() + SLACK >= least.width()
        big_enough = big_enough and widget.height() + SLACK >= least.height()
    return big_enough and _is_inside(widget)


def _longest_word_fits(label: QLabel, text: str) -> bool:
    metrics = label.fontMetrics()
    words = _ANYWHERE.sub(" ", text).split()
    longest = max(map(metrics.horizontalAdvance, words), default=0)
    return label.width() + SLACK >= longest


def _is_inside(widget: QWidget) -> bool:
    """Whether no parent cuts it; what can be scrolled to is not cut."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True  # the parent is a viewport
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return False
        if parent.isWindow():
            return True
        parent = parent.parentWidget()
    return True
