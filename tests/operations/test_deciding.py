"""Verdicts, undo and remarks on a desk of its own."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.domain.decision import NOTE_LIMIT, Decision, Verdict
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.ids import ItemId, PackCode, ReasonCode, RecordId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Outcome, Receipt, Standing
from reviewer.operations import accounts, deciding, history, queueing
from reviewer.operations.desk import Desk
from reviewer.operations.receipts import take_receipts
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.workbench import ANA, BEN, certify, reject

FIRST, SECOND = item_id(0), item_id(1)
DECIDED = QueueFilter(state=QueueState.DECIDED)
OPEN = QueueFilter(state=QueueState.OPEN)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with stocked_desk(tmp_path) as made:
        yield made


def last(desk: Desk) -> Decision:
    return Decision.of_payload(desk.journal.entries(limit=1)[0].record.payload)


def test_a_decision_is_saved_and_the_queue_shows_it(desk: Desk) -> None:
    changes = deciding.decide(desk, certify(FIRST))
    assert changes.items == (FIRST,)
    assert changes.text == "Certified Mug 0"
    (row,) = queueing.queue_rows(desk, queueing.queue_ids(desk, DECIDED))
    assert (row.id, row.verdict, row.standing) == (FIRST, Verdict.CERTIFY, Standing.SAVED)


def test_the_lease_is_written_down_from_the_check_out(desk: Desk) -> None:
    deciding.decide(desk, replace(certify(FIRST), checkout="made up", checkout_gen=9))
    assert (last(desk).checkout, last(desk).checkout_gen) == (f"lease-{FIRST}", 3)


def test_an_item_that_is_not_here_any_more_can_still_be_decided(desk: Desk) -> None:
    deciding.decide(desk, certify("gone:padded_mailer"))
    assert last(desk).item == "gone:padded_mailer"


def test_a_second_verdict_supersedes_the_first(desk: Desk) -> None:
    first = deciding.decide(desk, certify(FIRST)).record
    deciding.decide(desk, reject(FIRST))
    assert last(desk).supersedes == first
    sheet = queueing.item_sheet(desk, FIRST)
    assert sheet is not None
    assert sheet.decided is not None
    assert sheet.decided.verdict is Verdict.REJECT
    assert [entry.withdrawn for entry in sheet.entries] == [False, True]


def refuse(desk: Desk) -> None:
    """The service refuses the newest record."""
    record = desk.journal.entries(limit=1)[0].record
    refusal = Receipt(record.id, record.payload_hash, Outcome.REJECTED, 0, 1, "bad_payload")
    take_receipts(desk, [refusal])


def test_a_refused_decision_is_never_superseded(desk: Desk) -> None:
    deciding.decide(desk, certify(FIRST))
    refuse(desk)
    deciding.decide(desk, reject(FIRST))
    assert last(desk).supersedes is None
    refuse(desk)
    (row,) = queueing.queue_rows(desk, [FIRST])
    assert (row.verdict, row.standing) == (Verdict.REJECT, Standing.QUARANTINED)


def test_what_a_refused_decision_was_to_replace_is_replaced_by_the_next(desk: Desk) -> None:
    first = deciding.decide(desk, certify(FIRST)).record
    deciding.decide(desk, reject(FIRST))
    refuse(desk)
    deciding.decide(desk, certify(FIRST))
    assert last(desk).supersedes == first


def test_a_caller_cannot_supersede_what_is_not_there(desk: Desk) -> None:
    deciding.decide(desk, replace(certify(FIRST), supersedes=RecordId("x")))
    assert last(desk).supersedes is None


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"pack": PackCode("barrel")}, "has no pack"),
        ({"note": "x" * (NOTE_LIMIT - 1) + "\0"}, "NUL"),
        ({"note": "half \ud83d"}, "half a character"),
        ({"verdict": Verdict.REJECT, "reason": ReasonCode("because")}, "no reason for reject"),
    ],
)
def test_what_cannot_be_decided_says_why_and_leaves_nothing(
    desk: Desk, change: dict[str, object], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        deciding.decide(desk, replace(certify(FIRST), **change))  # type: ignore[arg-type]  # a table of mixed members
    assert desk.journal.counts().total == 0


def test_nobody_decides_unnamed(desk: Desk) -> None:
    desk.person = None
    with pytest.raises(Refused, match="Sign in"):
        deciding.decide(desk, certify(FIRST))


def test_a_reason_that_needs_a_note_waits_for_it(desk: Desk) -> None:
    noted = next(
        reason
        for reason in desk.reasons.reasons
        if reason.needs_note and Verdict.REJECT in reason.verdicts
    )
    with pytest.raises(Refused, match="needs a note"):
        deciding.decide(desk, replace(reject(FIRST), reason=noted.code))
    deciding.decide(desk, replace(reject(FIRST), reason=noted.code, note="Seam is open."))
    assert last(desk).note == "Seam is open."


@pytest.fixture
def hazardous(desk: Desk) -> ItemId:
    pack = desk.ladder[PackCode("padded_mailer")]
    stock(desk, shape(7, hazard=sorted(pack.refuses)[0]))
    return item_id(7)


def override_of(desk: Desk) -> ReasonCode:
    return desk.reasons.of("override")[0].code


def test_a_hard_rule_blocks_certify_with_its_fact(desk: Desk, hazardous: ItemId) -> None:
    with pytest.raises(Refused, match="goods must not go in"):
        deciding.decide(desk, certify(hazardous))


def test_an_override_with_a_reason_stands_in_the_record(desk: Desk, hazardous: ItemId) -> None:
    code = override_of(desk)
    deciding.decide(desk, replace(certify(hazardous), override=code, note="Checked by hand."))
    assert last(desk).override == code


def test_an_override_needs_a_reason_of_its_kind(desk: Desk, hazardous: ItemId) -> None:
    with pytest.raises(Refused, match="no reason for override"):
        deciding.decide(desk, replace(certify(hazardous), override=ReasonCode("fragile")))


def test_an_override_of_nothing_is_not_written_down(desk: Desk) -> None:
    deciding.decide(desk, replace(certify(FIRST), override=override_of(desk)))
    assert last(desk).override is None


def test_a_hard_rule_blocks_no_other_verdict(desk: Desk, hazardous: ItemId) -> None:
    deciding.decide(desk, reject(hazardous))
    assert last(desk).verdict is Verdict.REJECT


def test_undo_withdraws_and_brings_the_item_back(desk: Desk) -> None:
    deciding.decide(desk, certify(FIRST))
    changes = deciding.undo(desk)
    assert changes.items == (FIRST,)
    assert changes.text == "Undid certify of Mug 0"
    assert FIRST in queueing.queue_ids(desk, OPEN)
    assert desk.journal.counts().total == 2


def test_undo_goes_back_step_by_step_and_then_says_so(desk: Desk) -> None:
    deciding.decide(desk, certify(FIRST))
    deciding.decide(desk, reject(SECOND))
    assert deciding.undo(desk).items == (SECOND,)
    assert deciding.undo(desk).items == (FIRST,)
    with pytest.raises(Refused, match="nothing to undo"):
        deciding.undo(desk)


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(FIRST))
    with stocked_desk(tmp_path) as desk:
        assert deciding.undo(desk).items == (FIRST,)
        assert FIRST in queueing.queue_ids(desk, OPEN)


def test_undo_works_after_the_service_has_it(desk: Desk) -> None:
    deciding.decide(desk, certify(FIRST))
    record = desk.journal.entries(limit=1)[0].record
    desk.journal.receive([Receipt(record.id, record.payload_hash, Outcome.APPLIED, 1, 1)])
    assert deciding.undo(desk).items == (FIRST,)


def test_undo_never_touches_what_somebody_else_decided(desk: Desk) -> None:
    deciding.decide(desk, certify(FIRST))
    accounts.work_as(desk, BEN)
    with pytest.raises(Refused, match="nothing to undo"):
        deciding.undo(desk)


def test_a_chosen_decision_can_be_taken_back_once(desk: Desk) -> None:
    first = deciding.decide(desk, certify(FIRST)).record
    deciding.decide(desk, certify(SECOND))
    assert first is not None
    assert deciding.withdraw(desk, first).items == (FIRST,)
    with pytest.raises(Refused, match="taken back or replaced already"):
        deciding.withdraw(desk, first)


def test_somebody_elses_decision_cannot_be_taken_back(desk: Desk) -> None:
    first = deciding.decide(desk, certify(FIRST)).record
    accounts.work_as(desk, BEN)
    assert first is not None
    with pytest.raises(Refused, match="Only its author"):
        deciding.withdraw(desk, first)


def test_what_is_no_decision_cannot_be_taken_back(desk: Desk) -> None:
    made = deciding.remark(desk, FIRST, "Look at the seam.").record
    assert made is not None
    for record in (made, RecordId("nowhere")):
        with pytest.raises(Refused, match="not on this desk"):
            deciding.withdraw(desk, record)


@pytest.mark.parametrize("text", ["", "   ", "x" * (NOTE_LIMIT + 1), "\0"])
def test_a_remark_must_say_something_that_can_be_kept(desk: Desk, text: str) -> None:
    with pytest.raises(Refused):
        deciding.remark(desk, FIRST, text)


def test_a_remark_is_kept_and_listed(desk: Desk) -> None:
    deciding.remark(desk, FIRST, "Look at the seam.")
    (row,) = history.recent(desk)
    assert (row.kind, row.note, row.title) == ("remark", "Look at the seam.", "Mug 0")


def test_a_damaged_cache_stops_nobody(desk: Desk) -> None:
    def damage() -> None:
        with desk.cache._database.transaction() as connection:
            connection.exec_driver_sql("PRAGMA writable_schema = ON")
            connection.exec_driver_sql("UPDATE sqlite_schema SET sql = 'CREATE' WHERE name='body'")
        # The next statement reads the file again.
        desk.cache.close()

    damage()
    deciding.decide(desk, certify(FIRST))
    stock(desk, shape(0))
    damage()
    assert deciding.undo(desk).text == f"Undid certify of {FIRST}"
    stock(desk, shape(0))
    damage()
    assert deciding.remark(desk, FIRST, "Look.").record is not None
    assert desk.journal.counts().total == 3


def test_a_cache_that_fails_does_not_take_the_decision_away(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFault("The disk is full.")

    monkeypatch.setattr(desk.cache, "put_marks", full)
    deciding.decide(desk, certify(FIRST))
    assert desk.journal.counts().total == 1
    assert history.recent(desk)[0].author == ANA.id


def files(desk: Desk) -> dict[str, bytes]:
    """The journal's two copies as they lie on the disk."""
    return {name: (desk.profile / name).read_bytes() for name in ("journal.db", "journal.log")}


def test_what_is_prepared_is_recorded_nowhere(desk: Desk) -> None:
    before, cached = files(desk), desk.cache.changes
    prepared = deciding.prepare(desk, certify(FIRST))
    assert (files(desk), desk.cache.changes) == (before, cached)
    assert desk.journal.entries() == []
    changes = deciding.decide(desk, certify(FIRST), prepared)
    assert changes.record == prepared.draft.id
    assert changes.text == "Certified Mug 0"
    assert desk.journal.verify() == []


def test_what_was_prepared_and_let_go_leaves_no_gap(desk: Desk) -> None:
    deciding.prepare(desk, certify(FIRST))
    deciding.decide(desk, certify(SECOND))
    assert [each.record.seq for each in desk.journal.entries()] == [1]
    assert desk.journal.verify() == []


def decide_the_same(desk: Desk) -> None:
    deciding.decide(desk, reject(FIRST))


def decide_another(desk: Desk) -> None:
    deciding.decide(desk, reject(SECOND))


def refuse_the_same(desk: Desk) -> None:
    decide_the_same(desk)
    refuse(desk)


def give_back(desk: Desk) -> None:
    desk.cache.drop_checkouts([FIRST])


def change_hands(desk: Desk) -> None:
    desk.person = BEN


@pytest.mark.parametrize(
    "meanwhile", [decide_the_same, decide_another, refuse_the_same, give_back, change_hands]
)
def test_what_changed_since_counts_as_if_nothing_had_been_prepared(
    tmp_path: Path, meanwhile: Callable[[Desk], None]
) -> None:
    found = []
    for name, is_prepared in (("ahead", True), ("at once", False)):
        with stocked_desk(tmp_path / name) as desk:
            prepared = deciding.prepare(desk, certify(FIRST)) if is_prepared else None
            meanwhile(desk)
            deciding.decide(desk, certify(FIRST), prepared)
            assert desk.journal.verify() == []
            records = [each.record for each in desk.journal.entries(newest_first=False)]
            decided = Decision.of_payload(records[-1].payload)
            superseded = [each.seq for each in records if each.id == decided.supersedes]
            facts = (decided.checkout, decided.checkout_gen, records[-1].author, records[-1].seq)
            found.append((facts, superseded))
    assert found[0] == found[1]


def test_a_hard_rule_that_came_since_blocks_what_was_prepared(desk: Desk) -> None:
    prepared = deciding.prepare(desk, certify(FIRST))
    stock(desk, shape(0, hazard=sorted(desk.ladder[PackCode("padded_mailer")].refuses)[0]))
    with pytest.raises(Refused):
        deciding.decide(desk, certify(FIRST), prepared)
    assert desk.journal.entries() == []
