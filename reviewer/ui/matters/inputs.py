"""Widgets to fill in the fields of an act, one for each form of field."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Field, Form
from reviewer.ui.ease import target

KEY = Qt.ItemDataRole.UserRole
#: how a day is typed: four digits of the year, two of the month, two of the day
DAY_HINT = tr("YYYY-MM-DD")
#: how a day and time is typed: in digits, hours and minutes after a space
MOMENT_HINT = tr("YYYY-MM-DD HH:MM")
LINES_HIGH, PEOPLE_HIGH = 4, 6
Choices = Sequence[tuple[str, str]]  # id and what it is called


class Input:
    """One field to fill in.

    Attributes:
        widget: shown under the label.
    """

    def __init__(
        self, field: Field, widget: QWidget, read: Callable[[], Any], show: Callable[[Any], None]
    ) -> None:
        self.field, self.widget, self.read, self.show = field, widget, read, show
        widget.setAccessibleName(field.label)

    def value(self) -> Any:
        """What was filled in, None for nothing.

        Raises:
            BadInput: it cannot be read, with what is expected.
        """
        return self.read()


def make_input(field: Field, people: Choices, others: Mapping[str, Choices]) -> Input:
    """The widget for a field.

    Args:
        people: to choose from.
        others: matters to choose from, by kind.
    """
    match field.form:
        case Form.TEXT:
            return _text(field)
        case Form.LINES:
            return _lines(field)
        case Form.ROWS:
            return _rows(field)
        case Form.FLAG:
            return _flag(field)
        case Form.CHOICE:
            return _choice(field, list(field.choices.items()))
        case Form.PERSON:
            return _choice(field, people)
        case Form.MATTER:
            return _choice(field, others.get(field.kind, ()))
        case Form.PEOPLE:
            return _people(field, people)
        case Form.NUMBER:
            return _number(field)
        case Form.MOMENT:
            return _moment(field)
        case Form.DAY:
            return _line(field, DAY_HINT)
        case _:
            return _line(field, "")


def _line(field: Field, hint: str) -> Input:
    widget = QLineEdit()
    widget.setPlaceholderText(hint)

    def read() -> str | None:
        return widget.text().strip() or None

    return Input(field, widget, read, lambda value: widget.setText(str(value)))


def _area(lines: int) -> QPlainTextEdit:
    widget = QPlainTextEdit()
    widget.setTabChangesFocus(True)
    widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    widget.setFixedHeight(widget.fontMetrics().lineSpacing() * lines + 18)
    return widget


def _text(field: Field) -> Input:
    widget = _area(LINES_HIGH)

    def read() -> str | None:
        return widget.toPlainText().strip() or None

    return Input(field, widget, read, lambda value: widget.setPlainText(str(value)))


def _split(widget: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in widget.toPlainText().splitlines() if line.strip()]


def _lines(field: Field) -> Input:
    widget = _area(LINES_HIGH)
    widget.setPlaceholderText(tr("One a line"))
    return Input(
        field, widget, lambda: _split(widget), lambda value: widget.setPlainText("\n".join(value))
    )


def _rows(field: Field) -> Input:
    """A line for each row, its columns apart by bars."""
    widget = _area(LINES_HIGH)
    columns = " | ".join(each.label for each in field.row)
    widget.setPlaceholderText(tr("One a line: {columns}", columns=columns))

    def read() -> list[dict[str, Any]]:
        return [_row(field, line) for line in _split(widget)]

    def show(value: Any) -> None:
        lines = [" | ".join(str(row.get(each.name, "")) for each in field.row) for row in value]
        widget.setPlainText("\n".join(lines))

    return Input(field, widget, read, show)


def _row(field: Field, line: str) -> dict[str, Any]:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) > len(field.row):
        raise BadInput(
            tr(
                "{label}: “{line}” has more than {n} columns.",
                "{label}: “{line}” has more than {n} column.",
                len(field.row),
                label=field.label,
                line=line,
            )
        )
    found: dict[str, Any] = {}
    for each, part in zip(field.row, parts, strict=False):
        if part:
            found[each.name] = _whole(each, part) if each.form is Form.NUMBER else part
    return found


def _whole(field: Field, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise BadInput(
            tr("{label}: “{text}” is no whole number.", label=field.label, text=text)
        ) from None


def _number(field: Field) -> Input:
    widget = QLineEdit()
    widget.setPlaceholderText(
        tr("{least} to {most}", least=field.least, most=field.most)
        if field.most < 1_000_000
        else ""
    )

    def read() -> int | None:
        text = widget.text().strip()
        return _whole(field, text) if text else None

    return Input(field, widget, read, lambda value: widget.setText(str(value)))


def _moment(field: Field) -> Input:
    widget = QLineEdit()
    widget.setPlaceholderText(MOMENT_HINT)

    def read() -> int | None:
        text = widget.text().strip()
        if not text:
            return None
        try:
            local = datetime.strptime(text, "%Y-%m-%d %H:%M").astimezone()
        except ValueError:
            raise BadInput(
                tr("{label}: write it as {pattern}.", label=field.label, pattern=MOMENT_HINT)
            ) from None
        return int(local.timestamp() * 1000)

    def show(value: Any) -> None:
        local = datetime.fromtimestamp(value / 1000).astimezone()
        widget.setText(local.strftime("%Y-%m-%d %H:%M"))

    return Input(field, widget, read, show)


def _flag(field: Field) -> Input:
    widget = QCheckBox(tr("Yes"))
    return Input(field, widget, widget.isChecked, lambda value: widget.setChecked(bool(value)))


def _choice(field: Field, choices: Choices) -> Input:
    widget = QComboBox()
    if not field.is_needed or not choices:
        widget.addItem("–", None)
    for key, words in choices:
        widget.addItem(words, key)

    def show(value: Any) -> None:
        place = widget.findData(value)
        if place >= 0:
            widget.setCurrentIndex(place)

    return Input(field, widget, widget.currentData, show)


class TickList(QListWidget):
    """Rows to tick: Space or a click does, letters find. The tick is a sign in the row's words."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._words = dict(choices)
        self.ticked: list[str] = []
        self.setProperty("field", True)
        for key, _ in choices:
            row = QListWidgetItem("", self)
            row.setData(KEY, key)
            row.setSizeHint(QSize(0, self._row_height()))
        # A current row from the start, for screen readers; chosen once the keys are here.
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.model().index(0, 0), keep)
        high = min(max(len(choices), 2), PEOPLE_HIGH)
        self.setFixedHeight(self._row_height() * high + 12)
        self.itemClicked.connect(self._toggle)
        self._show_ticks()

    def _row_height(self) -> int:
        return max(self.fontMetrics().height() + 4, target())

    def tick(self, keys: Sequence[str]) -> None:
        """These, and no others."""
        self.ticked = [each for each in keys if each in self._words]
        self._show_ticks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row."""
        row = self.currentItem()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self._toggle(row)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A row is chosen, so that Space means something."""
        super().focusInEvent(event)
        self.setCurrentRow(max(self.currentRow(), 0))

    def _toggle(self, row: QListWidgetItem) -> None:
        key = row.data(KEY)
        if key in self.ticked:
            self.ticked.remove(key)
        else:
            self.ticked.append(key)
        self._show_ticks()

    def _show_ticks(self) -> None:
        for place in range(self.count()):
            row = self.item(place)
            key = row.data(KEY)
            row.setText(f"{'✓' if key in self.ticked else '–'}  {self._words[key]}")


def _people(field: Field, people: Choices) -> Input:
    widget = TickList(people)
    return Input(field, widget, lambda: list(widget.ticked), widget.tick)
