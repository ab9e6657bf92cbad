"""Asking for a file. With a signal, never exec(): a nested loop would stop the coroutines."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reviewer.actions.context import Level
from reviewer.domain.language import tr

if TYPE_CHECKING:  # it makes the screens that ask
    from reviewer.ui.shell.window import MainWindow


def ask_save(window: "MainWindow", title: str, name: str, then: Callable[[str], None]) -> None:
    """Where to write to; `then` gets the path unless the person leaves."""
    if not _may_ask(window):
        return
    dialog = QFileDialog(window, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    _open(dialog, then)


def ask_open(window: "MainWindow", title: str, kinds: str, then: Callable[[str], None]) -> None:
    """Which file to read, of these kinds: "Keymap (*.toml)"."""
    if not _may_ask(window):
        return
    dialog = QFileDialog(window, title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def _may_ask(window: "MainWindow") -> bool:
    if not window.opens_files:
        words = tr("This desk is a kiosk and opens no files. Use another computer for that.")
        window.toasts.tell(Level.WARNING, words)
    return window.opens_files


def _open(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()
