"""What the bench of sync measures: real decisions, a real feed, every late tick."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.bench import filling
from reviewer.bench.figures import figure
from reviewer.bench.stalls import TICK_MS, longest_gap_ms, time_drain
from reviewer.bench.stocked_service import stock
from reviewer.bench.syncing import run_sync_bench, time_sync, write_decisions
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import ItemId, PersonId
from reviewer.journal.journal import Journal
from reviewer.operations.clock import DeskClock
from reviewer.remote import keyrings
from reviewer.service.store import open_store
from reviewer.service.tables import items, records

ANN = PersonId("ann")


@pytest.fixture
def one_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing them takes longer than all else."""
    monkeypatch.setattr(filling, "PICTURES", 1)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of the tests is this process's alone, and the window is in another."""
    monkeypatch.setattr(keyrings, "ALLOWED", set())


def test_a_latest_tick_is_told_by_how_much_it_was_late() -> None:
    assert longest_gap_ms([0.0, 0.002, 0.034, 0.036]) == pytest.approx(32.0 - TICK_MS)


def test_a_loop_that_never_ticked_is_no_figure() -> None:
    with pytest.raises(EnvironmentFault, match="did not tick"):
        longest_gap_ms([1.0])


def test_of_rates_less_than_the_budget_misses_it() -> None:
    assert figure("push_per_s", 4_999.0).within is False
    assert figure("pull_per_s", 5_000.0).within is True
    assert figure("push_per_s", 1.0).unit == "records/s"
    assert figure("loop_stall_max_ms", 51.0).within is False


def test_the_decisions_are_a_sound_journal_that_waits_to_be_sent(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, clock=DeskClock())
    device = journal.device
    journal.close()
    names = [ItemId(f"B{number}:box") for number in range(5)]

    write_decisions(tmp_path, ANN, device, [*names, names[0]])

    journal = Journal.open(tmp_path, clock=DeskClock())
    try:
        found = [each.record for each in journal.pending(ANN, 10, 10**6)]
        assert [each.payload["item"] for each in found] == [*names, names[0]]
        assert [each.payload["supersedes"] for each in found] == [None] * 5 + [found[0].id]
        assert journal.device == device
        assert journal.verify() == []
    finally:
        journal.close()


@pytest.mark.usefixtures("one_picture")
def test_a_service_is_stocked_further_without_a_second_account(tmp_path: Path) -> None:
    stock(tmp_path, 0, 3)
    stock(tmp_path, 3, 5)

    with open_store(tmp_path) as store, store.reading() as connection:
        rows = connection.execute(items.select()).all()

    assert sorted(row.product for row in rows) == [f"B{number:07d}" for number in range(5)]
    assert all(row.asked for row in rows)


@pytest.mark.usefixtures("one_picture")
def test_push_and_pull_are_measured_with_a_service_that_takes_every_record(tmp_path: Path) -> None:
    figures = time_sync(tmp_path, 7)

    assert [each.name for each in figures] == ["push_per_s", "pull_per_s"]
    assert all(each.value > 0 for each in figures)
    with open_store(tmp_path / "service") as store, store.reading() as connection:
        states = [row.state for row in connection.execute(items.select())]
    assert states == ["decided"] * 7


@pytest.mark.usefixtures("one_picture", "no_keyring")
def test_what_a_desk_kept_is_brought_while_its_window_is_watched(tmp_path: Path) -> None:
    figures = time_drain(tmp_path, 7)

    assert [each.name for each in figures] == ["drain_per_s", "drain_stall_max_ms"]
    assert all(each.value > 0 for each in figures)
    with open_store(tmp_path / "service") as store, store.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(records)).scalar() == 7


@pytest.mark.usefixtures("one_picture")
def test_push_and_pull_can_be_asked_for_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_sync_bench(3, as_json=True) == 0

    told = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in told["figures"]] == ["push_per_s", "pull_per_s"]
    assert told["items"] == 3
    assert told["reference_ms"] > 0
