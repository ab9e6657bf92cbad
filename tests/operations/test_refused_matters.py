"""What the service refused of matters shows at the matter, with the reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.domain.matters.courses import COURSES
from reviewer.domain.record import Outcome, Receipt
from reviewer.operations import matters
from reviewer.operations.desk import Desk
from reviewer.operations.matter_board import board
from reviewer.operations.matter_rows import Board
from reviewer.operations.matters import Doing, take_back
from tests.operations.stocked_desk import stocked_desk

ROSTER = COURSES["roster"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with stocked_desk(tmp_path) as made:
        yield made


def do(desk: Desk, name: str, **values: object) -> None:
    act = ROSTER.act(name)
    assert act is not None
    known = list(matters.matters_of(desk, "roster"))
    matters.act(desk, Doing(ROSTER, act, known[0] if known else None), values)


def refuse(desk: Desk, code: str) -> None:
    """The service refuses what was done last."""
    last = desk.journal.entries(limit=1)[0].record
    word = Receipt(last.id, last.payload_hash, Outcome.REJECTED, 0, 1, code)
    desk.journal.receive([word])


def rosters(desk: Desk) -> Board:
    return board(desk, "roster")


def test_a_refused_opening_stays_in_the_list_with_the_reason(desk: Desk) -> None:
    do(desk, "offer", seats=2, text="Glass and light")
    refuse(desk, "not_your_part")
    found = rosters(desk)
    (row,) = found.rows
    page = found.pages[row.id]
    assert (row.state, row.refusal) == ("refused", "This is for others to do.")
    assert not row.is_mine
    assert ("What you like to talk about", "Glass and light") in page.facts
    assert page.acts == ()
    assert [(each.is_refused, each.why_idle) for each in page.steps] == [(True, row.refusal)]
    assert found.others.get("roster") is None
    assert found.figures == ()

    take_back(desk, page.steps[0].record)
    assert rosters(desk).rows == ()


def test_a_refused_later_step_shows_beside_those_that_count(desk: Desk) -> None:
    do(desk, "offer", seats=2)
    do(desk, "change", seats=9)
    refuse(desk, "unheard_of")
    found = rosters(desk)
    (row,) = found.rows
    page = found.pages[row.id]
    assert (row.state, row.refusal) == ("open", "")
    assert ("Seats a week", "2") in page.facts
    assert page.acts
    (change,) = [each for each in page.steps if each.is_refused]
    assert change.said == (("Seats a week", "9"),)
    assert change.why_idle == "The service cannot take it (unheard_of)."
