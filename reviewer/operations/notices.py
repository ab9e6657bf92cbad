"""What the person must be told."""

from reviewer.domain.queue import Notice
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk


def open_notices(desk: Desk) -> list[Notice]:
    """Notices that the signed-in person has not dismissed; none when nobody is signed in."""
    return [] if desk.person is None else desk.cache.notices(desk.person.id)


def dismiss_notice(desk: Desk, notice: str) -> Changes:
    """The signed-in person has read it.

    Raises:
        Refused: nobody is signed in.
    """
    desk.cache.dismiss_notice(desk.signed_in().id, notice)
    return changed("notice")
