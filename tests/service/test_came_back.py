"""Outcomes of what an intern certified: told to them weeks later, and held against the verdict."""

from collections.abc import Callable

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.service.gate_evidence import Practice, practice_of
from reviewer.service.outcomes import OutcomesReport, take_outcomes
from reviewer.service.store import Store
from reviewer.wire.mentoring import CaseShape
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.practising import decide, settle
from tests.service.test_mentoring_feed import told

SignIn = Callable[..., SignedInDesk]
MAILER = "padded_mailer"
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def came(loop: Loop, clock: Clock, item: str, **changes: object) -> OutcomesReport:
    """Later it is known how parcels of an item's product arrived."""
    clock.ms += 60_000
    product, _, pack = item.partition(":")
    row = {"id": product, "pack": pack, "source": "returns", "date": "2026-05-17"}
    named = {name: str(value) for name, value in (row | changes).items()}
    return take_outcomes(loop.store, [SourceRow(1, named)], Defects("outcomes"))


def cases(desk: SignedInDesk) -> dict[str, CaseShape]:
    """As they were told last, by item."""
    found = [CaseShape.model_validate(each) for each in told(desk, "case")[0]]
    return {each.item: each for each in found}


def practice(loop: Loop) -> Practice:
    with loop.store.reading() as connection:
        return practice_of(connection, loop.intern.person, MAILER)


def test_what_came_back_reaches_who_certified_it(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    for item in items[:2]:
        decide(loop, item, CERTIFY)
    assert cases(loop.intern) == {}
    came(loop, clock, items[0], shipped=40, damaged=9)
    (case,) = cases(loop.intern).values()
    assert (case.item, case.state, case.words) == (items[0], "awaiting", [])
    assert case.came is not None
    assert (case.came.parcels, case.came.damaged, case.came.says) == (40, 9, "reject")
    assert case.came.newest_ms == clock.ms
    assert cases(loop.mentor) == cases(loop.second) == {}


def test_outcomes_add_up_and_a_test_says_it_alone(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    made = decide(loop, items[0], CERTIFY)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made, Word.APPROVE))
    came(loop, clock, items[0], result="fine")
    came(loop, clock, items[0], result="damaged", source="review", date="2026-05-18")
    came(loop, clock, items[0], result="unknown", date="2026-05-19")
    found = cases(loop.intern)[items[0]].came
    assert found is not None
    assert (found.parcels, found.damaged, found.tests, found.says) == (2, 1, 0, "")
    assert practice(loop).outcomes == (True,)  # by the mentor's word
    came(loop, clock, items[0], result="damaged", source="physical_test")
    found = cases(loop.intern)[items[0]].came
    assert found is not None
    assert (found.parcels, found.tests, found.failed, found.says) == (2, 1, 1, "reject")
    # What came out goes before what was said; who spoke is told of it, too.
    assert practice(loop).outcomes == (False,)
    assert practice(loop).came_back == 1
    assert cases(loop.mentor)[items[0]].came == found


def test_a_reject_has_no_outcome_and_is_never_right_by_one(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    for item, verdict in zip(items, (REJECT, Verdict.TEST, CERTIFY), strict=False):
        decide(loop, item, verdict)
    # Parcels of the lighter pack that others sent, and of the pack it stays in.
    for item in items[:2]:
        came(loop, clock, item, shipped=500, damaged=400)
        came(loop, clock, item.replace(MAILER, "box"), shipped=500, damaged=0)
    assert cases(loop.intern) == {}
    assert practice(loop).outcomes == (None, None, None)
    came(loop, clock, items[2], shipped=5000, damaged=0)
    assert practice(loop).outcomes == (None, None, True)
    assert practice(loop).came_back == 1


def test_what_was_known_before_and_other_packs_say_nothing(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    came(loop, clock, items[0], shipped=500, damaged=400, external_id="before")
    clock.ms += 1
    decide(loop, items[0], CERTIFY)
    came(loop, clock, items[0].replace(MAILER, "paper_bag"), shipped=500, damaged=400)
    assert cases(loop.intern) == {}
    assert practice(loop).outcomes == (None,)


def test_gates_rest_on_gold_alone(loop: Loop, items: list[str], clock: Clock) -> None:
    settle(loop, items[0], CERTIFY)
    decide(loop, items[0], CERTIFY)
    came(loop, clock, items[0], shipped=400, damaged=90)
    found = practice(loop)
    assert (found.evidence.certifies, found.evidence.wrongly_rejected) == (1, 0)
    assert (found.evidence.rejects, found.outcomes) == (0, (False,))


def test_a_certificate_that_was_taken_back_is_not_told(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    made = decide(loop, items[0], CERTIFY)
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, made))
    came(loop, clock, items[0], shipped=400, damaged=90)
    assert all(each.came is None for each in cases(loop.intern).values())


def test_what_came_back_stays_when_the_item_is_decided_anew(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    made = decide(loop, items[0], CERTIFY)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made, Word.APPROVE))
    report = came(loop, clock, items[0], result="damaged", source="physical_test")
    assert (report.reopened, loop.state(items[0])[0]) == (1, "open")
    before = cases(loop.intern)[items[0]].came
    clock.ms += 1
    again = loop.intern.device.decision(
        loop.intern.person, items[0], REJECT, supersedes=made.id, flag="reopened", heard_ms=clock.ms
    )
    loop.intern.push(again)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, again, Word.APPROVE))
    found = [CaseShape.model_validate(each) for each in told(loop.intern, "case")[0]]
    assert {each.decision: each.came for each in found} == {made.id: before, again.id: None}
    assert practice(loop).outcomes == (False,)


def test_where_somebody_stands_tells_how_much_is_known_by_outcomes(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    for item in items[:2]:
        decide(loop, item, CERTIFY)
        came(loop, clock, item, shipped=400, damaged=90)
    for desk, told_count in ((loop.intern, 2), (loop.mentor, 2), (loop.lead, None)):
        answer = desk.call("GET", f"/v1/people/{loop.intern.person}/standing").json()
        (family,) = answer["families"]
        assert family["came_back"] == told_count
