"""`reviewer bench`: the real app on real files, its figures with the budget beside each."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.bench.baseline import (
    TOLERANCE,
    Grown,
    Reference,
    costs,
    grown,
    read_baseline,
    write_baseline,
)
from reviewer.bench.child import timed_elsewhere
from reviewer.bench.figures import Figure, figure, print_figures, share, spread
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.files import check_place
from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.queue import QueueFilter, QueuePiece, QueueSort
from reviewer.own_process import own_words
from reviewer.wording import number

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk

PRESSES = 120
# Growth of costs is told against a queue of this size.
SMALL = 10_000
START_LIMIT_S = 60.0
WORDS = (
    "mug", "glas", "12", "sola", "verre 9", "グラス", "ben-0000", "kitchen", "toy car", "set",
    "a", "9", "zq", "ラス", "グ", "e o", "vendor 7",
)  # fmt: skip
NARROWED = (
    {Choice(Facet.PACK, "poly_mailer")},
    {Choice(Facet.FLAG, "unsure")},
    {Choice(Facet.LANGUAGE, "de"), Choice(Facet.VENDOR, "Vendor 7")},
    {Choice(Facet.CATEGORY, "bench/group-3"), Choice(Facet.RISK, "2000-5000")},
    {Choice(Facet.SITE, "NONE")},
)
FIRST_ROWS = 40
# Searches with many finds; so many pieces of their lists are timed.
LONG = ("a", "verre 9")
PIECES = 100


@dataclass(frozen=True, slots=True)
class Against:
    """What a run is compared with, and where it is written down.

    Attributes:
        baseline: compare with this file.
        tolerance: how much more a figure may cost, as a factor.
        write: put this run into this file.
    """

    baseline: Path | None = None
    tolerance: float = TOLERANCE
    write: Path | None = None


def run_bench(items: int, as_json: bool, against: Against = Against()) -> int:  # frozen
    """Fill a profile, time it, print the figures.

    Returns:
        0; a missed budget is printed, not an error. 1 when a figure grew beyond the tolerance.

    Raises:
        BadInput: the baseline cannot be read, or has no run of that size.
        StorageFault: the file to write cannot be.
    """
    if against.write is not None:
        check_place(against.write)
    then = None if against.baseline is None else read_baseline(against.baseline, items)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    reference = Reference()
    with tempfile.TemporaryDirectory(prefix="reviewer-bench-") as folder:
        figures = time_queue(Path(folder), items, reference)
        if items > SMALL:
            figures += time_growth(Path(folder), figures, reference)
        _say("Deciding in bulk, looking through the sheet")
        figures += time_bulk_acts(Path(folder), items)
        reference.take()
        _say("Syncing with a service")
        figures += time_syncing(Path(folder), items)
        reference.take()
        _say("Training, scoring, making evidence")
        reference.take()
        figures += time_model(Path(folder), items)
        reference.take()
        _say("Reviewing the fairness of ten million decisions")
        figures += time_fairness_review()
        reference.take()
    print_figures(figures, items, as_json, reference.ms)
    if against.write is not None:
        write_baseline(against.write, items, figures, reference.ms)
    if then is None:
        return 0
    return _tell_growth(grown(costs(figures, reference.ms), then, against.tolerance))


def _tell_growth(found: Sequence[Grown]) -> int:
    for each in found:
        words = "" if each.is_within else f"   MORE than {number(each.most)} times the baseline"
        print(f"{each.name} {number(each.ratio)} x{words}", file=sys.stderr)
    return 0 if all(each.is_within for each in found) else 1


def time_queue(folder: Path, items: int, reference: Reference) -> list[Figure]:
    """Everything of a desk with so many items."""
    profile = folder / f"profile-{items}"
    profile.mkdir(mode=0o700)
    reference.take()
    _say(f"Filling a queue of {items} items")
    figures = [figure("import_s", fill(profile, items))]
    reference.take()
    _say("Starting the desk")
    figures.append(figure("start_s", time_start(profile)))
    _say("Filtering and searching")
    figures += time_lists(profile)
    reference.take()
    presses = min(PRESSES, items // 3)  # each certifies an item, and another is to follow it
    _say(f"Pressing {presses} verdict keys")
    return figures + time_desk(profile, presses)


def time_growth(folder: Path, large: Sequence[Figure], reference: Reference) -> list[Figure]:
    """What a key press and the start cost more than with a queue of SMALL."""
    profile = folder / "profile-small"
    profile.mkdir(mode=0o700)
    _say(f"The same with {SMALL} items")
    fill(profile, SMALL)
    known = {each.name: each.value for each in large}
    start_s = time_start(profile)
    small = {each.name: each.value for each in time_desk(profile)}
    reference.take()
    key = "key_to_picture_median_ms"
    return [
        figure("growth_key_ratio", known[key] / small[key]),
        figure("growth_open_ratio", known["start_s"] / start_s),
    ]


def fill(profile: Path, items: int) -> float:
    """Seconds to take the queue into the cache."""
    from reviewer.bench.filling import fill_profile

    return fill_profile(profile, items)


def time_start(profile: Path) -> float:
    """Seconds from the start of a process to its usable review screen, the second time."""
    return [_start_once(profile) for _ in range(3)][-1]


def _start_once(profile: Path) -> float:
    trace = profile / "start.trace"
    trace.unlink(missing_ok=True)
    from reviewer.bench.filling import NO_SERVER

    words = own_words("reviewer", "open", "--profile-dir", str(profile))
    words += ["--server", NO_SERVER, "--trace", str(trace)]
    begun = time.monotonic_ns() / 1e9
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begun < START_LIMIT_S:
            ready = _time_of(trace, "ready")
            if ready is not None:
                return ready / 1000 - begun
            if child.poll() is not None:
                raise EnvironmentFault(f"The desk ended with status {child.returncode}.")
            time.sleep(0.01)
        raise EnvironmentFault(f"The desk was not usable within {START_LIMIT_S:.0f} s.")
    finally:
        child.terminate()
        child.wait()


def _time_of(trace: Path, name: str) -> float | None:
    if not trace.exists():
        return None
    lines = trace.read_text("utf-8").splitlines()
    events = [json.loads(line) for line in lines if line.endswith("}")]
    return next((float(each["t"]) for each in events if each["event"] == name), None)


def time_lists(profile: Path) -> list[Figure]:
    """From a filter, search or sort to its first rows; and the further pieces of long lists.

    A list is read in pieces, and the longest of them is the longest that a verdict may have to wait
    for one.
    """
    from reviewer.operations.desk import Desk, open_desk
    from reviewer.operations.queueing import queue_rows, some_ids

    wanted = [QueueFilter(search=word) for word in WORDS]
    wanted += [QueueFilter(sort=sort) for sort in QueueSort]
    wanted += [
        QueueFilter(chosen=frozenset(each), mine=False, sort=sort)
        for each in NARROWED
        for sort in QueueSort
    ]

    def first_rows(desk: Desk, each: QueueFilter) -> QueuePiece:
        piece = some_ids(desk, each)
        # What few items have may not be in the first piece.
        while not piece.ids and piece.has_more:
            piece = some_ids(desk, each, piece)
        queue_rows(desk, piece.ids[:FIRST_ROWS])
        return piece

    desk = open_desk(profile)
    try:
        first_rows(desk, QueueFilter())
        first: list[float] = []
        pieces: list[float] = []
        for each in wanted * 3:
            _timed(first, partial(first_rows, desk, each))
        for each in (QueueFilter(), *(QueueFilter(search=word) for word in LONG)):
            piece = first_rows(desk, each)
            while piece.has_more and len(pieces) < PIECES:
                piece = _timed(pieces, partial(some_ids, desk, each, piece))
        facets = _time_facets(desk)
    finally:
        desk.close()
    longest = figure("longest_piece_ms", max(pieces, default=0.0))
    return [figure("search_p95_ms", share(first, 95)), longest, figure("facets_ms", facets)]


def _time_facets(desk: "Desk") -> float:
    """The longest piece of counting what every value of every facet would list."""
    from reviewer.operations.queueing import some_shares

    times: list[float] = []
    for wanted in (QueueFilter(mine=False), QueueFilter(mine=False, search="a")):
        above: int | None = 0
        while above is not None and len(times) < PIECES:
            begun = time.perf_counter()
            _, above = some_shares(desk, wanted, above)
            times.append((time.perf_counter() - begun) * 1000)
    return max(times)


def _timed(times: list[float], work: Callable[[], QueuePiece]) -> QueuePiece:
    begun = time.perf_counter()
    piece = work()
    times.append((time.perf_counter() - begun) * 1000)
    return piece


def time_desk(profile: Path, presses: int = PRESSES) -> list[Figure]:
    """Key press to picture and to saved, and the memory of the process that did it.

    In a process of its own, so that the memory is the desk's alone.
    """
    found = timed_elsewhere("keys", "The desk", str(profile), str(presses))
    return [
        *spread("key_to_picture", found["picture"]),
        *spread("key_to_screen", found["screen"]),
        *spread("decision_saved", found["saved"]),
        figure("rss_mib", found["rss_mib"]),
    ]


def time_bulk_acts(folder: Path, items: int) -> list[Figure]:
    """Bulk acts and the sheet, with at most 100,000 items."""
    from reviewer.bench.sheet import time_all

    return time_all(folder, min(items, 100_000))


def time_syncing(folder: Path, items: int) -> list[Figure]:
    """Push, pull, the stalls of the window, a long absence; with as many items as each allows."""
    from reviewer.bench.stalls import time_drain, time_stalls
    from reviewer.bench.syncing import time_sync

    found = list[Figure]()
    for name, work in (("sync", time_sync), ("stalls", time_stalls), ("drain", time_drain)):
        place = folder / name
        place.mkdir(mode=0o700)
        found += work(place, items)
    return found


def time_model(folder: Path, items: int) -> list[Figure]:
    """Training, scoring and evidence on the service's side, with at most 10,000 products."""
    from reviewer.bench.scoring import (
        time_embedding,
        time_evidence,
        time_scoring,
        time_training,
    )

    scored = [*time_embedding(), *time_scoring(folder)]
    return [*time_training(folder), *scored, *time_evidence(folder, items)]


def time_fairness_review() -> list[Figure]:
    """Every slice of ten million decisions, on the service's side."""
    from reviewer.bench.fairness import time_fairness

    return time_fairness()


def _say(sentence: str) -> None:
    print(f"{sentence} ...", file=sys.stderr, flush=True)
