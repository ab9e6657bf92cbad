"""The certificate of a bulk act: who decided what on which items, and what speaks for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.bulk import ActError, BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.record import Kind
from reviewer.operations.desk import Desk
from reviewer.operations.sheet import WHY


@dataclass(frozen=True, slots=True)
class Line:
    """One item of the certificate.

    Attributes:
        title: of the product, "" when it is not on this desk any more.
        why: of one that was left out, a few words; "" for a member.
    """

    item: ItemId
    title: str
    opened: bool = False
    drawn: bool = False
    unlike: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Everything that stands on the page.

    Attributes:
        person: who decided; the id where the title is not known here.
        made_ms, offset_min: device clock, milliseconds since 1970 UTC, and its zone in minutes.
        packs: titles of the packs that were decided about.
        reason: title of the reason, "" when none was needed.
        hash: SHA-256 of the record's payload.
        standing: of the record, one word.
        withdrawn: taken back since.
        again: what others found who looked again, or a sentence why that is not told.
    """

    record: RecordId
    hash: str
    person: str
    made_ms: int
    offset_min: int
    act: BulkAct
    packs: tuple[str, ...]
    reason: str
    standing: str
    withdrawn: bool
    members: tuple[Line, ...]
    left_out: tuple[Line, ...]
    again: ActError | str = ""

    @property
    def drawn(self) -> int:
        """Items that were drawn at random."""
        return len(self.act.sample.random)

    @property
    def found(self) -> int:
        """Drawn items that were taken out."""
        members = set(self.act.members)
        return sum(each not in members for each in self.act.sample.random)


def certificate(desk: Desk, record_id: RecordId) -> Certificate:
    """Everything about one bulk act of this desk.

    Raises:
        Refused: it is no bulk act of this desk, or another version wrote it.
    """
    entry = desk.journal.entry(record_id)
    if entry is None or entry.record.kind != Kind.BULK:
        raise Refused(tr("Only a bulk act has a certificate. Choose one that names many items."))
    record = entry.record
    try:
        act = BulkAct.of_payload(record.payload)
    except BadInput as fault:
        raise Refused(
            tr("The act cannot be read, so it has no certificate: {fault}", fault=fault)
        ) from fault
    ids = [*act.members, *(each.item for each in act.excluded)]
    titles = {row.id: row.title for row in desk.cache.rows(ids)}
    person = desk.person
    mine = person is not None and person.id == record.author
    reason = None if act.reason is None else desk.reasons.named(act.reason)
    return Certificate(
        record=record.id,
        hash=record.payload_hash,
        person=person.title if mine and person is not None else record.author,
        made_ms=record.clock.wall_ms,
        offset_min=record.clock.offset_min,
        act=act,
        packs=_packs(desk, act),
        reason=(act.reason or "") if reason is None else reason.title,
        standing=entry.standing.value,
        withdrawn=entry.withdrawn,
        members=_lines(act, titles, dict.fromkeys(act.members, "")),
        left_out=_lines(act, titles, {each.item: WHY[each.why] for each in act.excluded}),
    )


def _lines(
    act: BulkAct, titles: Mapping[ItemId, str], why: Mapping[ItemId, str]
) -> tuple[Line, ...]:
    opened, drawn, unlike = set(act.opened), set(act.sample.random), set(act.sample.unlike)
    return tuple(
        Line(each, titles.get(each, ""), each in opened, each in drawn, each in unlike, told)
        for each, told in why.items()
    )


def _packs(desk: Desk, act: BulkAct) -> tuple[str, ...]:
    codes = dict.fromkeys(act.decision_on(each).pack for each in act.members)
    return tuple(desk.ladder[code].title if code in desk.ladder else code for code in codes)


_WORD = {Verdict.CERTIFY: tr("Certified"), Verdict.REJECT: tr("Rejected")}


def verdict_word(verdict: Verdict) -> str:
    """The verdict as it is told of many items."""
    return _WORD[verdict]
