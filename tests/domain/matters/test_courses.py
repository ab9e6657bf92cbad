"""Every course, walked through all of its states by those who may."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.course import UNOPENED, Course, Form, Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import FOR_OTHERS, Matter, follow, why_not
from reviewer.domain.matters.sections import SECTIONS
from reviewer.domain.matters.step import MatterId, Step, Told
from tests.domain.matters.making import EVERYBODY, INA, Walk, parts_of, value_of, values_of
from tests.domain.matters.walks import FORBIDDEN, OWN, WALKS

KINDS = sorted(COURSES)
LINES = [(kind, line) for kind in sorted(WALKS) for line in WALKS[kind]]


def walked(kind: str, line: str) -> Iterator[tuple[Walk, PersonId, str, Matter]]:
    """The walk after each of its steps: who did what, and the matter before it."""
    walk = Walk(COURSES[kind], own=OWN.get(kind, {}))
    for word in line.split():
        if word.isdecimal():
            walk.hours += int(word)
            continue
        who, _, rest = word.partition(":")
        name, _, state = rest.partition("=")
        before = walk.matter
        walk.does(PersonId(who), name)
        assert walk.matter.state == state, f"{word}: {walk.why_idle() or walk.matter.state}"
        yield walk, PersonId(who), name, before


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_a_walk_ends_where_it_says(kind: str, line: str) -> None:
    for walk, person, name, before in walked(kind, line):
        act = walk.course.act(name)
        assert act is not None
        assert walk.why_idle() == ""
        assert why_not(before, act, person, parts_of(before, person)) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_walks_come_by_every_state_and_act(kind: str) -> None:
    course, states, acts = COURSES[kind], set(), set()
    for line in WALKS[kind]:
        for walk, _, name, _ in walked(kind, line):
            states.add(walk.matter.state)
            acts.add(name)
    assert states == set(course.states)
    assert acts == {each.name for each in course.acts}


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_an_act_is_refused_in_every_other_state(kind: str, line: str) -> None:
    for walk, _, _, _ in walked(kind, line):
        for act in walk.course.acts:
            if walk.matter.state in act.sources:
                continue
            for person in EVERYBODY:
                parts = parts_of(walk.matter, person)
                assert why_not(walk.matter, act, person, parts).startswith("It is ")
            late = Walk(walk.course, own=walk.own)
            late.steps, late.matter, late.hours = list(walk.steps), walk.matter, walk.hours
            late.does(INA, act.name)
            assert late.matter.state == walk.matter.state
            assert late.why_idle().startswith("It was ")


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_an_act_is_refused_to_every_other_part(kind: str, line: str) -> None:
    for walk, _, name, before in walked(kind, line):
        act = walk.course.act(name)
        assert act is not None
        for part in Part:
            if part not in act.by:
                assert why_not(before, act, PersonId("zoe"), frozenset({part})) == FOR_OTHERS
        if act.only:
            why = why_not(before, act, PersonId("zoe"), act.by)
            assert why == "This is for those to do who are named in it."


@pytest.mark.parametrize("named", sorted(FORBIDDEN))
def test_who_may_not_is_told_so(named: str) -> None:
    kind, _, name = named.partition(".")
    course = COURSES[kind]
    act = course.act(name)
    assert act is not None
    every = {key: value for each in course.acts for key, value in values_of(each.fields).items()}
    for state in act.sources:
        opener = PersonId("" if state == UNOPENED else "zoe")
        matter = Matter(MatterId("m"), course, state, opener, INA, values=every if opener else {})
        for person in map(PersonId, FORBIDDEN[named].split()):
            assert why_not(matter, act, person, parts_of(matter, person)), person


def test_every_course_forbids_something_to_somebody() -> None:
    """But remarks, which anybody may make."""
    assert {named.partition(".")[0] for named in FORBIDDEN} == set(COURSES) - {"remark"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_course_holds_together(kind: str) -> None:
    course = COURSES[kind]
    names = [act.name for act in course.acts]
    forms: dict[str, Form] = {}
    assert len(names) == len(set(names))
    assert course.kind == kind
    assert course.opening
    assert course.ended <= set(course.states)
    assert not course.readers & course.outline
    for act in course.acts:
        assert act.sources <= {*course.states, UNOPENED}
        assert act.target is None or act.target in course.states
        assert act.target is not None or UNOPENED not in act.sources
        assert act.by
        for each in act.fields:
            assert forms.setdefault(each.name, each.form) is each.form
            assert (each.form is Form.CHOICE) == bool(each.choices)
            assert (each.form is Form.ROWS) == bool(each.row)
            assert (each.form is Form.MATTER) == bool(each.kind)
            each.check(value_of(each))
        if act.only:
            assert forms[act.only] in {Form.PERSON, Form.PEOPLE}
        assert act.is_joint <= bool(act.only)


def test_every_kind_stands_in_one_section() -> None:
    assert sorted(kind for kinds in SECTIONS.values() for kind in kinds) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_matters_to_choose_from_have_a_course(kind: str) -> None:
    for act in COURSES[kind].acts:
        for each in act.fields:
            assert not each.kind or each.kind in COURSES


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_needed_must_be_filled_in(kind: str) -> None:
    for act in COURSES[kind].acts:
        whole = values_of(act.fields)
        assert COURSES[kind].check_act(act.name, whole) is act
        for each in act.fields:
            lacking = {name: value for name, value in whole.items() if name != each.name}
            if each.is_needed:
                with pytest.raises(BadInput, match="fill this in"):
                    act.check(lacking)
            else:
                act.check(lacking)
            with pytest.raises(BadInput, match="does not fit"):
                act.check({**whole, each.name: {"no": "value"}})
        with pytest.raises(BadInput, match="nothing to fill in"):
            act.check({**whole, "unheard_of": 1})


def random_steps(course: Course, seed: int) -> list[Told]:
    """Thirty acts by anybody, possible or not, each having seen some of those before."""
    chance = Random(seed)
    steps: list[Told] = []
    matter = Matter(MatterId("m"), course, about=INA)
    for n in range(30):
        possible = [act for act in course.acts if matter.state in act.sources]
        act = chance.choice(possible if possible and chance.random() < 0.8 else course.acts)
        values = values_of(act.fields)
        if "version" in values:
            values["version"] = max(1, matter.version - chance.choice((0, 0, 0, 1)))
        values |= OWN.get(course.kind, {}).get(act.name, {})
        seen = tuple(each.record for each in chance.sample(steps, min(len(steps), 2)))
        step = Step(course.kind, MatterId("m"), act.name, INA, values, seen)
        at = chance.randrange(10**9)
        author = chance.choice(EVERYBODY)
        steps.append(Told(RecordId(f"r{n:02}"), step, author, at))
        matter = follow(course, steps).get(MatterId("m"), matter)
    return steps


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", KINDS)
def test_any_order_of_arrival_ends_the_same(kind: str, seed: int) -> None:
    course = COURSES[kind]
    steps = random_steps(course, seed)
    wanted = follow(course, steps)
    for turn in range(5):
        assert follow(course, Random(turn).sample(steps, len(steps))) == wanted
    # What two desks know apart comes to the same once they know it together, also if told twice.
    assert follow(course, [*steps[::2], *steps[1::2], *steps]) == wanted


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", KINDS)
def test_who_sees_the_outline_comes_to_the_same_state(kind: str, seed: int) -> None:
    course = COURSES[kind]
    steps = random_steps(course, seed)
    outlined = [
        replace(
            each,
            step=replace(each.step, values=course.outlined(each.step.values)),
            is_whole=False,
        )
        for each in steps
    ]
    whole, seen = follow(course, steps), follow(course, outlined)
    assert {name: each.state for name, each in whole.items()} == {
        name: each.state for name, each in seen.items()
    }
    assert [(each.told.record, each.why) for matter in whole.values() for each in matter.idle] == [
        (each.told.record, each.why) for matter in seen.values() for each in matter.idle
    ]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", KINDS)
def test_every_step_counts_or_says_why_not(kind: str, seed: int) -> None:
    course = COURSES[kind]
    steps = random_steps(course, seed)
    for matter in follow(course, steps).values():
        assert len(matter.told) + len(matter.idle) == len(steps)
        assert matter.state in course.states
        assert all(each.why.endswith(".") for each in matter.idle)


def test_times_of_a_walk_rise() -> None:
    for kind, line in LINES:
        *_, (walk, _, _, _) = walked(kind, line)
        times = [each.made_ms for each in walk.matter.told]
        assert all(one < other for one, other in pairwise(times))
