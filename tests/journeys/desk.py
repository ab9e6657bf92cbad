"""The real desk and the real service as processes of their own, driven and watched from outside."""

import contextlib
import csv
import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PIL import Image, ImageDraw

from tests.journeys.screen import STEP_S, WAIT_S, Screen
from tests.remote.held_port import HeldPort

if TYPE_CHECKING:
    from reviewer.service.store import Store

Event = dict[str, Any]
# A little over the 150 ms within which a swap nobody caused must not take a verdict.
SETTLED_MS = 170
# Of a world that was given some.
PICTURES = 12
T = TypeVar("T")


def wait_for(check: Callable[[], T | None], what: str, seconds: float = WAIT_S) -> T:
    """First true answer of `check`, asked until `seconds` are over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = check()
        if found:
            return found
        time.sleep(STEP_S)
    raise AssertionError(f"waited {seconds:.0f} s for {what}")


class Desk:
    """One run of the app in a window on `screen`.

    Attributes:
        trace: file with a JSON line for everything shown, over all runs of one profile.
        begun_s: when it was started, by the clock of the trace.
    """

    def __init__(
        self,
        screen: Screen,
        profile: Path,
        server: str,
        *options: str,
        variables: Mapping[str, str] | None = None,
        program: Sequence[str] = (sys.executable, "-m", "reviewer"),
        root: Path = Path("/"),
    ) -> None:
        """`program` starts Reviewer; `root`: of the file system that it sees."""
        self.screen = screen
        self.trace = profile.with_suffix(".trace")
        self.trace.touch()
        self._begin = self.trace.stat().st_size
        inside, trace = (Path("/", each.relative_to(root)) for each in (profile, self.trace))
        words = [*program, "open", "--server", server]
        words += ["--profile-dir", str(inside), "--trace", str(trace), *options]
        self.begun_s = time.monotonic()
        self._log = profile.with_suffix(".stderr").open("ab")
        # Whoever is killed and begun again finds the sign-in.
        env = {**screen.environment(), "REVIEWER_SIGN_IN_STORE": "file", **(variables or {})}
        self.process = subprocess.Popen(words, env=env, stdout=self._log, stderr=self._log)

    def events(self, name: str = "") -> list[Event]:
        """What this run has shown so far, oldest first."""
        with self.trace.open("rb") as file:
            file.seek(self._begin)
            whole = file.read().split(b"\n")[:-1]
        found = [json.loads(line) for line in whole]
        return [each for each in found if not name or each["event"] == name]

    def wait_event(self, name: str, count: int = 1, seconds: float = WAIT_S) -> Event:
        """The `count`-th event of this name."""

        def look() -> Event | None:
            assert self.process.poll() is None, f"the app ended: {self.errors()}"
            found = self.events(name)
            return found[count - 1] if len(found) >= count else None

        return wait_for(look, f"event {name} number {count}; had {self._summary()}", seconds)

    def wait_window(self) -> None:
        wait_for(lambda: self.screen.focus_window(self.process.pid), "the window")

    def press(self, *keys: str) -> None:
        self.screen.press(*keys)

    def decide(self, *keys: str) -> Event:
        """Press keys that make one decision; wait until it is saved and the next item painted."""
        saved, painted = len(self.events("saved")), len(self.events("painted"))
        self.look()
        for key in keys:
            self.press(key)
            time.sleep(0.06)  # no scanner types so slowly
        event = self.wait_event("saved", saved + 1)
        wait_for(
            lambda: len(self.events("painted")) > painted or self.events("empty"), "the next item"
        )
        return event

    def look(self) -> None:
        """See a picture of the item, and let it stand as long as the verdict keys ask for."""
        item = self.events("painted")[-1]["item"]
        wait_for(lambda: [each for each in self.events("seen") if each["item"] == item], "a look")
        stands = self.events("painted")[-1]["t"] + SETTLED_MS
        wait_for(lambda: time.monotonic() * 1000 > stands, "the picture to stand")

    def quit(self) -> None:
        """Leave by the key for it, as a person would."""
        self.press("Control_L", "q")
        assert self.process.wait(WAIT_S) == 0, self.errors()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        if self.process.poll() is None:
            self.kill()
        self._log.close()

    def errors(self) -> str:
        return self.trace.with_suffix(".stderr").read_text("utf-8", "replace")[-3000:]

    def _summary(self) -> list[str]:
        return [each["event"] for each in self.events()][-12:]


class ServiceProcess:
    """`reviewer serve` on a fixed loopback port, so that it can stop and come back."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._port = HeldPort()
        self.url = self._port.url
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        words = [sys.executable, "-m", "reviewer", "serve", "--data", str(self.folder)]
        log = self.folder / "service.log"
        with log.open("ab") as sink:
            self._process = subprocess.Popen(
                [*words, "--port", str(self._port.number)], stdout=sink, stderr=sink
            )
        wait_for(lambda: self._answers(log), "the service", 120)

    def _answers(self, log: Path) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, f"the service ended: {log.read_text()[-2000:]}"
        address = ("127.0.0.1", self._port.number)
        with contextlib.suppress(OSError), socket.create_connection(address, 1):
            return True
        return False

    def store(self) -> AbstractContextManager["Store"]:
        """Its database; while it is not running."""
        from reviewer.service.store import open_store

        return open_store(self.folder, None)

    def kill(self) -> None:
        """End it at once, in the middle of whatever it does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(WAIT_S)
            self._process = None

    def close(self) -> None:
        """Stop it, and let the address go."""
        self.stop()
        self._port.let_go()


def give_pictures(world: Path) -> None:
    """Let every product of a world without pictures have two of a dozen flat ones."""
    folder = world / "images"
    folder.mkdir(exist_ok=True)
    for number in range(PICTURES):
        hue = Image.new("RGB", (400, 400), f"hsl({number * 30},60%,50%)")
        ImageDraw.Draw(hue).text((200, 200), str(number), font_size=160, anchor="mm")
        hue.save(folder / f"{number}.jpg")
    with (world / "catalog.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for place, row in enumerate(rows):
        row["angles"] = (
            f"front=images/{place % PICTURES}.jpg;top=images/{(place + 5) % PICTURES}.jpg"
        )
    with (world / "catalog.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)


@contextlib.contextmanager
def filled_service(folder: Path, products: int, password: str) -> Iterator[ServiceProcess]:
    """A service with a drawn world and the reviewer "mia", running."""
    from reviewer.domain.people import Role
    from reviewer.service.ingest import ingest
    from reviewer.service.people import add_person
    from reviewer.service.policy import set_second_read_share
    from reviewer.service.store import open_store
    from reviewer.world.world import write_world

    folder.mkdir(parents=True, exist_ok=True)
    world = folder / "world"
    write_world(products, 11, world, pictures=False)
    give_pictures(world)
    with open_store(folder / "data", None) as store:
        ingest(world / "catalog.csv", world, store)
        add_person(store, "mia", "Mia", Role.REVIEWER, password, ())
        set_second_read_share(store, 0.0)  # by chance an item would stay open to others
    service = ServiceProcess(folder / "data")
    try:
        service.start()
        yield service
    finally:
        service.close()
