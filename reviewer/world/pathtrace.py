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
from reviewer.world.cameras import camera
from reviewer.world.lens import developed
from reviewer.world.mesh import Floats
from reviewer.world.mitsuba_scene import scene, sensor
from reviewer.world.painter import glaze
from reviewer.world.parts import FINE, Part, bounds
from reviewer.world.pictures import write_pictures
from reviewer.world.raster import doubled, halved
from reviewer.world.sample import sample_things
from reviewer.world.scene import on_belt
from reviewer.world.things import Thing
from reviewer.world.tunnel import reach, site

SIZE = 768
SAMPLES = 28
_GUIDE_SAMPLES = 6
_DEPTH = 8
# The fastest one that runs on this machine is taken.
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


def traced(
    mi: Any, thing: Thing, angle: str, size: int, samples: int, parts: Sequence[Part]
) -> Image.Image:
    """One finished picture of a scene built in fine detail."""
    low, high = bounds(parts)
    place = site(thing.site)
    shot = camera(angle, low, high, place.swing)
    width = reach(low, high)
    described = scene(mi, parts, shot, angle, width)
    light = _rendered(mi, described, shot, size, samples)
    albedo, normal = _guides(mi, described, shot, size)
    clean = _denoised(light, albedo, normal)
    glazed = halved(glaze(parts, shot, 2 * size, doubled(clean), width))
    return developed(glazed, angle, place, thing.seed + len(angle))


def _rendered(mi: Any, described: dict[str, Any], shot: Any, size: int, samples: int) -> Floats:
    described["integrator"] = {"type": "path", "max_depth": _DEPTH, "rr_depth": 4}
    view = sensor(mi, shot, size, samples, 0)
    image = mi.render(mi.load_dict(described), sensor=view, spp=samples)
    return np.nan_to_num(np.asarray(image, dtype=np.float32))[..., :3]


def _guides(mi: Any, described: dict[str, Any], shot: Any, size: int) -> tuple[Floats, Floats]:
    described["integrator"] = {"type": "aov", "aovs": "albedo:albedo,normal:sh_normal"}
    view = sensor(mi, shot, size, _GUIDE_SAMPLES, 1)
    image = mi.render(mi.load_dict(described), sensor=view, spp=_GUIDE_SAMPLES)
    planes = np.nan_to_num(np.asarray(image, dtype=np.float32))[..., -6:]
    return np.clip(planes[..., :3], 0, 1), np.clip(planes[..., 3:], -1, 1)


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

    def renderer(thing: Thing, angles: Sequence[str], edge: int) -> list[Image.Image]:
        parts = on_belt(thing, FINE)
        return [traced(mi, thing, angle, edge, samples, parts) for angle in angles]

    done = []
    for thing in things:
        names = [(angle, f"{thing.id}_{angle}.jpg") for angle in thing.angles]
        if all((out / name).is_file() for _, name in names):
            done += names
        else:
            done += write_pictures(thing, out, thing.angles, size, renderer)
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
