"""What was decided on this desk lately, with what became of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from reviewer.domain.bulk import decision_of, members_of
from reviewer.domain.countersign import Countersign, Word
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.record import Kind, MemberWord, Standing, standings_apart
from reviewer.journal.entry import Entry
from reviewer.operations.cases import Standpoint, cases_of, standpoint
from reviewer.operations.changes import counted
from reviewer.operations.desk import Desk
from reviewer.operations.refusals import refusal_of, why_apart
from reviewer.operations.sealing import is_blind

_DECIDES = frozenset({Kind.DECISION, Kind.BULK})
_UNLISTED = frozenset({Kind.WITHDRAWAL, Kind.REVEAL, Kind.SCORE_USE})


@dataclass(frozen=True, slots=True)
class HistoryException:
    """One member of a bulk act for which it does not hold as it stands.

    Attributes:
        title: of the product, the item's id when it is not on this desk any more.
        why: a sentence.
    """

    item: ItemId
    title: str
    standing: Standing
    why: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One decision, bulk act or remark as the history lists it.

    Attributes:
        item: of a bulk act its first exception, else its first member.
        title: of the product, the item's id when it is not on this desk any more; of a bulk act how
            many items it is about, with what they have in common.
        kind: "decision", "bulk", "countersign" or "remark"; "withdrawal" when it was refused.
        verdict, pack: None and "" for a remark or withdrawal; "" for a bulk act. Of a countersign
            that of the mentor.
        reason: title of the reason, "" when none was needed.
        note: the note or the remark's text.
        wall_ms: device clock when it was made, milliseconds since 1970 UTC.
        withdrawn: taken back or superseded.
        overtaken: made before the item reopened; it counts no longer.
        members: of a bulk act, how many.
        exceptions: of a bulk act, all that the service named.
        shown: of a single decision, what was on the screen.
        compared: titles of what stood beside it to compare with, ids where they are gone.
        sure: what the author said of the verdict; None when nothing.
        mine: by the person who is signed in now.
        refusal: why the service refused it, "" when it did not.
        case: where it stands with mentors; None when nobody supervises it.
        word: of a countersign, else None.
        sealed: somebody else's, and whoever looks decides blind and has not decided it yet: what
            was said of it is left out.
    """

    record: RecordId
    item: ItemId
    title: str
    kind: str
    verdict: Verdict | None
    pack: PackCode
    reason: str
    note: str
    wall_ms: int
    standing: Standing
    withdrawn: bool
    author: PersonId
    mine: bool
    refusal: str = ""
    overtaken: bool = False
    members: int = 0
    exceptions: tuple[HistoryException, ...] = ()
    shown: Shown | None = None
    compared: tuple[str, ...] = ()
    sure: bool | None = None
    case: Standpoint | None = None
    word: Word | None = None
    sealed: bool = False

    @property
    def is_void(self) -> bool:
        """Whether it counts no longer."""
        return self.withdrawn or self.overtaken


def recent(desk: Desk, limit: int = 200) -> list[HistoryRow]:
    """The newest decisions, bulk acts and remarks of this desk, and all that is refused.

    Newest first.

    A withdrawal is not a row of its own, unless it was refused: it shows on the row it withdrew.
    Nor is a reveal, which the program writes.
    """
    refused = {entry.record.seq: entry for entry in desk.journal.quarantined()}
    newest = {
        entry.record.seq: entry
        for entry in desk.journal.entries(limit=limit)
        if entry.record.kind not in _UNLISTED and not entry.renumbered
    }
    shown = [entry for _, entry in sorted((refused | newest).items(), reverse=True)]
    items = {item.id: item for item in desk.cache.items(list({*map(_item_of, shown)}))}
    named = [
        *(word.item for entry in shown for word in _exceptions(entry)),
        *(ItemId(str(item)) for entry in shown for item in _references(entry)),
    ]
    titles = {row.id: row.title for row in desk.cache.rows(named)} if named else {}
    cases = cases_of(desk, [entry.record.id for entry in shown if entry.record.kind in _DECIDES])
    rows = [_row(desk, entry, items.get(_item_of(entry)), titles) for entry in shown]
    told = [standpoint(desk, entry, _item_of(entry), cases) for entry in shown]
    known = [_with_case(row, case) for row, case in zip(rows, told, strict=True)]
    undecided = _undecided(desk, shown)
    return [
        _sealed(row) if not row.mine and not undecided.isdisjoint(_items_of(entry)) else row
        for row, entry in zip(known, shown, strict=True)
    ]


def _undecided(desk: Desk, entries: Iterable[Entry]) -> frozenset[ItemId]:
    """Items of which whoever is signed in may not know yet what others say."""
    if desk.person is None or not is_blind(desk):
        return frozenset()
    items = {item for entry in entries for item in _items_of(entry)}
    own = desk.journal.words_on(desk.person.id, items)
    return frozenset(item for item in items if item not in own or own[item].verdict is None)


def _items_of(entry: Entry) -> tuple[ItemId, ...]:
    return tuple(members_of(entry.record)) or (_item_of(entry),)


def _sealed(row: HistoryRow) -> HistoryRow:
    """That somebody said something of an item, without what."""
    is_told = row.standing in (Standing.SAVED, Standing.QUARANTINED)
    return HistoryRow(
        record=row.record,
        item=row.item,
        title=row.title,
        kind=row.kind,
        verdict=None,
        pack=PackCode(""),
        reason="",
        note="",
        wall_ms=row.wall_ms,
        standing=row.standing if is_told else Standing.RECEIVED,
        withdrawn=row.withdrawn,
        author=row.author,
        mine=False,
        members=row.members,
        sealed=True,
    )


def unreceived(desk: Desk) -> list[RecordId]:
    """Records of the signed-in person that the service has not confirmed, in device order."""
    return [] if desk.person is None else desk.journal.unreceived(desk.person.id)


def standings(desk: Desk, records: Iterable[RecordId]) -> dict[RecordId, Standing]:
    """What became of these records; one that is not on this desk is left out."""
    return desk.journal.standings(records)


def _row(desk: Desk, entry: Entry, item: Item | None, titles: Mapping[ItemId, str]) -> HistoryRow:
    record = entry.record
    item_id = _item_of(entry)
    decision = _decision(entry, item_id)
    past = () if item is None else item.history
    members = members_of(record)
    row = HistoryRow(
        record=record.id,
        item=item_id,
        title=item_id if item is None else item.product.text.title,
        kind=record.kind,
        verdict=None if decision is None else decision.verdict,
        pack=PackCode("") if decision is None or members else decision.pack,
        reason="" if decision is None else _reason(desk, decision),
        note=str(record.payload.get("text", "")) if decision is None else decision.told_here,
        wall_ms=record.clock.wall_ms,
        standing=entry.standing,
        withdrawn=entry.withdrawn,
        author=record.author,
        mine=desk.person is not None and record.author == desk.person.id,
        refusal=refusal_of(entry.receipt),
        overtaken=any(one.overtaken and one.record == record.id for one in past),
    )
    if record.kind == Kind.COUNTERSIGN:
        return _of_word(desk, row, entry)
    if record.kind == Kind.BULK:
        return _of_many(row, entry, titles)
    return row if decision is None else _of_one(row, decision, titles)


def _of_word(desk: Desk, row: HistoryRow, entry: Entry) -> HistoryRow:
    """The row of a mentor's word about somebody's decision."""
    try:
        said = Countersign.of_payload(entry.record.payload)
    except BadInput:  # written by another version: listed by what can be read
        return row
    named = None if said.reason is None else desk.reasons.named(said.reason)
    return replace(
        row,
        title=row.title or tr("Many items at once"),
        verdict=said.verdict,
        reason=(said.reason or "") if named is None else named.title,
        note=said.note,
        word=said.word,
    )


def _with_case(row: HistoryRow, case: Standpoint | None) -> HistoryRow:
    """The row with where it stands with mentors."""
    return row if case is None else replace(row, case=case, standing=case.standing(row.standing))


def _of_one(row: HistoryRow, decision: Decision, titles: Mapping[ItemId, str]) -> HistoryRow:
    """The row of a single decision, with what was looked at."""
    shown = decision.shown
    compared = tuple(titles.get(item, item) for item in shown.references)
    return replace(row, shown=shown, compared=compared, sure=decision.sure)


def _references(entry: Entry) -> tuple[object, ...]:
    """What the item of a decision was compared with, without reading all of the record."""
    shown = entry.record.payload.get("shown")
    found = shown.get("references") if isinstance(shown, dict) else None
    return tuple(found) if isinstance(found, list) else ()


def _of_many(row: HistoryRow, entry: Entry, titles: Mapping[ItemId, str]) -> HistoryRow:
    """The row of a bulk act: about all of its members, with the exceptions by name."""
    members = members_of(entry.record)
    apart = standings_apart(entry.receipt)
    group = str(entry.record.payload.get("group") or "")
    return replace(
        row,
        title=" · ".join(part for part in (counted(len(members)), group) if part),
        members=len(members),
        exceptions=tuple(
            HistoryException(
                word.item, titles.get(word.item, word.item), apart[word.item], why_apart(word)
            )
            for word in _exceptions(entry)
        ),
        overtaken=False,
    )


def _decision(entry: Entry, item: ItemId) -> Decision | None:
    try:
        return decision_of(entry.record, item)
    except BadInput:  # no decision, or written by another version: listed by what can be read
        return None


def _reason(desk: Desk, decision: Decision) -> str:
    code = decision.reason or decision.override
    named = None if code is None else desk.reasons.named(code)
    return (code or "") if named is None else named.title


def _exceptions(entry: Entry) -> tuple[MemberWord, ...]:
    return () if entry.receipt is None else entry.receipt.exceptions


def _item_of(entry: Entry) -> ItemId:
    for word in _exceptions(entry):
        return word.item
    for member in members_of(entry.record):
        return member
    return ItemId(str(entry.record.payload.get("item", "")))
