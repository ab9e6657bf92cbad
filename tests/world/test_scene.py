"""Scenes: every kind in every vendor pack is sound geometry that agrees with its measures."""

import numpy as np
import pytest

from reviewer.world.assortment import make_thing
from reviewer.world.films import draped, relief
from reviewer.world.kinds import KINDS, PACK_ORDER
from reviewer.world.mesh import box, lathe, sweep
from reviewer.world.parts import COARSE, Look, bounds
from reviewer.world.scene import on_belt, packed
from reviewer.world.things import Thing, VendorPack

_SOLD = [
    (kind.key, pack)
    for kind in KINDS
    for pack, share in zip(PACK_ORDER, kind.shares, strict=True)
    if share > 0
]


def _thing(kind: str, pack: VendorPack, *, perforated: bool | None = None) -> Thing:
    """The first thing of this kind and pack that is, or is not, perforated."""
    made = (make_thing(number, 5, kind, pack) for number in range(1, 200))
    return next(thing for thing in made if perforated in {None, thing.perforated})


@pytest.mark.parametrize(("kind", "pack"), _SOLD[::3])
def test_every_pack_is_sound_geometry_on_the_belt(kind: str, pack: VendorPack) -> None:
    parts = on_belt(_thing(kind, pack), COARSE)
    for part in parts:
        mesh = part.mesh
        assert np.isfinite(mesh.vertices).all(), part.name
        assert mesh.faces.max() < len(mesh.vertices), part.name
        assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-3), part.name
    low, _ = bounds(parts)
    assert low[2] == pytest.approx(0, abs=1e-6)


def test_the_same_thing_gives_the_same_scene() -> None:
    thing = _thing("plush", VendorPack.POLYBAG)
    first, second = on_belt(thing, COARSE), on_belt(thing, COARSE)
    for one, other in zip(first, second, strict=True):
        assert np.array_equal(one.mesh.vertices, other.mesh.vertices)


@pytest.mark.parametrize("pack", [VendorPack.THIN_BOX, VendorPack.STURDY_CARTON])
def test_a_box_is_as_large_as_the_tunnel_measured_it(pack: VendorPack) -> None:
    thing = _thing("mug", pack, perforated=False)
    low, high = bounds(packed(thing, COARSE))
    assert np.allclose(high - low, thing.pack_mm, atol=3.0)


def test_a_perforation_is_cut_through_and_not_only_printed() -> None:
    def holes(thing: Thing) -> int:
        front = next(p for p in packed(thing, COARSE) if p.name == "board front")
        print_ = front.surface.texture
        assert print_ is not None
        return int((print_[..., 3] == 0).sum()) if print_.shape[2] == 4 else 0

    assert holes(_thing("vase", VendorPack.STURDY_CARTON, perforated=True)) > 50
    assert holes(_thing("vase", VendorPack.STURDY_CARTON, perforated=False)) == 0


def test_a_film_lies_on_its_content_and_on_the_belt_at_its_rim() -> None:
    field = relief([*packed(_thing("soap", VendorPack.BARE), COARSE)], 200, 160, 50)
    film = draped(field, gap=1.0, sag=0.01)
    covered = field.z > 1
    assert covered.any()
    assert (film[covered] >= field.z[covered]).all()
    assert film[0].max() < 1
    assert film[:, -1].max() < 1


def test_a_bag_and_a_shrink_film_are_clear() -> None:
    for kind, pack in (("towel", VendorPack.POLYBAG), ("book", VendorPack.SHRINK_FILM)):
        looks = {part.surface.look for part in packed(_thing(kind, pack), COARSE)}
        assert Look.FILM in looks


def test_a_multipack_of_cans_holds_as_many_as_it_says() -> None:
    thing = _thing("energy_cans", VendorPack.MULTIPACK)
    walls = [part for part in packed(thing, COARSE) if part.name == "can wall"]
    assert len(walls) == thing.count > 1


def test_normals_of_closed_bodies_point_outwards() -> None:
    path = np.linspace([0, 0, -20], [0, 0, 20], 9)
    for mesh in (
        lathe([(0, -5), (10, -5), (10, 5), (0, 5)], 24),
        box((20, 30, 40), 3),
        sweep(path, np.full(9, 4.0), 12),
    ):
        corners = mesh.vertices[mesh.faces]
        across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        volume = float(np.einsum("ij,ij->", corners.mean(axis=1), across))
        assert volume > 0
        facing = np.einsum("ij,ij->i", across, mesh.normals[mesh.faces].mean(axis=1))
        assert (facing > -1e-6).all()
