"""Figures of a review of fairness that is about to be signed: worked out once, kept, sealed.

Whole they are a JSON text kept under its SHA-256; what a record can hold of them, shares in parts
per million, goes into the step that begins the review.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer import __version__
from reviewer.domain.canonical import digest
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.fairness_review import holds_for
from reviewer.domain.matters.course import LINE_LIMIT
from reviewer.domain.matters.courses.fairness import FAIRNESS_CHOICE
from reviewer.domain.people import Person
from reviewer.service.decided_slices import decided_at
from reviewer.service.fairness import review_slices, stretch_of
from reviewer.service.fairness_seal import OF_CHOICE, sealed
from reviewer.service.fairness_tables import fairness_figures
from reviewer.service.mentoring_tables import matters
from reviewer.service.rights import covers
from reviewer.service.roots import ensure_key
from reviewer.service.store import Store
from reviewer.wire.fairness import EstimateShape, FairnessAnswer, FiguresAnswer, SliceRateShape

if TYPE_CHECKING:
    from reviewer.insight.definition_values import GroupSums
    from reviewer.insight.tallies import Decided

FORMAT = "fairness-figures/1"
# With this many the record stays well below its largest size.
MOST_DIFFERING = 100
METHOD = (
    f"Reviewer {__version__}: Wilson, Newcombe 10, Fisher two-sided, Benjamini and Hochberg;"
    " definitions by Newcombe, Wilson and Welch with Bonferroni, bases by Fisher and Holm"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a review is to be of.

    Attributes:
        facets: empty for all.
        since, until: days in UTC, both included.
        sites: empty for all of the caller's.
    """

    facets: Sequence[Any] = ()
    since: date | None = None
    until: date | None = None
    sites: Sequence[str] = ()


def take_figures(store: Store, caller: Person, asked: Asked) -> FiguresAnswer:
    """Work figures out, keep them, and give what is signed on them, sealed.

    Raises:
        BadInput: the days end before they begin, or a site is not the caller's.
        StorageFault: the service has no key here, or cannot write.
    """
    ensure_key(store)
    caller = _narrowed(caller, asked.sites)
    answer = review_slices(store, caller, asked.facets, asked.since, asked.until)
    with store.reading() as connection:
        groups = _groups(
            decided_at(connection, caller, stretch_of(asked.since, asked.until)), answer.facets
        )
        choice = choice_for(connection, caller.sites)
    now_ms = store.now_ms()
    told, differ = _definitions(groups)
    body: dict[str, Any] = {
        "format": FORMAT,
        "service": store.facts.service_id,
        "made_ms": now_ms,
        "method": METHOD,
        "sites": sorted(caller.sites),
        "review": answer.model_dump(),
        "definitions": told,
        "bases_differ": differ,
        "choice": choice,
    }
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    sha256 = digest(text.encode())
    with store.writing() as change:
        row = store.insert(fairness_figures).values(
            sha256=sha256, body=text, sites=json.dumps(body["sites"]), made_ms=now_ms
        )
        change.connection.execute(row.on_conflict_do_nothing())
    values = _values(body, answer, sha256)
    of_choice = {name: values[name] for name in OF_CHOICE if name in values}
    return FiguresAnswer(values=sealed(store.keys, values), of_choice=sealed(store.keys, of_choice))


def kept_figures(connection: sa.Connection, caller: Person, sha256: str) -> str | None:
    """All figures of a review as they were kept; None where they are not for the caller."""
    wanted = sa.select(fairness_figures).where(fairness_figures.c.sha256 == sha256)
    row = connection.execute(wanted).first()
    if row is None or not caller.works_for(json.loads(row.sites)):
        return None
    body: str = row.body
    return body


def choice_for(connection: sa.Connection, sites: Iterable[str]) -> dict[str, Any]:
    """The newest choice of a definition that holds for all of these sites; {} where none does."""
    wanted = (
        sa.select(matters.c.id, matters.c.filled)
        .where(matters.c.kind == FAIRNESS_CHOICE.kind, matters.c.state == "chosen")
        .order_by(matters.c.opened_ms.desc(), matters.c.id.desc())
    )
    asked = set(sites)
    for row in connection.execute(wanted):
        filled = json.loads(row.filled)
        if holds_for(filled.get("sites") or (), asked):
            return {"choice": row.id, "facet": filled["facet"], "chosen": filled["chosen"]}
    return {}


def _narrowed(caller: Person, sites: Sequence[str]) -> Person:
    if not all(covers(caller, site) for site in sites):
        raise BadInput("You do not answer for one of these sites.")
    return replace(caller, sites=tuple(sites)) if sites else caller


def _groups(
    decided: Iterable["Decided"], facets: Sequence[str]
) -> dict[str, dict[str, "GroupSums"]]:
    """Decisions whose truth is known, by facet and value."""
    from reviewer.insight.definition_values import GroupSums

    found: dict[str, dict[str, GroupSums]] = {facet: {} for facet in facets}
    for each in decided:
        if each.damaged is None or each.verdict not in (Verdict.CERTIFY, Verdict.REJECT):
            continue
        is_rejected = each.verdict is Verdict.REJECT
        for facet, value in each.facets.items():
            if facet.value in found:
                group = found[facet.value].setdefault(value, GroupSums())
                group.add(rejected=is_rejected, bad=each.damaged, score=each.score)
    return found


def _definitions(
    groups: Mapping[str, Mapping[str, "GroupSums"]],
) -> tuple[list[dict[str, Any]], list[str]]:
    """The furthest group of each definition by facet, and facets whose bases differ."""
    from reviewer.insight.definition_values import bases_differ, furthest

    told = [
        {"facet": facet, **asdict(found), "definition": definition.value}
        for facet, of_facet in groups.items()
        for definition in Definition
        if (found := furthest(definition, of_facet)) is not None
    ]
    return told, [facet for facet, of_facet in groups.items() if bases_differ(of_facet)]


def _values(body: Mapping[str, Any], answer: FairnessAnswer, sha256: str) -> dict[str, Any]:
    """What the record holds: by the fields of the act, nothing empty."""
    differing = list(_differing(answer))
    kept = sorted(differing, key=lambda row: row["p_ppm"])[:MOST_DIFFERING]
    found = {
        "title": _title(body, answer),
        "figures": sha256,
        "method": METHOD,
        "taken_ms": body["made_ms"],
        "since": answer.since,
        "until": answer.until,
        "facets": list(answer.facets),
        "sites": body["sites"],
        "decisions": answer.decisions,
        "tests": answer.tests,
        "accepted_ppm": _ppm(answer.accepted),
        "level_ppm": _ppm(answer.level),
        "rates": [_of_all(each) for each in answer.rates],
        "differing": len(differing),
        "differ": [row for row in differing if row in kept],
        "definitions": [_definition(each) for each in body["definitions"]],
        "bases_differ": body["bases_differ"],
        **body["choice"],
    }
    return {name: value for name, value in found.items() if value not in ("", [])}


def _title(body: Mapping[str, Any], answer: FairnessAnswer) -> str:
    sites = ", ".join(body["sites"]) or "All sites"
    last = answer.until or datetime.fromtimestamp(body["made_ms"] / 1000, UTC).date().isoformat()
    return f"{sites}: {f'{answer.since} to' if answer.since else 'until'} {last}"[:LINE_LIMIT]


def _of_all(each: SliceRateShape) -> dict[str, Any]:
    known = {"rate": each.rate, "hits": each.hits, "trials": each.trials}
    told = {name: value for name, value in known.items() if value is not None}
    return told if each.value is None else {**told, **_measured(each.value)}


def _differing(answer: FairnessAnswer) -> Iterator[dict[str, Any]]:
    for slice_ in answer.slices:
        for each in slice_.rates:
            beside = each.beside
            if beside is None or not beside.believed or each.value is None:
                continue
            gap = beside.difference
            yield {
                "facet": slice_.facet,
                "slice": slice_.value[:LINE_LIMIT],
                "rate": each.rate,
                "trials": each.trials,
                **_measured(each.value),
                "gap_ppm": _ppm(gap.value),
                "gap_low_ppm": _ppm(gap.low),
                "gap_high_ppm": _ppm(gap.high),
                # Rounded up: no chance is told as none.
                "p_ppm": ceil(beside.corrected * 1e6),
            }


def _definition(each: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "facet": each["facet"],
        "definition": each["definition"],
        "slice": each["group"][:LINE_LIMIT],
        "cases": each["cases"],
        "value_ppm": _ppm(each["value"]),
        "low_ppm": _ppm(each["low"]),
        "high_ppm": _ppm(each["high"]),
        "compared": each["compared"],
    }


def _measured(each: EstimateShape) -> dict[str, int]:
    return {
        "value_ppm": _ppm(each.value),
        "low_ppm": _ppm(each.low),
        "high_ppm": _ppm(each.high),
    }


def _ppm(share: float) -> int:
    return round(share * 1e6)
