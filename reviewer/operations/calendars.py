"""Calendar files (RFC 5545): meetings, lunches and events out, meetings to propose in.

The one module that speaks the format; `written` and `read` know no desk.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from reviewer.domain.canonical import Json
from reviewer.domain.colleagues import titles
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.files import write_whole
from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.clocks import day_of, moment_of
from reviewer.domain.matters.course import LINE_LIMIT, LIST_LIMIT
from reviewer.domain.matters.courses.people import EVENT, MEETING
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import NOBODY, MatterId, Step
from reviewer.domain.record import Kind
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.matters import colleagues, matters_of

LARGEST_FILE = 1_048_576
MOST_EVENTS = 500
# What has no end, or none that can be, takes an hour.
USUAL_MINUTES = 60
SHORTEST_MINUTES, LONGEST_MINUTES = 5, 7 * 24 * 60
_MOST_PARTS = 10 * MOST_EVENTS  # reminders and time zones are parts of their own
_BEGUN = re.compile(r"^BEGIN:(\S+)", re.IGNORECASE | re.MULTILINE)
_ENDED = re.compile(r"^END:(\S+)", re.IGNORECASE | re.MULTILINE)
_NONE = tr("This is no calendar file, or it is damaged.")
_YEAR = timedelta(days=366)
# It goes into a signed record, which is the same in every language.
_UNTITLED = "An entry without a title"
_PERSON = "urn:x-reviewer:person:"
_STATUS = {
    "proposed": "TENTATIVE",
    "announced": "CONFIRMED",
    "agreed": "CONFIRMED",
    "held": "CONFIRMED",
    "cancelled": "CANCELLED",
}
# Whatever a parser of texts comes to raise on a file that is none.
_UNREADABLE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
)


def calendar_of(desk: Desk) -> bytes:
    """A calendar file of the meetings and events that the signed-in person may read of."""
    found = matters_of(desk, MEETING.kind, EVENT.kind)
    return written(found.values(), titles(colleagues(desk)))


def write_calendar(desk: Desk, path: Path) -> int:
    """Write that file; how many meetings and events it holds.

    Raises:
        StorageFault: it cannot be written.
    """
    write_whole(path, calendar_of(desk))
    return len(matters_of(desk, MEETING.kind, EVENT.kind))


def propose_from_file(desk: Desk, path: Path, place: str) -> Changes:
    """Propose what the calendar file at `path` holds; as `propose_from`.

    Raises:
        Refused: it cannot be read, or is no calendar file.
        NotSaved: as `propose_from`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as fault:
        raise Refused(
            tr("{file} cannot be read: {why}.", file=path.name, why=why(fault))
        ) from fault
    return propose_from(desk, data, place)


def propose_from(desk: Desk, data: bytes, place: str) -> Changes:
    """Propose what a calendar file holds and is not known yet.

    Args:
        place: time zone for times that name none.

    Raises:
        Refused: nobody is signed in, or it is no calendar file, with a sentence.
        NotSaved: a record could not be made durable; those before it are, and are known when the
            file is read again.
    """
    person = desk.signed_in()
    try:
        found = matters_of(desk, MEETING.kind, EVENT.kind)
        reading = read(data, person.id, found.values(), place)
    except BadInput as fault:
        raise Refused(str(fault)) from fault
    for step in reading.steps:
        desk.journal.append(person.id, Kind.STEP, step.payload())
    counts = tr(
        "{n} proposed, {known} known already.",
        "{n} proposed, {known} known already.",
        len(reading.steps),
        known=reading.known,
    )
    nouns = ("matter", "record") if reading.steps else ()
    text = " ".join((counts, *reading.left_out))
    return changed(*nouns, text=text, warning=desk.room_warning())


def uid_of(matter: Matter) -> str:
    """What a meeting or event is called in calendars: as it came, else by its id."""
    return str(matter.values.get("uid") or f"{matter.id}@reviewer")


def written(matters: Iterable[Matter], names: Mapping[PersonId, str]) -> bytes:
    """A calendar file of meetings and events.

    Args:
        names: of people, for those who are invited.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Reviewer//Meetings//EN")
    calendar.add("version", "2.0")
    days = []
    for each in matters:
        calendar.add_component(_event(each, names))
        days.append(day_of(int(each.values["start"])))
    if days:
        # A year to each side, so that readers who look no further know the clocks' next change.
        calendar.add_missing_timezones(min(days) - _YEAR, max(days) + _YEAR)
    return bytes(calendar.to_ical())


def _event(matter: Matter, names: Mapping[PersonId, str]) -> Event:
    values, event = matter.values, Event()
    start = moment_of(int(values["start"]), _zone(str(values["zone"])))
    # Minutes pass in UTC: the clock on the wall may jump meanwhile.
    end = (start.astimezone(UTC) + timedelta(minutes=int(values["minutes"]))).astimezone(
        start.tzinfo
    )
    event.add("uid", uid_of(matter))
    event.add("dtstamp", moment_of(matter.changed_ms))
    event.add("sequence", max(0, matter.version - 1))
    event.add("status", _STATUS[matter.state])
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", values["title"])
    event.add("categories", [values["sort"]])
    if values.get("place"):
        event.add("location", values["place"])
    for person in values.get("invited") or values.get("hosts") or ():
        event.add("attendee", _address(person, names), encode=False)
    return event


def _address(person: PersonId, names: Mapping[PersonId, str]) -> vCalAddress:
    address = vCalAddress(f"{_PERSON}{person}")
    address.params["cn"] = vText(names.get(person, person))
    return address


def _zone(name: str) -> tzinfo:
    """A time zone; UTC when this machine knows none of the name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


@dataclass(frozen=True, slots=True)
class Reading:
    """What a calendar file comes to.

    Attributes:
        steps: that propose meetings which are not known yet.
        known: how many are.
        left_out: sentences on what was not taken, or not as it stands.
    """

    steps: tuple[Step, ...]
    known: int
    left_out: tuple[str, ...]


def read(data: bytes, reader: PersonId, matters: Iterable[Matter], place: str) -> Reading:
    """Meetings that a calendar file holds, to be proposed by whoever reads it.

    Each is proposed once: its UID is kept, and names the matter, so that the same file read on
    two desks of one person opens one meeting.

    Args:
        matters: meetings and events that are known.
        place: time zone for times that name none.

    Raises:
        BadInput: it is no calendar file, or too large, with a sentence.
    """
    events = _events(data)
    seen = {uid_of(each) for each in matters}
    steps, left_out, known = [], [], 0
    for event in events:
        name = _line(event.get("summary")) or _UNTITLED
        uid = _uid(event)
        if uid in seen:
            known += 1
            continue
        try:
            values = _values(event, name, reader, place)
        except _UNREADABLE as fault:
            #: {why} is such as "it is cancelled"
            left_out.append(tr("{title}: left out, {why}.", title=name, why=_reason(fault)))
            continue
        seen.add(uid)
        if {"RRULE", "RDATE"} & set(event):
            left_out.append(
                tr("{title}: it repeats, and only the first time was taken.", title=name)
            )
        steps.append(_proposed({**values, "uid": uid}, reader))
    return Reading(tuple(steps), known, tuple(left_out))


def _events(data: bytes) -> list[Event]:
    if len(data) > LARGEST_FILE:
        raise BadInput(tr("This calendar file is larger than 1 MiB. Export fewer entries."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise BadInput(tr("This is no calendar file: it is not in UTF-8.")) from fault
    _measure(text)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        found = [each for one in calendars for each in one.walk("VEVENT")]
    except _UNREADABLE as fault:
        raise BadInput(_NONE) from fault
    if not all(isinstance(each, Calendar) for each in calendars) or not calendars:
        raise BadInput(_NONE)
    return [each for each in found if isinstance(each, Event)]


def _measure(text: str) -> None:
    """See that a file is whole and of a size that is read at once, before it is parsed.

    Raises:
        BadInput: it is not.
    """
    begun = Counter(each.upper() for each in _BEGUN.findall(text))
    if begun["VEVENT"] > MOST_EVENTS or begun.total() > _MOST_PARTS:
        raise BadInput(
            tr(
                "This calendar file holds over {most} entries. Export fewer.",
                most=MOST_EVENTS,
            )
        )
    if not begun or begun != Counter(each.upper() for each in _ENDED.findall(text)):
        raise BadInput(_NONE)


class _LeftOut(ValueError):
    """An entry that is no meeting; says why."""


def _reason(fault: BaseException) -> str:
    return str(fault) if isinstance(fault, _LeftOut) else tr("its times cannot be read")


def _values(event: Event, title: str, reader: PersonId, place: str) -> dict[str, Json]:
    """What a meeting is filled in with.

    Raises:
        ValueError: it is no meeting.
    """
    if _line(event.get("status")).upper() == "CANCELLED":
        raise _LeftOut(tr("it is cancelled"))
    if "RECURRENCE-ID" in event:
        raise _LeftOut(tr("it changes one time of an entry that repeats"))
    start = event.start
    if not isinstance(start, datetime):
        raise _LeftOut(tr("it takes whole days"))
    zone = _zone(place) if start.tzinfo is None else start.tzinfo
    begins = start.replace(tzinfo=zone)
    start_ms = round(begins.timestamp() * 1000)
    if moment_of(start_ms, UTC) != begins.astimezone(UTC).replace(microsecond=0):
        raise _LeftOut(tr("it begins before 1970 or after 2999"))
    values: dict[str, Json] = {
        "sort": _sort(event),
        "title": title,
        "invited": _invited(event) or [reader],
        "start": start_ms,
        "minutes": _minutes(event, start),
        "zone": getattr(zone, "key", None) or ("UTC" if zone is UTC else place),
    }
    if event.get("location"):
        values["place"] = _line(event.get("location"))
    return values


def _minutes(event: Event, start: datetime) -> int:
    end = event.end
    if not isinstance(end, datetime):
        return USUAL_MINUTES
    took = end - start if start.tzinfo is None else end.astimezone(UTC) - start.astimezone(UTC)
    minutes = took // timedelta(minutes=1)
    return min(max(minutes, SHORTEST_MINUTES), LONGEST_MINUTES) if minutes > 0 else USUAL_MINUTES


def _sort(event: Event) -> str:
    listed = event.get("categories")
    codes = [_line(each).casefold() for each in getattr(listed, "cats", ())]
    return "lunch" if "lunch" in codes else "meeting"


def _invited(event: Event) -> list[Json]:
    listed = event.get("attendee") or []
    addresses = listed if isinstance(listed, list) else [listed]
    ours = (str(each) for each in addresses if str(each).startswith(_PERSON))
    people: dict[Json, None] = dict.fromkeys(
        each.removeprefix(_PERSON)[:LINE_LIMIT] for each in ours
    )
    return [*people][:LIST_LIMIT]


def _line(value: Any) -> str:
    """One line, however it stands in the file."""
    plain = "".join(each if each.isprintable() else " " for each in str(value or ""))
    return " ".join(plain.split())[:LINE_LIMIT]


def _uid(event: Event) -> str:
    """The UID; a hash where there is none, or one that no line could hold."""
    uid = str(event.get("uid") or "").strip()
    if 0 < len(uid) <= LINE_LIMIT and uid.isprintable():
        return uid
    return "sha256:" + hashlib.sha256(event.to_ical()).hexdigest()


def _proposed(values: Mapping[str, Json], reader: PersonId) -> Step:
    MEETING.check_act("propose", values)
    named = hashlib.sha256(f"{reader}\n{values['uid']}".encode()).hexdigest()
    return Step(MEETING.kind, MatterId(f"ics-{named[:32]}"), "propose", NOBODY, values)
