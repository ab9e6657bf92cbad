"""Validated ranges: what inputs a model was checked on, and which of a product lie outside.

A number is inside when it lies in the middle 99.8 % of the training products (a price of those in
its currency), a code (country, site, language, currency, vendor pack, the first part of the
category) when at least 20 of them had it, the text when its share of unseen words is not above that
of 99.8 % of them, the pictures when their view is no stranger than that of 99.8 %. Outside of it
the bound on escaped damage says nothing, so a person is asked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from reviewer.domain.evidence import InputState
from reviewer.inference.batch import NUMBERS, Batch
from reviewer.inference.features import Floats, Mask, share_outside
from reviewer.inference.projections import Features, Projections

CODES = ("lang", "country", "site", "currency", "vendor_pack")
# The first part of the category's path. Models from before it was kept state no range of it.
CATEGORY = "category"
EDGE = 0.001
LEAST_SEEN = 20
_ROOM = 1.25  # times the edge of what was seen, for words and views: fewer would be no surprise


@dataclass(frozen=True, slots=True)
class Ranges:
    """What training products looked like.

    Attributes:
        numbers: column -> least and most, in the column's unit; the price is among `prices`.
        prices: currency -> least and most, hundredths.
        codes: column -> values that were seen often enough, sorted.
        needed: columns that hardly any of them lacked.
        unseen_words: largest share of unseen words.
        strangeness: largest strangeness of a view; 0 where no pictures were seen.
        angles: fewest angles that a product had.
    """

    numbers: Mapping[str, tuple[float, float]]
    prices: Mapping[str, tuple[float, float]]
    codes: Mapping[str, tuple[str, ...]]
    needed: tuple[str, ...]
    unseen_words: float
    strangeness: float
    angles: int

    def of_number(self, name: str, currency: str) -> tuple[float, float] | None:
        """Least and most of a number column; of the price, in its currency."""
        return self.prices.get(currency) if name == "price" else self.numbers.get(name)

    def as_json(self) -> dict[str, Any]:
        """Plain values for the model file."""
        return asdict(self)

    @classmethod
    def of_json(cls, table: Mapping[str, Any]) -> "Ranges":
        """The inverse of as_json."""
        return cls(
            {name: (float(low), float(high)) for name, (low, high) in table["numbers"].items()},
            {name: (float(low), float(high)) for name, (low, high) in table["prices"].items()},
            {name: tuple(map(str, values)) for name, values in table["codes"].items()},
            tuple(table["needed"]),
            float(table["unseen_words"]),
            float(table["strangeness"]),
            int(table["angles"]),
        )


def fit_ranges(fitted: Features, fresh: Features, projections: Projections) -> Ranges:
    """Ranges of training products.

    Args:
        fitted: those that shaped the projections.
        fresh: others: what share of unseen words and what strangeness is usual for new ones.
    """
    batch = fitted.batch
    numbers: dict[str, tuple[float, float]] = {}
    prices: dict[str, tuple[float, float]] = {}
    for name in NUMBERS[1:]:
        numbers |= _span(name, batch[name])
    for currency in _common(batch["currency"]):
        prices |= _span(currency, batch["price"][batch["currency"] == currency])
    unseen = np.quantile(share_outside(fresh.text, projections.seen), 1.0 - EDGE)
    strange, angles = 0.0, 0
    if projections.sees_pictures and fresh.seen.any():
        found = projections.strangeness(fresh)[fresh.seen]
        strange = _ROOM * float(np.quantile(found, 1.0 - EDGE))
        angles = int(batch["angles"][fitted.seen].min())
    codes = {name: _common(batch[name]) for name in CODES}
    codes |= {CATEGORY: _common(_families(batch[CATEGORY]))}
    lacking = {name: np.isnan(batch[name]) for name in NUMBERS}
    lacking |= {name: _is_unknown(batch[name]) for name in CODES}
    needed = tuple(name for name, missing in lacking.items() if missing.mean() < EDGE)
    return Ranges(numbers, prices, codes, needed, _ROOM * float(unseen), strange, angles)


def _span(name: str, column: Floats) -> dict[str, tuple[float, float]]:
    known = column[~np.isnan(column)]
    if not len(known):
        return {}
    low, high = np.quantile(known, [EDGE, 1.0 - EDGE])
    return {name: (float(np.floor(low)), float(np.ceil(high)))}


def _is_unknown(column: Any) -> Mask:
    return np.array([value in ("", "unknown") for value in column], dtype=np.bool_)


def _families(column: Any) -> Any:
    """The first part of each category."""
    return np.array([str(path).partition("/")[0] for path in column], dtype=object)


def _common(column: Any) -> tuple[str, ...]:
    values, counts = np.unique(column.astype(str), return_counts=True)
    return tuple(str(value) for value in values[counts >= LEAST_SEEN])


@dataclass(frozen=True, slots=True)
class Check:
    """One input of all products of a batch.

    Attributes:
        name: as in the manifest.
        missing, outside: (N,).
        needed: nothing was validated without it, so missing is outside, too.
    """

    name: str
    missing: Mask
    outside: Mask
    needed: bool = False

    def state(self, row: int) -> InputState:
        """How the input of one product compares."""
        if self.missing[row]:
            return InputState.MISSING
        return InputState.OUTSIDE if self.outside[row] else InputState.INSIDE


def checks(ranges: Ranges, projections: Projections, features: Features) -> list[Check]:
    """Every input against its range."""
    batch, text = features.batch, features.text
    found = [*_numbers(ranges, batch), *_codes(ranges, batch)]
    unseen = share_outside(text, projections.seen)
    silent = np.diff(text.indptr) == 0
    found.append(Check("words", silent, unseen > ranges.unseen_words, needed=True))
    if projections.sees_pictures:
        blind = ~features.seen
        strange = projections.strangeness(features) > ranges.strangeness
        found.append(Check("angles", blind, ~blind & (batch["angles"] < ranges.angles)))
        found.append(Check("pictures", blind, strange & ~blind, needed=True))
    return found


def outside(found: Sequence[Check]) -> list[tuple[str, ...]]:
    """For each product the inputs that nothing was validated for."""
    alarms = {one.name: _alarm(one) for one in found}
    many = len(next(iter(alarms.values())))
    return [tuple(name for name, alarm in alarms.items() if alarm[row]) for row in range(many)]


def is_outside(found: Sequence[Check]) -> Mask:
    """Which products have such an input: (N,)."""
    barred: Mask = np.logical_or.reduce([_alarm(one) for one in found])
    return barred


def _alarm(check: Check) -> Mask:
    return check.missing | check.outside if check.needed else check.outside


def _numbers(ranges: Ranges, batch: Batch) -> Iterator[Check]:
    nowhere = (np.inf, -np.inf)
    for name in NUMBERS:
        value: Floats = batch[name]
        spans = [ranges.of_number(name, currency) or nowhere for currency in batch["currency"]]
        low, high = np.array(spans).reshape(-1, 2).T
        missing = np.isnan(value)
        with np.errstate(invalid="ignore"):
            beyond = ~missing & ((value < low) | (value > high))
        yield Check(name, missing, beyond, name in ranges.needed)


def _codes(ranges: Ranges, batch: Batch) -> Iterator[Check]:
    for name in (*CODES, CATEGORY):
        if name not in ranges.codes:
            continue
        values = _families(batch[name]) if name == CATEGORY else batch[name]
        known = set(ranges.codes[name])
        missing = _is_unknown(values)
        strange = np.array([value not in known for value in values], dtype=np.bool_)
        # Where training had enough products that did not tell, not to tell is a value.
        needed = name in ranges.needed
        yield Check(name, missing & (strange | needed), strange & ~missing, needed)
