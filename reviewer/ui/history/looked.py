"""What a person looked at before a decision, in words: angles, times, closeness, aids, input."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reviewer.domain.decision import Shown
from reviewer.domain.language import tr
from reviewer.domain.looking import View
from reviewer.ui.review.wording import NARROW

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.history import HistoryRow

SURE = {True: "sure", False: "unsure"}
AIDS = {
    "keywords": tr("keyword marks"),
    "edges": "edges",
    "ruler": "ruler",
    "regions": tr("what moved the score"),
    "evidence": tr("evidence page"),
    "reference": tr("another product beside it"),
    "other_code": tr("note of another bar code"),
}
PROFILES = {
    "left": tr("left hand"),
    "right": tr("right hand"),
    "keypad": "keypad",
    "culler": "culler",
}


def looked_words(row: "HistoryRow") -> str:
    """Sentences on one decision; "" where nothing was noted."""
    return "" if row.shown is None else " ".join(_sentences(row, row.shown))


def _sentences(row: "HistoryRow", shown: Shown) -> Iterator[str]:
    yield _sight(shown)
    if shown.views:
        yield tr("Looked at {listed}.", listed=", ".join(map(_view, shown.views)))
    elif shown.angles:
        yield tr("Looked at {listed}.", listed=", ".join(shown.angles))
    else:
        yield tr("No picture was seen.")
    aids = [f"{_aid(name)} {seconds(ms)}" for name, ms in shown.aids if ms]
    aids = aids or [_aid(name) for name in shown.overlays]
    if aids:
        yield tr("With {listed}.", listed=", ".join(aids))
    if row.compared:
        yield tr("Compared with {listed}.", listed=", ".join(row.compared))
    if row.sure is not None:
        yield tr("Said to be {sure}.", sure=SURE[row.sure])
    keys = PROFILES.get(shown.keys, shown.keys)
    yield (
        tr("By {input}, keys of the {keys} profile.", input=shown.input, keys=keys)
        if keys
        else tr("By {input}.", input=shown.input)
    )


def _sight(shown: Shown) -> str:
    if shown.since_ms is None:
        return tr("Decided {seconds} after it was painted.", seconds=seconds(shown.visible_ms))
    if shown.since_ms - shown.visible_ms < 100:
        return tr("In sight for {seconds}.", seconds=seconds(shown.visible_ms))
    return tr(
        "In sight for {seconds} of {seconds_2}.",
        seconds=seconds(shown.visible_ms),
        seconds_2=seconds(shown.since_ms),
    )


def _view(view: View) -> str:
    number = f" {view.number + 1}" if view.number else ""
    closer = (
        tr(" at up to {scale}{narrow}%", scale=view.scale, narrow=NARROW) if view.zoom > 100 else ""
    )
    return f"{view.angle}{number} {seconds(view.ms)}{closer}"


def _aid(name: str) -> str:
    return AIDS.get(name, name.replace("+", " +").replace("-", " −"))


def seconds(ms: int) -> str:
    """ "0.8 s", "3 min 20 s"."""
    if ms < 60_000:
        return f"{ms / 1000:.1f}{NARROW}s"
    minutes, rest = divmod(round(ms / 1000), 60)
    return tr("{minutes}{narrow}min {rest}{narrow}s", minutes=minutes, narrow=NARROW, rest=rest)
