"""A desk whose queue has groups: alike products, each with pictures of its own."""

import hashlib
import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from reviewer.bench.filling import FAR_MS, NO_SERVER, PERSON, pages
from reviewer.cache.page import Page
from reviewer.domain.ids import CheckoutId, ItemId, PictureHash
from reviewer.domain.item import Checkout
from reviewer.domain.product import TUNNEL_ANGLES, VendorPack
from reviewer.operations.desk import Desk, open_desk
from reviewer.remote.credentials import SavedSession
from reviewer.wire.items import ItemShape, PictureShape
from tests.ui.desk import RunningDesk

PACK = "poly_mailer"
EDGE = 64
# Of a clock that makes the time to look pass at once.
STEP_MS = 60_000


def item_id(number: int) -> ItemId:
    return ItemId(f"B{number:07d}:{PACK}")


def shapes(count: int, pictures: Sequence[PictureShape], ppm: int = 2_000) -> list[ItemShape]:
    """Open items of one pack; every third in another kind of vendor's packaging."""
    made = [item for page in pages(count, pictures, seed=3) for item in page.items]
    return [_alike(number, item, ppm) for number, item in enumerate(made)]


def _alike(number: int, item: ItemShape, ppm: int) -> ItemShape:
    pack = VendorPack.THIN_BOX if number % 3 == 2 else VendorPack.POLYBAG
    assert item.score is not None
    risks = [
        risk.model_copy(update={"ppm": ppm + number, "low_ppm": 0, "high_ppm": ppm * 2})
        for risk in item.score.risks
    ]
    product = item.product.model_copy(update={"vendor_pack": pack, "category": "toys/plush"})
    return item.model_copy(
        update={
            "id": item_id(number),
            "proposed_pack": PACK,
            "product": product,
            "score": item.score.model_copy(update={"risks": risks}),
        }
    )


def fill_groups(profile: Path, items: Sequence[ItemShape] | None = None, count: int = 24) -> None:
    """A profile with these items, or with `count` of them, checked out to a person."""
    desk = open_desk(profile)
    try:
        desk.credentials.save(SavedSession(NO_SERVER, "test", PERSON, ""))
        pictures = [store_picture(desk, number) for number in range(6)]
        desk.cache.pictures_stored([PictureHash(each.hash) for each in pictures])
        listed = items if items is not None else shapes(count, pictures)
        put_items(desk, listed)
    finally:
        desk.close()


def put_items(desk: Desk, listed: Sequence[ItemShape]) -> None:
    desk.cache.apply(Page(epoch="test", cursor="1", items=tuple(listed)))
    leases = [
        Checkout(CheckoutId(f"lease-{each.id}"), ItemId(each.id), 1, FAR_MS) for each in listed
    ]
    desk.cache.put_checkouts(leases)


def store_picture(desk: Desk, number: int) -> PictureShape:
    """A small picture, put into the store."""
    image = Image.new("RGB", (EDGE, EDGE), (40 * number, 90, 120))
    place = 4 + 8 * number
    ImageDraw.Draw(image).rectangle((place, 10, place + 14, 54), fill=(230, 230, 220))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG")
    data = buffer.getvalue()
    name = hashlib.sha256(data).hexdigest()
    desk.images.put(PictureHash(name), data)
    angle = TUNNEL_ANGLES[number % len(TUNNEL_ANGLES)]
    return PictureShape(angle=angle, number=0, hash=name, width=EDGE, height=EDGE, bytes=len(data))


class SheetDesk:
    """Hands on the sheet of a running desk."""

    def __init__(self, desk: RunningDesk, *, patient: bool = False) -> None:
        self.desk, self.sheet = desk, desk.window.sheet
        self._now = 0
        if not patient:
            self.sheet.looking.now_ms = self._later

    def _later(self) -> int:
        self._now += STEP_MS
        return self._now

    def open(self) -> "SheetDesk":
        self.desk.press("Ctrl+G")
        self.desk.wait(lambda: self.sheet.has_group)
        self.desk.wait(lambda: bool(self.sheet.looking.looked.shown))
        return self

    def shown(self) -> "SheetDesk":
        """Wait until the current thumbnail was painted."""
        self.desk.wait(lambda: self.sheet.grid.current in self.sheet.looking.looked.shown)
        return self

    def look_through(self) -> "SheetDesk":
        """Page by page to the end."""
        assert self.sheet.looking.spread is not None
        everything = set(self.sheet.looking.spread.items)
        while True:
            self.shown()
            if everything <= self.sheet.looking.looked.shown:
                return self
            self.desk.press("PageDown")

    def open_sample(self) -> int:
        """Press the key of the next until the sample is open; how many presses that took."""
        presses = 0
        while due := self.sheet._due():
            self.desk.press("D")
            presses += 1
            before = len(due)
            self.desk.wait(lambda n=before: len(self.sheet._due()) < n)  # type: ignore[misc]
        return presses
