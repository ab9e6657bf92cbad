"""Verdicts, taking them back, and remarks.

The journal goes first: once a record is durable the act stands. The cache's mark follows, and when
the cache cannot take it, the next start makes it good from the journal. A cache that cannot be read
stops nothing either: there is no lease then, and no measures for a hard rule.
"""

import logging
from dataclasses import dataclass, replace
from functools import partial

from reviewer.cache.page import Mark
from reviewer.domain.canonical import Json
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.ids import ItemId, ReasonCode, RecordId
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.record import Kind, Record
from reviewer.domain.remark import Region, Remark
from reviewer.domain.rules import hard_rules
from reviewer.journal.entry import Entry
from reviewer.operations.changes import Changes, changed, counted
from reviewer.operations.countersigning import take_back
from reviewer.operations.desk import Desk
from reviewer.operations.grounds import check_reason, check_text
from reviewer.operations.launching import check_plan
from reviewer.operations.marking import mark_all, put_mark
from reviewer.operations.supervising import needs_countersign

log = logging.getLogger(__name__)

_DONE = {
    #: one item: Certified Ceramic mug
    Verdict.CERTIFY: tr("Certified {title}"),
    #: one item: Rejected Ceramic mug
    Verdict.REJECT: tr("Rejected {title}"),
    #: one item goes to a physical test
    Verdict.TEST: tr("Sent to test: {title}"),
    #: one item is left for later: Deferred Ceramic mug
    Verdict.DEFER: tr("Deferred {title}"),
}
# A decision on one item or on some items was taken back.
_UNDONE = {
    Verdict.CERTIFY: tr("Undid certify of {what}"),
    Verdict.REJECT: tr("Undid reject of {what}"),
    Verdict.TEST: tr("Undid test of {what}"),
    Verdict.DEFER: tr("Undid defer of {what}"),
}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A decision checked, sealed and signed, but recorded nowhere.

    Attributes:
        basis: what it rests on; once that has changed, it is prepared again.
        done: what was done, a sentence.
    """

    draft: Record
    mark: Verdict
    basis: tuple[object, ...]
    done: str


def prepare(desk: Desk, decision: Decision) -> Prepared:
    """Everything of `decide` that comes before the record is kept; nothing is written.

    Raises:
        Refused: as `decide`.
    """
    basis = _basis(desk)
    person = desk.signed_in()
    check_plan(desk)
    item = _item(desk, decision.item)
    decision = _checked(desk, decision, item)
    decision = _with_lease(desk, decision)
    earlier = desk.journal.live_decision(person.id, decision.item)
    decision = replace(
        decision,
        supersedes=None if earlier is None else earlier.record.id,
        supervised=needs_countersign(desk, decision.pack),
    )
    draft = desk.journal.draft(person.id, Kind.DECISION, decision.payload())
    done = _DONE[decision.verdict].format(title=_title(item, decision.item))
    return Prepared(draft, decision.verdict, basis, done)


def decide(desk: Desk, decision: Decision, prepared: Prepared | None = None) -> Changes:
    """Record a verdict of the signed-in person.

    A live decision of the same person on the item is superseded, one that the service refused never
    is: it was not in force. The lease is written down as it
    is; an expired or foreign one refuses nothing.

    Args:
        prepared: of this decision, made while it could not be recorded yet.

    Raises:
        Refused: nobody is signed in, a reason or note is missing, or a hard rule blocks it.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    if prepared is None or prepared.basis != _basis(desk):
        prepared = prepare(desk, decision)
    record = desk.journal.save(prepared.draft)
    _mark(desk, record, Mark(decision.item, prepared.mark, record.id))
    return changed(
        "item",
        "queue",
        "record",
        items=(decision.item,),
        record=record.id,
        text=prepared.done,
        warning=desk.room_warning(),
    )


def _basis(desk: Desk) -> tuple[object, ...]:
    """Another value whenever anything changed that a decision rests on."""
    return desk.journal.changes, desk.cache.changes, desk.person, desk.ladder, desk.reasons


def undo(desk: Desk) -> Changes:
    """Withdraw the signed-in person's newest decision, countersign or bulk act.

    Its items are open again, or the case waits again.

    Raises:
        Refused: nobody is signed in, or there is nothing to undo.
        NotSaved: the withdrawal could not be made durable; the decision stands.
    """
    person = desk.signed_in()
    entry = desk.journal.last_undoable(person.id)
    if entry is None:
        raise Refused(
            tr("There is nothing to undo: no decision of yours is in force on this desk.")
        )
    if entry.record.kind == Kind.COUNTERSIGN:
        return take_back(desk, entry.record)
    return _withdraw(desk, entry)


def withdraw(desk: Desk, record: RecordId) -> Changes:
    """Withdraw one decision, countersign or bulk act of the signed-in person, as `undo`.

    Raises:
        Refused: nobody is signed in, or it is no decision of this person in force.
        NotSaved: the withdrawal could not be made durable; the decision stands.
    """
    person = desk.signed_in()
    entry = desk.journal.entry(record)
    if entry is None or entry.record.kind not in (Kind.DECISION, Kind.BULK, Kind.COUNTERSIGN):
        raise Refused(tr("This decision is not on this desk. Take it back where it was made."))
    if entry.record.author != person.id:
        raise Refused(tr("Somebody else decided this. Only its author can take it back."))
    if entry.withdrawn:
        raise Refused(tr("This decision was taken back or replaced already."))
    if entry.record.kind == Kind.COUNTERSIGN:
        return take_back(desk, entry.record)
    return _withdraw(desk, entry)


def remark(
    desk: Desk,
    item_id: ItemId,
    text: str,
    *,
    decision: RecordId | None = None,
    region: Region | None = None,
    reason: ReasonCode | None = None,
) -> Changes:
    """Record a remark on an item, perhaps on a decision of it or on a place in a picture.

    Raises:
        Refused: nobody is signed in, the reason is not in the list, or the text is empty, too long
            or not storable.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    person = desk.signed_in()
    check_text(text, "remark")
    if not text.strip():
        raise Refused(tr("The remark is empty. Write something, or leave it."))
    if reason is not None and desk.reasons.named(reason) is None:
        raise Refused(
            tr("“{reason}” is no reason of the list. Choose another one, or none.", reason=reason)
        )
    made = Remark(item_id, text, decision, region, reason)
    record = desk.journal.append(person.id, Kind.REMARK, made.payload())
    title = _title(_item(desk, item_id), item_id)
    return changed(
        "item",
        "record",
        items=(item_id,),
        record=record.id,
        text=tr("Remark on {title}", title=title),
        warning=desk.room_warning(),
    )


def _withdraw(desk: Desk, entry: Entry) -> Changes:
    decided = entry.record
    if decided.kind == Kind.BULK:
        return _withdraw_all(desk, decided)
    item_id = ItemId(str(decided.payload["item"]))
    payload: dict[str, Json] = {"withdraws": decided.id, "item": item_id}
    record = desk.journal.append(decided.author, Kind.WITHDRAWAL, payload)
    _mark(desk, record, Mark(item_id, None, decided.id))
    title = _title(_item(desk, item_id), item_id)
    return changed(
        "item",
        "queue",
        "record",
        items=(item_id,),
        record=record.id,
        text=_undone(decided.payload["verdict"], title),
        warning=desk.room_warning(),
    )


def _withdraw_all(desk: Desk, act: Record) -> Changes:
    """Take a bulk act back for every member that was not decided again since."""
    items = desk.journal.members_left(act.id)
    if not items:
        raise Refused(tr("Every item of this act was decided again or taken back already."))
    record = desk.journal.append(act.author, Kind.WITHDRAWAL, {"withdraws": act.id})
    desk.after(partial(mark_all, desk.cache, record, items, Mark(items[0], None, act.id)))
    return changed(
        "item",
        "queue",
        "record",
        items=items,
        record=record.id,
        text=_undone(act.payload["verdict"], counted(len(items))),
        warning=desk.room_warning(),
    )


def _undone(verdict: Json, what: str) -> str:
    return _UNDONE[Verdict(str(verdict))].format(what=what)


def _item(desk: Desk, item_id: ItemId) -> Item | None:
    """The item as far as the cache can tell: a damaged cache stops nobody from deciding."""
    try:
        return desk.cache.item(item_id)
    except StorageFault:
        log.warning("the cache does not give item %s", item_id)
        return None


def _checked(desk: Desk, decision: Decision, item: Item | None) -> Decision:
    """The decision if nothing speaks against it, without an override that overrides nothing."""
    check_text(decision.note, "note")
    if decision.pack not in desk.ladder:
        raise Refused(
            tr(
                "The pack ladder of {region} has no pack {pack!r}.",
                region=desk.ladder.region,
                pack=decision.pack,
            )
        )
    if decision.verdict is not Verdict.CERTIFY:
        check_reason(desk, decision.verdict, decision.reason, decision.note)
        return replace(decision, override=None)
    # An item that cannot be read, or that sync took away under the person's hands, cannot be
    # measured; the act still counts.
    hits = () if item is None else hard_rules(item.product, desk.ladder[decision.pack])
    if not hits:
        return decision if item is None else replace(decision, override=None)
    if decision.override is None:
        facts = " ".join(hit.sentence for hit in hits)
        again = tr("Choose another verdict, or override with a reason.")
        raise Refused(f"{facts} {again}")
    check_reason(desk, "override", decision.override, decision.note)
    return decision


def _with_lease(desk: Desk, decision: Decision) -> Decision:
    try:
        lease = desk.cache.checkout_of(decision.item)
    except StorageFault:
        log.warning("the cache does not tell whether %s is checked out here", decision.item)
        lease = None
    if lease is None:
        return replace(decision, checkout="", checkout_gen=0)
    return replace(decision, checkout=lease.id, checkout_gen=lease.generation)


def _mark(desk: Desk, record: Record, mark: Mark) -> None:
    """Show it in the queue: once the person was told that it is saved, before anybody looks."""
    desk.after(partial(put_mark, desk.cache, record, mark))


def _title(item: Item | None, item_id: ItemId) -> str:
    return item_id if item is None else item.product.text.title
