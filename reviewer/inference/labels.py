"""Reads what people decided, as `reviewer export --labels` writes it, and counts it as shipments.

A decision is one person's word about a pair that need not ever have shipped, and it says fragile or
not, never how often. So it counts like some shipments of the pair with a share of damage on the
right side of what is too much. How many, and which shares, are ours: no source stands behind them.
"""

import csv
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reviewer import resources
from reviewer.domain.errors import BadInput, Defect, StorageFault
from reviewer.domain.formulas import plain
from reviewer.domain.ids import PackCode
from reviewer.inference.head import Pairs
from reviewer.inference.measuring import BAD_RATE

# Ours: a shipped pair that may be tested has 100 too, so that one parcel does not undo a person.
DECISION_SHIPMENTS = 100.0
# Ours, shares reported damaged: clearly too many, and what is usual of things that travel well.
REJECTED_RATE, CERTIFIED_RATE = 2.0 * BAD_RATE, BAD_RATE / 7.0
# Ours: an audited item stands for many, but one mistake must not outweigh all else.
LARGEST_WEIGHT = 10.0

COLUMNS = ("product", "pack", "verdict", "label", "weight")
_VERDICT = {"0": "certify", "1": "reject", "": "reject"}
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision that carries a label.

    Attributes:
        is_damage: rejected since it would be damaged; else certified.
        weight: mean 1 over the decisions of the file before the largest were cut.
    """

    product: str
    pack: PackCode
    is_damage: bool
    weight: float


@dataclass(frozen=True, slots=True)
class Labels:
    """Decisions of a file.

    Attributes:
        unlabelled: rows that were rejected for another reason than damage.
    """

    decided: tuple[Decided, ...]
    unlabelled: int


@dataclass(frozen=True, slots=True)
class DecisionsUsed:
    """What became of the decisions of a file.

    Attributes:
        rejected, certified: that counted in the fit.
        kept_out: about products of other parts, whose labels are arrivals alone.
        unknown: about products that the catalogue lacks.
        unlabelled: rejected for another reason than damage.
        least_weight, largest_weight: of those that counted; None without any.
    """

    rejected: int
    certified: int
    kept_out: int
    unknown: int
    unlabelled: int
    least_weight: float | None
    largest_weight: float | None


def read_labels(path: Path) -> Labels:
    """Decisions of a file that `reviewer export --labels` wrote.

    Raises:
        StorageFault: it cannot be read.
        BadInput: it has not the layout; line and column are named.
    """
    reader = _Reader(path.name)
    found, unlabelled = list[tuple[str, PackCode, bool, float]](), 0
    for line, row in _rows(path):
        one = reader.decision(line, row)
        if one is not None:
            found.append(one)
        else:
            unlabelled += 1
    if reader.defects:
        more = len(reader.defects) - _SHOWN
        told = " ".join(str(each) for each in reader.defects[:_SHOWN])
        raise BadInput(told + (f" {more} more were found." if more > 0 else ""))
    mean = math.fsum(one[3] for one in found) / max(len(found), 1)
    decided = (Decided(*one[:3], min(one[3] / mean, LARGEST_WEIGHT)) for one in found)
    return Labels(tuple(decided), unlabelled)


def as_shipments(
    labels: Labels, row_of: Mapping[str, int], packs: Sequence[PackCode], counts: Sequence[bool]
) -> tuple[Pairs, DecisionsUsed]:
    """Decisions as pairs for the fit, and what became of each.

    Args:
        row_of: product id -> row.
        packs: in the order of the ladder.
        counts: of each row, whether decisions on it count.
    """
    known = [one for one in labels.decided if one.product in row_of]
    used = [one for one in known if counts[row_of[one.product]]]
    shipped = DECISION_SHIPMENTS * np.array([one.weight for one in used], dtype=np.float64)
    is_damage = np.array([one.is_damage for one in used], dtype=np.bool_)
    pairs = Pairs(
        np.array([row_of[one.product] for one in used], dtype=np.int64),
        np.array([packs.index(one.pack) for one in used], dtype=np.int64),
        shipped,
        shipped * np.where(is_damage, REJECTED_RATE, CERTIFIED_RATE),
    )
    weights = [one.weight for one in used]
    rejected = int(is_damage.sum())
    return pairs, DecisionsUsed(
        rejected=rejected,
        certified=len(used) - rejected,
        kept_out=len(known) - len(used),
        unknown=len(labels.decided) - len(known),
        unlabelled=labels.unlabelled,
        least_weight=min(weights, default=None),
        largest_weight=max(weights, default=None),
    )


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="", strict=True)
            absent = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if absent:
                raise BadInput(
                    f"{path.name}:1: the columns {', '.join(absent)} are missing. Write the file"
                    " with: reviewer export --labels."
                )
            for row in reader:
                yield reader.line_num, {name: row[name] for name in COLUMNS}
    except OSError as fault:
        raise StorageFault(f"{path} cannot be read: {fault.strerror}.") from fault
    except (UnicodeDecodeError, csv.Error) as fault:
        raise BadInput(f"{path.name} is no CSV in UTF-8: {fault}.") from fault


class _Reader:
    """Checks rows one by one and remembers what is wrong.

    Attributes:
        defects: of all rows so far.
    """

    def __init__(self, file: str) -> None:
        self.defects: list[Defect] = []
        self._file = file
        self._ladder = {pack.code for pack in resources.ladder()}
        self._lines: dict[tuple[str, PackCode], int] = {}

    def decision(
        self, line: int, row: Mapping[str, str]
    ) -> tuple[str, PackCode, bool, float] | None:
        """What a row says; None where it has no label or a defect."""
        known = len(self.defects)
        product, pack, label = plain(row["product"]), PackCode(row["pack"]), row["label"]
        weight = _weight(row["weight"])
        if not product:
            self._note(line, "product", "it is empty", "Name the product.")
        if pack not in self._ladder:
            self._note(line, "pack", f"{pack!r} is no pack of the ladder", "Correct or drop it.")
        if label not in _VERDICT:
            self._note(line, "label", f"{label!r} is none", "Give 0, 1 or nothing.")
        elif _VERDICT[label] != row["verdict"]:
            why = f"{row['verdict']!r} does not go with the label {label!r}"
            self._note(line, "verdict", why, f"With it goes {_VERDICT[label]}.")
        if weight is None:
            why = f"{row['weight']!r} is no weight"
            self._note(line, "weight", why, "Give a number above 0.")
        earlier = self._lines.setdefault((product, pack), line)
        if earlier != line:
            why = f"{product!r} in {pack!r} stands in line {earlier} already"
            self._note(line, "product", why, "Keep one of them.")
        if len(self.defects) > known or weight is None or not label:
            return None
        return product, pack, label == "1", weight

    def _note(self, line: int, column: str, why: str, remedy: str) -> None:
        self.defects.append(Defect(self._file, line, column, why, remedy))


def _weight(text: str) -> float | None:
    try:
        weight = float(text)
    except ValueError:
        return None
    return weight if math.isfinite(weight) and weight > 0.0 else None
