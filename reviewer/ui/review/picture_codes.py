"""Looks for bar codes in the pictures of the item on the screen, and tells when they are others'.

Only when nothing else is being decoded, one picture at a time; what was found in a picture is kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.actions.session import Session
from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr
from reviewer.domain.picture_codes import SeenCode, agrees, other_code, seen_codes
from reviewer.domain.product import Picture, Product
from reviewer.ui.review import lane_reads
from reviewer.ui.review.stage_notes import Chip
from reviewer.ui.review.viewer import Viewer
from reviewer.ui.review.wording import ANGLE
from reviewer.ui.tasks import Tasks

# Name of the overlay, as records tell it.
OTHER_CODE = "other_code"
DEFER = "review.defer"
# Whoever decides sooner than this does not wait for codes, so nothing is looked for.
IDLE_MS = 250
# Pictures whose codes are kept: a day's.
KEPT = 4_096


class PictureCodes(QObject):
    """Of the item on the screen.

    Signals:
        looked(): everything that there is to look at was looked at.
    """

    looked = Signal()
    _arrived = Signal(object, object)

    def __init__(
        self, tasks: Tasks, session: Session, viewer: Viewer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._viewer = tasks, session, viewer
        self._product: Product | None = None
        self._defer_key = ""
        self._found: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        # Not on this machine: asked for again with the next item.
        self._absent: set[str] = set()
        self._is_busy = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._look)
        self._arrived.connect(self._take)

    def show_product(self, product: Product | None) -> None:
        """Another item is on the screen, or none."""
        self._product = product
        self._absent.clear()
        self._idle.stop()
        self.tell(())
        if product is not None and product.gtin and product.tunnel_pictures:
            self._idle.start()

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The key that defers."""
        self._defer_key = legends.get(DEFER, "")

    # looking ---------------------------------------------------------------------------------

    def _look(self) -> None:
        """The next picture, unless the product's own code was found already."""
        product = self._product
        if product is None or self._is_busy or not product.tunnel_pictures:
            return
        codes = self._codes(product)
        known = self._found.keys() | self._absent
        due = next((one for one in product.tunnel_pictures if one.hash not in known), None)
        if due is None or any(agrees(product.gtin, code) for code in codes):
            self.tell(codes)
            self.looked.emit()
        elif not self._viewer.is_idle:
            self._idle.start()
        else:
            self._start(due)

    def _start(self, picture: Picture) -> None:
        self._is_busy = True
        path_of = partial(lane_reads.picture_path, self._tasks, picture.hash)
        future = self._tasks.decode(partial(_codes_of, path_of))
        future.add_done_callback(partial(self._hand_over, picture.hash))

    def _hand_over(self, picture: str, future: "Future[tuple[str, ...] | None]") -> None:
        # On the pool's thread: the signal crosses to the GUI thread.
        if not future.cancelled():
            self._arrived.emit(picture, future.exception() or future.result())

    def _take(self, picture: str, found: "tuple[str, ...] | BaseException | None") -> None:
        self._is_busy = False
        if isinstance(found, tuple):
            self._found[picture] = found
        else:
            self._absent.add(picture)
        if len(self._found) > KEPT:
            self._found.popitem(last=False)
        self._look()
        if isinstance(found, BaseException):
            raise found

    def _codes(self, product: Product) -> tuple[SeenCode, ...]:
        return tuple(
            code
            for picture in product.tunnel_pictures
            for code in seen_codes(ANGLE[picture.angle], self._found.get(picture.hash, ()))
        )

    # telling ---------------------------------------------------------------------------------

    def tell(self, codes: tuple[SeenCode, ...]) -> None:
        """Say on the stage when these codes speak against the item's own."""
        product = self._product
        other = None if product is None else other_code(product.gtin, codes)
        chips = () if other is None else (Chip(_words(other), self._defer_key, warns=True),)
        self._viewer.stage.show_chips(OTHER_CODE, chips)
        self._session.show_overlay(OTHER_CODE, on=other is not None)


def _words(other: SeenCode) -> str:
    return tr("{angle} shows another code: {code}. Defer?", angle=other.angle, code=other.words)


def _codes_of(path_of: Callable[[], Path | None]) -> tuple[str, ...] | None:
    """On the pool; None when the picture is not here. What cannot be opened shows no code."""
    # Libraries are loaded on the pool, not while the window starts.
    from reviewer.imaging.bar_codes import bar_codes

    try:
        path = path_of()
        return None if path is None else bar_codes(path.read_bytes())
    except FileNotFoundError:
        return None
    except (BadInput, OSError):
        return ()
