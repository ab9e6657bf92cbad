"""What the model sees of a product: its words, its measures, its vendor pack, its hazards.

Words come from title and description in the product's main language and from the category. A
translation is left out although it helps a little: with it, words of other languages would hardly
count, and the evidence shown to their readers would be empty. Pictures are not seen by this model.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from reviewer.domain.product import Product, VendorPack
from reviewer.inference.tokens import buckets_of, words_in

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

HAZARDS = ("battery", "flammable", "liquid", "magnet", "sharp")
MEASURES = ("longest", "middle", "shortest", "weight", "density", "price")
DENSE = (*MEASURES, *(f"pack:{pack.value}" for pack in VendorPack), *(f"is:{h}" for h in HAZARDS))
_SHARE = {"title": 1.0, "description": 0.6, "category": 0.3}


class Occurrence(NamedTuple):
    """One word at one place of a product's text.

    Attributes:
        field: "title", "description" (main language) or "category".
        start, end: offsets in that field.
        word: folded.
        value: how much it counts; the squares of a product's values sum to 1.
    """

    field: str
    start: int
    end: int
    word: str
    value: float


@dataclass(frozen=True, slots=True)
class TextRows:
    """Sparse rows, one a product: `indices[starts[i]:starts[i+1]]` with `values` alike.

    Every row has at least one entry, so that sums over rows need no special case.
    """

    starts: Ints
    indices: Ints
    values: Floats

    def times(self, weights: Floats) -> Floats:
        """Row sums of values times weights: (rows,)."""
        return np.add.reduceat(self.values * weights[self.indices], self.starts[:-1])

    def transposed_times(self, rows: Floats, buckets: int) -> Floats:
        """Sums over rows per bucket: (buckets,)."""
        spread = np.repeat(rows, np.diff(self.starts))
        return sums(self.indices, self.values * spread, buckets)

    def seen(self, buckets: int) -> npt.NDArray[np.bool_]:
        """Which buckets occur at all: (buckets,)."""
        found = np.zeros(buckets, dtype=np.bool_)
        found[self.indices] = True
        return found

    def share_outside(self, seen: npt.NDArray[np.bool_]) -> Floats:
        """Share of each row's squared values that falls into buckets not seen: (rows,)."""
        squared = TextRows(self.starts, self.indices, self.values**2)
        whole = np.maximum(squared.times(np.ones(len(seen))), 1e-12)
        return squared.times(np.where(seen, 0.0, 1.0)) / whole

    def take(self, rows: Ints) -> "TextRows":
        """The given rows, in that order."""
        lengths = np.diff(self.starts)[rows]
        starts = np.concatenate(([0], np.cumsum(lengths)))
        offsets = np.repeat(self.starts[:-1][rows] - starts[:-1], lengths)
        where = np.arange(starts[-1]) + offsets
        return TextRows(starts, self.indices[where], self.values[where])


@dataclass(frozen=True, slots=True)
class Norms:
    """Means and spreads that measures are centred with, from the training products.

    Attributes:
        mean, spread: of all measures but the price, in the order of MEASURES.
        price: currency -> mean and spread of the logarithm.
    """

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    price: Mapping[str, tuple[float, float]]

    def as_json(self) -> dict[str, Any]:
        """Plain values for the model file."""
        return {
            "mean": list(self.mean),
            "spread": list(self.spread),
            "price": {currency: list(pair) for currency, pair in self.price.items()},
        }

    @classmethod
    def of_json(cls, table: Mapping[str, Any]) -> "Norms":
        """The inverse of as_json."""
        price = {str(key): (float(a), float(b)) for key, (a, b) in table["price"].items()}
        return cls(tuple(table["mean"]), tuple(table["spread"]), price)


def sums(where: Ints, values: Floats, length: int) -> Floats:
    """Sums of the values at each index: (length,)."""
    return np.bincount(where, values, minlength=length).astype(np.float64, copy=False)


def occurrences(product: Product) -> list[Occurrence]:
    """All words of a product that count, in reading order."""
    found = [
        Occurrence(field, word.start, word.end, word.folded, _SHARE[field])
        for field, text in _texts(product)
        for word in words_in(text)
    ]
    norm = math.sqrt(sum(one.value**2 for one in found)) or 1.0
    return [Occurrence(one.field, one.start, one.end, one.word, one.value / norm) for one in found]


def realm_of(field: str) -> str:
    """Categories have buckets of their own: "glasses" there is no word of a vendor."""
    return "c" if field == "category" else ""


def _texts(product: Product) -> Iterator[tuple[str, str]]:
    yield "title", product.text.title
    yield "description", product.text.description
    yield "category", product.category


def text_rows(read: Sequence[Sequence[Occurrence]]) -> TextRows:
    """Hashed words of products, given what `occurrences` read of each."""
    starts, indices, values = [0], list[int](), list[float]()
    for found in read:
        for one in found:
            buckets, shares = buckets_of(one.word, realm_of(one.field))
            indices.extend(buckets)
            values.extend(share * one.value for share in shares)
        if len(indices) == starts[-1]:
            indices.append(0)
            values.append(0.0)
        starts.append(len(indices))
    return TextRows(np.array(starts), np.array(indices), np.array(values))


def norms_of(products: Sequence[Product]) -> Norms:
    """Means and spreads over the products, leaving unknown values out."""
    table = np.array([_measures(product) for product in products])
    price: dict[str, tuple[float, float]] = {}
    for currency in sorted({product.currency for product in products}):
        logs = [
            math.log(product.price)
            for product in products
            if product.currency == currency and product.price
        ]
        if len(logs) >= 20:
            price[currency] = float(np.mean(logs)), max(float(np.std(logs)), 1e-3)
    mean, spread = np.nanmean(table, axis=0), np.maximum(np.nanstd(table, axis=0), 1e-3)
    return Norms(tuple(map(float, mean)), tuple(map(float, spread)), price)


def dense_rows(products: Sequence[Product], norms: Norms) -> Floats:
    """Measures (centred; unknown ones 0), vendor pack and hazards: (products, len(DENSE))."""
    rows = np.zeros((len(products), len(DENSE)))
    packs = {f"pack:{pack.value}": pack for pack in VendorPack}
    for row, product in zip(rows, products, strict=True):
        centred = (np.array(_measures(product)) - norms.mean) / norms.spread
        row[: len(centred)] = np.clip(np.nan_to_num(centred), -4.0, 4.0)
        row[len(centred)] = _price(product, norms)
        for place, name in enumerate(DENSE[len(MEASURES) :], start=len(MEASURES)):
            chosen = packs.get(name)
            row[place] = product.vendor_pack is chosen if chosen else name[3:] in product.hazards
    return rows


def _measures(product: Product) -> tuple[float, ...]:
    """Logarithms of sides, weight and density; nan where unknown."""
    size, weight = product.size_mm, product.weight_g
    sides = [math.log(max(side, 1)) for side in sorted(size, reverse=True)] if size else []
    sides = sides or [math.nan] * 3
    grams = math.log(max(weight, 1)) if weight is not None else math.nan
    return (*sides, grams, grams - sum(sides))


def _price(product: Product, norms: Norms) -> float:
    if not product.price or product.currency not in norms.price:
        return 0.0
    mean, spread = norms.price[product.currency]
    return min(4.0, max(-4.0, (math.log(product.price) - mean) / spread))
