"""Decides who decides: the machine where it is certain, a person everywhere else.

Certain means: every input lies inside of what the model was checked on, the whole interval lies
under the threshold of the proposed pack, no hard rule speaks against it, shipments so far do not
contradict it, and it was not drawn for audit. The draw hangs
on the product's id and a salt, so that nobody can guess it, yet scoring again draws the same.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.domain.rules import hard_rules
from reviewer.insight.intervals import binomial_at_least, binomial_at_most

AUDIT_SHARE = 0.02
LEVEL = 0.05  # of the test whether shipments contradict the model
_USUAL_SHIPPED = 180  # shipments a product, where none are known yet
_PRICE = 2_000  # hundredths, where none is known
# Ours, to be set by whoever pays: hundredths of the ladder's currency.
FREIGHT_PER_KG = 60.0
RETURN_COST = 450  # carrying it back, looking at it, sending another
_STEPS = tuple(NormalDist().inv_cdf((step + 0.5) / 15) for step in range(15))
_UNKNOWN = tuple((step + 0.5) / 300 for step in range(15))  # 0 to 5 %, where no model says


@dataclass(frozen=True, slots=True)
class Flagging:
    """What becomes of one product.

    Attributes:
        certain: auto-certified; nobody is asked.
        flag: why a person is asked, None when certain. AUDIT is not told apart on screen.
        proposed_pack: the lighter rung in question.
        priority: larger first; hundredths that waiting is expected to cost.
    """

    certain: bool
    flag: Flag | None
    proposed_pack: PackCode
    priority: int


def flag(
    product: Product,
    score: Score | None,
    ladder: PackLadder,
    audit_share: float = AUDIT_SHARE,
    *,
    proposed: PackCode | None = None,
    shipped: Sequence[Shipped] = (),
    reopened: bool = False,
    salt: str = "",
) -> Flagging | None:
    """Whether a person is asked about a product, about which pack, and how soon.

    Args:
        proposed: pack in question; None lets `propose` choose it.
        shipped: outcomes so far.
        reopened: a decision on it was called into question.

    Returns:
        None when there is no lighter pack to ask about.
    """
    pack = proposed or propose(product, score, ladder)
    if pack is None or pack not in ladder:
        return None
    risk = None if score is None else score.of(pack)
    why = _reason(product, score, ladder, pack, shipped)
    if reopened:
        why = Flag.REOPENED
    elif why is None and is_audited(product.id, audit_share, salt):
        why = Flag.AUDIT
    return Flagging(why is None, why, pack, _priority(product, risk, ladder, pack, shipped))


def propose(product: Product, score: Score | None, ladder: PackLadder) -> PackCode | None:
    """The lightest rung under today's that no hard rule forbids and whose risk is bearable.

    Bearable: under the threshold, else least risky among the permitted ones. Without a permitted
    rung it is the nearest lighter one, so that a person sees the rule.
    """
    if product.current_pack not in ladder:
        return None
    lighter = ladder.lighter_than(product.current_pack)
    allowed = [pack.code for pack in lighter if not hard_rules(product, pack)]
    if not allowed:
        return lighter[0].code if lighter else None
    risks = {} if score is None else {risk.pack: risk for risk in score.risks}
    certain = [code for code in allowed if code in risks and risks[code].is_certain]
    if certain:
        return certain[-1]
    return min(allowed, key=lambda code: risks[code].ppm if code in risks else 1_000_000)


def is_audited(product: str, share: float, salt: str = "") -> bool:
    """Whether a certain product is sent to a person all the same; the same answer every time."""
    drawn = hashlib.sha256(f"audit:{salt}:{product}".encode()).digest()[:8]
    return int.from_bytes(drawn) < share * 2**64


def _reason(
    product: Product,
    score: Score | None,
    ladder: PackLadder,
    pack: PackCode,
    shipped: Sequence[Shipped],
) -> Flag | None:
    # A hard rule shows beside the item whatever the flag says, so the rarer reason goes first.
    if score is not None and score.outside:
        return Flag.OUTSIDE
    if hard_rules(product, ladder[pack]):
        return Flag.RULE
    risk = None if score is None else score.of(pack)
    if risk is None:
        return Flag.UNSURE
    seen = next((one for one in shipped if one.pack == pack), None)
    if seen is not None and contradicts(risk, seen):
        return Flag.STATISTICS
    return None if risk.is_certain else Flag.UNSURE


def contradicts(risk: Risk, seen: Shipped) -> bool:
    """Whether the reported share cannot well come from anywhere inside the model's interval.

    Exact binomial tails at both interval ends, LEVEL in all.
    """
    if seen.shipped == 0:
        return False
    at_least = binomial_at_least(seen.damaged, seen.shipped, _inside(risk.high_ppm))
    at_most = binomial_at_most(seen.damaged, seen.shipped, _inside(risk.low_ppm))
    return at_least < LEVEL / 2.0 or at_most < LEVEL / 2.0


def _inside(ppm: int) -> float:
    return min(max(ppm, 1), 999_999) / 1e6


def _priority(
    product: Product,
    risk: Risk | None,
    ladder: PackLadder,
    pack: PackCode,
    shipped: Sequence[Shipped],
) -> int:
    """Hundredths a period that deciding is expected to save, at least 1.

        volume x E[max(0, saved - R x damage cost)]

    `saved` is the material and freight that the lighter pack saves a shipment, the damage cost is
    what a broken arrival costs, R is the risk, normal in log-odds between its interval ends. A
    person who decides well takes the saving where it is worth its damage and leaves it elsewhere;
    so what surely breaks is not urgent, however risky, nor is what saves nothing, however unsure.
    """
    if product.current_pack not in ladder:
        return 1
    today = ladder[product.current_pack]
    saved = float(today.cost - ladder[pack].cost)
    saved += FREIGHT_PER_KG * (today.grams - ladder[pack].grams) / 1000.0
    volume = sum(one.shipped for one in shipped) or _USUAL_SHIPPED
    cost = (product.price or _PRICE) + RETURN_COST
    gains = [max(0.0, saved - share * cost) for share in _likely_shares(risk)]
    return max(1, round(volume * sum(gains) / len(gains)))


def _likely_shares(risk: Risk | None) -> list[float]:
    """Risks at equal steps of probability between the interval ends, as if normal in log-odds."""
    if risk is None:
        return list(_UNKNOWN)
    middle, low = _log_odds(_inside(risk.ppm)), _log_odds(_inside(risk.low_ppm))
    spread = max((middle - low) / 1.6448536, 1e-6)
    return [1.0 / (1.0 + math.exp(-(middle + spread * step))) for step in _STEPS]


def _log_odds(share: float) -> float:
    return math.log(share / (1.0 - share))
