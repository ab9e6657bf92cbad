"""What a person looked at of one item and for how long, by a clock that runs only in sight.

Whoever paints tells every change: what is in sight from now on, and when nothing is, because the
window is not active or something lies over the pictures. Times are monotonic milliseconds.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from reviewer.domain.ids import ItemId
from reviewer.domain.product import Picture

# Of a picture's hash; enough to tell the pictures of one product apart.
PICTURE_DIGITS = 16


@dataclass(frozen=True, slots=True)
class View:
    """One picture, as it was looked at.

    Attributes:
        angle: name of its camera.
        number: tells several pictures of one angle apart, first is 0.
        picture: the first PICTURE_DIGITS digits of its hash.
        ms: how long it was in sight.
        scale: screen pixels for 100 pixels of the picture, at the closest.
        zoom: how much closer than the whole picture, per cent, at the closest; 100 is whole.
    """

    angle: str
    number: int
    picture: str
    ms: int = 0
    scale: int = 0
    zoom: int = 100


def view(picture: Picture, scale: float, zoom: float) -> View:
    """A picture as it is painted now: `scale` and `zoom` as factors, 1 being one to one."""
    return View(
        angle=picture.angle.value,
        number=picture.number,
        picture=picture.hash[:PICTURE_DIGITS],
        scale=round(scale * 100),
        zoom=round(zoom * 100),
    )


@dataclass(frozen=True, slots=True)
class Looked:
    """All that was looked at until a moment.

    Attributes:
        visible_ms: while the item was in sight.
        views: in order of first view.
        aids: name and milliseconds of everything that lay over or beside the pictures, by name.
        references: items compared with, in order.
    """

    visible_ms: int = 0
    views: tuple[View, ...] = ()
    aids: tuple[tuple[str, int], ...] = ()
    references: tuple[ItemId, ...] = ()


@dataclass(slots=True)
class Looking:
    """The clock of one item. Counts nothing before `begin`."""

    _at_ms: int | None = None
    _is_in_sight: bool = False
    _now: tuple[View, ...] = ()
    _on: frozenset[str] = frozenset()
    _visible_ms: int = 0
    _views: dict[str, View] = field(default_factory=dict)
    _aids: dict[str, int] = field(default_factory=dict)
    _references: dict[ItemId, None] = field(default_factory=dict)

    def begin(self, now_ms: int, aids: Collection[str] = ()) -> None:
        """The item was painted for the first time; later calls change nothing."""
        if self._at_ms is None:
            self._at_ms = now_ms
            self._is_in_sight = True
            self._on = frozenset(aids)

    def see(self, views: Collection[View] | None, aids: Collection[str], now_ms: int) -> None:
        """From now on these pictures are in sight, with these aids; None: nothing is."""
        if self._at_ms is None:
            return
        self._count(now_ms)
        self._is_in_sight = views is not None
        self._now = tuple(views or ())
        self._on = frozenset(aids)
        self._count(now_ms)

    def compare(self, item: ItemId) -> None:
        """Another item was in sight beside this one."""
        self._references[item] = None

    def until(self, now_ms: int) -> Looked:
        """What it comes to by now."""
        self._count(now_ms)
        return Looked(
            self._visible_ms,
            tuple(self._views.values()),
            tuple(sorted(self._aids.items())),
            tuple(self._references),
        )

    def _count(self, now_ms: int) -> None:
        if self._at_ms is None:
            return
        passed = max(now_ms - self._at_ms, 0)
        self._at_ms += passed
        if not self._is_in_sight:
            return
        self._visible_ms += passed
        for name in self._on:
            self._aids[name] = self._aids.get(name, 0) + passed
        for seen in self._now:
            before = self._views.get(seen.picture, replace(seen, ms=0))
            self._views[seen.picture] = replace(
                before,
                ms=before.ms + passed,
                scale=max(before.scale, seen.scale),
                zoom=max(before.zoom, seen.zoom),
            )
