"""A tour of the review screen: step by step, each with a ring around the part that is spoken of.

It keeps nobody from work: the screen below can be clicked, and a key of the review screen ends the
tour and counts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QScrollArea, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.mirroring import is_mirrored
from reviewer.ui.shell.overlay import BAR, Overlay, key_row, label
from reviewer.ui.theme import colour
from reviewer.ui.tokens import SPACE_M, SPACE_S

# Logical pixels.
WIDTH, RING = 420, 4
BACK = "Backspace"
TITLE = tr("Tour of this screen")


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step of the tour.

    Attributes:
        title, text: what is told.
        parts: what the ring lies around, all in one.
    """

    title: str
    text: str
    parts: tuple[QWidget, ...]


class ScreenTour(Overlay):
    """Return goes on, Backspace back, Escape ends it.

    Attributes:
        at: which step is shown, from 0.
    """

    mode = Mode.DIALOG
    covers = False

    def __init__(
        self, parent: QWidget, steps: Sequence[TourStep], work: Callable[[str, Stroke], bool]
    ) -> None:
        """`work` runs a key of the screen below after the tour has ended; whether it has one."""
        super().__init__(parent, TITLE, WIDTH)
        self._steps, self._work, self.at = tuple(steps), work, 0
        lying = self._place.itemAt(0)
        # The card, or what it is scrolled in; it lies where the ring leaves room.
        self._lying = self.card if lying is None else lying.widget() or self.card
        self._place.removeWidget(self._lying)
        self._count = label("", "faint")
        self._title = label("", "title", wraps=True)
        self._text = label("", wraps=True)
        keys = key_row(
            #: a key: the next step of a tour
            (tr("Enter"), tr("next")),
            ("⌫", tr("back", "to where one was")),
            (tr("Esc"), tr("ends the tour")),
        )
        for part in (self._count, self._title, self._text, keys):
            self.body.addWidget(part)
        for part in {part for step in self._steps for part in step.parts}:
            part.installEventFilter(self)
        self._show()

    @property
    def step(self) -> TourStep:
        """The step that is shown."""
        return self._steps[self.at]

    # keys ------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Return: the next step; after the last the tour is over."""
        if self.at + 1 == len(self._steps):
            self.close_overlay()
        else:
            self._go(self.at + 1)

    def move_row(self, by: int) -> None:
        """Arrows go from step to step, too; they do not end it."""
        self._go(min(max(self.at + by, 0), len(self._steps) - 1))

    def take(self, key: str, stroke: Stroke) -> bool:
        """Backspace goes back; a key of the screen below ends the tour and counts."""
        if key == BACK:
            self.move_row(-1)
            return True
        return self._work(key, stroke)

    def _go(self, at: int) -> None:
        if at != self.at:
            self.at = at
            self._show()
            self._settle()
            self._tell()

    # showing ---------------------------------------------------------------------------------

    def open(self) -> None:
        """Over the screen, at its first step."""
        super().open()
        self._tell()

    def _show(self) -> None:
        step, count = self.step, len(self._steps)
        self._count.setText(tr("Step {place} of {count}", place=self.at + 1, count=count))
        self._title.setText(step.title)
        self._text.setText(step.text)
        self.setAccessibleDescription(f"{step.title}. {step.text}")

    def _tell(self) -> None:
        announce(self, f"{self._count.text()}. {self.step.title}. {self.step.text}")

    def _settle(self) -> None:
        """Ring and card at their places; all beside them stays open to clicks."""
        self.setGeometry(self._below.rect())
        for part in self.step.parts:
            _bring_into_sight(part)
        wide = self.card.minimumWidth()
        least = self.body.totalHeightForWidth(wide)
        high = min(least, self.height() - 2 * SPACE_S)
        bar = self.style().pixelMetric(BAR) if high < least else 0
        self._lying.resize(wide + bar, high)
        ringed = self._ringed()
        self._lying.move(self._beside(ringed))
        ring = QRegion(ringed.adjusted(-RING, -RING, RING, RING)) - QRegion(ringed)
        self.setMask(ring.united(QRegion(self._lying.geometry())))
        self.update()

    def _ringed(self) -> QRect:
        """Around all parts of the step that are on the screen."""
        found = QRect()
        for part in self.step.parts:
            if part.isVisible():
                found = found.united(_seen(part, self._below))
        inside = self.rect().adjusted(RING, RING, -RING, -RING)
        return found.intersected(inside)

    def _beside(self, ringed: QRect) -> QPoint:
        """Where the card hides nothing of what is ringed, or the least."""
        size, away = self._lying.size(), RING + SPACE_M
        middle = ringed.center() - QPoint(size.width() // 2, size.height() // 2)
        after = QPoint(ringed.right() + away, middle.y())
        before = QPoint(ringed.left() - away - size.width(), middle.y())
        sides = (before, after) if is_mirrored() else (after, before)
        above = QPoint(middle.x(), ringed.top() - away - size.height())
        below = QPoint(middle.x(), ringed.bottom() + away)
        found = [self._inside(corner) for corner in (*sides, above, below)]
        return min(found, key=lambda corner: _area(QRect(corner, size).intersected(ringed)))

    def _inside(self, corner: QPoint) -> QPoint:
        """Where the card lies in the window, nearest to this."""
        frame, size = self.rect(), self._lying.size()
        return QPoint(
            max(min(corner.x(), frame.right() - SPACE_S - size.width()), frame.left() + SPACE_S),
            max(min(corner.y(), frame.bottom() - SPACE_S - size.height()), frame.top() + SPACE_S),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a part that is laid out anew."""
        super().eventFilter(watched, event)
        moves = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moves and self.isVisible() and watched in self.step.parts:
            self._settle()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicks on the card mean nothing; those beside it go to the screen."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setPen(QPen(colour("accent"), RING))
        half = RING // 2
        painter.drawRect(self._ringed().adjusted(-half, -half, half - 1, half - 1))


def _bring_into_sight(part: QWidget) -> None:
    """Scroll to it, where large text leaves the screen no room for all of itself."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part, 0, 0)
        around = around.parentWidget()


def _seen(part: QWidget, window: QWidget) -> QRect:
    """What its parents leave of it, in the window's place."""
    seen, here = part.rect(), part
    while here is not window:
        around = here.parentWidget()
        if around is None:
            break
        seen = seen.translated(here.pos()).intersected(around.rect())
        here = around
    return seen


def _area(box: QRect) -> int:
    return max(box.width(), 0) * max(box.height(), 0)
