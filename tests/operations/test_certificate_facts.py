"""Certificates of a stay: what they begin from, and what stands on the page."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.page import Page
from reviewer.domain.canonical import canonical, digest
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.operations import deciding
from reviewer.operations.certificate_facts import LIMITS, beginnings, stay_certificate
from reviewer.operations.desk import Desk
from reviewer.operations.matter_board import board
from reviewer.operations.matters import Doing, act, matters_of
from reviewer.wire.mentoring import LevelShape, StepShape
from tests.operations.saying import case, step
from tests.operations.stocked_desk import PACK, item_id, stocked_desk
from tests.operations.workbench import all_records, certify, reject

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
COURSE = COURSES["certificate"]
PLAN = {"start": "2026-03-02", "weeks": 14}
GIVEN: dict[str, Any] = {
    "starts": "2026-03-02",
    "ends": "2026-06-07",
    "families": [{"family": "Padded mailer", "level": 3, "decisions": 120, "rejects": 14}],
    "limits": list(LIMITS),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's."""
    with stocked_desk(tmp_path, IVY) as made:
        yield made


def tell(desk: Desk, *steps: StepShape) -> None:
    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, steps=steps))


def ask(desk: Desk, values: Mapping[str, Any] = GIVEN) -> MatterId:
    act(desk, Doing(COURSE, COURSE.opening[0], about=IVY.id), values)
    (name,) = matters_of(desk, COURSE.kind)
    return name


def signed(matter: str, name: str, by: str, at_ms: int, version: int, **values: Any) -> StepShape:
    told = step(f"{name}-{version}", COURSE.kind, name, by, IVY.id, values, at_ms)
    return told.model_copy(update={"matter": matter, "values": {"version": version, **values}})


def later(desk: Desk) -> int:
    """After everything that was done so far."""
    return max(each.clock.wall_ms for each in all_records(desk)) + 1_000


def test_a_new_one_begins_with_what_the_desk_knows(desk: Desk) -> None:
    level = {"family": PACK, "level": 3, "given": 3, "was": 2, "reason": "", "votes": []}
    shape = LevelShape.model_validate({**level, "remedy": "", "since_ms": 5, "until_ms": 0})
    for number, made in enumerate((certify, reject, reject)):
        deciding.decide(desk, made(item_id(number)))
    records = [each.id for each in all_records(desk) if each.kind == Kind.DECISION]
    cases = (case(records[1], item_id(1), IVY.id, "max", "approve", "approved"),)
    plan = step("plan-1", "plan", "write", "max", IVY.id, PLAN)
    page = Page("e", "c", person=IVY.id, levels=(shape,), cases=cases, steps=(plan,))
    desk.cache.apply(page)
    found = beginnings(desk, IVY.id)
    assert (found["starts"], found["ends"]) == ("2026-03-02", "2026-06-07")
    (family,) = found["families"]
    assert (family["level"], family["decisions"], family["rejects"]) == (3, 3, 1)
    assert found["evidence"] == digest(canonical(sorted(records)))
    assert found["limits"] == list(LIMITS)
    assert board(desk, "certificate").begins == {"ask": found}
    assert ask(desk, found)


def test_what_was_taken_back_is_not_counted(desk: Desk) -> None:
    deciding.decide(desk, certify(item_id(0)))
    deciding.undo(desk)
    assert "families" not in beginnings(desk, IVY.id)


def test_of_others_only_the_stay_is_known(desk: Desk) -> None:
    deciding.decide(desk, certify(item_id(0)))
    found = beginnings(desk, PersonId("person-jon"))
    assert set(found) == {"limits"}


def test_a_draft_says_how_it_stands(desk: Desk) -> None:
    found = stay_certificate(desk, ask(desk))
    assert (found.is_draft, found.state, found.person) == (True, "asked for", "Ivy")
    assert (found.families[0].title, found.families[0].rejects) == ("Padded mailer", 14)
    assert (found.signatures, found.version) == ((), 1)


def test_signatures_name_their_records_and_the_version_alone_that_was_issued(desk: Desk) -> None:
    name = ask(desk)
    at_ms = later(desk)
    tell(desk, signed(name, "sign_as_mentor", "max", at_ms, 1))
    assert [each.by for each in stay_certificate(desk, name).signatures] == ["Max"]
    tell(
        desk,
        signed(name, "restate", "max", at_ms + 1, 1, **GIVEN).model_copy(update={"values": GIVEN}),
        signed(name, "sign_as_mentor", "max", at_ms + 2, 2),
        signed(name, "sign_as_lead", "lea", at_ms + 3, 2),
        signed(name, "issue", "lea", at_ms + 4, 2, on="2026-06-08"),
    )
    found = stay_certificate(desk, name)
    assert (found.is_draft, found.issued_on, found.version) == (False, "2026-06-08", 2)
    assert [(each.role, each.by, each.record) for each in found.signatures] == [
        ("Mentor", "Max", "sign_as_mentor-2"),
        ("Lead", "Lea", "sign_as_lead-2"),
        ("Issued by", "Lea", "issue-2"),
    ]


def test_the_hash_of_a_signature_is_that_of_its_record(desk: Desk) -> None:
    """Worked out from what was told, it is what `reviewer verify` finds in the record."""
    name = ask(desk)
    told = matters_of(desk, COURSE.kind)[name].told[0]
    record = next(each for each in all_records(desk) if each.kind == Kind.STEP)
    assert digest(canonical(told.step.payload())) == record.payload_hash


def test_goals_and_milestones_stand_on_it(desk: Desk) -> None:
    goal = {"title": "Fewer torn cards"}
    tell(
        desk,
        step("g1", "skill", "set", "max", IVY.id, goal),
        step("m1", "milestone", "set", "max", IVY.id, {"title": "First", "day": "2026-03-20"}),
        step("m2", "milestone", "set", "max", "other", {"title": "First", "day": "2026-03-20"}),
    )
    found = stay_certificate(desk, ask(desk))
    assert [(each.sort, each.title) for each in found.goals] == [("skill goal", "Fewer torn cards")]
    assert found.milestones == (("planned", 1),)


def test_what_is_no_certificate_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        stay_certificate(desk, MatterId("nothing"))
