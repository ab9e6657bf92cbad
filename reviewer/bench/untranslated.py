"""Texts on a screen that are in no language but English, found while a pseudo-language is spoken.

In it every letter of a translated text is accented, so a word of plain letters is data (a product,
a person, a key) or was never given to the translators.
"""

import ast
import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from reviewer.ui.speaking import LANGUAGES

_WORD = re.compile(r"[A-Za-z]{3,}")
# Words quoted from a product, sites, hashes, folders, who is cited.
_NOT_OURS = re.compile(
    r"“[^”]*”|\b[A-Z]+[0-9]+\b|\b[0-9a-f]{12}\b"
    r"|[A-Z][a-z]+(?:, [A-Z][a-z]+)* and [A-Z][a-z]+(?:, ch\.)?|\b[A-Z][a-z]+ [12][09][0-9]{2}\b"
)
_NO_TEXT = re.compile(r"<[^>]*>|&[a-z]+;|https?://\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\b|\{[^}]*\}")
# Folders of this machine; a slash within a word is a model's, "multi-2/2026.11".
_PLACE = re.compile(r"(?<!\w)/[\w./-]+")
# Facets, topics and states that the plates pose in one lower-case word.
_POSED_WORDS = frozenset(
    (
        "action",
        "agreed",
        "closed",
        "early",
        "night",
        "glass",
        "kitchen",
        "toys",
        "vision",
        "packaging",
        "bag",
    )
)
# Rows of a list that are asked for their words; those below look alike.
ROWS = 40
# Words that are the same in every language of the desk: keys, units, names of formats and programs.
SAME = frozenset(
    (
        *("alt", "backspace", "ctrl", "del", "end", "enter", "esc", "escape", "home", "left"),
        *("meta", "num", "pgdn", "pgup", "right", "shift", "space", "tab"),
        *("csv", "html", "ics", "json", "kib", "mib", "min", "pdf", "png", "ppm", "utc", "zip"),
        *("reviewer", "sqlite", "wilson", "gwet", "pabak", "gtin", "sku", "linux", "python"),
        *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        *("january", "february", "march", "april", "june", "july", "august", "september"),
        *("october", "november", "december"),
        *("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    )
)


class PaintedTexts:
    """Texts that the desk's own code paints, as long as it is listened."""

    def __init__(self) -> None:
        self.texts: set[str] = set()

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Listen to drawText of every painter."""
        painted: Callable[..., Any] = QPainter.drawText

        def draw(painter: QPainter, *args: Any) -> Any:
            self.texts.update(each for each in args if isinstance(each, str))
            return painted(painter, *args)

        QPainter.drawText = draw  # type: ignore[method-assign, assignment]
        try:
            yield
        finally:
            QPainter.drawText = painted  # type: ignore[method-assign]


def shown_texts(window: QWidget) -> Iterator[str]:
    """Every text that visible widgets show, tell a screen reader or hold in a tooltip."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from _own(widget)


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _rows(widget.model())
        case _:
            yield from (each.text() for each in widget.actions() if isinstance(each, QAction))


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    # Of a list Qt tells nobody how many columns it has.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    for column in columns:
        yield _text(model.headerData(column, Qt.Orientation.Horizontal))
    for row in range(min(model.rowCount(), ROWS)):
        for column in columns:
            place = model.index(row, column)
            yield from (_text(model.data(place, role)) for role in roles)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def english_texts(texts: set[str], data: Sequence[str]) -> list[str]:
    """Texts with a plain word outside of what is data.

    Args:
        data: values of the profile's databases, the longest first.
    """
    return [text for text in sorted(texts) if _is_english(text, data)]


def _is_english(text: str, data: Sequence[str]) -> bool:
    if not _strange(text):
        return False
    if "…" in text:
        return False  # it had no room: a screen reader, which is asked too, is told all of it
    # A sentence that is data may name a folder, and a folder's name may hold a word of the data.
    folderless = _PLACE.sub(" ", text)
    return all(_strange(_PLACE.sub(" ", _without(data, each))) for each in (text, folderless))


def _without(data: Sequence[str], text: str) -> str:
    for value in data:
        if value in text:
            text = text.replace(value, " ")
    return _NOT_OURS.sub(" ", text)


def _strange(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(_NO_TEXT.sub(" ", text))} - SAME - _POSED_WORDS


def values_of(folder: Path) -> list[str]:
    """Every text in the databases of a profile, and in what the plates pose, that may stand within
    another; longest first."""
    values: set[str] = {*posed(), *LANGUAGES.values()}
    for path in folder.glob("*.db"):
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            for table in _plain_tables(database):
                for row in database.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
                    for cell in row:
                        values.update(_leaves(cell))
    return sorted(filter(_may_stand_within, values), key=len, reverse=True)


@cache
def posed() -> frozenset[str]:
    """Texts in the modules that make up what the plates show: names, remarks, titles."""
    found: set[str] = set()
    for path in Path(__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return frozenset(found)


def _plain_tables(database: sqlite3.Connection) -> list[str]:
    """Tables but for those of the search, whose parts cannot all be read."""
    tables = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    search = tuple(name for name, sql in tables if sql.startswith("CREATE VIRTUAL"))
    return [name for name, _sql in tables if not (search and name.startswith(search))]


def _leaves(cell: object) -> Iterator[str]:
    """A text, or all texts of the JSON that it is."""
    if isinstance(cell, bytes) and cell[:1] in b"{[":
        cell = cell.decode("utf-8", "replace")
    if isinstance(cell, str) and cell[:1] in "{[" and len(cell) > 1:
        try:
            yield from _leaves(json.loads(cell))
        except ValueError:
            yield cell
    elif isinstance(cell, str):
        yield cell
    elif isinstance(cell, dict):
        for value in cell.values():
            yield from _leaves(value)
    elif isinstance(cell, list):
        for value in cell:
            yield from _leaves(value)


def _may_stand_within(value: str) -> bool:
    """Codes of one lower-case word would hide texts that were never translated."""
    return len(value) > 2 and not (value.isalpha() and value.islower())
