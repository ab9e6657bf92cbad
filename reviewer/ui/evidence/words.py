"""Words that moved the score: those that raise it at the left, those that lower it at the right."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.ui.evidence.lines import FIELDS, WordLine
from reviewer.ui.mirroring import placed
from reviewer.ui.review import ink
from reviewer.ui.review.lettered import Tipped
from reviewer.ui.review.lettering import Lettering
from reviewer.ui.theme import font

#: no word
NONE = tr("none")


class WordTable(Tipped):
    """Two columns with a bar for each word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[tuple[WordLine, ...], tuple[WordLine, ...]] = ((), ())
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Words that moved the score"))

    def show_words(self, raising: tuple[WordLine, ...], lowering: tuple[WordLine, ...]) -> None:
        """Show these, the strongest first."""
        before = self._rows()
        self._columns = (raising, lowering)
        self.setAccessibleDescription(
            ". ".join(
                #: what words do to the odds, and which words
                tr(
                    "{effect}: {words}",
                    effect=head,
                    words=", ".join(self._sentence(line) for line in lines) or NONE,
                )
                for head, lines in zip(self._heads(), self._columns, strict=True)
            )
        )
        if self._rows() != before:
            self.updateGeometry()
        self.update()

    def box_of(self, name: str) -> QRectF:
        """The row of the word of this name."""
        for column, lines in enumerate(self._columns):
            for number, line in enumerate(lines, 1):
                if line.name == name:
                    box = self._box(column)
                    return QRectF(box.x(), number * self._row, box.width(), self._row)
        return QRectF()

    def sizeHint(self) -> QSize:
        """The heads and the longer column."""
        return QSize(round(self._plain.em * 24), self._row * (self._rows() + 1))

    def minimumSizeHint(self) -> QSize:
        """No lower."""
        return QSize(round(self._plain.em * 18), self.sizeHint().height())

    def _tip(self, at: QPoint) -> str:
        line = self._line_at(at)
        return "" if line is None else self._sentence(line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heads with their sign, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column, lines in enumerate(self._columns):
            box = self._box(column)
            painter.setPen(ink.down() if column else ink.up())
            head = QRectF(box.x(), 0, box.width(), self._row)
            self._small.left(painter, head, self._heads()[column])
            if not lines:
                painter.setPen(ink.faint())
                none = QRectF(box.x(), self._row, box.width(), self._row)
                self._plain.left(painter, none, NONE)
            for number, line in enumerate(lines, 1):
                row = QRectF(box.x(), number * self._row, box.width(), self._row)
                self._paint_word(painter, line, row, raises=column == 0)
        painter.end()

    def _paint_word(self, painter: QPainter, line: WordLine, row: QRectF, *, raises: bool) -> None:
        """The word on a bar as long as it is strong, its field, its factor."""
        bar = row.adjusted(0, 1.5, 0, -1.5)
        bar.setWidth(max(line.share * row.width(), 3))
        bar = placed(bar, row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.mark_ground(raises))
        painter.drawRoundedRect(bar, 3, 3)
        pad = self._plain.em * 0.4
        painter.setPen(ink.text())
        self._plain.right(painter, placed(row.adjusted(0, 0, -pad, 0), row), line.times)
        right = row.right() - pad - self._times
        field = QRectF(right - self._field, row.y(), self._field, row.height())
        painter.setPen(ink.muted())
        self._small.left(painter, placed(field, row), line.field)
        painter.setPen(ink.text())
        word = QRectF(row.x() + pad, row.y(), field.x() - row.x() - pad * 2, row.height())
        self._plain.left(painter, placed(word, row), line.text)

    # measures --------------------------------------------------------------------------------

    def _rows(self) -> int:
        return max(len(self._columns[0]), len(self._columns[1]), 1)

    def _box(self, column: int) -> QRectF:
        gap = self._plain.em
        wide = (self.width() - gap) / 2
        return placed(QRectF(column * (wide + gap), 0, wide, self.height()), QRectF(self.rect()))

    def _line_at(self, at: QPoint) -> WordLine | None:
        lines = self._columns[0 if self._box(0).contains(at) else 1]
        number = at.y() // self._row - 1
        return lines[number] if 0 <= number < len(lines) else None

    def _heads(self) -> tuple[str, str]:
        return tr("+ raises the odds of damage"), tr("\u2212 lowers them")

    def _sentence(self, line: WordLine) -> str:
        return tr(
            "“{word}” in the {field}: odds {factor}",
            word=line.text,
            field=line.field,
            factor=line.times,
        )

    def _measure(self) -> None:
        self._plain, self._small = Lettering(self.font()), Lettering(font("small"))
        self._row = round(self._plain.height * 1.35)
        self._times = self._plain.width("×0.00") + self._plain.em * 0.6
        self._field = max(map(self._small.width, FIELDS.values())) + self._plain.em * 0.4
