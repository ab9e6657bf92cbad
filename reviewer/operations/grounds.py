"""What a person gives as grounds: reasons from the list, notes that can be kept."""

from reviewer.domain.canonical import is_storable
from reviewer.domain.decision import NOTE_LIMIT
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.operations.desk import Desk


def check_reason(desk: Desk, use: str, code: str | None, note: str) -> None:
    """Look whether a reason may stand for a verdict, or for "override".

    Raises:
        Refused: it is not in the list for it, or needs a note.
    """
    reason = desk.reasons.named(code or "")
    if reason is None or use not in reason.verdicts:
        raise Refused(
            tr("{code!r} is no reason for {use}. Choose one from the list.", code=code, use=use)
        )
    if reason.needs_note and not note.strip():
        raise Refused(
            tr(
                "The reason '{reason}' needs a note. Write one and press again.",
                reason=reason.title,
            )
        )


def check_text(text: str, what: str) -> None:
    """Look whether a text can be kept; `what` names it for the person.

    Raises:
        Refused: it is too long, or no store can hold it.
    """
    if not is_storable(text):
        raise Refused(
            tr("The {what} contains a NUL or half a character. Type it again without.", what=what)
        )
    if len(text) > NOTE_LIMIT:
        raise Refused(
            tr(
                "The {what} has {count} characters, the limit is {note_limit}.",
                what=what,
                count=len(text),
                note_limit=NOTE_LIMIT,
            )
        )
