"""Scores products: risk with interval per pack, by text alone, by pictures alone, by both.

The interval (5 % to 95 %, normal in log-odds) has four sources: how far the members of the
ensemble disagree, which grows with words and looks that training saw little of; how far off the
calibration may be, which was made on few products; how far products of the same description may
differ from each other; and the share of the text that training never saw, which might mean whatever
texts meant so far. It does not know of changes since training.

The score that counts is the combined one. Where a product has no pictures, or the model knows none,
it is that of the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from scipy.special import expit

from reviewer import resources
from reviewer.domain.evidence import Sense
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Risk, Score, TokenWeight
from reviewer.inference.batch import Batch, Views, batch_of
from reviewer.inference.features import Floats, Ints, Mask, share_outside
from reviewer.inference.head import Rows, log_odds, narrowed, without_empty
from reviewer.inference.leaving_out import words_left_out
from reviewer.inference.model import FittedHead, Model, load_model
from reviewer.inference.projections import Features
from reviewer.inference.ranges import checks, outside

Z_90 = 1.6448536
BATCH = 256
SHOWN_FIELDS = frozenset({"title", "description"})
_LEAST_SHOWN = 10  # thousandths of log-odds


@dataclass(frozen=True, slots=True)
class Spans:
    """Calibrated shares of damage: (products, packs) each."""

    share: Floats
    low: Floats
    high: Floats
    log_odds: Floats


class Scorer:
    """One model, ready to score; may be shared between threads.

    Args:
        views: where embeddings of pictures come from; None where there are none.
    """

    def __init__(self, model: Model, views: Views | None = None) -> None:
        self.model = model
        self.views = views

    @classmethod
    def load(cls, path: Path, views: Views | None = None) -> "Scorer":
        """Scorer of a model file, or of the `model.npz` in a folder.

        Raises:
            StorageFault: the file is missing or cannot be read.
            BadInput: it is no model.
        """
        return cls(load_model(path / "model.npz" if path.is_dir() else path), views)

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product. Packs of the ladder that the model does not know have no risk."""
        scores: list[Score] = []
        for start in range(0, len(products), BATCH):
            batch = batch_of(products[start : start + BATCH], self.views)
            scores.extend(self._scores(self.read(batch), ladder))
        return scores

    def read(self, batch: Batch) -> Features:
        """Everything that the heads look at."""
        return self.model.projections.read(batch)

    def spans(self, features: Features, sense: Sense) -> Spans | None:
        """Shares of damage by one sense; None where the model has no such head."""
        return self._spans(features, sense) if sense in self.model.heads else None

    def _spans(self, features: Features, sense: Sense) -> Spans:
        projections = self.model.projections
        unseen = share_outside(features.text, projections.seen)
        return spans_of(self.model.heads[sense], projections.rows(sense, features), unseen)

    def best(self, features: Features) -> Spans:
        """The spans that count: combined where there are pictures, else of the text."""
        text = self._spans(features, Sense.TEXT)
        combined = self.spans(features, Sense.COMBINED)
        if combined is None:
            return text
        seen = features.seen[:, None]
        names = ("share", "low", "high", "log_odds")
        return Spans(*(np.where(seen, getattr(combined, n), getattr(text, n)) for n in names))

    def outside(self, features: Features) -> list[tuple[str, ...]]:
        """For each product the inputs that the model was not checked on."""
        return outside(checks(self.model.ranges, self.model.projections, features))

    def limits(self, features: Features, barred: Sequence[tuple[str, ...]]) -> Floats:
        """Where certain begins for each product and pack, nan for nowhere: (N, packs)."""
        head = self.model.heads[self.model.main]
        regions = resources.regions()
        of_region = {
            region: [head.thresholds.get((pack, region), np.nan) for pack in self.model.packs]
            for region in {regions.of(country) for country in features.batch["country"]}
        }
        found = np.array([of_region[regions.of(one)] for one in features.batch["country"]])
        found[[bool(names) for names in barred]] = np.nan
        return found.reshape(len(barred), len(self.model.packs))

    @cached_property
    def packs(self) -> tuple[str, ...]:
        """Codes of the packs, in the order of all tables."""
        return tuple(str(pack) for pack in self.model.packs)

    def tables(self, batch: Batch) -> dict[str, Any]:
        """Everything about a batch as columns; see BatchScorer."""
        features = self.read(batch)
        best, barred = self.best(features), self.outside(features)
        limits = self.limits(features, barred)
        none = np.full_like(best.share, np.nan)
        text, image = self.spans(features, Sense.TEXT), self.spans(features, Sense.IMAGE)
        with np.errstate(invalid="ignore"):
            certain = best.high < limits
        return {
            "share": best.share,
            "low": best.low,
            "high": best.high,
            "threshold": limits,
            "text_share": none if text is None else text.share,
            "image_share": none
            if image is None
            else np.where(features.seen[:, None], image.share, np.nan),
            "certain": certain,
            "outside": np.array([bool(names) for names in barred]),
            "model": np.array([self.model.name] * len(barred), dtype=object),
        }

    def _scores(self, features: Features, ladder: PackLadder) -> list[Score]:
        best, barred = self.best(features), self.outside(features)
        limits, tokens = self.limits(features, barred), self.tokens(features)
        known = {pack: place for place, pack in enumerate(self.model.packs)}
        packs = [pack.code for pack in ladder if pack.code in known]
        return [
            Score(
                self.model.name,
                tuple(_risk(best, limits, row, known[pack], pack) for pack in packs),
                tokens[row],
                barred[row],
            )
            for row in range(len(barred))
        ]

    def tokens(self, features: Features) -> list[tuple[TokenWeight, ...]]:
        """How far the log-odds fall when a word is left out, by the mean of the packs.

        Words weigh nearly the same in each pack. Those that hardly move the score are not told.
        """
        falls: list[Floats] = [np.zeros((0, len(self.model.packs)))] * len(features.words)
        for sense, where in self._by_sense(features):
            for row, fall in zip(
                where, words_left_out(self.model, sense, features, where), strict=True
            ):
                falls[row] = fall
        return [
            tuple(
                TokenWeight(one.field, one.start, one.end, weight)
                for one, weight in zip(found, _thousandths(fall), strict=True)
                if one.field in SHOWN_FIELDS and abs(weight) >= _LEAST_SHOWN
            )
            for found, fall in zip(features.words, falls, strict=True)
        ]

    def _by_sense(self, features: Features) -> list[tuple[Sense, Ints]]:
        """Rows by the sense that counts for them."""
        if not self.model.sees_pictures:
            return [(Sense.TEXT, np.arange(len(features.words)))]
        seen: Mask = features.seen
        parts = (Sense.COMBINED, np.flatnonzero(seen)), (Sense.TEXT, np.flatnonzero(~seen))
        return [(sense, rows) for sense, rows in parts if len(rows)]


class BatchScorer:
    """`score(batch) -> batch` for engines: pickled as a path, loaded at the first call.

    Output columns, each of the batch's length N, with P packs: "share", "low", "high", "threshold"
    (N, P), nan where there is no threshold; "text_share", "image_share" (N, P), nan where the sense
    is missing; "certain" (N, P); "outside" (N,); "model" (N,). A row scores the same in any batch.
    """

    def __init__(self, model: Path | None = None) -> None:
        self.path = resources.path("model") if model is None else model

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path}

    @cached_property
    def scorer(self) -> Scorer:
        """Loaded at first use, in each process by itself."""
        return Scorer.load(self.path)

    @property
    def packs(self) -> tuple[str, ...]:
        """Codes of the packs, in the order of all tables."""
        return self.scorer.packs

    @property
    def name(self) -> str:
        """Of the model, with its version."""
        return self.scorer.model.name

    @property
    def view_width(self) -> int:
        """Columns of "view" that the model reads; 0 when it knows no pictures."""
        return len(self.scorer.model.projections.centre)

    def __call__(self, batch: Batch) -> dict[str, Any]:
        """Score one batch."""
        return self.scorer.tables(batch)


def spans_of(head: FittedHead, rows: Rows, new: Floats) -> Spans:
    """Shares of damage of rows in all packs; `new` is the share of words never seen, (N,)."""
    text, buckets = without_empty(rows.text)
    layout, kept = narrowed(head.layout, buckets)
    filled, weights = Rows(text, rows.wide), head.weights[kept]
    raw = log_odds(layout, weights, filled)
    apart = np.zeros_like(raw)
    for member in head.members:
        apart += (log_odds(layout, weights + member[kept], filled) - raw) ** 2
    variance = head.platt.slope**2 * apart / max(len(head.members) - 1, 1)
    variance += head.platt.variance(raw)
    strange = new[:, None] * head.text_spread**2
    reach = Z_90 * np.sqrt(variance + head.own_spread**2 + strange)
    odds = head.platt(raw)
    return Spans(expit(odds), expit(odds - reach), expit(odds + reach), odds)


def _risk(best: Spans, limits: Floats, row: int, place: int, pack: PackCode) -> Risk:
    limit = limits[row, place]
    return Risk(
        pack=pack,
        ppm=_ppm(best.share[row, place]),
        low_ppm=_ppm(best.low[row, place]),
        high_ppm=_ppm(best.high[row, place]),
        threshold_ppm=None if np.isnan(limit) else _ppm(limit),
    )


def _thousandths(fall: Floats) -> list[int]:
    """Mean over the packs of each word's fall, thousandths of log-odds."""
    return [round(1000.0 * float(mean)) for mean in fall.mean(axis=1)]


def _ppm(share: float) -> int:
    return round(1e6 * float(share))
