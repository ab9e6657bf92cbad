"""kill -9 of the app at random moments while keys are pressed: what was shown as saved is there."""

import json
import random
import sqlite3
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.journeys.desk import Desk, filled_service, wait_for
from tests.journeys.screen import Screen, virtual_screen
from tests.journeys.test_shift import PASSWORD, service_hashes, sign_in

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]

# What hands do: verdicts, a reason, an undo, leaving a palette.
KEYS = ("f", "f", "a", "1", "d", "1", "z", "Escape", "f", "a", "2")


def press_until_killed(screen: Screen, profile: Path, server: str, chance: random.Random) -> None:
    desk = Desk(screen, profile, server)
    try:
        desk.wait_window()
        desk.wait_event("painted", seconds=40)
        end = time.monotonic() + chance.uniform(0.05, 2.5)
        while time.monotonic() < end:
            desk.press(chance.choice(KEYS))
            time.sleep(chance.uniform(0.04, 0.12))  # hands, not a scanner
        desk.kill()
    finally:
        desk.close()


def shown_as_saved(profile: Path) -> list[str]:
    lines = profile.with_suffix(".trace").read_bytes().split(b"\n")
    events = [json.loads(line) for line in lines if line.endswith(b"}")]
    return [str(event["record"]) for event in events if event["event"] == "saved"]


def check_journal(profile: Path) -> int:
    with sqlite3.connect(f"file:{profile}/journal.db?mode=ro", uri=True) as journal:
        rows = list(journal.execute("SELECT id, seq FROM record ORDER BY seq"))
    assert [seq for _, seq in rows] == list(range(1, len(rows) + 1))
    logged = [json.loads(line) for line in (profile / "journal.log").read_bytes().splitlines()]
    assert [each["id"] for each in logged] == [name for name, _ in rows]
    missing = set(shown_as_saved(profile)) - {name for name, _ in rows}
    assert not missing, f"shown as saved and gone: {missing}"
    return len(rows)


def kill_again_and_again(folder: Path, kills: int, products: int, seed: int) -> None:
    chance = random.Random(seed)
    profile = folder / "profile"
    with (
        virtual_screen(folder) as screen,
        filled_service(folder / "service", products, PASSWORD) as service,
    ):
        first = Desk(screen, profile, service.url, "--batch", "400")
        try:
            sign_in(first)
        finally:
            first.kill()
            first.close()
        for _ in range(kills):
            press_until_killed(screen, profile, service.url, chance)
        last = Desk(screen, profile, service.url)
        try:
            last.wait_window()
            last.wait_event("painted", seconds=40)
            kept = check_journal(profile)
            wait_for(lambda: len(service_hashes(service)) == kept, "the queue to drain", 60)
            last.quit()
        finally:
            last.close()
        sent = Counter(record for record, _ in service_hashes(service))
        assert len(sent) == kept
        assert set(sent.values()) == {1}


def test_nothing_shown_as_saved_is_lost_in_five_kills(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path, 5, 60, seed=2026)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_nothing_shown_as_saved_is_lost_in_two_hundred_kills(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path, 200, 700, seed=int(time.time()))
