"""Two service processes on one PostgreSQL database are one service."""

import itertools
import os
import random
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from reviewer.service import store as store_module
from reviewer.service.app import create_app
from reviewer.service.policy import set_rereview_share, set_second_read_share
from reviewer.service.serving import begin_signing, prepare
from reviewer.service.store import Store, Writing, open_store
from reviewer.service.tables import counter, records, roots
from tests.faults.tampering import seal
from tests.postgresql import connect, passing_schema
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.processes import service_processes
from tests.service.running import one_of_each_role
from tests.service.stocking import product, put, stocked

ITEMS = 400
# By which the database knows the connections of these processes.
NAME = f"both_{os.getpid()}"
SLOWEST_COMMIT_S = 0.004
# A commit that takes longer than others, at random, within the database itself.
SLOW_COMMITS = """
CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(random() * {seconds}); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER take_time AFTER INSERT ON receipts
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION take_time()"""


@dataclass(frozen=True, slots=True)
class Both:
    """Both processes, and the database beside them."""

    clients: Sequence[httpx.Client]
    store: Store

    def desk(self, process: int, name: str = "reviewer") -> SignedInDesk:
        return SignedInDesk(self.clients[process], name)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    folder: Path = tmp_path_factory.mktemp("both")
    with passing_schema() as plain, open_store(folder, plain) as store:
        prepare(store)
        begin_signing(store)
        one_of_each_role(store)
        put(store, *(stocked(product(number)) for number in range(ITEMS)))
        database = f"{plain}&application_name={NAME}"
        set_rereview_share(store, 0.0)
        set_second_read_share(store, 0.0)
        with store.writing() as change:
            change.connection.exec_driver_sql(SLOW_COMMITS.format(seconds=SLOWEST_COMMIT_S))
        with service_processes(folder, database, 2) as running:
            yield Both(running.clients, store)


def elsewhere(desk: SignedInDesk, both: Both) -> SignedInDesk:
    """The same session, spoken for at the other process."""
    twin = object.__new__(SignedInDesk)
    twin.__dict__.update(desk.__dict__)
    twin.client = next(each for each in both.clients if each is not desk.client)
    return twin


def post_at_once(both: Both, rounds: int) -> None:
    """One record a round, posted 20 times at once over both processes."""
    here = both.desk(0)
    twins = [here, elsewhere(here, both)]
    name = stocked(product(0)).item
    with ThreadPoolExecutor(20) as pool:
        for turn in range(rounds):
            record = here.device.decision(here.person, name)

            def post(number: int, record: Any = record) -> str:
                return twins[number % 2].outcomes(record)[0]

            found = sorted(pool.map(post, range(20)))
            assert found == ["applied"] + ["duplicate"] * 19, f"round {turn}: {found}"
    with both.store.reading() as connection:
        mine = sa.select(sa.func.count(), sa.func.count(sa.distinct(records.c.seq)))
        counted = connection.execute(mine.where(records.c.device == here.device.id)).one()
    assert tuple(counted) == (rounds, rounds)


def test_one_record_posted_twenty_times_at_once_over_both_is_kept_once(both: Both) -> None:
    post_at_once(both, 4)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_records_each_posted_twenty_times_at_once_are_kept_once(both: Both) -> None:
    post_at_once(both, 1_000)


class Reader(threading.Thread):
    """Follows the feed at one process, in small pages, until it is told to end and is at the head.

    Attributes:
        heard: sequence and item of every change, in the order told.
        roots: sequences of signed roots of the audit, each at a place of its own.
    """

    def __init__(self, desk: SignedInDesk, cursor: str, ended: threading.Event) -> None:
        super().__init__()
        self.desk, self.cursor, self.ended = desk, cursor, ended
        self.heard: list[tuple[int, str]] = []
        self.roots: list[int] = []

    def run(self) -> None:
        while True:
            is_last = self.ended.is_set()
            changes, self.cursor = self.desk.pull_all(self.cursor, limit=7)
            self.heard += [(one["seq"], one["id"]) for one in changes if one["noun"] == "item"]
            self.roots += [one["seq"] for one in changes if one["noun"] == "witness"]
            if is_last:
                return


def race(
    both: Both, writers: int, each: int, seed: int, meanwhile: Callable[[], None] = lambda: None
) -> None:
    """Writers at both processes, one decision a push, while a reader follows at each.

    Args:
        meanwhile: called when the first writer has written half of its own.
    """
    chance = random.Random(seed)
    names = [stocked(product(number)).item for number in range(writers * each)]
    chance.shuffle(names)
    desks = [both.desk(number % 2, "lead") for number in range(writers)]
    readers = []
    ended = threading.Event()
    for process in range(2):
        desk = both.desk(process, "mentor")
        readers.append(Reader(desk, desk.pull_all()[1], ended))

    def write(number: int) -> list[int]:
        desk = desks[number]
        places = []
        for name in names[number::writers]:
            told = desk.push(desk.device.decision(desk.person, name))
            places.append(told["results"][0]["server_seq"])
            if number == 0 and len(places) == each // 2:
                meanwhile()
        return places

    for reader in readers:
        reader.start()
    try:
        with ThreadPoolExecutor(writers) as pool:
            given = sorted(seq for seqs in pool.map(write, range(writers)) for seq in seqs)
    finally:
        ended.set()
        for reader in readers:
            reader.join()
    assert len(set(given)) == len(names), f"seed {seed}: a place was given twice"
    for reader in readers:
        seqs = [seq for seq, _ in reader.heard]
        assert sorted(name for _, name in reader.heard) == sorted(names), f"seed {seed}"
        assert seqs == sorted(set(seqs)), f"seed {seed}: told out of order"
    assert readers[0].roots == readers[1].roots, f"seed {seed}"
    # Contiguous: each push took two places, the record's and the item's, a signed root one, and no
    # other was taken.
    signed = readers[0].roots
    places = sorted([*given, *(seq for seq, _ in readers[0].heard), *signed])
    taken = 2 * len(names) + len(signed)
    assert places == list(range(places[0], places[0] + taken)), f"seed {seed}"


def test_readers_at_both_hear_of_every_row_once_while_many_write(both: Both) -> None:
    race(both, writers=6, each=10, seed=20261122)


def test_a_root_that_is_signed_meanwhile_has_a_place_of_its_own(both: Both) -> None:
    with both.store.reading() as connection:
        before = connection.execute(sa.select(sa.func.count()).select_from(roots)).scalar_one()
    race(both, writers=6, each=10, seed=3, meanwhile=lambda: seal(both.store))
    with both.store.reading() as connection:
        after = connection.execute(sa.select(sa.func.count()).select_from(roots)).scalar_one()
    assert after > before


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_transactions_of_fifty_writers_are_each_heard_once(both: Both) -> None:
    put(both.store, *(stocked(product(number)) for number in range(10_000)))
    race(both, writers=50, each=200, seed=7)


class AsASequence(Writing):
    """The planted bug: places are given as a database's sequence gives them, not at the commit."""

    given = itertools.count(1_000_000)

    def next_seq(self) -> int:
        self._given = next(self.given)
        return self._given

    def finish(self) -> None:
        largest = sa.func.greatest(counter.c.value, self._given)
        self.connection.execute(counter.update().values(value=largest))


def test_places_given_before_the_commit_are_noticed(
    postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the lock on the counter a reader goes past what commits late."""
    with open_store(tmp_path, postgresql) as store:
        prepare(store)
        one_of_each_role(store)
        put(store, *(stocked(product(number)) for number in range(60)))
        with store.writing() as change:
            change.connection.exec_driver_sql(SLOW_COMMITS.format(seconds=0.05))
        monkeypatch.setattr(store_module, "Writing", AsASequence)
        monkeypatch.setattr(sa.Select, "with_for_update", lambda query: query)
        # The audit's numbers would clash first.
        monkeypatch.setattr("reviewer.service.kept_rows.append", lambda *_: None)
        monkeypatch.setattr("reviewer.service.intake.enter_records", lambda *_: None)
        with (
            front_door(create_app(store, GENEROUS)) as client,
            pytest.raises(AssertionError, match="seed 1"),
        ):
            race(Both((client, client), store), writers=6, each=10, seed=1)


def test_no_item_is_checked_out_twice_over_both(both: Both) -> None:
    desks = [both.desk(number % 2) for number in range(8)]

    def check_out(desk: SignedInDesk) -> list[str]:
        body = {"device": desk.device.id, "count": 25}
        found = desk.call("POST", "/v1/checkouts", body).json()["checkouts"]
        assert {each["generation"] for each in found} == {1}
        return [each["item"] for each in found]

    with ThreadPoolExecutor(8) as pool:
        leased = [item for items in pool.map(check_out, desks) for item in items]
    assert len(leased) == len(set(leased)) == 8 * 25
    for desk in desks:
        body = {"device": desk.device.id, "items": leased}
        assert desk.call("POST", "/v1/checkouts:release", body).status_code == 204


def test_who_signs_out_at_one_is_signed_out_at_the_other(both: Both) -> None:
    here = both.desk(0)
    there = elsewhere(here, both)
    assert there.call("GET", "/v1/changes").status_code == 200
    assert here.call("DELETE", "/v1/session").status_code == 204
    assert there.call("GET", "/v1/changes").status_code == 401


def test_a_used_up_token_betrays_a_copy_at_either(both: Both) -> None:
    here = both.desk(0)
    there = elsewhere(here, both)
    used = {"refresh_token": here.refresh_token}
    renewed = here.call("POST", "/v1/session/refresh", used).json()
    here.headers["Authorization"] = f"Bearer {renewed['access_token']}"
    assert here.call("GET", "/v1/changes").status_code == 200
    assert there.call("POST", "/v1/session/refresh", used).status_code == 401
    assert here.call("GET", "/v1/changes").status_code == 401


def told_epochs(both: Both) -> set[str]:
    clients = both.clients
    return {each.get("/v1/health").json()["epoch"] for each in clients} | {
        desk.pull()["epoch"] for desk in map(both.desk, range(2))
    }


def test_processes_go_on_when_the_database_drops_their_connections(both: Both) -> None:
    desks = [both.desk(0), both.desk(1)]
    with connect() as connection:
        end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = %s"
        assert len(connection.execute(end, (NAME,)).fetchall()) >= 2
    assert [desk.call("GET", "/v1/changes").status_code for desk in desks] == [200, 200]
    name = stocked(product(0)).item
    for desk in desks:
        assert desk.outcomes(desk.device.decision(desk.person, name)) != []


def disabled(both: Both) -> Callable[[], int]:
    desk = both.desk(1, "intern")
    return lambda: desk.call("GET", "/v1/changes").status_code


def test_what_an_admin_changes_holds_at_both_with_the_next_call(both: Both) -> None:
    from reviewer.service.people import disable_person

    status = disabled(both)
    assert status() == 200
    disable_person(both.store, "intern")
    assert status() == 401


def test_a_new_epoch_is_told_by_both_at_once(both: Both) -> None:
    before = told_epochs(both)
    epoch = both.store.renew_epoch()
    assert told_epochs(both) == {epoch} != before
