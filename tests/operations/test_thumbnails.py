"""Thumbnails are made once, from pictures that are here, and never stand in anybody's way."""

import hashlib
from pathlib import Path

from reviewer import imaging
from reviewer.cache.thumbnails import THUMBS
from reviewer.domain.ids import PictureHash
from reviewer.operations import pictures
from reviewer.operations.desk import Desk
from tests.imaging.making import encoded, image
from tests.operations.stocked_desk import stocked_desk


def put(desk: Desk, data: bytes) -> PictureHash:
    name = PictureHash(hashlib.sha256(data).hexdigest())
    desk.images.put(name, data)
    return name


def kept(profile: Path) -> list[str]:
    return [path.name for path in (profile / THUMBS).glob("*/*")]


def test_the_first_who_asks_has_it_made_and_it_is_kept(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        name = put(desk, encoded(image(800, 800)))
        made = pictures.thumbnail(desk, name, 90, 90)
        assert made is not None
        assert kept(tmp_path) == [name]
        desk.images.remove(name)
        assert pictures.thumbnail(desk, name, 90, 90) == made


def test_a_want_larger_than_thumbnails_are_is_left_to_the_picture(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        name = put(desk, encoded(image(800, 800)))
        assert pictures.thumbnail(desk, name, imaging.THUMBNAIL_EDGE + 1, 10) is None
        assert kept(tmp_path) == []


def test_what_cannot_be_opened_or_is_not_here_has_none(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        broken = put(desk, b"not a picture")
        assert pictures.thumbnail(desk, broken, 90, 90) is None
        assert pictures.thumbnail(desk, PictureHash("0" * 64), 90, 90) is None


def test_a_forgotten_one_is_made_anew(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        name = put(desk, encoded(image(800, 800)))
        desk.thumbnails.put(name, b"torn")
        pictures.forget_thumbnail(desk, name)
        made = pictures.thumbnail(desk, name, 90, 90)
        assert made is not None
        assert imaging.measure(made).width == imaging.THUMBNAIL_EDGE
