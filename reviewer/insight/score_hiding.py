"""Do people follow the model: its score is hidden for some cases drawn by chance.

Where the score is hidden, people agree with the model by what they see themselves; what they agree
more often where it is shown is what the score does to them. It takes hundreds of cases on each side
to see five points, so it is asked of a site, never of a person. Sample sizes: Cohen, Statistical
Power Analysis (1988), 6.2, by the arcsine.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256
from statistics import NormalDist

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import part_and_whole, share_between
from reviewer.insight.intervals import LEVEL, Interval
from reviewer.insight.reliance import rate_shown
from reviewer.insight.two_shares import difference, fisher_p

HIDDEN_SHARE = Fraction(1, 5)
POWER = 0.8


class Arm(StrEnum):
    """Whether somebody sees the score of a case; the codes are translated as data."""

    HIDDEN = "hidden"
    SHOWN = "shown"


def arm_of(seed: str, case: str, share: Fraction = HIDDEN_SHARE) -> Arm:
    """The arm of a case: the same on every machine and at every time, unforeseen without the seed.

    Each case is drawn by itself, so that no order of work and no other case has a part in it.

    Raises:
        BadInput: the share is not between 0 and 1.
    """
    if not 0 <= share <= 1:
        raise BadInput(f"{share} is no share of cases; give one between 0 and 1, such as 1/5.")
    drawn = sha256(f"{len(seed)}:{seed}{case}".encode()).digest()
    below = Fraction(int.from_bytes(drawn[:8]), 2**64) < share
    return Arm.HIDDEN if below else Arm.SHOWN


@dataclass(frozen=True, slots=True)
class Following:
    """Agreement with the model where its score was shown, and where it was hidden.

    Attributes:
        shown, hidden: shares that agree; None below 20 cases.
        effect: shown less hidden; None where one of them is.
        p: of Fisher's test, two-sided; None where there is no effect to tell.
    """

    shown: Interval | None
    hidden: Interval | None
    effect: Interval | None
    p: float | None


def following(
    agree_shown: int, shown: int, agree_hidden: int, hidden: int, level: float = LEVEL
) -> Following:
    """What the score does to a site's agreement with the model.

    Raises:
        BadInput: a count or the level cannot be.
    """
    part_and_whole(agree_shown, shown, "agree_shown", "shown")
    part_and_whole(agree_hidden, hidden, "agree_hidden", "hidden")
    two = (rate_shown(agree_shown, shown, level), rate_shown(agree_hidden, hidden, level))
    if two[0] is None or two[1] is None:
        return Following(*two, None, None)
    counts = (agree_shown, shown, agree_hidden, hidden)
    return Following(*two, difference(*counts, level), fisher_p(*counts))


@dataclass(frozen=True, slots=True)
class Sizes:
    """Cases that it takes on each side."""

    hidden: int
    shown: int


def sizes_needed(
    share_shown: float,
    share_hidden: float,
    shown_by_hidden: float = 1.0,
    *,
    accepted: float = 0.05,
    power: float = POWER,
) -> Sizes:
    """Cases with which a two-sided test finds that effect as often as `power`.

    With .90 and .85 it is 681 on each side (680 reach .7998), or 426 and 1,701.

    Args:
        shown_by_hidden: how many cases with the score to each without: 4 at a hidden share of 1/5.

    Raises:
        BadInput: a share is none, the two are the same, or there is no such ratio.
    """
    least = _least_hidden(share_shown, share_hidden, shown_by_hidden, accepted, power)
    return Sizes(math.ceil(least), math.ceil(least * shown_by_hidden))


def power_of(
    share_shown: float, share_hidden: float, sizes: Sizes, *, accepted: float = 0.05
) -> float:
    """How often a two-sided test finds that effect with so many cases.

    Raises:
        BadInput: a share is none, or no case is on one side.
    """
    if sizes.hidden < 1 or sizes.shown < 1:
        raise BadInput("Nothing is found without a case on each side.")
    effect = abs(_arcsine(share_shown) - _arcsine(share_hidden))
    apart = effect / math.sqrt(1.0 / sizes.hidden + 1.0 / sizes.shown)
    limit = NormalDist().inv_cdf(1.0 - share_between(accepted, "accepted") / 2.0)
    return NormalDist().cdf(apart - limit) + NormalDist().cdf(-apart - limit)


def _least_hidden(
    share_shown: float, share_hidden: float, ratio: float, accepted: float, power: float
) -> float:
    effect = _arcsine(share_shown) - _arcsine(share_hidden)
    if not effect or ratio <= 0.0:
        raise BadInput("Give two shares that differ, and a ratio above 0.")
    limit = NormalDist().inv_cdf(1.0 - share_between(accepted, "accepted") / 2.0)
    wanted = NormalDist().inv_cdf(share_between(power, "power"))
    return (1.0 + 1.0 / ratio) * ((limit + wanted) / effect) ** 2


def _arcsine(share: float) -> float:
    return 2.0 * math.asin(math.sqrt(share_between(share, "share")))
