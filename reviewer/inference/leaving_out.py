"""Exact leave-one-out: how far the log-odds fall when one word of a text is left out.

The row without the word is brought to length one anew and scored again; nothing is approximated.
What a row brings is a sum over its words, so no row is built: a text of many words would need as
many rows of nearly as many words.
"""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array

from reviewer.domain.evidence import Sense
from reviewer.inference.features import Floats, Ints, Occurrence, realm_of
from reviewer.inference.head import log_odds, log_odds_of
from reviewer.inference.model import Model
from reviewer.inference.projections import Features, wide_of
from reviewer.inference.tokens import BUCKETS, buckets_of

_AT_ONCE = 8192  # rows without a word that are held at a time


def words_left_out(
    model: Model, sense: Sense, features: Features, rows: Ints | None = None
) -> list[Floats]:
    """For each product the falls of its words, (words, packs), in calibrated log-odds.

    Args:
        sense: one that reads words.
        rows: products wanted; all if not given.
    """
    wanted = features if rows is None else features.take(rows)
    counts = np.array([len(words) for words in wanted.words], dtype=np.int64)
    of = np.repeat(np.arange(len(counts)), counts)
    words = [one for found in wanted.words for one in found]
    if not words:
        return [np.zeros((0, len(model.packs))) for _ in counts]
    head, alone = model.heads[sense], _alone(words)
    brings, leads = alone @ head.layout.text(head.weights), model.projections.latent(alone)
    squares = np.array([one.value**2 for one in words])
    sums = csr_array((np.ones(len(of)), (of, np.arange(len(of)))), shape=(len(counts), len(of)))
    left = (sums @ squares)[of] - squares
    scale = np.where(counts[of] > 1, 1.0 / np.sqrt(np.maximum(left, 1e-12)), 0.0)
    fewer = ((sums @ brings)[of] - brings) * scale
    whole: Floats = np.asarray(sums @ leads)
    before = log_odds(head.layout, head.weights, model.projections.rows(sense, wanted))
    fall = np.empty((len(of), len(model.packs)))
    for start in range(0, len(of), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        at = of[part]
        latent = (whole[at] - leads[part]) * scale[part, None]
        wide = wide_of(sense, wanted.dense[at], latent, wanted.looks[at])
        after = log_odds_of(head.layout, head.weights, fewer[part], wide)
        fall[part] = head.platt.slope * (before[at] - after)
    return np.split(fall, np.cumsum(counts)[:-1])


def _alone(words: Sequence[Occurrence]) -> csr_array:
    """Each word as a row by itself, before any row is brought to length one."""
    starts, indices, values = [0], list[int](), list[float]()
    for one in words:
        buckets, shares = buckets_of(one.word, realm_of(one.field))
        indices.extend(buckets)
        values.extend(share * one.value for share in shares)
        starts.append(len(indices))
    return csr_array((values, indices, starts), shape=(len(words), BUCKETS))
