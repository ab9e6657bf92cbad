"""Blind first: what those who learn see of an item before they decided it.

What the model and other people say is left out, not only hidden: no part of the window has it. It
shows once the person's own decision is saved, and is sealed again when that is taken back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reviewer.domain.canonical import Json
from reviewer.domain.ids import ItemId
from reviewer.domain.item import Item, ItemState
from reviewer.domain.narrowing import Facet, Share
from reviewer.domain.queue import QueueFilter, QueueRow, QueueSort
from reviewer.domain.record import Kind
from reviewer.domain.risk import Flag
from reviewer.journal.entry import Entry
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk

# Records of one item, the newest; the same as the review screen shows.
ENTRIES_LOOKED_AT = 50
# Facets that tell what the model or other people say.
TELLING = frozenset({Facet.RISK, Facet.FLAG, Facet.PERSON})


def is_blind(desk: Desk) -> bool:
    """Whether the signed-in person decides before seeing what the model and others say."""
    return desk.person is not None and desk.person.decides_blind


def is_sealed(desk: Desk, item: ItemId) -> bool:
    """Whether the signed-in person has to decide this item before seeing what others say."""
    if not is_blind(desk):
        return False
    return own_decision(desk, desk.journal.entries(item=item, limit=ENTRIES_LOOKED_AT)) is None


def own_decision(desk: Desk, entries: Iterable[Entry]) -> Entry | None:
    """Of the records on an item, newest first, the signed-in person's decision in force."""
    if desk.person is None:
        return None
    for entry in entries:
        record = entry.record
        decides = record.kind in (Kind.DECISION, Kind.BULK)
        if decides and record.author == desk.person.id and not entry.withdrawn:
            return entry
    return None


def is_unrevealed(desk: Desk, entries: Sequence[Entry]) -> bool:
    """Whether no record says yet that the person sees what was sealed until their decision.

    Args:
        entries: records on the item, newest first.
    """
    mine = own_decision(desk, entries) if is_blind(desk) else None
    if mine is None:
        return False
    decision = mine.record.id
    return not any(
        entry.record.kind == Kind.REVEAL and entry.record.payload.get("decision") == decision
        for entry in entries
    )


def reveal(desk: Desk, item: ItemId) -> Changes:
    """Record that the person sees what was sealed until their decision on this item.

    Once for each decision; nothing where there is none, or for who does not decide blind.

    Raises:
        NotSaved: the record could not be made durable.
    """
    entries = desk.journal.entries(item=item, limit=ENTRIES_LOOKED_AT)
    mine = own_decision(desk, entries)
    if mine is None or not is_unrevealed(desk, entries):
        return Changes()
    payload: dict[str, Json] = {"decision": mine.record.id, "item": item}
    desk.journal.append(mine.record.author, Kind.REVEAL, payload)
    return changed("record", items=(item,), warning=desk.room_warning())


def sealed_item(item: Item) -> Item:
    """The item with what may be known before deciding it: the product and its hard rules."""
    return replace(
        item,
        flag=_flag(item.flag),
        score=None,
        state=ItemState.OPEN,
        verdict=None,
        history=(),
        reopened_for=(),
        sealed=True,
    )


def sealed_rows(rows: Sequence[QueueRow]) -> list[QueueRow]:
    """Lines of the queue, those that the person did not decide without what would tell."""
    return [row if row.standing is not None else _sealed_row(row) for row in rows]


def without_telling(wanted: QueueFilter) -> QueueFilter:
    """The filter without what sorts or narrows by what is sealed."""
    return replace(
        wanted,
        sort=QueueSort.PRIORITY if wanted.sort is QueueSort.RISK else wanted.sort,
        chosen=frozenset(each for each in wanted.chosen if each.facet not in TELLING),
    )


def untelling_shares(shares: Sequence[Share]) -> tuple[Share, ...]:
    """Of what each value of each facet would list, what may be known."""
    return tuple(each for each in shares if each.choice.facet not in TELLING)


def _sealed_row(row: QueueRow) -> QueueRow:
    return replace(row, risk_ppm=None, flag=_flag(row.flag), verdict=None, disputed=False)


def _flag(flag: Flag) -> Flag:
    return flag if flag is Flag.RULE else Flag.UNSURE
