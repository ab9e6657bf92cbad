"""What a verdict key does: guards first, then record and go on at once."""

from dataclasses import replace
from typing import cast

import pytest

from reviewer.actions import reviewing
from reviewer.actions.action import Stroke
from reviewer.actions.context import Answer, Context, DeskFacts
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import NotSaved, Refused
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.looking import View
from reviewer.domain.reasons import ANGLE_MISSING
from reviewer.operations.changes import changed
from tests.actions.making import RULE, Recorder, listed, sheet


def as_context(recorder: Recorder) -> Context:
    return cast(Context, recorder)


def certify(recorder: Recorder) -> None:
    reviewing.certify(as_context(recorder))


def test_certify_records_the_painted_item_and_goes_on() -> None:
    recorder = listed("a", "b")
    certify(recorder)
    decision = recorder.decision()
    assert (decision.item, decision.verdict, decision.pack) == ("a", Verdict.CERTIFY, "paper_bag")
    assert recorder.session.current == "b"


def test_the_record_says_what_was_on_the_screen() -> None:
    recorder = listed("a", at_ms=9_000)
    recorder.session.show_overlay("keywords", on=True)
    certify(recorder)
    shown = recorder.decision().shown
    assert (shown.angles, shown.visible_ms, shown.input) == (("front",), 1000, "keyboard")
    assert (shown.risk_ppm, shown.high_ppm, shown.threshold_ppm) == (12_000, 20_000, 5_000)
    assert (shown.model, shown.flag, shown.overlays) == ("text-1", "unsure", ("keywords",))
    assert shown.evidence == ""


def test_the_record_says_what_was_in_sight_and_for_how_long() -> None:
    recorder = listed("a", at_ms=1_000)
    recorder.stroke = Stroke("F", "keypad", 9_000, "keypad")
    looking = recorder.session.looking
    looking.see((View("front", 0, "f" * 16),), {"edges"}, 2_000)
    looking.compare(ItemId("other"))
    looking.see(None, (), 4_000)
    certify(recorder)
    shown = recorder.decision().shown
    assert (shown.item, shown.visible_ms, shown.since_ms) == ("a", 3_000, 8_000)
    assert [(each.angle, each.ms) for each in shown.views] == [("front", 2_000)]
    assert (shown.aids, shown.references) == ((("edges", 2_000),), ("other",))
    assert (shown.input, shown.keys) == ("keypad", "keypad")


def test_nothing_said_of_being_sure_stays_unsaid() -> None:
    recorder = listed("a")
    certify(recorder)
    assert recorder.decision().sure is None


@pytest.mark.parametrize("sure", [True, False])
def test_what_is_said_of_being_sure_goes_into_the_next_record_alone(sure: bool) -> None:
    recorder = listed("a", "b")
    reviewing.say_sure(sure, as_context(recorder))
    certify(recorder)
    recorder.session.note_painted(sheet("b"), ("front",), 0)
    certify(recorder)
    assert [recorder.decision(at).sure for at in (0, 1)] == [sure, None]


def test_said_once_more_it_is_taken_back() -> None:
    recorder = listed("a")
    reviewing.say_sure(False, as_context(recorder))
    reviewing.say_sure(False, as_context(recorder))
    assert recorder.session.sure is None
    reviewing.say_sure(False, as_context(recorder))
    reviewing.say_sure(True, as_context(recorder))
    assert recorder.session.sure is True


def test_what_was_said_comes_back_with_an_item_that_was_not_saved() -> None:
    recorder = listed("a", "b")
    reviewing.say_sure(False, as_context(recorder))
    certify(recorder)
    _, _, failed, _ = recorder.performed[0]
    failed(NotSaved("NOT SAVED."))
    assert (recorder.session.current, recorder.session.sure) == ("a", False)


def test_the_record_names_the_evidence_that_was_painted_beside_this_item() -> None:
    recorder = listed("a", "b")
    recorder.session.note_evidence(ItemId("b"), "another's", "its")
    recorder.session.note_evidence(ItemId("a"), "f00d", "cafe")
    certify(recorder)
    assert recorder.decision().shown.evidence == "f00d"
    assert recorder.decision().shown.page == "cafe"
    recorder.session.note_painted(sheet("b"), ("front",), 0)
    certify(recorder)
    assert recorder.decision().shown.evidence == ""
    assert recorder.decision().shown.page == ""


def test_the_record_says_which_reopening_was_on_the_screen() -> None:
    shown = sheet("a")
    reopened = replace(shown, item=replace(shown.item, reopened_ms=7))
    recorder = listed("a", shown=reopened)
    certify(recorder)
    assert recorder.decision().shown.reopened_ms == 7


def test_a_second_key_before_the_next_paint_decides_nothing() -> None:
    recorder = listed("a", "b")
    certify(recorder)
    with pytest.raises(Refused):
        certify(recorder)
    assert len(recorder.performed) == 1


def test_an_item_whose_pictures_were_not_seen_is_not_certified() -> None:
    recorder = listed("a")
    recorder.session.angles = ()
    with pytest.raises(Refused, match="defer"):
        certify(recorder)


def test_a_product_without_pictures_can_be_certified() -> None:
    recorder = listed("a", shown=sheet("a", pictures=0))
    recorder.session.angles = ()
    certify(recorder)
    assert recorder.decision().shown.angles == ()


def test_nobody_signed_in_decides_nothing() -> None:
    recorder = listed("a")
    recorder.facts = DeskFacts(None, recorder.facts.ladder, recorder.facts.reasons)
    with pytest.raises(Refused, match="signed in"):
        certify(recorder)


def test_a_hard_rule_asks_for_the_reason_of_the_override() -> None:
    recorder = listed("a", shown=sheet("a", RULE))
    certify(recorder)
    question = recorder.asked[0]
    assert question.facts == (RULE.sentence,)
    question.then(Answer(question.reasons[1], "tested"))
    decision = recorder.decision()
    assert (decision.verdict, decision.override) == (Verdict.CERTIFY, question.reasons[1].code)
    assert (decision.reason, decision.note) == (None, "tested")


@pytest.mark.parametrize("verdict", [Verdict.REJECT, Verdict.DEFER, Verdict.TEST])
def test_the_other_verdicts_ask_for_one_more_key(verdict: Verdict) -> None:
    recorder = listed("a", "b")
    reviewing.ask_reason(verdict, as_context(recorder))
    assert not recorder.performed
    question = recorder.asked[0]
    question.then(Answer(question.reasons[0], ""))
    decision = recorder.decision()
    assert (decision.verdict, decision.reason) == (verdict, question.reasons[0].code)
    assert recorder.session.current == "b"


def test_an_answer_for_an_item_that_is_gone_decides_nothing() -> None:
    recorder = listed("a", "b")
    reviewing.ask_reason(Verdict.REJECT, as_context(recorder))
    recorder.session.step(1)
    question = recorder.asked[0]
    with pytest.raises(Refused, match="changed meanwhile"):
        question.then(Answer(question.reasons[0], ""))
    assert not recorder.performed


def test_the_draft_of_the_note_goes_with_the_verdict() -> None:
    recorder = listed("a")
    recorder.session.write_note("dented corner")
    certify(recorder)
    assert recorder.decision().note == "dented corner"
    assert recorder.session.note == ""


def test_a_decision_that_could_not_be_saved_comes_back_with_its_note() -> None:
    recorder = listed("a", "b")
    recorder.session.write_note("dented")
    certify(recorder)
    failed = recorder.performed[0][2]
    assert failed(NotSaved("The disk is full.")) is True
    assert recorder.session.current == "a"
    assert recorder.session.note == "dented"
    assert [each.item for each in recorder.unsaved] == ["a"]


def test_a_refused_decision_brings_its_item_back_and_is_told() -> None:
    recorder = listed("a", "b")
    recorder.session.write_note("dented")
    certify(recorder)
    assert recorder.performed[0][2](Refused("No.")) is False
    assert recorder.session.current == "a"
    assert recorder.session.note == "dented"
    assert not recorder.unsaved


def test_what_a_scanner_began_comes_back_open() -> None:
    recorder = listed("a", "b")
    certify(recorder)
    recorder.performed[0][3]()
    assert (recorder.session.current, recorder.session.verdicts) == ("a", {})


def test_undo_brings_the_item_back_and_the_screen_says_so() -> None:
    recorder = listed("a", "b")
    certify(recorder)
    reviewing.undo(as_context(recorder))
    then = recorder.performed[1][1]
    then(changed("item", items=(ItemId("a"),), record=RecordId("r"), text="Undid certify of A"))
    assert recorder.session.current == "a"
    assert recorder.told == []


def test_undo_from_the_history_is_told_there() -> None:
    recorder = listed("a", "b")
    certify(recorder)
    reviewing.undo_record(as_context(recorder), RecordId("r"))
    then = recorder.performed[1][1]
    then(changed("item", items=(ItemId("a"),), record=RecordId("r"), text="Undid certify of A"))
    assert recorder.told == ["Undid certify of A."]


def test_a_deferral_for_a_new_picture_names_the_angles() -> None:
    recorder = listed("a", "b")
    reviewing.ask_reason(Verdict.DEFER, as_context(recorder))
    (question,) = recorder.asked
    assert question.lacking == ("back", "left", "right", "top", "bottom")
    reason = recorder.facts.reasons.named(ANGLE_MISSING)
    assert reason is not None
    question.then(Answer(reason, "", ("back",)))
    assert recorder.decision().missing == ("back",)
