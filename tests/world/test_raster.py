"""The fast renderer: framing, occlusion, clear layers, captions, files."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.world.assortment import make_thing
from reviewer.world.cameras import camera
from reviewer.world.mesh import Floats, box
from reviewer.world.painter import glaze, paint, portrait
from reviewer.world.parts import Look, Part, Surface, bounds
from reviewer.world.pathtrace import engine
from reviewer.world.pictures import write_pictures
from reviewer.world.raster import detail_for, draw
from reviewer.world.scene import on_belt
from reviewer.world.things import VendorPack
from reviewer.world.zbuffer import fragments, nearest, weights

RED = Surface(Look.MATT, (0.9, 0.1, 0.1))
BLUE = Surface(Look.MATT, (0.1, 0.1, 0.9))
FILM = Surface(Look.FILM, (0.9, 0.9, 0.9))


def _cube(surface: Surface, side: float, at: tuple[float, float, float]) -> Part:
    return Part("cube", box((side, side, side), 1).moved(at), surface)


def _painted(parts: list[Part], behind: float = 0.0) -> tuple[Floats, Floats]:
    low, high = bounds(parts)
    shot = camera("front", low, high)
    return paint(parts, shot, 64, np.full((3, 64, 64), behind), 300.0)


@pytest.mark.parametrize("angle", TUNNEL_ANGLES)
def test_every_camera_holds_the_whole_product_in_the_middle(angle: str) -> None:
    low, high = np.array([-40.0, -90, 0]), np.array([40.0, 90, 210])
    shot = camera(angle, low, high, swing=12)
    corners = np.array([[x, y, z] for x in (-40, 40) for y in (-90, 90) for z in (0, 210)])
    seen = shot.project(corners.astype(float))[:, :2]
    assert np.abs(seen).max() == pytest.approx(0.8, abs=0.03)
    assert np.abs(seen.max(axis=0) + seen.min(axis=0)).max() < 0.05


def test_a_triangle_covers_the_pixels_inside_it() -> None:
    screen = np.array([[1.0, 1, 10], [9, 1, 10], [1, 9, 10]])
    faces = np.array([[0, 1, 2]])
    found = fragments(screen, faces, 12)
    rows, columns = np.divmod(found.pixel, 12)
    assert len(found.pixel) == pytest.approx(32, abs=5)
    assert (rows + columns <= 10).all()
    share = weights(found, screen, faces, 12)
    assert np.allclose(share.T @ screen[:, :2], np.stack([columns, rows], axis=1) + 0.5)


def test_the_nearer_triangle_wins() -> None:
    near, far = [[0.0, 0, 5], [8, 0, 5], [0, 8, 5]], [[0.0, 0, 9], [8, 0, 9], [0, 8, 9]]
    found = fragments(np.array(far + near), np.array([[0, 1, 2], [3, 4, 5]]), 8)
    assert set(found.picked(nearest(found, 8)).face.tolist()) == {1}


def test_an_opaque_cube_hides_what_is_behind_it() -> None:
    light, covered = _painted([_cube(RED, 40, (0, 0, 20)), _cube(BLUE, 20, (0, 60, 10))])
    middle = light[:, 32, 32]
    assert covered[32, 32] == 1
    assert middle[0] > 4 * middle[2]


def test_film_lets_its_content_through_and_adds_gloss() -> None:
    inner, skin = _cube(RED, 40, (0, 0, 25)), _cube(FILM, 50, (0, 0, 25))
    bagged, _ = _painted([inner, skin])
    middle = bagged[:, 32, 32]
    assert middle[0] > 2 * middle[2]
    low, high = bounds([inner, skin])
    shot = camera("front", low, high)
    dark = np.zeros((3, 64, 64))
    assert glaze([inner, skin], shot, 64, dark, 300.0).max() > 0


def test_a_portrait_is_cut_out() -> None:
    image = portrait([_cube(RED, 40, (0, 0, 20))], 48)
    alpha = np.asarray(image.getchannel("A"))
    assert alpha[0, 0] == 0
    assert alpha[24, 24] == 255


def test_pictures_of_two_packs_of_one_product_differ() -> None:
    bare, boxed = (make_thing(4, 9, "mug", p) for p in (VendorPack.BARE, VendorPack.STURDY_CARTON))
    one, other = (np.asarray(draw(t, "front", 96), dtype=float) for t in (bare, boxed))
    assert np.abs(one - other).mean() > 8


def test_drawing_twice_gives_the_same_picture() -> None:
    thing = make_thing(6, 9)
    one, other = (np.asarray(draw(thing, "top", 80)) for _ in range(2))
    assert np.array_equal(one, other)


def test_every_picture_says_that_it_is_synthetic() -> None:
    thing = make_thing(3, 9)
    corner = np.asarray(draw(thing, "left", 256).convert("L"))[-14:, :120]
    assert (corner > 130).sum() > 60


def test_pictures_are_written_as_files_named_by_id_and_angle(tmp_path: Path) -> None:
    thing = make_thing(2, 9)
    written = write_pictures(thing, tmp_path, ("front", "top"), 72)
    assert written == [("front", f"{thing.id}_front.jpg"), ("top", f"{thing.id}_top.jpg")]
    for _, name in written:
        with Image.open(tmp_path / name) as image:
            assert image.size == (72, 72)


def test_a_scene_serves_all_angles_of_a_thing() -> None:
    thing = make_thing(5, 9)
    parts = on_belt(thing, detail_for(64))
    assert np.array_equal(
        np.asarray(draw(thing, "front", 64, parts)), np.asarray(draw(thing, "front", 64))
    )


def test_a_missing_path_tracer_is_told_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mitsuba", None)
    with pytest.raises(EnvironmentFault, match=r"reviewer\[render\]"):
        engine()
