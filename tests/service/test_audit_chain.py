"""Everything that must stay as it is has its entry, and every desk hears what is signed."""

import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import StorageFault
from reviewer.domain.people import Role
from reviewer.service import chain, roots
from reviewer.service.database import open_engine
from reviewer.service.people import disable_person, set_password
from reviewer.service.policy import set_rereview_share, set_second_read_share
from reviewer.service.roots import HOUR_MS, ensure_key, seal_late
from reviewer.service.store import Store, open_store
from reviewer.service.tables import audit
from reviewer.service.verifying import verify_service
from reviewer.wire.changes import WitnessShape
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill
from tests.service.test_database import set_back


def entered(store: Store, kind: str) -> list[str]:
    """Subjects of the entries of one kind, in order."""
    with store.reading() as connection:
        wanted = sa.select(audit.c.subject).where(audit.c.kind == kind)
        return list(connection.execute(wanted.order_by(audit.c.number)).scalars())


def told(store: Store, kind: str) -> list[str]:
    """What was done, by the entries of one kind."""
    with store.reading() as connection:
        wanted = sa.select(audit.c.detail).where(audit.c.kind == kind).order_by(audit.c.number)
        return [json.loads(text or "{}").get("act", "") for text in connection.scalars(wanted)]


def url_of(store: Store) -> str | None:
    """How to open the same database once more."""
    if store.engine.dialect.name == "sqlite":
        return None
    return store.engine.url.render_as_string(hide_password=False)


def assert_chained(store: Store) -> None:
    with store.reading() as connection:
        previous, number = chain.GENESIS, 0
        for row in connection.execute(sa.select(audit).order_by(audit.c.number)):
            number += 1
            assert (row.number, row.prev_hash) == (number, previous)
            assert chain.hash_of(row[:7], previous) == row.hash
            previous = row.hash
        assert chain.last_number(connection) == number


def test_each_record_is_entered_once(desk: SignedInDesk, items: list[str], store: Store) -> None:
    made = [desk.device.decision(desk.person, item) for item in items[:3]]
    desk.push(*made, made[0])
    desk.push(*made)
    assert entered(store, "record") == [each.id for each in made]
    assert_chained(store)


def test_an_account_is_entered_with_every_change(store: Store) -> None:
    mia = add(store, "mia", Role.MENTOR, ("BER1",))
    set_password(store, "mia", "another long password")
    disable_person(store, "mia")
    assert entered(store, "person") == [mia.id] * 3
    assert told(store, "person") == ["added", "password reset", "disabled"]
    assert_chained(store)


def test_a_device_is_entered_at_its_first_sign_in(
    desk: SignedInDesk, sign_in: Callable[..., SignedInDesk], store: Store
) -> None:
    sign_in("reviewer", desk.device)
    assert entered(store, "device") == [desk.device.id]


def test_a_refusal_is_entered_and_so_is_its_end(desk: SignedInDesk, store: Store) -> None:
    spoilt = desk.device.record(desk.person, "dance", {"item": "x"}).as_json()
    desk.push(spoilt)
    desk.push(spoilt)
    assert told(store, "refusal") == [""]


def test_a_policy_is_entered_when_it_changes(store: Store) -> None:
    before = len(entered(store, "setting"))
    set_rereview_share(store, 0.25)
    set_second_read_share(store, 0.25)
    assert entered(store, "setting")[before:] == ["rereview_ppm", "second_read_ppm"]
    assert entered(store, "policy") == ["default"]


def test_a_database_from_before_gets_its_chain(desk: SignedInDesk, store: Store) -> None:
    items = fill(store, 4, pictures=False)
    made = [desk.device.decision(desk.person, item) for item in items]
    desk.push(*made, desk.device.bulk(desk.person, [*items, "gone:box"]))
    desk.push(desk.device.record(desk.person, "dance", {"item": "x"}))
    digests = sa.select(audit.c.subject, audit.c.digest).where(audit.c.kind == "record")
    with store.reading() as connection:
        before = connection.execute(digests.order_by(audit.c.number)).all()
    set_back(store.engine, 6)
    open_engine(store.folder, url_of(store)).dispose()
    with store.reading() as connection:
        assert connection.execute(digests.order_by(audit.c.number)).all() == before
    assert len(before) == 5
    assert entered(store, "device") == [desk.device.id]
    assert len(entered(store, "refusal")) == 1
    assert_chained(store)


def test_a_root_comes_with_the_entry_that_fills_it(
    desk: SignedInDesk, items: list[str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure_key(store)
    monkeypatch.setattr(roots, "ENTRIES_A_ROOT", 20)
    _, cursor = desk.pull_all()
    for _ in range(40):
        desk.push(desk.device.decision(desk.person, items[0]))
    changes, _ = desk.pull_all(cursor)
    found = [each["body"] for each in changes if each["noun"] == "witness"]
    sizes = [WitnessShape.model_validate(each).size for each in found]
    assert len(sizes) == 2
    assert sizes == sorted(sizes)
    assert entered(store, "root") == [str(size) for size in sizes]
    # A snapshot tells the newest alone.
    again, _ = desk.pull_all()
    assert [each["body"] for each in again if each["noun"] == "witness"] == found[-1:]


def test_either_database_is_verified(
    desk: SignedInDesk, items: list[str], store: Store, clock: Clock
) -> None:
    ensure_key(store)
    desk.push(*(desk.device.decision(desk.person, item) for item in items))
    desk.push(desk.device.bulk(desk.person, [*items, "gone:box"]))
    desk.push(desk.device.record(desk.person, "dance", {"item": "x"}))
    clock.ms += HOUR_MS
    seal_late(store)
    report = verify_service(store.folder, url_of(store))
    assert report.findings == []
    assert (report.counted["records"], report.counted["signed roots"]) == (7, 1)


def test_an_hour_is_sealed_once(store: Store, clock: Clock) -> None:
    ensure_key(store)
    seal_late(store)
    assert entered(store, "root") == []
    for _ in range(3):
        clock.ms += HOUR_MS
        seal_late(store)
    assert len(entered(store, "root")) == 1


def test_a_key_of_another_folder_signs_nothing(store: Store, clock: Clock) -> None:
    ensure_key(store)
    store.keys.path.rename(store.folder / "aside")
    with open_store(store.folder, url_of(store), clock=clock) as other:
        other.keys.make()
        with pytest.raises(StorageFault, match="not the key of this service"):
            ensure_key(other)
        clock.ms += HOUR_MS
        seal_late(other)
        assert entered(other, "root") == []


def test_the_key_is_told_at_sign_in(sign_in: Callable[..., SignedInDesk], store: Store) -> None:
    ensure_key(store)
    desk = sign_in("mentor")
    answer = desk.call("POST", "/v1/session/refresh", {"refresh_token": desk.refresh_token})
    assert answer.json()["service_key"] == store.keys.public_hex
    assert len(store.keys.public_hex) == 64
    assert (store.keys.path.stat().st_mode & 0o777) == 0o600


def test_an_entry_is_never_changed(store: Store) -> None:
    for act in (audit.delete(), audit.update().values(digest="")):
        with pytest.raises(sa.exc.DBAPIError, match="never changed"), store.writing() as change:
            change.connection.execute(act)
