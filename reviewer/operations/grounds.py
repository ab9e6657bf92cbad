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
            tr("“{reason}” is no reason for {use}. Choose one from the list.", reason=code, use=use)
        )
    if reason.needs_note and not note.strip():
        raise Refused(
            tr(
                "The reason '{reason}' needs a note. Write one and press again.",
                reason=reason.title,
            )
        )


# By what a text is.
_NOT_STORABLE = {
    "note": tr("The note contains a NUL or half a character. Type it again without."),
    "remark": tr("The remark contains a NUL or half a character. Type it again without."),
    "remedy": tr("The remedy contains a NUL or half a character. Type it again without."),
    "group": tr("The group contains a NUL or half a character. Type it again without."),
}
_TOO_LONG = {
    "note": tr("The note has {count} characters, the limit is {most}."),
    "remark": tr("The remark has {count} characters, the limit is {most}."),
    "remedy": tr("The remedy has {count} characters, the limit is {most}."),
    "group": tr("The group has {count} characters, the limit is {most}."),
}


def check_text(text: str, what: str) -> None:
    """Look whether a text can be kept; `what` is "note", "remark", "remedy" or "group".

    Raises:
        Refused: it is too long, or no store can hold it.
    """
    if not is_storable(text):
        raise Refused(_NOT_STORABLE[what])
    if len(text) > NOTE_LIMIT:
        raise Refused(_TOO_LONG[what].format(count=len(text), most=NOTE_LIMIT))
