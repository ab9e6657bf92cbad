"""Mistake cards against the real service: begun by themselves, once for all desks of a person."""

from functools import partial
from pathlib import Path

import httpx

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, ReasonCode
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Kind
from reviewer.operations import countersigning, mistake_deck, queueing
from reviewer.operations.matters import matters_of, steps_of
from reviewer.service.mentors import link_mentor
from tests.operations.workbench import Workbench, all_records, certify, workbench
from tests.service.device import SignedInDesk
from tests.service.launching import sign_plan
from tests.service.running import RunningService

PRODUCTS = 4
OPEN = QueueFilter(state=QueueState.OPEN)


def cards(bench: Workbench) -> int:
    return len(matters_of(bench.desk, "grading"))


def told_of_steps(bench: Workbench, many: int) -> bool:
    return len(steps_of(bench.desk, ["grading"])) == many


async def first_item(bench: Workbench) -> ItemId:
    await bench.until(lambda: bool(queueing.queue_ids(bench.desk, OPEN)))
    return (await bench.run_on_lane(lambda: queueing.queue_ids(bench.desk, OPEN)))[0]


async def send_back(mentor: Workbench) -> None:
    await mentor.until(lambda: len(countersigning.waiting_cases(mentor.desk)) == 1)
    (case,) = await mentor.run_on_lane(lambda: countersigning.waiting_cases(mentor.desk))
    reason = ReasonCode("return_missed")
    say = partial(countersigning.countersign, mentor.desk, case, Word.RETURN, reason=reason)
    await mentor.run_on_lane(partial(say, note="Look at the rim."))
    mentor.syncer.wake()
    await mentor.until_drained()


async def test_a_returned_decision_begins_one_card_on_all_desks(
    hub: RunningService, tmp_path: Path
) -> None:
    link_mentor(hub.store, "mentor", "intern")
    with httpx.Client(base_url=hub.url) as client:
        sign_plan(SignedInDesk(client, "intern"), SignedInDesk(client, "mentor"))
    async with (
        workbench(tmp_path / "mentor", hub.url) as mentor,
        workbench(tmp_path / "one", hub.url) as one,
        workbench(tmp_path / "two", hub.url) as two,
    ):
        mentor.new_syncer(batch=0)
        await mentor.sign_in("mentor", hub.password)
        for each in (one, two):
            await each.sign_in("intern", hub.password)
        one.start()
        mentor.start()
        await one.decide(certify(await first_item(one)))
        one.syncer.wake()
        await one.until_drained()
        await send_back(mentor)
        await one.until(lambda: cards(one) == 1)
        one.syncer.wake()
        await one.until_drained()

        two.start()
        await two.until(partial(told_of_steps, two, 1))
        two.syncer.wake()
        await two.until(lambda: cards(two) == 1)
        sitting = await one.run_on_lane(lambda: mistake_deck.next_card(one.desk))
        asked = sitting.asked
        assert asked is not None
        grade = partial(mistake_deck.grade, one.desk, asked, Verdict.REJECT, 4)
        await one.run_on_lane(grade)
        one.syncer.wake()
        await two.until(partial(told_of_steps, two, 2))
        for each in (one, two):
            await each.stop()
        for each in (one, two):
            (card,) = matters_of(each.desk, "grading").values()
            assert [told.step.act for told in card.told] == ["add", "grade"]
        assert [each.kind for each in all_records(two.desk)] == []
        assert Kind.STEP in [each.kind for each in all_records(one.desk)]
