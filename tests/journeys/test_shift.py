"""A shift: decide with the service, without it, across a restart, and find everything received."""

import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from tests.journeys.desk import Desk, ServiceProcess, filled_service, wait_for
from tests.journeys.screen import Screen, virtual_screen

PASSWORD = "tin-kettle-harbour"
CERTIFY, REJECT = ("f",), ("a", "1")
# An angle is missing: those without a picture.
DEFER = ("d", "1", "Return")

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]


def sign_in(desk: Desk) -> None:
    desk.wait_window()
    desk.wait_event("sign_in")
    desk.screen.type("mia")
    desk.press("Tab")
    desk.screen.type(PASSWORD)
    desk.press("Return")
    desk.wait_event("painted", seconds=40)


def certify(desk: Desk) -> str:
    """Certify; where a hard rule speaks against it, override with the reason of the second key."""
    keys = ("f", "2") if desk.events("painted")[-1].get("rules") else CERTIFY
    return str(desk.decide(*keys)["record"])


def journal_hashes(profile: Path) -> dict[str, str]:
    with sqlite3.connect(f"file:{profile}/journal.db?mode=ro", uri=True) as journal:
        return dict(journal.execute("SELECT id, payload_hash FROM record"))


def service_hashes(service: ServiceProcess) -> list[tuple[str, str]]:
    found = next(service.folder.glob("*.db"))
    with sqlite3.connect(f"file:{found}?mode=ro", uri=True) as database:
        return list(database.execute("SELECT id, payload_hash FROM records"))


def decide_with_the_service(desk: Desk) -> list[str]:
    """Six certified, two rejected, one deferred, and the deferral taken back."""
    records = [certify(desk) for _ in range(6)]
    records += [str(desk.decide(*REJECT)["record"]) for _ in range(2)]
    records += [str(desk.decide(*DEFER)["record"]), str(desk.decide("z")["record"])]
    return records


def test_a_shift_with_the_service_away_loses_nothing(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with (
        virtual_screen(tmp_path) as screen,
        filled_service(tmp_path / "service", 90, PASSWORD) as service,
    ):
        saved = first_run(screen, profile, service)
        second_run(screen, profile, service, saved)
        sent = service_hashes(service)
        assert Counter(record for record, _ in sent).most_common(1)[0][1] == 1
        assert dict(sent) == journal_hashes(profile)
        assert set(saved) == set(dict(sent))


def first_run(screen: Screen, profile: Path, service: ServiceProcess) -> list[str]:
    desk = Desk(screen, profile, service.url, "--batch", "20")
    try:
        sign_in(desk)
        saved = decide_with_the_service(desk)
        desk.wait_event("received", len(saved), 60)
        service.stop()
        saved += [certify(desk) for _ in range(5)]
        screen.save(profile.with_name("offline.png"))
        desk.quit()
    finally:
        desk.close()
    return saved


def second_run(screen: Screen, profile: Path, service: ServiceProcess, saved: list[str]) -> None:
    desk = Desk(screen, profile, service.url)
    try:
        desk.wait_window()
        ready = desk.wait_event("painted")
        assert ready["item"]
        journal = journal_hashes(profile)
        assert set(journal) == set(saved)
        service.start()
        wait_for(lambda: len(service_hashes(service)) == len(saved), "the queue to drain", 60)
        desk.wait_event("received", 5, 60)
        desk.quit()
    finally:
        desk.close()
