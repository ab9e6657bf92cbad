"""Does the model still meet the world it was made for? Scores, words, audited escapes.

Each measure gives an Assessment of its own, which says what was seen and where its thresholds lie:

    scores    population stability index against the bins stored with the model
    words     share of tokens that training never saw
    escapes   audited damage against the bound that certifying promised: was it ever kept?
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, Ints, part_and_whole, share_between, whole_numbers
from reviewer.insight.intervals import LEVEL, Interval, score_limits, wilson, z_of
from reviewer.insight.repeated_looks import log_e_above

# A convention of credit scoring that no error rate stands behind: Yurdakul and Naranjo,
# "Statistical properties of the population stability index", Journal of Risk Model Validation.
PSI_WATCH, PSI_DRIFTED = 0.1, 0.25
# Ours, without a source: the model is blind to a token that it never saw, so twice as many matter.
UNSEEN_WATCH, UNSEEN_DRIFTED = 1.0, 2.0
# Of an e-value: "substantial" on Jeffreys's scale (Theory of Probability, 1961), and 1 in 20 of
# ever being reached without cause.
ESCAPE_WATCH, ESCAPE_DRIFTED = math.sqrt(10.0), 20.0
LEAST_PRODUCTS = 30  # ours: fewer products hardly show how unseen words cluster in them


class Drift(StrEnum):
    """What a measure says; the codes are translated as data."""

    STEADY = "steady"
    WATCH = "watch"
    DRIFTED = "drifted"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Assessment:
    """One measure of drift.

    Attributes:
        measure: "scores", "words" or "escapes".
        code: what it says.
        value: index, share of tokens, or share of audited that escaped; None when nothing was seen.
        low, high: interval of the value where it has one, else None.
        evidence: what is held against the thresholds.
        watch, drifted: thresholds of the evidence.
        seen, least: size of the sample, and the size below which nothing is called steady.
    """

    measure: str
    code: Drift
    value: float | None
    low: float | None
    high: float | None
    evidence: float
    watch: float
    drifted: float
    seen: int
    least: int


def bin_edges(reference: npt.ArrayLike, bins: int = 10) -> Floats:
    """Inner edges of bins that hold equal shares of the reference: (at most bins - 1,).

    Tied scores share a bin, so there may be fewer. An edge belongs to the bin above it.

    Raises:
        BadInput: fewer than two bins are asked for, fewer scores than bins are given, or a score
            is missing.
    """
    scores = _scores(reference)
    if bins < 2 or len(scores) < bins:
        raise BadInput(
            f"{len(scores)} scores cannot be put into {bins} bins; "
            "give at least two bins and a score for each."
        )
    edges = np.unique(np.quantile(scores, np.arange(1, bins) / bins, method="higher"))
    above: Floats = edges[edges > scores.min()]
    return above


def bin_counts(scores: npt.ArrayLike, edges: npt.ArrayLike) -> Ints:
    """How many scores fall into each bin: (edges + 1,).

    Raises:
        BadInput: a score is missing.
    """
    inner = np.asarray(edges, dtype=np.float64)
    placed = np.searchsorted(inner, _scores(scores), side="right")
    return np.bincount(placed, minlength=len(inner) + 1).astype(np.int64)


def psi(expected_shares: npt.ArrayLike, counts: npt.ArrayLike) -> float:
    """Population stability index: sum of (seen - expected) * log(seen / expected).

    Half a count is added to every bin of the sample, so that an empty one has a finite weight which
    fades as the sample grows, where a fixed small share would keep the same weight for ever.

    Args:
        expected_shares: shares of the reference, all above 0, which sum to 1, (bins,).
        counts: of the sample, (bins,).

    Raises:
        BadInput: the shares are none, a count cannot be, or nothing was counted.
    """
    expected, found = _shares(expected_shares), whole_numbers(counts, "counts")
    if found.shape != expected.shape:
        raise BadInput(f"{found.size} counts were given for {expected.size} bins; give one each.")
    if not found.sum():
        raise BadInput("No score was counted; the index needs at least one.")
    seen = (found + 0.5) / (found + 0.5).sum()
    return float(np.sum((seen - expected) * np.log(seen / expected)))


def least_scores(bins: int, reference: int | None = None, below: float = PSI_WATCH) -> int:
    """Fewest scores at which chance alone stays below `below` 19 times in 20.

    Without drift the index is about chi-squared with bins - 1 degrees of freedom, times the sum of
    1 / reference and 1 / sample (Yurdakul and Naranjo, as above): 170 for ten bins.

    Args:
        reference: size of the reference; None when its shares are taken as known.

    Raises:
        BadInput: there is one bin, or the reference is too small for any sample to be enough.
    """
    from scipy.special import chdtri

    if bins < 2:
        raise BadInput(f"{bins} bins show no drift; give at least two.")
    room = below / float(chdtri(bins - 1, 1.0 - LEVEL))
    room -= 1.0 / reference if reference else 0.0
    if room <= 0.0:
        raise BadInput(
            f"A reference of {reference} scores is too small for {bins} bins; use fewer bins."
        )
    return math.ceil(1.0 / room)


def assess_scores(
    expected_shares: npt.ArrayLike, counts: npt.ArrayLike, reference: int | None = None
) -> Assessment:
    """Index of the scores against the reference bins.

    Args:
        expected_shares, counts: (bins,).
        reference: how many scores the expected shares come from.

    Raises:
        BadInput: shares or counts cannot be.
    """
    expected, found = _shares(expected_shares), whole_numbers(counts, "counts")
    seen, least = int(found.sum()), least_scores(expected.size, reference)
    value = psi(expected, found) if seen else None
    code = _code(value or 0.0, PSI_WATCH, PSI_DRIFTED)
    return Assessment(
        measure="scores",
        code=code if seen >= least else Drift.TOO_FEW,
        value=value,
        low=None,
        high=None,
        evidence=value or 0.0,
        watch=PSI_WATCH,
        drifted=PSI_DRIFTED,
        seen=seen,
        least=least,
    )


def unseen_share(unseen: npt.ArrayLike, tokens: npt.ArrayLike, level: float = LEVEL) -> Interval:
    """Share of tokens that training never saw, with an interval for whole products.

    Unseen tokens come in clusters, a product each. The variance is that of a ratio (Cochran,
    Sampling Techniques, 1977, 6.3); Wilson's interval is taken at the sample size with that
    variance (the effective size of Korn and Graubard, Surv. Methodol. 24 (1998) 193), never above
    the number of tokens, and at the number of products where no token, or every one, was unseen.

    Args:
        unseen, tokens: counts of each product, (products,).

    Raises:
        BadInput: a count or the level cannot be.
    """
    new, all_tokens = part_and_whole(
        np.atleast_1d(unseen), np.atleast_1d(tokens), "unseen", "tokens"
    )
    used = all_tokens > 0.0
    new, all_tokens = new[used], all_tokens[used]
    products, total = len(new), float(all_tokens.sum())
    if not products:
        return Interval(None, 0.0, 1.0)
    share = float(new.sum()) / total
    size = float(products)
    if 0.0 < share < 1.0 and products > 1:
        apart = float(np.sum((new - share * all_tokens) ** 2))
        variance = products / (products - 1.0) * apart / total**2
        size = min(total, share * (1.0 - share) / variance) if variance else total
    low, high = score_limits(share * size, size, z_of(level))
    return Interval(share, float(low), float(high))


def assess_words(
    unseen: npt.ArrayLike, tokens: npt.ArrayLike, reference_share: float
) -> Assessment:
    """Share of unseen tokens against the share among products held out when the model was made.

    The evidence is the lower end of the interval, so that few products do not raise an alarm.

    Args:
        unseen, tokens: counts of each product, (products,).
        reference_share: strictly between 0 and 1.

    Raises:
        BadInput: a count or the share cannot be.
    """
    expected = share_between(reference_share, "reference_share")
    found = unseen_share(unseen, tokens)
    seen = int(np.count_nonzero(np.atleast_1d(tokens)))
    watch, drifted = UNSEEN_WATCH * expected, min(1.0, UNSEEN_DRIFTED * expected)
    code = _code(found.low, watch, drifted)
    return Assessment(
        measure="words",
        code=code if seen >= LEAST_PRODUCTS else Drift.TOO_FEW,
        value=found.value,
        low=found.low,
        high=found.high,
        evidence=found.low,
        watch=watch,
        drifted=drifted,
        seen=seen,
        least=LEAST_PRODUCTS,
    )


def assess_escapes(escapes: int, audited: int, bound: float, sites: int = 1) -> Assessment:
    """Audited escapes of one site so far against the bound that certifying promised.

    The evidence is the logarithm of an e-value, so it may be read after every audit. Too few audits
    are said only where there is no alarm: as many clean ones as support the bound at 95 %, 299
    for 1 %.

    Args:
        escapes, audited: totals to date.
        bound: share of escapes that was promised.
        sites: how many sites are watched beside each other; thresholds rise with them, as in
            Bonferroni's inequality, so that many sites do not make many alarms.

    Raises:
        BadInput: a count, the bound or the number of sites cannot be.
    """
    log_e = log_e_above(escapes, audited, bound)
    thresholds = _for_sites(ESCAPE_WATCH, ESCAPE_DRIFTED, sites)
    shown = wilson(escapes, audited)
    least = math.ceil(math.log(1.0 - LEVEL) / math.log1p(-bound))
    code = _code(log_e, *thresholds)
    if code is Drift.STEADY and audited < least:
        code = Drift.TOO_FEW
    return Assessment(
        measure="escapes",
        code=code,
        value=shown.value,
        low=shown.low,
        high=shown.high,
        evidence=log_e,
        watch=thresholds[0],
        drifted=thresholds[1],
        seen=audited,
        least=least,
    )


def _for_sites(watch: float, drifted: float, sites: int) -> tuple[float, float]:
    if sites < 1:
        raise BadInput(f"{sites} sites were named; give 1 or more.")
    return math.log(watch * sites), math.log(drifted * sites)


def _code(evidence: float, watch: float, drifted: float) -> Drift:
    if evidence >= drifted:
        return Drift.DRIFTED
    return Drift.WATCH if evidence >= watch else Drift.STEADY


def _scores(values: npt.ArrayLike) -> Floats:
    scores = np.asarray(values, dtype=np.float64).reshape(-1)
    if not np.isfinite(scores).all():
        missing = int((~np.isfinite(scores)).sum())
        raise BadInput(f"{missing} of {len(scores)} scores are missing; leave those products out.")
    return scores


def _shares(values: npt.ArrayLike) -> Floats:
    shares = np.asarray(values, dtype=np.float64).reshape(-1)
    if len(shares) < 2 or not (shares > 0.0).all() or abs(float(shares.sum()) - 1.0) > 1e-6:
        raise BadInput(
            f"The expected shares {shares.tolist()} are none: two or more are needed, all above 0, "
            "which sum to 1; join an empty bin to its neighbour."
        )
    return shares
