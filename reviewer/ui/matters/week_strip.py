"""The weeks of a stay as cells: now is framed, milestones have a sign and a letter each."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reviewer.domain.language import day, short_day, tr
from reviewer.ui.shell.overlay import label
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.stay_weeks import StripWeek, WeekMark

# Sign, letter and colour by how a milestone stands.
SIGNS = {
    "planned": ("○", tr("P", "letter of a planned milestone"), "text_soft"),
    "due": ("●", tr("D", "letter of a milestone that is due"), "warn"),
    "late": ("!", tr("L", "letter of a late milestone"), "bad"),
    "met": ("✓", tr("M", "letter of a milestone that was met"), "good"),
    "met late": ("✓", tr("M", "letter of a milestone that was met"), "warn"),
    "missed": ("✕", tr("X", "letter of a missed milestone"), "bad"),
    "waived": ("–", tr("W", "letter of a waived milestone"), "text_faint"),
}
_STANDS = {
    "planned": tr("planned"),
    "due": tr("due"),
    "late": tr("late"),
    "met": tr("met", "a milestone was reached"),
    "met late": tr("met late"),
    "missed": tr("missed"),
    "waived": tr("waived"),
}
# The week in which one is.
NOW = tr("now")
# Marks that fit into a cell; a number says how many more there are.
MOST_MARKS = 2
_GAP = 4
_WIDEST_WEEK, _YEAR = 26, 2026
_MOST_FOR_NOW = 1.25


class WeekCells(QWidget):
    """As many cells a row as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.weeks: tuple[StripWeek, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Weeks of the stay"))

    def show_weeks(self, weeks: "Sequence[StripWeek]") -> None:
        """Other weeks."""
        self.weeks = tuple(weeks)
        self.setAccessibleDescription(". ".join(week_words(each) for each in self.weeks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Of the width it has."""
        wide = max(self.width(), 3 * _cell().width())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """One cell wide."""
        return QSize(_cell().width(), _cell().height())

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        rows = -(-len(self.weeks) // _columns(width)) if self.weeks else 0
        return rows * (_cell().height() + _GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, size = _columns(self.width()), _cell()
        wide = (self.width() - (columns - 1) * _GAP) / columns
        for at, week in enumerate(self.weeks):
            row, column = divmod(at, columns)
            box = QRectF(column * (wide + _GAP), row * (size.height() + _GAP), wide, size.height())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                box.moveRight(self.width() - box.left())
            _paint_cell(painter, box.adjusted(1, 1, -1, -1), week)


def _paint_cell(painter: QPainter, box: QRectF, week: "StripWeek") -> None:
    edge = QPen(colour("accent" if week.is_now else "line"), 2.2 if week.is_now else 1.0)
    painter.setPen(edge)
    painter.setBrush(colour("accent_soft" if week.is_now else "panel"))
    painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
    line = _line_height()
    text = box.adjusted(5, 3, -5, -3)
    first = QRectF(text.left(), text.top(), text.width(), line)
    painter.setFont(font("small", bold=week.is_now))
    painter.setPen(colour("text_faint" if week.is_past else "text"))
    number = _number(week.number)
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, number)
    if week.is_now and _wide(painter, f"{number} {NOW}") <= first.width():
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(first, right, NOW)
    second = first.translated(0, line)
    painter.setFont(font("small"))
    painter.setPen(colour("text_soft"))
    painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, short_day(week.starts))
    _paint_marks(painter, second.translated(0, line), week.marks)


def _paint_marks(painter: QPainter, box: QRectF, marks: "Sequence[WeekMark]") -> None:
    painter.setFont(font("small", bold=True))
    metrics = QFontMetricsF(painter.font())
    shown = marks if len(marks) <= MOST_MARKS else marks[: MOST_MARKS - 1]
    words = [(f"{sign}{letter} ", tone) for sign, letter, tone in (_sign(each) for each in shown)]
    if len(marks) > len(shown):
        words.append((f"+{len(marks) - len(shown)}", "text"))
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for each, tone in words:
        painter.setPen(colour(tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, each)
        wide = metrics.horizontalAdvance(each)
        box.adjust(0 if is_mirrored else wide, 0, -wide if is_mirrored else 0, 0)


def _wide(painter: QPainter, words: str) -> float:
    return QFontMetricsF(painter.font()).horizontalAdvance(words)


def _sign(mark: "WeekMark") -> tuple[str, str, str]:
    return SIGNS[mark.how.value]


def _number(week: int) -> str:
    #: the number of a week, as short as can be
    return tr("W{week}", week=week)


class WeekStrip(QWidget):
    """The cells, and the milestones in words below them."""

    def __init__(self, most: int) -> None:
        """`most`: milestones that are listed, those that are still open first."""
        super().__init__()
        self._most = most
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, SPACE_S)
        self._column.setSpacing(SPACE_XS)
        self.cells = WeekCells()
        self._column.addWidget(self.cells)
        self._lines: list[QWidget] = []

    def show_weeks(self, weeks: "Sequence[StripWeek]") -> None:
        """Other weeks; none take no room."""
        self.setVisible(bool(weeks))
        if tuple(weeks) == self.cells.weeks:
            return
        self.cells.show_weeks(weeks)
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = []
        for words in mark_lines(weeks, self._most):
            line = label(words, "soft", wraps=True)
            self._lines.append(line)
            self._column.addWidget(line)


def mark_lines(weeks: "Sequence[StripWeek]", most: int) -> list[str]:
    """Milestones in words: late and due ones first, then those to come, then the rest."""
    order = ("late", "due", "planned", "missed", "met late", "met", "waived")
    marks = [(week.number, mark) for week in weeks for mark in week.marks]
    chosen = sorted(marks, key=lambda pair: (order.index(pair[1].how.value), pair[1].day))[:most]
    if most >= len(marks):
        chosen = marks
    return [_line(number, mark) for number, mark in chosen]


def week_words(week: "StripWeek") -> str:
    """A week as it is spoken."""
    number, starts = week.number, day(week.starts)
    words = (
        tr("Week {number} from {day}, now", number=number, day=starts)
        if week.is_now
        else tr("Week {number} from {day}", number=number, day=starts)
    )
    marks = (
        tr("{milestone}: {state}", milestone=mark.title, state=_STANDS[mark.how.value])
        for mark in week.marks
    )
    return ", ".join((words, *marks))


def _line(number: int, mark: "WeekMark") -> str:
    sign, letter, _tone = _sign(mark)
    #: a milestone: its sign and letter, its week and day, what it is, how it stands
    return tr(
        "{sign} {letter}  {week}, {day}: {milestone} ({state})",
        sign=sign,
        letter=letter,
        week=_number(number),
        day=day(date.fromisoformat(mark.day)),
        milestone=mark.title,
        state=_stands(mark),
    )


def _stands(mark: "WeekMark") -> str:
    """How a milestone stands, with how late it is."""
    late = mark.days_late
    if late and mark.how.value == "met late":
        return tr("met late by {n} days", "met late by {n} day", late)
    if late and mark.how.value == "late":
        return tr("late by {n} days", "late by {n} day", late)
    return _STANDS[mark.how.value]


def _columns(width: int) -> int:
    return max(1, (width + _GAP) // (_cell().width() + _GAP))


def _cell() -> QSize:
    metrics = QFontMetricsF(font("small", bold=True))
    days = (short_day(date(_YEAR, month, 30 if month != 2 else 28)) for month in range(1, 13))
    signs = (f"{sign}{letter} {sign}{letter}" for sign, letter, _tone in SIGNS.values())
    wide = max(map(metrics.horizontalAdvance, (*signs, *days)))
    # The frame too tells which week is now: a long word for it must not leave room for fewer weeks.
    now = metrics.horizontalAdvance(f"{_number(_WIDEST_WEEK)} {NOW}")
    wide = max(wide, now if now <= wide * _MOST_FOR_NOW else 0)
    return QSize(round(wide) + 12, _line_height() * 3 + 8)


def _line_height() -> int:
    return round(QFontMetricsF(font("small")).height()) + 1
