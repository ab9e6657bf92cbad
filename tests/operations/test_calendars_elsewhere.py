"""Calendar files as another library (vobject) reads what we write and writes what we read."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from reviewer.domain.matters.courses.people import MEETING
from reviewer.domain.matters.matter import Matter
from reviewer.operations.calendars import Reading, read, written
from tests.domain.matters.making import EVE, INA, MO, Walk

# A place with the Mondays of two lunches, before and after its clocks change.
CHANGES = [
    ("Europe/Berlin", date(2026, 3, 23)),
    ("Europe/Berlin", date(2026, 10, 19)),
    ("America/Chicago", date(2026, 3, 2)),
    ("America/Chicago", date(2026, 10, 26)),
    ("Asia/Tokyo", date(2026, 3, 23)),  # where they never do
]
WEEK = timedelta(days=7)


def lunches(zone: str, first: date) -> list[datetime]:
    """Three, a week apart, each at half past twelve by the clock on the wall."""
    days = (first, first + WEEK, first + 2 * WEEK)
    return [datetime(day.year, day.month, day.day, 12, 30, tzinfo=ZoneInfo(zone)) for day in days]


def meeting(start: datetime, **values: Any) -> Matter:
    """A meeting that was proposed for then, in the place of its time."""
    shown = {"title": "Lunch", "place": None, "roster": None, "sort": "lunch", **values}
    zone = start.tzinfo
    assert isinstance(zone, ZoneInfo)
    ms = round(start.timestamp() * 1000)
    return Walk(MEETING).does(INA, "propose", start=ms, zone=zone.key, invited=[MO], **shown)


def elsewhere(data: bytes) -> list[Any]:
    """The entries of a file as vobject reads them."""
    found: list[Any] = list(vobject.readOne(data.decode()).vevent_list)
    return found


def by_its_own_rules(data: bytes, zone: str, first: date) -> bytes:
    """The file with another name for the place, so that the rules in it must do."""
    name = f"{zone.rpartition('/')[2]}-{first}"
    assert f"TZID:{zone}".encode() in data
    return data.replace(zone.encode(), name.encode())


def made_elsewhere(starts: list[datetime], **more: str) -> bytes:
    """A file that vobject writes, an entry of 45 minutes for each start."""
    calendar = vobject.iCalendar()
    for start in starts:
        entry = calendar.add("vevent")
        entry.add("uid").value = f"{start.isoformat()}@elsewhere"
        entry.add("summary").value = "Lunch; all of us, and Zoë\\n"
        entry.add("location").value = "Kantine, 2. Stock"
        entry.add("categories").value = ["LUNCH"]
        entry.add("dtstart").value = start
        entry.add("dtend").value = start + timedelta(minutes=45)
        for name, value in more.items():
            entry.add(name).value = value
    data: str = calendar.serialize()
    return data.encode()


def starts_of(reading: Reading) -> list[datetime]:
    """When the meetings begin that were read."""
    each = [int(str(step.values["start"])) / 1000 for step in reading.steps]
    return [datetime.fromtimestamp(at, UTC) for at in each]


@pytest.mark.parametrize(("zone", "first"), CHANGES)
def test_weekly_lunches_over_a_change_are_read_alike_elsewhere(zone: str, first: date) -> None:
    wanted = lunches(zone, first)
    named = [meeting(start, uid=f"lunch-{at}", minutes=45) for at, start in enumerate(wanted)]
    data = written(named, {MO: "Mo Müller"})
    theirs = elsewhere(by_its_own_rules(data, zone, first))
    ours = read(data, EVE, [], "UTC")
    assert [each.dtstart.value.astimezone(UTC) for each in theirs] == starts_of(ours) == wanted
    assert [each.dtstart.value.strftime("%H:%M") for each in theirs] == ["12:30"] * 3
    took = {each.dtend.value - each.dtstart.value for each in theirs}
    assert took == {timedelta(minutes=45)}


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Europe/Berlin", "2026-03-29T01:30"),  # the clock goes from 2 to 3 meanwhile
        ("Europe/Berlin", "2026-10-25T01:30"),  # and from 3 back to 2
        ("America/Chicago", "2026-03-08T01:30"),
        ("America/Chicago", "2026-11-01T00:30"),
        ("Asia/Tokyo", "2026-03-29T01:30"),
    ],
)
def test_what_lasts_over_a_change_takes_as_long_elsewhere(zone: str, start: str) -> None:
    begins = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone))
    (entry,) = elsewhere(written([meeting(begins, minutes=180)], {}))
    low, high = (each.value.astimezone(UTC) for each in (entry.dtstart, entry.dtend))
    assert (low, high - low) == (begins.astimezone(UTC), timedelta(minutes=180))


def test_every_field_is_read_alike_elsewhere() -> None:
    (start, *_) = lunches("Europe/Berlin", date(2026, 3, 23))
    long = "Über Kisten; Polster, Ränder und \\n das Übrige " * 4
    told = meeting(start, title=long.strip(), place="Room 3; left, then \\up", uid="u-1@here")
    (entry,) = elsewhere(written([told], {MO: "Mo Müller"}))
    assert entry.summary.value == long.strip()
    assert entry.location.value == "Room 3; left, then \\up"
    assert (entry.uid.value, entry.status.value) == ("u-1@here", "TENTATIVE")
    assert entry.categories.value == ["lunch"]
    assert entry.attendee.value.endswith(MO)
    assert entry.attendee.params["CN"] == ["Mo Müller"]


@pytest.mark.parametrize(("zone", "first"), CHANGES)
def test_weekly_lunches_written_elsewhere_are_read_here(zone: str, first: date) -> None:
    wanted = lunches(zone, first)
    data = made_elsewhere(wanted)
    found = read(data, EVE, [], "UTC")
    assert starts_of(found) == wanted == [each.dtstart.value for each in elsewhere(data)]
    assert found.left_out == ()
    for step in found.steps:
        values = step.values
        assert values["title"] == "Lunch; all of us, and Zoë\\n"
        assert (values["place"], values["sort"]) == ("Kantine, 2. Stock", "lunch")
        assert ZoneInfo(str(values["zone"]))  # theirs is named "CST", which no machine knows
        assert (values["minutes"], values["invited"]) == (45, [EVE])


def test_what_repeats_is_taken_once_and_said() -> None:
    (start, *_) = lunches("Europe/Berlin", date(2026, 3, 23))
    found = read(made_elsewhere([start], rrule="FREQ=WEEKLY;COUNT=3"), EVE, [], "UTC")
    assert starts_of(found) == [start]
    assert "it repeats, and only the first time was taken" in found.left_out[0]


def test_there_and_back_changes_nothing() -> None:
    """Read there, written there, read here: what is proposed is what it was."""
    wanted = lunches("America/Chicago", date(2026, 3, 2))
    named = [meeting(start, uid=f"lunch-{at}", minutes=45) for at, start in enumerate(wanted)]
    through: str = vobject.readOne(written(named, {}).decode()).serialize()
    found = read(through.encode(), EVE, [], "UTC")
    assert starts_of(found) == wanted
    assert [each.values["uid"] for each in found.steps] == ["lunch-0", "lunch-1", "lunch-2"]
    assert {each.values["invited"][0] for each in found.steps} == {MO}  # type: ignore[index]
