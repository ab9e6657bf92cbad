"""Path-traced pictures of the shipped sample: Mitsuba 3 renders, Open Image Denoise cleans.

Needs the extra "render"; both libraries are imported when the first picture is made. Slow (some
ten seconds a picture on two cores), so for samples, screenshots and documentation only.

    python -m reviewer.world.pathtrace --size 768 OUT
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from reviewer.domain.errors import EnvironmentFault
from reviewer.world.assortment import make_things
from reviewer.world.cameras import Camera, camera
from reviewer.world.lens import developed
from reviewer.world.mesh import Floats
from reviewer.world.mitsuba_scene import described, hidden, sensor
from reviewer.world.painter import glaze
from reviewer.world.parts import FINE, bounds
from reviewer.world.pictures import Renderer, write_pictures
from reviewer.world.raster import doubled, halved
from reviewer.world.sample import sample_things
from reviewer.world.scene import on_belt
from reviewer.world.things import Thing
from reviewer.world.tunnel import reach, site

SIZE = 768
SAMPLES = 10
_GUIDE_SAMPLES = 4
_DEPTH = 7
# The fastest one that runs on this machine is taken.
_MOVABLE = tuple(
    f"{what}_{side}"
    for what, sides in (("wall", "left right"), ("rail", "left right"), ("curtain", "near far"))
    for side in sides.split()
)
_VARIANTS = ("llvm_ad_rgb", "scalar_rgb")


def engine(variant: str = "") -> Any:
    """The renderer's module with a variant chosen.

    Raises:
        EnvironmentFault: the extra "render" is not installed, or no variant runs here.
    """
    try:
        import mitsuba
    except ImportError as error:
        raise EnvironmentFault(
            'Path tracing needs the extra "render": pip install "reviewer[render]".'
        ) from error
    for name in [variant] if variant else _VARIANTS:
        try:
            mitsuba.set_variant(name)
        except (ImportError, RuntimeError):
            continue
        return mitsuba
    raise EnvironmentFault(f"Mitsuba has no variant that runs here ({variant or 'any'}).")


class Stage:
    """A thing in its tunnel, loaded into the renderer once for all its angles."""

    def __init__(self, mi: Any, thing: Thing) -> None:
        self._mi = mi
        self._thing = thing
        self._parts = on_belt(thing, FINE)
        self._low, self._high = bounds(self._parts)
        self._reach = reach(self._low, self._high)
        self._loaded: dict[bool, Any] = {}

    def picture(self, angle: str, size: int, samples: int) -> Image.Image:
        """One finished picture."""
        place = site(self._thing.site)
        shot = camera(angle, self._low, self._high, place.swing)
        scene = self._scene(shot, below=angle == "bottom")
        clean = _denoised(*self._rendered(scene, shot, size, samples))
        planes = np.moveaxis(clean, 2, 0)
        glazed = glaze(self._parts, shot, 2 * size, doubled(planes), self._reach)
        return developed(halved(glazed), angle, place, self._thing.seed + len(angle))

    def renderer(self, samples: int) -> Renderer:
        """For `pictures.write_pictures`."""
        return lambda _thing, angles, size: [self.picture(angle, size, samples) for angle in angles]

    def _scene(self, shot: Camera, *, below: bool) -> Any:
        """The loaded scene with what stands in this camera's way moved far off.

        Moving keeps the renderer's compiled kernels; leaving out would not.
        """
        if below not in self._loaded:
            plan = described(self._mi, self._parts, self._reach, below=below)
            scene = self._mi.load_dict(plan)
            values = self._mi.traverse(scene)
            home = {} if below else {name: np.array(values[_key(name)]) for name in _MOVABLE}
            self._loaded[below] = scene, values, home
        scene, values, home = self._loaded[below]
        away = hidden(shot, self._reach)
        for name, points in home.items():
            values[_key(name)] = points + (1e6 if name in away else 0.0)
        if home:
            values.update()
        return scene

    def _rendered(
        self, scene: Any, shot: Camera, size: int, samples: int
    ) -> tuple[Floats, Floats, Floats]:
        """Noisy light, albedo and normals (size, size, 3)."""
        mi = self._mi
        path = mi.load_dict({"type": "path", "max_depth": _DEPTH, "rr_depth": 4})
        aov = mi.load_dict({"type": "aov", "aovs": "albedo:albedo,normal:sh_normal"})
        view = sensor(mi, shot, size, samples, 0)
        light = mi.render(scene, sensor=view, integrator=path, spp=samples)
        guides = mi.render(scene, sensor=view, integrator=aov, spp=_GUIDE_SAMPLES, seed=1)
        planes = np.nan_to_num(np.asarray(guides, dtype=float))[..., -6:]
        noisy = np.nan_to_num(np.asarray(light, dtype=float))[..., :3]
        return noisy, np.clip(planes[..., :3], 0, 1), np.clip(planes[..., 3:], -1, 1)


def _key(name: str) -> str:
    return f"{name}.vertex_positions"


def _denoised(light: Floats, albedo: Floats, normal: Floats) -> Floats:
    import pyoidn

    # Single bright samples would leave blots; nothing on show is brighter than this.
    held = np.ascontiguousarray(np.minimum(light, 6.0), dtype=np.float32)
    planes = [np.ascontiguousarray(plane, dtype=np.float32) for plane in (albedo, normal)]
    clean = pyoidn.denoise(held, planes[0], planes[1], hdr=True)
    return np.asarray(clean, dtype=float)


def render_sample(
    things: Sequence[Thing],
    out: Path,
    size: int = SIZE,
    samples: int = SAMPLES,
    variant: str = "",
) -> list[tuple[str, str]]:
    """Write every picture of the things under `out`; pictures already there are kept.

    Returns:
        (angle, file name) of all pictures, in the order of the things.
    """
    mi = engine(variant)
    done = []
    for thing in things:
        names = [(angle, f"{thing.id}_{angle}.jpg") for angle in thing.angles]
        missing = [angle for angle, name in names if not (out / name).is_file()]
        if missing:
            stage = Stage(mi, thing)
        for angle in missing:  # one by one, so that an interrupted run has lost little
            write_pictures(thing, out, (angle,), size, stage.renderer(samples))
        done += names
    return done


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: the shipped sample, or with --products the start of any world."""
    parser = argparse.ArgumentParser(prog="reviewer.world.pathtrace", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--products", type=int, help="that many products of a world instead")
    parser.add_argument("--seed", type=int, default=7, help="of that world")
    parser.add_argument("--size", type=int, default=SIZE, help="pixels of a side")
    parser.add_argument("--samples", type=int, default=SAMPLES, help="light paths a pixel")
    parser.add_argument("--variant", default="", help="of Mitsuba, such as scalar_rgb")
    given = parser.parse_args(arguments)
    things = make_things(given.products, given.seed) if given.products else sample_things()
    render_sample(things, given.out, given.size, given.samples, given.variant)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
