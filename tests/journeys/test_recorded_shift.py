"""A shift played from its keys against the real service: nothing lost, memory flat."""

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.desk import ServiceProcess, filled_service, wait_for
from tests.journeys.shift_keys import ACTS, read_shift, write_shift
from tests.journeys.test_shift import PASSWORD, journal_hashes, service_hashes

pytestmark = [pytest.mark.xdist_group("screen")]

# Resident in all, and more than at two thirds of the shift.
MOST_MIB, GROWTH_MIB = 400, 30
SEED = 16
# Decisions of the short form: enough to take every kind of step, too few to speak of memory.
FEW = 30


def codes_of(world: Path) -> list[str]:
    """What scanners of this world read, and one code that nobody knows."""
    with (world / "catalog.csv").open(encoding="utf-8", newline="") as file:
        skus = [row["sku"] for row in csv.DictReader(file)]
    return [*skus[:200:5], "NOBODY-KNOWS-1"]


def has_received(service: ServiceProcess, records: int) -> bool:
    return len(service_hashes(service)) >= records


def play(script: Path, profile: Path, service: ServiceProcess) -> dict[str, Any]:
    """Play a shift in a process of its own; what it prints in the end."""
    found: dict[str, Any] = {}
    words = [sys.executable, "-m", "tests.journeys.shift_player", str(profile), service.url]
    with (
        profile.with_suffix(".stderr").open("wb") as log,
        subprocess.Popen(
            [*words, PASSWORD, str(script)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as player,
    ):
        for line in player.stdout or ():
            if line == "service stop\n":
                service.kill()
            elif line == "service start\n":
                service.start()
            else:
                found = json.loads(line)
                records = int(found["records"])
                wait_for(partial(has_received, service, records), "the queue to drain", 300)
            assert player.stdin is not None
            player.stdin.write("done\n")
            player.stdin.flush()
    assert player.returncode == 0, profile.with_suffix(".stderr").read_text()[-3000:]
    return found


@pytest.mark.parametrize(
    ("decisions", "products"),
    [(FEW, 90), pytest.param(3000, 6000, marks=[pytest.mark.long, pytest.mark.timeout(7200)])],
)
def test_a_shift_of_recorded_keys_loses_and_doubles_nothing(
    tmp_path: Path, decisions: int, products: int
) -> None:
    profile, script = tmp_path / "profile", tmp_path / "shift.txt"
    with filled_service(tmp_path / "service", products, PASSWORD) as service:
        write_shift(script, decisions, codes_of(tmp_path / "service" / "world"), SEED)
        figures = play(script, profile, service)
        print(json.dumps(figures))
        kept = journal_hashes(profile)
        sent = service_hashes(service)
    assert Counter(record for record, _ in sent) == Counter(list(kept))
    assert dict(sent) == kept
    assert figures["records"] == len(kept)
    assert figures["decisions"] == decisions == sum(each.decides for each in read_shift(script))
    assert len(kept) >= decisions - len(figures["refused"])
    assert len(figures["bulk"]) == len(ACTS)
    assert all(count > 1 for count in figures["bulk"])
    if decisions > FEW:
        _, before, last = figures["memory_mib"]
        assert last < MOST_MIB
        assert last - before < GROWTH_MIB
