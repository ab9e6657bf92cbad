"""A mentor's desk: what waits for a word, and saying it.

The journal is the truth about what was said here: a case leaves the list with the word, sent or
not, and is back with the word's withdrawal.
"""

from http import HTTPStatus

from reviewer.domain.canonical import Json
from reviewer.domain.countersign import Countersign, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Declined, NotAllowed, Refused, StorageFault
from reviewer.domain.ids import ItemId, ReasonCode, RecordId
from reviewer.domain.language import tr
from reviewer.domain.people import Person
from reviewer.domain.record import Kind, Record, Standing
from reviewer.domain.supervision import WaitingCase
from reviewer.journal.entry import Entry
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.grounds import check_reason, check_text
from reviewer.operations.link import Link
from reviewer.operations.supervising import is_supervising
from reviewer.wire.mentoring import WaitingCaseShape

# The person's newest words: what the service was told of before those it lists no more.
_RECORDS_LOOKED_AT = 500
# Pages of a list: more cases than anybody gets through before the next round.
_PAGES_MOST = 5


def waiting_cases(desk: Desk) -> list[WaitingCase]:
    """What waits for the signed-in person's word, oldest first, as far as this desk knows.

    Nobody's own, and nothing about which a word was said here that stands.
    """
    if desk.person is None or not is_supervising(desk):
        return []
    person = desk.person.id
    said, taken_back = _words(desk)
    told = desk.cache.waiting(person)
    listed = {each.decision for each in told}
    again = desk.cache.waited(person, [each for each in taken_back if each not in listed])
    found = [*told, *again]
    open_cases = [each for each in found if each.decision not in said and each.author != person]
    return sorted(open_cases, key=lambda each: (each.received_ms, each.decision))


def countersign(
    desk: Desk,
    case: WaitingCase,
    word: Word,
    *,
    verdict: Verdict | None = None,
    reason: ReasonCode | None = None,
    note: str = "",
) -> Changes:
    """Record the signed-in person's word about a decision, bound to what was shown of it.

    A word of theirs about it that stands is superseded.

    Raises:
        Refused: nobody is signed in, the decision is their own, a reason or note is missing, or
            many items are to be overridden at once.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    person = desk.signed_in()
    if case.author == person.id:
        raise Refused(tr("Nobody countersigns a decision of their own."))
    if case.is_bulk and word is Word.OVERRIDE:
        raise Refused(
            tr("This decides many items at once. Return it, or decide its items one by one.")
        )
    check_text(note, "note")
    if word is Word.RETURN:
        check_reason(desk, "return", reason, note)
    elif verdict is not None and verdict is not Verdict.CERTIFY:
        check_reason(desk, verdict, reason, note)
    elif reason is not None:
        check_reason(desk, "override", reason, note)
    made = Countersign(
        decision=case.decision,
        item=case.about,
        payload_hash=case.payload_hash,
        word=word,
        verdict=verdict,
        pack=None if verdict is None else case.pack,
        reason=reason,
        note=note,
        supersedes=_standing_word(desk, case.decision),
    )
    record = desk.journal.append(person.id, Kind.COUNTERSIGN, made.payload())
    return _changed(desk, record, case.item, _said(word, _title(desk, case.item)))


def take_back(desk: Desk, word: Record) -> Changes:
    """Withdraw a countersign of the signed-in person; what it was about waits again.

    Raises:
        NotSaved: the withdrawal could not be made durable; the word stands.
    """
    # Without its item: what the person decided of that themselves is not meant.
    payload: dict[str, Json] = {"withdraws": word.id}
    record = desk.journal.append(word.author, Kind.WITHDRAWAL, payload)
    decision = RecordId(str(word.payload.get("decision")))
    known = desk.cache.waited(word.author, [decision])
    item = known[0].item if known else ItemId(str(word.payload.get("item") or ""))
    return _changed(
        desk,
        record,
        item,
        _unsaid(str(word.payload["word"]), _title(desk, item)),
    )


async def pull_waiting(link: Link, person: Person) -> bool:
    """Bring what waits for this person's word; False when the service has no such list for them.

    Raises:
        ServiceFault: it cannot be had now; what was brought before is kept.
    """
    if not await link.lane(lambda: is_supervising(link.desk)):
        return True
    found: list[WaitingCaseShape] = []
    after: int | None = 0
    try:
        for _ in range(_PAGES_MOST):
            page = await link.service.countersigns(after or 0)
            found += page.cases
            after = page.next
            if after is None:
                break
    except NotAllowed:
        return False
    except Declined as fault:
        if fault.status == HTTPStatus.NOT_FOUND:  # an older service
            return False
        raise
    readable = [each for each in found if _is_readable(each)]

    def keep() -> bool:
        is_here = desk.person is not None and desk.person.id == person.id
        return is_here and desk.cache.put_waiting(person.id, readable)

    desk = link.desk
    if await link.lane(keep):
        link.announce(changed("case"))
    return True


def _is_readable(shape: WaitingCaseShape) -> bool:
    try:
        shape.to_domain()
    except ValueError:  # a verdict of a newer service
        return False
    return True


def _words(desk: Desk) -> tuple[set[RecordId], set[RecordId]]:
    """Decisions of which the person's word stands, and of which it was taken back and not sent."""
    unsent = {
        each.record.payload.get("withdraws")
        for each in _own(desk, Kind.WITHDRAWAL)
        if each.standing is Standing.SAVED
    }
    said, taken_back = set(), set()
    for each in _own(desk, Kind.COUNTERSIGN):
        decision = RecordId(str(each.record.payload.get("decision")))
        if not each.withdrawn and each.standing is not Standing.QUARANTINED:
            said.add(decision)
        elif each.record.id in unsent:
            taken_back.add(decision)
    return said, taken_back - said


def _standing_word(desk: Desk, decision: RecordId) -> RecordId | None:
    """The person's last word about a decision that stands."""
    entries = _own(desk, Kind.COUNTERSIGN)
    return next((each.record.id for each in entries if _stands(each, decision)), None)


def _own(desk: Desk, kind: Kind) -> list[Entry]:
    """The person's newest records of a kind, newest first."""
    return desk.journal.entries(author=desk.signed_in().id, kind=kind, limit=_RECORDS_LOOKED_AT)


def _stands(entry: Entry, decision: RecordId) -> bool:
    is_about = entry.record.payload.get("decision") == decision
    return is_about and not entry.withdrawn and entry.standing is not Standing.QUARANTINED


def _changed(desk: Desk, record: Record, item: ItemId, text: str) -> Changes:
    return changed(
        "record",
        "case",
        items=(item,) if item else (),
        record=record.id,
        text=text,
        warning=desk.room_warning(),
    )


def _said(word: Word, item: str) -> str:
    match word:
        case Word.APPROVE:
            return tr("Approved {item}", item=item)
        case Word.RETURN:
            return tr("Returned {item}", item=item)
        case Word.OVERRIDE:
            return tr("Overrode {item}", item=item)


def _unsaid(word: str, item: str) -> str:
    match word:
        case Word.APPROVE:
            return tr("Took back: approve {item}", item=item)
        case Word.RETURN:
            return tr("Took back: return {item}", item=item)
    return tr("Took back: override {item}", item=item)


def _title(desk: Desk, item_id: ItemId) -> str:
    try:
        item = desk.cache.item(item_id)
    except StorageFault:
        return item_id
    return item_id if item is None else item.product.text.title
