"""Names and numbers both ends of the protocol agree on, and how long an older protocol is heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

MEDIA_TYPE = "application/vnd.reviewer+json"
PROTO_HEADER = "X-Proto"  # "min-max" of what the sender understands


@dataclass(frozen=True, slots=True)
class Protocol:
    """One protocol and the day from which services spoke it."""

    number: int
    since: date


# Every protocol there ever was, oldest first; the last one is spoken, a new one is one more line.
PROTOCOLS = (Protocol(1, date(2026, 11, 21)),)
PROTO = PROTOCOLS[-1].number
# A desk that was the newest so long ago may still send what was decided on it.
PUSH_MONTHS = 24

RECORDS_PER_BATCH = 1000
BYTES_PER_BATCH = 1024 * 1024
# A body that cannot be made smaller may come as slowly as this.
LEAST_BYTES_PER_S = 4 * 1024
CHANGES_PER_PAGE = 500
# It travels in an address, which programs on the way cut at some thousand.
CURSOR_CHARS_MOST = 1000
ITEMS_PER_CHECKOUT = 500
CHECKOUT_HOURS = 24
CHECKOUT_HOURS_MOST = 35 * 24
PICTURE_BYTES_MOST = 25 * 1024 * 1024


def oldest_pushed(protocols: Sequence[Protocol] = PROTOCOLS) -> int:
    """Number of the oldest protocol whose pushes are taken.

    Those whose successor came less than PUSH_MONTHS before the newest protocol of all. No clock has
    a say: a service whose date is wrong refuses nobody, and one that is never updated hears all it
    ever heard.
    """
    newest = protocols[-1].since
    first_heard = _months_earlier(newest, PUSH_MONTHS)
    heard = [before.number for before, after in pairwise(protocols) if after.since > first_heard]
    return heard[0] if heard else protocols[-1].number


def _months_earlier(day: date, months: int) -> date:
    """The first of a month that lies so many months before that of `day`."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(years, month + 1, 1)
