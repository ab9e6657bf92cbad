"""kill -9 at random moments: what was acknowledged is there exactly once."""

import random
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from tests.faults import processes
from tests.journal.making import decide, open_journal, record_ids


def append_for_ever(folder: Path, report: Callable[[str], None]) -> None:
    journal = open_journal(folder)
    for number in count():
        report(decide(journal, f"item-{number}").id)


def kill_at_random(folder: Path, times: int, seed: int) -> None:
    chance = random.Random(seed)
    acknowledged: list[str] = []
    for cycle in range(times):
        child = processes.start(partial(append_for_ever, folder))
        acknowledged += child.kill_after(chance.uniform(0.0, 0.12))
        journal = open_journal(folder)
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


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_nothing_acknowledged_is_lost_or_doubled_in_a_thousand_kills(tmp_path: Path) -> None:
    kill_at_random(tmp_path, 1000, seed=7)
