"""What is read on a widget, and pictures of it for whoever asks."""

import os
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.desk import RunningDesk


def words(widget: QWidget) -> list[str]:
    """Every label's text that is not hidden."""
    found = widget.findChildren(QLabel)
    return [each.text() for each in found if each.isVisibleTo(widget) and each.text()]


def picture(desk: RunningDesk, name: str) -> None:
    """Kept where somebody asks for pictures, to be looked at."""
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        desk.window.grab().save(str(Path(folder) / f"{name}.png"))
