"""What every step of sync needs: the desk, the service, the lane and whom to tell."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from reviewer.journal.entry import ServiceFacts
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk
from reviewer.operations.portions import Portion
from reviewer.remote.service import Service
from reviewer.wire.changes import ChangesPage
from reviewer.wire.protocol import RECORDS_PER_BATCH
from reviewer.wire.records import BatchAnswer

T = TypeVar("T")

# Longest piece of work handed to the lane: a person's decision must get in between.
LANE_S = 0.02
# Changes of a page at most: reading one in must not hold up the window.
CHANGES_AT_ONCE = 400


def _batches() -> Portion:
    return Portion(RECORDS_PER_BATCH, least=10, step=50)


def _pages() -> Portion:
    return Portion(CHANGES_AT_ONCE, least=10, step=10)


class RunOnLane(Protocol):
    """Runs work on the lane, after what the person waits for."""

    def __call__(self, work: Callable[[], T]) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True)
class Link:
    """A desk and its service.

    Attributes:
        batches: records that a push may carry, each with its share of a batch's bytes.
        pages: changes that a pull may bring.
    """

    desk: Desk
    service: Service
    lane: RunOnLane
    announce: Callable[[Changes], None]
    batches: Portion = field(default_factory=_batches)
    pages: Portion = field(default_factory=_pages)


def observe(desk: Desk, answer: BatchAnswer | ChangesPage) -> bool:
    """Notice a service restored from a backup, and offer it again what it lacks. On the lane.

    A new epoch: everything. A head or high water that went back, or a last record of this device
    older than one it has confirmed: everything above its high water. Returns whether anything is
    offered again. Duplicates are harmless, so every doubt is settled by offering.
    """
    journal = desk.journal
    known = journal.service_facts()
    watermark = answer.backup_watermark or 0  # None from an older service
    now = ServiceFacts(answer.epoch, answer.head_seq, answer.device_high_water, watermark)
    is_new = bool(known.epoch) and now.epoch != known.epoch
    went_back = now.head_seq < known.head_seq or now.high_water < known.high_water
    last = answer.device_last
    lost_tail = last is not None and last < journal.received_top
    if is_new:
        journal.reoffer_all()
    elif went_back or lost_tail:
        journal.reoffer(now.high_water)
    # Last: a crash in between only means that the same is noticed once more.
    journal.remember_service(now)
    return is_new or went_back or lost_tail
