"""A profile with as many items as a bench wants: real stores, drawn pictures, a known person."""

import csv
import hashlib
import io
import random
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from reviewer import resources
from reviewer.cache.page import Page
from reviewer.domain.ids import CheckoutId, ItemId, PersonId, PictureHash
from reviewer.domain.item import Checkout, ItemState
from reviewer.domain.people import Person, Role
from reviewer.domain.product import TUNNEL_ANGLES, VendorPack
from reviewer.domain.risk import Flag
from reviewer.operations.desk import Desk, open_desk
from reviewer.remote.credentials import SavedSession
from reviewer.wire.items import (
    ItemShape,
    PictureShape,
    ProductShape,
    RiskShape,
    ScoreShape,
    ShippedShape,
    TextShape,
    TokenShape,
)

# Nobody answers there: the bench measures the desk, and a desk works without its service.
NO_SERVER = "http://127.0.0.1:9"
PICTURES = 48
EDGE = 1000
PAGE = 2000
ANGLES = TUNNEL_ANGLES[:5]
FAR_MS = 4_102_444_800_000  # 2100: leases of a bench never expire

PERSON = Person(PersonId("bench"), "bench", "Bench", Role.REVIEWER, ())


def fill_profile(profile: Path, items: int, seed: int = 7) -> float:
    """Make a profile whose queue holds `items` open items, all checked out, all pictures here.

    Returns:
        Seconds that the cache took to take the items in.
    """
    spent = 0.0
    desk = open_desk(profile)
    try:
        desk.credentials.save(SavedSession(NO_SERVER, "bench", PERSON, ""))
        pictures = [store_picture(desk, number) for number in range(PICTURES)]
        desk.cache.pictures_stored([PictureHash(each.hash) for each in pictures])
        for page in pages(items, pictures, seed):
            begun = time.perf_counter()
            desk.cache.apply(page)
            spent += time.perf_counter() - begun
        names = (ItemId(f"B{number:07d}") for number in range(items))
        desk.cache.put_checkouts(
            [Checkout(CheckoutId(f"lease-{name}"), name, 1, FAR_MS) for name in names]
        )
        # As after a sync: the cache has noticed that every picture is here.
        while not desk.cache.pictures_wanted(1, mine_only=True).is_whole:
            pass
    finally:
        desk.close()
    return spent


def pages(items: int, pictures: Sequence[PictureShape], seed: int) -> Iterator[Page]:
    """The feed of a made-up queue, as the cache takes it in."""
    draw = random.Random(seed)
    texts = _texts()
    for first in range(0, items, PAGE):
        numbers = range(first, min(first + PAGE, items))
        yield Page(
            epoch="bench",
            cursor=str(numbers[-1]),
            more=numbers[-1] < items - 1,
            items=tuple(_item(number, draw, texts, pictures) for number in numbers),
        )


def items(
    numbers: Iterable[int], pictures: Sequence[PictureShape], seed: int
) -> Iterator[ItemShape]:
    """The items of a made-up queue with these numbers."""
    draw = random.Random(seed)
    texts = _texts()
    return (_item(number, draw, texts, pictures) for number in numbers)


def _texts() -> list[TextShape]:
    with resources.path("sample", "catalog.csv").open(encoding="utf-8", newline="") as file:
        return [
            TextShape(lang=row["lang"], title=row["title"], description=row["description"])
            for row in csv.DictReader(file)
        ]


def store_picture(desk: Desk, number: int) -> PictureShape:
    """Draw a picture and put it into the store."""
    data = draw_picture(number)
    name = hashlib.sha256(data).hexdigest()
    desk.images.put(PictureHash(name), data)
    angle = TUNNEL_ANGLES[number % len(TUNNEL_ANGLES)]
    return PictureShape(angle=angle, number=0, hash=name, width=EDGE, height=EDGE, bytes=len(data))


def draw_picture(number: int) -> bytes:
    """A JPEG as heavy to decode as a photograph: noise, with a flat plate that tells it apart."""
    image = Image.effect_noise((EDGE, EDGE), 50).convert("RGB")
    pen = ImageDraw.Draw(image)
    margin = EDGE // 6
    pen.rectangle((margin, margin, EDGE - margin, EDGE - margin), fill=plate_colour(number))
    pen.text((EDGE // 2, EDGE // 2), str(number), fill="white", font_size=EDGE // 3, anchor="mm")
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def plate_colour(number: int) -> str:
    """Colour of the plate on a picture, as Pillow reads it; each of the pictures has its own."""
    return f"hsl({(number * 89) % 360},60%,45%)"


def picture_of(item: ItemId, angle: str) -> int:
    """Number of the picture that an item of the queue shows for an angle."""
    step = [each.value for each in ANGLES].index(angle)
    return (int(item.removeprefix("B")) * 5 + step) % PICTURES


def _item(
    number: int,
    draw: random.Random,
    texts: Sequence[TextShape],
    pictures: Sequence[PictureShape],
) -> ItemShape:
    text = texts[number % len(texts)]
    packs = [pack.code for pack in resources.ladder()]
    proposed = draw.randrange(0, 4)
    risk = int(10 ** draw.uniform(3.0, 5.2))
    return ItemShape(
        id=f"B{number:07d}",
        product=_product(number, text, pictures, packs[4]),
        proposed_pack=packs[proposed],
        flag=Flag.UNSURE,
        priority=risk,
        score=ScoreShape(
            model="bench",
            risks=[
                RiskShape(
                    pack=pack,
                    ppm=risk >> rank,
                    low_ppm=(risk >> rank) // 2,
                    high_ppm=(risk >> rank) * 2,
                    threshold_ppm=5000,
                )
                for rank, pack in enumerate(packs)
            ],
            tokens=[TokenShape(field="title", start=0, end=min(6, len(text.title)), weight=400)],
        ),
        state=ItemState.OPEN,
        verdict=None,
        history=[],
        shipped=[ShippedShape(pack=packs[4], shipped=120 + number % 900, damaged=number % 3)],
        flagged_ms=1_790_000_000_000 + number,
    )


def _product(
    number: int, text: TextShape, pictures: Sequence[PictureShape], current: str
) -> ProductShape:
    angles = [
        pictures[(number * 5 + step) % len(pictures)].model_copy(update={"angle": angle})
        for step, angle in enumerate(ANGLES)
    ]
    return ProductShape(
        id=f"B{number:07d}",
        texts=[
            TextShape(lang=text.lang, title=f"{text.title} {number}", description=text.description)
        ],
        category=f"bench/group-{number % 37}",
        vendor=f"Vendor {number % 211}",
        gtin="",
        sku=f"BEN-{number:07d}",
        price=500 + number % 9000,
        currency="EUR",
        size_mm=(220, 160, 60),
        weight_g=350,
        vendor_pack=list(VendorPack)[number % 7],
        hazards=[],
        country="DE",
        site="BER1",
        current_pack=current,
        pictures=angles,
        attributes=[],
    )
