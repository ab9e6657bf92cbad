"""Asking for a file. With a signal, never exec(): a nested loop would stop the coroutines."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save(parent: QWidget, title: str, name: str, then: Callable[[str], None]) -> None:
    """Where to write to; `then` gets the path unless the person leaves."""
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    _open(dialog, then)


def ask_open(parent: QWidget, title: str, kinds: str, then: Callable[[str], None]) -> None:
    """Which file to read, of these kinds: "Keymap (*.toml)"."""
    dialog = QFileDialog(parent, title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()
