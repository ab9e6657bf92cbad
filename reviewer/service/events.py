"""What is told outside: CloudEvents about items and models, in the order of the feed.

An event says how an item stands, not what led there: what came and went between two deliveries is
not told. Its id names the item's place in the feed under the service's epoch, so that the same
event has the same id however often it is sent.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.service.store import Facts, Row
from reviewer.service.tables import activations, items

SPEC = "1.0"  # of CloudEvents
MEDIA = "application/cloudevents-batch+json"
# Of an event no receiver reads more (CloudEvents 1.0 asks for 64 KiB to be forwarded).
PER_BATCH = 100


class Type(StrEnum):
    """What an event is about."""

    ITEM = "reviewer.item.settled"
    MODEL = "reviewer.model.activated"


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    Attributes:
        seq: place in the feed.
        subject: the item or model.
        at_ms: when it came about, service clock.
    """

    seq: int
    type: Type
    subject: str
    at_ms: int
    data: Mapping[str, Any]

    def as_json(self, service: Facts) -> dict[str, Any]:
        """As a CloudEvent in structured mode."""
        at = datetime.fromtimestamp(self.at_ms / 1000, UTC).isoformat(timespec="milliseconds")
        return {
            "specversion": SPEC,
            "id": f"{service.epoch}-{self.seq}",
            "source": f"/reviewer/{service.service_id}",
            "type": self.type.value,
            "subject": self.subject,
            "time": at.replace("+00:00", "Z"),
            "datacontenttype": "application/json",
            "data": {"seq": self.seq, **self.data},
        }


@dataclass(frozen=True, slots=True)
class Part:
    """Some events, and how far the feed was read for them.

    Attributes:
        upto: place in the feed up to which nothing else is to be told.
        is_last: nothing newer was there.
    """

    events: tuple[Event, ...]
    upto: int
    is_last: bool


def events_after(
    connection: sa.Connection,
    seq: int,
    head: int,
    *,
    sites: Collection[str] = (),
    types: Collection[str] = (),
) -> Part:
    """The oldest events after a place, at most PER_BATCH.

    Args:
        head: of the feed.
        sites, types: empty means all.
    """
    found: list[Event] = []
    cut = head
    if not types or Type.ITEM.value in types:
        rows = connection.execute(_items_after(seq)).all()
        if len(rows) == PER_BATCH:
            cut = rows[-1].seq
        found += [_of_item(row) for row in rows if not sites or row.site in sites]
    if not types or Type.MODEL.value in types:
        wanted = sa.select(activations).where(activations.c.seq > seq, activations.c.seq <= cut)
        found += [_of_model(row) for row in connection.execute(wanted)]
    return Part(tuple(sorted(found, key=lambda one: one.seq)), cut, cut == head)


def _items_after(seq: int) -> sa.Select[Any]:
    """Items that somebody decided, now or before."""
    columns = (items.c.id, items.c.product, items.c.site, items.c.pack, items.c.state)
    told = (items.c.verdict, items.c.changed_ms, items.c.seq, items.c.reopened_for)
    return (
        sa.select(*columns, *told)
        .where(items.c.seq > seq, items.c.history != "[]")
        .order_by(items.c.seq)
        .limit(PER_BATCH)
    )


def _of_item(row: Row) -> Event:
    data = {
        "item": row.id,
        "product": row.product,
        "site": row.site,
        "pack": row.pack,
        "state": _state(row),
        "reopened_for": json.loads(row.reopened_for),
    }
    return Event(row.seq, Type.ITEM, row.id, row.changed_ms, data)


def _state(row: Row) -> str:
    """What holds outside: a decision that waits for a countersign has no effect there."""
    if row.state == ItemState.DECIDED.value:
        return str(Verdict(row.verdict).value)
    return "disputed" if row.state == ItemState.DISPUTED.value else "open"


def _of_model(row: Row) -> Event:
    data = {"model": row.model, "by": row.author, "why": row.why}
    return Event(row.seq, Type.MODEL, row.model, row.at_ms, data)


def body_of(events: Collection[Event], service: Facts) -> bytes:
    """A batch of CloudEvents as it is sent and signed."""
    batch = [each.as_json(service) for each in events]
    return json.dumps(batch, ensure_ascii=False, separators=(",", ":")).encode()
