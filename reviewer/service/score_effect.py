"""What shown scores do at a caller's sites: agreement with the model in either arm of the draws.

Of each drawn item one decision counts: the first that anybody made, with a look of its own, to
certify or reject, by somebody who does not decide blind, and who saw what its arm says (the signed
record names the facts). All else is left out and counted. The model's word is what it said of the
item when the decision came; it is the same question in either arm.
"""

import json
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer.domain.bulk import pack_of
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.levels import proposed
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.domain.risk import Hidden
from reviewer.domain.small_groups import is_told, told
from reviewer.service.gate_evidence import every_advised
from reviewer.service.hiding import MILLION, hide_ppm
from reviewer.service.hiding_tables import score_draws, withheld
from reviewer.service.items import parts_of
from reviewer.service.naming import among
from reviewer.service.past_tables import item_versions
from reviewer.service.rights import covers, in_scope
from reviewer.service.risks import risk_of
from reviewer.service.score_switches import stopped_sites
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, items, people, products, records
from reviewer.wire.fairness import EstimateShape
from reviewer.wire.score_effect import (
    ScoreArmShape,
    ScoreEffectAnswer,
    SealedRelianceShape,
    SiteEffectShape,
)

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval

# What is planned for where nothing is known yet: .90, and five points less.
USUAL, POINTS = 0.90, 0.05
_ANSWERS = (Verdict.CERTIFY.value, Verdict.REJECT.value)


def score_effect(store: Store, caller: Person) -> ScoreEffectAnswer:
    """Figures of the caller's sites."""
    with store.reading() as connection:
        wanted = sa.select(products.c.site).where(in_scope(caller, products.c.site)).distinct()
        sites = sorted(connection.execute(wanted).scalars())
        stopped = stopped_sites(connection)
        counts: Counter[tuple[str, str]] = Counter()
        for site, what in _counted(connection, caller):
            counts[site, what] += 1
        shapes = [
            _site(site, hide_ppm(connection, site), site not in stopped, counts) for site in sites
        ]
        return ScoreEffectAnswer(sites=shapes, reliance=_reliance(connection, caller))


def _site(
    site: str, share_ppm: int, used: bool, counts: Counter[tuple[str, str]]
) -> SiteEffectShape:
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.score_hiding import following, sizes_needed

    agree_shown, shown, agree_hidden, hidden, left_out = (
        counts[site, what]
        for what in ("agree shown", "shown", "agree hidden", "hidden", "left out")
    )
    found = following(agree_shown, shown, agree_hidden, hidden)
    before = USUAL if found.shown is None or found.shown.value is None else found.shown.value
    share = share_ppm / MILLION
    needed = None
    if 0.0 < share < 1.0:
        least = max(before, 2 * POINTS)
        needed = sizes_needed(least, least - POINTS, (1.0 - share) / share)
    return SiteEffectShape(
        site=site,
        share_ppm=share_ppm,
        used=used,
        shown=_arm(agree_shown, shown, found.shown),
        hidden=_arm(agree_hidden, hidden, found.hidden),
        effect=_span(found.effect),
        p=found.p,
        left_out=told(left_out),
        hidden_needed=0 if needed is None else needed.hidden,
        shown_needed=0 if needed is None else needed.shown,
    )


def _arm(agree: int, many: int, rate: "Interval | None") -> ScoreArmShape:
    return ScoreArmShape(
        decisions=told(many), agree=agree if is_told(many) else None, rate=_span(rate)
    )


def _span(found: "Interval | None") -> EstimateShape | None:
    if found is None or found.value is None:
        return None
    return EstimateShape(value=found.value, low=found.low, high=found.high)


def _counted(connection: sa.Connection, caller: Person) -> Iterator[tuple[str, str]]:
    """Site, and what a decision counts as; of one that counts for an arm also whether it agrees."""
    wanted = (
        sa.select(score_draws.c.item, score_draws.c.hidden, items.c.site, items.c.fixed)
        .join_from(score_draws, items, items.c.id == score_draws.c.item)
        .where(in_scope(caller, items.c.site))
        .where(sa.exists().where(decisions.c.item == score_draws.c.item))
        .order_by(score_draws.c.item)
    )
    drawn = {row.item: row for row in connection.execute(wanted)}
    for part in parts_of(list(drawn)):
        firsts = _firsts(connection, part)
        then = _facts_then(connection, firsts)
        versions = _hidden_versions(connection, part)
        for item, made in firsts.items():
            row = drawn[item]
            arm = "hidden" if row.hidden else "shown"
            would = proposed(risk_of(then.get(item, row.fixed), pack_of(ItemId(item))))
            if would is None or not _counts(made, row.hidden, versions.get(item, frozenset())):
                yield row.site, "left out"
                continue
            yield row.site, arm
            if made.verdict == would.value:
                yield row.site, f"agree {arm}"


def _firsts(connection: sa.Connection, part: list[str]) -> dict[str, Row]:
    """The first decision on each item, whatever became of it."""
    wanted = (
        sa.select(
            *(decisions.c.item, decisions.c.verdict, decisions.c.opened, decisions.c.server_seq),
            *(records.c.kind, records.c.payload, records.c.received_ms, people.c.role),
        )
        .join_from(decisions, records, records.c.id == decisions.c.record)
        .join(people, people.c.id == decisions.c.author)
        .where(among(decisions.c.item, part))
        .order_by(decisions.c.server_seq.desc())
    )
    return {row.item: row for row in connection.execute(wanted)}


def _counts(made: Row, hidden: bool, versions: frozenset[str]) -> bool:
    if made.kind != Kind.DECISION.value or made.verdict not in _ANSWERS or not made.opened:
        return False
    if made.role == Role.INTERN.value:
        return False  # they decide before a score is shown, in either arm
    shown = json.loads(made.payload).get("shown") or {}
    if hidden:
        return not shown.get("model") and shown.get("version") in versions
    return bool(shown.get("model"))


def _hidden_versions(connection: sa.Connection, part: list[str]) -> dict[str, frozenset[str]]:
    wanted = sa.select(withheld.c.item, withheld.c.version).where(
        among(withheld.c.item, part), withheld.c.why == Hidden.DRAWN.value
    )
    found: dict[str, frozenset[str]] = {}
    for row in connection.execute(wanted):
        found[row.item] = found.get(row.item, frozenset()) | {row.version}
    return found


def _facts_then(connection: sa.Connection, firsts: dict[str, Row]) -> dict[str, str]:
    """Facts of items as they were when a decision came, where they have changed since."""
    wanted = sa.select(item_versions).where(among(item_versions.c.item, sorted(firsts)))
    found: dict[str, str] = {}
    for row in connection.execute(wanted.order_by(item_versions.c.item, item_versions.c.seq)):
        if row.until_ms > firsts[row.item].received_ms:
            found.setdefault(row.item, row.fixed)
    return found


def _reliance(connection: sa.Connection, caller: Person) -> SealedRelianceShape:
    """Of all interns of the caller's sites together."""
    from reviewer.insight.reliance import reliance

    wanted = sa.select(people.c.id, people.c.sites).where(people.c.role == Role.INTERN.value)
    cases, behind = [], 0
    for row in connection.execute(wanted.order_by(people.c.id)):
        sites = json.loads(row.sites)
        if sites and not any(covers(caller, site) for site in sites):
            continue
        of_one = every_advised(connection, row.id)
        cases += of_one
        behind += bool(of_one)
    if not is_told(behind):
        return SealedRelianceShape(people=None, cases=None, rair=None, rsr=None, harmful=None)
    found = reliance(cases)
    return SealedRelianceShape(
        people=behind,
        cases=found.cases,
        rair=_span(found.rair),
        rsr=_span(found.rsr),
        harmful=told(found.harmful),
    )
