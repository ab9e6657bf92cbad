"""d' and c: the known answer, by hand, what is not defined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reviewer.domain.errors import BadInput
from reviewer.insight.detection import Detection, detection

SEEN = st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def test_who_never_rejects_has_a_sensitivity_all_the_same() -> None:
    found = detection(0, 20, 0, 80)
    assert found.sensitivity == pytest.approx(0.52, abs=5e-3)
    assert found.criterion == pytest.approx(2.24, abs=5e-3)


@given(SEEN, SEEN)
def test_as_scipys_quantiles_have_it(bad: tuple[int, int], good: tuple[int, int]) -> None:
    hit = stats.norm.ppf((bad[0] + 0.5) / (bad[1] + 1.0))
    false = stats.norm.ppf((good[0] + 0.5) / (good[1] + 1.0))
    found = detection(*bad, *good)
    assert found.sensitivity == pytest.approx(hit - false, abs=1e-9)
    assert found.criterion == pytest.approx(-0.5 * (hit + false), abs=1e-9)


def test_nothing_to_tell_apart() -> None:
    none = Detection(None, None)
    assert detection(0, 0, 1, 9) == none == detection(1, 9, 0, 0)
    with pytest.raises(BadInput, match="5 found of 3 bad"):
        detection(5, 3, 0, 9)
