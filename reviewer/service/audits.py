"""What people made of items the model was certain of: the share that escapes it, with intervals.

Every audited item stands for one over the chance it was drawn with, so that unequal chances widen
the interval; with equal ones it is Wilson's. The formula is insight's weighted_share.
"""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.service.policy import audit_ppm
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, items
from reviewer.service.versions import active_version

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval

ALPHA, DELTA = 0.01, 0.05  # what thresholds claim where the card does not say
LEAST = 30  # audited and decided, below which nothing is proposed
_DECIDED = (Verdict.CERTIFY.value, Verdict.REJECT.value)


@dataclass(frozen=True, slots=True)
class Audited:
    """Audited items of one pack, one site, or all.

    Attributes:
        of: "all", "pack" or "site".
        name: of the pack or site.
        drawn: certain items that were drawn.
        certified, rejected: by people who looked at them one by one.
        escapes: share of certain items that people would reject, with its interval of 95 %.
        proposal: "hold", "tighten", "may_loosen" or "too_few".
        sentence: the proposal with its figures. Nothing follows it by itself.
    """

    of: str
    name: str
    drawn: int
    certified: int
    rejected: int
    escapes: "Interval"
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
    looked_at = sa.exists().where(
        decisions.c.item == items.c.id,
        decisions.c.server_seq > items.c.reopened_seq,
        decisions.c.opened,
        decisions.c.countersigned,
        ~decisions.c.withdrawn,
        ~decisions.c.overtaken,
    )
    wanted = sa.select(
        *(items.c.pack, items.c.site, items.c.state, items.c.verdict, items.c.audit_ppm),
        looked_at.label("looked_at"),
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


def _claim(facts: Any, name: str, usual: float) -> float:
    value = facts.get(name)
    return float(value) if isinstance(value, float) and 0.0 < value < 1.0 else usual


def _group(of: str, name: str, found: Sequence[Row], alpha: float, delta: float) -> Audited:
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.intervals import grouped_by_propensity, weighted_share

    # Decided in bulk by its thumbnail, an item tells nothing of what escapes the model.
    decided = [
        row
        for row in found
        if row.state == ItemState.DECIDED.value and row.verdict in _DECIDED and row.looked_at
    ]
    bad = [int(row.verdict == Verdict.REJECT.value) for row in decided]
    groups = grouped_by_propensity(bad, [row.audit_ppm / 1e6 for row in decided])
    escapes, rejected = weighted_share(*groups), sum(bad)
    proposal, sentence = _proposal(escapes, len(decided), alpha, delta)
    return Audited(
        of, name, len(found), len(decided) - rejected, rejected, escapes, proposal, sentence
    )


def _proposal(escapes: "Interval", decided: int, alpha: float, delta: float) -> tuple[str, str]:
    if escapes.value is None or decided < LEAST:
        return "too_few", f"{decided} audited items are decided, at least {LEAST} are needed. Hold."
    # So many without one escape that alpha can be refused at level delta.
    testable = math.ceil(math.log(delta) / math.log1p(-alpha))
    seen = (
        f"{escapes.value:.2%} of the certain items escaped"
        f" ({escapes.low:.2%} to {escapes.high:.2%}), {alpha:.2%} is allowed"
    )
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
