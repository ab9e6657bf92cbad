"""What the person must be told."""

from reviewer.domain.queue import Notice
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk


def open_notices(desk: Desk) -> list[Notice]:
    """Notices that nobody has dismissed."""
    return desk.cache.notices()


def dismiss_notice(desk: Desk, notice: str) -> Changes:
    """The person has read it."""
    desk.cache.dismiss_notice(notice)
    return changed("notice")
