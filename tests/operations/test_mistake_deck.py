"""Mistake cards: begun once whatever desk hears first, asked when due, without the past."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.page import Page
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.operations import accounts, deciding, mistake_deck
from reviewer.operations.came_back import came_back
from reviewer.operations.desk import Desk
from reviewer.operations.matter_board import MINE, board
from reviewer.operations.matters import last_step, matters_of, take_back
from reviewer.operations.mistake_deck import Asked, How, begin_cards, grade, next_card
from reviewer.wire.items import PastDecisionShape
from reviewer.wire.mentoring import CaseShape
from tests.operations.stocked_desk import PACK, item_id, shape, stocked_desk
from tests.operations.workbench import ANA, all_records, certify

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
ITEM = item_id(1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's, who certified an item."""
    with stocked_desk(tmp_path / "one", IVY) as made:
        deciding.decide(made, certify(ITEM))
        yield made


def decision(desk: Desk) -> RecordId:
    return next(each.id for each in all_records(desk) if each.kind == Kind.DECISION)


def tell(desk: Desk, state: str, word: str = "", about: RecordId | None = None) -> None:
    """The service tells where the decision stands."""
    said: dict[str, Any] = {"record": "w1", "mentor": "m", "mentor_title": "Max", "word": word}
    said |= {"reason": "return_missed", "note": "Look at the rim.", "received_ms": 1}
    case = {"decision": about or decision(desk), "item": ITEM, "author": IVY.id, "state": state}
    words = [said] if word else []
    made = CaseShape.model_validate({**case, "revealed": False, "words": words})
    desk.cache.apply(Page("epoch", "cursor", person=desk.signed_in().id, cases=(made,)))


def asked(desk: Desk) -> Asked:
    found = next_card(desk).asked
    assert found is not None
    return found


def steps(desk: Desk) -> list[str]:
    return [str(each.payload["act"]) for each in all_records(desk) if each.kind == Kind.STEP]


@pytest.mark.parametrize(("state", "word"), [("returned", "return"), ("overridden", "override")])
def test_what_a_mentor_did_not_let_stand_begins_one_card(desk: Desk, state: str, word: str) -> None:
    tell(desk, state, word)
    assert begin_cards(desk)
    assert not begin_cards(desk)
    (card,) = matters_of(desk, "grading").values()
    assert (card.values["item"], card.values["decision"]) == (ITEM, decision(desk))
    assert steps(desk) == ["add"]


@pytest.mark.parametrize(("state", "word"), [("awaiting", ""), ("approved", "approve")])
def test_what_stands_or_waits_begins_none(desk: Desk, state: str, word: str) -> None:
    tell(desk, state, word)
    assert not begin_cards(desk)


def test_a_word_against_it_counts_though_it_was_decided_anew_meanwhile(desk: Desk) -> None:
    tell(desk, "moot")
    assert not begin_cards(desk)
    tell(desk, "moot", "return")
    assert begin_cards(desk)


def test_two_desks_that_heard_apart_begin_the_same_card(desk: Desk, tmp_path: Path) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    with stocked_desk(tmp_path / "two", IVY) as other:
        tell(other, "returned", "return", decision(desk))
        begin_cards(other)
        assert set(matters_of(other, "grading")) == set(matters_of(desk, "grading"))


def test_a_card_that_was_taken_back_does_not_come_again(desk: Desk) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    step = last_step(desk)
    assert step is not None
    take_back(desk, step.record.id)
    assert not begin_cards(desk)
    assert board(desk, MINE).due_cards == 0


def test_somebody_else_at_the_same_desk_has_no_card_of_it(desk: Desk) -> None:
    tell(desk, "returned", "return")
    accounts.work_as(desk, ANA)
    assert not begin_cards(desk)


def test_the_board_counts_what_is_due_before_and_after_it_is_begun(desk: Desk) -> None:
    assert board(desk, MINE).due_cards == 0
    tell(desk, "returned", "return")
    assert board(desk, MINE).due_cards == 1
    begin_cards(desk)
    assert board(desk, MINE).due_cards == 1


def test_a_card_hides_what_was_decided_and_tells_it_afterwards(desk: Desk) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    found = asked(desk)
    sheet = found.sheet
    assert (sheet.item.score, sheet.item.verdict, sheet.item.history) == (None, None, ())
    assert (sheet.entries, sheet.decided, sheet.decided_entry, sheet.case) == ((), None, None, None)
    truth = found.truth
    assert (truth.how, truth.former, truth.right) == (How.RETURNED, Verdict.CERTIFY, None)
    assert (truth.by, truth.reason, truth.note) == (
        "Max",
        "Something in the pictures was missed",
        "Look at the rim.",
    )


def test_the_override_is_what_was_right(desk: Desk) -> None:
    past = PastDecisionShape(
        record="w1", author="m", author_title="Max", verdict=Verdict.REJECT, pack=PACK,
        reason="", note="", decided_ms=5, withdrawn=False,
    )  # fmt: skip
    told = shape(1).model_copy(update={"history": [past]})
    desk.cache.apply(Page("epoch", "cursor", items=(told,)))
    tell(desk, "overridden", "override")
    begin_cards(desk)
    assert asked(desk).truth.right is Verdict.REJECT


def test_damage_after_a_certificate_begins_a_card(desk: Desk) -> None:
    past = PastDecisionShape(
        record=decision(desk), author=IVY.id, author_title="Ivy", verdict=Verdict.CERTIFY,
        pack=PACK, reason="", note="", decided_ms=5, withdrawn=False, overtaken=True,
    )  # fmt: skip
    changes = {"history": [past], "reopened_for": ["damage"], "reopened_ms": 9}
    desk.cache.apply(Page("epoch", "c", items=(shape(1).model_copy(update=changes),)))
    begin_cards(desk)
    truth = asked(desk).truth
    assert (truth.how, truth.right, truth.former) == (
        How.DAMAGED,
        Verdict.REJECT,
        Verdict.CERTIFY,
    )


def test_packaging_that_changed_is_nobodys_mistake(desk: Desk) -> None:
    past = PastDecisionShape(
        record=decision(desk), author=IVY.id, author_title="Ivy", verdict=Verdict.CERTIFY,
        pack=PACK, reason="", note="", decided_ms=5, withdrawn=False, overtaken=True,
    )  # fmt: skip
    changes = {"history": [past], "reopened_for": ["packaging"], "reopened_ms": 9}
    desk.cache.apply(Page("epoch", "c", items=(shape(1).model_copy(update=changes),)))
    assert not begin_cards(desk)


def test_a_grade_puts_the_card_off_and_is_no_decision(desk: Desk) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    before = [each.id for each in all_records(desk) if each.kind != Kind.STEP]
    grade(desk, asked(desk), Verdict.REJECT, 4)
    sitting = next_card(desk)
    assert (sitting.asked, sitting.due) == (None, 0)
    assert sitting.next_day == mistake_deck.today(desk) + timedelta(days=1)
    assert [each.id for each in all_records(desk) if each.kind != Kind.STEP] == before
    assert steps(desk) == ["add", "grade"]


def test_a_wrong_verdict_cannot_be_graded_as_known(desk: Desk) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    with pytest.raises(Refused, match="was not right"):
        grade(desk, asked(desk), Verdict.CERTIFY, 3)
    grade(desk, asked(desk), Verdict.CERTIFY, 2)


def test_a_card_whose_word_was_taken_back_is_not_asked(desk: Desk) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    tell(desk, "approved", "approve")
    assert next_card(desk).asked is None


@pytest.mark.parametrize(("says", "cards"), [("reject", 1), ("certify", 0), ("", 0)])
def test_a_certificate_that_came_out_damaged_begins_a_card(
    desk: Desk, says: str, cards: int
) -> None:
    """Also where a mentor had approved it."""
    came = {"parcels": 40, "damaged": 9, "tests": 0, "failed": 0, "says": says, "newest_ms": 7}
    case = {"decision": decision(desk), "item": ITEM, "author": IVY.id, "state": "approved"}
    made = CaseShape.model_validate({**case, "revealed": False, "words": [], "came": came})
    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, cases=(made,)))
    assert bool(begin_cards(desk)) == bool(cards)
    assert not begin_cards(desk)
    assert len(matters_of(desk, "grading")) == cards
    (back,) = came_back(desk)
    assert (back.item, back.came.damaged, back.title) == (ITEM, 9, shape(1).product.texts[0].title)
    if cards:
        truth = asked(desk).truth
        assert (truth.right, truth.how) == (Verdict.REJECT, How.DAMAGED)


def test_what_came_back_of_others_is_not_ones_own(desk: Desk) -> None:
    came = {"parcels": 4, "damaged": 4, "tests": 0, "failed": 0, "says": "reject", "newest_ms": 7}
    case = {"decision": "d9", "item": ITEM, "author": "somebody", "state": "approved"}
    made = CaseShape.model_validate({**case, "revealed": False, "words": [], "came": came})
    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, cases=(made,)))
    assert came_back(desk) == []
    assert not begin_cards(desk)


def test_what_is_sealed_or_elsewhere_is_counted_and_not_shown(desk: Desk) -> None:
    tell(desk, "returned", "return")
    begin_cards(desk)
    deciding.undo(desk)
    sitting = next_card(desk)
    assert (sitting.asked, sitting.due, sitting.elsewhere) == (None, 0, 1)


def test_an_item_that_left_this_desk_is_counted_and_not_shown(desk: Desk) -> None:
    gone = ItemId("P09999:elsewhere")
    case = {"decision": "d9", "item": gone, "author": IVY.id, "state": "returned"}
    made = CaseShape.model_validate({**case, "revealed": False, "words": []})
    desk.cache.apply(Page("epoch", "cursor", person=IVY.id, cases=(made,)))
    begin_cards(desk)
    sitting = next_card(desk)
    assert (sitting.asked, sitting.elsewhere) == (None, 1)


def test_damage_is_found_once_though_the_cache_is_looked_through_in_pieces(desk: Desk) -> None:
    past = PastDecisionShape(
        record=decision(desk), author=IVY.id, author_title="Ivy", verdict=Verdict.CERTIFY,
        pack=PACK, reason="", note="", decided_ms=5, withdrawn=False, overtaken=True,
    )  # fmt: skip
    changes = {"history": [past], "reopened_for": ["damage"], "reopened_ms": 9}
    desk.cache.apply(Page("epoch", "c", items=(shape(1).model_copy(update=changes),)))
    last = desk.cache.last_place()
    pieces = [mistake_deck.damaged(desk, above, above + 1) for above in range(-1, last)]
    assert [each for piece in pieces for each in piece] == mistake_deck.damaged(desk)
    assert len(mistake_deck.damaged(desk)) == 1
