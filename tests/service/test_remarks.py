"""Remarks about decisions and regions, beside those about an item alone."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.record import Kind
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop

SignIn = Callable[..., SignedInDesk]
REGION = {"angle": "front", "box": [0, 250, 500, 1000]}


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def remark(desk: SignedInDesk, item: str, **more: Any) -> Any:
    payload = {"item": item, "text": "Look at the lid.", **more}
    return desk.device.record(desk.person, Kind.REMARK, payload)


def test_a_remark_waits_for_the_decision_it_names(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    about = {"decision": made.id, "region": REGION, "reason": "fragile"}
    said = remark(loop.mentor, items[0], **about)
    assert loop.said(loop.mentor, said) == "pending_parent:parent_missing"
    own = remark(loop.intern, items[0], decision=made.id)
    assert loop.intern.outcomes(made, own) == ["awaiting_countersign", "applied"]
    assert loop.said(loop.mentor, said) == "applied"
    assert loop.state(items[0]) == ("awaiting", None)


def test_a_remark_names_a_decision_of_its_item(loop: Loop, items: list[str]) -> None:
    act = loop.intern.device.bulk(loop.intern.person, items[:2])
    loop.intern.push(act)
    assert loop.said(loop.mentor, remark(loop.mentor, items[1], decision=act.id)) == "applied"
    other = remark(loop.mentor, items[2], decision=act.id)
    assert loop.said(loop.mentor, other) == "rejected:item_mismatch"
    made = loop.mentor.device.decision(loop.mentor.person, items[2])
    wrong = remark(loop.mentor, items[3], decision=made.id)
    assert loop.mentor.outcomes(made, wrong) == ["applied", "rejected:item_mismatch"]


def test_a_remark_without_more_is_as_it_always_was(loop: Loop, items: list[str]) -> None:
    assert loop.said(loop.intern, remark(loop.intern, items[0])) == "applied"
    nowhere = remark(loop.intern, items[0], region={"angle": "front", "box": [5, 5, 5, 5]})
    assert loop.said(loop.intern, nowhere) == "rejected:bad_payload"
