"""The guide of who learns: steps of the first days in order, then what today has."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.operations import deciding, matters, quizzing
from reviewer.operations.desk import Desk
from reviewer.operations.guidance import Guide, guide
from reviewer.operations.matter_board import board
from reviewer.operations.touring import tours
from reviewer.wire.mentoring import ColleagueShape, StepShape
from tests.operations.saying import case, step
from tests.operations.stocked_desk import item_id, stocked_desk
from tests.operations.workbench import certify

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
MOE = PersonId("person-moe")
PLAN = {"start": "2026-03-02", "weeks": 12, "mentors": [MOE]}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's, of whom Moe is a mentor."""
    with stocked_desk(tmp_path, IVY) as made:
        shape = ColleagueShape(
            id=MOE, title="Moe", role="mentor", sites=[], my_intern=False, my_mentor=True
        )
        made.cache.put_colleagues(IVY.id, [shape])
        yield made


def tell(desk: Desk, *steps: StepShape) -> None:
    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, steps=steps))


def later(first: StepShape, record: str, act: str, values: dict[str, Any]) -> StepShape:
    """Another step of the same matter."""
    more = {"record": record, "act": act, "values": values, "seen": [first.record]}
    return first.model_copy(update={**more, "made_ms": first.made_ms + 1})


def sign(desk: Desk, *, both: bool) -> None:
    plan = step("plan-1", "plan", "write", MOE, IVY.id, PLAN)
    tell(desk, plan, later(plan, "plan-2", "sign_as_mentor", {"version": 1}))
    if both:
        act = COURSES["plan"].act("sign_as_intern")
        assert act is not None
        matters.act(desk, matters.Doing(COURSES["plan"], act, MatterId("plan-1")), {"version": 1})


def done(found: Guide) -> list[str]:
    return [each.name for each in found.first if each.is_done]


def test_the_first_days_go_step_by_step_and_one_is_next(desk: Desk) -> None:
    at_first = guide(desk)
    assert [each.name for each in at_first.first] == [
        *("mentors", "plan", "sign", "lunch", "starter", "level")
    ]
    assert done(at_first) == ["mentors"]
    assert "Moe" in at_first.first[0].title
    assert not at_first.daily, "no plan, no queue"
    assert at_first.next is not None
    assert at_first.next.name == "lunch", "the plan is the mentor's to write"
    sign(desk, both=False)
    waiting = guide(desk)
    assert waiting.next is not None
    assert (waiting.next.name, waiting.next.kind) == ("sign", "plan")
    sign(desk, both=True)
    signed = guide(desk)
    assert done(signed) == ["mentors", "plan", "sign"]
    assert [each.name for each in signed.daily] == ["queue"]


def test_the_first_days_are_over_and_the_day_is_left(desk: Desk) -> None:
    sign(desk, both=True)
    lunch = step(
        "lunch-1", "meeting", "propose", MOE, "", {"sort": "lunch", "invited": [IVY.id, MOE]}
    )
    tell(desk, lunch, later(lunch, "lunch-2", "settle", {}))
    assert "lunch" in done(guide(desk))
    deck = quizzing.decks(desk)[0]
    quizzing.finish(desk, deck, [(each.name, each.verdict) for each in deck.cases])
    assert "starter" in done(guide(desk))
    deciding.decide(desk, certify(item_id(1)))
    after = guide(desk)
    assert after.first == ()
    assert after.daily[-1].name == "queue"
    assert after.next == after.daily[0]


def test_what_was_said_of_ones_work_is_told_each_day(desk: Desk) -> None:
    sign(desk, both=True)
    said = {"item": str(item_id(1)), "text": "Look at the rim."}
    tell(desk, *(step(f"r{n}", "remark", "say", MOE, IVY.id, said) for n in (1, 2)))
    found = {each.name: each for each in guide(desk).daily}
    assert found["new-remark"].title == "2 remarks"
    assert found["new-remark"].kind == "remark"


def test_a_decision_that_came_back_presses_most(desk: Desk) -> None:
    sign(desk, both=True)
    item = ItemId(str(item_id(1)))
    record = deciding.decide(desk, certify(item)).record
    returned = case(str(record), item, IVY.id, MOE, "return", "returned")
    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, cases=(returned,)))
    assert guide(desk).daily[0].name == "returned"
    assert guide(desk).daily[0].title == "1 decision came back"


def test_who_does_not_learn_has_no_guide(desk: Desk) -> None:
    desk.person = Person(MOE, "moe", "Moe", Role.MENTOR)
    assert guide(desk) == Guide((), ())


def test_a_tour_tells_what_was_built_at_each_stage_by_whom(desk: Desk) -> None:
    begun = step("p1", "project", "begin", MOE, "", {"title": "Clear bags", "gap": "g"})
    ends: tuple[tuple[str, dict[str, Any]], ...] = (
        ("propose", {"text": "What light", "scope_owner": MOE}),
        ("match", {"team": [MOE], "interest": "vision", "reason": "Knows it."}),
        ("start", {"on": "2026-03-02"}),
        ("stage", {"stage": "question", "note": "Asked two packers."}),
    )
    more = [later(begun, f"p{n}", act, values) for n, (act, values) in enumerate(ends, 2)]
    chained = [
        each.model_copy(update={"seen": [f"p{n}"], "made_ms": n + 1})
        for n, each in enumerate(more, 1)
    ]
    tell(desk, begun)
    assert tours(desk) == [], "nothing is built yet"
    tell(desk, *chained)
    (tour,) = tours(desk)
    assert (tour.title, tour.sort, tour.reached) == ("Clear bags", "project", 1)
    first, *rest = tour.stages
    assert first.is_now
    assert first.built[0].by == "Moe"
    assert first.built[0].said == (("What", "Asked two packers."),)
    assert not any(each.built for each in rest)
    assert all(each.asked for each in tour.stages)


def test_a_value_is_called_what_the_act_called_it_that_filled_it(desk: Desk) -> None:
    begun = step("p1", "project", "begin", MOE, "", {"title": "Bags", "gap": "g"})
    tell(desk, begun)
    acts = (("propose", {"text": "x", "scope_owner": MOE}), ("match", {"team": [MOE]}))
    more = [later(begun, name, name, values) for name, values in acts]
    chain = [*more, later(begun, "start", "start", {"on": "2026-03-02"})]
    for n, stage in enumerate(("data", "model")):
        chain.append(later(begun, f"s{n}", "stage", {"stage": stage, "note": f"made {stage}"}))
    seen = ["p1"]
    for n, each in enumerate(chain):
        chain[n] = each.model_copy(update={"seen": list(seen), "made_ms": n + 2})
        seen = [each.record]
    tell(desk, *chain)
    (page,) = board(desk, "project").pages.values()
    assert ("What", "made model") in page.facts
    said = [line for each in page.steps for line in each.said]
    assert ("What", "made data") in said
    assert "Why" not in {name for name, _ in (*said, *page.facts)}
