"""A desk that was away from its service for weeks tells the people it concerns, once."""

from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.queue import Notice
from reviewer.operations.changes import counted
from reviewer.operations.desk import Desk
from reviewer.operations.leasing import look_at_leases
from reviewer.wire.protocol import CHECKOUT_HOURS_MOST

CODE = "absence"
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
# The longest that check-outs and sign-ins last: after it none of before holds.
ABSENT_MS = CHECKOUT_HOURS_MOST * HOUR_MS
# Noted once in so long while all is well: each note is a write.
_NOTED_EVERY_MS = HOUR_MS


def look_back(desk: Desk, server_ms: int, *, is_anew: bool) -> bool:
    """Note that the service was heard now; whether people are told of a long absence. On the lane.

    Args:
        server_ms: the service's time, milliseconds since 1970 UTC.
        is_anew: what is here is too old to be brought up to date.
    """
    wall_ms = desk.clock().wall_ms
    heard = desk.cache.heard()
    if heard is None:
        desk.cache.hear(server_ms, wall_ms)
        return False
    # By both clocks: one that was set to another year is no absence.
    away_ms = min(server_ms - heard[0], wall_ms - heard[1])
    if away_ms >= ABSENT_MS:
        _tell(desk, away_ms // DAY_MS, heard[0], server_ms, is_anew=is_anew)
    if away_ms >= _NOTED_EVERY_MS or away_ms < 0:
        # After the notice: a crash in between means that the same one is made once more.
        desk.cache.hear(server_ms, wall_ms)
    return away_ms >= ABSENT_MS


def _tell(desk: Desk, days: int, since_ms: int, now_ms: int, *, is_anew: bool) -> None:
    waiting = desk.journal.counts().by_author
    here = set() if desk.person is None else {desk.person.id}
    for person in sorted(here | set(waiting)):
        name = f"{CODE}-{since_ms}-{person}"
        sentence = _sentence(desk, person, days, waiting.get(person, 0), is_anew=is_anew)
        desk.cache.add_notice(Notice(name, CODE, "", sentence, now_ms, person))


def _sentence(desk: Desk, person: PersonId, days: int, waiting: int, *, is_anew: bool) -> str:
    parts = [
        tr(
            "This desk had not heard from the service for {n} days.",
            "This desk had not heard from the service for {n} day.",
            days,
        ),
        tr(
            "Nothing is lost: {n:,} records of yours waited here, to be sent now.",
            "Nothing is lost: {n:,} record of yours waited here, to be sent now.",
            waiting,
        )
        if waiting
        else tr("Nothing is lost: all of yours is sent."),
    ]
    if is_anew:
        parts.append(tr("The list was too old to be brought up to date, so it is loaded anew."))
    ended = len(look_at_leases(desk).ending)
    if ended and desk.person is not None and desk.person.id == person:
        parts.append(
            tr(
                "The check-out of {items} ended: others may have decided these.",
                items=counted(ended),
            )
        )
    parts.append(
        tr(
            "Please look at History: what the service says of your last decisions, and where"
            " others decided otherwise meanwhile."
        )
    )
    return " ".join(parts)
