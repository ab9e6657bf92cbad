"""The label row: one decision on one item, with what was known of it, in no format's own shape."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import BadInput
from reviewer.domain.remark import WHOLE

# The state of a decision that holds; all others are told only when asked for.
EFFECTIVE = "effective"
# Reasons to reject that foresee damage; the others are rules or need a person to read the note.
DAMAGE = frozenset({"fragile", "liquid_leak", "sharp_puncture", "exposed_soft", "loose_parts"})
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class LabelPicture:
    """A tunnel picture of the item.

    Attributes:
        hash: SHA-256 of the file's bytes.
        width, height: pixels, upright.
    """

    angle: str
    number: int
    hash: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class LabelRegion:
    """A box in a picture that somebody made a remark about.

    Attributes:
        record: of the remark, "" when it comes from elsewhere.
        picture: SHA-256 of the file's bytes.
        box: left, top, right, bottom in thousandths of the upright picture's width and height.
        reason: code, "" for none.
        text: "" where texts are left out.
        author: pseudonym or account.
    """

    record: str
    picture: str
    box: Box
    reason: str = ""
    text: str = ""
    author: str = ""

    @property
    def category(self) -> str:
        """What formats with classes call it."""
        return self.reason or "remark"

    @property
    def percent(self) -> tuple[float, float, float, float]:
        """Left, top, width, height in per cent, one decimal."""
        left, top, right, bottom = self.box
        return left / 10, top / 10, (right - left) / 10, (bottom - top) / 10


@dataclass(frozen=True, slots=True)
class LabelContest:
    """A piece of the model's evidence that somebody holds for wrong.

    Attributes:
        matter: names the contest.
        piece, name: as in domain/pieces.py.
        said: what the piece said.
        reason: code.
        state: contested, looked_at, upheld or dismissed.
        model: that the piece is of.
        page: SHA-256 of the page of evidence, "" where that is not known.
        text: in their words; "" where texts are left out.
        author: pseudonym or account.
    """

    matter: str
    piece: str
    name: str = ""
    said: str = ""
    reason: str = ""
    state: str = ""
    model: str = ""
    page: str = ""
    text: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One decision on one item.

    Attributes:
        record: of the decision; of a bulk act all its members have the same.
        title, lang: of the product's main text.
        state: effective, or why it does not hold: withdrawn, reopened, shadow, awaiting, returned,
            overridden, disputed, overruled.
        agreeing: decisions that hold on the item, this one among them; 0 where it does not hold.
        override: reason for certifying against a hard rule, else "".
        note: "" where texts are left out.
        sure: as the author said; None when nothing was said.
        opened: the author looked at the item by itself; of a bulk act not every member was.
        author: pseudonym, or account where people are named.
        level: last given to the author in this pack before, "L2"; "" when none was.
        countersign: free, shadow, awaiting, approved, returned, overridden or moot.
        countersigners: whose words stand, like `author`.
        shipped, damaged: parcels of the product in this pack, as known at the export.
        propensity_ppm: chance with which a person was to be asked about the item.
        model, risk_ppm, flag: as shown to the author.
        score_hidden: why nobody was told the score: draw, stop; "" where it was, or there was none.
        since_ms: from the first paint of the item to the decision; None where nobody wrote it down,
            and for members of a bulk act.
        visible_ms: of these, in sight; None likewise.
        decided_ms: by the author's clock; received_ms: by the service's; since 1970 UTC.
        regions: each stands in one row of its item.
        contests: of pieces of evidence; each stands in one row of its item.
    """

    record: str
    item: str
    product: str
    pack: str
    verdict: str
    title: str = ""
    lang: str = ""
    category: str = ""
    country: str = ""
    site: str = ""
    current_pack: str = ""
    state: str = EFFECTIVE
    agreeing: int = 0
    reason: str = ""
    override: str = ""
    note: str = ""
    sure: bool | None = None
    opened: bool = True
    author: str = ""
    role: str = ""
    level: str = ""
    countersign: str = "free"
    countersigners: tuple[str, ...] = ()
    shipped: int = 0
    damaged: int = 0
    propensity_ppm: int = 1_000_000
    flag: str = ""
    model: str = ""
    risk_ppm: int | None = None
    score_hidden: str = ""
    since_ms: int | None = None
    visible_ms: int | None = None
    decided_ms: int = 0
    received_ms: int = 0
    pictures: tuple[LabelPicture, ...] = ()
    regions: tuple[LabelRegion, ...] = ()
    contests: tuple[LabelContest, ...] = ()

    @property
    def label(self) -> int | None:
        """1: rejected because it would be damaged; 0: certified; None: neither."""
        if self.verdict == "certify":
            return 0
        return 1 if self.verdict == "reject" and self.reason in DAMAGE else None

    @property
    def weight_ppm(self) -> int:
        """One over the propensity, in millionths: the items that this one stands for."""
        return round(1e12 / max(self.propensity_ppm, 1))


def facts_of(row: LabelRow) -> dict[str, Any]:
    """The row as JSON, in the order of its members, with what follows from them.

    Raises:
        BadInput: a text that not every program can hold (NUL, half a character).
    """
    found = _members(row)
    _check(row, found)
    return {**found, "label": row.label, "weight_ppm": row.weight_ppm}


def check_texts(row: LabelRow) -> None:
    """See that every program can hold the row's texts.

    Raises:
        BadInput: a text that not every program can hold (NUL, half a character).
    """
    _check(row, _members(row))


def row_of(facts: Mapping[str, Any]) -> LabelRow:
    """Read back what `facts_of` made; unknown members are left alone.

    Raises:
        BadInput: a member is missing or has the wrong form.
    """
    try:
        members = {name: facts[name] for name in LabelRow.__slots__ if name in facts}
        members["countersigners"] = tuple(members.get("countersigners", ()))
        members["pictures"] = tuple(LabelPicture(**each) for each in members.get("pictures", ()))
        members["regions"] = tuple(region_of(each) for each in members.get("regions", ()))
        members["contests"] = tuple(LabelContest(**each) for each in members.get("contests", ()))
        return LabelRow(**members)
    except (TypeError, ValueError, KeyError, AttributeError) as fault:
        raise BadInput(f"This label row cannot be read: {fault!r}.") from fault


def region_of(facts: Mapping[str, Any]) -> LabelRegion:
    """Read back one region.

    Raises:
        KeyError, TypeError, ValueError: a member is missing or has the wrong form.
    """
    box = _box(facts["box"])
    return LabelRegion(**{**facts, "box": box})


def box_of_percent(left: float, top: float, width: float, height: float) -> Box:
    """A box in thousandths: what lies outside is cut off, what is thinner is made one wide.

    Raises:
        BadInput: nothing of it lies in the picture, or it is none.
    """
    if not (width > 0 and height > 0):
        raise BadInput(f"{width} by {height} per cent is no box.")
    across = _edges(left, width)
    down = _edges(top, height)
    return across[0], down[0], across[1], down[1]


def box_of_pixels(region: LabelRegion, picture: LabelPicture) -> tuple[int, int, int, int]:
    """Left, top, width, height in pixels of the upright picture, one at least."""
    left, top, right, bottom = region.box
    x, y = (_scaled(left, picture.width), _scaled(top, picture.height))
    return (
        *(x, y),
        max(1, _scaled(right, picture.width) - x),
        max(1, _scaled(bottom, picture.height) - y),
    )


def _scaled(thousandths: int, pixels: int) -> int:
    return min(pixels - 1, round(thousandths * pixels / WHOLE)) if thousandths < WHOLE else pixels


def _edges(start: float, length: float) -> tuple[int, int]:
    end = start + length
    if not (math.isfinite(end) and start < 100 and end > 0):
        raise BadInput(f"{start} to {end} per cent lies outside of the picture.")
    low = min(max(0, round(10 * start)), WHOLE - 1)
    return low, max(low + 1, min(WHOLE, round(10 * end)))


def _box(value: Iterable[int]) -> Box:
    left, top, right, bottom = (int(edge) for edge in value)
    if not (0 <= left < right <= WHOLE and 0 <= top < bottom <= WHOLE):
        raise ValueError(f"{value} is no box in thousandths")
    return left, top, right, bottom


def _members(row: LabelRow) -> dict[str, Any]:
    # By hand: dataclasses.asdict copies each value and takes ten times as long.
    return {
        **{name: getattr(row, name) for name in LabelRow.__slots__},
        "countersigners": list(row.countersigners),
        "pictures": [
            {name: getattr(each, name) for name in LabelPicture.__slots__} for each in row.pictures
        ],
        "regions": [
            {name: getattr(each, name) for name in LabelRegion.__slots__} | {"box": list(each.box)}
            for each in row.regions
        ],
        "contests": [
            {name: getattr(each, name) for name in LabelContest.__slots__} for each in row.contests
        ],
    }


def _check(row: LabelRow, facts: Mapping[str, Any]) -> None:
    for name, value in facts.items():
        if not _is_storable(value):
            raise BadInput(
                f"The decision {row.record!a} on {row.item!a} has a NUL or half a character in"
                f" {name}, which other programs cannot read. Correct it where it came from."
            )


def _is_storable(value: object) -> bool:
    if isinstance(value, str):
        return is_storable(value)
    if isinstance(value, dict):
        return all(_is_storable(each) for each in value.values())
    if isinstance(value, list):
        return all(_is_storable(each) for each in value)
    return True
