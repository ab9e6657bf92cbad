"""Another product to compare with: the last one certified of the same family, or one pinned."""

from dataclasses import dataclass

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.item import Item, Shipped
from reviewer.domain.language import tr
from reviewer.domain.record import Kind
from reviewer.journal.entry import Entry
from reviewer.operations.desk import Desk

# Of this desk's records, looked through for a certificate that the service has not told of yet.
_RECORDS = 400
# The newest certificates, of which the first with a picture on this machine is taken.
_NEWEST = 12


@dataclass(frozen=True, slots=True)
class Reference:
    """A product to compare with, and what came of it.

    Attributes:
        verdict: in force on it, None while it is open.
        decided_ms: wall clock of the newest decision with that verdict, 0 when nobody knows.
        by: who decided, "" when nobody did.
        shipped: outcomes in the pack that was decided about, None when none went out in it.
    """

    item: Item
    verdict: Verdict | None
    decided_ms: int
    by: str
    shipped: Shipped | None


def last_certified(desk: Desk, like: Item) -> Reference | None:
    """The newest certificate of another product in the same category, for the same pack.

    One whose picture is on this machine goes before a newer one without; None when there is none.
    """
    found = desk.cache.certified(like.product.category, like.proposed_pack, like.id)
    if not found:
        return None
    own = _own_moments(desk)
    moments = {each: max(moment, own.get(each, 0)) for each, moment in found.items()}
    newest = sorted(moments, key=lambda each: moments[each], reverse=True)[:_NEWEST]
    items = [item for item in desk.cache.items(newest) if item.product.id != like.product.id]
    seen = [item for item in items if _has_picture(desk, item)]
    chosen = next(iter(seen or items), None)
    return None if chosen is None else _reference(desk, chosen)


def pinned(desk: Desk, item_id: ItemId) -> Reference | None:
    """A product that the person chose; None when it is not on this desk any more."""
    item = desk.cache.item(item_id)
    return None if item is None else _reference(desk, item)


def _own_moments(desk: Desk) -> dict[ItemId, int]:
    """When this desk last certified each item, as far back as it looks."""
    moments: dict[ItemId, int] = {}
    for entry in desk.journal.entries(limit=_RECORDS):
        decision = _decision(entry)
        if decision is not None and decision.verdict is Verdict.CERTIFY:
            moments.setdefault(decision.item, entry.record.clock.wall_ms)
    return moments


def _reference(desk: Desk, item: Item) -> Reference:
    """With the newest decision that has the verdict in force, of whoever."""
    row = next(iter(desk.cache.rows([item.id])), None)
    verdict = None if row is None else row.verdict
    told = [
        (past.decided_ms, past.author_title, past.record)
        for past in item.history
        if past.verdict is verdict and not past.withdrawn and past.pack == item.proposed_pack
    ]
    told += [
        (entry.record.clock.wall_ms, _author(desk, entry), entry.record.id)
        for entry in desk.journal.entries(item=item.id)
        if (made := _decision(entry)) is not None and made.verdict is verdict
    ]
    moment, by, _ = max(told, default=(0, "", RecordId("")))
    shipped = next((each for each in item.shipped if each.pack == item.proposed_pack), None)
    return Reference(item, verdict, moment, by, shipped)


def _decision(entry: Entry) -> Decision | None:
    """A decision that counts; None for everything else."""
    if entry.record.kind != Kind.DECISION or entry.withdrawn:
        return None
    try:
        return Decision.of_payload(entry.record.payload)
    except BadInput:  # written by another version
        return None


def _author(desk: Desk, entry: Entry) -> str:
    person = desk.person
    mine = person is not None and person.id == entry.record.author
    return person.title if person is not None and mine else tr("this desk")


def _has_picture(desk: Desk, item: Item) -> bool:
    pictures = item.product.tunnel_pictures
    return bool(pictures) and desk.images.has(pictures[0].hash)
