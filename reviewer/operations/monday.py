"""A mentor's desk at the begin of a week: all that waits, and what changed since Friday.

What the service works out is kept as last heard; cases, remarks and meetings are read from what the
desk holds, with what was done here since.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.matters.clocks import reply_clock
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.domain.monday import MondayFigures, OverturnedCase, WatchedIntern
from reviewer.domain.supervision import SupervisedCase, WaitingCase
from reviewer.operations.changes import Changes, changed
from reviewer.operations.countersigning import waiting_cases
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link
from reviewer.operations.matters import matters_of
from reviewer.operations.queueing import queue_rows
from reviewer.operations.supervising import is_supervising

FRIDAY, WEEK = 4, 7
# What mentors differ about is listed for so long.
DIFFERING_DAYS = 14


@dataclass(frozen=True, slots=True)
class AwaitedReply:
    """A reply to a remark in which it is the mentor's turn.

    Attributes:
        author: whose turn it was before.
        words: what they said last.
        days: working days since.
    """

    matter: MatterId
    author: str
    words: str
    days: float
    is_late: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """A case of which another mentor says otherwise.

    Attributes:
        mentors: titles, by name.
        about: title of whoever decided.
        what: in what they differ: "remarks" or "words".
        at_ms: when the last of it was said.
    """

    item: ItemId
    mentors: tuple[str, ...]
    about: str
    what: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class ComingMeeting:
    """A meeting of this week that is not over."""

    matter: MatterId
    title: str
    start_ms: int
    place: str
    state: str


@dataclass(frozen=True, slots=True)
class Monday:
    """All of it; nothing orders people by how they do.

    Attributes:
        cases: that wait, oldest first.
        overturned: since Friday, newest first.
        interns: of whom something changed, by name.
        awaited: longest first.
        differing: newest first.
        meetings: soonest first.
        replies, median_ms, days: how long interns waited for the mentor's first words; None while
            nothing was heard.
        titles: of the items named.
    """

    now_ms: int
    cases: tuple[WaitingCase, ...]
    overturned: tuple[OverturnedCase, ...]
    interns: tuple[WatchedIntern, ...]
    awaited: tuple[AwaitedReply, ...]
    differing: tuple[Difference, ...]
    meetings: tuple[ComingMeeting, ...]
    replies: int
    median_ms: int | None
    days: int
    titles: Mapping[ItemId, str]


def monday(desk: Desk) -> Monday:
    """What the signed-in person is to look at; empty for who supervises nobody."""
    now_ms = desk.clock.service_ms()
    cases = tuple(waiting_cases(desk))
    told = None if desk.person is None else desk.cache.monday(desk.person.id)
    if desk.person is None or not is_supervising(desk):
        return _made(desk, now_ms, cases, None, (), (), ())
    reader, flat = desk.person.id, matters_of(desk, "reply", "remark", "meeting")
    names = _names(told, flat.values())
    by_kind: dict[str, list[Matter]] = defaultdict(list)
    for each in flat.values():
        by_kind[each.course.kind].append(each)
    differing = [
        *_remarks_apart(by_kind["remark"], reader, names),
        *_words_apart(desk.cache.cases_void(reader), reader, names),
    ]
    recent = now_ms - DIFFERING_DAYS * 24 * 3_600_000
    differing = sorted(
        (each for each in differing if each.at_ms >= recent), key=lambda each: -each.at_ms
    )
    return _made(
        *(desk, now_ms, cases, told),
        _awaited(by_kind["reply"], reader, names, now_ms),
        differing,
        _meetings(by_kind["meeting"], now_ms),
    )


def _names(told: MondayFigures | None, matters: Iterable[Matter]) -> dict[PersonId, str]:
    """What to call whom it is about; to read all colleagues would take longer than all else."""
    names = {each.author: each.author_title for matter in matters for each in matter.told}
    return names | {each.person: each.title for each in (() if told is None else told.interns)}


def _made(
    desk: Desk,
    now_ms: int,
    cases: tuple[WaitingCase, ...],
    told: MondayFigures | None,
    awaited: Iterable[AwaitedReply],
    differing: Iterable[Difference],
    meetings: Iterable[ComingMeeting],
) -> Monday:
    apart = tuple(differing)
    overturned = () if told is None else _still_new(told, now_ms)
    named = [*(each.item for each in cases), *(each.item for each in overturned)]
    named += [each.item for each in apart]
    return Monday(
        now_ms=now_ms,
        cases=cases,
        overturned=overturned,
        interns=() if told is None else tuple(each for each in told.interns if each.is_changed),
        awaited=tuple(awaited),
        differing=apart,
        meetings=tuple(meetings),
        replies=0 if told is None else told.replies,
        median_ms=None if told is None else told.median_ms,
        days=0 if told is None else told.days,
        titles={row.id: row.title for row in queue_rows(desk, list(dict.fromkeys(named)))},
    )


def _still_new(told: MondayFigures, now_ms: int) -> tuple[OverturnedCase, ...]:
    """What was last heard may be of another week."""
    since = last_friday(now_ms)
    return tuple(each for each in told.overturned if each.at_ms >= since)


def last_friday(now_ms: int) -> int:
    """When the last Friday before today began here, milliseconds since 1970 UTC."""
    today = _here(now_ms).replace(hour=0, minute=0, second=0, microsecond=0)
    back = (today.weekday() - FRIDAY) % WEEK or WEEK
    return round((today - timedelta(days=back)).timestamp() * 1000)


def _here(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000).astimezone()


def _awaited(
    replies: Iterable[Matter], reader: PersonId, names: Mapping[PersonId, str], now_ms: int
) -> list[AwaitedReply]:
    """Replies to remarks of the reader in which it is a mentor's turn."""
    found = []
    for each in replies:
        clock = reply_clock(each, now_ms)
        is_own = each.opener == reader or any(told.author == reader for told in each.told)
        if clock is None or clock.side != "mentor" or not is_own:
            continue
        last = each.told[-1]
        said = last.step.values
        words = str(said.get("why") or said.get("done") or each.course.states[each.state])
        whom = names.get(each.about) or last.author_title
        found.append(AwaitedReply(each.id, whom, words, clock.days, clock.is_late))
    return sorted(found, key=lambda each: -each.days)


def _remarks_apart(
    remarks: Iterable[Matter], reader: PersonId, names: Mapping[PersonId, str]
) -> list[Difference]:
    """Cases of which the reader and another mentor remark with different reasons."""
    on: dict[tuple[ItemId, PersonId], list[Matter]] = defaultdict(list)
    for each in remarks:
        if each.about and each.opener != each.about and each.values.get("reason"):
            on[ItemId(str(each.values["item"])), each.about].append(each)
    found = []
    for (item, about), said in on.items():
        own = {each.values["reason"] for each in said if each.opener == reader}
        others = [each for each in said if each.opener != reader]
        apart = [each for each in others if each.values["reason"] not in own]
        if own and apart:
            mentors = {names.get(each.opener) or each.told[0].author_title for each in apart}
            last = max(each.changed_ms for each in said)
            whom = names.get(about, "")
            found.append(Difference(item, tuple(sorted(mentors)), whom, "remarks", last))
    return found


def _words_apart(
    cases: Iterable[SupervisedCase], reader: PersonId, names: Mapping[PersonId, str]
) -> list[Difference]:
    """Cases of which the last word of the reader is another than that of another mentor."""
    found = []
    for each in cases:
        last = {word.mentor: word for word in each.words}
        own = last.pop(reader, None)
        apart = [] if own is None else [word for word in last.values() if word.word != own.word]
        if apart:
            mentors = tuple(sorted({word.title for word in apart}))
            at_ms = max(word.received_ms for word in each.words)
            whom = names.get(each.author, "")
            found.append(Difference(each.item, mentors, whom, "words", at_ms))
    return found


def _meetings(meetings: Iterable[Matter], now_ms: int) -> list[ComingMeeting]:
    """Those until Sunday night that are not over."""
    today = _here(now_ms).replace(hour=0, minute=0, second=0, microsecond=0)
    end = (today + timedelta(days=WEEK - today.weekday())).timestamp() * 1000
    found = []
    for each in meetings:
        start = int(each.values.get("start") or 0)
        over = start + int(each.values.get("minutes") or 0) * 60_000
        if not each.is_over and each.state != "held" and now_ms < over and start < end:
            place, title = (str(each.values.get(name) or "") for name in ("place", "title"))
            state = each.course.states[each.state]
            found.append(ComingMeeting(each.id, title, start, place, state))
    return sorted(found, key=lambda each: each.start_ms)


async def fetch_monday(link: Link) -> Changes:
    """Bring what the service works out for the signed-in person.

    Raises:
        ServiceFault: it cannot be had now, or is not for this person.
        StorageFault: the disk refuses.
    """
    person = link.desk.signed_in()
    since = last_friday(link.desk.clock.service_ms())
    answer = await link.service.monday(since)
    if await link.lane(partial(link.desk.cache.put_monday, person.id, answer)):
        return changed("case")
    return Changes()
