"""The few numbers a head reads: measures, main directions of the words, main directions of views.

Directions are found without labels, by singular value decomposition of the training products: words
like each other in use fall together (Deerwester and others, "Indexing by latent semantic analysis",
1990), and 2,560 features of the pictures become 96 that hold most of what differs.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from reviewer.domain.evidence import Sense
from reviewer.inference.batch import Batch, Float32s
from reviewer.inference.directions import directions_of_views, directions_of_words
from reviewer.inference.features import (
    Floats,
    Ints,
    Mask,
    Norms,
    Occurrence,
    dense_rows,
    norms_of,
    read_words,
    text_rows,
)
from reviewer.inference.head import Rows, without_empty

WORD_DIRECTIONS, VIEW_DIRECTIONS = 32, 96
# Between 0 (directions as they vary) and 1/2 (all alike): rarer differences count, but less.
EVENED = 0.2
_AT_ONCE = 4096  # rows


@dataclass(frozen=True, slots=True)
class Projections:
    """How features become the rows of a head.

    Attributes:
        norms: centring of measures.
        seen: buckets that training products fell into, (BUCKETS,).
        words: (BUCKETS, k) float32.
        centre, spread: of views, (2 D,) float32; of length 0 where no pictures were seen.
        axes: (2 D, k) float32, scaled so that the first direction has spread 1; columns of 0 at the
            end where the training products vary along fewer directions.
    """

    norms: Norms
    seen: Mask
    words: Float32s
    centre: Float32s
    spread: Float32s
    axes: Float32s

    @property
    def sees_pictures(self) -> bool:
        """Whether training products had pictures."""
        return len(self.centre) > 0

    def read(self, batch: Batch) -> "Features":
        """Everything that a head looks at; views of another width count as no pictures."""
        length, width = len(batch["id"]), len(self.centre)
        if batch["view"].shape[1] != width:
            nothing = np.zeros((length, width), dtype=np.float32)
            batch = {**batch, "view": nothing, "angles": np.zeros(length, dtype=np.int64)}
        words = read_words(batch)
        text = text_rows(words)
        dense = dense_rows(batch, self.norms)
        return Features(batch, words, text, self.latent(text), dense, self._looks(batch))

    def rows(self, sense: Sense, features: "Features") -> Rows:
        """What the head of a sense reads."""
        if sense is Sense.IMAGE:
            return Rows(csr_array((features.text.shape[0], 1)), features.looks)
        wide = wide_of(sense, features.dense, features.latent, features.looks)
        return Rows(features.text, wide)

    def latent(self, text: csr_array) -> Floats:
        """Main directions of the words, (N, k)."""
        filled, used = without_empty(text)
        latent: Floats = filled @ self.words[used].astype(np.float64)
        return latent

    def strangeness(self, features: "Features") -> Floats:
        """What the main directions leave unexplained of a view, a feature's usual being 1: (N,)."""
        centred = (features.batch["view"] - self.centre) / self.spread
        whole = np.einsum("ij,ij->i", centred, centred).astype(np.float64)
        length = np.einsum("ij,ij->j", self.axes, self.axes).astype(np.float64)
        # A direction of length 0 stands where there were fewer than asked for.
        along = np.einsum(
            "ij,ij,j->i", features.looks, features.looks, 1.0 / np.where(length > 0.0, length, 1.0)
        )
        strange: Floats = np.maximum(whole - along, 0.0) / max(len(self.centre), 1)
        return strange

    def _looks(self, batch: Batch) -> Floats:
        """Main directions of the views, (N, k); each row by itself, whatever the batch."""
        centred = (batch["view"] - self.centre) / self.spread
        looks = np.einsum("ij,kj->ik", centred, self.axes.T.copy()).astype(np.float64)
        return np.where(batch["angles"][:, None] > 0, looks, 0.0)


def wide_of(sense: Sense, dense: Floats, latent: Floats, looks: Floats) -> Floats:
    """All that a head with words reads beside them; `latent` are their main directions."""
    parts = [dense, latent] if sense is Sense.TEXT else [dense, latent, looks]
    return np.concatenate(parts, axis=1)


@dataclass(frozen=True, slots=True)
class Features:
    """A batch, read.

    Attributes:
        words: of each product, in reading order.
        text: they as sparse rows, (N, BUCKETS).
        latent: main directions of the words, (N, k).
        dense: measures, (N, measures).
        looks: main directions of the views, (N, k); 0 without pictures.
    """

    batch: Batch
    words: Sequence[Sequence[Occurrence]]
    text: csr_array
    latent: Floats
    dense: Floats
    looks: Floats

    @property
    def seen(self) -> Mask:
        """Which products have at least one angle: (N,)."""
        seen: Mask = self.batch["angles"] > 0
        return seen

    def take(self, where: Ints) -> "Features":
        """The given products, in that order."""
        return Features(
            {name: column[where] for name, column in self.batch.items()},
            [self.words[row] for row in where],
            self.text[where],
            self.latent[where],
            self.dense[where],
            self.looks[where],
        )


def fit_projections(batch: Batch, rows: Ints) -> Projections:
    """Directions of the training products `rows`; those without pictures shape no view."""
    part = {name: column[rows] for name, column in batch.items()}
    text = text_rows(read_words(part))
    words = _directions_of_words(text)
    seen = np.bincount(text.indices, minlength=text.shape[1]) > 0
    view = part["view"][part["angles"] > 0]
    if not len(view):
        nothing = np.zeros(0, dtype=np.float32)
        return Projections(norms_of(part), seen, words, nothing, nothing, nothing.reshape(0, 0))
    return Projections(norms_of(part), seen, words, *_directions_of_views(view))


def _directions_of_words(text: csr_array) -> Float32s:
    found = directions_of_words(text, WORD_DIRECTIONS)
    axes = np.zeros((text.shape[1], WORD_DIRECTIONS))
    axes[:, : found.shape[1]] = found
    spread = np.maximum((text @ axes).std(axis=0), 1e-6)
    scaled: Float32s = (axes / spread).astype(np.float16).astype(np.float32)
    return scaled


def _directions_of_views(view: Float32s) -> tuple[Float32s, Float32s, Float32s]:
    centre = view.mean(axis=0, dtype=np.float64).astype(np.float32)
    spread = view.std(axis=0, dtype=np.float64).astype(np.float32) + np.float32(0.02)
    square = np.zeros((view.shape[1], view.shape[1]))
    for start in range(0, len(view), _AT_ONCE):
        # In float64: what rounding moves depends on the order of rows.
        centred = ((view[start : start + _AT_ONCE] - centre) / spread).astype(np.float64)
        square += centred.T @ centred
    powers, found = directions_of_views(square / len(view), VIEW_DIRECTIONS)
    axes = np.zeros((view.shape[1], min(view.shape[1], VIEW_DIRECTIONS)))
    if len(powers):
        axes[:, : len(powers)] = found * (powers / powers[0]) ** -EVENED / np.sqrt(powers[0])
    return centre, spread, axes.astype(np.float16).astype(np.float32)
