"""Matters between two desks and a service: offline, merged, taken back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.errors import Refused
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.operations import matters
from reviewer.operations.clock import RealMachineTime
from reviewer.operations.matters import Doing
from reviewer.service.mentors import link_mentor
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService

PRODUCTS = 2
PLAN = COURSES["plan"]


@pytest.fixture
async def mentor(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    """A desk where the intern's mentor is signed in."""
    link_mentor(hub.store, "mentor", "intern")
    async with workbench(tmp_path / "mentor", hub.url) as made:
        await made.sign_in("mentor", hub.password)
        yield made


@pytest.fixture
async def intern(
    tmp_path: Path, hub: RunningService, mentor: Workbench
) -> AsyncIterator[Workbench]:
    """A desk where the intern is signed in."""
    async with workbench(tmp_path / "intern", hub.url) as made:
        await made.sign_in("intern", hub.password)
        yield made


def person(bench: Workbench) -> PersonId:
    return bench.desk.signed_in().id


def plan_values(mentor: Workbench) -> dict[str, Any]:
    return {
        "start": date(2026, 3, 2).isoformat(),
        "weeks": 14,
        "mentors": [person(mentor)],
        "expected": "Decide fairly, ask early.",
        "goals": ["A paper"],
        "milestones": [{"title": "First hundred", "day": "2026-03-20"}],
    }


async def does(bench: Workbench, name: str, matter: Matter | None = None, **values: Any) -> None:
    act = PLAN.act(name)
    assert act is not None
    doing = Doing(
        PLAN, act, None if matter is None else matter.id, values.pop("about", PersonId(""))
    )
    await bench.run_on_lane(lambda: matters.act(bench.desk, doing, values))
    bench.syncer.wake()


async def plan(bench: Workbench) -> Matter:
    found = await bench.run_on_lane(lambda: matters.matters_of(bench.desk, "plan"))
    (only,) = found.values()
    return only


def comes(bench: Workbench, state: str) -> Any:
    def holds() -> bool:
        found = matters.matters_of(bench.desk, "plan").values()
        return [each.state for each in found] == [state]

    return bench.until(holds)


def knows(bench: Workbench, steps: int) -> bool:
    return len(matters.steps_of(bench.desk, ["plan"])) == steps


async def both_know(steps: int, *benches: Workbench) -> None:
    for bench in benches:
        await bench.until(partial(knows, bench, steps))


async def test_a_plan_is_signed_by_both(
    hub: RunningService, mentor: Workbench, intern: Workbench
) -> None:
    mentor.start()
    intern.start()
    await mentor.until(lambda: any(each.is_my_intern for each in matters.colleagues(mentor.desk)))
    await does(mentor, "write", about=person(intern), **plan_values(mentor))
    await comes(intern, "draft")
    assert (await plan(intern)).told[0].author_title == "The mentor"
    offered = await intern.run_on_lane(
        lambda: [
            each.name
            for matter in matters.matters_of(intern.desk, "plan").values()
            for each in matters.Relations.of(intern.desk).acts_on(matter)
        ]
    )
    assert offered == ["rewrite"]
    await does(mentor, "sign_as_mentor", await plan(mentor), version=1)
    await comes(intern, "mentor_signed")
    await does(intern, "sign_as_intern", await plan(intern), version=1)
    await comes(mentor, "intern_signed")


async def test_what_was_done_apart_comes_to_the_same(
    hub: RunningService, mentor: Workbench, intern: Workbench
) -> None:
    """The intern signs what the mentor writes anew at the same time: nobody has signed that."""
    mentor.start()
    await mentor.until(lambda: any(each.is_my_intern for each in matters.colleagues(mentor.desk)))
    await does(mentor, "write", about=person(intern), **plan_values(mentor))
    await does(mentor, "sign_as_mentor", await plan(mentor), version=1)
    intern.start()
    await comes(intern, "mentor_signed")
    await mentor.until_drained()
    await asyncio.gather(mentor.stop(), intern.stop())
    values = {**plan_values(mentor), "why": "Another team."}
    await does(mentor, "revise", await plan(mentor), **values)
    await does(intern, "sign_as_intern", await plan(intern), version=1)
    assert (await plan(intern)).state == "intern_signed"
    for bench in (mentor, intern):
        bench.new_syncer()
        bench.start()
    await both_know(4, mentor, intern)
    here, there = await plan(intern), await plan(mentor)
    assert [each.record for each in here.told] == [each.record for each in there.told]
    assert [each.why for each in here.idle] == [each.why for each in there.idle]
    assert (here.state, there.state, here.version, there.version) == ("revised", "revised", 2, 2)


async def test_a_step_is_taken_back_here_and_there(mentor: Workbench, intern: Workbench) -> None:
    mentor.start()
    intern.start()
    await mentor.until(lambda: any(each.is_my_intern for each in matters.colleagues(mentor.desk)))
    await does(mentor, "write", about=person(intern), **plan_values(mentor))
    await comes(intern, "draft")
    last = await mentor.run_on_lane(lambda: matters.last_step(mentor.desk))
    assert last is not None
    await mentor.run_on_lane(lambda: matters.take_back(mentor.desk, last.record.id))
    assert await mentor.run_on_lane(lambda: matters.matters_of(mentor.desk, "plan")) == {}
    mentor.syncer.wake()
    await intern.until(lambda: not matters.matters_of(intern.desk, "plan"))


async def test_what_is_not_theirs_or_does_not_fit_is_refused(
    mentor: Workbench, intern: Workbench
) -> None:
    with pytest.raises(Refused, match="for others to do"):
        await does(mentor, "write", about=person(intern), **plan_values(mentor))
    values = plan_values(mentor)
    with pytest.raises(Refused, match="Weeks: this does not fit"):
        await does(intern, "write", about=person(intern), **{**values, "weeks": 40})
    await does(intern, "write", about=person(intern), **values)
    with pytest.raises(Refused, match="It is draft"):
        await does(intern, "sign_as_intern", await plan(intern), version=1)
    gone = Matter(MatterId("gone"), PLAN)
    with pytest.raises(Refused, match="taken back meanwhile"):
        await does(intern, "rewrite", gone, **values)


class Later(RealMachineTime):
    """This machine ten days on."""

    def now(self) -> datetime:
        return super().now() + timedelta(days=10)

    def monotonic_ms(self) -> int:
        return super().monotonic_ms() + 10 * 24 * 3_600_000


async def test_what_rests_on_time_goes_by_the_desks_clock(
    mentor: Workbench, intern: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    mentor.start()
    await mentor.until(lambda: any(each.is_my_intern for each in matters.colleagues(mentor.desk)))
    reply = COURSES["reply"]
    ask, time_out = reply.act("ask"), reply.act("time_out")
    assert ask is not None
    assert time_out is not None
    asking = Doing(reply, ask, about=person(intern))
    await mentor.run_on_lane(lambda: matters.act(mentor.desk, asking, {"remark": "r"}))
    (asked,) = await mentor.run_on_lane(lambda: matters.matters_of(mentor.desk, "reply").values())
    ending = Doing(reply, time_out, asked.id)

    def end() -> Any:
        return matters.act(mentor.desk, ending, {"side": "intern"})

    with pytest.raises(Refused, match="5 working days for an answer"):
        await mentor.run_on_lane(end)
    monkeypatch.setattr(mentor.desk.clock, "_machine", Later())
    await mentor.run_on_lane(end)
    (ended,) = await mentor.run_on_lane(lambda: matters.matters_of(mentor.desk, "reply").values())
    assert ended.state == "timed_out"
