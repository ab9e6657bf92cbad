"""Days are noted once each, by the clock; what is counted is how many, in the order of the feed."""

from reviewer.service import days
from reviewer.service.days import DAY_MS, note_day, reached_before
from reviewer.service.store import Store
from reviewer.service.tables import counter
from tests.service.conftest import Clock


def reach(store: Store, seq: int) -> None:
    with store.writing() as change:
        change.connection.execute(counter.update().values(value=seq))


def reached(store: Store, many: int) -> int:
    with store.reading() as connection:
        return reached_before(connection, many)


def test_a_day_is_noted_with_the_place_that_it_began_at(store: Store, clock: Clock) -> None:
    for seq in (10, 20, 30):
        clock.ms += DAY_MS
        reach(store, seq)
        note_day(store)
        reach(store, seq + 5)
        note_day(store)
    assert [reached(store, many) for many in (1, 2, 3)] == [30, 20, 10]
    assert reached(store, 50) == 0


def test_a_clock_that_jumps_is_a_day(store: Store, clock: Clock) -> None:
    clock.ms += DAY_MS
    reach(store, 10)
    note_day(store)
    for seq, jump in enumerate((365, -365, 365, -365)):
        clock.ms += jump * DAY_MS
        reach(store, 20 + seq)
        note_day(store)
    assert [reached(store, many) for many in (1, 2)] == [20, 10]


def test_days_nobody_asks_for_are_forgotten(store: Store, clock: Clock) -> None:
    for _ in range(days.KEPT + 9):
        clock.ms += DAY_MS
        note_day(store)
    with store.reading() as connection:
        assert len(days._noted(connection)) == days.KEPT
