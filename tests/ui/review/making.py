"""Items and pictures for tests of the review screen."""

import hashlib
import io
from concurrent.futures import Future
from pathlib import Path

from PIL import Image

from reviewer.domain.ids import ItemId, PackCode, PictureHash
from reviewer.domain.item import Item, ItemState
from reviewer.domain.product import Angle, Picture, Product
from reviewer.domain.risk import Flag, Risk, Score, TokenWeight
from tests.domain.making import product

POLY, BOX = PackCode("poly_mailer"), PackCode("box")


def risk(pack: PackCode, ppm: int, high: int, limit: int | None = 20_000) -> Risk:
    return Risk(pack, ppm, ppm // 2, high, limit)


def score(*risks: Risk, tokens: tuple[TokenWeight, ...] = ()) -> Score:
    return Score("text-1/2026.11", risks, tokens)


def item(made: Product | None = None, **changes: object) -> Item:
    facts: dict[str, object] = {
        "id": ItemId("P1:poly_mailer"),
        "product": made or product(current_pack=BOX),
        "proposed_pack": POLY,
        "flag": Flag.UNSURE,
        "priority": 1,
        "score": score(risk(POLY, 15_000, 31_000), risk(BOX, 900, 1_500)),
        "state": ItemState.OPEN,
        "verdict": None,
    }
    return Item(**(facts | changes))  # type: ignore[arg-type]  # members by name


def picture(
    folder: Path,
    angle: Angle = Angle.FRONT,
    number: int = 0,
    size: tuple[int, int] = (80, 60),
    shade: int = 120,
) -> Picture:
    """A plain picture, its file in `folder` under its hash."""
    buffer = io.BytesIO()
    Image.new("RGB", size, (shade, 90, 40 + number)).save(buffer, "PNG")
    data = buffer.getvalue()
    name = hashlib.sha256(data).hexdigest()
    (folder / name).write_bytes(data)
    return Picture(angle, number, PictureHash(name), *size, len(data))


class Pool:
    """Runs work when asked to, so that a test sees what happens before and after."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[object], object]] = []

    def submit(self, work: object) -> "Future[object]":
        future: Future[object] = Future()
        self.waiting.append((future, work))
        return future

    def run_one(self) -> None:
        future, work = self.waiting.pop(0)
        assert callable(work)
        try:
            future.set_result(work())
        except ArithmeticError as fault:  # a bug that a test planted
            future.set_exception(fault)

    def run_all(self) -> None:
        while self.waiting:
            self.run_one()
