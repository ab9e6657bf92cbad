"""Evidence: everything the system used for one item, and what it knows round about.

All numbers are whole (parts per million, thousandths), so that evidence can be hashed and signed.
"""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.ids import ItemId, PackCode, PictureHash, ProductId
from reviewer.domain.item import Shipped
from reviewer.domain.product import Angle, VendorPack
from reviewer.domain.risk import TokenWeight


class Sense(StrEnum):
    """What a score was made from."""

    TEXT = "text"  # words, measures and the rest of the catalogue entry
    IMAGE = "image"  # pictures of the tunnel alone
    COMBINED = "combined"


class InputState(StrEnum):
    """How an input compares with what the model was trained on."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    MISSING = "missing"


class Comparison(StrEnum):
    """What shipments say of the proposed pack against today's."""

    WORSE = "worse"
    NOT_WORSE = "not_worse"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class SenseRisk:
    """Risk in the proposed pack by one sense; None where its input is missing."""

    sense: Sense
    ppm: int | None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A product that looks like this one to the model, with what came of it.

    Attributes:
        likeness: cosine, thousandths.
        picture: its first tunnel picture; None when it has none.
        shipped: outcomes by pack, lightest first.
    """

    product: ProductId
    title: str
    vendor_pack: VendorPack
    likeness: int
    picture: PictureHash | None
    shipped: tuple[Shipped, ...]


@dataclass(frozen=True, slots=True)
class PackComparison:
    """A product that went out in the proposed pack and in today's.

    Attributes:
        mid_p_ppm: one-sided Fisher mid-p that the proposed pack is worse; for one look.
        e_value: evidence that more is reported damaged in the proposed pack than is borne (1.4 %),
            whatever today's pack does; valid at any number of looks; thousandths, at most 10^12.
        low_ppm, high_ppm: interval of the difference of shares, 90 %.
    """

    proposed: Shipped
    current: Shipped
    mid_p_ppm: int
    e_value: int
    low_ppm: int
    high_ppm: int
    verdict: Comparison


@dataclass(frozen=True, slots=True)
class Input:
    """One entry of the manifest: an input with its value when the score was made.

    Attributes:
        name: "weight_g", "lang", "picture:front", "model", "threshold".
        value: as text, "" when missing; of a picture or file, its SHA-256.
        low, high: validated range where there is one: the middle 99 % of the training products.
    """

    name: str
    value: str
    state: InputState
    low: str = ""
    high: str = ""


class Whose(StrEnum):
    """Whose record in a slice."""

    MODEL = "model"
    US = "us"  # everybody who decides


@dataclass(frozen=True, slots=True)
class SliceRecord:
    """How the model, or all who decide, came out in the slice of an item: pack and category.

    Attributes:
        category: the first part of its path, "" for none.
        decisions: None where it rests on too few decisions or people to be told.
        verified: of them, those whose truth is known; None where too few.
        right: of the verified; it and the interval (95 %) None where too few for a share.
        as_of: day of the count, UTC, YYYY-MM-DD.
    """

    whose: Whose
    pack: PackCode
    category: str
    decisions: int | None
    verified: int | None
    right: int | None
    low_ppm: int | None
    high_ppm: int | None
    as_of: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything used for an item, as one page.

    Attributes:
        pack: the proposed pack.
        made_ms: when it was put together, service clock.
        words: leave-one-out: how far the log-odds fall when the word is left out.
        inputs: the manifest.
        hash: SHA-256 of the canonical manifest.
        page: SHA-256 by which the service keeps all of it, "" where it does not.
        records: in the slice of the item; None where the page was told without.
    """

    item: ItemId
    pack: PackCode
    model: str
    made_ms: int
    risks: tuple[SenseRisk, ...]
    words: tuple[TokenWeight, ...]
    neighbours: tuple[Neighbour, ...]
    comparison: PackComparison | None
    inputs: tuple[Input, ...]
    hash: str
    page: str = ""
    records: tuple[SliceRecord, ...] | None = None

    @property
    def outside(self) -> tuple[Input, ...]:
        """Inputs outside of the validated range."""
        return tuple(one for one in self.inputs if one.state is InputState.OUTSIDE)


@dataclass(frozen=True, slots=True)
class RegionMap:
    """What moved the score on one picture: how far the log-odds fall when a cell is covered.

    Attributes:
        rows, columns: of the grid over the upright picture.
        weights: row by row, thousandths of log-odds; above 0 raises the risk.
    """

    angle: Angle
    picture: PictureHash
    model: str
    rows: int
    columns: int
    weights: tuple[int, ...]
