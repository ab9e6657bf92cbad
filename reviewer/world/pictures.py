"""Writes the tunnel pictures of things as files, with either renderer, in one or more processes."""

import io
import multiprocessing
import os
import signal
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeAlias

from PIL import Image

from reviewer.domain.errors import EnvironmentFault
from reviewer.world.raster import View, detail_for
from reviewer.world.scene import on_belt
from reviewer.world.things import Thing

# (thing, angles, size) -> one picture for each angle, in that order.
Renderer: TypeAlias = Callable[[Thing, Sequence[str], int], list[Image.Image]]
QUALITY = 82
_BATCH = 8  # things that one process draws before it reports
_WORTH = 24  # things a process draws in the time that it takes to start


def rasterised(thing: Thing, angles: Sequence[str], size: int) -> list[Image.Image]:
    """Pictures of one thing at several angles; its scene is built once."""
    view = View(thing, on_belt(thing, detail_for(size)))
    return [view.picture(angle, size) for angle in angles]


def write_pictures(
    thing: Thing,
    out: Path,
    angles: Sequence[str] | None = None,
    size: int = 256,
    renderer: Renderer = rasterised,
) -> list[tuple[str, str]]:
    """Write `<id>_<angle>.jpg` files under `out`; returns (angle, file name) pairs.

    Args:
        angles: those of the thing when missing.
    """
    out.mkdir(parents=True, exist_ok=True)
    wanted = thing.angles if angles is None else angles
    written = []
    for angle, image in zip(wanted, renderer(thing, wanted, size), strict=True):
        name = picture_name(thing, angle)
        _put(image, out / name, _mark(thing, size))
        written.append((angle, name))
    return written


def picture_name(thing: Thing, angle: str) -> str:
    """File name of one picture."""
    return f"{thing.id}_{angle}.jpg"


def draw_all(
    things: Sequence[Thing],
    out: Path,
    *,
    angles: int | None = None,
    size: int = 256,
    processes: int | None = None,
) -> Iterator[int]:
    """Write the pictures of all things that `out` does not hold yet; yields how many are done.

    The files are the same whatever the number of processes. A picture of the same thing and size
    that lies there is kept, so an interrupted run goes on where it ended.

    Args:
        angles: at most so many of each thing's angles, the first ones; all when missing.
        processes: how many draw; as many as help when missing.

    Raises:
        EnvironmentFault: a drawing process was ended from outside.
        OSError: a picture cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    useful = max(len(things) // _WORTH, 1)
    workers = min(processes or os.cpu_count() or 1, useful)
    batches = [things[k : k + _BATCH] for k in range(0, len(things), _BATCH)]
    done = 0
    if workers == 1:
        for batch in batches:
            done += _draw_batch(batch, out, angles, size)
            yield done
        return
    # Started afresh: a copy of a process with threads, such as the desktop app, may hang.
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _prepare_worker)
    try:
        jobs = [pool.submit(_draw_batch, batch, out, angles, size) for batch in batches]
        for job in jobs:
            done += job.result()
            yield done
    except BrokenProcessPool as fault:
        raise EnvironmentFault(
            "A process that draws pictures was ended, perhaps for want of memory. "
            "Run the command again with fewer processes: what is drawn is kept."
        ) from fault
    finally:
        pool.shutdown(cancel_futures=True)


def _draw_batch(things: Sequence[Thing], out: Path, angles: int | None, size: int) -> int:
    for thing in things:
        wanted = thing.angles[:angles]
        missing = [a for a in wanted if not _is_drawn(out / picture_name(thing, a), thing, size)]
        if missing:
            write_pictures(thing, out, missing, size)
    return len(things)


def _prepare_worker() -> None:
    """Leave Ctrl+C to the parent, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _mark(thing: Thing, size: int) -> bytes:
    """Comment in the file that tells what it shows, to know it again."""
    return f"{thing.id} {zlib.crc32(repr(thing).encode()):08x} {size}".encode()


def _put(image: Image.Image, path: Path, mark: bytes) -> None:
    """Write the file whole or not at all."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=QUALITY, subsampling="4:2:0", optimize=True, comment=mark)
    part = path.with_suffix(".part")
    part.write_bytes(file.getvalue())
    part.replace(path)


def _is_drawn(path: Path, thing: Thing, size: int) -> bool:
    try:
        with Image.open(path) as image:
            return image.info.get("comment") == _mark(thing, size)
    except OSError:  # none there, or no picture
        return False
