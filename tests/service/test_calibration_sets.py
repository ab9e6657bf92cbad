"""Calibration sets at the service: drawn for who sits them, told afterwards, counted for gates."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.gates import GateEvidence
from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.matters.step import MatterId, Step
from reviewer.service.gate_evidence import practice_of
from reviewer.service.policy import set_gold_share
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.practising import decide, settle
from tests.service.seeding_gold import check_out, drawn
from tests.service.stocking import fill
from tests.service.test_seeded_gold import totals

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT
MAILER = "padded_mailer"


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in, gated=True)


@pytest.fixture
def gold(loop: Loop) -> dict[str, Verdict]:
    """Eight cases, the first two true rejects."""
    items = fill(loop.store, 9, pictures=False)
    found = dict(zip(items[:8], [REJECT] * 2 + [CERTIFY] * 6, strict=True))
    for item, verdict in found.items():
        settle(loop, item, verdict)
    return found


class Sitting:
    """The intern's, of a set that somebody asked for."""

    def __init__(self, loop: Loop, by: SignedInDesk | None = None) -> None:
        self.loop, self.name = loop, MatterId(uuid7())
        self.seen: tuple[Any, ...] = ()
        asker = by or loop.intern
        self.word = self.act("ask", asker, deck="calibration", set=MAILER)

    def act(self, name: str, desk: SignedInDesk | None = None, **values: Any) -> str:
        desk = desk or self.loop.intern
        about = PersonId(self.loop.intern.person)
        record = desk.device.step(
            desk.person, Step("sitting", self.name, name, about, values, self.seen)
        )
        self.seen = (record.id,)
        return self.loop.said(desk, record)

    def fetch(self, desk: SignedInDesk | None = None) -> tuple[int, dict[str, Any]]:
        answer = (desk or self.loop.intern).call("POST", f"/v1/sittings/{self.name}/set", {})
        return answer.status_code, answer.json()

    def answer(self, item: str, verdict: Verdict) -> None:
        rows = [{"item": item, "verdict": verdict.value}]
        assert self.act("answer", answers=rows) == "applied"


def evidence(loop: Loop) -> GateEvidence:
    with loop.store.reading() as connection:
        return practice_of(connection, loop.intern.person, MAILER).evidence


def test_a_set_is_drawn_once_and_tells_nothing_of_its_gold(
    loop: Loop, gold: dict[str, Verdict]
) -> None:
    sitting = Sitting(loop, loop.mentor)
    assert sitting.word == "applied"
    status, found = sitting.fetch()
    assert status == 200
    assert (found["family"], found["difficulty"]) == (MAILER, "trainee")
    assert found["enrichment_ppm"] == 250_000
    assert {each["item"] for each in found["cases"]} == {*gold}
    assert {*found["cases"][0]} == {"item", "product"}
    assert sitting.fetch() == (200, found)
    assert sitting.fetch(loop.mentor)[0] == 404, "nobody else's to sit"
    assert "label" not in {each["body"].get("act") for each in loop.intern.pull_all()[0]}


def test_a_finished_set_is_told_and_counts(loop: Loop, gold: dict[str, Verdict]) -> None:
    sitting = Sitting(loop)
    _, found = sitting.fetch()
    before = totals(loop)
    for each in found["cases"]:
        sitting.answer(each["item"], REJECT)
    assert evidence(loop) == GateEvidence()
    assert sitting.act("finish") == "applied"
    assert evidence(loop) == GateEvidence(2, 2, 6, 6)
    assert totals(loop) == before
    told = [each["body"] for each in loop.intern.pull_all()[0] if each["noun"] == "step"]
    labels = [each for each in told if each["act"] == "label"]
    assert len(labels) == 16
    for_mentor = [each["body"] for each in loop.mentor.pull_all()[0] if each["noun"] == "step"]
    answers = [each for each in for_mentor if each["act"] == "answer"]
    assert answers
    assert not any(each["whole"] or "answers" in each["values"] for each in answers)


def test_answers_count_up_to_the_first_open_case(loop: Loop, gold: dict[str, Verdict]) -> None:
    sitting = Sitting(loop)
    cases = [each["item"] for each in sitting.fetch()[1]["cases"]]
    for item in (*cases[:2], *cases[3:]):
        sitting.answer(item, gold[item])
    sitting.act("finish")
    assert evidence(loop).rejects + evidence(loop).certifies == 2


def test_one_set_at_a_time_and_no_case_twice(loop: Loop, gold: dict[str, Verdict]) -> None:
    first = Sitting(loop)
    first.fetch()
    second = Sitting(loop)
    status, body = second.fetch()
    assert (status, body["code"]) == (409, "no_set")
    assert "Another set of this pack is open" in str(body)
    first.act("leave")
    status, body = second.fetch()
    assert status == 409
    assert "Too little gold is left" in str(body), "shown cases are used up"


def test_what_was_met_in_the_queue_is_in_no_set_nor_the_other_way(
    loop: Loop, gold: dict[str, Verdict]
) -> None:
    items = [*gold]
    set_gold_share(loop.store, 1.0)
    decide(loop, items[7], CERTIFY)
    sitting = Sitting(loop)
    cases = {each["item"] for each in sitting.fetch()[1]["cases"]}
    assert cases
    assert items[7] not in cases
    check_out(loop.intern, 9)
    assert not drawn(loop.store, loop.intern.person) & cases
