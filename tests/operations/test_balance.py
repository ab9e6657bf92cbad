"""What was said of a case: each person apart, nothing while it is sealed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.cache.page import Page
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, PersonId, ReasonCode
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.domain.product import Angle
from reviewer.domain.remark import Region
from reviewer.operations import accounts, deciding
from reviewer.operations.balance import Balance, balance
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Doing, act
from reviewer.wire.mentoring import CaseShape, ColleagueShape, StepShape
from tests.operations.saying import case, pattern, remark, step
from tests.operations.stocked_desk import item_id, stocked_desk
from tests.operations.workbench import certify

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
MAX = Person(PersonId("max"), "max", "Max", Role.MENTOR)
ITEM = item_id(1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's."""
    with stocked_desk(tmp_path, IVY) as made:
        yield made


def tell(desk: Desk, *steps: StepShape, cases: tuple[CaseShape, ...] = ()) -> None:
    person = desk.signed_in().id
    desk.cache.apply(Page("epoch", "cursor", person=person, steps=steps, cases=cases))


def opened(desk: Desk) -> Balance:
    """What was said, of an item that was decided."""
    deciding.decide(desk, certify(ITEM))
    return balance(desk, ITEM)


def test_while_it_is_sealed_nothing_is_told(desk: Desk) -> None:
    tell(desk, remark("r1", "max", IVY.id, ITEM, "Look at the rim."))
    with pytest.raises(Refused, match="Decide it first"):
        balance(desk, ITEM)
    assert opened(desk).voices
    deciding.undo(desk)
    with pytest.raises(Refused, match="Decide it first"):
        balance(desk, ITEM)


def test_each_person_stands_apart_by_who_spoke_first(desk: Desk) -> None:
    tell(
        desk,
        remark("r2", "noor", IVY.id, ITEM, "It is fine.", made_ms=3),
        remark(
            "r1", "max", IVY.id, ITEM, "Torn.", made_ms=2, angle="front", reason="return_missed"
        ),
        remark("r3", "max", IVY.id, ITEM, "Left corner.", made_ms=9),
        remark("r4", "max", IVY.id, item_id(2), "Another case."),
        cases=(case("d1", ITEM, IVY.id, "noor", "return", "returned"),),
    )
    found = opened(desk)
    assert [(each.number, each.title) for each in found.voices] == [(1, "Max"), (2, "Noor")]
    torn, corner = found.voices[0].said
    assert (torn.text, torn.reason) == ("Torn.", "Something in the pictures was missed")
    assert torn.region == Region(Angle.FRONT, (100, 200, 400, 500))
    assert (corner.text, corner.region) == ("Left corner.", None)
    (word,) = found.voices[1].words
    assert (word.word, word.note) == ("return", "Look at the rim.")


def test_a_remark_written_here_counts_before_it_is_told(desk: Desk) -> None:
    accounts.work_as(desk, MAX)
    region = Region(Angle.TOP, (1, 2, 30, 40))
    reason = ReasonCode("return_missed")
    deciding.remark(desk, ITEM, "Torn.", region=region, reason=reason)
    (voice,) = balance(desk, ITEM).voices
    (said,) = voice.said
    assert (voice.title, said.text, said.region) == ("you", "Torn.", region)


def test_an_intern_answers_unasked_and_the_answer_stands_at_the_remark(desk: Desk) -> None:
    tell(desk, remark("r1", "max", IVY.id, ITEM, "Torn."))
    (said,) = opened(desk).voices[0].said
    assert [each.name for each in said.acts] == ["respond"]
    doing = Doing(COURSES["reply"], said.acts[0], about=said.about)
    act(desk, doing, {"remark": said.matter, "item": ITEM, "done": "I look at rims now."})
    (said,) = balance(desk, ITEM).voices[0].said
    assert said.reply_state == "acted upon: I look at rims now."
    assert [each.name for each in said.acts] == ["dispute", "time_out"]


def test_an_answer_that_a_mentor_asked_for_is_given_in_the_same_matter(desk: Desk) -> None:
    asked = {"remark": "r1", "item": ITEM}
    tell(
        desk,
        remark("r1", "max", IVY.id, ITEM, "Torn."),
        step("p1", "reply", "ask", "max", IVY.id, asked),
    )
    (said,) = opened(desk).voices[0].said
    assert said.reply == MatterId("p1")
    assert [each.name for each in said.acts] == ["see", "act", "dispute", "time_out"]


def test_a_mentor_asks_for_an_answer(desk: Desk) -> None:
    accounts.work_as(desk, MAX)
    intern = ColleagueShape(
        id=IVY.id, title="Ivy", role="intern", sites=[], my_intern=True, my_mentor=False
    )
    desk.cache.put_colleagues(MAX.id, [intern])
    tell(desk, remark("r1", "noor", IVY.id, ITEM, "Torn."))
    (said,) = balance(desk, ITEM).voices[0].said
    assert said.to == "Ivy"
    assert [each.name for each in said.acts] == ["ask"]


def test_the_intern_writes_their_own_synthesis_and_changes_it(desk: Desk) -> None:
    (empty,) = opened(desk).syntheses
    assert (empty.matter, empty.text) == (None, "")
    assert empty.act is not None
    doing = Doing(COURSES["synthesis"], empty.act, about=IVY.id)
    act(desk, doing, {"item": ITEM, "text": "Rims first."})
    (written,) = balance(desk, ITEM).syntheses
    assert (written.text, written.by) == ("Rims first.", "")
    assert written.act is not None
    assert written.act.name == "rewrite"


def test_patterns_of_the_reasons_that_were_named_here(desk: Desk) -> None:
    tell(
        desk,
        remark("r1", "max", IVY.id, ITEM, "Torn.", reason="return_missed"),
        pattern("n1", "max", "return_missed", "Turn every picture once."),
        pattern("n2", "max", "return_other", "Something else."),
    )
    (note,) = opened(desk).patterns
    assert (note.matter, note.text, note.by) == ("n1", "Turn every picture once.", "Max")


def test_an_item_that_is_not_here_still_has_its_remarks(desk: Desk) -> None:
    accounts.work_as(desk, MAX)
    tell(desk, remark("r1", "noor", IVY.id, "P09999:elsewhere", "Torn."))
    found = balance(desk, ItemId("P09999:elsewhere"))
    assert found.item is None
    assert len(found.voices) == 1
