"""What a model is made from: products as columns, their shipments, and the part each belongs to."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer import resources
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.product import Product
from reviewer.domain.progress import Progress
from reviewer.inference.batch import batch_of, views_of
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder
from reviewer.inference.features import Ints, Mask
from reviewer.inference.head import Pairs
from reviewer.inference.labels import DecisionsUsed, Labels, as_shipments
from reviewer.inference.parting import TUNED, part_of, tuned_on
from reviewer.inference.reading import Counts, counts_of, periods_of, read_learned

HEAVY = ("box", "box_dunnage")
_LEAST_PRODUCTS, _LEAST_DAMAGED = 200, 20


def _silent(_what: str, _done: int, _of: int) -> None:
    """Progress nobody wants to see."""


@dataclass(frozen=True, slots=True)
class PicturesUsed:
    """Tunnel pictures that a catalogue names, and those that are missing or cannot be read."""

    named: int
    lost: int

    def __str__(self) -> str:
        what = "picture" if self.lost == 1 else "pictures"
        are = "is" if self.lost == 1 else "are"
        return f"{self.lost} {what} of {self.named} named {are} missing or cannot be read"

    def warning(self, learner: str) -> str:
        """A sentence for whoever had `learner`, "the model", learn of them; "" where none is lost.

        Train and finetune say the same.
        """
        if not self.lost:
            return ""
        return f"{self}; {learner} learned without them. `reviewer ingest` names them."


@dataclass(frozen=True, slots=True)
class Material:
    """All products of a world as columns, with their shipments and the part each belongs to.

    Attributes:
        encoder: identity of the network that saw the pictures, "" where there are none.
        part: of each product, (N,) of str.
        periods: period -> shipped, reported damaged.
        decided: decisions of people as shipments, of fitted products alone; None without any.
        decisions: what became of them.
        files: SHA-256 of a picture -> where it lies.
        named: tunnel pictures that the catalogue names.
        pictures: what became of those that the catalogue names; None when none were looked at.
    """

    products: Sequence[Product]
    packs: tuple[PackCode, ...]
    batch: dict[str, Any]
    pairs: Pairs
    part: npt.NDArray[np.str_]
    encoder: str
    periods: dict[str, tuple[int, int]]
    decided: Pairs | None = None
    decisions: DecisionsUsed | None = None
    files: Mapping[str, Path] = field(default_factory=dict)
    named: int = 0
    pictures: PicturesUsed | None = None

    def rows(self, part: str) -> Ints:
        """Products of a part."""
        return np.flatnonzero(self.part == part)

    def inside(self, part: str) -> Pairs:
        """Pairs whose product belongs to a part."""
        return self.pairs.take(self.part[self.pairs.product] == part)

    def to_fit(self) -> Pairs:
        """Pairs that weights are fitted to: arrivals, then decisions as pairs of their own.

        Elsewhere labels are arrivals alone: a bound on damage is tested on damage.
        """
        arrived = self.inside("fit")
        if self.decided is None:
            return arrived
        # What a model is not to see may have been fitted by another.
        added = self.decided.take(self.part[self.decided.product] == "fit")
        names = ("product", "pack", "shipped", "damaged")
        return Pairs(*(np.append(getattr(arrived, n), getattr(added, n)) for n in names))

    def with_decisions(self, labels: Labels) -> "Material":
        """The same, and decisions count in the fit."""
        row_of = {str(product.id): row for row, product in enumerate(self.products)}
        decided, used = as_shipments(labels, row_of, self.packs, (self.part == "fit").tolist())
        return replace(self, decided=decided, decisions=used)

    def used(self, broken: Container[str]) -> PicturesUsed:
        """What becomes of the pictures where those with these hashes cannot be seen."""
        return _used(self.products, self.named, broken)

    def is_heavy(self, pairs: Pairs) -> Mask:
        """Which pairs went out in a box of some sort."""
        return np.isin(pairs.pack, [self.packs.index(PackCode(code)) for code in HEAVY])

    def without(self, column: str, value: str) -> "Material":
        """The same, but what bears `value` in a column belongs to no part but "held out"."""
        held = self.batch[column] == value
        return replace(self, part=np.where(held, "held out", self.part))

    def seen_through(
        self, views: Embeddings, processes: int = 1, progress: Progress = _silent
    ) -> "Material":
        """The same products seen through another network; what it was tuned on is in no part.

        Those are not looked at either: nothing is made of what it sees of them.
        """
        network = tuned_on(views.encoder.path)
        is_known = [network is not None and network.has(one.id) for one in self.products]
        wanted = {
            picture.hash: self.files[picture.hash]
            for product, known in zip(self.products, is_known, strict=True)
            for picture in product.tunnel_pictures
            if not known and picture.hash in self.files
        }
        what = f"pictures seen through {views.encoder.identity}"
        views.fill(wanted.items(), processes, lambda done, of: progress(what, done, of))
        view, angles = views_of(self.products, views)
        return replace(
            self,
            batch={**self.batch, "view": view, "angles": angles},
            part=np.where(is_known, TUNED, self.part),
            encoder=views.encoder.identity,
        )


def read_material(
    world_dir: Path,
    seed: int,
    encoder: Encoder | None = None,
    *,
    processes: int = 1,
    progress: Progress = _silent,
) -> Material:
    """Everything of a world that training and measuring look at, by product id and pack.

    The order of rows in the files is left behind: sums round, and draws fall, by place.

    Args:
        encoder: sees the pictures; None leaves them out. What it saw is kept in the world's folder
            `embeddings`. What it was tuned on, if it was, is in the part "tuned".

    Raises:
        StorageFault: a file is not there.
        BadInput: with every defect of the files; or they hold too little to learn from.
    """
    progress("reading", 0, 1)
    read = read_learned(world_dir / "catalog.csv", world_dir / "shipments.csv")
    products = sorted(read.products, key=lambda product: product.id)
    counts = counts_of(read.shipments)
    _check_enough(products, counts)
    views, tuned, broken = None, None, set[str]()
    if encoder is not None and read.files:
        views = Embeddings(world_dir / "embeddings", encoder)
        told = partial(progress, "pictures embedded")
        broken = set(views.fill(read.files.items(), processes, told))
        tuned = tuned_on(encoder.path)
    packs = tuple(pack.code for pack in resources.ladder())
    return Material(
        products=products,
        packs=packs,
        batch=batch_of(products, views),
        pairs=_pairs(products, counts, packs),
        part=np.array([part_of(product.id, seed, tuned) for product in products]),
        encoder="" if views is None else views.encoder.identity,
        periods=periods_of(read.shipments),
        files=read.files,
        named=read.pictures_named,
        pictures=None if encoder is None else _used(products, read.pictures_named, broken),
    )


def _used(products: Sequence[Product], named: int, broken: Container[str]) -> PicturesUsed:
    there = (one.hash for product in products for one in product.pictures)
    return PicturesUsed(named, named - sum(one not in broken for one in there))


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
    table = np.array(sorted(rows), dtype=np.int64).reshape(-1, 4)
    return Pairs(table[:, 0], table[:, 1], *table[:, 2:].T.astype(np.float64))
