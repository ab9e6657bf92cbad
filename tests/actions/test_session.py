"""The place in the queue moves only by the person's hand."""

import pytest

from reviewer.actions.session import SWAP_GUARD_MS, Moved, Session
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from tests.actions.making import sheet

A, B, C, D = (ItemId(name) for name in "abcd")


def session(*ids: ItemId) -> Session:
    made = Session()
    made.load(ids)
    return made


def test_the_first_item_of_a_new_list_is_meant() -> None:
    assert session(A, B).current == A


def test_a_verdict_goes_on_to_the_next_open_item() -> None:
    place = session(A, B, C)
    place.advance(A, Verdict.CERTIFY)
    place.step(1)
    place.advance(C, Verdict.REJECT)
    assert place.current == B


def test_after_the_last_open_item_none_is_meant() -> None:
    place = session(A)
    place.advance(A, Verdict.CERTIFY)
    assert place.current is None


def test_in_a_list_of_decided_items_the_next_row_follows() -> None:
    place = Session(filter=QueueFilter(state=QueueState.DECIDED))
    place.load([A, B])
    place.advance(A, Verdict.REJECT)
    assert place.current == B


def test_stepping_past_the_end_is_refused() -> None:
    place = session(A)
    with pytest.raises(Refused, match="last item"):
        place.step(1)
    with pytest.raises(Refused, match="first item"):
        place.step(-1)


def test_new_items_go_to_the_end_and_move_nothing() -> None:
    place = session(A, B)
    place.step(1)
    place.extend([C, A, D])
    assert place.ids == (A, B, C, D)
    assert place.current == B


def test_an_exhausted_list_goes_on_with_what_comes() -> None:
    place = session(A)
    place.advance(A, Verdict.CERTIFY)
    place.extend([B])
    assert place.current == B


def test_the_item_under_the_eyes_is_never_dropped() -> None:
    place = session(A, B, C)
    place.drop([A, B])
    assert place.ids == (A, C)


def test_undo_brings_the_item_back_open() -> None:
    place = session(A, B)
    place.advance(A, Verdict.CERTIFY)
    place.bring_back(A)
    assert (place.current, place.verdicts) == (A, {})


def test_an_item_outside_the_list_joins_it_where_the_person_is() -> None:
    place = session(A, B)
    place.step(1)
    place.bring_back(C)
    assert place.ids == (A, C, B)
    assert place.current == C


def test_the_current_item_stays_when_another_list_has_it_too() -> None:
    place = session(A, B)
    place.step(1)
    place.load([C, B])
    assert place.current == B


def test_watchers_hear_what_moved() -> None:
    heard: list[Moved] = []
    place = session(A, B)
    place.watch(heard.append)
    place.advance(A, Verdict.CERTIFY)
    assert heard == [Moved.VERDICTS | Moved.CURRENT | Moved.NOTE]


def test_a_paint_of_another_item_counts_for_nothing() -> None:
    place = session(A, B)
    place.note_painted(sheet("b"), ("front",), 0)
    assert place.painted is None


def test_angles_are_kept_in_the_order_they_were_seen() -> None:
    place, shown = session(A), sheet("a")
    place.note_painted(shown, ("front",), 0)
    place.note_painted(shown, ("top", "front", "left"), 50)
    assert place.angles == ("front", "top", "left")
    assert place.painted is not None
    assert place.painted.at_ms == 0


@pytest.mark.parametrize("by_person", [True, False])
@pytest.mark.parametrize("after_ms", [0, SWAP_GUARD_MS - 1, SWAP_GUARD_MS])
def test_a_swap_the_person_did_not_cause_guards_the_key(by_person: bool, after_ms: int) -> None:
    place = session(A, B)
    place.go_to(B, by_person=by_person)
    place.note_painted(sheet("b"), ("front",), 1000)
    if by_person or after_ms >= SWAP_GUARD_MS:
        assert place.under_verdict(1000 + after_ms).item == B
    else:
        with pytest.raises(Refused, match="just changed"):
            place.under_verdict(1000 + after_ms)


def test_nothing_painted_takes_no_verdict() -> None:
    with pytest.raises(Refused, match="not on the screen yet"):
        session(A).under_verdict(0)


def test_signing_out_forgets_the_list() -> None:
    place = session(A)
    place.forget()
    assert (place.ids, place.current, place.painted) == (None, None, None)
