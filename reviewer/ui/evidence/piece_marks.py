"""Which piece of the evidence page the keys mean, and which are contested; painted behind them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from reviewer.domain.pieces import Piece
from reviewer.ui.evidence.pieces import PieceLine
from reviewer.ui.mirroring import placed
from reviewer.ui.review import ink

_PAD = 3
_BAR = 3  # beside what is contested, where one begins to read


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a piece stands.

    Attributes:
        box: in `part`, as laid out now.
    """

    line: PieceLine
    part: QWidget
    box: Callable[[], QRectF]


class PieceMarks:
    """The spots of one page.

    Args:
        area: that scrolls `body`.
    """

    def __init__(self, area: QScrollArea, body: QWidget) -> None:
        self._area, self._body = area, body
        self._spots: tuple[Spot, ...] = ()
        self._at: int | None = None
        self._contested: frozenset[Piece] = frozenset()

    @property
    def focused(self) -> PieceLine | None:
        """The piece that the keys mean, None before one was chosen."""
        return None if self._at is None else self._spots[self._at].line

    @property
    def lines(self) -> tuple[PieceLine, ...]:
        """All pieces, in order."""
        return tuple(each.line for each in self._spots)

    @property
    def place(self) -> QRect | None:
        """Where the piece that is meant stands in the body, None when none is."""
        return None if self._at is None else self._place(self._spots[self._at])

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Other pieces; the one that is meant stays while it is there."""
        meant = self.focused
        self._spots = tuple(spots)
        pieces = [each.line.piece for each in self._spots]
        has_it = meant is not None and meant.piece in pieces
        self._at = pieces.index(meant.piece) if meant is not None and has_it else None
        self._body.update()

    def show_contested(self, pieces: Collection[Piece]) -> None:
        """These are contested."""
        self._contested = frozenset(pieces)
        self._body.update()

    def forget(self) -> None:
        """Another item: no piece is meant."""
        self._at = None

    def step(self, by: int) -> PieceLine | None:
        """Mean the next or previous piece, round the end, and bring it into sight."""
        if not self._spots:
            return None
        start = -1 if by > 0 else 0
        self._at = ((start if self._at is None else self._at) + by) % len(self._spots)
        spot = self._spots[self._at]
        box = self._place(spot)
        middle = box.center()
        self._area.ensureVisible(middle.x(), middle.y(), 0, box.height() // 2 + 4 * _PAD)
        self._body.update()
        return spot.line

    def paint(self, painter: QPainter) -> None:
        """A field behind the piece that is meant, a bar beside those that are contested."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, spot in enumerate(self._spots):
            box = QRectF(self._place(spot))
            if number == self._at:
                painter.setPen(QPen(ink.accent(), 1.5))
                painter.setBrush(ink.chosen())
                painter.drawRoundedRect(box, 4, 4)
            if spot.line.piece in self._contested:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink.unsure())
                bar = QRectF(box.left() - _BAR - 1, box.top(), _BAR, box.height())
                painter.drawRoundedRect(placed(bar, box), 1.5, 1.5)

    def _place(self, spot: Spot) -> QRect:
        """In the body."""
        box = spot.box().toAlignedRect().adjusted(-_PAD, 0, _PAD, 0)
        return QRect(spot.part.mapTo(self._body, box.topLeft()), box.size())
