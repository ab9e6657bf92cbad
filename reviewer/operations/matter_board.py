"""What the screen of matters shows: kinds with counts, the matters of one, one in full."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from reviewer.domain.colleagues import Colleague, titles
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Course, Field, Form
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.terms import VERSION
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.matters.sections import (
    SECTIONS,
    WRITTEN_ELSEWHERE,
    fields_of,
    heading,
    spelled,
)
from reviewer.domain.matters.step import NOBODY, MatterId, Told
from reviewer.domain.people import Role
from reviewer.operations.certificate_facts import beginnings
from reviewer.operations.desk import Desk
from reviewer.operations.matter_figures import Known, figures
from reviewer.operations.matter_rows import Board, KindRow, MatterPage, MatterRow, StepRow
from reviewer.operations.matters import Relations, colleagues, matters_of, refused_steps
from reviewer.operations.mistake_deck import count_due, today
from reviewer.operations.stay_weeks import StripWeek, current_plan, stay_weeks

# The list of everything that waits for whoever is signed in.
MINE = "mine"


@dataclass(frozen=True, slots=True)
class Refusals:
    """What the service refused of what whoever looks did.

    Attributes:
        steps: with the reason, by matter.
        unopened: matters whose opening it refused, as they would stand.
    """

    steps: Mapping[MatterId, tuple[tuple[Told, str], ...]]
    unopened: Mapping[MatterId, Matter]

    @classmethod
    def of(cls, desk: Desk, known: Mapping[MatterId, Matter]) -> "Refusals":
        """Beside the matters that are known."""
        steps: dict[MatterId, tuple[tuple[Told, str], ...]] = {}
        for told, why in refused_steps(desk).values():
            steps[told.step.matter] = (*steps.get(told.step.matter, ()), (told, why))
        unopened: dict[MatterId, Matter] = {}
        for name, listed in steps.items():
            if name not in known:
                unopened |= follow(COURSES[listed[0][0].step.kind], [told for told, _ in listed])
        return cls(steps, unopened)

    def of_opening(self, name: MatterId) -> str:
        """Why the opening of a matter was refused, "" when it was not."""
        return self.steps[name][0][1] if name in self.unopened else ""


def board(desk: Desk, kind: str) -> Board:
    """What is to be shown for one kind of matter, or for MINE.

    Raises:
        Refused: nobody is signed in.
    """
    relations = Relations.of(desk)
    person, known = relations.person, colleagues(desk)
    names = {person.id: person.title, **titles(known)}
    here = matters_of(desk, *COURSES)
    refused = Refusals.of(desk, here)
    flat = {**here, **refused.unopened}
    called: dict[str, str] = {name: heading(each, names) for name, each in flat.items()}
    rows = {
        name: _row(relations, each, names, called[name], refused.of_opening(name))
        for name, each in flat.items()
    }
    mine = [name for name, row in rows.items() if row.is_mine and not row.is_over]
    listed = mine if kind == MINE else [name for name, row in rows.items() if row.kind == kind]
    shown = sorted(
        (rows[name] for name in listed),
        key=lambda row: (row.is_over, not row.is_mine, -row.changed_ms),
    )
    learners = _learners(relations, known)
    course = COURSES.get(kind)
    leads = person.role in (Role.LEAD, Role.ADMIN)
    plan = current_plan(_of_kind(flat.values(), "plan"), person.id)
    return Board(
        kinds=tuple(_kinds(rows.values(), len(mine))),
        kind=kind,
        rows=tuple(shown),
        pages={
            row.id: _with_refused(
                _page(
                    relations, flat[row.id], row, names, called, _weeks(desk, flat[row.id], flat)
                ),
                refused,
                names,
                called,
            )
            for row in shown
        },
        opens=() if course is None else _opens(relations, course, learners),
        people=tuple((each.id, each.title) for each in known),
        learners=tuple((each, names[each]) for each in learners),
        others=_others(rows.values()),
        weeks=() if plan is None else _weeks(desk, plan, flat),
        begins=_begins(desk, kind, learners),
        figures=figures(kind, Known(here, person.id, names, today(desk), _rated(known), leads)),
        due_cards=count_due(desk, _of_kind(flat.values(), "grading")),
    )


def _begins(desk: Desk, kind: str, learners: list[PersonId]) -> dict[str, dict[str, Any]]:
    """A certificate begins with what is known of whom it can be about, where that is one alone."""
    if kind != "certificate" or len(learners) != 1:
        return {}
    return {"ask": beginnings(desk, learners[0])}


def _weeks(desk: Desk, matter: Matter, flat: Mapping[MatterId, Matter]) -> tuple[StripWeek, ...]:
    """Of a launch plan; none of anything else."""
    if matter.course.kind != "plan":
        return ()
    return stay_weeks(matter, _of_kind(flat.values(), "milestone"), today(desk))


def _of_kind(matters: Iterable[Matter], kind: str) -> list[Matter]:
    return [each for each in matters if each.course.kind == kind]


def _others(rows: Iterable[MatterRow]) -> dict[str, tuple[tuple[MatterId, str], ...]]:
    found: dict[str, tuple[tuple[MatterId, str], ...]] = {}
    for row in rows:
        if not row.is_over and not row.refusal:
            found[row.kind] = (*found.get(row.kind, ()), (row.id, row.title))
    return found


def _rated(known: Iterable[Colleague]) -> dict[PersonId, Mapping[str, int]]:
    return {each.id: each.ratings for each in known if each.ratings}


def _learners(relations: Relations, known: Iterable[Colleague]) -> list[PersonId]:
    """Whom a new matter may concern: oneself as an intern, else those one teaches."""
    if relations.person.decides_blind:
        return [relations.person.id]
    return [each.id for each in known if each.is_my_intern]


def _opens(relations: Relations, course: Course, learners: Iterable[PersonId]) -> tuple[Act, ...]:
    if course.kind in WRITTEN_ELSEWHERE:
        return ()
    found: dict[str, Act] = {}
    for about in (NOBODY, *learners):
        found |= {act.name: act for act in relations.openings(course, about)}
    return tuple(found.values())


def _kinds(rows: Iterable[MatterRow], mine: int) -> Iterable[KindRow]:
    yield KindRow(MINE, "", tr("Waits for you"), mine)
    many = Counter(row.kind for row in rows if not row.is_over)
    for group, kinds in SECTIONS.items():
        for kind in kinds:
            title = COURSES[kind].title[1]
            yield KindRow(kind, group, title[:1].upper() + title[1:], many[kind])


def _row(
    relations: Relations,
    matter: Matter,
    names: Mapping[PersonId, str],
    title: str,
    refusal: str,
) -> MatterRow:
    about = "" if matter.about == relations.person.id else names.get(matter.about, "")
    acts = relations.acts_on(matter)
    moves = [each for each in acts if each.target not in (None, matter.state)]
    return MatterRow(
        id=matter.id,
        kind=matter.course.kind,
        title=title,
        state=tr("refused") if refusal else matter.course.states.get(matter.state, matter.state),
        about=about,
        opener=names.get(matter.opener) or matter.told[0].author_title,
        changed_ms=matter.changed_ms,
        is_over=matter.is_over,
        is_mine=bool(moves) and matter.told[-1].author != relations.person.id,
        refusal=refusal,
    )


def _page(
    relations: Relations,
    matter: Matter,
    row: MatterRow,
    names: Mapping[PersonId, str],
    called: Mapping[str, str],
    weeks: tuple[StripWeek, ...],
) -> MatterPage:
    reader = relations.person.id
    idle = {each.told.record: each.why for each in matter.idle}
    every = sorted(
        (*matter.told, *(each.told for each in matter.idle)), key=lambda told: told.made_ms
    )
    return MatterPage(
        row=row,
        course=matter.course,
        facts=_said(_fields(matter), matter.values, names, called),
        steps=tuple(
            _step(matter, each, names, called, idle.get(each.record, ""), reader) for each in every
        ),
        acts=tuple(relations.acts_on(matter)),
        values=matter.values,
        item=_item(matter),
        version=matter.version,
        weeks=weeks,
    )


def _with_refused(
    page: MatterPage,
    refused: Refusals,
    names: Mapping[PersonId, str],
    called: Mapping[str, str],
) -> MatterPage:
    """The page with what the service refused, each with the reason."""
    steps = {each.record: each for each in page.steps}
    for told, why in refused.steps.get(page.row.id, ()):
        act = page.course.act(told.step.act)
        own = {} if act is None else {field.name: field for field in act.fields}
        fields = {**fields_of(page.course), **own}
        steps[told.record] = StepRow(
            record=told.record,
            act=told.step.act if act is None else act.label,
            author=names.get(told.author) or told.author_title,
            made_ms=told.made_ms,
            said=() if page.row.refusal else _said(fields, told.step.values, names, called),
            why_idle=why,
            is_own=True,
            is_refused=True,
        )
    ordered = sorted(steps.values(), key=lambda each: each.made_ms)
    acts = () if page.row.refusal else page.acts
    return replace(page, steps=tuple(ordered), acts=acts)


def _item(matter: Matter) -> ItemId | None:
    for name, field in fields_of(matter.course).items():
        if field.form is Form.ITEM and matter.values.get(name):
            return ItemId(str(matter.values[name]))
    return None


def _fields(matter: Matter, last: Told | None = None) -> Mapping[str, Field]:
    """Fields as the act called them that filled them last, up to one step where it is named.

    Acts of one course call the same value differently: the note of a stage is what was built, that
    of an end is why.
    """
    found = dict(fields_of(matter.course))
    for told in (last,) if last is not None else matter.told:
        act = matter.course.act(told.step.act)
        for field in () if act is None else act.fields:
            if field.name in told.step.values:
                found[field.name] = field
    return found


def _said(
    fields: Mapping[str, Field],
    values: Mapping[str, object],
    names: Mapping[PersonId, str],
    called: Mapping[str, str],
) -> tuple[tuple[str, str], ...]:
    return tuple(
        (field.label, spelled(field, values[name], names, called))
        for name, field in fields.items()
        if name != VERSION and values.get(name) not in (None, "", [])
    )


def _step(
    matter: Matter,
    told: Told,
    names: Mapping[PersonId, str],
    called: Mapping[str, str],
    why_idle: str,
    reader: PersonId,
) -> StepRow:
    act = matter.course.act(told.step.act)
    # What still holds stands among the facts.
    gone = {
        name: value for name, value in told.step.values.items() if matter.values.get(name) != value
    }
    return StepRow(
        record=told.record,
        act=told.step.act if act is None else act.label,
        author=names.get(told.author) or told.author_title or tr("somebody"),
        made_ms=told.made_ms,
        said=_said(_fields(matter, told), gone, names, called),
        why_idle=why_idle,
        is_own=told.author == reader,
    )
