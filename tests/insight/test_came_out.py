"""What outcomes say of a certificate, and how seldom chance says it."""

import numpy as np
import pytest

from reviewer.domain.decision import Verdict
from reviewer.insight.came_out import said_by

CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.mark.parametrize(
    ("parcels", "damaged", "tests", "failed", "says"),
    [
        (0, 0, 0, 0, None),
        (1, 1, 0, 0, None),  # one broken parcel had to come some time
        (2, 2, 0, 0, REJECT),
        (100, 1, 0, 0, None),
        (100, 8, 0, 0, REJECT),
        (372, 0, 0, 0, None),
        (373, 0, 0, 0, CERTIFY),  # log(.05) / log(1 - .008) is 372.97
        (0, 0, 1, 0, CERTIFY),
        (0, 0, 3, 1, REJECT),
        (1000, 0, 1, 1, REJECT),
        (100, 8, 1, 0, REJECT),
    ],
)
def test_what_is_said(
    parcels: int, damaged: int, tests: int, failed: int, says: Verdict | None
) -> None:
    assert said_by(parcels, damaged, tests, failed, 0.008) is says


def test_a_pack_that_does_what_it_may_is_seldom_blamed_however_often_it_is_looked_at() -> None:
    rng = np.random.default_rng(11)
    blamed, packs, allowed = 0, 300, 0.02
    for _ in range(packs):
        running = np.cumsum(rng.random(400) < allowed)
        # Only a damaged parcel can bring it about.
        looks = np.flatnonzero(np.diff(running, prepend=0))
        blamed += any(
            said_by(int(at) + 1, int(running[at]), 0, 0, allowed) is REJECT for at in looks
        )
    assert blamed / packs <= 0.05
