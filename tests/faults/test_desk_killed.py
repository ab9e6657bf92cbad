"""kill -9 while deciding and syncing: what was saved is there once, here and at the service."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.journal.journal import Journal
from reviewer.service.tables import records
from tests.faults import deciding_desk
from tests.journal.making import Clock, record_ids
from tests.service.running import PASSWORD, RunningService, running_service

# Longest life of a desk once it decides; of one in eight it is counted from its very start.
LIFE_S = 0.06
# So many kills of one profile; a longer journal would only open more slowly.
KILLS_A_PROFILE = 200


@dataclass
class Desks:
    """The program that desks are forked from."""

    process: "subprocess.Popen[str]"
    items: list[str]

    def live(
        self, profile: Path, seed: int, how: str, life_s: float | None, begun: str = ""
    ) -> list[str]:
        """What a desk reported until it was killed, or ended.

        Args:
            life_s: so long it lives, None until it ends by itself.
            begun: its life is counted from this report.
        """
        requests, reports = self.process.stdin, self.process.stdout
        assert requests is not None
        assert reports is not None
        requests.write(f"{profile} {seed} {how} {' '.join(self.items)}\n")
        requests.flush()
        pid = int(reports.readline().split()[1])
        lines = []
        while begun and (line := reports.readline().strip()) != begun:
            assert line or self.process.poll() is None, "the program ended"
            lines.append(line)
        if life_s is not None:
            time.sleep(life_s)
            os.kill(pid, signal.SIGKILL)
        while (line := reports.readline().strip()) != "ended":
            assert line or self.process.poll() is None, "the program ended"
            lines.append(line)
        return lines


@contextmanager
def desks(service: RunningService) -> Iterator[Desks]:
    items = service.items[:6]
    words = [sys.executable, "-m", deciding_desk.__name__, service.url, PASSWORD, *items]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        while process.stdout.readline().strip() != "ready":
            assert process.poll() is None, "the program ended"
        yield Desks(process, items)


def kill_at_random(
    service: RunningService, made: Desks, profile: Path, times: int, seed: int, how: str = "decide"
) -> tuple[int, int]:
    """Kill desks of one profile; how many records were saved, and kills during a push."""
    chance = random.Random(seed)
    saved: list[str] = []
    pushes = 0
    for cycle in range(times):
        told = f"seed {seed}, kill {cycle}"
        begun = "ready" if cycle % 8 else ""
        lines = made.live(profile, chance.getrandbits(32), how, chance.uniform(0.0, LIFE_S), begun)
        acknowledged = [line.split()[1] for line in lines if line.startswith("saved ")]
        pushes += any(line.startswith("received ") for line in lines)
        with closing(Journal.open(profile, clock=Clock())) as journal:
            there = record_ids(journal)
            assert journal.report is None, told
        new = there[len(saved) :]
        assert there[: len(saved)] == saved, told
        # At most the record in flight at the kill was written without being acknowledged.
        assert new[: len(acknowledged)] == acknowledged, told
        assert len(new) <= len(acknowledged) + 1, told
        saved = there
    saved += [
        line.split()[1] for line in made.live(profile, seed, "drain", None) if "saved" in line
    ]
    with closing(Journal.open(profile, clock=Clock())) as journal:
        assert journal.verify() == [], f"seed {seed}"
        assert journal.counts().unreceived == 0, f"seed {seed}"
        device = journal.device
    with service.store.reading() as connection:
        query = sa.select(records.c.id).where(records.c.device == device).order_by(records.c.seq)
        assert list(connection.execute(query).scalars()) == saved, f"seed {seed}"
    return len(saved), pushes


def test_a_desk_killed_fifteen_times_loses_and_doubles_nothing(tmp_path: Path) -> None:
    with running_service(tmp_path, products=3) as service, desks(service) as made:
        saved, pushes = kill_at_random(service, made, tmp_path / "desk", 15, seed=20261122)
    assert saved > 15
    assert pushes > 3


def test_a_record_called_saved_before_it_is_gets_caught(tmp_path: Path) -> None:
    with (
        running_service(tmp_path, products=3) as service,
        desks(service) as made,
        pytest.raises(AssertionError, match="kill"),
    ):
        kill_at_random(service, made, tmp_path / "desk", 15, seed=20261122, how="hasty")


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_desks_killed_ten_thousand_times_lose_and_double_nothing(tmp_path: Path) -> None:
    began, total = time.monotonic(), 0
    with running_service(tmp_path, products=3) as service, desks(service) as made:
        for seed in range(10_000 // KILLS_A_PROFILE):
            profile = tmp_path / f"desk-{seed}"
            total += kill_at_random(service, made, profile, KILLS_A_PROFILE, seed)[0]
            print(f"seed {seed}: {total} records saved, {time.monotonic() - began:.0f} s")
