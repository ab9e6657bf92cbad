"""kill -9 at random moments: what was acknowledged is there exactly once."""

import random
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from reviewer.domain.bulk import BULK_MOST
from reviewer.domain.record import Kind
from reviewer.journal.journal import Journal
from tests.faults import processes
from tests.journal.making import certify_all, decide, mugs, open_journal, record_ids, withdraw

Work = Callable[[Path, Callable[[str], None]], None]


def append_for_ever(folder: Path, report: Callable[[str], None]) -> None:
    journal = open_journal(folder)
    for number in count():
        report(decide(journal, f"item-{number}").id)


def act_for_ever(folder: Path, report: Callable[[str], None]) -> None:
    """Bulk acts of the largest size, each undone at once."""
    journal = open_journal(folder)
    items = mugs(*range(BULK_MOST))
    while True:
        act = certify_all(journal, items)
        report(act.id)
        report(withdraw(journal, act).id)


def assert_all_or_nothing(journal: Journal) -> None:
    """Of each act every member counts or none, and all the tables agree."""
    for entry in journal.entries(limit=1_000_000):
        if entry.record.kind == Kind.BULK:
            left = journal.members_left(entry.record.id)
            assert len(left) == (0 if entry.withdrawn else BULK_MOST)
    assert journal.verify() == []


def kill_at_random(
    folder: Path,
    times: int,
    seed: int,
    work: Work = append_for_ever,
    *,
    most_s: float = 0.12,
    check: Callable[[Journal], None] = lambda _: None,
) -> None:
    chance = random.Random(seed)
    acknowledged: list[str] = []
    for cycle in range(times):
        child = processes.start(partial(work, folder))
        # On a busy machine it may need all of that to begin, so some live on from then.
        life_s = chance.uniform(0.0, most_s)
        acknowledged += child.kill_after(life_s, once_it_reports=cycle % 8 == 0)
        journal = open_journal(folder)
        check(journal)
        there = record_ids(journal)
        journal.close()
        unseen = set(there) - set(acknowledged)
        assert [each for each in there if each not in unseen] == acknowledged, f"cycle {cycle}"
        assert len(there) == len(set(there))
        # At most the one record in flight at each kill was written without being acknowledged.
        assert len(unseen) <= cycle + 1
        assert journal.report is None
    journal = open_journal(folder)
    assert journal.verify() == []
    assert acknowledged, "no child lived long enough to acknowledge anything"
    journal.close()


def test_nothing_acknowledged_is_lost_or_doubled_in_thirty_kills(tmp_path: Path) -> None:
    kill_at_random(tmp_path, 30, seed=20261121)


def test_a_bulk_act_and_its_undo_are_there_whole_or_not_at_all(tmp_path: Path) -> None:
    kill_at_random(tmp_path, 8, 41, act_for_ever, most_s=0.8, check=assert_all_or_nothing)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_bulk_act_is_whole_or_not_there_in_two_hundred_kills(tmp_path: Path) -> None:
    for part in range(20):
        folder = tmp_path / str(part)
        kill_at_random(folder, 10, part, act_for_ever, most_s=0.8, check=assert_all_or_nothing)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_nothing_acknowledged_is_lost_or_doubled_in_a_thousand_kills(tmp_path: Path) -> None:
    kill_at_random(tmp_path, 1000, seed=7)
