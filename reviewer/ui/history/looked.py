"""What a person looked at before a decision, in words: angles, times, closeness, aids, input."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reviewer.domain.decision import Shown
from reviewer.domain.looking import View
from reviewer.ui.review.wording import NARROW

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.history import HistoryRow

SURE = {True: "sure", False: "unsure"}
AIDS = {
    "keywords": "keyword marks",
    "edges": "edges",
    "ruler": "ruler",
    "regions": "what moved the score",
    "evidence": "evidence page",
    "reference": "another product beside it",
    "other_code": "note of another bar code",
}
PROFILES = {"left": "left hand", "right": "right hand", "keypad": "keypad", "culler": "culler"}


def looked_words(row: "HistoryRow") -> str:
    """Sentences on one decision; "" where nothing was noted."""
    return "" if row.shown is None else " ".join(_sentences(row, row.shown))


def _sentences(row: "HistoryRow", shown: Shown) -> Iterator[str]:
    yield _sight(shown)
    if shown.views:
        yield f"Looked at {', '.join(map(_view, shown.views))}."
    elif shown.angles:
        yield f"Looked at {', '.join(shown.angles)}."
    else:
        yield "No picture was seen."
    aids = [f"{_aid(name)} {seconds(ms)}" for name, ms in shown.aids if ms]
    aids = aids or [_aid(name) for name in shown.overlays]
    if aids:
        yield f"With {', '.join(aids)}."
    if row.compared:
        yield f"Compared with {', '.join(row.compared)}."
    if row.sure is not None:
        yield f"Said to be {SURE[row.sure]}."
    keys = PROFILES.get(shown.keys, shown.keys)
    yield f"By {shown.input}, keys of the {keys} profile." if keys else f"By {shown.input}."


def _sight(shown: Shown) -> str:
    if shown.since_ms is None:
        return f"Decided {seconds(shown.visible_ms)} after it was painted."
    if shown.since_ms - shown.visible_ms < 100:
        return f"In sight for {seconds(shown.visible_ms)}."
    return f"In sight for {seconds(shown.visible_ms)} of {seconds(shown.since_ms)}."


def _view(view: View) -> str:
    number = f" {view.number + 1}" if view.number else ""
    closer = f" at up to {view.scale}{NARROW}%" if view.zoom > 100 else ""
    return f"{view.angle}{number} {seconds(view.ms)}{closer}"


def _aid(name: str) -> str:
    return AIDS.get(name, name.replace("+", " +").replace("-", " −"))


def seconds(ms: int) -> str:
    """ "0.8 s", "3 min 20 s"."""
    if ms < 60_000:
        return f"{ms / 1000:.1f}{NARROW}s"
    minutes, rest = divmod(round(ms / 1000), 60)
    return f"{minutes}{NARROW}min {rest}{NARROW}s"
