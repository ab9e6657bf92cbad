"""What people made of items the model was certain of: the share that escapes it, with intervals.

Every audited item stands for one over the chance it was drawn with. The interval is Wilson's score
interval (1927) at the effective number of items, (sum of weights)^2 / sum of squared weights (Kish
1965), so that unequal chances widen it; with equal ones it is the plain interval.
"""

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.service.policy import audit_ppm
from reviewer.service.store import Row, Store
from reviewer.service.tables import items
from reviewer.service.versions import active_version

Z_95 = 1.959964
ALPHA, DELTA = 0.01, 0.05  # what thresholds claim where the card does not say
LEAST = 30  # audited and decided, below which nothing is proposed
_DECIDED = (Verdict.CERTIFY.value, Verdict.REJECT.value)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share with its interval of 95 %; all 0 to 1 without anything seen."""

    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Audited:
    """Audited items of one pack, one site, or all.

    Attributes:
        of: "all", "pack" or "site".
        name: of the pack or site.
        drawn: certain items that were drawn.
        certified, rejected: by people.
        escapes: share of certain items that people would reject.
        proposal: "hold", "tighten", "may_loosen" or "too_few".
        sentence: the proposal with its figures. Nothing follows it by itself.
    """

    of: str
    name: str
    drawn: int
    certified: int
    rejected: int
    escapes: Estimate
    proposal: str
    sentence: str


@dataclass(frozen=True, slots=True)
class AuditReport:
    """All groups, the whole first.

    Attributes:
        model: in use now.
        share_ppm: of certain items that are drawn now.
        alpha: share of escapes that the model's thresholds allow.
    """

    model: str
    share_ppm: int
    alpha: float
    groups: tuple[Audited, ...]

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def audit_report(store: Store, sites: tuple[str, ...] = ()) -> AuditReport:
    """What audits have shown so far.

    Args:
        sites: these alone; empty means all.
    """
    version = active_version(store)
    claimed = {} if version is None else version.facts
    alpha, delta = _claim(claimed, "alpha", ALPHA), _claim(claimed, "delta", DELTA)
    wanted = sa.select(
        items.c.pack, items.c.site, items.c.state, items.c.verdict, items.c.audit_ppm
    ).where(items.c.audit_ppm > 0)
    if sites:
        wanted = wanted.where(items.c.site.in_(sites))
    with store.reading() as connection:
        share = audit_ppm(connection)
        rows = connection.execute(wanted).all()
    groups = [_group("all", "", rows, alpha, delta)]
    for of in ("pack", "site"):
        names = sorted({row._mapping[of] for row in rows})
        for name in names:
            part = [row for row in rows if row._mapping[of] == name]
            groups.append(_group(of, name, part, alpha, delta))
    return AuditReport("" if version is None else version.name, share, alpha, tuple(groups))


def weighted_share(seen: Iterable[tuple[bool, float]]) -> Estimate:
    """Share of hits among draws of known propensity.

    Args:
        seen: whether each was a hit, and the chance it was drawn with, above 0.
    """
    weights = [(hit, 1.0 / chance) for hit, chance in seen]
    total = math.fsum(weight for _, weight in weights)
    if not weights:
        return Estimate(0.0, 0.0, 1.0)
    share = math.fsum(weight for hit, weight in weights if hit) / total
    effective = total**2 / math.fsum(weight**2 for _, weight in weights)
    low, high = wilson(share, effective)
    return Estimate(share, low, high)


def wilson(share: float, trials: float, z: float = Z_95) -> tuple[float, float]:
    """Wilson's score interval."""
    spread = z * math.sqrt(share * (1.0 - share) / trials + z**2 / (4.0 * trials**2))
    middle = share + z**2 / (2.0 * trials)
    scale = 1.0 + z**2 / trials
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def _claim(facts: Any, name: str, usual: float) -> float:
    value = facts.get(name)
    return float(value) if isinstance(value, float) and 0.0 < value < 1.0 else usual


def _group(of: str, name: str, rows: Iterable[Row], alpha: float, delta: float) -> Audited:
    found = list(rows)
    decided = [
        row for row in found if row.state == ItemState.DECIDED.value and row.verdict in _DECIDED
    ]
    hits = [(row.verdict == Verdict.REJECT.value, row.audit_ppm / 1e6) for row in decided]
    escapes = weighted_share(hits)
    rejected = sum(hit for hit, _ in hits)
    proposal, sentence = _proposal(escapes, len(decided), alpha, delta)
    return Audited(
        of, name, len(found), len(decided) - rejected, rejected, escapes, proposal, sentence
    )


def _proposal(escapes: Estimate, decided: int, alpha: float, delta: float) -> tuple[str, str]:
    # So many without one escape that alpha can be refused at level delta.
    testable = math.ceil(math.log(delta) / math.log1p(-alpha))
    seen = (
        f"{escapes.share:.2%} of the certain items escaped"
        f" ({escapes.low:.2%} to {escapes.high:.2%}), {alpha:.2%} is allowed"
    )
    if decided < LEAST:
        return "too_few", f"{decided} audited items are decided, at least {LEAST} are needed. Hold."
    if escapes.low > alpha:
        return "tighten", f"{seen}: tighten the threshold."
    if escapes.high < alpha:
        return "may_loosen", (
            f"{seen}: the threshold may be loosened. Test on {testable} audited items first."
        )
    return "hold", f"{seen}: hold the threshold."


def as_lines(report: AuditReport) -> str:
    """For people."""
    head = [f"model: {report.model}", f"drawn: {report.share_ppm / 1e6:.2%} of certain items"]
    return "\n".join([*head, *(_line(each) for each in report.groups)])


def _line(each: Audited) -> str:
    counts = f"{each.certified} certified, {each.rejected} rejected of {each.drawn} drawn."
    return f"{f'{each.of} {each.name}'.strip()}: {counts} {each.sentence}"
