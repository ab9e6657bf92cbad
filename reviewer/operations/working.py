"""The signed-in person's own records as acts, for what the desk tells that person alone."""

from reviewer.domain.bulk import members_of
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import RecordId
from reviewer.domain.pace import Act
from reviewer.domain.record import Kind, Record
from reviewer.journal.entry import Entry
from reviewer.operations.desk import Desk


def own_acts(desk: Desk, limit: int) -> list[Act]:
    """The newest records of the signed-in person, oldest first; none when nobody is signed in."""
    if desk.person is None:
        return []
    entries = desk.journal.entries(author=desk.person.id, limit=limit)
    return [_act(entry) for entry in reversed(entries) if not entry.renumbered]


def own_act(desk: Desk, record: RecordId) -> Act | None:
    """One record; None when it is somebody else's or not on this desk."""
    entry = desk.journal.entry(record)
    is_own = entry is not None and desk.person is not None
    if entry is None or not is_own or entry.record.author != desk.signed_in().id:
        return None
    return _act(entry)


def _act(entry: Entry) -> Act:
    record = entry.record
    act = Act(
        record.id,
        record.clock.wall_ms,
        items=len(members_of(record)),
        takes_back=str(record.payload.get("withdraws") or ""),
    )
    decision = _single(record)
    if decision is None:
        return act
    shown = decision.shown
    follows = decision.verdict is Verdict.CERTIFY and decision.override is None
    return Act(
        record.id,
        record.clock.wall_ms,
        items=1,
        item=decision.item,
        visible_ms=shown.visible_ms,
        angles=len(shown.angles),
        follows=follows and not entry.withdrawn,
    )


def _single(record: Record) -> Decision | None:
    if record.kind != Kind.DECISION:
        return None
    try:
        return Decision.of_payload(record.payload)
    except BadInput:  # written by another version
        return None
