"""Votes to raise somebody's level, and words to lower it, by whoever teaches them."""

from collections.abc import Mapping

from reviewer.domain.canonical import Json
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import PackCode, PersonId, ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.levels import Entrustment, Level
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.grounds import check_reason, check_text
from reviewer.operations.matters import Relations

# Of the list of reasons: why a level is lowered.
LOWERING = "lower"


def vote(
    desk: Desk,
    person: PersonId,
    family: PackCode,
    level: Level,
    evidence: Mapping[str, Json],
    note: str = "",
) -> Changes:
    """Vote to raise somebody to a level; two votes do, where the evidence meets the gate.

    Args:
        evidence: figures that were looked at.

    Raises:
        Refused: nobody is signed in, it is not theirs to say, or the note is too long.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    check_text(note, "note")
    _check(desk, person, family)
    made = Entrustment(person, family, level, True, dict(evidence), note=note)
    return _said(desk, made, tr("Vote for {level} in {pack}", level=level.name, pack=family))


def lower(
    desk: Desk, person: PersonId, family: PackCode, level: Level, reason: ReasonCode, remedy: str
) -> Changes:
    """Lower somebody's level; one word does. They hear why, what helps, and may appeal.

    Raises:
        Refused: nobody is signed in, it is not theirs to say, or reason or remedy is missing.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    check_text(remedy, "remedy")
    check_reason(desk, LOWERING, reason, remedy)
    if not remedy.strip():
        raise Refused(tr("Say what helps: a level is lowered with a remedy."))
    _check(desk, person, family)
    made = Entrustment(person, family, level, False, {}, reason, remedy)
    return _said(desk, made, tr("Lowered to {level} in {pack}", level=level.name, pack=family))


def _check(desk: Desk, person: PersonId, family: PackCode) -> None:
    relations = Relations.of(desk)
    if person == relations.person.id:
        raise Refused(tr("Nobody says how far their own decisions stand."))
    if relations.person.role is not Role.LEAD and person not in relations.interns:
        raise Refused(tr("You are not this person's mentor."))
    if family not in desk.ladder:
        raise Refused(tr("“{pack}” is no pack of this region.", pack=family))


def _said(desk: Desk, made: Entrustment, text: str) -> Changes:
    try:
        payload = made.payload()
    except BadInput as fault:
        raise Refused(str(fault)) from fault
    record = desk.journal.append(desk.signed_in().id, Kind.ENTRUSTMENT, payload)
    return changed("record", "level", record=record.id, text=text, warning=desk.room_warning())
