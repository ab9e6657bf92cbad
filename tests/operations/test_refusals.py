"""A refused record says why, whatever code a service may give."""

from reviewer.domain.ids import RecordId
from reviewer.domain.record import Outcome, Receipt
from reviewer.operations.refusals import refusal_of


def receipt(outcome: Outcome, code: str = "") -> Receipt:
    return Receipt(RecordId("r"), "h", outcome, 1, 0, code, "epoch")


def test_a_known_code_is_a_sentence_for_the_person() -> None:
    assert "does not know this item" in refusal_of(receipt(Outcome.REJECTED, "unknown_item"))


def test_a_code_of_a_newer_service_is_shown_as_it_is() -> None:
    assert "cannot take it (too_blue)" in refusal_of(receipt(Outcome.REJECTED, "too_blue"))


def test_what_was_not_refused_has_no_refusal() -> None:
    assert refusal_of(None) == ""
    assert refusal_of(receipt(Outcome.DISPUTED, "x")) == ""
