"""Pictures from before there was vetting: each is vetted before anything else opens it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer import imaging
from reviewer.domain.errors import BadPicture, EnvironmentFault
from reviewer.domain.ids import PictureHash
from reviewer.imaging.vetting import Vetted, Vetter
from reviewer.operations import pictures, prints
from reviewer.operations.desk import Desk, open_desk
from tests.imaging.making import png_claiming
from tests.service.stocking import jpeg

SOUND, BOMB = jpeg(1), png_claiming(65_535, 65_535)


class Watched(Vetter):
    """Counts what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[bytes] = []
        self.has_processes = True

    def vet(self, data: bytes, *, thumbnail: bool = False) -> Vetted:
        self.asked.append(data)
        if not self.has_processes:
            raise EnvironmentFault("No process can be started.")
        return super().vet(data, thumbnail=thumbnail)


def named(data: bytes) -> PictureHash:
    return PictureHash(hashlib.sha256(data).hexdigest())


def keep(profile: Path, *found: bytes) -> None:
    """As an older program kept them."""
    for data in found:
        place = profile / "images" / named(data)[:2] / named(data)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)


@pytest.fixture
def watched() -> Iterator[Watched]:
    vetter = Watched()
    yield vetter
    vetter.close()


@pytest.fixture
def desk(tmp_path: Path, watched: Watched) -> Iterator[Desk]:
    keep(tmp_path, SOUND, BOMB)
    found = open_desk(tmp_path)
    found.vetter = watched
    yield found
    found.close()


def test_it_is_here_and_vetted_once_when_it_is_wanted(
    desk: Desk, tmp_path: Path, watched: Watched
) -> None:
    sound = named(SOUND)
    assert desk.images.has(sound)
    assert desk.images.path(sound) is None
    assert watched.asked == []
    path = pictures.picture_path(desk, sound)
    assert path == tmp_path / "images" / sound[:2] / sound
    assert path.read_bytes() == SOUND
    assert pictures.picture_path(desk, sound) == path
    assert watched.asked == [SOUND]


def test_one_that_does_not_come_through_is_set_aside(desk: Desk, watched: Watched) -> None:
    bomb = named(BOMB)
    for _ in range(2):
        with pytest.raises(BadPicture, match="large"):
            pictures.picture_path(desk, bomb)
    assert bomb in desk.images.aside
    assert not desk.images.has(bomb)
    assert watched.asked == [BOMB]


def test_nothing_else_opens_it_before(
    desk: Desk, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = imaging.thumbnail

    def look(data: bytes) -> bytes | None:
        assert data in watched.asked
        return plain(data)

    monkeypatch.setattr(imaging, "thumbnail", look)
    assert pictures.thumbnail(desk, named(BOMB), 64, 64) is None
    assert prints.print_of(desk, named(SOUND)) is not None
    assert watched.asked == [BOMB, SOUND]


def test_without_a_process_it_waits(desk: Desk, watched: Watched) -> None:
    watched.has_processes = False
    assert pictures.picture_path(desk, named(SOUND)) is None
    watched.has_processes = True
    assert pictures.picture_path(desk, named(SOUND)) is not None


def test_one_whose_bytes_changed_is_fetched_again(desk: Desk, tmp_path: Path) -> None:
    sound = named(SOUND)
    waiting = desk.images.unvetted(sound)
    assert waiting is not None
    waiting.write_bytes(SOUND[:-1])
    assert pictures.picture_path(desk, sound) is None
    assert not desk.images.has(sound)
    assert desk.images.take_rotten() == [sound]


def test_a_new_profile_has_none_and_a_second_start_moves_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        desk = open_desk(tmp_path)
        desk.images.put(named(SOUND), SOUND)
        assert desk.images.path(named(SOUND)) is not None
        desk.close()
    assert not (tmp_path / "images" / "unvetted").exists()


def test_unvetted_ones_count_and_go_like_any_other(desk: Desk) -> None:
    desk.images._quota = 0
    assert desk.images.is_over()
    assert set(desk.images.trim()) == {named(SOUND), named(BOMB)}
    assert not desk.images.has(named(SOUND))


def test_a_start_that_was_cut_off_is_gone_on_with(tmp_path: Path, watched: Watched) -> None:
    keep(tmp_path, SOUND)
    open_desk(tmp_path).close()
    (tmp_path / "images" / "vetted").unlink()
    keep(tmp_path, SOUND, BOMB)
    desk = open_desk(tmp_path)
    desk.vetter = watched
    assert pictures.picture_path(desk, named(SOUND)) is not None
    with pytest.raises(BadPicture):
        pictures.picture_path(desk, named(BOMB))
    desk.close()
