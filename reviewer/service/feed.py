"""The change feed: everything in a person's scope, in the order of commits.

A page is the newest state of what changed after the cursor. A feed without a cursor is a snapshot:
it leaves out what was settled long ago, by the clock and by the days that the service was at work
since; from then on everything that changes is told, departures
included.

Who reads figures alone is told of the policy and of nothing else: no item, no step, nobody.

Items are of a site, notices of a person. Who takes turns at a desk goes on in its feed and is told
all notices of their own, also those from before.
"""

import base64
import binascii
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import merge
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.errors import ReviewerError
from reviewer.domain.item import ItemState
from reviewer.domain.people import Person
from reviewer.service import devices, runs
from reviewer.service.days import DAY_MS, reached_before
from reviewer.service.items import faced_items, item_json, told_items
from reviewer.service.mentoring_feed import cases_told, levels_told, steps_told
from reviewer.service.mentoring_tables import supervised
from reviewer.service.policy import nameless
from reviewer.service.rights import Right, in_scope, may
from reviewer.service.roots import signed_root
from reviewer.service.store import Facts, Store
from reviewer.service.tables import (
    counter,
    departures,
    faces,
    facts,
    items,
    notices,
    policies,
    roots,
)
from reviewer.service.tokens import SignedIn
from reviewer.service.watermark import identity
from reviewer.wire.changes import NoticeShape

# Settled longer ago than desks keep received records: not part of a snapshot.
SETTLED_DAYS = 90
DEPARTURES_DAYS = 180
FLOOR = "departures_floor"
# A desk takes answers of up to twice this; one row is never larger than the difference.
PAGE_BYTES = 4 * 1024 * 1024
ROWS = 50
LARGEST_SEQ = 2**63 - 1
# Made once: json.dumps makes its encoder anew for each call.
_quoted = json.JSONEncoder(ensure_ascii=False).encode


class CursorFault(ReviewerError):
    """The cursor cannot be gone on from.

    Attributes:
        code: "cursor_expired" or "epoch_changed".
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


@dataclass(frozen=True, slots=True)
class Cursor:
    """Place in the feed.

    Attributes:
        seq: everything up to it has been told.
        until: head when the snapshot began; rows up to it are told as a snapshot.
        reader: names the person who was told, and their role.
        heard: that person's notices up to it have been told.
        run: of the service when it was given, see runs.py.
    """

    epoch: str
    seq: int
    until: int
    scope: str
    reader: str
    heard: int
    run: str

    def text(self) -> str:
        """The cursor as desks keep it, unread."""
        places = f"{self.seq} {self.until} {self.scope} {self.reader} {self.heard}"
        plain = f"{self.epoch} {places} {self.run}"
        return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")

    @classmethod
    def of_text(cls, text: str) -> "Cursor":
        """Read back what `text` wrote.

        Raises:
            CursorFault: it is not that.
        """
        try:
            plain = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
            epoch, seq, until, scope, reader, heard, run = plain.split(" ")
            places = _sequence(seq), _sequence(until)
            return cls(epoch, *places, scope, reader, _sequence(heard), run)
        except (ValueError, binascii.Error) as fault:
            raise CursorFault(
                "cursor_expired", "This place in the feed is not known. Pull again from the start."
            ) from fault


def _sequence(text: str) -> int:
    found = int(text)
    if not 0 <= found <= LARGEST_SEQ:
        raise ValueError(f"{found} is no place in a feed")
    return found


def feed_page(store: Store, caller: SignedIn, cursor: str, limit: int) -> str:
    """ChangesPage as JSON text.

    Args:
        cursor: "" for the start.

    Raises:
        CursorFault: pull again without a cursor.
    """
    with store.reading() as connection:
        head = connection.execute(sa.select(counter.c.value)).scalar_one()
        here, watermark = identity(connection)
        place = _place(connection, here, cursor, caller.person, head)
        found, more = _page(_changes(connection, store, caller.person, place, limit), limit)
        run = runs.newest(connection)
        high_water = devices.high_water(connection, caller.device)
        last = devices.last_seq(connection, caller.device)
        missing = devices.missing(connection, caller.device) if last > high_water else []
    reached = found[-1][0] if more else head
    # Old notices of somebody who was not here come first; the rest of the feed never goes back.
    after = replace(place, seq=max(place.seq, reached), heard=reached, run=run)
    changes = ",".join(text for _, text in found)
    return (
        f'{{"epoch":"{here.epoch}","cursor":"{after.text()}","head_seq":{head},'
        f'"more":{"true" if more else "false"},"device_high_water":{high_water},'
        f'"device_last":{last},"missing":{json.dumps(missing)},"backup_watermark":{watermark},'
        f'"server_ms":{store.now_ms()},"changes":[{changes}]}}'
    )


def scope_of(person: Person) -> str:
    """Names what a person may see; another scope needs a snapshot of its own."""
    named = sorted(person.sites)
    if not may(person, Right.READ):
        named.append("figures alone")
    return digest("\n".join(named).encode())[:16]


def purge_departures(store: Store) -> None:
    """Forget departures every desk should have heard of; cursors from before them expire."""
    with store.writing() as change:
        old = departures.c.made_ms < change.now_ms - DEPARTURES_DAYS * DAY_MS
        floor = change.connection.execute(sa.select(sa.func.max(departures.c.seq)).where(old))
        seq = floor.scalar()
        if seq is None:
            return
        change.connection.execute(departures.delete().where(old))
        new = store.insert(facts).values(name=FLOOR, value=str(seq))
        change.connection.execute(
            new.on_conflict_do_update(index_elements=["name"], set_={"value": str(seq)})
        )


def _place(
    connection: sa.Connection, identity: Facts, text: str, person: Person, head: int
) -> Cursor:
    # Who has another role since is told anew what is for them alone.
    scope, reader = scope_of(person), f"{_reader(person.id)}-{person.role}"
    if not text:
        return Cursor(identity.epoch, 0, head, scope, reader, 0, runs.newest(connection))
    cursor = Cursor.of_text(text)
    told = max(cursor.seq, cursor.until, cursor.heard)
    is_of_this = cursor.epoch == identity.epoch and runs.reached(connection, cursor.run, told)
    if not is_of_this or cursor.seq > head:
        raise CursorFault(
            "epoch_changed", "The service was restored from a backup. Pull again from the start."
        )
    floor = connection.execute(sa.select(facts.c.value).where(facts.c.name == FLOOR)).scalar()
    # A snapshot in progress has heard of no item that could have departed before it began.
    if cursor.scope != scope or max(cursor.seq, cursor.until) < int(floor or 0):
        raise CursorFault(
            "cursor_expired", "This place in the feed is too old. Pull again from the start."
        )
    if cursor.reader == reader:
        return cursor
    # Told of the difference alone, either would know which items it is about.
    before, _, _ = cursor.reader.partition("-")
    if _is_told_otherwise(connection, before, _reader(person.id)):
        raise CursorFault(
            "cursor_expired", "Somebody else was told so far. Pull again from the start."
        )
    return replace(cursor, reader=reader, heard=0)


def _is_told_otherwise(connection: sa.Connection, *readers: str) -> bool:
    """Whether one of these people is told of an item what others are not, see telling.py."""
    differs = faces.c.state != sa.func.coalesce(items.c.shown_as, items.c.state)
    differs |= faces.c.history != items.c.history
    wanted = sa.select(faces.c.person).join(items, items.c.id == faces.c.item).where(differs)
    persons = connection.execute(wanted.distinct()).scalars()
    return any(_reader(person) in readers for person in persons)


def _reader(person: str) -> str:
    return digest(person.encode())[:16]


def _page(changes: Iterator[tuple[int, str]], limit: int) -> tuple[list[tuple[int, str]], bool]:
    """The changes of one page, and whether others follow; one at least, whatever its size."""
    found: list[tuple[int, str]] = []
    size = 0
    for seq, text in changes:
        size += len(text.encode())
        if len(found) == limit or (found and size > PAGE_BYTES):
            return found, True
        found.append((seq, text))
    return found, False


def _changes(
    connection: sa.Connection, store: Store, person: Person, place: Cursor, limit: int
) -> Iterator[tuple[int, str]]:
    """Sequence and Change as JSON text, in order."""
    if not may(person, Right.READ):
        return _policies(connection, place, is_nameless=True)
    old = _Old.of(connection, store.now_ms(), place)
    streams = (
        _items(connection, person, place, limit, old),
        _faces(connection, person, place, limit, old),
        _departures(connection, person, place, limit),
        _notices(connection, person, place, limit),
        _policies(connection, place),
        _witnesses(connection, store, place, limit),
        _mentoring(connection, person, place, limit, store.now_ms()),
    )
    return merge(*streams)


@dataclass(frozen=True, slots=True)
class _Old:
    """What a snapshot leaves out of that which is settled.

    Attributes:
        before_ms: it was settled before, by the clock.
        up_to: its place is no later.
    """

    before_ms: int
    up_to: int

    @classmethod
    def of(cls, connection: sa.Connection, now_ms: int, place: Cursor) -> "_Old":
        """By the clock and by days at work: a clock alone may be a year ahead."""
        if place.seq >= place.until:
            return cls(0, 0)  # no snapshot
        up_to = min(place.until, reached_before(connection, SETTLED_DAYS))
        return cls(now_ms - SETTLED_DAYS * DAY_MS, up_to)

    def holds(self, seq: sa.Column[int], changed_ms: sa.Column[int]) -> sa.ColumnElement[bool]:
        """Whether a row is older than that."""
        return (seq <= self.up_to) & (changed_ms < self.before_ms)


def _items(
    connection: sa.Connection, person: Person, place: Cursor, limit: int, old: _Old
) -> Iterator[tuple[int, str]]:
    """Items as everybody is told of them."""
    is_settled = (items.c.state == ItemState.DECIDED.value) & items.c.shown_as.is_(None)
    is_old = is_settled & old.holds(items.c.seq, items.c.changed_ms)
    has_face = sa.exists().where(faces.c.item == items.c.id, faces.c.person == person.id)
    wanted = told_items().where(items.c.seq > place.seq, ~has_face)
    is_told = items.c.asked & in_scope(person, items.c.site)
    wanted = wanted.where(is_told, ~is_old)
    return _told(connection, wanted.order_by(items.c.seq).limit(limit + 1))


def _faces(
    connection: sa.Connection, person: Person, place: Cursor, limit: int, old: _Old
) -> Iterator[tuple[int, str]]:
    """Items as this person is told of them, each at a place of its own."""
    is_settled = faces.c.state == ItemState.DECIDED.value
    is_old = is_settled & old.holds(faces.c.seq, faces.c.changed_ms)
    wanted = faced_items(person.id).where(faces.c.seq > place.seq)
    is_told = items.c.asked & in_scope(person, items.c.site)
    wanted = wanted.where(is_told, ~is_old)
    return _told(connection, wanted.order_by(faces.c.seq).limit(limit + 1))


def _told(connection: sa.Connection, wanted: sa.Select[Any]) -> Iterator[tuple[int, str]]:
    # Some at a time: a page may be full long before it has as many as it may.
    for rows in connection.execute(wanted).partitions(ROWS):
        for row in rows:
            yield row.seq, _change(row.seq, "item", row.id, item_json(row))


def _departures(
    connection: sa.Connection, person: Person, place: Cursor, limit: int
) -> Iterator[tuple[int, str]]:
    wanted = (
        sa.select(departures)
        .where(departures.c.seq > max(place.seq, place.until), in_scope(person, departures.c.site))
        .order_by(departures.c.seq)
        .limit(limit + 1)
    )
    for row in connection.execute(wanted):
        yield row.seq, _change(row.seq, "tombstone", row.item, "null", f'"{row.reason}"')


def _notices(
    connection: sa.Connection, person: Person, place: Cursor, limit: int
) -> Iterator[tuple[int, str]]:
    wanted = (
        sa.select(notices)
        .where(notices.c.person == person.id, notices.c.seq > place.heard)
        .order_by(notices.c.seq)
        .limit(limit + 1)
    )
    for row in connection.execute(wanted):
        body = {name: row._mapping[name] for name in NoticeShape.model_fields}
        yield row.seq, _change(row.seq, "notice", row.id, json.dumps(body, ensure_ascii=False))


def _mentoring(
    connection: sa.Connection, person: Person, place: Cursor, limit: int, now_ms: int
) -> Iterator[tuple[int, str]]:
    """Of a person, like notices; a snapshot leaves out where decisions stand for long."""
    is_old = (supervised.c.seq <= place.until) & (
        supervised.c.changed_ms < now_ms - SETTLED_DAYS * DAY_MS
    )
    levels = levels_told(connection, person.id, place.heard, limit, now_ms)
    cases = cases_told(connection, person.id, place.heard, limit, is_old)
    steps = steps_told(connection, person, place.heard, limit, now_ms)
    for seq, noun, name, body in merge(levels, cases, steps):
        yield seq, _change(seq, noun, name, body)


def _policies(
    connection: sa.Connection, place: Cursor, *, is_nameless: bool = False
) -> Iterator[tuple[int, str]]:
    wanted = sa.select(policies).where(policies.c.seq > place.seq).order_by(policies.c.seq)
    for row in connection.execute(wanted):
        body = nameless(row.body) if is_nameless else row.body
        yield row.seq, _change(row.seq, "policy", row.id, body)


def _witnesses(
    connection: sa.Connection, store: Store, place: Cursor, limit: int
) -> Iterator[tuple[int, str]]:
    """Signed roots of the audit, for everybody; of those before a snapshot the newest."""
    newest = sa.select(sa.func.max(roots.c.seq)).where(roots.c.seq <= place.until)
    is_told = (roots.c.seq > place.until) | (roots.c.seq == newest.scalar_subquery())
    wanted = sa.select(roots).where(roots.c.seq > place.seq, is_told)
    for row in connection.execute(wanted.order_by(roots.c.seq).limit(limit + 1)):
        body = json.dumps(signed_root(row, store.facts.service_id).as_json())
        yield row.seq, _change(row.seq, "witness", str(row.size), body)


def _change(seq: int, noun: str, name: str, body: str, reason: str = "null") -> str:
    return f'{{"seq":{seq},"noun":"{noun}","id":{_quoted(name)},"body":{body},"reason":{reason}}}'
