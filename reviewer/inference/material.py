"""What a model is made from: products as rows, their shipments, and the part each belongs to.

Parted by a hash of the product id: 50 % fit, 10 % calibrate, 25 % set thresholds, 15 % test.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reviewer import resources
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.product import Product
from reviewer.inference.features import (
    Floats,
    Norms,
    TextRows,
    dense_rows,
    norms_of,
    occurrences,
    text_rows,
)
from reviewer.inference.logistic import Pairs
from reviewer.inference.reading import Counts, read_counts, read_products

PARTS = (("fit", 50), ("calibrate", 10), ("threshold", 25), ("test", 15))
HEAVY = ("box", "box_dunnage")
_LEAST_PRODUCTS, _LEAST_DAMAGED = 200, 20


@dataclass(frozen=True, slots=True)
class Material:
    """All products of a world as rows, with their shipments and the part each belongs to."""

    products: list[Product]
    packs: tuple[PackCode, ...]
    norms: Norms
    text: TextRows
    dense: Floats
    pairs: Pairs
    part: list[str]

    def inside(self, part: str) -> Pairs:
        """Pairs whose product belongs to a part."""
        mask = np.array([one == part for one in self.part])
        return self.pairs.take(mask[self.pairs.product])

    def is_heavy(self, pairs: Pairs) -> npt.NDArray[np.bool_]:
        """Which pairs went out in a box of some sort."""
        return np.isin(pairs.pack, [self.packs.index(PackCode(code)) for code in HEAVY])

    def only(self, part: str) -> "Material":
        """The material of one part alone, its products numbered anew."""
        rows = np.array([row for row, one in enumerate(self.part) if one == part], dtype=np.int64)
        place = np.zeros(len(self.part), dtype=np.int64)
        place[rows] = np.arange(len(rows))
        pairs = self.inside(part)
        return replace(
            self,
            products=[self.products[row] for row in rows],
            text=self.text.take(rows),
            dense=self.dense[rows],
            pairs=replace(pairs, product=place[pairs.product]),
            part=[part] * len(rows),
        )


def read_material(world_dir: Path, seed: int) -> Material:
    """Everything of a world that training and measuring look at."""
    products = read_products(world_dir / "catalog.csv")
    counts = read_counts(world_dir / "shipments.csv")
    _check_enough(products, counts)
    part = [part_of(product.id, seed) for product in products]
    norms = norms_of([one for one, inside in zip(products, part, strict=True) if inside == "fit"])
    packs = tuple(pack.code for pack in resources.ladder())
    pairs = _pairs(products, counts, packs)
    text = text_rows([occurrences(product) for product in products])
    dense = dense_rows(products, norms)
    return Material(products, packs, norms, text, dense, pairs, part)


def part_of(product: str, seed: int) -> str:
    """The part a product belongs to; depends on seed and id alone."""
    place = int.from_bytes(hashlib.sha256(f"{seed}:{product}".encode()).digest()[:8]) % 100
    reached = 0
    for name, share in PARTS[:-1]:
        reached += share
        if place < reached:
            return name
    return PARTS[-1][0]


def _check_enough(products: Sequence[Product], counts: Counts) -> None:
    damaged = sum(count for _, count in counts.values())
    if len(products) < _LEAST_PRODUCTS or damaged < _LEAST_DAMAGED:
        raise BadInput(
            f"{len(products)} products with {damaged} damaged arrivals are too few to learn from:"
            f" {_LEAST_PRODUCTS} products and {_LEAST_DAMAGED} damaged arrivals are the least."
        )


def _pairs(products: Sequence[Product], counts: Counts, packs: Sequence[PackCode]) -> Pairs:
    row_of = {str(product.id): row for row, product in enumerate(products)}
    rank_of = {pack: rank for rank, pack in enumerate(packs)}
    rows = [
        (row_of[product], rank_of[pack], shipped, damaged)
        for (product, pack), (shipped, damaged) in counts.items()
        if product in row_of and pack in rank_of and shipped > 0
    ]
    table = np.array(rows, dtype=np.int64).reshape(-1, 4)
    return Pairs(table[:, 0], table[:, 1], *table[:, 2:].T.astype(np.float64))
