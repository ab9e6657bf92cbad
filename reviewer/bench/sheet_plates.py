"""Poses of the sheet for the gallery."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.ui.sheet.confirming import ResultPanel

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

# Of the sheet's clock at each look at it, so that nobody waits for the time to look.
STEP_MS = 60_000


def sheet(studio: "Studio") -> None:
    """The largest group, not looked through yet."""
    studio.open()
    _hurry(studio)
    studio.do("go.sheet")
    screen = studio.desk.window.sheet
    studio.wait(lambda: screen.has_group or screen.card.icon == "empty")
    studio.rest()


def by(grouping: str) -> Callable[["Studio"], None]:
    """Grouped by something else."""

    def pose(studio: "Studio") -> None:
        sheet(studio)
        screen = studio.desk.window.sheet
        screen.group_by(grouping)
        studio.wait(lambda: screen.looking.group is None or screen.looking.group.by == grouping)
        studio.rest()

    return pose


def taken_out(studio: "Studio") -> None:
    """Some opened, two taken out."""
    sheet(studio)
    studio.do("sheet.next_sample")
    studio.rest()
    studio.do("sheet.close", "sheet.right", "sheet.right", "sheet.extend_right", "sheet.toggle")


def opened(studio: "Studio") -> None:
    """One of the sample, large."""
    sheet(studio)
    studio.do("sheet.next_sample")
    studio.rest()


def confirming(studio: "Studio") -> None:
    """The count is asked for."""
    _open_sample(studio)
    studio.do("sheet.close", "sheet.certify")


def refused(studio: "Studio") -> None:
    """A verdict key before the sample was opened."""
    sheet(studio)
    studio.do("sheet.certify")


def result(studio: "Studio") -> None:
    """What was done, and who was left out."""
    sheet(studio)
    studio.do("sheet.right", "sheet.toggle")
    _open_sample(studio, begun=True)
    studio.do("sheet.close", "sheet.certify")
    key = studio.desk.hands.keymap.keys_of("sheet.certify")[0]
    studio.take(key)
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, ResultPanel))
    studio.rest()


def _open_sample(studio: "Studio", *, begun: bool = False) -> None:
    if not begun:
        sheet(studio)
    screen = studio.desk.window.sheet
    seen = screen.looking.looked.shown
    for _ in range(40):
        if seen >= set(screen.grid.grid_model.ids):
            break
        studio.do("sheet.page_down")
        seen = screen.looking.looked.shown
    opened_before: set[ItemId] = set()
    while screen.plan(Verdict.CERTIFY).to_open:
        studio.do("sheet.next_sample")
        studio.wait(lambda: screen.item.item in screen.looking.looked.opened)
        if screen.looking.looked.opened == opened_before:
            break
        opened_before = set(screen.looking.looked.opened)
    studio.wait(lambda: screen.plan(Verdict.CERTIFY).is_ready)


def _hurry(studio: "Studio") -> None:
    times = iter(range(0, 10**12, STEP_MS))
    studio.desk.window.sheet.looking.now_ms = times.__next__


# Name, title, profile, pose.
SHEET = (
    ("sheet", "Sheet", "sheet", sheet),
    ("sheet-alike", "Sheet: look-alikes", "sheet", by("alike")),
    ("sheet-vendor", "Sheet: by vendor", "sheet", by("vendor")),
    ("sheet-out", "Sheet: opened and taken out", "sheet", taken_out),
    ("sheet-item", "Sheet: one of the sample", "sheet", opened),
    ("sheet-refused", "Sheet: the verdict does not count yet", "sheet", refused),
    ("sheet-empty", "Sheet: nothing to group", "bare", sheet),
)
# These change the profile.
SHEET_ACTS = (
    ("sheet-confirm", "Sheet: the count", "sheet", confirming),
    ("sheet-result", "Sheet: what was done", "sheet", result),
)
