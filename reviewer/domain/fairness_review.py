"""Reviews of fairness as people read them: which wait, what each says, who put their name to it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from reviewer.domain.canonical import canonical, digest
from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.matters.courses.fairness import NAMES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.sections import fields_of, spelled
from reviewer.domain.matters.step import MatterId, Told

# What the service worked out and sealed is told as figures, not as words of whoever signed it.
_FIGURES = "compute"


@dataclass(frozen=True, slots=True)
class FiguresWanted:
    """What a review is to be of.

    Attributes:
        facets: empty for all.
        since, until: days in UTC, both included; "" without that end.
    """

    facets: tuple[str, ...] = ()
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class SealedFigures:
    """What the service worked out to be signed.

    Attributes:
        values: of the step that begins a review.
        of_choice: of the step that chooses a definition, the part that is not chosen.
    """

    values: Mapping[str, Any]
    of_choice: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SignedStep:
    """Who put their name to what.

    Attributes:
        made_ms: by their clock, put right; since 1970 UTC.
        payload_hash: SHA-256 of the payload as the record holds it.
        said: label and words of what they filled in.
    """

    act: str
    by: str
    made_ms: int
    record: RecordId
    payload_hash: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FairnessReview:
    """One review as it stands.

    Attributes:
        state: of the course, and as people are told.
        values: figures, as the course names them.
        action, whose, due: "" while none was agreed upon.
        days_late: how long its action is overdue, 0 when it is not.
        steps: in order, those that counted.
    """

    id: MatterId
    title: str
    state: str
    state_words: str
    is_over: bool
    values: Mapping[str, Any]
    action: str
    whose: str
    due: str
    days_late: int
    changed_ms: int
    steps: tuple[SignedStep, ...]


def review_of(matter: Matter, names: Mapping[PersonId, str], today: date) -> FairnessReview:
    """What a review says.

    Args:
        names: of people, as far as whoever reads knows them.
    """
    values = matter.values
    waits = matter.state == "action" and values.get("due")
    late = (today - date.fromisoformat(str(values["due"]))).days if waits else 0
    return FairnessReview(
        id=matter.id,
        title=str(values.get("title") or ""),
        state=matter.state,
        state_words=matter.course.states.get(matter.state, matter.state),
        is_over=matter.is_over,
        values=values,
        action=str(values.get("action") or ""),
        whose=_named(names, str(values.get("whose") or "")),
        due=str(values.get("due") or ""),
        days_late=max(late, 0),
        changed_ms=matter.changed_ms,
        steps=tuple(_signed(matter, told, names) for told in matter.told),
    )


def in_turn(reviews: Iterable[FairnessReview]) -> list[FairnessReview]:
    """What is overdue longest first, then what is open, oldest first; then what is closed."""
    return sorted(
        reviews,
        key=lambda one: (
            one.is_over,
            -one.days_late,
            -one.changed_ms if one.is_over else one.changed_ms,
            one.id,
        ),
    )


@dataclass(frozen=True, slots=True)
class FairnessChoice:
    """What fair is to mean at some sites.

    Attributes:
        sites: empty for all there are.
        facet: between which groups.
        despite: why what cannot hold together was chosen together, "" where it can.
    """

    id: MatterId
    sites: tuple[str, ...]
    facet: str
    chosen: tuple[Definition, ...]
    reason: str
    despite: str
    by: str
    made_ms: int


def choice_in_force(
    matters: Iterable[Matter], names: Mapping[PersonId, str], sites: Collection[str]
) -> FairnessChoice | None:
    """The newest choice that holds for all of these sites, None where none does."""
    standing = [each for each in matters if each.state == "chosen" and holds_for(each.sites, sites)]
    if not standing:
        return None
    newest = max(standing, key=lambda each: (each.opened_ms, each.id))
    values = newest.values
    return FairnessChoice(
        id=newest.id,
        sites=newest.sites,
        facet=str(values["facet"]),
        chosen=tuple(Definition(each) for each in values["chosen"] if each in NAMES),
        reason=str(values.get("reason") or ""),
        despite=str(values.get("despite") or ""),
        by=_author(newest.told[0], names),
        made_ms=newest.opened_ms,
    )


def holds_for(chosen_for: Collection[str], sites: Collection[str]) -> bool:
    """Whether a choice for some sites holds for all of others; none named means all there are."""
    return not chosen_for or (bool(sites) and set(sites) <= set(chosen_for))


def _signed(matter: Matter, told: Told, names: Mapping[PersonId, str]) -> SignedStep:
    act = matter.course.act(told.step.act)
    fields = {} if act is None or act.name == _FIGURES else {one.name: one for one in act.fields}
    known = {**fields_of(matter.course), **fields}
    return SignedStep(
        act=told.step.act if act is None else act.label,
        by=_author(told, names),
        made_ms=told.made_ms,
        record=told.record,
        payload_hash=digest(canonical(told.step.payload())),
        said=tuple(
            (known[name].label, spelled(known[name], value, names, {}))
            for name, value in told.step.values.items()
            if name in fields and value not in (None, "", [])
        ),
    )


def _author(told: Told, names: Mapping[PersonId, str]) -> str:
    return names.get(told.author) or told.author_title or told.author


def _named(names: Mapping[PersonId, str], person: str) -> str:
    return names.get(PersonId(person), tr("somebody else")) if person else ""
