"""What is told outside: each change at least once, in order, signed; nothing without effect."""

import base64
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.people import Role
from reviewer.service import events as events_module
from reviewer.service.activation import activate
from reviewer.service.mentors import link_mentor
from reviewer.service.roots import ensure_key
from reviewer.service.store import Store
from reviewer.service.versions import add_model
from reviewer.service.webhooks import (
    TAKEN_MS,
    Courier,
    add_webhook,
    list_webhooks,
    public_key,
    remove_webhook,
)
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.modelling import UNSURE, Says, model_folder
from tests.service.receiver import Receiver, receiving
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]


@pytest.fixture
def receiver(store: Store) -> Iterator[Receiver]:
    ensure_key(store)
    with receiving() as made:
        add_webhook(store, "ledger", made.url)
        yield made


def courier(store: Store) -> Courier:
    return Courier(store, draw=lambda: 1.0)


def test_what_is_decided_undone_and_disputed_is_told_in_order(
    store: Store, desk: SignedInDesk, sign_in: SignIn, receiver: Receiver
) -> None:
    first, second = fill(store, 2)
    decision = desk.device.decision(desk.person, first)
    desk.push(decision)
    courier(store).deliver()
    desk.push(desk.device.withdrawal(desk.person, decision))
    desk.push(desk.device.decision(desk.person, second))
    add(store, "ben")
    other = sign_in("ben")
    other.push(other.device.decision(other.person, second, Verdict.REJECT))
    courier(store).deliver()
    courier(store).deliver()
    assert receiver.states() == [(first, "certify"), (first, "open"), (second, "disputed")]
    seqs = [each["data"]["seq"] for each in receiver.events()]
    assert seqs == sorted(seqs)


def test_an_event_is_a_cloudevent_that_says_where_and_when(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock
) -> None:
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    courier(store).deliver()
    (event,) = receiver.events()
    facts = store.facts
    assert event["specversion"] == "1.0"
    assert event["id"] == f"{facts.epoch}-{event['data']['seq']}"
    assert event["source"] == f"/reviewer/{facts.service_id}"
    assert (event["type"], event["subject"]) == ("reviewer.item.settled", item)
    assert event["time"].endswith("Z")
    assert (event["data"]["product"], event["data"]["site"]) == ("P00000", "BER1")
    headers, _ = receiver.sent[0]
    assert headers["content-type"] == "application/cloudevents-batch+json"


def test_whoever_has_the_public_key_sees_that_nothing_was_changed(
    store: Store, desk: SignedInDesk, receiver: Receiver
) -> None:
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    courier(store).deliver()
    headers, body = receiver.sent[0]
    version, _, signature = headers["webhook-signature"].partition(",")
    said = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode()
    prefix, _, raw = public_key(store).partition("_")
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(raw))
    key.verify(base64.b64decode(signature), said + body)
    assert (version, prefix) == ("v1a", "whpk")
    with pytest.raises(InvalidSignature):
        key.verify(base64.b64decode(signature), said + body.replace(b"certify", b"rejects"))


@pytest.mark.parametrize("status", [500, 302, 429])
def test_what_is_not_taken_is_told_again_with_the_same_ids(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock, status: int
) -> None:
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    receiver.status = status
    courier(store).deliver()
    courier(store).deliver()
    assert len(receiver.sent) == 1  # not before its time
    (known,) = list_webhooks(store)
    assert (known.tries, known.last_word) == (1, f"status {status}")
    receiver.status = 204
    clock.ms += 2_000
    courier(store).deliver()
    ids = [each["id"] for each in receiver.events()]
    assert len(ids) == 2
    assert len(set(ids)) == 1
    (known,) = list_webhooks(store)
    assert (known.tries, known.behind) == (0, 0)


def test_waits_grow_to_a_quarter_of_an_hour_and_never_end(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock
) -> None:
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    receiver.status = 503
    for wait_s in (2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900):
        before = len(receiver.sent)
        courier(store).deliver()
        clock.ms += wait_s * 1000 - 1
        courier(store).deliver()
        assert len(receiver.sent) == before + 1, wait_s
        clock.ms += 1
    receiver.status = 200
    courier(store).deliver()
    assert receiver.states()[-1] == (item, "certify")


def test_a_receiver_that_is_not_there_keeps_nothing_else_waiting(
    store: Store, desk: SignedInDesk, receiver: Receiver
) -> None:
    add_webhook(store, "away", "http://127.0.0.1:9/nobody")
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    courier(store).deliver()
    assert receiver.states() == [(item, "certify")]
    words = {each.name: each.last_word for each in list_webhooks(store)}
    assert words == {"away": "not reached: ConnectError", "ledger": "taken"}


def test_who_wants_no_more_is_told_no_more(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock
) -> None:
    first, second = fill(store, 2)
    desk.push(desk.device.decision(desk.person, first))
    receiver.status = 410
    courier(store).deliver()
    clock.ms += 600_000
    desk.push(desk.device.decision(desk.person, second))
    courier(store).deliver()
    assert len(receiver.sent) == 1
    assert list_webhooks(store)[0].ended


def test_more_than_a_batch_comes_in_several(
    store: Store, desk: SignedInDesk, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events_module, "PER_BATCH", 3)
    items = fill(store, 8, pictures=False)
    desk.push(*(desk.device.decision(desk.person, item) for item in items))
    courier(store).deliver()
    assert [len(body) > 2 for _, body in receiver.sent] == [True] * 3
    assert receiver.states() == [(item, "certify") for item in items]


def test_sites_and_types_narrow_what_is_told(
    store: Store, desk: SignedInDesk, tmp_path: Path
) -> None:
    ensure_key(store)
    berlin, nagoya = stocked(product(0)), stocked(product(1, site="NGO1"))
    put(store, berlin, nagoya)
    with receiving() as here, receiving() as models:
        add_webhook(store, "here", here.url, sites=("NGO1",), types=("reviewer.item.settled",))
        add_webhook(store, "models", models.url, types=("reviewer.model.activated",))
        for each in (berlin, nagoya):
            desk.push(desk.device.decision(desk.person, each.item))
        name = add_model(store, model_folder(tmp_path / "m", "m/1")).name
        activate(store, name, by="mia", why="better", load=Says(UNSURE).load)
        courier(store).deliver()
        assert {item for item, _ in here.states()} == {nagoya.item}
        assert {each["type"] for each in models.events()} == {"reviewer.model.activated"}
        assert {each["data"]["by"] for each in models.events()} >= {"mia"}
    assert all(each.behind == 0 for each in list_webhooks(store))


def test_an_interns_decision_is_told_when_it_has_effect_and_not_before(
    store: Store, desk: SignedInDesk, sign_in: SignIn, receiver: Receiver
) -> None:
    (item,) = fill(store, 1)
    add(store, "ina", role=Role.INTERN)
    add(store, "mo", role=Role.MENTOR)
    link_mentor(store, "mo", "ina")
    intern, mentor = sign_in("ina"), sign_in("mo")
    decision = intern.device.decision(intern.person, item)
    assert intern.outcomes(decision) == ["awaiting_countersign"]
    courier(store).deliver()
    assert set(receiver.states()) <= {(item, "open")}
    mentor.push(mentor.device.countersign(mentor.person, decision, Word.APPROVE))
    courier(store).deliver()
    assert receiver.states()[-1] == (item, "certify")


def test_two_processes_do_not_tell_the_same_at_once(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock
) -> None:
    items = fill(store, 5, pictures=False)
    desk.push(*(desk.device.decision(desk.person, item) for item in items))
    both = [threading.Thread(target=courier(store).deliver) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert receiver.states() == [(item, "certify") for item in items]


def test_what_a_process_had_when_it_was_killed_is_told_by_the_next(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock
) -> None:
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    assert courier(store)._take("ledger") is not None
    courier(store).deliver()
    assert receiver.sent == []
    clock.ms += TAKEN_MS
    courier(store).deliver()
    assert receiver.states() == [(item, "certify")]


def test_who_comes_too_late_notes_nothing(
    store: Store, desk: SignedInDesk, receiver: Receiver, clock: Clock
) -> None:
    (item,) = fill(store, 1)
    desk.push(desk.device.decision(desk.person, item))
    slow = courier(store)
    row = slow._take("ledger")
    assert row is not None
    clock.ms += TAKEN_MS
    assert courier(store)._take("ledger") is not None
    slow._give_back(row, told_seq=10**9)
    assert list_webhooks(store)[0].behind > 0


def test_what_was_before_is_not_told(store: Store, desk: SignedInDesk) -> None:
    ensure_key(store)
    first, second = fill(store, 2)
    desk.push(desk.device.decision(desk.person, first))
    with receiving() as late:
        add_webhook(store, "late", late.url)
        desk.push(desk.device.decision(desk.person, second))
        courier(store).deliver()
        assert late.states() == [(second, "certify")]


@pytest.mark.parametrize(
    "url",
    [
        "http://ledger.example/x",
        "ftp://127.0.0.1/x",
        "ledger.example",
        "https://",
        "https://a:b@ledger.example/x",
        "https://[::1/x",
        "https://ledger.example:0/x",
        "https://ledger.example/x#y",
    ],
)
def test_an_address_that_cannot_be_used_is_refused(store: Store, url: str) -> None:
    with pytest.raises(BadInput):
        add_webhook(store, "ledger", url)


def test_a_name_is_taken_once_and_can_be_removed(store: Store) -> None:
    add_webhook(store, "ledger", "https://ledger.example/x")
    with pytest.raises(Refused):
        add_webhook(store, "ledger", "https://ledger.example/y")
    remove_webhook(store, "ledger")
    assert list_webhooks(store) == []
    with pytest.raises(Refused):
        remove_webhook(store, "ledger")
    with pytest.raises(BadInput):
        add_webhook(store, "Led ger", "https://ledger.example/x")
    with pytest.raises(BadInput):
        add_webhook(store, "ledger", "https://ledger.example/x", types=("all",))
