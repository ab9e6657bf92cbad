"""What stands in for an item when there is none."""

import pytest

from reviewer import resources
from reviewer.actions.context import DeskFacts
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.session import Session
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.ui.review.states import CHECK_OUT, CLEAR_FILTER, SIGN_OUT, SYNC, blank_of

ADA = Person(PersonId("p1"), "ada", "Ada", Role.REVIEWER)


def facts(person: Person | None = ADA, *, online: bool = True, busy: str = "") -> DeskFacts:
    return DeskFacts(person, resources.ladder(), resources.reasons(), online, busy)


def listing(*ids: str, wanted: QueueFilter | None = None) -> Session:
    session = Session(filter=wanted or QueueFilter())
    session.load([ItemId(each) for each in ids])
    return session


@pytest.mark.parametrize(
    ("session", "known", "sign", "action"),
    [
        (Session(), facts(None), "locked", ""),
        (Session(), facts(), "wait", ""),
        (listing(), facts(), "empty", CHECK_OUT),
        (listing(), facts(busy="Checking out 20 items."), "wait", ""),
        (listing(), facts(online=False), "offline", SYNC),
        (listing(wanted=QueueFilter(search="mug")), facts(), "filter", CLEAR_FILTER),
        (listing(wanted=QueueFilter(state=QueueState.DECIDED)), facts(), "filter", CLEAR_FILTER),
    ],
)
def test_every_state_says_what_helps(
    session: Session, known: DeskFacts, sign: str, action: str
) -> None:
    blank = blank_of(session, known)
    assert blank is not None
    assert (blank.sign, blank.action) == (sign, action)
    assert blank.title


def test_an_item_needs_no_state() -> None:
    assert blank_of(listing("a"), facts()) is None


@pytest.mark.parametrize(("online", "action"), [(True, CHECK_OUT), (False, "")])
def test_all_done_counts_what_was_done(online: bool, action: str) -> None:
    session = listing("a", "b")
    session.advance(ItemId("a"), Verdict.CERTIFY)
    session.advance(ItemId("b"), Verdict.REJECT)
    blank = blank_of(session, facts(online=online))
    assert blank is not None
    assert (blank.sign, blank.action) == ("done", action)
    assert "2 items" in blank.sentence


def test_a_refusal_is_told_where_nothing_is_listed() -> None:
    blank = blank_of(listing(), facts(), "Interns of this site do not review glass.")
    assert blank is not None
    assert (blank.sign, blank.action) == ("locked", SIGN_OUT)
    assert blank.sentence.startswith("Interns of this site do not review glass.")


def test_every_action_offered_exists() -> None:
    registry = Registry(all_actions())
    assert {CHECK_OUT, CLEAR_FILTER, SIGN_OUT, SYNC} <= {action.id for action in registry}
