"""Real keys, pictures read off the screen: each press is one decision, and the next picture."""

import contextlib
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.actions.scanning import GAP_MS
from reviewer.bench.figures import print_figures
from reviewer.bench.filling import fill_profile
from reviewer.bench.screen_keys import ShownDesk, drum, figures_of, kept_figures, look_on
from tests.journeys.desk import PICTURES, Desk, ServiceProcess, filled_service, wait_for
from tests.journeys.screen import STEP_S, Screen, virtual_screen
from tests.journeys.test_shift import PASSWORD, certify, service_hashes, sign_in

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with virtual_screen(tmp_path) as screen:
        yield screen


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


# The desk may be quicker than any hand, and takes what no hand can do for a bouncing contact.
HAND_S = 3 * GAP_MS / 1000


class Eyes:
    """A person who presses again once the next item is there, and not before a hand can."""

    def __init__(self) -> None:
        self._painted = 1

    def __call__(self, desk: ShownDesk) -> None:
        soonest = time.monotonic() + HAND_S
        self._painted += 1
        desk.wait(lambda: len(desk.events("seen")) >= self._painted, "the next item")
        time.sleep(max(soonest - time.monotonic(), 0))


def test_the_window_and_an_onlooker_see_the_same_pictures(screen: Screen, profile: Path) -> None:
    fill_profile(profile, 40)
    found = look_on(screen, profile, 12)
    assert found.seen == found.told
    assert len(found.seen) == len(found.seen_ms) + 1
    assert len(found.seen_ms) <= found.presses


def test_each_press_is_one_decision(screen: Screen, profile: Path) -> None:
    fill_profile(profile, 60)
    kept = drum(screen, profile, 40, Eyes())
    assert (kept.missed, kept.doubled) == (0, 0)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_five_hundred_presses_at_a_hundred_thousand_items(screen: Screen, profile: Path) -> None:
    fill_profile(profile, 100_000)
    found, kept = look_on(screen, profile, 120), drum(screen, profile, 500)
    print_figures([*figures_of(found), *kept_figures(kept)], 100_000, as_json=False)
    assert found.seen == found.told
    assert kept.doubled == 0


class Restoring:
    """A service that comes back from a backup again and again: each time all is synced anew.

    Attributes:
        epochs: those that the desk has pulled from their start.
    """

    def __init__(self, service: ServiceProcess, profile: Path) -> None:
        self._service, self._cache = service, profile / "cache.db"
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._go_on, daemon=True)
        self.epochs: set[str] = set()

    def __enter__(self) -> "Restoring":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _go_on(self) -> None:
        while not self._is_over.is_set():
            self._service.kill()
            with self._service.store() as store:
                epoch = store.renew_epoch()
            self._service.start()
            while not self._is_over.wait(STEP_S):
                if self._pulled() == epoch:
                    self.epochs.add(epoch)
                    break

    def _pulled(self) -> str:
        with contextlib.closing(sqlite3.connect(f"file:{self._cache}?mode=ro", uri=True)) as cache:
            return str(cache.execute("SELECT value FROM fact WHERE name = 'epoch'").fetchone()[0])


def has_pictures(profile: Path) -> bool:
    """Whether all that a world without pictures was given are on the desk."""
    return sum(each.is_file() for each in (profile / "images").rglob("*")) >= PICTURES


def in_hand(profile: Path) -> int:
    """Items that are checked out here and have come; the first come with the first page."""
    ask = "SELECT count(*) FROM checkout JOIN item ON item.id = checkout.item"
    with contextlib.closing(sqlite3.connect(f"file:{profile}/cache.db?mode=ro", uri=True)) as cache:
        return int(cache.execute(ask).fetchone()[0])


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("presses", "products"),
    [(12, 60), pytest.param(200, 4000, marks=[pytest.mark.long, pytest.mark.timeout(1800)])],
)
def test_presses_while_everything_is_synced_anew_are_one_decision_each(
    screen: Screen, tmp_path: Path, presses: int, products: int
) -> None:
    profile = tmp_path / "profile"
    with filled_service(tmp_path / "service", products, PASSWORD) as service:
        desk = Desk(screen, profile, service.url, "--batch", str(2 * presses))
        try:
            sign_in(desk)
            wait_for(lambda: has_pictures(profile), "the pictures", 120)
            wait_for(lambda: in_hand(profile) >= presses, "items for all presses", 120)
            with Restoring(service, profile) as restoring:
                saved = [certify(desk) for _ in range(presses)]
                wait_for(lambda: restoring.epochs, "a full sync", 240)
            wait_for(lambda: len(service_hashes(service)) == presses, "the queue to drain", 240)
            desk.quit()
        finally:
            desk.close()
        assert Counter(record for record, _ in service_hashes(service)) == Counter(saved)
    print(f"{len(restoring.epochs)} full syncs during {presses} presses")
    assert len(set(decided_items(profile))) == presses == len(decided_items(profile))


def decided_items(profile: Path) -> list[str]:
    """Items of all records."""
    address = f"file:{profile}/journal.db?mode=ro"
    with contextlib.closing(sqlite3.connect(address, uri=True)) as journal:
        return [item for (item,) in journal.execute("SELECT item FROM record")]
