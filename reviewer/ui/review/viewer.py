"""The picture viewer: stage above, filmstrip below, and which angles stand on the stage."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.domain.language import tr
from reviewer.domain.look import PLAIN, Look
from reviewer.domain.product import TUNNEL_ANGLES, Angle, Picture, Product
from reviewer.ui.review import ink
from reviewer.ui.review.filmstrip import Filmstrip
from reviewer.ui.review.pane import Pane
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.wording import ANGLE

_STAGE, _FILM, _AHEAD, _FILM_AHEAD = "stage", "film", "ahead", "film ahead"

# One key for each angle, the same for every product; the store picture is reached by stepping.
ANGLE_ACTIONS: dict[Angle, str] = {
    angle: f"view.angle_{number}" for number, angle in enumerate(TUNNEL_ANGLES, 1)
}


class Arrangement(Enum):
    """How many angles stand on the stage."""

    ONE = 1
    TWO = 2
    ALL = 3


class Viewer(QWidget):
    """All pictures of one product.

    Signals:
        seen(object, bool): the hashes really painted for the product shown so far, in order of
            first view; and whether this paint was the first since the product was put on.
        shown(): the first picture is on the screen; all around it still follows.
    """

    seen = Signal(object, bool)
    shown = Signal()

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        source.rank(_STAGE, _FILM, _AHEAD, _FILM_AHEAD)
        self._keys: Mapping[Angle, str] = {}
        self._panes: tuple[Pane, ...] = ()
        self._current = 0
        self._pinned = 0
        self._arrangement = Arrangement.ONE
        self._seen: list[Picture] = []
        self._is_painted = False
        self._ahead: tuple[Product, ...] = ()
        self._beside: tuple[Pane, ...] = ()
        self._beside_head: tuple[str, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._want)
        self.stage = Stage(source, self)
        self.film = Filmstrip(source, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self.film)
        self.stage.painted.connect(self._on_painted)
        self.stage.view_changed.connect(self._later.start)
        self.film.chosen.connect(self._choose)

    # what is shown ---------------------------------------------------------------------------

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The key of each angle, by the id of its action."""
        keys: dict[Angle, str] = {
            angle: legends.get(action, "") for angle, action in ANGLE_ACTIONS.items()
        }
        if keys != self._keys:
            self._keys = keys
            self._panes = tuple(replace(pane, key=self._key(pane)) for pane in self._panes)
            self.film.show_panes(self._panes)

    def show_product(self, product: Product | None) -> None:
        """Put a product on the stage, its first angle fitted; painted before anything else."""
        self._panes = () if product is None else self.panes_of(product)
        self._pinned = 0
        is_second = self._arrangement is Arrangement.TWO and len(self._panes) > 1
        self._current = 1 if is_second and not self._beside_head else 0
        self._seen = []
        self._is_painted = False
        self._arrange(at_once=True)
        self.film.show_panes(self._panes)

    def show_ahead(self, ahead: Sequence[Product]) -> None:
        """What may come next: its first angles are got ready."""
        self._ahead = tuple(ahead)
        self._later.start()

    def show_beside(self, product: Product | None, head: Sequence[str]) -> None:
        """Another product to compare with, in the angle of the current picture; None ends it.

        Args:
            head: lines that tell what it is; never empty with a product.
        """
        had, self._beside_head = self._beside_head, tuple(head)
        panes = () if product is None else self.panes_of(product)
        self._beside = tuple(replace(pane, key="", head=self._beside_head) for pane in panes)
        if had or self._beside_head:
            self._arrange()

    def panes_of(self, product: Product) -> tuple[Pane, ...]:
        """Tunnel pictures in the order of their keys, then the store picture."""
        panes = []
        before: Angle | None = None
        for picture in product.tunnel_pictures:
            first = picture.angle is not before
            pane = Pane(picture, _pane_title(picture, first), is_first=first)
            panes.append(replace(pane, key=self._key(pane)))
            before = picture.angle
        store = [each for each in product.pictures if each.angle is Angle.STORE]
        panes.extend(
            Pane(each, ANGLE[Angle.STORE], self._keys.get(Angle.STORE, ""), is_evidence=False)
            for each in store
        )
        return tuple(panes)

    def _key(self, pane: Pane) -> str:
        return self._keys.get(pane.picture.angle, "") if pane.picture and pane.is_first else ""

    @property
    def panes(self) -> tuple[Pane, ...]:
        """All pictures of the product."""
        return self._panes

    @property
    def current(self) -> int:
        """Number of the picture last chosen."""
        return self._current

    @property
    def arrangement(self) -> Arrangement:
        """How many stand on the stage."""
        return self._arrangement

    @property
    def angles_seen(self) -> tuple[str, ...]:
        """Names of the angles really painted, in order of first view."""
        return tuple(dict.fromkeys(picture.angle.value for picture in self._seen))

    @property
    def is_idle(self) -> bool:
        """Whether every picture that is wanted soon is ready, or known to be missing."""
        return self._source.is_idle

    @property
    def is_painted(self) -> bool:
        """Whether the product shown has been on the screen."""
        return self._is_painted

    # choosing --------------------------------------------------------------------------------

    def show_angle(self, angle: Angle) -> bool:
        """Show this angle, its next picture when it is shown already; False when there is none."""
        numbers = [
            number
            for number, pane in enumerate(self._panes)
            if pane.picture is not None and pane.picture.angle is angle
        ]
        if not numbers:
            return False
        later = [number for number in numbers if number > self._current]
        again = self._current in numbers and later
        self._choose(later[0] if again else numbers[0])
        return True

    def step(self, by: int) -> None:
        """The next or previous picture, round and round."""
        if self._panes:
            self._choose((self._current + by) % len(self._panes))

    def rearrange(self) -> None:
        """One angle, then two (the chosen one stays pinned), then all, then one again."""
        if len(self._panes) < 2:
            return
        match self._arrangement:
            case Arrangement.ONE:
                self._arrangement = Arrangement.TWO
                self._pinned = self._current
                self._current = (self._current + 1) % len(self._panes)
            case Arrangement.TWO:
                self._arrangement = Arrangement.ALL
            case Arrangement.ALL:
                self._arrangement = Arrangement.ONE
                self._current = self._pinned
        self._arrange()

    def _choose(self, number: int) -> None:
        if self._arrangement is Arrangement.ALL:
            self._arrangement = Arrangement.ONE
        self._current = number
        is_compared = self._arrangement is Arrangement.TWO or bool(self._beside_head)
        self._arrange(keep_view=is_compared)

    def _numbers(self) -> tuple[int, ...]:
        """What stands on the stage. All angles: evidence alone."""
        if not self._panes:
            return ()
        if self._beside_head:
            return (self._current,)
        match self._arrangement:
            case Arrangement.ONE:
                return (self._current,)
            case Arrangement.TWO if len(self._panes) > 1:
                return (self._pinned, self._current)
            case Arrangement.ALL:
                evidence = [n for n, pane in enumerate(self._panes) if pane.is_evidence]
                return tuple(evidence) or (self._current,)
        return (self._current,)

    def _arrange(self, keep_view: bool = False, at_once: bool = False) -> None:
        numbers = self._numbers()
        shown = tuple(self._panes[number] for number in numbers)
        if self._beside_head and shown:
            shown = self._compared(shown[0])
        self.stage.show_panes(shown or (Pane(None, ""),), keep_view)
        if at_once and self.isVisible():
            self.stage.repaint()
            if self.stage.is_shown:
                self.shown.emit()
        self._mark()
        self._later.start()

    def _compared(self, pane: Pane) -> tuple[Pane, ...]:
        """A pane with its counterpart of the other product, where there is one to compare with."""
        if not self._beside_head:
            return (pane,)
        angle = None if pane.picture is None else pane.picture.angle
        found = [each for each in self._beside if each.picture and each.picture.angle is angle]
        nothing = Pane(None, pane.title, head=self._beside_head)
        return pane, next(iter(found), nothing)

    def _mark(self) -> None:
        self.film.mark(self._numbers(), frozenset(picture.hash for picture in self._seen))

    # getting ready ---------------------------------------------------------------------------

    def _want(self) -> None:
        """Best first: the stage, its other angles, then the first angles of what may come."""
        stage, film = self.stage, self.film
        others = [pane for pane in self._panes if pane not in stage.panes]
        # As they came is what stands in for another look, and what it goes back to.
        wanted = dict.fromkeys((stage.look, PLAIN))
        self._source.want(_STAGE, [want for look in wanted for want in self._around(others, look)])
        self._source.want(_FILM, film.wants())
        ahead = [self.panes_of(product) for product in self._ahead]
        lasting = dict.fromkeys((Look(edges=stage.look.edges), PLAIN))
        self._source.want(
            _AHEAD,
            [want for look in lasting for panes in ahead for want in self._firsts(panes, look)],
        )
        self._source.want(_FILM_AHEAD, [want for panes in ahead for want in film.wants(panes)])

    def _around(self, others: Sequence[Pane], look: Look) -> Iterator[Want]:
        """What stands on the stage, as it is and fitted, then each of the others."""
        stage = self.stage
        yield from stage.wants(look=look)
        yield from stage.wants(at_fit=True, look=look)
        for pane in others:
            yield from stage.wants(self._compared(pane), at_fit=True, look=look)

    def _firsts(self, panes: Sequence[Pane], look: Look) -> Iterator[Want]:
        """What the stage shows of a product at first."""
        for pane in panes[:1]:
            yield from self.stage.wants(self._compared(pane), at_fit=True, look=look)

    def _on_painted(self, hashes: frozenset[str]) -> None:
        known = {picture.hash for picture in self._seen}
        new = [
            pane.picture
            for pane in self.stage.panes
            if pane.picture is not None
            and not pane.is_reference
            and pane.picture.hash in hashes
            and pane.picture.hash not in known
        ]
        first = not self._is_painted
        self._is_painted = True
        self._seen.extend(new)
        if new:
            self._mark()
        if new or first:
            self.seen.emit(tuple(picture.hash for picture in self._seen), first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filmstrip and stage stand on the panel's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.surface())
        painter.end()


def _pane_title(picture: Picture, is_first: bool) -> str:
    angle = ANGLE[picture.angle]
    if is_first:
        return angle
    #: of several pictures from one angle: "Front 2"
    return tr("{angle} {number}", angle=angle, number=picture.number + 1)
