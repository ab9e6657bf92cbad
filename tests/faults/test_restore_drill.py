"""The service is lost and comes back as its last backup: desks bring back all that came since."""

import contextlib
import random
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.record import hash_faults
from reviewer.journal.journal import Journal
from reviewer.operations import pulling, pushing
from reviewer.service.backing_up import back_up
from reviewer.service.backups import DATABASE
from reviewer.service.restoring import restore
from reviewer.service.store import Store, open_store
from reviewer.service.tables import facts, records
from tests.operations import workbench as bench_module
from tests.operations.workbench import Workbench, all_records, certify, reject, workbench
from tests.postgresql import DIALECTS, passing_schema
from tests.service.running import PASSWORD, RunningService, running_service

ITEMS = 40


@dataclass
class Drill:
    """One service that is lost again and again, and two desks that go on.

    Attributes:
        place: of the backups.
        database: URL of the PostgreSQL database in use, None for SQLite.
    """

    service: RunningService
    desks: list[Workbench]
    folder: Path
    database: str | None
    chance: random.Random
    turn: int = 0
    schemas: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    async def play(self, *, raw: bool) -> None:
        """Work, back up, work on, lose the service, restore it, and sync again.

        Args:
            raw: the file is put back as it is, with the epoch of before.
        """
        self.turn += 1
        await self._work(1, 6)
        made = back_up(self.service.store, self.folder / "backups").folder
        await self._work(1, 6)
        for each in self.desks:
            await each.stop()
        self.service.stop()
        self.service.store.close()
        await self._decide(0, 3)
        self.service.store = self._brought_back(made, raw=raw)
        self.service.start()
        for each in self.desks:
            each.new_syncer(batch=0)
            each.start()
            await each.until(partial(self._has_all, each))
            await each.until_drained()
        self.check()

    async def _work(self, least: int, most: int) -> None:
        await self._decide(least, most)
        for each in self.desks:
            each.syncer.wake(by_person=True)
            await each.until_drained()

    async def _decide(self, least: int, most: int) -> None:
        for each in self.desks:
            names = self.chance.sample(self.service.items, self.chance.randint(least, most))
            make = self.chance.choice((certify, certify, reject))
            await each.decide(*(make(name) for name in names))

    def _brought_back(self, backup: Path, *, raw: bool) -> Store:
        again = self.folder / f"service-{self.turn}"
        if self.database is not None:
            self.database = self.schemas.enter_context(passing_schema())
            restore(backup, again, self.database)
        elif raw:
            again.mkdir()
            shutil.copyfile(backup / DATABASE, again / DATABASE)
        else:
            restore(backup, again)
        store = open_store(again, self.database)
        if raw and self.database is not None:
            self._set_epoch_back(store)
        return store

    def _set_epoch_back(self, store: Store) -> None:
        epoch = self.desks[0].desk.journal.service_facts().epoch
        with store.writing() as change:
            named = facts.update().where(facts.c.name == "epoch")
            change.connection.execute(named.values(value=epoch))

    def _has_all(self, bench: Workbench) -> bool:
        kept = {record.id for record in all_records(bench.desk)}
        return kept <= {*received(self.service.store)}

    def check(self) -> None:
        """All of both journals is there once, as it was made, each device's chain whole."""
        kept = sorted(record.id for each in self.desks for record in all_records(each.desk))
        assert sorted(received(self.service.store)) == kept
        for each in self.desks:
            chain = all_records(each.desk)
            assert not any(hash_faults(record) for record in chain)
            assert stored(self.service.store, chain[0].device) == [
                (record.seq, record.hash, record.prev_hash) for record in chain
            ]
            assert all(late.prev_hash == early.hash for early, late in pairwise(chain))


def received(store: Store) -> list[str]:
    with store.reading() as connection:
        return list(connection.execute(sa.select(records.c.id)).scalars())


def stored(store: Store, device: str) -> list[tuple[int, str, str]]:
    wanted = sa.select(records.c.seq, records.c.hash, records.c.prev_hash)
    with store.reading() as connection:
        found = connection.execute(wanted.where(records.c.device == device).order_by(records.c.seq))
        return [(row.seq, row.hash, row.prev_hash) for row in found]


@contextlib.asynccontextmanager
async def drill(folder: Path, dialect: str, seed: int) -> AsyncIterator[Drill]:
    """A service on this kind of database with two desks that sync."""
    with contextlib.ExitStack() as schemas:
        database = schemas.enter_context(passing_schema()) if dialect == "postgresql" else None
        service = schemas.enter_context(running_service(folder, products=ITEMS, database=database))
        async with (
            workbench(folder / "desk-1", service.url) as one,
            workbench(folder / "desk-2", service.url) as two,
        ):
            for bench, name in ((one, "reviewer"), (two, "lead")):
                await bench.sign_in(name, PASSWORD)
                bench.new_syncer(batch=0)
                bench.start()
            chance = random.Random(seed)
            made = Drill(service, [one, two], folder, database, chance, schemas=schemas)
            yield made
            assert [each.crashes for each in made.desks] == [[], []]
            service.stop()
            service.store.close()


@pytest.mark.parametrize(
    ("dialect", "raw"), [*((name, False) for name in DIALECTS), ("sqlite", True)]
)
async def test_desks_bring_back_what_the_backup_lacks(
    tmp_path: Path, dialect: str, raw: bool
) -> None:
    async with drill(tmp_path, dialect, seed=20261122) as made:
        await made.play(raw=raw)


async def test_a_desk_that_offers_nothing_again_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted bug: desks heed neither epoch nor head, nor what the service says it misses."""

    def heedless(desk: object, _answer: object) -> bool:
        return False

    monkeypatch.setattr(Journal, "reoffer_missing", lambda *_: None)
    monkeypatch.setattr(Journal, "reoffer_all", lambda *_: None)
    for module in (pulling, pushing):
        monkeypatch.setattr(module, "observe", heedless)
    monkeypatch.setattr(bench_module, "PATIENCE_S", 1.0)
    async with drill(tmp_path, "sqlite", seed=1) as made:
        with pytest.raises(AssertionError, match="never came true"):
            await made.play(raw=False)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_a_hundred_drills_lose_and_double_nothing(tmp_path: Path, dialect: str) -> None:
    for some in range(10):
        seed = 7 * some
        async with drill(tmp_path / str(some), dialect, seed=seed) as made:
            for _ in range(10):
                await made.play(raw=made.chance.random() < 0.5)
