"""No plan, no queue: what an intern with mentors may do before the plan is signed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.page import Page
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.domain.queue import QueueFilter
from reviewer.operations import deciding, matters
from reviewer.operations.desk import Desk
from reviewer.operations.launching import lacks_plan
from reviewer.operations.queueing import queue_counts, queue_ids, some_ids
from reviewer.wire.mentoring import ColleagueShape, StepShape
from tests.operations.stocked_desk import item_id, stocked_desk
from tests.operations.workbench import certify

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
MOE = PersonId("person-moe")
PLAN = COURSES["plan"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's."""
    with stocked_desk(tmp_path, IVY) as made:
        yield made


def give_mentor(desk: Desk) -> None:
    shape = ColleagueShape(
        id=MOE, title="Moe", role="mentor", sites=[], my_intern=False, my_mentor=True
    )
    desk.cache.put_colleagues(IVY.id, [shape])


def tell(desk: Desk, record: str, act: str, values: dict[str, Any], *seen: str) -> None:
    """The mentor did so."""
    step = StepShape(
        record=record,
        kind="plan",
        matter="plan-1",
        act=act,
        about=IVY.id,
        author=MOE,
        author_title="Moe",
        made_ms=5,
        values=values,
        seen=list(seen),
        whole=True,
        withdrawn=False,
    )

    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, steps=(step,)))


def test_without_mentors_nobody_waits_for_a_plan(desk: Desk) -> None:
    assert not lacks_plan(desk)
    assert queue_ids(desk, QueueFilter())


def test_the_queue_opens_with_the_second_signature(desk: Desk) -> None:
    give_mentor(desk)
    assert lacks_plan(desk)
    assert queue_ids(desk, QueueFilter()) == []
    assert some_ids(desk, QueueFilter()).ids == ()
    assert queue_counts(desk, QueueFilter()).total == 0
    with pytest.raises(Refused, match="launch plan is not signed"):
        deciding.decide(desk, certify(item_id(1)))
    tell(desk, "s1", "write", {"start": "2026-03-02", "weeks": 12, "mentors": [MOE]})
    tell(desk, "s2", "sign_as_mentor", {"version": 1}, "s1")
    assert lacks_plan(desk)
    act = PLAN.act("sign_as_intern")
    assert act is not None
    doing = matters.Doing(PLAN, act, MatterId("plan-1"))
    matters.act(desk, doing, {"version": 1})
    assert not lacks_plan(desk)
    assert queue_ids(desk, QueueFilter())
    deciding.decide(desk, certify(item_id(1)))


def test_a_revision_does_not_shut_the_queue_again(desk: Desk) -> None:
    give_mentor(desk)
    values = {"start": "2026-03-02", "weeks": 12, "mentors": [MOE]}
    tell(desk, "s1", "write", values)
    tell(desk, "s2", "sign_as_mentor", {"version": 1}, "s1")
    act = PLAN.act("sign_as_intern")
    assert act is not None
    made = matters.act(desk, matters.Doing(PLAN, act, MatterId("plan-1")), {"version": 1})
    tell(desk, "s3", "revise", {**values, "why": "Another team."}, str(made.record))
    assert not lacks_plan(desk)
