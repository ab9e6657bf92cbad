"""Times a fairness review of ten million decisions: slices and pairs counted, all tests made."""

import time

import numpy as np

from reviewer.bench.baseline import Reference
from reviewer.bench.figures import Figure, figure, print_figures
from reviewer.insight.counts import Ints
from reviewer.insight.slices import review
from reviewer.insight.tallies import STATES, Column, SliceFacet, tally_columns

DECISIONS = 10_000_000
# Values of each facet; some 59,000 slices, pairs and all.
SIZES = {
    SliceFacet.SITE: 20,
    SliceFacet.COUNTRY: 12,
    SliceFacet.LANGUAGE: 8,
    SliceFacet.CATEGORY: 60,
    SliceFacet.PRICE_BAND: 6,
    SliceFacet.VENDOR: 500,
    SliceFacet.SHIFT: 3,
}
SEED = 17
THREADS = 2


def run_fairness_bench(as_json: bool) -> int:
    """Print this figure alone; as run_bench, which takes minutes for all the rest."""
    reference = Reference()
    reference.take()
    figures = time_fairness()
    reference.take()
    print_figures(figures, DECISIONS, as_json, reference.ms)
    return 0


def time_fairness(decisions: int = DECISIONS) -> list[Figure]:
    """From columns in memory to the review with its corrected tests."""
    columns, states = make_columns(decisions)
    begun = time.perf_counter()
    review(tally_columns(columns, states, threads=THREADS))
    return [figure("fairness_10m_s", time.perf_counter() - begun)]


def make_columns(decisions: int) -> tuple[dict[SliceFacet, Column], Ints]:
    """Decisions without any difference between slices; one in `size + 1` has no value of a facet.

    Returns:
        Facets, and places among STATES, (decisions,).
    """
    chance = np.random.default_rng(SEED)
    columns = {
        facet: Column(
            [f"{facet}-{place:03}" for place in range(size)],
            chance.integers(-1, size, decisions, dtype=np.int16),
        )
        for facet, size in SIZES.items()
    }
    return columns, chance.integers(0, len(STATES), decisions)
