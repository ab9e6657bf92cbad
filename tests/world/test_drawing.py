"""Drawing the pictures of many things: in several processes, and going on after an end."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reviewer.world.assortment import make_thing, make_things
from reviewer.world.kinds import KINDS
from reviewer.world.parts import COARSE, SMALL
from reviewer.world.pictures import draw_all, picture_name, write_pictures
from reviewer.world.raster import draw, halved, narrowed, widened
from reviewer.world.scene import on_belt
from reviewer.world.things import VendorPack


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_two_processes_write_the_same_files_as_one(tmp_path: Path) -> None:
    things = make_things(50, 4)
    for count in (1, 2):
        done = list(draw_all(things, tmp_path / str(count), angles=1, size=16, processes=count))
        assert done == sorted(done)
        assert done[-1] == 50
    assert _files(tmp_path / "1") == _files(tmp_path / "2")
    assert set(_files(tmp_path / "1")) == {picture_name(t, t.angles[0]) for t in things}


def test_a_run_draws_only_what_is_missing_cut_off_or_of_another_size(tmp_path: Path) -> None:
    (thing,) = make_things(1, 4)
    assert list(draw_all([thing], tmp_path, size=16)) == [1]
    whole = _files(tmp_path)
    first, second, third, *_ = (tmp_path / picture_name(thing, a) for a in thing.angles)
    first.write_bytes(first.read_bytes()[:40])
    second.unlink()
    write_pictures(thing, tmp_path, thing.angles[2:3], 24)
    kept = [path for path in tmp_path.iterdir() if path not in (first, third)]
    before = {path: path.stat().st_mtime_ns for path in kept}
    list(draw_all([thing], tmp_path, size=16))
    assert _files(tmp_path) == whole
    assert {path: path.stat().st_mtime_ns for path in kept} == before


def test_a_picture_of_another_world_is_drawn_again(tmp_path: Path) -> None:
    (one,), (other,) = make_things(1, 4), make_things(1, 5)
    list(draw_all([one], tmp_path, angles=1, size=16))
    old = _files(tmp_path)[picture_name(other, "front")]
    list(draw_all([other], tmp_path, angles=1, size=16))
    assert _files(tmp_path)[picture_name(other, "front")] != old


@pytest.mark.parametrize("pack", list(VendorPack))
def test_a_small_picture_shows_what_the_large_one_shows(pack: VendorPack) -> None:
    thing = make_thing(3, 9, KINDS[0].key, pack)
    exact = draw(thing, "front", 128, on_belt(thing, COARSE))
    quick = draw(thing, "front", 128, on_belt(thing, SMALL))
    one, other = (np.asarray(image.resize((32, 32)), dtype=float) for image in (exact, quick))
    assert np.abs(one - other).mean() < 5
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.95


def test_a_tear_strip_can_be_seen_in_a_small_picture() -> None:
    numbers = range(1, 200)
    made = (make_thing(number, 5, "vase", VendorPack.STURDY_CARTON) for number in numbers)
    thing = next(thing for thing in made if thing.perforated)
    plain = next(p for p in on_belt(thing, SMALL) if p.name == "board front").surface.texture
    assert plain is not None
    assert int((plain[..., 3] == 0).sum()) > 30


def test_narrowing_keeps_the_mean_and_undoes_widening() -> None:
    light = np.random.default_rng(1).random((3, 12, 12))
    assert narrowed(light).mean() == pytest.approx(light.mean())
    flat = np.full((3, 8, 8), 0.3)
    assert np.allclose(narrowed(widened(flat)), flat)
    assert np.allclose(halved(light).mean(), light.mean())


def test_the_file_says_what_it_shows(tmp_path: Path) -> None:
    (thing,) = make_things(1, 4)
    list(draw_all([thing], tmp_path, angles=1, size=16))
    with Image.open(tmp_path / picture_name(thing, thing.angles[0])) as image:
        assert image.info["comment"].startswith(thing.id.encode())
        assert image.info["comment"].endswith(b" 16")
