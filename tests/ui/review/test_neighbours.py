"""Which items are got ready."""

from reviewer.actions.session import Session
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.ui.review.neighbours import neighbours


def session(current: str, state: QueueState = QueueState.OPEN) -> Session:
    made = Session(filter=QueueFilter(state=state))
    made.load([ItemId(each) for each in "abcdefghij"])
    made.go_to(ItemId(current))
    return made


def test_five_ahead_and_two_behind_the_next_first() -> None:
    found = neighbours(session("d"))
    assert found[0] == "e"
    assert set(found) == set("efghi") | set("cb")


def test_what_is_decided_is_skipped_ahead_but_the_row_below_stays_at_hand() -> None:
    made = session("d")
    for each in "ef":
        made.verdicts[ItemId(each)] = Verdict.CERTIFY
    found = neighbours(made)
    assert found[0] == "g"
    assert "e" in found
    assert "f" not in found


def test_in_a_list_of_all_nothing_is_skipped() -> None:
    made = session("d", QueueState.ALL)
    made.verdicts[ItemId("e")] = Verdict.CERTIFY
    assert neighbours(made)[0] == "e"


def test_no_item_no_neighbours() -> None:
    assert neighbours(Session()) == ()
