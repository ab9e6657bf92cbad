"""What a person looked at before a decision, in words: angles, times, closeness, aids, input."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reviewer.domain.decision import Shown
from reviewer.domain.language import tr
from reviewer.domain.looking import View
from reviewer.domain.product import Angle
from reviewer.ui.review.risk_scale import in_percent
from reviewer.ui.review.wording import ANGLE_WITHIN, INPUT, MINUS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.history import HistoryRow

AIDS = {
    "keywords": tr("keyword marks"),
    #: of a picture: drawn out
    "edges": tr("edges"),
    "ruler": tr("ruler"),
    "regions": tr("what moved the score"),
    "evidence": tr("evidence page"),
    "reference": tr("another product beside it"),
    "other_code": tr("note of another bar code"),
}
PROFILES = {
    "left": tr("left hand"),
    "right": tr("right hand"),
    "keypad": tr("keypad"),
    #: a set of keys, as programs have them that sort photographs
    "culler": tr("culler"),
}


def looked_words(row: "HistoryRow") -> str:
    """Sentences on one decision; "" where nothing was noted."""
    return "" if row.shown is None else " ".join(_sentences(row, row.shown))


def _sentences(row: "HistoryRow", shown: Shown) -> Iterator[str]:
    yield _sight(shown)
    if shown.views:
        yield tr("Looked at {pictures}.", pictures=", ".join(map(_view, shown.views)))
    elif shown.angles:
        yield tr("Looked at {pictures}.", pictures=", ".join(map(_angle, shown.angles)))
    else:
        yield tr("No picture was seen.")
    #: what helped to look, and for how long: "ruler 3.2 s"
    aids = [tr("{aid} {time}", aid=_aid(name), time=seconds(ms)) for name, ms in shown.aids if ms]
    aids = aids or [_aid(name) for name in shown.overlays]
    if aids:
        #: what helped to look at pictures
        yield tr("With {aids}.", aids=", ".join(aids))
    if row.compared:
        yield tr("Compared with {products}.", products=", ".join(row.compared))
    if row.sure is not None:
        yield tr("Said to be sure.") if row.sure else tr("Said to be unsure.")
    keys, by = PROFILES.get(shown.keys, shown.keys), INPUT.get(shown.input, shown.input)
    if keys:
        #: {input}: keyboard, keypad, mouse; {keys}: left hand, right hand, keypad, culler
        yield tr("By {input}, keys of the {keys} profile.", input=by, keys=keys)
    else:
        #: {input}: keyboard, keypad, mouse
        yield tr("By {input}.", input=by)


def _sight(shown: Shown) -> str:
    if shown.since_ms is None:
        return tr("Decided {time} after it was painted.", time=seconds(shown.visible_ms))
    if shown.since_ms - shown.visible_ms < 100:
        return tr("In sight for {time}.", time=seconds(shown.visible_ms))
    return tr(
        "In sight for {time} of {whole}.",
        time=seconds(shown.visible_ms),
        whole=seconds(shown.since_ms),
    )


def _view(view: View) -> str:
    picture = _angle(view.angle)
    if view.number:
        #: of several pictures from one angle: "Front 2"
        picture = tr("{angle} {number}", angle=picture, number=view.number + 1)
    if view.zoom > 100:
        #: a picture, how long it was looked at, how close at the most: "back 2 s at up to 180 %"
        return tr(
            "{picture} {time} at up to {scale}",
            picture=picture,
            time=seconds(view.ms),
            scale=in_percent(view.scale),
        )
    #: a picture and how long it was looked at
    return tr("{picture} {time}", picture=picture, time=seconds(view.ms))


def _angle(name: str) -> str:
    return ANGLE_WITHIN[Angle(name)] if name in set(Angle) else name


def _aid(name: str) -> str:
    """What helped; of brightness and contrast with the steps: "brightness+2"."""
    if name in AIDS:
        return AIDS[name]
    step = name.removeprefix("brightness").removeprefix("contrast").replace("-", MINUS)
    if name.startswith("brightness"):
        return tr("brightness {step}", step=step)
    if name.startswith("contrast"):
        return tr("contrast {step}", step=step)
    return name


def seconds(ms: int) -> str:
    """ "0.8 s", "3 min 20 s"."""
    if ms < 60_000:
        return tr("{seconds:.1f}\u202fs", seconds=ms / 1000)
    minutes, rest = divmod(round(ms / 1000), 60)
    return tr("{minutes}\u202fmin {seconds}\u202fs", minutes=minutes, seconds=rest)
