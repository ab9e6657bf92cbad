"""Calendar files: out and in again, over changes of the clock, and files that mean no good."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.clocks import moment_of
from reviewer.domain.matters.courses.people import EVENT, MEETING
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.matters.step import Told
from reviewer.operations.calendars import (
    LARGEST_FILE,
    MOST_EVENTS,
    Reading,
    calendar_of,
    propose_from,
    propose_from_file,
    read,
    uid_of,
    write_calendar,
    written,
)
from tests.domain.matters.making import EVE, INA, MO, SAM, Walk
from tests.operations.workbench import Workbench, all_records

PLACE = "Europe/Berlin"
PRODUCTS = 2  # of the service


def ms(text: str, zone: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def meeting(start: str, zone: str = PLACE, **values: object) -> Matter:
    walk = Walk(MEETING)
    shown = {"title": "Talk", "uid": None, "place": None, "roster": None, **values}
    return walk.does(INA, "propose", start=ms(start, zone), zone=zone, invited=[MO], **shown)


def entry(*lines: str) -> bytes:
    """A calendar file of one entry."""
    inside = ("BEGIN:VEVENT", "UID:u1", "SUMMARY:Talk", *lines, "END:VEVENT")
    return file_of(*inside)


def file_of(*lines: str) -> bytes:
    whole = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *lines, "END:VCALENDAR", "")
    return "\r\n".join(whole).encode()


def values_of(data: bytes, place: str = PLACE) -> dict[str, object]:
    (step,) = read(data, INA, [], place).steps
    return dict(step.values)


def opened(reading: Reading, person: PersonId = INA) -> list[Matter]:
    """The meetings that its steps open."""
    steps = [Told(RecordId(f"r{n}"), each, person, 0) for n, each in enumerate(reading.steps)]
    return list(follow(MEETING, steps).values())


@pytest.mark.parametrize(
    ("zone", "start", "minutes"),
    [
        ("Europe/Berlin", "2026-03-29T01:30", 60),  # the clock goes from 2 to 3 meanwhile
        ("Europe/Berlin", "2026-10-25T01:30", 180),  # and from 3 back to 2
        ("America/New_York", "2026-03-08T12:00", 45),  # weeks before Europe's clocks change
        ("Asia/Tokyo", "2026-07-01T09:00", 30),
        ("Asia/Kathmandu", "2026-07-01T09:00", 30),  # 5:45 ahead
        ("Australia/Lord_Howe", "2026-04-05T00:45", 120),  # changes by half an hour
        ("UTC", "2026-07-01T09:00", 30),
    ],
)
def test_a_meeting_comes_back_as_it_went_out(zone: str, start: str, minutes: int) -> None:
    told = meeting(start, zone, minutes=minutes, place="Room 3; left, then \\up", sort="lunch")
    found = values_of(written([told], {MO: "Mo Müller"}), "UTC")
    assert found == {
        "sort": "lunch",
        "title": "Talk",
        "invited": [MO],
        "start": ms(start, zone),
        "minutes": minutes,
        "zone": zone,
        "place": "Room 3; left, then \\up",
        "uid": "m@reviewer",
    }


def test_the_clock_on_the_wall_is_the_places() -> None:
    data = written([meeting("2026-03-29T01:30", minutes=60)], {}).decode()
    assert "DTSTART;TZID=Europe/Berlin:20260329T013000" in data
    assert "DTEND;TZID=Europe/Berlin:20260329T033000" in data
    assert "BEGIN:VTIMEZONE" in data


def test_a_weekly_lunch_keeps_its_hour_when_the_clocks_change() -> None:
    lunches = [meeting(f"{day}T12:00", uid=day) for day in ("2026-03-23", "2026-03-30")]
    data = written(lunches, {})
    assert data.decode().count("T120000") == 2
    starts = [int(str(each.values["start"])) for each in read(data, EVE, [], "UTC").steps]
    assert [moment_of(each, UTC).hour for each in starts] == [11, 10]


def test_what_became_of_a_meeting_is_told() -> None:
    walk = Walk(MEETING)
    walk.does(INA, "propose", invited=[MO], zone=PLACE)
    for act, status, sequence in (
        ("", "TENTATIVE", 0),
        ("agree", "CONFIRMED", 0),
        ("move", "TENTATIVE", 1),
        ("cancel", "CANCELLED", 1),
    ):
        if act:
            walk.does(MO, act, **({"zone": PLACE} if act == "move" else {}))
        told = written([walk.matter], {}).decode()
        assert f"STATUS:{status}\r\n" in told
        assert f"SEQUENCE:{sequence}\r\n" in told


def test_events_go_out_with_their_hosts() -> None:
    event = Walk(EVENT).does(SAM, "announce", hosts=[MO], zone=PLACE, sort="fireside", uid=None)
    data = written([event], {MO: "Mo"}).decode()
    assert "CATEGORIES:fireside" in data
    assert "CN=Mo:urn:x-reviewer:person:mo" in data
    assert "STATUS:CONFIRMED" in data


def test_a_zone_that_this_machine_does_not_know_goes_out_in_utc() -> None:
    walk = Walk(MEETING)
    for zone in ("Mars/Olympus", "../../etc/passwd", ""):
        told = walk.matter if walk.steps else walk.does(INA, "propose", invited=[MO], zone="UTC")
        strange = Matter(told.id, MEETING, "proposed", INA, values={**told.values, "zone": zone})
        assert "DTSTART:20260302T000000Z" in written([strange], {}).decode()


def test_no_meetings_make_an_empty_calendar() -> None:
    assert read(written([], {}), INA, [], PLACE) == Reading((), 0, ())


def test_the_same_file_again_changes_nothing() -> None:
    data = written([meeting("2026-07-01T09:00", uid="theirs@example")], {})
    first = read(data, EVE, [], PLACE)
    (made,) = opened(first, EVE)
    assert (uid_of(made), made.state) == ("theirs@example", "proposed")
    assert read(data, EVE, [made], PLACE) == Reading((), 1, ())
    assert read(data, EVE, [], PLACE).steps == first.steps, "on the other desk of the same person"
    assert read(data, MO, [], PLACE).steps[0].matter != made.id


def test_ones_own_meetings_are_known() -> None:
    mine = meeting("2026-07-01T09:00")
    assert read(written([mine], {}), INA, [mine], PLACE) == Reading((), 1, ())


def test_an_entry_that_is_twice_in_a_file_is_taken_once() -> None:
    one = ("BEGIN:VEVENT", "UID:u", "SUMMARY:A", "DTSTART:20260701T090000Z", "END:VEVENT")
    reading = read(file_of(*one, *one), INA, [], PLACE)
    assert (len(reading.steps), reading.known) == (1, 1)


START = "DTSTART:20260701T090000Z"


@pytest.mark.parametrize(
    ("lines", "start", "minutes", "zone"),
    [
        ((START, "DTEND:20260701T093000Z"), "2026-07-01T11:00", 30, "UTC"),
        ((START, "DURATION:PT1H30M"), "2026-07-01T11:00", 90, "UTC"),
        ((START,), "2026-07-01T11:00", 60, "UTC"),
        ((START, "DTEND:20260701T080000Z"), "2026-07-01T11:00", 60, "UTC"),  # ends before
        ((START, "DTEND:20260701T090100Z"), "2026-07-01T11:00", 5, "UTC"),
        ((START, "DTEND:20290701T090000Z"), "2026-07-01T11:00", 10080, "UTC"),
        # Times without a zone are the place's.
        (("DTSTART:20260701T090000", "DURATION:PT1H"), "2026-07-01T09:00", 60, PLACE),
        (("DTSTART;TZID=Europe/Berlin:20260701T090000",), "2026-07-01T09:00", 60, PLACE),
        # As some office programs name it.
        (("DTSTART;TZID=W. Europe Standard Time:20260701T090000",), "2026-07-01T09:00", 60, PLACE),
        # An hour that the clocks leave out is the one after it.
        (("DTSTART;TZID=Europe/Berlin:20260329T023000",), "2026-03-29T03:30", 60, PLACE),
    ],
)
def test_times_as_files_write_them(
    lines: tuple[str, ...], start: str, minutes: int, zone: str
) -> None:
    found = values_of(entry(*lines))
    assert (found["start"], found["minutes"]) == (ms(start, PLACE), minutes)
    assert found["zone"] == zone


def test_a_zone_that_the_file_itself_describes() -> None:
    zone = (
        "BEGIN:VTIMEZONE",
        "TZID:Our hall",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0500",
        "TZOFFSETTO:+0500",
        "END:STANDARD",
        "END:VTIMEZONE",
    )
    inside = ("BEGIN:VEVENT", "UID:u", "SUMMARY:A", "DTSTART;TZID=Our hall:20260701T090000")
    found = values_of(file_of(*zone, *inside, "END:VEVENT"))
    assert found["start"] == ms("2026-07-01T04:00", "UTC")
    assert found["zone"] == PLACE


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("DTSTART;VALUE=DATE:20260701",), "it takes whole days"),
        ((START, "STATUS:CANCELLED"), "it is cancelled"),
        ((START, "RECURRENCE-ID:20260701T090000Z"), "it changes one time of an entry that repeats"),
        ((), "its times cannot be read"),
        (("DTSTART:yesterday",), "its times cannot be read"),
        (("DTSTART:19000101T000000Z",), "it begins before 1970 or after 2999"),
        (("DTSTART:99991231T235959Z",), "it begins before 1970 or after 2999"),
        (("DTSTART:00010101T000000",), "its times cannot be read"),
    ],
)
def test_what_is_no_meeting_is_left_out_with_a_reason(lines: tuple[str, ...], why: str) -> None:
    good = ("BEGIN:VEVENT", "UID:good", "SUMMARY:Good", START, "END:VEVENT")
    bad = ("BEGIN:VEVENT", "UID:bad", "SUMMARY:Bad", *lines, "END:VEVENT")
    reading = read(file_of(*bad, *good), INA, [], PLACE)
    assert reading.left_out == (f"Bad: left out, {why}.",)
    assert [each.values["title"] for each in reading.steps] == ["Good"]


def test_of_what_repeats_the_first_time_is_taken_and_said() -> None:
    reading = read(entry(START, "RRULE:FREQ=SECONDLY;COUNT=999999999"), INA, [], PLACE)
    assert len(reading.steps) == 1
    assert reading.left_out == ("Talk: it repeats, and only the first time was taken.",)


def test_long_texts_and_no_texts_fit_their_lines() -> None:
    long = file_of(
        "BEGIN:VEVENT", "UID:" + "u" * 900, "SUMMARY:" + "a b " * 900, START, "END:VEVENT"
    )
    found = values_of(long)
    assert len(str(found["title"])) <= 400
    assert str(found["uid"]).startswith("sha256:")
    bare = values_of(file_of("BEGIN:VEVENT", START, "END:VEVENT"))
    assert bare["title"] == "An entry without a title"
    assert bare["uid"] != found["uid"]
    assert bare["invited"] == [INA]


def test_strangers_are_not_invited() -> None:
    mail = "ATTENDEE;CN=Eve:mailto:eve@example.org"
    ours = "ATTENDEE:urn:x-reviewer:person:mo"
    assert values_of(entry(START, mail))["invited"] == [INA]
    assert values_of(entry(START, mail, ours, ours))["invited"] == [MO]
    crowd = [f"{ours}{n}" for n in range(300)]
    assert len(values_of(entry(START, *crowd))["invited"]) == 200  # type: ignore[arg-type]


def test_what_cannot_be_printed_does_not_come_in() -> None:
    found = values_of(
        file_of("BEGIN:VEVENT", "UID:a\x00b", "SUMMARY:a\x00b\x1bc", START, "END:VEVENT")
    )
    assert found["title"] == "a b c"
    assert str(found["uid"]).startswith("sha256:")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no calendar file"),
        (b"hello", "no calendar file"),
        (b"\xff\xfe\x00b", "not in UTF-8"),
        (b"%PDF-1.7", "no calendar file"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "no calendar file"),
        (b"x" * (LARGEST_FILE + 1), "larger than 1 MiB"),
        (b"BEGIN:VEVENT\r\n" * (MOST_EVENTS + 1), "over 500 entries"),
        (b"BEGIN:VCALENDAR\r\n" * 4_000, "no calendar file"),
        (b"BEGIN:A\r\n" * 20_000 + b"END:A\r\n" * 20_000, "over 500 entries"),
        (b"BEGIN:A\r\n" * 4_000 + b"END:A\r\n" * 4_000, "no calendar file"),
        (b"BEGIN:VTODO\r\nEND:VTODO\r\n", "no calendar file"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_file_that_is_no_calendar_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        read(data, INA, [], PLACE)


SOUND = written([meeting("2026-07-01T09:00", uid="u", place="Hall")], {MO: "Mo"})


@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(SOUND) - 1))
    to = data.draw(st.integers(at, min(at + 40, len(SOUND))))
    piece = data.draw(
        st.one_of(
            st.binary(max_size=8),
            st.sampled_from(
                [b"\r\n", b":", b";", b'"', b"BEGIN:VEVENT\r\n", b"99999999999", b"\\"]
            ),
        )
    )
    damaged = SOUND[:at] + piece + SOUND[to:]
    with suppress(BadInput):
        for each in read(damaged, INA, [], PLACE).steps:
            MEETING.check_act("propose", each.values)


async def test_a_file_is_proposed_at_a_desk_once_and_goes_out_again(
    bench: Workbench,
) -> None:
    desk = bench.desk
    bad = ("BEGIN:VEVENT", "UID:b", "SUMMARY:Fair", "DTSTART;VALUE=DATE:20260701", "END:VEVENT")
    good = ("BEGIN:VEVENT", "UID:g", "SUMMARY:Talk", START, "END:VEVENT")
    data = file_of(*bad, *good)
    first = await bench.run_on_lane(lambda: propose_from(desk, data, PLACE))
    assert first.nouns == {"matter", "record"}
    assert first.text == "1 proposed, 0 known already. Fair: left out, it takes whole days."
    again = await bench.run_on_lane(lambda: propose_from(desk, data, PLACE))
    assert not again
    assert again.text.startswith("0 proposed, 1 known already.")
    out = await bench.run_on_lane(lambda: calendar_of(desk))
    assert b"UID:g\r\n" in out
    with pytest.raises(Refused, match="no calendar file"):
        await bench.run_on_lane(lambda: propose_from(desk, b"%PDF", PLACE))
    records = await bench.run_on_lane(lambda: all_records(desk))
    assert len(records) == 1


async def test_files_are_written_and_read_by_their_path(bench: Workbench, tmp_path: Path) -> None:
    desk = bench.desk
    file = tmp_path / "dates.ics"
    file.write_bytes(file_of("BEGIN:VEVENT", "UID:g", "SUMMARY:Talk", START, "END:VEVENT"))
    told = await bench.run_on_lane(lambda: propose_from_file(desk, file, PLACE))
    assert told.text == "1 proposed, 0 known already."
    out = tmp_path / "out.ics"
    assert await bench.run_on_lane(lambda: write_calendar(desk, out)) == 1
    assert b"UID:g" in out.read_bytes()
    with pytest.raises(Refused, match="cannot be read"):
        await bench.run_on_lane(lambda: propose_from_file(desk, tmp_path / "missing.ics", PLACE))
