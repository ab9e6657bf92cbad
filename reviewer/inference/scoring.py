"""Scores products: risk with interval per pack, and what each word had to do with it.

The interval (5 % to 95 %, normal in log-odds) has three sources: how far the members of the
ensemble disagree, which grows with words and measures that training saw little of; how far products
of the same description differed from each other; and the share of the text that training never saw,
which might mean whatever texts meant so far. It does not know of changes since training.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Risk, Score, TokenWeight
from reviewer.inference.features import (
    DENSE,
    Floats,
    Occurrence,
    TextRows,
    dense_rows,
    occurrences,
    realm_of,
    text_rows,
)
from reviewer.inference.logistic import log_odds_table
from reviewer.inference.model import Model, load_model
from reviewer.inference.tokens import buckets_of

Z_90 = 1.6448536
BATCH = 512
SHOWN_FIELDS = frozenset({"title", "description"})
_REMEMBERED = 100_000
_LEAST_SHOWN = 10  # thousandths of log-odds


@dataclass(frozen=True, slots=True)
class Spans:
    """Calibrated shares of damage: (products, packs) each."""

    share: Floats
    low: Floats
    high: Floats
    log_odds: Floats


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where one log-odds comes from; the parts sum to `log_odds`, exactly but for rounding.

    Attributes:
        words: each occurrence with its contribution, of all fields.
        measures: name of measure, vendor pack or hazard -> contribution.
        base: what any product starts with in this pack.
    """

    log_odds: float
    words: tuple[tuple[Occurrence, float], ...]
    measures: dict[str, float]
    base: float


class Scorer:
    """One model, ready to score; may be shared between threads."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._known: dict[tuple[str, str], float] = {}
        self._rank = {pack: place for place, pack in enumerate(model.packs)}

    @classmethod
    def load(cls, path: Path) -> "Scorer":
        """Scorer of a model file, or of the `model.npz` in a folder.

        Raises:
            StorageFault: the file is missing or cannot be read.
            BadInput: it is no model.
        """
        return cls(load_model(path / "model.npz" if path.is_dir() else path))

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product. Packs of the ladder that the model does not know have no risk."""
        scores: list[Score] = []
        for start in range(0, len(products), BATCH):
            batch = products[start : start + BATCH]
            read = [occurrences(product) for product in batch]
            spans = self._spans(batch, read)
            scores.extend(
                Score(self.model.name, tuple(self._risks(spans, row, ladder)), self._tokens(found))
                for row, found in enumerate(read)
            )
        return scores

    def spans(self, products: Sequence[Product]) -> Spans:
        """Shares of damage of all products in all packs of the model."""
        return self._spans(products, [occurrences(product) for product in products])

    def _spans(self, products: Sequence[Product], read: Sequence[Sequence[Occurrence]]) -> Spans:
        return spans_of(self.model, text_rows(read), dense_rows(products, self.model.norms))

    def explain(self, product: Product, pack: PackCode) -> Explanation:
        """The parts of the log-odds in one pack that the model knows."""
        model, layout, rank = self.model, self.model.layout, self._rank[pack]
        slope = model.platt.slope
        joint = slope * (layout.by_pack(model.weights)[rank] + layout.shared(model.weights))
        row = dense_rows([product], model.norms)[0]
        words = tuple((one, self._contribution(one)) for one in occurrences(product))
        measures = {
            name: float(part) for name, part in zip(DENSE, row * joint[:-1], strict=True) if part
        }
        base = model.platt.offset + float(joint[-1])
        total = base + sum(measures.values()) + sum(part for _, part in words)
        return Explanation(total, words, measures, base)

    def _contribution(self, one: Occurrence) -> float:
        return one.value * self._of_word(one.word, realm_of(one.field))

    def _of_word(self, word: str, realm: str) -> float:
        """Log-odds that a word alone would bring; remembered, since catalogues repeat words."""
        known = self._known.get((word, realm))
        if known is None:
            buckets, shares = buckets_of(word, realm)
            weights = self.model.weights[list(buckets)]
            known = self.model.platt.slope * float(np.add.reduce(weights * shares))
            if len(self._known) < _REMEMBERED:
                self._known[word, realm] = known
        return known

    def _risks(self, spans: Spans, row: int, ladder: PackLadder) -> Iterator[Risk]:
        for pack in ladder:
            place = self._rank.get(pack.code)
            if place is None:
                continue
            threshold = self.model.thresholds.get(pack.code)
            yield Risk(
                pack=pack.code,
                ppm=_ppm(spans.share[row, place]),
                low_ppm=_ppm(spans.low[row, place]),
                high_ppm=_ppm(spans.high[row, place]),
                threshold_ppm=None if threshold is None else _ppm(threshold),
            )

    def _tokens(self, read: Sequence[Occurrence]) -> tuple[TokenWeight, ...]:
        found = (
            (one, round(1000.0 * self._contribution(one)))
            for one in read
            if one.field in SHOWN_FIELDS
        )
        return tuple(
            TokenWeight(one.field, one.start, one.end, weight)
            for one, weight in found
            if abs(weight) >= _LEAST_SHOWN
        )


def spans_of(model: Model, text: TextRows, dense: Floats) -> Spans:
    """Shares of damage of products given as rows, in all packs of the model."""
    raw = log_odds_table(model.layout, model.weights, text, dense)
    apart = np.zeros_like(raw)
    for member in model.members:
        apart += log_odds_table(model.layout, member, text, dense) ** 2
    variance = model.platt.slope**2 * apart / max(len(model.members) - 1, 1)
    strange = text.share_outside(model.seen)[:, None] * model.text_spread**2
    reach = Z_90 * np.sqrt(variance + model.own_spread**2 + strange)
    odds = model.platt(raw)
    return Spans(_share(odds), _share(odds - reach), _share(odds + reach), odds)


def _share(odds: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(-odds))


def _ppm(share: float) -> int:
    return round(1e6 * float(share))
