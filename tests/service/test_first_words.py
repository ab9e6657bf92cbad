"""What is kept of how long people waited is what their words come to, whatever comes how."""

import json
import random
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.first_words import disagreeing, keep_all
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from reviewer.service.summary_tables import first_words
from reviewer.service.verifying import verify_service
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import begin_loop
from tests.service.running import add
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]
HOUR_MS = 3_600_000
ROUNDS, ITEMS = 30, 12


def kept(store: Store) -> dict[str, list[list[int]]]:
    with store.reading() as connection:
        assert disagreeing(connection) == []
        rows = connection.execute(sa.select(first_words)).all()
    return {row.person: json.loads(row.told) for row in rows}


@pytest.mark.parametrize("seed", range(4))
def test_kept_is_what_is_worked_out_anew(
    store: Store, sign_in: SignIn, clock: Clock, seed: int
) -> None:
    draw = random.Random(seed)
    loop = begin_loop(store, sign_in)
    add(store, "other", Role.INTERN, ("BER1",))
    link_mentor(store, "ada", "other")
    interns = [loop.intern, sign_in("other")]
    mentors = [loop.mentor, loop.second, loop.lead]
    items = fill(store, ITEMS, pictures=False)
    made: list[Record] = []
    sent: list[tuple[SignedInDesk, list[Record]]] = []
    for _ in range(ROUNDS):
        clock.ms += draw.randrange(20_000)
        sent.append(batch(draw, interns, mentors, items, made))
        if draw.random() < 0.3:
            sent.append(draw.choice(sent))  # once more
        desk, records = sent[-1]
        desk.push(*records)
        kept(store)
    before = kept(store)
    assert sum(map(len, before.values())) > 3
    with store.writing() as change:
        keep_all(change.connection)
    assert kept(store) == before


def batch(
    draw: random.Random,
    interns: list[SignedInDesk],
    mentors: list[SignedInDesk],
    items: list[str],
    made: list[Record],
) -> tuple[SignedInDesk, list[Record]]:
    """Decisions, or words on any of them, perhaps taken back at once."""
    if not made or draw.random() < 0.4:
        desk = draw.choice(interns)
        new = [
            desk.device.decision(desk.person, item, Verdict.CERTIFY, supervised=True)
            for item in draw.sample(items, 3)
        ]
        made += new
        return desk, new
    desk = draw.choice(mentors)
    words = [
        desk.device.countersign(desk.person, about, draw.choice([Word.APPROVE, Word.RETURN]))
        for about in draw.sample(made, min(2, len(made)))
    ]
    if draw.random() < 0.4:
        words.append(desk.device.withdrawal(desk.person, words[0]))
    return desk, words


def test_verify_names_whose_row_says_otherwise(store: Store, sign_in: SignIn, clock: Clock) -> None:
    loop = begin_loop(store, sign_in)
    (item,) = fill(store, 1, pictures=False)
    about = loop.intern.device.decision(loop.intern.person, item, supervised=True)
    loop.intern.push(about)
    clock.ms += HOUR_MS // 6
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, about))
    ((_, waited),) = kept(store)[loop.intern.person]
    assert waited == HOUR_MS // 6
    with store.writing() as change:
        change.connection.execute(first_words.update().values(told="[]"))
    assert [loop.intern.person] == named(store)


def named(store: Store) -> list[str]:
    """Whom `reviewer verify` names."""
    url = store.engine.url
    database = None if url.get_backend_name() == "sqlite" else url.render_as_string(False)
    found = verify_service(store.folder, database, signatures=False).findings
    return [each.name for each in found if each.where == first_words.name]
