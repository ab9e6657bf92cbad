"""Pictures ready to paint: decoded and scaled off the GUI thread, a byte-bounded number kept.

Everybody who shows pictures says what it wants, best first; what nobody wants any more is not
decoded. A key press therefore finds its picture ready and never waits for disk or decoder.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from reviewer.domain.errors import BadInput
from reviewer.domain.look import PLAIN, Look

BUDGET_BYTES = 128 * 1024 * 1024
# As many as the decode pool has threads; the rest waits here, where order can still change.
IN_FLIGHT = 2


@dataclass(frozen=True, slots=True)
class Want:
    """One picture at one size.

    Attributes:
        hash: names the file.
        width, height: device pixels that the picture is to cover exactly.
        is_bound: width and height only bound it: it keeps its shape and is never enlarged.
        look: how it is to be shown.
    """

    hash: str
    width: int
    height: int
    is_bound: bool = False
    look: Look = PLAIN


class Lack(StrEnum):
    """Why a picture cannot be shown."""

    WAITING = "waiting"  # being decoded
    ABSENT = "absent"  # not downloaded yet
    BROKEN = "broken"  # cannot be decoded


@dataclass(frozen=True, slots=True)
class _Decoded:
    want: Want
    image: QImage | None
    lack: Lack | None


class PictureSource(QObject):
    """Decoded pictures by hash and size.

    Signals:
        ready(str): a picture with this hash can be painted now, or is known to be missing.

    Args:
        submit: runs a function on the decode pool.
        path_of: where a picture lies, None while it is not downloaded; called on the pool.
    """

    ready = Signal(str)
    _arrived = Signal(object, object)

    def __init__(
        self,
        submit: Callable[[Callable[[], object]], "Future[object]"],
        path_of: Callable[[str], Path | None],
        budget: int = BUDGET_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._path_of = path_of
        self._budget = budget
        self._kept: OrderedDict[Want, QImage] = OrderedDict()
        self._sizes: dict[str, list[Want]] = {}
        self._bytes = 0
        self._lacks: dict[str, Lack] = {}
        self._wants: dict[str, tuple[Want, ...]] = {}
        self._order: tuple[str, ...] = ()
        self._in_flight: set[Want] = set()
        self._arrived.connect(self._keep)

    def image(self, want: Want) -> QImage | None:
        """The picture at exactly this size, None when it is not ready."""
        image = self._kept.get(want)
        if image is not None:
            self._kept.move_to_end(want)
        return image

    def nearest(self, want: Want) -> QImage | None:
        """The same picture in the same look at whatever size is ready.

        The smallest that is not below comes first.
        """
        sizes = [each for each in self._sizes.get(want.hash, ()) if each.look == want.look]
        if not sizes:
            return None
        enough = [each for each in sizes if each.width >= want.width]
        best = min(enough, key=_area) if enough else max(sizes, key=_area)
        return self._kept[best]

    def lack(self, picture_hash: str) -> Lack:
        """Why the picture cannot be painted now."""
        return self._lacks.get(picture_hash, Lack.WAITING)

    def want(self, who: str, wants: Iterable[Want]) -> None:
        """What `who` needs, best first, in place of what it wanted before.

        Who first wanted something comes before those who came later.
        """
        self._wants[who] = tuple(dict.fromkeys(wants))
        if who not in self._order:
            self._order = (*self._order, who)
        self._start()

    def rank(self, *who: str) -> None:
        """Whose wants come first."""
        self._order = who

    def look_again(self) -> None:
        """Pictures were downloaded: what was absent is tried anew."""
        self._lacks = {key: lack for key, lack in self._lacks.items() if lack is not Lack.ABSENT}
        self._start()

    @property
    def is_idle(self) -> bool:
        """Whether everything wanted is ready or known to be missing."""
        return not self._in_flight and self._next() is None

    def _start(self) -> None:
        while len(self._in_flight) < IN_FLIGHT:
            want = self._next()
            if want is None:
                return
            self._in_flight.add(want)
            future = self._submit(_Decode(want, self._path_of))
            future.add_done_callback(partial(self._hand_over, want))

    def _next(self) -> Want | None:
        """The best want that is neither here nor on its way nor hopeless."""
        ahead = 0
        for who in self._order:
            for want in self._wants.get(who, ()):
                ahead += _area(want) * 4
                if ahead > self._budget:
                    return None
                if (
                    want not in self._kept
                    and want not in self._in_flight
                    and want.hash not in self._lacks
                ):
                    return want
        return None

    def _hand_over(self, want: Want, future: "Future[object]") -> None:
        # On the pool's thread: the signal crosses to the GUI thread.
        if not future.cancelled():
            self._arrived.emit(want, future.exception() or future.result())

    def _keep(self, want: Want, decoded: _Decoded | BaseException) -> None:
        self._in_flight.discard(want)
        if isinstance(decoded, BaseException):
            # A bug of ours is told, but neither holds a place nor is tried again and again.
            self._lacks[want.hash] = Lack.BROKEN
            self._start()
            self.ready.emit(want.hash)
            raise decoded
        if decoded.image is not None:
            self._kept[decoded.want] = decoded.image
            self._sizes.setdefault(decoded.want.hash, []).append(decoded.want)
            self._bytes += decoded.image.sizeInBytes()
            self._forget_surplus()
        elif decoded.lack is not None:
            self._lacks[decoded.want.hash] = decoded.lack
        self._start()
        self.ready.emit(decoded.want.hash)

    def _forget_surplus(self) -> None:
        """The longest unused go first; what somebody wants stays."""
        if self._bytes <= self._budget:
            return
        wanted = {want for wants in self._wants.values() for want in wants}
        for want in [each for each in self._kept if each not in wanted]:
            self._bytes -= self._kept.pop(want).sizeInBytes()
            sizes = self._sizes[want.hash]
            sizes.remove(want)
            if not sizes:
                del self._sizes[want.hash]
            if self._bytes <= self._budget:
                return


class _Decode:
    """The work of one picture on the pool; holds no widget."""

    def __init__(self, want: Want, path_of: Callable[[str], Path | None]) -> None:
        self._want = want
        self._path_of = path_of

    def __call__(self) -> _Decoded:
        want = self._want
        try:
            path = self._path_of(want.hash)
            if path is None:
                return _Decoded(want, None, Lack.ABSENT)
            return _Decoded(want, decoded(path.read_bytes(), want), None)
        except FileNotFoundError:
            return _Decoded(want, None, Lack.ABSENT)
        except (BadInput, OSError):
            return _Decoded(want, None, Lack.BROKEN)


def decoded(data: bytes, want: Want) -> QImage:
    """The picture at the wanted size, also when it must be enlarged.

    Raises:
        BadInput: not a picture, or one that no viewer should open.
    """
    # Pillow behind it is loaded on the pool, not while the window starts.
    from reviewer import imaging

    raster = imaging.scaled(data, want.width, want.height, want.look)
    image = QImage(
        raster.rgb, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB888
    ).convertToFormat(QImage.Format.Format_RGB32)
    target = QSize(want.width, want.height)
    if want.is_bound or image.size() == target:
        return image
    return image.scaled(
        target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _area(want: Want) -> int:
    return want.width * want.height
