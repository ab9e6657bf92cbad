"""A decision made before an item reopened counts no longer, however late it comes."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Record
from reviewer.service.store import Store
from tests.service.certified_mug import HEAVY, ITEM, mug, state, told
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.stocking import put

SignIn = Callable[..., SignedInDesk]

LATE = {
    "shown with another flag": ("unsure", 0),
    "not shown at all": ("", 0),
    "shown as reopened, before": ("reopened", -1),
    "shown as reopened, never heard since": ("reopened", None),
}


@pytest.mark.parametrize(("flag", "since"), LATE.values(), ids=LATE.keys())
def test_a_decision_made_before_the_reopening_does_not_settle_it(
    store: Store,
    desk: SignedInDesk,
    sign_in: SignIn,
    certified: Record,
    clock: Clock,
    flag: str,
    since: int | None,
) -> None:
    put(store, mug(**HEAVY))
    late = sign_in("mentor")
    heard_ms = 0 if since is None else clock.ms + since
    made = late.device.decision(late.person, ITEM, flag=flag, heard_ms=heard_ms)
    (result,) = late.push(made)["results"]
    assert (result["outcome"], result["code"]) == ("applied", "overtaken")
    assert "reopened" in result["message"]
    assert state(desk) == ("open", None, ("packaging",))
    assert [past.overtaken for past in told(desk).history] == [True, True]
    # Sent again it is told the same.
    (result,) = late.push(made)["results"]
    assert (result["outcome"], result["code"]) == ("duplicate", "overtaken")


def test_a_desk_says_which_reopening_it_showed(
    store: Store, desk: SignedInDesk, certified: Record, clock: Clock
) -> None:
    """Also one that has not heard from the service for long, as after a restart without network."""
    put(store, mug(**HEAVY))
    first_ms = told(desk).reopened_ms
    assert first_ms == clock.ms
    seen: dict[str, Any] = {"flag": "reopened", "reopened_ms": first_ms}
    desk.push(desk.device.decision(desk.person, ITEM, **seen))
    assert state(desk)[0] == "decided"
    clock.ms += 1000
    put(store, mug(weight_g=950))
    late = desk.device.decision(desk.person, ITEM, **seen, heard_ms=clock.ms)
    assert desk.push(late)["results"][0]["code"] == "overtaken"
    assert state(desk)[0] == "open"
    fresh = {**seen, "reopened_ms": told(desk).reopened_ms}
    desk.push(desk.device.decision(desk.person, ITEM, **fresh))
    assert state(desk)[0] == "decided"


def test_a_late_decision_beside_the_new_one_is_no_dispute(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    new = desk.device.decision(desk.person, ITEM, flag="reopened", heard_ms=clock.ms)
    desk.push(new)
    late = sign_in("mentor")
    made = late.device.decision(late.person, ITEM, Verdict.REJECT, flag="unsure")
    assert late.push(made)["results"][0]["code"] == "overtaken"
    assert state(desk) == ("decided", "certify", ("packaging",))
    # Taking back what never counted changes nothing either.
    late.push(late.device.withdrawal(late.person, made))
    assert state(desk) == ("decided", "certify", ("packaging",))


def test_a_late_decision_that_replaces_an_older_one_settles_nothing(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    put(store, mug(**HEAVY))
    other = desk.device.decision(
        desk.person, ITEM, Verdict.REJECT, supersedes=certified.id, flag="unsure"
    )
    assert desk.push(other)["results"][0]["code"] == "overtaken"
    assert state(desk) == ("open", None, ("packaging",))


def test_an_interns_late_decision_awaits_nothing(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record
) -> None:
    put(store, mug(**HEAVY))
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, ITEM, flag="unsure"))
    assert state(desk)[0] == "open"


def test_both_in_one_batch_only_the_second_counts(
    store: Store, desk: SignedInDesk, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    old = desk.device.decision(desk.person, ITEM, Verdict.REJECT, flag="unsure")
    new = desk.device.decision(
        desk.person, ITEM, supersedes=old.id, flag="reopened", heard_ms=clock.ms
    )
    results = desk.push(old, new)["results"]
    assert [one["code"] for one in results] == ["overtaken", ""]
    assert state(desk) == ("decided", "certify", ("packaging",))
