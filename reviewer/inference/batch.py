"""Products as columns: what goes into a scorer wherever it runs, here or on another machine.

A batch is a dict of arrays of one length N, as Parquet, Ray and the Open Inference Protocol know
them. Text columns hold str; "" means unknown. Number columns hold float64; nan means unknown. The
column "view" holds what the encoder saw of the angles there are, (N, width) float32, zeros where
"angles" is 0: a missing angle is missing, it is no grey picture.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from reviewer.domain.product import Product

Batch = Mapping[str, npt.NDArray[Any]]
Float32s = npt.NDArray[np.float32]
TEXTS = (
    "id",
    "title",
    "description",
    "category",
    "lang",
    "vendor_pack",
    "hazards",
    "currency",
    "country",
    "site",
)
NUMBERS = ("price", "long_mm", "middle_mm", "short_mm", "weight_g")


class Views(Protocol):
    """Where embeddings of pictures come from."""

    def of(self, hashes: Sequence[str]) -> tuple[Float32s, npt.NDArray[np.bool_]]:
        """Embeddings (len(hashes), D) and which of them are known."""


def batch_of(products: Sequence[Product], views: Views | None = None) -> dict[str, Any]:
    """Columns of products; without `views` no pictures are seen."""
    columns: dict[str, Any] = {
        name: np.array([_text(product, name) for product in products], dtype=object)
        for name in TEXTS
    }
    numbers = np.array([_numbers(product) for product in products]).reshape(-1, len(NUMBERS))
    columns.update(zip(NUMBERS, numbers.T.copy(), strict=True))
    columns["view"], columns["angles"] = views_of(products, views)
    return columns


def pooled(embeddings: Float32s) -> Float32s:
    """One view of the angles (K, D) there are: mean and largest of each feature, (2 D,)."""
    return np.concatenate([embeddings.mean(axis=0), embeddings.max(axis=0)])


def views_of(
    products: Sequence[Product], views: Views | None
) -> tuple[Float32s, npt.NDArray[np.int64]]:
    """The columns "view" and "angles"."""
    angles = np.zeros(len(products), dtype=np.int64)
    names = [[picture.hash for picture in product.tunnel_pictures] for product in products]
    if views is None or not any(names):
        return np.zeros((len(products), 0), dtype=np.float32), angles
    rows, known = views.of([name for row in names for name in row])
    view = np.zeros((len(products), 2 * rows.shape[1]), dtype=np.float32)
    at = 0
    for place, row in enumerate(names):
        found = rows[at : at + len(row)][known[at : at + len(row)]]
        at += len(row)
        angles[place] = len(found)
        if len(found):
            view[place] = pooled(found)
    return view, angles


def _text(product: Product, name: str) -> str:
    match name:
        case "title":
            return product.text.title
        case "description":
            return product.text.description
        case "lang":
            return product.text.lang
        case "hazards":
            return ";".join(sorted(product.hazards))
    return str(getattr(product, name))


def _numbers(product: Product) -> tuple[float, ...]:
    sides = product.size_mm or (np.nan, np.nan, np.nan)
    price = np.nan if product.price is None else product.price
    weight = np.nan if product.weight_g is None else product.weight_g
    return (price, *sides, weight)
