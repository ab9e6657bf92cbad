"""What countersigns say, and what several come to."""

from itertools import permutations
from typing import Any

import pytest

from reviewer.domain.countersign import Case, Countersign, Said, Word, case_of, is_approved
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, PersonId, ReasonCode, RecordId

A, R, V = Word.APPROVE, Word.RETURN, Word.OVERRIDE
APPROVE = {"decision": "d1", "item": "mug:box", "payload_hash": "ab", "word": "approve"}
OVERRIDE = {**APPROVE, "word": "override", "verdict": "certify", "pack": "box"}


def said(mentor: str, word: Word, *, stands: bool = True) -> Said:
    return Said(RecordId(f"{mentor}-{word}"), PersonId(mentor), word, stands)


@pytest.mark.parametrize(
    ("words", "case"),
    [
        ((), Case.AWAITING),
        ((A,), Case.APPROVED),
        ((A, A), Case.APPROVED),
        ((R,), Case.RETURNED),
        ((A, R), Case.RETURNED),
        ((V,), Case.OVERRIDDEN),
        ((A, V), Case.APPROVED),
        ((R, V), Case.RETURNED),
        ((A, R, V), Case.RETURNED),
    ],
)
def test_words_of_several_mentors_come_to_the_same_in_any_order(
    words: tuple[Word, ...], case: Case
) -> None:
    listed = [said(f"m{place}", word) for place, word in enumerate(words)]
    for order in permutations(listed):
        assert case_of(Case.AWAITING, order) is case
        assert is_approved(order) == (case is Case.APPROVED)


@pytest.mark.parametrize(("first", "last"), list(permutations(Word, 2)))
def test_of_one_mentor_the_last_word_counts(first: Word, last: Word) -> None:
    both = [said("m", first), said("m", last)]
    assert case_of(Case.AWAITING, both) is case_of(Case.AWAITING, [said("m", last)])
    taken_back = [both[0], said("m", last, stands=False)]
    assert case_of(Case.AWAITING, taken_back) is case_of(Case.AWAITING, [said("m", first)])


@pytest.mark.parametrize("asked", [Case.FREE, Case.SHADOW, Case.MOOT])
@pytest.mark.parametrize("word", Word)
def test_what_waits_for_nothing_stays_where_it_is(asked: Case, word: Word) -> None:
    assert case_of(asked, [said("m", word)]) is asked


@pytest.mark.parametrize(
    "body",
    [
        APPROVE,
        {**APPROVE, "item": ""},
        {**APPROVE, "word": "return", "reason": "fragile", "note": "Look at the handle."},
        OVERRIDE,
        {**OVERRIDE, "verdict": "reject", "reason": "fragile", "supersedes": "c0"},
    ],
)
def test_a_countersign_is_read_back_as_it_was_written(body: dict[str, Any]) -> None:
    made = Countersign.of_payload(body)
    assert Countersign.of_payload(made.payload()) == made
    assert {name: made.payload()[name] for name in body} == body


@pytest.mark.parametrize(
    "body",
    [
        {},
        {**APPROVE, "word": "maybe"},
        {**APPROVE, "decision": ""},
        {**APPROVE, "payload_hash": ""},
        {**APPROVE, "word": "return"},
        {**APPROVE, "verdict": "certify"},
        {**APPROVE, "note": "n" * 4001},
        {**OVERRIDE, "verdict": None},
        {**OVERRIDE, "verdict": "reject"},
        {**OVERRIDE, "pack": ""},
        {**OVERRIDE, "item": ""},
    ],
)
def test_a_countersign_that_contradicts_itself_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        Countersign.of_payload(body)


def test_an_override_has_the_parts_of_a_verdict() -> None:
    made = Countersign(
        RecordId("d1"), ItemId("mug:box"), "ab", V, Verdict.REJECT, PackCode("box"), ReasonCode("x")
    )
    assert made.payload()["verdict"] == "reject"
