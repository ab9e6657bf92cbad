"""Schedules drawn from seeds; what must hold does, and every queue empties by itself."""

import os
import subprocess
import sys
import time

import pytest

from tests.faults.simulation.running import run, simulate
from tests.faults.simulation.schedule import draw_schedule

SHORT = 3
STEPS = 60
# The long form goes on from this seed for so many schedules of so many steps.
FIRST = int(os.environ.get("REVIEWER_SIMULATION_FIRST", "100000"))
MANY = int(os.environ.get("REVIEWER_SIMULATION_RUNS", "20000"))
LONG_STEPS = 300


@pytest.mark.parametrize("seed", range(SHORT))
def test_nothing_is_lost_doubled_or_shown_otherwise(seed: int) -> None:
    world = simulate(seed, STEPS)
    assert sum(len(desk.acked) for desk in world.desks) > 0


def test_a_seed_gives_the_same_run_every_time() -> None:
    schedule = draw_schedule(3, 40)
    assert run(schedule).trace == run(schedule).trace


_TELL = """
from tests.faults.simulation.running import run
from tests.faults.simulation.schedule import draw_schedule
print(*run(draw_schedule(7, 200)).trace, sep="\\n")
"""


@pytest.mark.long
def test_a_seed_gives_the_same_run_in_every_process() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", _TELL],
            env={**os.environ, "PYTHONHASHSEED": hashing},
            check=True,
            capture_output=True,
        ).stdout
        for hashing in ("1", "2")
    }
    assert len(told) == 1
    assert len(told.pop().splitlines()) > 10


@pytest.mark.long
@pytest.mark.timeout(0)
def test_nothing_is_lost_in_twenty_thousand_schedules() -> None:
    begun = time.monotonic()
    for seed in range(FIRST, FIRST + MANY):
        simulate(seed, LONG_STEPS)
        print(f"seed {seed} holds, {time.monotonic() - begun:.0f} s", flush=True)
