"""The kinds of product the world sells: shape, material, fragility, size, price, vendor pack.

The table is kinds.csv, a row a kind. Two kinds are decoys by design: their names say glass although
nothing in them breaks. Two more look like glass or china and are plastic. They are kept rare, so
that words still mean something.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from reviewer.world.things import Form, Material, VendorPack

Range = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What all examples of one kind share.

    Attributes:
        key: name of the kind, also the key of its nouns in the word lists.
        family: group that shares sentences, brands and marks.
        category: catalogue path with slashes.
        often: how often it is drawn, relative to the other kinds.
        form, material, liquid: as in `Thing`.
        fragility: range, 0 to 1.
        size: ranges of length, width and height of one unit, millimetres.
        round: width equals length.
        grams: weight of one unit without vendor pack, from smallest to largest.
        price: euro range of one unit.
        shares: how often each vendor pack is used, in the order of `VendorPack`.
        counts: units a multipack may hold.
        amount: unit and range of the amount printed on the pack, or None.
        hazards: goods classes, as the catalogue lists them.
        coloured: the title may name its colour.
    """

    key: str
    family: str
    category: str
    often: float
    form: Form
    material: Material
    liquid: bool
    fragility: Range
    size: tuple[Range, Range, Range]
    round: bool
    grams: Range
    price: Range
    shares: tuple[float, ...]
    counts: tuple[int, ...]
    amount: tuple[str, float, float] | None
    hazards: tuple[str, ...]
    coloured: bool


PACK_ORDER: tuple[VendorPack, ...] = tuple(VendorPack)


def _kind(row: dict[str, str]) -> Kind:
    return Kind(
        key=row["key"],
        family=row["family"],
        category=row["category"],
        often=float(row["often"]),
        form=Form(row["form"]),
        material=Material(row["material"]),
        liquid=row["liquid"] == "yes",
        fragility=_range(row["fragility"]),
        size=(_range(row["length_mm"]), _range(row["width_mm"]), _range(row["height_mm"])),
        round=row["round"] == "yes",
        grams=_range(row["grams"]),
        price=_range(row["price"]),
        shares=tuple(float(row[pack.value]) for pack in PACK_ORDER),
        counts=tuple(int(count) for count in row["counts"].split()),
        amount=_amount(row["amount"]),
        hazards=tuple(hazard for hazard in row["hazards"].split(";") if hazard),
        coloured=row["coloured"] == "yes",
    )


def _range(text: str) -> Range:
    low, high = text.split("..")
    return float(low), float(high)


def _amount(text: str) -> tuple[str, float, float] | None:
    if not text:
        return None
    span, unit = text.split()
    return unit, *_range(span)


def _read(path: Path) -> tuple[Kind, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_kind(row) for row in csv.DictReader(file))


KINDS: tuple[Kind, ...] = _read(Path(__file__).with_name("kinds.csv"))
KIND_BY_KEY: dict[str, Kind] = {kind.key: kind for kind in KINDS}
