"""How many records a second a desk brings to a service and takes from it, durable on both sides.

The service is a process of its own on a SQLite file, the desk another on its own files; between
them is loopback. The desk does what it always does: real batches, receipts kept in the journal,
pages applied to the cache. Pictures are not counted.
"""

import logging
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reviewer import resources
from reviewer.bench import filling
from reviewer.bench.baseline import Reference
from reviewer.bench.figures import Figure, figure, print_figures
from reviewer.bench.stocked_service import signed_in, stock
from reviewer.demo import running_service
from reviewer.domain.bulk import pack_of
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import DeviceId, ItemId, PersonId, RecordId, uuid7
from reviewer.domain.looking import View
from reviewer.domain.queue import QueueFilter
from reviewer.domain.record import GENESIS, ClockFacts, Kind, Record, seal
from reviewer.journal.device import load_key
from reviewer.journal.log import LOG_FILE
from reviewer.journal.rows import line_of
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.operations.queueing import some_ids

# Items that are pulled, and decisions that are pushed.
MOST = 10_000


def run_sync_bench(items: int, as_json: bool) -> int:
    """Print push and pull alone; as run_bench, which takes minutes for all the rest."""
    reference = Reference()
    with tempfile.TemporaryDirectory(prefix="reviewer-sync-") as name:
        reference.take()
        figures = time_sync(Path(name), items)
        reference.take()
    print_figures(figures, items, as_json, reference.ms)
    return 0


def time_sync(folder: Path, items: int) -> list[Figure]:
    """Pull a feed into a fresh desk; then push a decision on each of its items.

    Args:
        folder: of the service and the desk; the service is left with its items decided.
        items: at most MOST of them count.
    """
    count = min(items, MOST)
    service, profile = folder / "service", folder / "desk"
    stock(service, 0, count)
    with running_service(service) as server:
        with signed_in(profile, server) as (link, runner):
            pull_s = runner.run(_timed_pull(link))
            desk = link.desk
            person, device, found = desk.signed_in().id, desk.journal.device, listed(desk)
        write_decisions(profile, person, device, found)
        with signed_in(profile, server) as (link, runner):
            push_s = runner.run(_timed_push(link, len(found)))
    return [figure("push_per_s", len(found) / push_s), figure("pull_per_s", count / pull_s)]


async def _timed_pull(link: Link) -> float:
    begun = time.perf_counter()
    await pull_changes(link)
    return time.perf_counter() - begun


async def _timed_push(link: Link, decided: int) -> float:
    person = link.desk.signed_in()
    begun = time.perf_counter()
    received = await push_pending(link, person)
    spent = time.perf_counter() - begun
    left = await link.lane(partial(link.desk.journal.unreceived, person.id))
    if received != decided or left:
        raise EnvironmentFault(f"The service received {received} of {decided} records.")
    return spent


def listed(desk: Desk) -> list[ItemId]:
    """Every open item of the desk."""
    wanted = QueueFilter(mine=False)
    piece = some_ids(desk, wanted)
    found = [*piece.ids]
    while piece.has_more:
        piece = some_ids(desk, wanted, piece)
        found += piece.ids
    return found


def write_decisions(
    profile: Path, person: PersonId, device: DeviceId, items: Sequence[ItemId]
) -> None:
    """Signed decisions on the items into the log of a profile that is closed and has no records.

    Whatever is named again is decided again, which replaces the decision before.

    Thousands of durable writes one by one take minutes. So the log alone is written, and the
    journal makes the rest of it when it is opened next, as after a lost database.
    """
    logging.getLogger("reviewer.journal.recovery").setLevel(logging.ERROR)
    key, last = load_key(profile), GENESIS
    newest = dict[ItemId, RecordId]()
    with (profile / LOG_FILE).open("ab") as log:
        for number, item in enumerate(items):
            bare = Record(
                id=RecordId(uuid7()),
                device=device,
                seq=number + 1,
                author=person,
                kind=Kind.DECISION.value,
                payload=_decision(item, newest.get(item)).payload(),
                payload_hash="",
                clock=ClockFacts(1_790_000_000_000 + number * 5_000, 60, number * 5_000, "bench"),
                prev_hash=last,
            )
            record = seal(bare, key.sign)
            last, newest[item] = record.hash, record.id
            log.write(line_of(record) + b"\n")


def _decision(item: ItemId, supersedes: RecordId | None) -> Decision:
    """A rejection that tells as much as a screen does of an item looked at from two sides."""
    angles = [each.value for each in filling.ANGLES[:2]]
    shown = Shown(
        angles=tuple(angles),
        visible_ms=4_200,
        model="bench",
        risk_ppm=12_000,
        high_ppm=24_000,
        threshold_ppm=5_000,
        flag="unsure",
        item=item,
        since_ms=4_300,
        views=tuple(View(angle, 0, "0123456789abcdef", 2_100, 64) for angle in angles),
        keys="left",
    )
    reason = resources.reasons().of(Verdict.REJECT)[0].code
    return Decision(
        item,
        Verdict.REJECT,
        pack_of(item),
        reason=reason,
        supersedes=supersedes,
        shown=shown,
    )
