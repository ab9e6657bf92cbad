"""Facts as a dense table of names and values, drawn in one widget. Shipments and history too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.record import Standing
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettered import Tipped
from reviewer.ui.review.lettering import Lettering, painter_of, visual
from reviewer.ui.review.wording import STANDING_WITHIN, listed

# Names take this share of the width at most; this where values need the room.
NAMES, NAMES_AT_LEAST = 0.46, 0.34
#: in place of a fact
UNKNOWN = tr("unknown")


@dataclass(frozen=True, slots=True)
class Fact:
    """One name with its value.

    Attributes:
        value: shown "unknown" and faint when empty.
        is_warning: drawn as one.
        is_wide: takes a line of its own.
    """

    name: str
    value: str
    is_warning: bool = False
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class PastLine:
    """One earlier decision.

    Attributes:
        words: who, reason, note.
        is_withdrawn: struck through.
        is_overtaken: made before the item reopened; struck through, too.
        standing: of a record of this desk, else None.
    """

    verdict: Verdict
    title: str
    words: str
    moment: str
    is_withdrawn: bool
    is_overtaken: bool
    standing: Standing | None

    @property
    def is_void(self) -> bool:
        """Whether it counts no longer."""
        return self.is_withdrawn or self.is_overtaken

    def in_full(self) -> str:
        """What was decided, and what became of it."""
        if self.is_withdrawn:
            return tr("{decision} (withdrawn)", decision=self.title)
        if self.is_overtaken:
            return tr("{decision} (before it reopened)", decision=self.title)
        return self.title


class _Lines(Tipped):
    """Lines of equal height, each with a tooltip of its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _measure(self) -> None:
        self.plain, self.strong = Lettering(self.font()), Lettering(self.font(), bold=True)

    def line_count(self) -> int:
        """How many lines there are."""
        raise NotImplementedError

    def tip(self, line: int) -> str:
        """Full words of one line."""
        raise NotImplementedError

    def line_height(self) -> float:
        """Height of one line."""
        return round(self.plain.height * 1.35)

    def sizeHint(self) -> QSize:
        """All lines."""
        return QSize(200, round(self.line_height() * self.line_count()))

    def minimumSizeHint(self) -> QSize:
        """All lines."""
        return QSize(120, self.sizeHint().height())

    def _tip(self, at: QPoint) -> str:
        line = int(at.y() // self.line_height())
        return self.tip(line) if 0 <= line < self.line_count() else ""


class FactTable(_Lines):
    """Facts in two columns; across both are wide ones, and those that one has no room for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._facts: tuple[Fact, ...] = ()
        self._share = NAMES
        self._lines: list[tuple[Fact, ...]] = []

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these, in reading order."""
        self._facts = tuple(facts)
        self.setAccessibleDescription(
            ", ".join(f"{fact.name}: {fact.value or UNKNOWN}" for fact in facts)
        )
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        many = len(self._lines)
        self._lines, self._share = _two_columns(self._facts), NAMES
        names = [self._name_width(column) for column in (0, 1)]
        rooms = (self._second() - self._gap(), self.width() - self._second())
        self._lines = [
            part
            for line in self._lines
            for part in ([line] if self._fits(line, names, rooms) else [(each,) for each in line])
        ]
        widest = max(
            (self._value_width(line[0]) for line in self._lines if len(line) == 1), default=0
        )
        if self._name_width(0) + widest > self.width():
            self._share = NAMES_AT_LEAST  # a name that is cut can be guessed
        if len(self._lines) != many:
            self.updateGeometry()

    def _fits(self, line: tuple[Fact, ...], names: Sequence[float], rooms: Sequence[float]) -> bool:
        return len(line) == 1 or all(
            name + self._value_width(fact) <= room
            for fact, name, room in zip(line, names, rooms, strict=True)
        )

    def _value_width(self, fact: Fact) -> float:
        return (self.strong if fact.is_warning else self.plain).width(fact.value or UNKNOWN)

    def box_of(self, place: int) -> QRectF:
        """Where a fact stands, by its place in reading order."""
        second, gap = self._second(), self._gap()
        for number, facts in enumerate(self._lines):
            if place < len(facts):
                is_left = not place and len(facts) > 1
                left = second - gap / 2 if place else 0.0
                right = second - gap if is_left else float(self.width())
                top = number * self.line_height()
                return visual(self, QRectF(left, top, right - left, self.line_height()))
            place -= len(facts)
        return QRectF()

    def line_count(self) -> int:
        """Lines used."""
        return len(self._lines)

    def tip(self, line: int) -> str:
        """Both facts of a line."""
        return "\n".join(f"{fact.name}: {fact.value or UNKNOWN}" for fact in self._lines[line])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names muted, values plain, all on one grid."""
        painter = painter_of(self)
        gap, second = self._gap(), self._second()
        names = [self._name_width(column) for column in (0, 1)]
        for number, facts in enumerate(self._lines):
            top, high = number * self.line_height(), self.line_height()
            for column, fact in enumerate(facts):
                right = self.width() if column or len(facts) == 1 else second - gap
                left = second if column else 0
                box = QRectF(left, top, right - left, high)
                self._paint_fact(painter, fact, box, names[column])
        painter.end()

    def _gap(self) -> float:
        return self.plain.height * 0.6

    def _second(self) -> float:
        """Where the second column begins."""
        return self.width() * 0.58

    def _name_width(self, column: int) -> float:
        """Room for the longest name of a column."""
        names = [facts[column].name for facts in self._lines if len(facts) > column]
        longest = max((self.plain.width(name) for name in names), default=0)
        return min(longest + self.plain.height * 0.6, self.width() * self._share)

    def _paint_fact(self, painter: QPainter, fact: Fact, box: QRectF, name_width: float) -> None:
        painter.setPen(ink.muted())
        room = name_width - self.plain.height * 0.3
        self.plain.left(painter, QRectF(box.x(), box.y(), room, box.height()), fact.name)
        painter.setPen(ink.up() if fact.is_warning else ink.text() if fact.value else ink.faint())
        letters = self.strong if fact.is_warning else self.plain
        letters.left(painter, box.adjusted(name_width, 0, 0, 0), fact.value or UNKNOWN)


class PastList(_Lines):
    """Earlier decisions, newest first."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._past: tuple[PastLine, ...] = ()

    def show_past(self, past: Sequence[PastLine]) -> None:
        """Show these."""
        changed = len(past) != len(self._past)
        self._past = tuple(past)
        self.setAccessibleDescription(". ".join(self.tip(n) for n in range(len(past))))
        if changed:
            self.updateGeometry()
        self.update()

    def line_count(self) -> int:
        """One for each decision."""
        return len(self._past)

    def tip(self, line: int) -> str:
        """The decision in full."""
        past = self._past[line]
        state = "" if past.standing is None else STANDING_WITHIN[past.standing]
        told = listed((past.in_full(), state))
        #: {moment} is a time or a date, {decision} what was decided then, {said} who and why
        return tr(
            "{moment}: {decision}. {said}", moment=past.moment, decision=told, said=past.words
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Badge, words, moment, standing."""
        painter = painter_of(self)
        for number, past in enumerate(self._past):
            box = QRectF(0, number * self.line_height(), self.width(), self.line_height())
            self._paint_past(painter, past, box)
        painter.end()

    def _paint_past(self, painter: QPainter, past: PastLine, box: QRectF) -> None:
        line, middle = self.plain.height, box.center().y()
        badge = QRectF(box.x() + 1, middle - line * 0.475, line * 0.95, line * 0.95)
        painter.setOpacity(0.45 if past.is_void else 1.0)
        glyphs.verdict_badge(painter, badge, past.verdict)
        painter.setOpacity(1.0)
        right = box.right()
        if past.standing is not None:
            dot = line * 0.6
            place = QRectF(right - dot, middle - dot / 2, dot, dot)
            glyphs.standing_dot(painter, place, past.standing)
        right -= line
        painter.setPen(ink.muted())
        self.plain.right(
            painter, QRectF(box.x(), box.y(), right - box.x(), box.height()), past.moment
        )
        painter.setPen(ink.muted() if past.is_void else ink.text())
        left = badge.right() + line * 0.4
        room = right - self.plain.width(past.moment) - left - 6
        words = f"{past.title} · {past.words}" if past.words else past.title
        self.plain.left(painter, QRectF(left, box.y(), room, box.height()), words)
        if past.is_void:
            # By hand: text that is laid out once has no strike-through.
            end = left + min(self.plain.width(words), room)
            painter.drawLine(QPointF(left, middle + 1), QPointF(end, middle + 1))


def _two_columns(facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
    lines: list[tuple[Fact, ...]] = []
    waiting: Fact | None = None
    for fact in facts:
        if fact.is_wide:
            if waiting is not None:
                lines.append((waiting,))
                waiting = None
            lines.append((fact,))
        elif waiting is None:
            waiting = fact
        else:
            lines.append((waiting, fact))
            waiting = None
    if waiting is not None:
        lines.append((waiting,))
    return lines
