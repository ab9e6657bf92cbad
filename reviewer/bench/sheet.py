"""The sheet in the real window, and bulk acts on real files: `time_sheet`, `time_bulk`.

Both work on a queue of their own, whose items name their pack, as a bulk act's members do.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.bench.child import timed_elsewhere
from reviewer.bench.figures import Figure, figure, share
from reviewer.domain.errors import EnvironmentFault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.app import DeskApp
    from reviewer.wire.items import ItemShape

# Cells in the window when the sheet is timed, and frames that are scrolled.
CELLS = 200
FRAMES = 240
# Of bulk acts, each timed so often; the median counts.
ROUNDS = 3
LIMIT_S = 60.0
PACK = "poly_mailer"


def time_all(folder: Path, items: int) -> list[Figure]:
    """Everything of the sheet, on a queue of `items` in a folder of its own."""
    profile = folder / "bulk"
    profile.mkdir(mode=0o700)
    fill_bulk(profile, items)
    return [*time_bulk(profile, items), *time_sheet(profile)]


def fill_bulk(profile: Path, items: int) -> None:
    """A queue like the other, all of one pack and of low risk."""
    from reviewer.bench import filling
    from reviewer.domain.ids import CheckoutId, ItemId, PictureHash
    from reviewer.domain.item import Checkout
    from reviewer.operations.desk import open_desk
    from reviewer.remote.credentials import SavedSession

    desk = open_desk(profile)
    try:
        session = SavedSession(filling.NO_SERVER, "bench", filling.PERSON, "")
        desk.credentials.save(session)
        pictures = [filling.store_picture(desk, number) for number in range(filling.PICTURES)]
        desk.cache.pictures_stored([PictureHash(each.hash) for each in pictures])
        for page in filling.pages(items, pictures, seed=7):
            desk.cache.apply(replace(page, items=tuple(map(_of_pack, page.items))))
        names = [ItemId(f"B{number:07d}:{PACK}") for number in range(items)]
        desk.cache.put_checkouts(
            [Checkout(CheckoutId(f"lease-{name}"), name, 1, filling.FAR_MS) for name in names]
        )
    finally:
        desk.close()


def _of_pack(item: "ItemShape") -> "ItemShape":
    return item.model_copy(update={"id": f"{item.id}:{PACK}", "proposed_pack": PACK})


def time_bulk(profile: Path, items: int) -> list[Figure]:
    """Seconds from the verdict to durable, of its undo, and until the queue shows either.

    A person is told once the record is durable; only then the cache marks the members.
    """
    from reviewer.domain.bulk import BulkAct
    from reviewer.domain.decision import Verdict
    from reviewer.domain.ids import ItemId
    from reviewer.operations import bulk, deciding
    from reviewer.operations.desk import open_desk

    figures = []
    desk = open_desk(profile)
    later: list[Callable[[], None]] = []
    desk.after = later.append
    try:
        for count in (1_000, 10_000):
            if count > items:
                continue
            members = tuple(ItemId(f"B{number:07d}:{PACK}") for number in range(count))
            act = BulkAct(Verdict.CERTIFY, members)
            done, undone, shown = [], [], []
            for _ in range(ROUNDS):
                done.append(_seconds(lambda made=act: bulk.decide_all(desk, made)))  # type: ignore[misc]
                shown.append(_seconds(later.pop()))
                undone.append(_seconds(lambda: deciding.undo(desk)))
                shown.append(_seconds(later.pop()))
            figures.append(figure(f"bulk_{count}_s", sorted(done)[ROUNDS // 2]))
            figures.append(figure(f"bulk_undo_{count}_s", sorted(undone)[ROUNDS // 2]))
            figures.append(figure(f"bulk_shown_{count}_s", max(shown)))
    finally:
        desk.close()
    return figures


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def time_sheet(profile: Path) -> list[Figure]:
    """First paint of a group whose thumbnails are ready, cold paint, and scrolling frames.

    In a process of its own, because Qt has one application.
    """
    found = timed_elsewhere("sheet", "The sheet", str(profile))
    return [
        figure("sheet_paint_ms", found["paint"]),
        figure("sheet_cold_ms", found["cold"]),
        figure("scroll_frame_p99_ms", share(found["frames"], 99)),
    ]


def run_sheet(profile: Path) -> dict[str, object]:
    """Drive the real window: milliseconds by what was done."""
    from PySide6.QtWidgets import QApplication

    from reviewer.app import DeskApp, DeskOptions
    from reviewer.bench.filling import NO_SERVER

    app = QApplication(["reviewer"])
    desk = DeskApp(app, DeskOptions(profile, NO_SERVER))
    try:
        desk.window.resize(2600, 2200)
        desk.open_offline()
        _wait(app, lambda: desk.session.ids is not None)
        desk.window.activateWindow()
        return _drive(app, desk)
    finally:
        desk.close()


def _drive(app: "QApplication", desk: "DeskApp") -> dict[str, object]:
    screen = desk.window.sheet
    begun = time.perf_counter()
    desk.hands.run_named("go.sheet")
    _wait(app, lambda: screen.has_group)
    _wait(app, lambda: _is_painted(desk))
    cold = (time.perf_counter() - begun) * 1000
    _wait(app, lambda: desk.window.review.source.is_idle)
    paints = []
    for step in ("sheet.next_group", "sheet.previous_group") * 3:
        before = screen.looking.group
        begun = time.perf_counter()
        desk.hands.run_named(step)
        _wait(app, lambda last=before: screen.looking.group is not last)  # type: ignore[misc]
        _wait(app, lambda: _is_painted(desk))
        paints.append((time.perf_counter() - begun) * 1000)
        _wait(app, lambda: desk.window.review.source.is_idle)
    return {"cold": cold, "paint": sorted(paints)[len(paints) // 2], "frames": _scroll(app, desk)}


def _is_painted(desk: "DeskApp") -> bool:
    """Whether the thumbnails of CELLS cells, or of all in view, were painted."""
    screen = desk.window.sheet
    return len(screen.looking.looked.shown) >= min(CELLS, len(screen.grid.grid_model.ids))


def _scroll(app: "QApplication", desk: "DeskApp") -> list[float]:
    """Milliseconds of each frame, half a line further each."""
    grid = desk.window.sheet.grid
    bar, frames = grid.verticalScrollBar(), []
    step = grid.cells.cell_size().height() // 2
    for _ in range(FRAMES):
        if not 0 < bar.value() + step < bar.maximum():
            step = -step
        begun = time.perf_counter()
        bar.setValue(bar.value() + step)
        app.processEvents()
        frames.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.004)
    return frames


def _wait(app: "QApplication", holds: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT_S
    while not holds():
        if time.monotonic() > end:
            raise EnvironmentFault(f"The sheet did not come to rest within {LIMIT_S:.0f} s.")
        app.processEvents()
        time.sleep(0.001)
