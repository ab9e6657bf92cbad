"""Pictures ready to paint: decoded and scaled off the GUI thread, a byte-bounded number kept.

Everybody who shows pictures says what it wants, best first; what nobody wants any more is not
decoded. A key press therefore finds its picture ready and never waits for disk or decoder.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from reviewer.domain.errors import BadInput
from reviewer.domain.look import PLAIN, Look

if TYPE_CHECKING:
    from reviewer.imaging import Raster

BUDGET_BYTES = 128 * 1024 * 1024
# As many as the decode pool has threads; the rest waits here, where order can still change.
IN_FLIGHT = 2
# Decoded in one job, where small files are at hand, up to this many pixels a side.
THUMBS_A_JOB = 6
SMALL = 256


@dataclass(frozen=True, slots=True)
class Want:
    """One picture at one size.

    Attributes:
        hash: names the file.
        width, height: device pixels that the picture is to cover exactly.
        is_bound: width and height only bound it: it keeps its shape and is never enlarged. From a
            thumbnail on disk it may come up to twice as large, to be scaled when painted.
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


class SmallFiles(Protocol):
    """Thumbnails on disk. Called on the pool."""

    def get(self, picture: str, width: int, height: int) -> bytes | None:
        """A file that serves this size, None where the picture itself must be opened."""

    def forget(self, picture: str) -> None:
        """It cannot be opened."""


def is_rough(image: QImage, want: Want) -> bool:
    """Whether a picture is so much smaller than wanted that it is only something to wait by."""
    return 2 * image.width() < want.width and 2 * image.height() < want.height


class PictureSource(QObject):
    """Decoded pictures by hash and size.

    Signals:
        ready(str): a picture with this hash can be painted now, or is known to be missing.

    Args:
        submit: runs a function on the decode pool.
        path_of: where a picture lies, None while it is not downloaded; called on the pool.
        thumbs: small files, for small wants.
        is_sound: whether bytes read from a picture's file are still that picture; called on the
            pool. One that is not counts as not downloaded.
    """

    ready = Signal(str)
    _arrived = Signal(object, object)

    def __init__(
        self,
        submit: Callable[[Callable[[], object]], "Future[object]"],
        path_of: Callable[[str], Path | None],
        budget: int = BUDGET_BYTES,
        thumbs: SmallFiles | None = None,
        parent: QObject | None = None,
        is_sound: Callable[[str, bytes], bool] = lambda _picture, _data: True,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._path_of = path_of
        self._thumbs = thumbs
        self._is_sound = is_sound
        self._budget = budget
        self._kept: OrderedDict[Want, QImage] = OrderedDict()
        self._sizes: dict[str, list[Want]] = {}
        self._bytes = 0
        self._lacks: dict[str, Lack] = {}
        self._wants: dict[str, tuple[Want, ...]] = {}
        self._order: tuple[str, ...] = ()
        self._jobs: set[tuple[Want, ...]] = set()
        # Begun before the last download was told: that they found nothing says nothing now.
        self._outdated: set[tuple[Want, ...]] = set()
        self._alone: set[Want] = set()
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
        self._outdated = set(self._jobs)
        self._lacks = {key: lack for key, lack in self._lacks.items() if lack is not Lack.ABSENT}
        self._start()

    def try_again(self, pictures: Iterable[str]) -> None:
        """Whatever was wrong with these is to be found out anew."""
        for picture in pictures:
            self._lacks.pop(picture, None)
        self._start()

    @property
    def is_idle(self) -> bool:
        """Whether everything wanted is ready or known to be missing."""
        return not self._jobs and next(self._due(), None) is None

    def _start(self) -> None:
        while len(self._jobs) < IN_FLIGHT:
            wants = self._next()
            if not wants:
                return
            self._jobs.add(wants)
            future = self._submit(_Decode(wants, self._path_of, self._thumbs, self._is_sound))
            future.add_done_callback(partial(self._hand_over, wants))

    def _next(self) -> tuple[Want, ...]:
        """The best want; of thumbnails some more, because a job costs as much as one of them."""
        due = self._due()
        first = next(due, None)
        if first is None:
            return ()
        if not self._is_thumb(first):
            return (first,)
        return (first, *islice(takewhile(self._is_thumb, due), THUMBS_A_JOB - 1))

    def _is_thumb(self, want: Want) -> bool:
        is_small = want.is_bound and max(want.width, want.height) <= SMALL
        return is_small and self._thumbs is not None and want not in self._alone

    def _due(self) -> Iterator[Want]:
        """What is neither here nor on its way nor hopeless, best first."""
        ahead = 0
        under_way = {want for wants in self._jobs for want in wants}
        for who in self._order:
            for want in self._wants.get(who, ()):
                ahead += _area(want) * 4
                if ahead > self._budget:
                    return
                if (
                    want not in self._kept
                    and want not in under_way
                    and want.hash not in self._lacks
                ):
                    yield want

    def _hand_over(self, wants: tuple[Want, ...], future: "Future[object]") -> None:
        # On the pool's thread: the signal crosses to the GUI thread.
        if not future.cancelled():
            self._arrived.emit(wants, future.exception() or future.result())

    def _keep(
        self, wants: tuple[Want, ...], decoded: "tuple[_Decoded, ...] | BaseException"
    ) -> None:
        self._jobs.discard(wants)
        is_outdated = wants in self._outdated
        self._outdated.discard(wants)
        if isinstance(decoded, BaseException):
            self._give_up(wants, decoded)
            return
        for each in decoded:
            if each.image is not None:
                self._kept[each.want] = each.image
                self._sizes.setdefault(each.want.hash, []).append(each.want)
                self._bytes += each.image.sizeInBytes()
            elif each.lack is not None and not (is_outdated and each.lack is Lack.ABSENT):
                self._lacks[each.want.hash] = each.lack
        self._forget_surplus()
        self._start()
        for each in decoded:
            self.ready.emit(each.want.hash)

    def _give_up(self, wants: tuple[Want, ...], fault: BaseException) -> None:
        """A bug of ours is told, but neither holds a place nor is tried again and again."""
        if len(wants) > 1:  # whichever it is, it is found out alone
            self._alone.update(wants)
            self._start()
            return
        (want,) = wants
        self._lacks[want.hash] = Lack.BROKEN
        self._start()
        self.ready.emit(want.hash)
        raise fault

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
    """The work of one job on the pool; holds no widget."""

    def __init__(
        self,
        wants: tuple[Want, ...],
        path_of: Callable[[str], Path | None],
        thumbs: SmallFiles | None,
        is_sound: Callable[[str, bytes], bool],
    ) -> None:
        self._is_sound = is_sound
        self._wants = wants
        self._path_of = path_of
        self._thumbs = thumbs

    def __call__(self) -> tuple[_Decoded, ...]:
        return tuple(self._decode(want) for want in self._wants)

    def _decode(self, want: Want) -> _Decoded:
        try:
            path = self._path_of(want.hash)
            if path is None:
                return _Decoded(want, None, Lack.ABSENT)
            image = self._small(want)
            if image is not None:
                return _Decoded(want, image, None)
            data = path.read_bytes()
            if not self._is_sound(want.hash, data):
                return _Decoded(want, None, Lack.ABSENT)
            return _Decoded(want, decoded(data, want), None)
        except FileNotFoundError:
            return _Decoded(want, None, Lack.ABSENT)
        except (BadInput, OSError):
            return _Decoded(want, None, Lack.BROKEN)

    def _small(self, want: Want) -> QImage | None:
        """From the thumbnail, where there is one and it can be opened."""
        thumbs = self._thumbs
        data = None if thumbs is None else thumbs.get(want.hash, want.width, want.height)
        if thumbs is None or data is None:
            return None
        from reviewer import imaging

        try:
            if want.is_bound:
                return _image(imaging.from_thumbnail(data, want.width, want.height))
            return decoded(data, want)
        except BadInput:
            thumbs.forget(want.hash)
            return None


def decoded(data: bytes, want: Want) -> QImage:
    """The picture at the wanted size, also when it must be enlarged.

    Raises:
        BadInput: not a picture, or one that no viewer should open.
    """
    # Pillow behind it is loaded on the pool, not while the window starts.
    from reviewer import imaging

    image = _image(imaging.scaled(data, want.width, want.height, want.look))
    target = QSize(want.width, want.height)
    if want.is_bound or image.size() == target:
        return image
    return image.scaled(
        target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _image(raster: "Raster") -> QImage:
    """With pixels of its own."""
    return QImage(
        raster.rgb, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB888
    ).convertToFormat(QImage.Format.Format_RGB32)


def _area(want: Want) -> int:
    return want.width * want.height
