"""`reviewer bench --screen`: real keys on a virtual screen, and the pictures read off that screen.

What the window says of itself is compared with what an onlooker sees: both must have seen the same
pictures in the same order, and the journal must hold one decision for each press.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from reviewer.bench.figures import Figure, print_figures, share
from reviewer.bench.filling import NO_SERVER, fill_profile, picture_of
from reviewer.bench.plate_reading import PlateReader
from reviewer.bench.stocked_service import KEPT_IN
from reviewer.bench.virtual_screen import Screen, virtual_screen
from reviewer.domain.decision import Decision
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import ItemId
from reviewer.domain.record import Kind
from reviewer.operations.desk import open_desk
from reviewer.own_process import own_words

CERTIFY = "f"
PRESSES, DRUMMED = 120, 500
# A person looks before the next key; a scanner would not.
LOOK_S = 0.25
# Ten presses a second.
BEAT_S = 0.1
LIMIT_S = 60.0
# After so long the window is asked whether the next item has the same picture.
ANSWER_S = 0.5
STEP_S = 0.0005
MEDIAN_BUDGET, P95_BUDGET = 20.0, 35.0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Onlooker:
    """What was seen from outside, and what the window said meanwhile.

    Attributes:
        seen_ms: from a key to the next picture on the screen.
        counted_ms: the same by the window's own words.
        seen, told: numbers of the pictures in order, without repetitions.
        presses: keys pressed.
    """

    seen_ms: list[float]
    counted_ms: list[float]
    seen: list[int]
    told: list[int]
    presses: int


@dataclass(frozen=True, slots=True)
class Kept:
    """Decisions in the journal against the keys pressed for them."""

    presses: int
    decisions: int
    items: int

    @property
    def missed(self) -> int:
        return max(self.presses - self.decisions, 0)

    @property
    def doubled(self) -> int:
        return max(self.decisions - self.presses, self.decisions - self.items, 0)


class ShownDesk:
    """The desk in a window on the screen, as a process of its own that writes a trace."""

    def __init__(self, screen: Screen, profile: Path, *options: str) -> None:
        self._screen, self._trace = screen, profile / "screen.trace"
        self._trace.unlink(missing_ok=True)
        words = own_words("reviewer", "open", "--profile-dir", str(profile))
        words += ["--trace", str(self._trace), *(options or ("--server", NO_SERVER))]
        self._child = subprocess.Popen(
            words,
            env={**screen.environment(), "REVIEWER_SIGN_IN_STORE": KEPT_IN},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def events(self, name: str) -> list[dict[str, Any]]:
        """What it has told so far."""
        if not self._trace.exists():
            return []
        lines = self._trace.read_bytes().split(b"\n")[:-1]
        return [each for each in map(json.loads, lines) if each["event"] == name]

    def wait(self, check: Callable[[], T | None], what: str) -> T:
        """First true answer.

        Raises:
            EnvironmentFault: it ended, or did not answer in time.
        """
        end = time.monotonic() + LIMIT_S
        while time.monotonic() < end:
            found = check()
            if found:
                return found
            if self._child.poll() is not None:
                raise EnvironmentFault(f"The desk ended with status {self._child.returncode}.")
            time.sleep(0.01)
        raise EnvironmentFault(f"The desk did not show {what} within {LIMIT_S:.0f} s.")

    def wait_ready(self) -> None:
        """Until the first picture is there and the keys are the window's."""
        self.wait(lambda: self._screen.focus_window(self._child.pid), "its window")
        self.wait(lambda: self.events("seen"), "a picture")

    def wait_saved(self, count: int) -> None:
        self.wait(lambda: len(self.events("saved")) >= count, f"{count} saved decisions")

    def told(self) -> list[int]:
        """Numbers of the pictures that it says it showed first of each item, in order."""
        first: dict[str, str] = {}
        for each in self.events("seen"):
            first.setdefault(each["item"], each["angles"][0])
        return [picture_of(ItemId(item), angle) for item, angle in first.items()]

    def quit(self) -> None:
        """Leave as a person would, so that all is saved."""
        self._screen.press("Control_L", "q")
        self._child.wait(LIMIT_S)

    def close(self) -> None:
        if self._child.poll() is None:
            self._child.kill()
        self._child.wait()


@contextmanager
def shown_desk(screen: Screen, profile: Path, *options: str) -> Iterator[ShownDesk]:
    """The desk with its first picture on the screen."""
    desk = ShownDesk(screen, profile, *options)
    try:
        desk.wait_ready()
        time.sleep(LOOK_S)
        yield desk
    finally:
        desk.close()


def look_on(screen: Screen, profile: Path, presses: int) -> Onlooker:
    """Press, watch the picture change, look at it, press again."""
    with shown_desk(screen, profile) as desk:
        reader = PlateReader(screen.pixels(), desk.told()[0])
        seen, times, pressed = [desk.told()[0]], [], []
        for _ in range(presses):
            before, items, saved = reader.read(), len(desk.told()), len(desk.events("saved"))
            pressed.append(time.monotonic_ns() / 1e6)
            screen.press(CERTIFY)
            after = _next_picture(desk, reader, before, items)
            if after is not None:
                times.append(time.monotonic_ns() / 1e6 - pressed[-1])
                seen.append(after)
            desk.wait_saved(saved + 1)
            time.sleep(LOOK_S)
        told, counted = desk.told(), _counted(desk, pressed)
        desk.quit()
    return Onlooker(times, counted, seen, _without_repetitions(told), presses)


def drum(
    screen: Screen, profile: Path, presses: int, wait: Callable[[ShownDesk], None] | None = None
) -> Kept:
    """Press ten times a second, whatever the desk does, and count what the journal kept.

    Args:
        wait: instead of the beat, returns when the next press is due.
    """
    before = decided(profile)
    with shown_desk(screen, profile) as desk:
        due = time.monotonic()
        for _ in range(presses):
            screen.press(CERTIFY)
            due += BEAT_S
            if wait is None:
                time.sleep(max(due - time.monotonic(), 0))
            else:
                wait(desk)
        time.sleep(LOOK_S)
        desk.quit()
    new = decided(profile) - before
    return Kept(presses, new.total(), len(new))


def decided(profile: Path) -> Counter[ItemId]:
    """Decisions in the journal of a profile, by item; nobody has it open."""
    desk = open_desk(profile)
    try:
        entries = desk.journal.entries(limit=1_000_000)
    finally:
        desk.close()
    kept = [each.record for each in entries if each.record.kind == Kind.DECISION]
    return Counter(Decision.of_payload(record.payload).item for record in kept)


def run_screen_bench(items: int, as_json: bool) -> int:
    """Print key to picture as seen on a virtual screen, and what was missed or doubled.

    Raises:
        EnvironmentFault: this machine can have no virtual screen.
    """
    with tempfile.TemporaryDirectory(prefix="reviewer-screen-") as name:
        folder = Path(name)
        with virtual_screen(folder) as screen:
            profile = folder / "profile"
            profile.mkdir(mode=0o700)
            _say(f"Filling a queue of {items} items")
            fill_profile(profile, items)
            _say(f"Pressing {PRESSES} keys, reading the screen")
            found = look_on(screen, profile, min(PRESSES, items // 3))
            _say(f"Pressing {DRUMMED} keys, ten a second")
            kept = drum(screen, profile, min(DRUMMED, items // 3))
    print_figures([*figures_of(found), *kept_figures(kept)], items, as_json)
    return 0


def figures_of(found: Onlooker) -> list[Figure]:
    """Key to picture from outside and inside, and whether both saw the same."""
    seen, counted = statistics.median(found.seen_ms), statistics.median(found.counted_ms)
    p95 = share(found.seen_ms, 95)
    disagreeing = sum(a != b for a, b in zip(found.seen, found.told, strict=False))
    disagreeing += abs(len(found.seen) - len(found.told))
    return [
        _figure("screen_key_to_picture_median_ms", seen, "ms", MEDIAN_BUDGET),
        _figure("screen_key_to_picture_p95_ms", p95, "ms", P95_BUDGET),
        _figure("screen_counted_median_ms", counted, "ms", None),
        _figure("screen_counted_p95_ms", share(found.counted_ms, 95), "ms", None),
        _figure("screen_disagreements", disagreeing, "pictures", 0),
    ]


def kept_figures(kept: Kept) -> list[Figure]:
    """What of the presses did not become one decision each."""
    return [
        _figure("screen_presses", kept.presses, "presses", None),
        _figure("screen_missed", kept.missed, "decisions", 0),
        _figure("screen_doubled", kept.doubled, "decisions", 0),
    ]


def _figure(name: str, value: float, unit: str, budget: float | None) -> Figure:
    within = None if budget is None else value <= budget
    return Figure(name, round(value, 2), unit, budget, within)


def _next_picture(
    desk: ShownDesk, reader: PlateReader, before: int | None, items: int
) -> int | None:
    """The picture that follows; None when the window says that it is the same picture again.

    Raises:
        EnvironmentFault: no other picture came.
    """
    begun = time.monotonic()
    while time.monotonic() < begun + LIMIT_S:
        now = reader.read()
        if now is not None and now != before:
            return now
        if time.monotonic() > begun + ANSWER_S and desk.told()[items:] == [before]:
            return None
        time.sleep(STEP_S)
    raise EnvironmentFault(f"No other picture was on the screen within {LIMIT_S:.0f} s.")


def _counted(desk: ShownDesk, pressed: Sequence[float]) -> list[float]:
    """By the window's own trace: from each press to the first picture shown after it."""
    shown = [float(each["t"]) for each in desk.events("shown")]
    ends = [*pressed[1:], float("inf")]
    firsts = [
        next((at - begin for at in shown if begin < at < end), None)
        for begin, end in zip(pressed, ends, strict=True)
    ]
    return [each for each in firsts if each is not None]


def _without_repetitions(numbers: Sequence[int]) -> list[int]:
    return [each for place, each in enumerate(numbers) if not place or numbers[place - 1] != each]


def _say(sentence: str) -> None:
    print(f"{sentence} ...", file=sys.stderr, flush=True)
