"""A service that came out of a backup verifies, and what was done to it is named all the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.finding import Fault
from reviewer.domain.record import Record
from reviewer.domain.signed_root import SignedRoot
from reviewer.service import chain
from reviewer.service.app import create_app
from reviewer.service.backing_up import back_up
from reviewer.service.restoring import restore
from reviewer.service.roots import signed_root
from reviewer.service.serving import begin_signing, prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import audit, roots
from reviewer.service.verifying import verify_service
from tests.faults.tampering import seal
from tests.postgresql import passing_schema
from tests.service.conftest import GENEROUS
from tests.service.device import Device, SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import one_of_each_role
from tests.service.stocking import fill


class Service:
    """One service at one place.

    Attributes:
        url: of its PostgreSQL database, None for the file in its folder.
    """

    def __init__(self, folder: Path, url: str | None) -> None:
        self.folder, self.url = folder, url

    @contextmanager
    def opened(self) -> Iterator[Store]:
        with open_store(self.folder, self.url) as store:
            yield store

    def work(self, desks: "Desks", more: int) -> None:
        """Start it, have the desk send all it kept and `more` besides, and sign it."""
        with self.opened() as store:
            prepare(store)
            begin_signing(store)
            with front_door(create_app(store, GENEROUS)) as client:
                desk = SignedInDesk(client, "reviewer", desks.device)
                fresh = [
                    desks.device.decision(desk.person, item, note=f"look {len(desks.made)}")
                    for item in desks.items[:more]
                ]
                desks.made += fresh
                assert not desk.push(*desks.made)["missing"]
            seal(store)
            with store.reading() as connection:
                rows = connection.execute(sa.select(roots).order_by(roots.c.size))
                heard = [signed_root(row, store.facts.service_id) for row in rows]
        desks.roots += [each for each in heard if each not in desks.roots]

    def backed_up(self, place: Path) -> Path:
        with self.opened() as store:
            return back_up(store, place).folder

    def named(self, desks: "Desks") -> list[tuple[Fault, str]]:
        """What is found there, with what the desks have heard."""
        found = verify_service(self.folder, self.url, witnesses=desks.roots).findings
        return [(each.fault, each.name) for each in found if each.where != "guards"]

    def unguarded(self) -> list[str]:
        """Triggers that are found to be gone."""
        found = verify_service(self.folder, self.url).findings
        return [each.name for each in found if each.where == "guards"]

    def tamper(self, statement: str) -> None:
        """As somebody with the database's own rights does."""
        of_table = " ON records" if self.url else ""
        with self.opened() as store, store.engine.begin() as connection:
            connection.exec_driver_sql(f"DROP TRIGGER records_no_update{of_table}")
            connection.exec_driver_sql(statement)


@dataclass
class Desks:
    """One device, and what desks have heard.

    Attributes:
        made: all its records.
        roots: all that was ever signed before its eyes.
    """

    items: list[str]
    device: Device = field(default_factory=Device)
    made: list[Record] = field(default_factory=list)
    roots: list[SignedRoot] = field(default_factory=list)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[Service]]:
    """Places for three services, of one kind of database."""
    folders = [tmp_path / name for name in ("first", "second", "third")]
    if request.param == "sqlite":
        yield [Service(folder, None) for folder in folders]
        return
    with passing_schema() as one, passing_schema() as two, passing_schema() as three:
        yield [Service(*both) for both in zip(folders, (one, two, three), strict=True)]


@pytest.fixture
def desks(place: list[Service]) -> Desks:
    """Of a service that has worked a little."""
    with place[0].opened() as store:
        prepare(store)
        one_of_each_role(store)
        found = Desks(fill(store, 6, pictures=False))
    place[0].work(found, 3)
    return found


def test_nothing_is_wrong_with_what_was_restored(
    place: list[Service], desks: Desks, tmp_path: Path
) -> None:
    first, second, third = place
    early = first.backed_up(tmp_path / "backups")
    first.work(desks, 4)
    restore(early, second.folder, second.url)
    assert second.named(desks) == [], "desks have heard more than the backup has"
    second.work(desks, 2)
    assert second.named(desks) == [], "the same places are of other entries by now"
    late = second.backed_up(tmp_path / "backups")
    second.work(desks, 3)
    restore(late, third.folder, third.url)
    third.work(desks, 5)
    assert third.named(desks) == [], "two pasts were lost"


def test_nothing_is_wrong_with_one_backup_restored_twice(
    place: list[Service], desks: Desks, tmp_path: Path
) -> None:
    first, second, third = place
    early = first.backed_up(tmp_path / "backups")
    for again in (second, third):
        restore(early, again.folder, again.url)
        again.work(desks, 3)
    assert third.named(desks) == []


def test_nothing_is_wrong_with_the_right_backup_after_a_wrong_one(
    place: list[Service], desks: Desks, tmp_path: Path
) -> None:
    first, second, third = place
    early = first.backed_up(tmp_path / "backups")
    for _ in range(3):
        first.work(desks, 4)
    late = first.backed_up(tmp_path / "backups")
    restore(early, second.folder, second.url)
    second.work(desks, 1)
    restore(late, third.folder, third.url)
    assert third.named(desks) == []
    third.work(desks, 1)
    assert third.named(desks) == []


@pytest.mark.parametrize("which", [0, -1], ids=["before", "after"])
def test_an_edit_is_named_in_what_was_restored(
    which: int, place: list[Service], desks: Desks, tmp_path: Path
) -> None:
    first, second, _ = place
    early = first.backed_up(tmp_path / "backups")
    first.work(desks, 4)
    restore(early, second.folder, second.url)
    second.work(desks, 2)
    edited = desks.made[which].id
    second.tamper(f"UPDATE records SET author = 'x' WHERE id = '{edited}'")  # noqa: S608
    assert second.named(desks) == [(Fault.EDITED, edited)]
    assert second.unguarded() == ["records_no_update"]
    assert first.unguarded() == []


def test_a_chain_made_anew_between_two_restores_is_named(
    place: list[Service], desks: Desks, tmp_path: Path
) -> None:
    first, second, third = place
    restore(first.backed_up(tmp_path / "backups"), second.folder, second.url)
    second.work(desks, 2)
    signed = desks.roots[-1].size
    second.work(desks, 2)
    restore(second.backed_up(tmp_path / "backups"), third.folder, third.url)
    assert third.named(desks) == []
    with third.opened() as store, store.engine.begin() as connection:
        make_anew(connection, signed, third.url)
    assert (Fault.CONTRADICTED, str(signed)) in third.named(desks)


def make_anew(connection: sa.Connection, first: int, url: str | None) -> None:
    """Say something else in one entry, and hash it and all after it as if it had been so."""
    connection.exec_driver_sql(f"DROP TRIGGER audit_no_update{' ON audit' if url else ''}")
    wanted = sa.select(audit).where(audit.c.number >= first - 1).order_by(audit.c.number)
    (before, *rows) = connection.execute(wanted).all()
    previous = before.hash
    for row in rows:
        said = (row.number, row.kind, row.subject, row.place, row.digest, row.at_ms + 1, row.detail)
        made = chain.hash_of(said, previous)
        connection.execute(
            audit.update()
            .where(audit.c.number == row.number)
            .values(at_ms=row.at_ms + 1, prev_hash=previous, hash=made)
        )
        previous = made


def test_an_end_cut_off_after_a_restore_is_named(
    place: list[Service], desks: Desks, tmp_path: Path
) -> None:
    first, second, third = place
    early = first.backed_up(tmp_path / "backups")
    first.work(desks, 4)
    restore(early, second.folder, second.url)
    second.work(desks, 0)
    begun = second.backed_up(tmp_path / "backups")
    second.work(desks, 3)
    restore(begun, third.folder, third.url)
    # Who put it back hides that: the epoch is what it was, and the last entry is gone.
    with third.opened() as store, store.engine.begin() as connection:
        of_table = " ON audit" if third.url else ""
        connection.exec_driver_sql(f"DROP TRIGGER audit_no_delete{of_table}")
        last = connection.exec_driver_sql("SELECT max(number) FROM audit").scalar_one()
        connection.exec_driver_sql(f"DELETE FROM audit WHERE number = {last}")  # noqa: S608
        put = "UPDATE facts SET value = '{}' WHERE name = '{}'"
        connection.exec_driver_sql(put.format(last - 1, "audit_last"))
        connection.exec_driver_sql(put.format(desks.roots[-1].epoch, "epoch"))
    assert (Fault.TRUNCATED, str(desks.roots[-1].size)) in third.named(desks)
