"""What was decided on this desk lately, with what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.item import Item
from reviewer.domain.record import Kind, Standing
from reviewer.journal.entry import Entry
from reviewer.operations.desk import Desk
from reviewer.operations.refusals import refusal_of


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One decision or remark as the history lists it.

    Attributes:
        title: of the product, the item's id when it is not on this desk any more.
        kind: "decision" or "remark"; "withdrawal" when it was refused.
        verdict, pack: None and "" for a remark or withdrawal.
        reason: title of the reason, "" when none was needed.
        note: the note or the remark's text.
        wall_ms: device clock when it was made, milliseconds since 1970 UTC.
        withdrawn: taken back or superseded.
        overtaken: made before the item reopened; it counts no longer.
        mine: by the person who is signed in now.
        refusal: why the service refused it, "" when it did not.
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

    @property
    def is_void(self) -> bool:
        """Whether it counts no longer."""
        return self.withdrawn or self.overtaken


def recent(desk: Desk, limit: int = 200) -> list[HistoryRow]:
    """The newest decisions and remarks of this desk, and all that is refused; newest first.

    A withdrawal is not a row of its own, unless it was refused: it shows on the row it withdrew.
    """
    refused = {entry.record.seq: entry for entry in desk.journal.quarantined()}
    newest = {
        entry.record.seq: entry
        for entry in desk.journal.entries(limit=limit)
        if entry.record.kind != Kind.WITHDRAWAL and not entry.renumbered
    }
    shown = [entry for _, entry in sorted((refused | newest).items(), reverse=True)]
    ids = list({_item_of(entry) for entry in shown})
    items = {item.id: item for item in desk.cache.items(ids)}
    return [_row(desk, entry, items.get(_item_of(entry))) for entry in shown]


def unreceived(desk: Desk) -> list[RecordId]:
    """Records of the signed-in person that the service has not confirmed, in device order."""
    return [] if desk.person is None else desk.journal.unreceived(desk.person.id)


def standings(desk: Desk, records: Iterable[RecordId]) -> dict[RecordId, Standing]:
    """What became of these records; one that is not on this desk is left out."""
    return desk.journal.standings(records)


def _row(desk: Desk, entry: Entry, item: Item | None) -> HistoryRow:
    record = entry.record
    decision = _decision(entry)
    item_id = _item_of(entry)
    past = () if item is None else item.history
    return HistoryRow(
        record=record.id,
        item=item_id,
        title=item_id if item is None else item.product.text.title,
        kind=record.kind,
        verdict=None if decision is None else decision.verdict,
        pack=PackCode("") if decision is None else decision.pack,
        reason="" if decision is None else _reason(desk, decision),
        note=str(record.payload.get("text", "")) if decision is None else decision.note,
        wall_ms=record.clock.wall_ms,
        standing=entry.standing,
        withdrawn=entry.withdrawn,
        author=record.author,
        mine=desk.person is not None and record.author == desk.person.id,
        refusal=refusal_of(entry.receipt),
        overtaken=any(one.overtaken and one.record == record.id for one in past),
    )


def _decision(entry: Entry) -> Decision | None:
    if entry.record.kind != Kind.DECISION:
        return None
    try:
        return Decision.of_payload(entry.record.payload)
    except BadInput:  # written by another version: still listed, by what can be read
        return None


def _reason(desk: Desk, decision: Decision) -> str:
    code = decision.reason or decision.override
    named = None if code is None else desk.reasons.named(code)
    return (code or "") if named is None else named.title


def _item_of(entry: Entry) -> ItemId:
    return ItemId(str(entry.record.payload.get("item", "")))
