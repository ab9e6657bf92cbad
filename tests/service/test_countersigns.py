"""An intern's decision takes effect by a mentor's word, and by nothing else."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.service.database import open_engine
from reviewer.service.mentoring_tables import countersigns, supervised
from reviewer.service.mentors import link_mentor
from reviewer.service.people import change_person
from reviewer.service.store import Store
from reviewer.service.tables import notices
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add
from tests.service.stocking import product, put, stocked
from tests.service.test_database import set_back

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST
APPROVE, RETURN, OVERRIDE = Word.APPROVE, Word.RETURN, Word.OVERRIDE


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def told(store: Store) -> set[tuple[str, str]]:
    """Person and code of every notice."""
    with store.reading() as connection:
        return {(row.person, row.code) for row in connection.execute(sa.select(notices))}


def cases(store: Store) -> dict[str, str]:
    """State by item."""
    with store.reading() as connection:
        return {row.item: row.state for row in connection.execute(sa.select(supervised))}


def test_an_approved_decision_takes_effect(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0], REJECT)
    assert loop.said(loop.intern, made) == "awaiting_countersign"
    assert loop.state(items[0]) == ("awaiting", None)
    word = loop.mentor.device.countersign(loop.mentor.person, made)
    assert loop.said(loop.mentor, word) == "applied"
    assert loop.state(items[0]) == ("decided", "reject")
    assert cases(loop.store) == {items[0]: "approved"}
    assert told(loop.store) == set()


def test_a_returned_decision_leaves_its_item_open(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0], REJECT)
    loop.intern.push(made)
    word = loop.mentor.device.countersign(loop.mentor.person, made, RETURN)
    assert loop.said(loop.mentor, word) == "applied"
    assert loop.state(items[0]) == ("open", None)
    assert told(loop.store) == {(loop.intern.person, "returned")}
    again = loop.intern.device.decision(loop.intern.person, items[0], supersedes=made.id)
    assert loop.said(loop.intern, again) == "awaiting_countersign"
    assert loop.state(items[0]) == ("awaiting", None)


def test_an_override_is_its_mentors_own_standpoint(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    word = loop.mentor.device.countersign(loop.mentor.person, made, OVERRIDE, verdict=TEST)
    assert loop.said(loop.mentor, word) == "applied"
    assert loop.state(items[0]) == ("decided", "test")
    assert told(loop.store) == {(loop.intern.person, "overridden")}
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, made))
    assert loop.state(items[0]) == ("decided", "test")
    loop.mentor.push(loop.mentor.device.withdrawal(loop.mentor.person, word))
    assert loop.state(items[0]) == ("open", None)


def test_who_approves_and_who_overrides_are_in_dispute(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    approval = loop.mentor.device.countersign(loop.mentor.person, made)
    other = loop.second.device.countersign(loop.second.person, made, OVERRIDE, verdict=REJECT)
    loop.mentor.push(approval)
    loop.second.push(other)
    assert loop.state(items[0]) == ("disputed", "reject")
    assert (loop.intern.person, "dispute") in told(loop.store)
    assert (loop.second.person, "dispute") in told(loop.store)
    # Who said that it is right has not decided it, and may end the dispute.
    ended = loop.lead.device.decision(loop.lead.person, items[0])
    assert loop.said(loop.lead, ended) == "applied"
    assert loop.state(items[0]) == ("decided", "certify")


def test_an_override_that_says_the_same_agrees(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0], REJECT)
    loop.intern.push(made)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made))
    word = loop.second.device.countersign(loop.second.person, made, OVERRIDE, verdict=REJECT)
    loop.second.push(word)
    assert loop.state(items[0]) == ("decided", "reject")


@pytest.mark.parametrize("one_batch", [False, True])
@pytest.mark.parametrize(
    ("words", "state"),
    [
        ((APPROVE, RETURN), ("open", None)),
        ((RETURN, APPROVE), ("decided", "certify")),
        ((OVERRIDE, APPROVE), ("decided", "certify")),
        ((APPROVE, OVERRIDE), ("decided", "test")),
        ((OVERRIDE, RETURN), ("open", None)),
    ],
)
def test_of_one_mentor_the_last_word_counts(
    loop: Loop,
    items: list[str],
    words: tuple[Word, Word],
    state: tuple[str, str | None],
    one_batch: bool,
) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    both = [
        loop.mentor.device.countersign(
            loop.mentor.person, made, word, verdict=TEST if word is OVERRIDE else None
        )
        for word in words
    ]
    if one_batch:
        assert loop.mentor.outcomes(*both) == ["applied", "applied"]
    else:
        assert [loop.said(loop.mentor, each) for each in both] == ["applied", "applied"]
    assert loop.state(items[0]) == state
    # Sent again it changes nothing, taken back it leaves the word before.
    assert loop.mentor.outcomes(*both) == ["duplicate", "duplicate"]
    assert loop.state(items[0]) == state
    loop.mentor.push(loop.mentor.device.withdrawal(loop.mentor.person, both[1]))
    first = {APPROVE: ("decided", "certify"), RETURN: ("open", None), OVERRIDE: ("decided", "test")}
    assert loop.state(items[0]) == first[words[0]]


def test_one_mentors_return_outweighs_anothers_approval(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made))
    word = loop.second.device.countersign(loop.second.person, made, RETURN)
    loop.second.push(word)
    assert loop.state(items[0]) == ("open", None)
    loop.second.push(loop.second.device.withdrawal(loop.second.person, word))
    assert loop.state(items[0]) == ("decided", "certify")


def test_a_countersign_is_superseded_by_its_mentor(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    first = loop.mentor.device.countersign(loop.mentor.person, made, OVERRIDE, verdict=REJECT)
    loop.mentor.push(first)
    later = loop.mentor.device.countersign(loop.mentor.person, made, supersedes=first.id)
    assert loop.said(loop.mentor, later) == "applied"
    assert loop.state(items[0]) == ("decided", "certify")


def test_a_decision_after_a_word_in_the_same_batch_knows_of_it(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    """A lead approves what differs from another's decision, and ends the dispute at once."""
    other = sign_in("reviewer")
    other.push(other.device.decision(other.person, items[0], REJECT))
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    approval = loop.lead.device.countersign(loop.lead.person, made)
    ending = loop.lead.device.decision(loop.lead.person, items[0])
    loop.lead.push(approval, ending)
    assert loop.state(items[0]) == ("decided", "certify")


@pytest.mark.parametrize("how", ["withdrawn", "superseded"])
def test_a_word_about_what_was_taken_back_has_no_effect(
    loop: Loop, items: list[str], how: str
) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    if how == "withdrawn":
        after = loop.intern.device.withdrawal(loop.intern.person, made)
    else:
        after = loop.intern.device.decision(
            loop.intern.person, items[0], REJECT, supersedes=made.id
        )
    loop.intern.push(after)
    before = loop.state(items[0])
    for word, verdict in ((APPROVE, None), (OVERRIDE, TEST)):
        said = loop.mentor.device.countersign(loop.mentor.person, made, word, verdict=verdict)
        assert loop.said(loop.mentor, said) == "applied:moot"
        assert loop.said(loop.mentor, said) == "duplicate:moot"
        assert loop.state(items[0]) == before


def test_an_approved_decision_that_is_taken_back_is_gone(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made))
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, made))
    assert loop.state(items[0]) == ("open", None)
    assert cases(loop.store) == {items[0]: "moot"}


def test_a_word_waits_for_its_decision(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    word = loop.mentor.device.countersign(loop.mentor.person, made)
    assert loop.said(loop.mentor, word) == "pending_parent:parent_missing"
    loop.intern.push(made)
    assert loop.said(loop.mentor, word) == "applied"


def changed(record: Any, **payload: Any) -> Any:
    return replace(record, payload={**record.payload, **payload})


def test_who_may_not_is_refused(loop: Loop, items: list[str], sign_in: SignIn) -> None:
    store = loop.store
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    add(store, "eve", Role.MENTOR)
    add(store, "kim", Role.INTERN)
    add(store, "far", Role.LEAD, ("MAD4",))
    refused = {
        "reviewer": "not_a_mentor",
        "kim": "not_a_mentor",
        "eve": "not_your_intern",
        "far": "not_allowed",
    }
    for name, code in refused.items():
        desk = sign_in(name)
        word = desk.device.countersign(desk.person, made)
        assert loop.said(desk, word) == f"rejected:{code}"
    own = loop.intern.device.countersign(loop.intern.person, made)
    assert loop.said(loop.intern, own) == "rejected:own_decision"
    assert loop.state(items[0]) == ("awaiting", None)
    with store.reading() as connection:
        assert connection.execute(sa.select(countersigns)).all() == []


def test_ones_own_decision_in_the_same_batch_is_not_countersigned(
    loop: Loop, items: list[str]
) -> None:
    made = loop.mentor.device.decision(loop.mentor.person, items[0], supervised=True)
    word = loop.mentor.device.countersign(loop.mentor.person, made)
    assert loop.mentor.outcomes(made, word) == ["awaiting_countersign", "rejected:own_decision"]


def test_a_word_about_something_else_is_refused(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    device, person = loop.mentor.device, loop.mentor.person
    said = {
        "hash": device.countersign(person, made, payload_hash="0" * 64),
        "item": device.countersign(person, made, item=items[1]),
        "none": device.countersign(person, made, item=""),
    }
    for word in said.values():
        assert loop.said(loop.mentor, word) == "rejected:countersign_mismatch"
    desk = sign_in("reviewer")
    free = desk.device.decision(desk.person, items[1])
    desk.push(free)
    assert loop.said(loop.mentor, device.countersign(person, free)) == "rejected:not_supervised"
    word = device.countersign(person, made)
    loop.mentor.push(word)
    about_word = loop.second.device.countersign(loop.second.person, word)
    assert loop.said(loop.second, about_word) == "rejected:countersign_mismatch"


def test_a_word_about_a_refused_decision_is_refused(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.record(loop.intern.person, Kind.DECISION, {"item": items[0]})
    assert loop.intern.outcomes(made) == ["rejected:bad_payload"]
    word = loop.mentor.device.countersign(loop.mentor.person, made)
    assert loop.said(loop.mentor, word) == "rejected:parent_refused"


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"decision": "d", "payload_hash": "h", "word": "maybe"},
        {"decision": "d" * 65, "payload_hash": "h", "word": "approve", "item": "mug:box"},
        {"decision": "d", "payload_hash": "h", "word": "approve", "item": "i" * 201},
        {
            "decision": "d",
            "payload_hash": "h",
            "word": "override",
            "item": "mug:box",
            "verdict": "certify",
            "pack": "sack",
        },
    ],
)
def test_what_cannot_be_read_is_refused(loop: Loop, payload: dict[str, Any]) -> None:
    record = loop.mentor.device.record(loop.mentor.person, Kind.COUNTERSIGN, payload)
    assert loop.said(loop.mentor, record) == "rejected:bad_payload"


def test_nobody_takes_back_anothers_word(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    word = loop.mentor.device.countersign(loop.mentor.person, made)
    loop.mentor.push(word)
    undo = loop.intern.device.withdrawal(loop.intern.person, word)
    assert loop.said(loop.intern, undo) == "rejected:not_yours"
    assert loop.state(items[0]) == ("decided", "certify")


def test_a_right_that_is_lost_leaves_what_was_said(loop: Loop, items: list[str]) -> None:
    made = [loop.intern.device.decision(loop.intern.person, each) for each in items[:3]]
    loop.intern.push(*made)
    words = [loop.mentor.device.countersign(loop.mentor.person, each) for each in made]
    assert loop.said(loop.mentor, words[0]) == "applied"
    link_mentor(loop.store, "mentor", "intern", until_ms=1)
    assert loop.said(loop.mentor, words[1]) == "rejected:not_your_intern"
    change_person(loop.store, "intern", Role.REVIEWER)
    change_person(loop.store, "mentor", Role.REVIEWER)
    assert loop.state(items[0]) == ("decided", "certify")
    assert loop.state(items[1]) == ("awaiting", None)


def test_what_was_made_under_supervision_waits_whatever_its_author_is_by_then(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    desk = sign_in("reviewer")
    made = desk.device.decision(desk.person, items[0], supervised=True)
    act = desk.device.bulk(desk.person, items[1:], supervised=True)
    assert desk.outcomes(made, act) == ["awaiting_countersign", "awaiting_countersign"]
    assert {loop.state(each) for each in items} == {("awaiting", None)}
    words = [loop.lead.device.countersign(loop.lead.person, each) for each in (made, act)]
    loop.lead.push(*words)
    assert {loop.state(each) for each in items} == {("decided", "certify")}


def test_an_act_is_countersigned_as_a_whole_or_by_item(loop: Loop, items: list[str]) -> None:
    act = loop.intern.device.bulk(loop.intern.person, items)
    loop.intern.push(act)
    one = loop.mentor.device.countersign(loop.mentor.person, act, item=items[0])
    loop.mentor.push(one)
    assert loop.state(items[0]) == ("decided", "certify")
    assert {loop.state(each) for each in items[1:]} == {("awaiting", None)}
    returned = loop.mentor.device.countersign(loop.mentor.person, act, RETURN, item=items[1])
    whole = loop.second.device.countersign(loop.second.person, act)
    loop.mentor.push(returned)
    loop.second.push(whole)
    assert loop.state(items[1]) == ("open", None)
    assert {loop.state(each) for each in items[2:]} == {("decided", "certify")}
    # Of the word about all one member is taken back.
    undo = {"withdraws": whole.id, "item": items[2]}
    loop.second.push(loop.second.device.record(loop.second.person, Kind.WITHDRAWAL, undo))
    assert loop.state(items[2]) == ("awaiting", None)
    assert loop.state(items[3]) == ("decided", "certify")
    loop.second.push(loop.second.device.withdrawal(loop.second.person, whole))
    assert loop.state(items[0]) == ("decided", "certify")
    assert {loop.state(each) for each in items[2:]} == {("awaiting", None)}


def test_an_act_as_a_whole_is_for_who_works_for_all_its_sites(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    other = stocked(product(77, site="MAD4"))
    put(loop.store, other)
    act = loop.intern.device.bulk(loop.intern.person, [items[0], other.item])
    loop.intern.push(act)
    add(loop.store, "ben", Role.LEAD, ("BER1",))
    desk = sign_in("ben")
    whole = desk.device.countersign(desk.person, act)
    assert loop.said(desk, whole) == "rejected:not_allowed"
    assert loop.said(desk, desk.device.countersign(desk.person, act, item=items[0])) == "applied"


def test_a_lone_word_about_an_act_is_moot_when_all_of_it_is(loop: Loop, items: list[str]) -> None:
    act = loop.intern.device.bulk(loop.intern.person, items)
    loop.intern.push(act)
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, act))
    whole = loop.mentor.device.countersign(loop.mentor.person, act)
    assert loop.said(loop.mentor, whole) == "applied:moot"
    assert {loop.state(each) for each in items} == {("open", None)}


def test_a_link_is_for_mentors_of_interns(store: Store, people: dict[str, Any]) -> None:
    for mentor, intern in (("reviewer", "intern"), ("mentor", "reviewer"), ("nobody", "intern")):
        with pytest.raises(Refused):
            link_mentor(store, mentor, intern)


def test_what_waited_before_there_were_countersigns_is_countersigned(
    loop: Loop, items: list[str]
) -> None:
    """Schema 7 knew no mentors."""
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    with loop.store.reading() as connection:
        before = connection.execute(sa.select(supervised)).all()
    engine = loop.store.engine
    set_back(engine, 7)
    is_file = engine.dialect.name == "sqlite"
    url = None if is_file else engine.url.render_as_string(hide_password=False)
    open_engine(loop.store.folder, url).dispose()
    with loop.store.reading() as connection:
        assert connection.execute(sa.select(supervised)).all() == before
    link_mentor(loop.store, "mentor", "intern")
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made))
    assert loop.state(items[0]) == ("decided", "certify")
