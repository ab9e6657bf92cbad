"""What a model sees of a batch: words as sparse rows, measures, and the view of the pictures.

Words come from title and description in the product's main language and from the category. A
translation is left out although it helps a little: with it, words of other languages would hardly
count, and the evidence shown to their readers would be empty.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from reviewer.domain.product import VendorPack
from reviewer.inference.batch import NUMBERS, Batch
from reviewer.inference.tokens import BUCKETS, buckets_of, words_in

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

HAZARDS = ("battery", "flammable", "liquid", "magnet", "sharp")
MEASURES = ("longest", "middle", "shortest", "weight", "density", "price")
UNKNOWN = ("size unknown", "weight unknown", "price unknown")
DENSE = (
    *MEASURES,
    *UNKNOWN,
    *(f"pack:{pack.value}" for pack in VendorPack),
    *(f"is:{hazard}" for hazard in HAZARDS),
)
_SHARE = {"title": 1.0, "description": 0.6, "category": 0.3}
_LEAST_PRICES = 20


class Occurrence(NamedTuple):
    """One word at one place of a product's text.

    Attributes:
        field: "title", "description" (main language) or "category".
        start, end: offsets in that field.
        word: folded.
        value: how much it counts before the row is brought to length one; 0 where a field says
            it again.
    """

    field: str
    start: int
    end: int
    word: str
    value: float


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


def read_words(batch: Batch) -> list[list[Occurrence]]:
    """All words that count, a list a product, in reading order."""
    texts = zip(batch["title"], batch["description"], batch["category"], strict=True)
    return [list(_occurrences(*text)) for text in texts]


def _occurrences(title: str, description: str, category: str) -> Iterator[Occurrence]:
    fields = (("title", title), ("description", description), ("category", category))
    for field, text in fields:
        known: set[str] = set()
        for word in words_in(text):
            # Said again it tells no more; else a vendor could repeat a harmless word at will.
            value = 0.0 if word.folded in known else _SHARE[field]
            known.add(word.folded)
            yield Occurrence(field, word.start, word.end, word.folded, value)


def realm_of(field: str) -> str:
    """Categories have buckets of their own: "glasses" there is no word of a vendor."""
    return "c" if field == "category" else ""


def text_rows(read: Sequence[Sequence[Occurrence]]) -> csr_array:
    """Hashed words, (products, BUCKETS); every row that has a word has length one in its words."""
    starts, indices, values = [0], list[int](), list[float]()
    for found in read:
        norm = math.sqrt(sum(one.value**2 for one in found)) or 1.0
        for one in found:
            buckets, shares = buckets_of(one.word, realm_of(one.field))
            indices.extend(buckets)
            values.extend(share * one.value / norm for share in shares)
        starts.append(len(indices))
    return csr_array(
        (np.array(values), np.array(indices, dtype=np.int32), np.array(starts, dtype=np.int32)),
        shape=(len(read), BUCKETS),
    )


def share_outside(rows: csr_array, seen: Mask) -> Floats:
    """Share of each row's squared values in buckets not seen; 1 for a row without words."""
    squared, many = rows.data**2, rows.shape[0]
    of = np.repeat(np.arange(many), np.diff(rows.indptr))
    whole = np.bincount(of, squared, many)
    outside = np.bincount(of, np.where(seen[rows.indices], 0.0, squared), many)
    share: Floats = np.where(whole > 0.0, outside / np.maximum(whole, 1e-12), 1.0)
    return share


def norms_of(batch: Batch) -> Norms:
    """Means and spreads over the products, leaving unknown values out."""
    table = _measures(batch)
    price: dict[str, tuple[float, float]] = {}
    for currency in sorted(set(batch["currency"])):
        known = batch["price"][batch["currency"] == currency]
        logs = np.log(known[known > 0])
        if len(logs) >= _LEAST_PRICES:
            price[currency] = float(np.mean(logs)), max(float(np.std(logs)), 1e-3)
    known = ~np.isnan(table)
    counts = np.maximum(known.sum(axis=0), 1)
    filled = np.where(known, table, 0.0)
    mean = filled.sum(axis=0) / counts
    spread = np.sqrt((np.where(known, table - mean, 0.0) ** 2).sum(axis=0) / counts)
    return Norms(tuple(map(float, mean)), tuple(map(float, np.maximum(spread, 1e-3))), price)


def dense_rows(batch: Batch, norms: Norms) -> Floats:
    """Measures (centred; unknown ones 0 and marked), vendor pack, hazards: (N, len(DENSE))."""
    centred = (_measures(batch) - norms.mean) / norms.spread
    price = _price(batch, norms)
    rows = [
        np.clip(np.nan_to_num(centred), -4.0, 4.0),
        np.nan_to_num(price)[:, None],
        np.isnan(centred[:, :1]),
        np.isnan(centred[:, 3:4]),
        np.isnan(price)[:, None],
    ]
    rows += [(batch["vendor_pack"] == pack.value)[:, None] for pack in VendorPack]
    hazards = [text.split(";") for text in batch["hazards"]]
    rows += [np.array([hazard in found for found in hazards])[:, None] for hazard in HAZARDS]
    return np.concatenate(rows, axis=1, dtype=float)


def _measures(batch: Batch) -> Floats:
    """Logarithms of sides, weight and density, (N, 5); nan where unknown."""
    numbers = [np.log(np.maximum(batch[name], 1.0)) for name in NUMBERS[1:]]
    density = numbers[3] - numbers[0] - numbers[1] - numbers[2]
    return np.stack([*numbers, density], axis=1)


def _price(batch: Batch, norms: Norms) -> Floats:
    """Logarithm of the price, centred within its currency; nan where unknown."""
    pairs = [norms.price.get(currency, (math.nan, 1.0)) for currency in batch["currency"]]
    mean, spread = np.array(pairs).reshape(-1, 2).T
    known = np.where(batch["price"] > 0, batch["price"], math.nan)
    price: Floats = np.clip((np.log(known) - mean) / spread, -4.0, 4.0)
    return price
