from dataclasses import replace

import pytest

from reviewer.domain.ids import RecordId
from reviewer.domain.record import (
    GENESIS,
    OVERTAKEN,
    Outcome,
    Receipt,
    Record,
    Standing,
    hash_faults,
    seal,
    standing,
)
from tests.domain.making import CLOCK, record


def sealed(**changes: object) -> Record:
    return seal(record(**changes), lambda data: data + data)


def test_a_sealed_record_fits_its_hashes() -> None:
    assert hash_faults(sealed()) == ()


def test_the_signature_is_made_over_the_bytes_of_the_hash() -> None:
    made = sealed()
    assert made.signature == made.hash * 2


def test_a_record_reads_back_from_its_json() -> None:
    made = sealed()
    assert Record.of_json(made.as_json()) == made


@pytest.mark.parametrize(
    "changes",
    [
        {"seq": 2},
        {"author": "person-2"},
        {"device": "device-2"},
        {"kind": "remark"},
        {"prev_hash": "1" * 64},
        {"id": "01890000-0000-7000-8000-000000000002"},
        {"clock": replace(CLOCK, wall_ms=1)},
        {"payload": {"item": "other"}},
        {"payload_hash": "2" * 64},
        {"hash": "3" * 64},
    ],
)
def test_every_change_after_sealing_shows(changes: dict[str, object]) -> None:
    changed = replace(sealed(), **changes)  # type: ignore[arg-type]  # any field, by name
    assert hash_faults(changed)


def test_the_next_record_hangs_on_the_one_before() -> None:
    first = sealed()
    second = sealed(seq=2, prev_hash=first.hash)
    assert first.prev_hash == GENESIS
    assert second.hash != sealed(seq=2, prev_hash="4" * 64).hash


@pytest.mark.parametrize(
    ("outcome", "shown"),
    [
        (None, Standing.SAVED),
        (Outcome.RETRY_LATER, Standing.SAVED),
        (Outcome.PENDING_PARENT, Standing.SAVED),
        (Outcome.DUPLICATE, Standing.RECEIVED),
        (Outcome.AWAITING_COUNTERSIGN, Standing.RECEIVED),
        (Outcome.APPLIED, Standing.FINAL),
        (Outcome.CONCURRING, Standing.FINAL),
        (Outcome.DISPUTED, Standing.DISPUTED),
        (Outcome.REJECTED, Standing.QUARANTINED),
    ],
)
def test_what_is_shown_for_each_outcome(outcome: Outcome | None, shown: Standing) -> None:
    receipt = None if outcome is None else Receipt(RecordId("r"), "0" * 64, outcome, 1, 2)
    assert standing(receipt) is shown


@pytest.mark.parametrize(
    ("first", "shown"),
    [("applied", Standing.FINAL), ("disputed", Standing.DISPUTED), ("", Standing.RECEIVED)],
)
def test_a_duplicate_stands_as_its_first_outcome_says(first: str, shown: Standing) -> None:
    receipt = Receipt(RecordId("r"), "0" * 64, Outcome.DUPLICATE, 1, 2, first)
    assert standing(receipt) is shown


@pytest.mark.parametrize("outcome", [Outcome.APPLIED, Outcome.DUPLICATE])
def test_what_an_item_reopened_since_overtook_is_received_but_never_final(outcome: Outcome) -> None:
    receipt = Receipt(RecordId("r"), "0" * 64, outcome, 1, 2, OVERTAKEN)
    assert standing(receipt) is Standing.RECEIVED


def test_every_outcome_is_in_the_table_of_what_is_kept() -> None:
    kept = {outcome for outcome in Outcome if outcome.is_received}
    assert kept == set(Outcome) - {Outcome.REJECTED, Outcome.RETRY_LATER, Outcome.PENDING_PARENT}
