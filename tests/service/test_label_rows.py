"""Decisions as label rows: which hold, who is named, what stands beside them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.levels import Level
from reviewer.domain.record import Kind, Record
from reviewer.exporting.label_row import LabelRow, facts_of
from reviewer.service.label_rows import Wanted, label_rows
from reviewer.service.outcomes import Result, ingest_outcomes
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.stocking import fill, product, put, put_picture, stocked

SignIn = Callable[..., SignedInDesk]
BOX = [0, 250, 500, 1000]


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def told(store: Store, **wanted: Any) -> list[LabelRow]:
    return list(label_rows(store, Wanted(**wanted)))


def states(store: Store) -> dict[str, str]:
    """Record -> state, of all rows."""
    return {row.record: row.state for row in told(store, all_states=True)}


def remark(desk: SignedInDesk, item: str, **more: Any) -> Record:
    region = {"angle": "top", "box": BOX}
    payload = {"item": item, "text": "The lid is loose.", "region": region, **more}
    return desk.device.record(desk.person, Kind.REMARK, payload)


def test_only_what_holds_is_told_unless_all_is_asked_for(
    loop: Loop, store: Store, desk: SignedInDesk
) -> None:
    names = fill(store, 7, pictures=False)
    disputed, second, gone, bare, waiting, returned, approved = names
    made = [desk.device.decision(desk.person, each) for each in (disputed, second, gone, bare)]
    other = loop.mentor.device.decision(loop.mentor.person, disputed, Verdict.REJECT)
    agreeing = loop.mentor.device.decision(loop.mentor.person, second)
    back = desk.device.withdrawal(desk.person, made[2])
    desk.push(*made, back)
    loop.mentor.push(other, agreeing)
    intern = loop.intern
    theirs = [intern.device.decision(intern.person, each) for each in (waiting, returned, approved)]
    intern.push(*theirs)
    loop.mentor.push(
        loop.mentor.device.countersign(loop.mentor.person, theirs[1], Word.RETURN),
        loop.mentor.device.countersign(loop.mentor.person, theirs[2]),
    )
    assert states(store) == {
        made[0].id: "disputed",
        other.id: "disputed",
        made[1].id: "effective",
        agreeing.id: "effective",
        made[2].id: "withdrawn",
        made[3].id: "effective",
        theirs[0].id: "awaiting",
        theirs[1].id: "returned",
        theirs[2].id: "effective",
    }
    rows = told(store)
    assert {row.record: row.agreeing for row in rows} == {
        made[1].id: 2,
        agreeing.id: 2,
        made[3].id: 1,
        theirs[2].id: 1,
    }
    assert {row.state for row in rows} == {"effective"}


def test_what_was_decided_before_a_reopening_or_a_last_word_holds_no_more(
    loop: Loop, store: Store, desk: SignedInDesk
) -> None:
    reopened, settled = fill(store, 2, pictures=False)
    old = desk.device.decision(desk.person, reopened)
    first = desk.device.decision(desk.person, settled)
    desk.push(old, first)
    second = loop.mentor.device.decision(loop.mentor.person, settled, Verdict.REJECT)
    loop.mentor.push(second)
    last = loop.lead.device.decision(loop.lead.person, settled, Verdict.REJECT)
    loop.lead.push(last)
    put(store, stocked(replace(product(0), weight_g=900)))
    found = states(store)
    assert found[old.id] == "reopened"
    assert (found[first.id], found[second.id], found[last.id]) == (
        *("overruled", "overruled"),
        "effective",
    )


def test_people_are_pseudonyms_and_texts_left_out_unless_asked_for(
    loop: Loop, store: Store
) -> None:
    (name,) = fill(store, 1)
    intern, mentor = loop.intern, loop.mentor
    made = intern.device.decision(intern.person, name, note="ask Ada")
    intern.push(made)
    mentor.push(mentor.device.countersign(mentor.person, made), remark(mentor, name))
    (row,) = told(store)
    (again,) = told(store)
    assert row == again
    (region,) = row.regions
    assert (row.note, region.text) == ("", "")
    hidden = {row.author, *row.countersigners, region.author}
    assert len(hidden) == 2
    text = repr(facts_of(row))
    for person in (intern.person, mentor.person, "ask Ada", "lid", "'mentor'"):
        assert person not in text
    (named,) = told(store, names=True, texts=True)
    assert (named.author, named.countersigners) == ("intern", ("mentor",))
    assert (named.regions[0].author, named.note) == ("mentor", "ask Ada")
    assert named.regions[0].text == "The lid is loose."


def test_a_row_tells_what_was_known_of_the_item(
    loop: Loop, store: Store, desk: SignedInDesk
) -> None:
    (name,) = fill(store, 1)
    intern = loop.intern
    loop.raise_to(Level.L3)
    made = intern.device.decision(intern.person, name, Verdict.REJECT, flag="unsure", sure=False)
    intern.push(made)
    loop.raise_to(Level.L4)
    (row,) = told(store, all_states=True)
    assert (row.item, row.product, row.pack) == (name, "P00000", "padded_mailer")
    assert (row.title, row.lang, row.category) == ("Mug 0", "en", "kitchen/mugs")
    assert (row.country, row.site, row.current_pack) == ("DE", "BER1", "box")
    assert (row.verdict, row.reason, row.label, row.sure) == ("reject", "fragile", 1, False)
    assert (row.role, row.level, row.countersign, row.state) == (
        *("intern", "L3"),
        *("awaiting", "awaiting"),
    )
    assert (row.model, row.risk_ppm, row.flag) == ("mugs-1/1", 14_000, "unsure")
    assert (row.propensity_ppm, row.weight_ppm, row.opened) == (1_000_000, 1_000_000, True)
    assert (row.decided_ms, row.received_ms) == (1, store.now_ms())
    assert [(each.angle, each.width, each.height) for each in row.pictures] == [
        ("front", 48, 32),
        ("top", 48, 32),
    ]


def test_a_region_stands_in_one_row_of_its_item(
    loop: Loop, store: Store, desk: SignedInDesk
) -> None:
    (name,) = fill(store, 1)
    first = desk.device.decision(desk.person, name)
    second = loop.mentor.device.decision(loop.mentor.person, name)
    desk.push(first)
    loop.mentor.push(second)
    lead = loop.lead
    alone, about = remark(lead, name), remark(lead, name, decision=second.id, reason="fragile")
    gone = remark(lead, name)
    front = remark(lead, name, region={"angle": "front", "box": [1, 2, 3, 4]})
    nowhere = remark(lead, name, region={"angle": "left", "box": BOX})
    lead.push(alone, about, gone, front, nowhere, lead.device.withdrawal(lead.person, gone))
    one, two = told(store)
    top = one.pictures[1].hash
    assert [(each.record, each.picture, each.box) for each in one.regions] == [
        (alone.id, top, tuple(BOX)),
        (front.id, one.pictures[0].hash, (1, 2, 3, 4)),
    ]
    assert [(each.record, each.reason) for each in two.regions] == [(about.id, "fragile")]
    # New pictures: what was pointed at is not there any more.
    shown = (put_picture(store, 77),)
    put(store, stocked(replace(product(0), pictures=shown, weight_g=900)))
    assert [each.regions for each in told(store, all_states=True)] == [(), ()]


def test_members_of_a_bulk_act_have_a_row_each(store: Store, desk: SignedInDesk) -> None:
    names = fill(store, 5, pictures=False)
    act = desk.device.bulk(desk.person, names, opened=(names[2],))
    desk.push(act)
    rows = told(store)
    assert [row.item for row in rows] == sorted(names)
    assert {row.record for row in rows} == {act.id}
    assert [row.opened for row in rows] == [name == names[2] for name in sorted(names)]


@pytest.mark.parametrize("at_once", [1, 2, 5])
def test_parts_come_to_the_same(store: Store, desk: SignedInDesk, at_once: int) -> None:
    names = fill(store, 5, pictures=False)
    desk.push(desk.device.bulk(desk.person, names[:3]))
    desk.push(*(desk.device.decision(desk.person, each) for each in names))
    whole = list(label_rows(store, Wanted(all_states=True)))
    assert list(label_rows(store, Wanted(all_states=True), at_once)) == whole
    assert len(whole) == 8


@pytest.mark.sqlite_alone
def test_rows_are_read_as_they_are_wanted(store: Store, desk: SignedInDesk) -> None:
    """However many decisions there are, those of some items alone are asked for at once."""
    names = fill(store, 6, pictures=False)
    desk.push(*(desk.device.decision(desk.person, each) for each in names))
    asked: list[str] = []

    @sa.event.listens_for(store.engine, "before_cursor_execute")
    def note(_c: Any, _u: Any, statement: str, *_more: Any) -> None:
        if "FROM decisions" in statement and "server_seq" in statement:
            asked.append(statement)

    rows = label_rows(store, Wanted(), 2)
    assert (next(rows).item, len(asked)) == (names[0], 1)
    assert (next(rows).item, len(asked)) == (names[1], 1)
    assert (next(rows).item, len(asked)) == (names[2], 2)
    rows.close()


def test_no_decisions_are_no_rows(store: Store) -> None:
    assert told(store, all_states=True) == []


def test_what_came_of_parcels_stands_beside_the_decision(store: Store, desk: SignedInDesk) -> None:
    (name,) = fill(store, 1, pictures=False)
    desk.push(desk.device.decision(desk.person, name))
    assert [(row.shipped, row.damaged) for row in told(store)] == [(0, 0)]
    reported(store, "padded_mailer", Result.FINE)
    reported(store, "box", Result.DAMAGED)
    assert [(row.shipped, row.damaged) for row in told(store)] == [(1, 0)]


def reported(store: Store, pack: str, result: Result) -> None:
    text = f"id,pack,source,result,date\nP00000,{pack},returns,{result},2026-05-17\n"
    file = store.folder / "outcomes.csv"
    file.write_text(text, "utf-8")
    ingest_outcomes(file, store)


def test_a_row_tells_how_long_its_author_looked_where_that_is_written_down(
    desk: SignedInDesk, store: Store
) -> None:
    names = fill(store, 4)
    shown: list[dict[str, object]] = [
        {"since_ms": 900, "visible_ms": 400},
        {"visible_ms": 700},  # as older records have it: since the first paint
        {"visible_ms": 0},
        {"since_ms": True, "visible_ms": -1},
    ]
    for name, told_of in zip(names, shown, strict=True):
        made = desk.device.decision(desk.person, name)
        payload = {**made.payload, "shown": told_of}
        desk.push(desk.device.record(desk.person, Kind.DECISION, payload))
    assert [(row.since_ms, row.visible_ms) for row in told(store)] == [
        *((900, 400), (700, None), (None, None), (None, None)),
    ]
