"""Pictures are ready before they are needed, and never more of them than memory allows."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reviewer import imaging
from reviewer.domain.errors import BadInput
from reviewer.ui.review.pictures import IN_FLIGHT, THUMBS_A_JOB, Lack, PictureSource, Want
from tests.ui.review.making import Pool, picture


@pytest.fixture
def pool() -> Pool:
    return Pool()


@pytest.fixture
def source(qtbot: QtBot, pool: Pool, tmp_path: Path) -> PictureSource:
    def path_of(name: str) -> Path | None:
        found = tmp_path / name
        return found if found.exists() else None

    return PictureSource(pool.submit, path_of)


def wants(folder: Path, count: int) -> list[Want]:
    return [Want(picture(folder, number=number).hash, 160, 120) for number in range(count)]


def test_a_wanted_picture_comes_at_exactly_its_size(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    (want,) = wants(tmp_path, 1)
    source.want("stage", [want])
    assert source.image(want) is None
    assert source.lack(want.hash) is Lack.WAITING
    pool.run_all()
    image = source.image(want)
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (160, 120)
    assert source.is_idle


def test_a_bound_picture_keeps_its_shape_and_is_not_enlarged(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    want = Want(picture(tmp_path, size=(80, 20)).hash, 40, 40, is_bound=True)
    source.want("list", [want])
    pool.run_all()
    image = source.image(want)
    assert image is not None
    assert (image.width(), image.height()) == (40, 10)


def test_the_best_wanted_is_decoded_first_also_when_told_last(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    source.rank("stage", "ahead")
    made = wants(tmp_path, 6)
    source.want("ahead", made[:5])
    assert len(pool.waiting) == IN_FLIGHT
    source.want("stage", [made[5]])
    pool.run_one()
    pool.run_one()
    pool.run_one()
    assert source.image(made[5]) is None or source.image(made[2]) is None
    pool.run_one()
    assert source.image(made[5]) is not None
    assert source.image(made[4]) is None


def test_what_nobody_wants_any_more_is_not_decoded(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    made = wants(tmp_path, 6)
    source.want("ahead", made)
    source.want("ahead", made[:1])
    pool.run_all()
    assert [each for each in made if source.image(each)] == made[:IN_FLIGHT]


def absent(folder: Path) -> tuple[Want, Callable[[], object]]:
    """A picture that is not here, and what brings it."""
    (want,) = wants(folder, 1)
    file = folder / want.hash
    data = file.read_bytes()
    file.unlink()
    return want, partial(file.write_bytes, data)


def test_a_picture_that_is_not_here_is_looked_for_again_when_pictures_came(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    want, come = absent(tmp_path)
    source.want("stage", [want])
    pool.run_all()
    assert source.lack(want.hash) is Lack.ABSENT
    come()
    source.look_again()
    pool.run_all()
    assert source.image(want) is not None


def test_a_picture_that_came_while_it_was_looked_for_is_looked_for_again(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    want, come = absent(tmp_path)
    source.want("stage", [want])
    future, look = pool.waiting.pop()
    assert callable(look)
    found_nothing = look()
    come()
    source.look_again()
    future.set_result(found_nothing)
    pool.run_all()
    assert source.image(want) is not None


def test_a_broken_picture_is_told_and_stops_nothing(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    good, bad = wants(tmp_path, 2)
    (tmp_path / bad.hash).write_bytes(b"not a picture")
    source.want("stage", [bad, good])
    pool.run_all()
    assert source.lack(bad.hash) is Lack.BROKEN
    assert source.image(good) is not None


def test_a_name_that_is_no_hash_holds_no_place(qtbot: QtBot, pool: Pool, tmp_path: Path) -> None:
    def path_of(name: str) -> Path | None:
        if name.startswith("bad"):
            raise BadInput("no hash")
        return tmp_path / name

    source = PictureSource(pool.submit, path_of)
    (good,) = wants(tmp_path, 1)
    bad = [Want(f"bad {number}", 160, 120) for number in range(IN_FLIGHT)]
    source.want("stage", [*bad, good])
    pool.run_all()
    assert [source.lack(each.hash) for each in bad] == [Lack.BROKEN] * IN_FLIGHT
    assert source.image(good) is not None


def test_a_bug_while_decoding_is_raised_and_holds_no_place(
    qtbot: QtBot, pool: Pool, tmp_path: Path
) -> None:
    def path_of(name: str) -> Path | None:
        if name == "bug":
            raise ZeroDivisionError
        return tmp_path / name

    source = PictureSource(pool.submit, path_of)
    (good,) = wants(tmp_path, 1)
    bad = [Want("bug", 160 + number, 120) for number in range(IN_FLIGHT)]
    source.want("stage", [*bad, good])
    with qtbot.captureExceptions() as raised:
        pool.run_all()
    assert {each[0] for each in raised} == {ZeroDivisionError}
    assert source.image(good) is not None
    assert source.is_idle


def test_memory_is_bounded_and_what_is_wanted_stays(
    qtbot: QtBot, pool: Pool, tmp_path: Path
) -> None:
    one = 160 * 120 * 4
    source = PictureSource(pool.submit, lambda name: tmp_path / name, budget=3 * one)
    made = wants(tmp_path, 6)
    for want in made:
        source.want("stage", [want])
        pool.run_all()
    kept = [want for want in made if source.image(want)]
    assert len(kept) == 3
    assert made[5] in kept


def test_another_size_stands_in_until_the_right_one_is_there(
    source: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    (want,) = wants(tmp_path, 1)
    source.want("stage", [want])
    pool.run_all()
    larger = Want(want.hash, 320, 240)
    assert source.image(larger) is None
    nearest = source.nearest(larger)
    assert nearest is not None
    assert nearest.width() == 160


class Files:
    """Thumbnails in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kept: dict[str, bytes] = {}
        self.asked: list[str] = []

    def get(self, picture: str, width: int, height: int) -> bytes | None:
        self.asked.append(picture)
        return self.kept.get(picture) if max(width, height) <= 200 else None

    def forget(self, picture: str) -> None:
        self.kept.pop(picture, None)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@pytest.fixture
def sheet(qtbot: QtBot, pool: Pool, tmp_path: Path, files: Files) -> PictureSource:
    return PictureSource(pool.submit, lambda name: tmp_path / name, thumbs=files)


def bound(folder: Path, count: int) -> list[Want]:
    made = [picture(folder, number=number, size=(400, 400)) for number in range(count)]
    return [Want(each.hash, 60, 60, is_bound=True) for each in made]


def test_a_small_want_is_served_by_its_thumbnail(
    sheet: PictureSource, pool: Pool, tmp_path: Path, files: Files
) -> None:
    (want,) = bound(tmp_path, 1)
    thumb = imaging.thumbnail((tmp_path / want.hash).read_bytes())
    assert thumb is not None
    files.kept[want.hash] = thumb
    (tmp_path / want.hash).write_bytes(b"nobody opens this")
    sheet.want("sheet", [want])
    pool.run_all()
    image = sheet.image(want)
    assert image is not None
    assert 60 <= image.width() <= 120


def test_a_torn_thumbnail_is_forgotten_and_the_picture_opened(
    sheet: PictureSource, pool: Pool, tmp_path: Path, files: Files
) -> None:
    (want,) = bound(tmp_path, 1)
    files.kept[want.hash] = b"\xff\xd8 torn"
    sheet.want("sheet", [want])
    pool.run_all()
    assert sheet.image(want) is not None
    assert files.kept == {}


def test_thumbnails_go_several_to_a_job_and_large_pictures_alone(
    sheet: PictureSource, pool: Pool, tmp_path: Path
) -> None:
    wants = bound(tmp_path, THUMBS_A_JOB + 2)
    large = Want(wants[0].hash, 400, 400)
    sheet.want("stage", [large])
    sheet.want("sheet", wants)
    assert len(pool.waiting) == IN_FLIGHT
    pool.run_one()
    assert sheet.image(large) is not None
    assert sheet.image(wants[0]) is None
    pool.run_one()
    ready = [want for want in wants if sheet.image(want)]
    assert ready == wants[:THUMBS_A_JOB]
    pool.run_all()
    assert all(sheet.image(want) for want in wants)


def test_a_bug_at_one_thumbnail_spoils_no_other(
    qtbot: QtBot, pool: Pool, tmp_path: Path, files: Files
) -> None:
    wants = bound(tmp_path, 4)

    def path_of(name: str) -> Path:
        if name == wants[2].hash:
            raise ZeroDivisionError("planted")
        return tmp_path / name

    source = PictureSource(pool.submit, path_of, thumbs=files)
    with qtbot.capture_exceptions() as told:
        source.want("sheet", wants)
        pool.run_all()
    assert [kind for kind, _, _ in told] == [ZeroDivisionError]
    assert [source.image(want) is not None for want in wants] == [True, True, False, True]
