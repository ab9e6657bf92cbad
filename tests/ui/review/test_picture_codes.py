"""Codes in the pictures of the item on the screen are compared with the catalogue's."""

import hashlib
import io
from collections.abc import Callable

import pytest
from PIL import Image

from reviewer.domain.ids import PictureHash
from reviewer.domain.product import Angle, Picture, Product
from reviewer.ui.review.picture_codes import OTHER_CODE, PictureCodes
from reviewer.world.lettering import bar_code
from tests.domain.making import product
from tests.ui.desk import RunningDesk

OWN, OTHER = "4006381333931", "5901234123457"
SIZE = (500, 220)


def drawn(gtin: str, shade: int) -> bytes:
    image = Image.new("RGB", SIZE, (240, 240, 200 + shade))
    if gtin:
        bar_code(image, (30, 20, 470, 200), gtin)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def codes(desk: RunningDesk) -> PictureCodes:
    return desk.window.review.aids.codes


@pytest.fixture
def shown(desk: RunningDesk, codes: PictureCodes) -> Callable[..., Product]:
    """Puts a product with these codes in its pictures on, and waits until they were looked at."""

    def show(*gtins: str, gtin: str = OWN, stored: bool = True) -> Product:
        files, pictures = desk.tasks.desk, []
        assert files is not None
        for number, (angle, printed) in enumerate(zip(Angle, gtins, strict=False)):
            data = drawn(printed, number)
            name = PictureHash(hashlib.sha256(data).hexdigest())
            if stored:
                files.images.put(name, data)
            pictures.append(Picture(angle, 0, name, *SIZE, len(data)))
        made = product(gtin=gtin, pictures=tuple(pictures))
        with desk.qtbot.waitSignal(codes.looked, timeout=20_000):
            codes.show_product(made)
        return made

    return show


def chips(desk: RunningDesk) -> list[str]:
    return [chip.words for chip in desk.window.review.viewer.stage.chips]


def test_another_code_is_told_with_the_key_that_defers(
    desk: RunningDesk, shown: Callable[..., Product]
) -> None:
    shown("", OTHER)
    (chip,) = desk.window.review.viewer.stage.chips
    assert chip.words == f"Back shows another code: {OTHER}. Defer?"
    assert (chip.key, chip.warns) == ("D", True)
    assert OTHER_CODE in desk.session.overlays


def test_it_never_decides_and_never_blocks(
    desk: RunningDesk, shown: Callable[..., Product]
) -> None:
    shown(OTHER)
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    assert chips(desk) == []


@pytest.mark.parametrize("printed", [(OWN,), (OWN, OTHER), ("", "")])
def test_the_products_own_code_or_none_says_nothing(
    desk: RunningDesk, shown: Callable[..., Product], printed: tuple[str, ...]
) -> None:
    shown(*printed)
    assert chips(desk) == []
    assert OTHER_CODE not in desk.session.overlays


def test_once_the_own_code_is_found_no_further_picture_is_opened(
    desk: RunningDesk, codes: PictureCodes, shown: Callable[..., Product]
) -> None:
    made = shown(OWN, "", "")
    assert [picture.hash in codes._found for picture in made.pictures] == [True, False, False]


def test_pictures_that_are_not_here_are_looked_for_again_later(
    desk: RunningDesk, codes: PictureCodes, shown: Callable[..., Product]
) -> None:
    shown(OTHER, stored=False)
    assert chips(desk) == []
    shown(OTHER)
    assert chips(desk) == [f"Front shows another code: {OTHER}. Defer?"]


def test_a_product_without_a_number_is_not_looked_at(
    desk: RunningDesk, codes: PictureCodes
) -> None:
    codes.show_product(product(gtin=""))
    assert not codes._idle.isActive()
