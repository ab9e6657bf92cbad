"""Which widget of the window does what an action does, for hints of keys beside it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QWidget

from reviewer.actions.registry import Registry
from reviewer.domain.queue import QueueState
from reviewer.ui.shell.window import MainWindow


def action_widgets(window: MainWindow, registry: Registry) -> Iterator[tuple[str, QWidget]]:
    """Ids of actions with their widgets; buttons are named by their object name."""
    for button in window.findChildren(QAbstractButton):
        if button.objectName() in registry:
            yield button.objectName(), button
    review = window.review
    yield "queue.search", review.queue.chips.search
    yield "evidence.page", review.facts.evidence
    for state, button in state_buttons(window):
        yield state, button


def state_buttons(window: MainWindow) -> Iterator[tuple[str, QAbstractButton]]:
    """Buttons that list open, decided ... items."""
    for state in QueueState:
        yield f"queue.{state.value}", window.review.queue.chips.state_chip(state)
