"""A calibration set at the desk: asked for, sat over two desks and offline, told at the end."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.matters.step import MatterId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Standing
from reviewer.operations import calibrating, notices, queueing
from reviewer.operations.gold import gold_told
from reviewer.service.policy import set_gold_share
from tests.operations.workbench import Workbench, certify, workbench
from tests.service.device import SignedInDesk
from tests.service.launching import sign_plan
from tests.service.mentoring import Loop, begin_loop
from tests.service.practising import settle
from tests.service.running import RunningService

PRODUCTS = 8
MAILER = PackCode("padded_mailer")
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.fixture
def gold(hub: RunningService) -> dict[str, Verdict]:
    """All eight items are gold, the first two true rejects; the intern's plan is signed."""
    with httpx.Client(base_url=hub.url) as client:
        sign_in: Callable[..., SignedInDesk] = partial(SignedInDesk, client)
        loop: Loop = begin_loop(hub.store, sign_in, gated=True)
        sign_plan(loop.intern, loop.mentor)
        found = dict(zip(hub.items, [REJECT] * 2 + [CERTIFY] * 6, strict=True))
        for item, verdict in found.items():
            settle(loop, item, verdict)
    return found


async def sets(bench: Workbench) -> list[calibrating.SetToSit]:
    return await bench.run_on_lane(lambda: calibrating.sets_to_sit(bench.desk))


def is_fetched(bench: Workbench) -> bool:
    return any(each.cases for each in calibrating.sets_to_sit(bench.desk))


async def sit(bench: Workbench, matter: MatterId, verdicts: dict[str, Verdict], most: int) -> None:
    for _ in range(most):
        case = await bench.run_on_lane(lambda: calibrating.next_case(bench.desk, matter))
        if case is None:
            return
        say = partial(calibrating.answer, bench.desk, case, verdicts[case.item.id])
        await bench.run_on_lane(say)


async def test_a_set_is_asked_for_sat_at_two_desks_and_offline_and_told_at_the_end(
    hub: RunningService, tmp_path: Path, gold: dict[str, Verdict]
) -> None:
    async with (
        workbench(tmp_path / "one", hub.url) as one,
        workbench(tmp_path / "two", hub.url) as two,
    ):
        for each in (one, two):
            each.new_syncer(batch=0)
            await each.sign_in("intern", hub.password)
            each.start()
        ask = partial(calibrating.ask_for_set, one.desk, MAILER)
        await one.run_on_lane(ask)
        with pytest.raises(Refused, match="open already"):
            await one.run_on_lane(ask)
        one.syncer.wake()
        await one.until(partial(is_fetched, one))
        (found,) = await sets(one)
        assert (found.cases, found.answered, found.is_finished) == (8, 0, False)
        await sit(one, found.matter, gold, 3)
        one.syncer.wake()
        await one.until_drained()
        await two.until(partial(is_fetched, two))
        await two.until(lambda: calibrating.sets_to_sit(two.desk)[0].answered == 3)
        assert await two.run_on_lane(lambda: gold_told(two.desk)) == {}

        hub.stop()
        wrong = dict.fromkeys(gold, REJECT)
        await sit(two, found.matter, wrong, 8)
        (found,) = await sets(two)
        assert (found.answered, found.is_finished) == (8, True)
        look = partial(calibrating.feedback, two.desk, found.matter)
        assert not (await two.run_on_lane(look)).is_told
        hub.start()
        two.syncer.wake()
        await two.until(lambda: look().is_told)
        told = await two.run_on_lane(look)
        assert {each.item.id: each.right for each in told.cases} == gold
        assert told.recall is not None
        assert told.false_rejects is not None
        assert told.recall[:2] == (2, 2)
        first = [each.given for each in told.cases if each.right is CERTIFY]
        assert told.false_rejects[:2] == (first.count(REJECT), 6)
        assert [each.is_right for each in told.cases] == sorted(
            each.is_right for each in told.cases
        )
        assert [word.verdict for word in told.cases[0].words] == [told.cases[0].right] * 2
        for each in (one, two):
            await each.stop()


async def test_without_gold_it_says_so(hub: RunningService, tmp_path: Path) -> None:
    async with workbench(tmp_path / "one", hub.url) as one:
        one.new_syncer(batch=0)
        await one.sign_in("intern", hub.password)
        one.start()
        await one.run_on_lane(partial(calibrating.ask_for_set, one.desk, MAILER))
        one.syncer.wake()
        await one.until(lambda: bool(calibrating.sets_to_sit(one.desk)[0].why))
        (found,) = await sets(one)
        assert "Too little gold is left" in found.why
        with pytest.raises(Refused, match="Too little gold"):
            await one.run_on_lane(lambda: calibrating.next_case(one.desk, found.matter))
        await one.run_on_lane(partial(calibrating.leave, one.desk, found.matter))
        assert await sets(one) == []
        await one.stop()


async def test_seeded_gold_is_told_once_its_decision_was_received(
    hub: RunningService, tmp_path: Path, gold: dict[str, Verdict]
) -> None:
    set_gold_share(hub.store, 1.0)
    item = ItemId(hub.items[0])
    async with workbench(tmp_path / "one", hub.url) as one:
        one.new_syncer(batch=3)
        await one.sign_in("intern", hub.password)
        one.start()
        opened = QueueFilter(state=QueueState.OPEN)
        await one.until(lambda: item in queueing.queue_ids(one.desk, opened))
        await one.until(lambda: bool(one.desk.cache.checkouts()))
        assert await one.run_on_lane(lambda: gold_told(one.desk)) == {}
        await one.decide(certify(item))
        one.syncer.wake()
        await one.until(lambda: item in gold_told(one.desk))
        await one.stop()  # from here on nobody else uses the desk
        assert gold_told(one.desk)[item].verdict is REJECT
        (notice,) = notices.open_notices(one.desk)
        assert "the panel said reject, you said certify" in notice.sentence
        sheet = queueing.item_sheet(one.desk, item)
        assert sheet is not None
        assert sheet.decided_entry is not None
        assert sheet.decided_entry.standing is Standing.RECEIVED
        assert sheet.case is None, "it waits for no mentor"
