"""An intern's desk and a mentor's against the real service: from the blind decision to approval."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import httpx
import pytest

from reviewer.domain.canonical import Json
from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import NotAllowed, Unreachable
from reviewer.domain.ids import ItemId, PackCode, ReasonCode, RecordId
from reviewer.domain.item import ItemState
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Kind, Outcome, Receipt, Standing
from reviewer.domain.supervision import WaitingCase
from reviewer.operations import countersigning, deciding, history, queueing, sealing
from reviewer.operations.notices import open_notices
from reviewer.operations.phases import Phase
from reviewer.service.mentors import link_mentor
from reviewer.wire.mentoring import CountersignsAnswer
from tests.cache.test_supervision import waiting as waiting_shape
from tests.operations.workbench import Workbench, all_records, certify, reject, workbench
from tests.service.device import SignedInDesk
from tests.service.launching import sign_plan
from tests.service.running import RunningService

PRODUCTS = 6
OPEN = QueueFilter(state=QueueState.OPEN)


@pytest.fixture
async def intern(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    """The intern's desk, whose mentor is `mentor`; both have signed the launch plan."""
    link_mentor(hub.store, "mentor", "intern")
    with httpx.Client(base_url=hub.url) as client:
        sign_plan(SignedInDesk(client, "intern"), SignedInDesk(client, "mentor"))
    async with workbench(tmp_path / "intern", hub.url) as made:
        await made.sign_in("intern", hub.password)
        yield made


@pytest.fixture
async def mentor(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    """The mentor's desk; it checks nothing out."""
    async with workbench(tmp_path / "mentor", hub.url) as made:
        made.new_syncer(batch=0)
        await made.sign_in("mentor", hub.password)
        yield made


async def opened(bench: Workbench) -> ItemId:
    """The first item on the desk."""
    bench.start()
    await bench.until(lambda: bool(queueing.queue_ids(bench.desk, OPEN)))
    return (await bench.run_on_lane(lambda: queueing.queue_ids(bench.desk, OPEN)))[0]


async def decide(bench: Workbench, decision: Decision) -> None:
    await bench.decide(decision)
    await bench.run_on_lane(partial(sealing.reveal, bench.desk, decision.item))
    bench.syncer.wake()
    await bench.until_drained()


async def waiting(bench: Workbench, count: int) -> Sequence[WaitingCase]:
    """What waits at the mentor's desk, once it is so many."""
    await bench.until(lambda: len(countersigning.waiting_cases(bench.desk)) == count)
    return await bench.run_on_lane(lambda: countersigning.waiting_cases(bench.desk))


async def say(bench: Workbench, case: WaitingCase, word: Word, reason: str = "") -> None:
    code = ReasonCode(reason) if reason else None
    note = "Look at the rim." if reason else ""
    work = partial(countersigning.countersign, bench.desk, case, word, reason=code, note=note)
    await bench.run_on_lane(work)
    bench.syncer.wake()
    await bench.until_drained()


def state(bench: Workbench, item: ItemId) -> tuple[Case | None, Standing | None]:
    """Where the decision on the item stands by its sheet and its row of the history alike."""
    sheet = queueing.item_sheet(bench.desk, item)
    assert sheet is not None
    row = next(each for each in history.recent(bench.desk) if each.item == item)
    assert sheet.case == row.case
    return (None if row.case is None else row.case.state), row.standing


async def test_a_decision_is_returned_decided_anew_and_approved(
    intern: Workbench, mentor: Workbench
) -> None:
    item = await opened(intern)
    mentor.start()
    await decide(intern, certify(item))
    assert await intern.run_on_lane(partial(state, intern, item)) == (
        Case.AWAITING,
        Standing.RECEIVED,
    )
    (case,) = await waiting(mentor, 1)
    assert (case.author_title, case.verdict, case.revealed) == (
        "The intern",
        Verdict.CERTIFY,
        False,
    )
    await say(mentor, case, Word.RETURN, "return_missed")
    assert await mentor.run_on_lane(partial(countersigning.waiting_cases, mentor.desk)) == []

    await intern.until(lambda: state(intern, item)[0] is Case.RETURNED)
    await intern.until(lambda: item in queueing.queue_ids(intern.desk, OPEN))
    sheet = await intern.run_on_lane(partial(queueing.item_sheet, intern.desk, item))
    assert sheet is not None
    assert sheet.case is not None
    assert (sheet.case.by, sheet.case.reason, sheet.case.note) == (
        "The mentor",
        "Something in the pictures was missed",
        "Look at the rim.",
    )
    told = await intern.run_on_lane(lambda: open_notices(intern.desk))
    assert [(each.code, each.item) for each in told] == [("returned", item)]

    await decide(intern, reject(item))
    await intern.until(lambda: item not in queueing.queue_ids(intern.desk, OPEN))
    (again,) = await waiting(mentor, 1)
    assert (again.verdict, again.revealed) == (Verdict.REJECT, True)
    assert again.decision != case.decision
    await say(mentor, again, Word.APPROVE)
    await intern.until(lambda: state(intern, item) == (Case.APPROVED, Standing.FINAL))
    rows = await intern.run_on_lane(partial(queueing.queue_rows, intern.desk, [item]))
    assert (rows[0].verdict, rows[0].standing) == (Verdict.REJECT, Standing.FINAL)
    await intern.stop()
    about = (Kind.DECISION, Kind.REVEAL)
    records = [each for each in all_records(intern.desk) if each.kind in about]
    kinds = [each.kind for each in records]
    assert kinds == [Kind.DECISION, Kind.REVEAL, Kind.DECISION, Kind.REVEAL]
    assert records[2].payload["supersedes"] == records[0].id
    assert all(each.payload.get("supervised") for each in records if each.kind == Kind.DECISION)


async def test_an_override_is_the_mentors_verdict_and_can_be_taken_back(
    intern: Workbench, mentor: Workbench, hub: RunningService
) -> None:
    item = await opened(intern)
    mentor.start()
    await decide(intern, certify(item))
    (case,) = await waiting(mentor, 1)
    override = partial(
        countersigning.countersign,
        mentor.desk,
        case,
        Word.OVERRIDE,
        verdict=Verdict.REJECT,
        reason=ReasonCode("fragile"),
    )
    await mentor.run_on_lane(override)
    mentor.syncer.wake()
    await intern.until(lambda: state(intern, item)[0] is Case.OVERRIDDEN)
    found = await intern.run_on_lane(partial(intern.desk.cache.item, item))
    assert found is not None
    assert (found.state, found.verdict) == (ItemState.DECIDED, Verdict.REJECT)
    await mentor.until(lambda: mentor.desk.cache.waiting(mentor.desk.signed_in().id) == [])

    hub.stop()
    await mentor.run_on_lane(partial(deciding.undo, mentor.desk))
    assert [each.decision for each in await waiting(mentor, 1)] == [case.decision]
    hub.start()
    mentor.syncer.wake(by_person=True)
    await intern.until(lambda: state(intern, item)[0] is Case.AWAITING)
    assert [each.decision for each in await waiting(mentor, 1)] == [case.decision]


async def test_words_said_offline_count_here_and_arrive_later(
    intern: Workbench, mentor: Workbench, hub: RunningService
) -> None:
    item = await opened(intern)
    mentor.start()
    await decide(intern, certify(item))
    (case,) = await waiting(mentor, 1)
    hub.stop()
    say_so = partial(countersigning.countersign, mentor.desk, case, Word.APPROVE)
    await mentor.run_on_lane(say_so)
    assert await mentor.run_on_lane(partial(countersigning.waiting_cases, mentor.desk)) == []
    hub.start()
    mentor.syncer.wake(by_person=True)
    intern.syncer.wake(by_person=True)
    await intern.until(lambda: state(intern, item) == (Case.APPROVED, Standing.FINAL))


async def test_another_word_replaces_the_one_before(intern: Workbench, mentor: Workbench) -> None:
    item = await opened(intern)
    mentor.start()
    await decide(intern, certify(item))
    (case,) = await waiting(mentor, 1)
    await say(mentor, case, Word.APPROVE)
    await say(mentor, case, Word.RETURN, "return_missed")
    await mentor.stop()
    first, second = all_records(mentor.desk)
    assert second.payload["supersedes"] == first.id
    await intern.until(lambda: state(intern, item)[0] is Case.RETURNED)


@pytest.mark.parametrize("name", ["reviewer", "intern", "admin"])
async def test_who_has_no_cases_is_not_asked_about(
    tmp_path: Path, hub: RunningService, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    async with workbench(tmp_path / "other", hub.url) as bench:
        monkeypatch.setattr(bench.service, "countersigns", asked.append)
        await bench.sign_in(name, hub.password)
        bench.start()
        await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    assert asked == []
    assert not bench.crashes


async def test_a_refusal_is_asked_for_once(
    mentor: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    async def refuse(after: int = 0) -> None:
        asked.append(after)
        raise NotAllowed("Not here.")

    monkeypatch.setattr(mentor.service, "countersigns", refuse)
    mentor.start()
    await mentor.until(lambda: bool(asked))
    for number in range(3):
        await mentor.run_on_lane(partial(deciding.decide, mentor.desk, certify(hub.items[number])))
        mentor.syncer.wake(by_person=True)
        await mentor.until_drained()
    assert asked == [0]


async def test_what_speaks_of_a_refused_decision_does_not_wait_for_it(
    intern: Workbench, hub: RunningService
) -> None:
    """A decision on an item of nobody's, with a reveal: refused together, in nobody's way."""
    item = await opened(intern)
    lost = replace(certify(item), pack=PackCode("nothing"))

    def record() -> None:
        person = intern.desk.signed_in()
        made = intern.desk.journal.append(person.id, Kind.DECISION, lost.payload())
        about: dict[str, Json] = {"decision": made.id, "item": item}
        intern.desk.journal.append(person.id, Kind.REVEAL, about)

    await intern.run_on_lane(record)
    intern.syncer.wake()
    await intern.until(lambda: intern.desk.journal.counts().quarantined == 2)
    assert intern.desk.journal.counts().unreceived == 0


async def test_the_service_is_told_that_such_a_decision_will_not_come(
    intern: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was declined alone leaves no trace there: what speaks of it would wait for ever."""
    told: list[Sequence[RecordId]] = []
    decision: list[RecordId] = []

    async def push(_records: object, set_aside: Sequence[RecordId]) -> None:
        told.append(set_aside)
        raise Unreachable("Away.")

    def record() -> None:
        journal, person = intern.desk.journal, intern.desk.signed_in().id
        made = journal.append(person, Kind.DECISION, certify("gone:box").payload())
        decision.append(made.id)
        journal.receive([Receipt(made.id, made.payload_hash, Outcome.REJECTED, 0, 1, "http_413")])
        journal.append(person, Kind.REVEAL, {"decision": made.id, "item": "gone:box"})

    monkeypatch.setattr(intern.service, "push", push)
    await intern.run_on_lane(record)
    intern.start()
    await intern.until(lambda: bool(told))
    assert list(told[0]) == decision


async def test_pages_of_a_long_list_follow_one_another(
    mentor: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    async def page(after: int = 0) -> CountersignsAnswer:
        asked.append(after)
        case = waiting_shape(f"d{after}")
        return CountersignsAnswer(cases=[case], next=after + 1 if after < 2 else None)

    monkeypatch.setattr(mentor.service, "countersigns", page)
    mentor.start()
    cases = await waiting(mentor, 3)
    await mentor.stop()
    assert [each.decision for each in cases] == ["d0", "d1", "d2"]
    assert asked[:3] == [0, 1, 2]


async def test_what_a_mentor_said_stands_in_their_history(
    intern: Workbench, mentor: Workbench
) -> None:
    item = await opened(intern)
    mentor.start()
    await decide(intern, certify(item))
    (case,) = await waiting(mentor, 1)
    await say(mentor, case, Word.RETURN, "return_missed")
    await mentor.stop()
    (row,) = history.recent(mentor.desk)
    assert (row.kind, row.word, row.item, row.verdict) == ("countersign", Word.RETURN, item, None)
    assert (row.reason, row.note) == ("Something in the pictures was missed", "Look at the rim.")
    deciding.withdraw(mentor.desk, row.record)
    (row,) = history.recent(mentor.desk)
    assert row.withdrawn
