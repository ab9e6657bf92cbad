"""Many tests at once: which of them may be believed.

Of 200 tests without any difference ten come out below .05. Benjamini and Hochberg's step-up bounds
the expected share of false ones among those believed, and with no difference at all the chance of
believing any: it is for the slices of one review. Holm's step-down bounds the chance of even one
false one, whatever the rest: it is for what decides something. Sources: Benjamini and Hochberg,
J. R. Stat. Soc. B 57 (1995) 289; Holm, Scand. J. Stat. 6 (1979) 65. Holm's asks nothing of how the
tests hang together; the other asks that they be independent or rise together (Benjamini and
Yekutieli, Ann. Stat. 29 (2001) 1165).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, share_between

ACCEPTED = 0.05


@dataclass(frozen=True, slots=True)
class Corrected:
    """Tests that were made together, in the order given.

    Attributes:
        tests: how many there were: part of the result.
        accepted: the share of false findings, or the chance of one, that was accepted.
        p: corrected for the number of tests.
        believed: whether the corrected p is at most `accepted`.
    """

    tests: int
    accepted: float
    p: tuple[float, ...]
    believed: tuple[bool, ...]


def benjamini_hochberg(p: npt.ArrayLike, accepted: float = ACCEPTED) -> Corrected:
    """Bounds the share of false ones among those believed; corrected p = min over j >= i of m p/j.

    Args:
        p: of all tests that are shown together, (tests,).

    Raises:
        BadInput: a p is not between 0 and 1, or `accepted` not strictly between them.
    """
    given, order = _sorted(p)
    ranks = np.arange(1, len(given) + 1)
    stepped = np.minimum.accumulate((given[order] * len(given) / ranks)[::-1])[::-1]
    return _corrected(stepped, order, accepted)


def holm(p: npt.ArrayLike, accepted: float = ACCEPTED) -> Corrected:
    """Bounds the chance of one false one; corrected p = max over j <= i of (m - j + 1) p.

    Args:
        p: of all tests that decide together, (tests,).

    Raises:
        BadInput: a p is not between 0 and 1, or `accepted` not strictly between them.
    """
    given, order = _sorted(p)
    left = np.arange(len(given), 0, -1)
    return _corrected(np.maximum.accumulate(given[order] * left), order, accepted)


def _sorted(p: npt.ArrayLike) -> tuple[Floats, npt.NDArray[np.intp]]:
    given = np.asarray(p, dtype=np.float64).reshape(-1)
    if not ((given >= 0.0) & (given <= 1.0)).all():
        raise BadInput("A p is missing or not between 0 and 1; leave out tests without one.")
    return given, np.argsort(given, kind="stable")


def _corrected(stepped: Floats, order: npt.NDArray[np.intp], accepted: float) -> Corrected:
    limit = share_between(accepted, "accepted")
    corrected = np.empty_like(stepped)
    corrected[order] = np.minimum(stepped, 1.0)
    return Corrected(
        tests=len(stepped),
        accepted=limit,
        p=tuple(corrected.tolist()),
        believed=tuple((corrected <= limit).tolist()),
    )
