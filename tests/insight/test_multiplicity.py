"""Many tests at once: published p-values, statsmodels, and what no difference may bring."""

from collections.abc import Iterator

import numpy as np
import pytest
from statsmodels.stats.multitest import multipletests

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats
from reviewer.insight.multiplicity import Corrected, benjamini_hochberg, holm

# Benjamini and Hochberg 1995, section 3.2: treatments of myocardial infarction.
PUBLISHED = (
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000,
)  # fmt: skip


def test_the_published_example() -> None:
    found = benjamini_hochberg(PUBLISHED)
    assert found.tests == 15
    assert found.believed == (True,) * 4 + (False,) * 11
    assert found.p[3] == pytest.approx(15 * 0.0095 / 4)
    assert holm(PUBLISHED).believed == (True,) * 3 + (False,) * 12


def test_corrected_by_hand_and_out_of_order() -> None:
    """Four tests: .04 is pulled down to the 4/3 of .03 that follows it, no further."""
    found = benjamini_hochberg([0.03, 0.5, 0.02, 0.001])
    assert found.p == pytest.approx((0.04, 0.5, 0.04, 0.004))
    assert holm([0.03, 0.5, 0.02, 0.001]).p == pytest.approx((0.06, 0.5, 0.06, 0.004))
    assert found.believed == (True, False, True, True)


def test_no_test_is_none() -> None:
    assert benjamini_hochberg([]) == Corrected(0, 0.05, (), ()) == holm([])


@pytest.mark.parametrize("p", [[0.1, 1.2], [-0.1], [float("nan")]])
def test_what_is_no_p(p: list[float]) -> None:
    with pytest.raises(BadInput, match="leave out tests"):
        benjamini_hochberg(p)
    with pytest.raises(BadInput, match="accepted is 1"):
        holm([0.1], 1.0)


def random_p(seed: int, reviews: int) -> Iterator[Floats]:
    chance = np.random.default_rng(seed)
    for _ in range(reviews):
        p = chance.beta(0.5, 1.5, chance.integers(1, 60))
        yield np.round(p, chance.integers(2, 9))


def compare(found: Corrected, p: Floats, method: str) -> None:
    rejected, corrected, _, _ = multipletests(p, found.accepted, method)
    assert np.allclose(found.p, corrected, rtol=0.0, atol=1e-12)
    # Where a corrected p is the limit itself, theirs goes by another rounding of it.
    certain = np.abs(corrected - found.accepted) > 1e-12
    assert (np.array(found.believed) == rejected)[certain].all()


def test_a_thousand_reviews_as_statsmodels_has_them() -> None:
    for p in random_p(1, 1000):
        compare(benjamini_hochberg(p), p, "fdr_bh")


# Theirs takes a fifteenth of a second a review for Holm's.
@pytest.mark.parametrize("reviews", [5, pytest.param(1000, marks=pytest.mark.long)])
def test_holms_as_statsmodels_has_it(reviews: int) -> None:
    for p in random_p(2, reviews):
        compare(holm(p), p, "holm")
