"""Check-outs keep two people from the same work, and end by themselves."""

from collections.abc import Callable

import httpx
import pytest

from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]
HOUR_MS = 3_600_000


def take(desk: SignedInDesk, count: int = 3, **wishes: object) -> list[dict[str, object]]:
    body = {"device": desk.device.id, "count": count, **wishes}
    answer = desk.call("POST", "/v1/checkouts", body)
    assert answer.status_code == 200, answer.text
    leases: list[dict[str, object]] = answer.json()["checkouts"]
    return leases


def items_of(leases: list[dict[str, object]]) -> list[object]:
    return [lease["item"] for lease in leases]


def test_the_most_urgent_items_are_given_first(desk: SignedInDesk, items: list[str]) -> None:
    assert items_of(take(desk)) == items[:3]


def test_nobody_gets_what_another_desk_holds(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    take(desk)
    assert items_of(take(sign_in("mentor"), 10)) == items[3:]


def test_asking_again_renews_what_is_held(
    desk: SignedInDesk, items: list[str], clock: Clock
) -> None:
    first = take(desk)
    clock.ms += HOUR_MS // 6
    again = take(desk)
    assert [lease["id"] for lease in again] == [lease["id"] for lease in first]
    assert [lease["generation"] for lease in again] == [1, 1, 1]
    assert again[0]["expires_ms"] == clock.ms + 24 * HOUR_MS


def test_decided_items_do_not_count(desk: SignedInDesk, items: list[str]) -> None:
    take(desk)
    desk.push(desk.device.decision(desk.person, items[0]))
    assert items_of(take(desk)) == items[1:4]


def test_an_undone_decision_leaves_the_lease(desk: SignedInDesk, items: list[str]) -> None:
    first = take(desk, 1)
    record = desk.device.decision(desk.person, items[0])
    desk.push(record, desk.device.withdrawal(desk.person, record))
    assert take(desk, 1)[0]["id"] == first[0]["id"]


def test_an_expired_lease_goes_to_who_asks_with_a_higher_generation(
    desk: SignedInDesk, items: list[str], clock: Clock, sign_in: SignIn
) -> None:
    take(desk, hours=1)
    clock.ms += HOUR_MS
    found = take(sign_in("mentor"))
    assert [(lease["item"], lease["generation"]) for lease in found] == [
        (item, 2) for item in items[:3]
    ]


def test_released_items_are_free_for_others(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    take(desk)
    body = {"device": desk.device.id, "items": items[:2]}
    assert desk.call("POST", "/v1/checkouts:release", body).status_code == 204
    assert items_of(take(sign_in("mentor"), 2)) == items[:2]


def test_only_the_holder_releases(desk: SignedInDesk, items: list[str], sign_in: SignIn) -> None:
    take(desk)
    mentor = sign_in("mentor")
    mentor.call("POST", "/v1/checkouts:release", {"device": mentor.device.id, "items": items[:3]})
    assert items_of(take(mentor, 3)) == items[3:6]


def test_named_items_are_given_unless_others_hold_them(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    take(sign_in("mentor"), 1)
    wanted = [items[4], items[0], "nowhere", items[2], items[4]]
    assert items_of(take(desk, items=wanted)) == [items[4], items[2]]


def test_other_sites_are_not_given(client: httpx.Client, store: Store) -> None:
    fill(store, 2, pictures=False)
    add(store, "ana", sites=("MAD4",))
    assert take(SignedInDesk(client, "ana"), 5) == []


def test_another_devices_name_is_refused(desk: SignedInDesk, items: list[str]) -> None:
    for path in ("/v1/checkouts", "/v1/checkouts:release"):
        answer = desk.call("POST", path, {"device": "another", "items": []})
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


@pytest.mark.parametrize("wish", [{"count": 0}, {"count": 501}, {"hours": 0}, {"hours": 841}])
def test_wishes_have_bounds(desk: SignedInDesk, wish: dict[str, int]) -> None:
    answer = desk.call("POST", "/v1/checkouts", {"device": desk.device.id, **wish})
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")
