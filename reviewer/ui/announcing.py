"""Telling a screen reader what just happened."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def somebody_listens() -> bool:
    """Whether a screen reader runs, so that words are worth being made."""
    return bool(QAccessible.isActive())


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have the sentence read; urgent ones interrupt."""
    if not sentence or not somebody_listens():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    polite = QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if urgent else polite.Polite)
    QAccessible.updateAccessibility(event)
