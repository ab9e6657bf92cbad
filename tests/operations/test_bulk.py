"""One verdict on many items, undone as one step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.bulk import BulkAct, Excluded, Sample, bound_of, undetected_bound
from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.ids import ItemId, PackCode, ReasonCode
from reviewer.domain.item import ItemState
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import EXCEPTIONS, MemberWord, Outcome, Receipt, Record, Standing
from reviewer.domain.risk import Hidden
from reviewer.operations import accounts, bulk, deciding, history, marking, queueing
from reviewer.operations.desk import Desk
from reviewer.operations.receipts import take_receipts
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.workbench import ANA, BEN, certify, reject

ITEMS = tuple(item_id(number) for number in range(6))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with stocked_desk(tmp_path) as made:
        stock(made, *(shape(number) for number in range(6)))
        yield made


def act(*numbers: int, **changes: Any) -> BulkAct:
    made = BulkAct(Verdict.CERTIFY, tuple(item_id(number) for number in numbers or range(6)))
    return replace(made, **changes)


REJECT = {"verdict": Verdict.REJECT, "reason": ReasonCode("fragile")}


def newest(desk: Desk) -> Record:
    return desk.journal.entries(limit=1)[0].record


def decided(desk: Desk, state: QueueState = QueueState.DECIDED) -> set[ItemId]:
    return set(queueing.queue_ids(desk, QueueFilter(state=state)))


def verdict_on(desk: Desk, item: ItemId) -> tuple[Verdict | None, Standing | None]:
    (row,) = queueing.queue_rows(desk, [item])
    return row.verdict, row.standing


def test_an_act_is_one_record_and_the_queue_shows_it(desk: Desk) -> None:
    changes = bulk.decide_all(desk, act())
    assert (changes.items, changes.text, changes.excluded) == (ITEMS, "Certified 6 items", ())
    assert desk.journal.counts().total == 1
    assert decided(desk) == set(ITEMS)
    assert verdict_on(desk, ITEMS[4]) == (Verdict.CERTIFY, Standing.SAVED)


def test_one_undo_takes_everything_back(desk: Desk) -> None:
    bulk.decide_all(desk, act(**REJECT))
    changes = deciding.undo(desk)
    assert (changes.items, changes.text) == (ITEMS, "Undid reject of 6 items")
    assert desk.journal.counts().total == 2
    assert decided(desk, QueueState.OPEN) == set(ITEMS)
    with pytest.raises(Refused, match="nothing to undo"):
        deciding.undo(desk)


def test_undo_works_after_a_restart_and_after_the_service_has_it(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        made = bulk.decide_all(desk, act(0, 1, 2)).record
        record = newest(desk)
        take_receipts(desk, [Receipt(record.id, record.payload_hash, Outcome.APPLIED, 1, 1)])
    with stocked_desk(tmp_path) as desk:
        assert decided(desk) == set(ITEMS[:3])
        deciding.undo(desk)
        assert newest(desk).payload == {"withdraws": made}
        assert decided(desk) == set()


def test_a_chosen_act_can_be_taken_back_once(desk: Desk) -> None:
    first = bulk.decide_all(desk, act(0, 1)).record
    deciding.decide(desk, certify(ITEMS[5]))
    assert first is not None
    assert deciding.withdraw(desk, first).items == ITEMS[:2]
    with pytest.raises(Refused, match="taken back or replaced already"):
        deciding.withdraw(desk, first)


def test_one_member_decided_again_leaves_the_act(desk: Desk) -> None:
    made = bulk.decide_all(desk, act(0, 1, 2)).record
    deciding.decide(desk, reject(ITEMS[1]))
    assert newest(desk).payload["supersedes"] == made
    sheet = queueing.item_sheet(desk, ITEMS[1])
    assert sheet is not None
    assert sheet.decided is not None
    assert sheet.decided.verdict is Verdict.REJECT
    assert [entry.withdrawn for entry in sheet.entries] == [False, True]
    deciding.undo(desk)
    assert decided(desk, QueueState.OPEN) == {ITEMS[1], *ITEMS[3:]}
    assert deciding.undo(desk).items == (ITEMS[0], ITEMS[2])
    with pytest.raises(Refused, match="nothing to undo"):
        deciding.undo(desk)


def test_a_member_shows_the_act_as_its_decision(desk: Desk) -> None:
    bulk.decide_all(desk, act(note="Checked.", **REJECT))
    sheet = queueing.item_sheet(desk, ITEMS[3])
    assert sheet is not None
    assert sheet.decided is not None
    assert (sheet.decided.item, sheet.decided.note) == (ITEMS[3], "Checked.")


def test_what_cannot_be_a_member_drops_out_with_the_reason(desk: Desk) -> None:
    hazard = sorted(desk.ladder[PackCode("padded_mailer")].refuses)[0]
    stock(
        desk,
        shape(0, hazard=hazard),
        shape(1).model_copy(update={"state": ItemState.DISPUTED, "verdict": Verdict.REJECT}),
        shape(4).model_copy(update={"reopened_ms": 7, "reopened_for": ["pictures"]}),
    )
    deciding.decide(desk, certify(ITEMS[2]))
    deciding.decide(desk, reject(ITEMS[3]))
    changes = bulk.decide_all(desk, act(0, 1, 2, 3, 4, 5, 77))
    whys = ("hard_rule", "disputed", "decided", "otherwise", "reopened", "gone")
    items = (*ITEMS[:5], item_id(77))
    expected = [Excluded(item, why) for item, why in zip(items, whys, strict=True)]
    assert list(changes.excluded) == expected
    assert (changes.items, changes.text) == ((ITEMS[5],), "Certified 1 item")
    written = BulkAct.of_payload(newest(desk).payload)
    assert (set(written.excluded), written.members) == (set(expected), (ITEMS[5],))


@pytest.mark.parametrize("verdict", [{}, REJECT])
def test_a_score_that_is_hidden_by_draw_wants_a_look_of_its_own(
    desk: Desk, verdict: dict[str, Any]
) -> None:
    """Where the site uses none, no item could be a member: there they all may."""
    without = {"score": None, "score_hidden": Hidden.DRAWN}
    stock(desk, shape(0).model_copy(update=without))
    stock(desk, shape(1).model_copy(update=without | {"score_hidden": Hidden.STOPPED}))
    changes = bulk.decide_all(desk, act(0, 1, 2, **verdict))
    assert list(changes.excluded) == [Excluded(ITEMS[0], "hidden")]
    assert changes.items == ITEMS[1:3]
    with pytest.raises(Refused, match="1 with a hidden score, each wants a look of its own"):
        bulk.decide_all(desk, act(0, **verdict))


def test_a_hard_rule_stops_no_reject(desk: Desk) -> None:
    hazard = sorted(desk.ladder[PackCode("padded_mailer")].refuses)[0]
    stock(desk, shape(0, hazard=hazard))
    assert bulk.decide_all(desk, act(0, **REJECT)).items == (ITEMS[0],)


def test_an_act_with_no_member_left_is_refused_with_the_reasons(desk: Desk) -> None:
    bulk.decide_all(desk, act(0, 1))
    total = desk.journal.counts().total
    with pytest.raises(Refused, match=r"None of the 3 items.*1 gone, 2 decided already"):
        bulk.decide_all(desk, act(0, 1, 99))
    assert desk.journal.counts().total == total


def test_a_cache_that_lags_behind_the_journal_doubles_nothing(desk: Desk) -> None:
    later: list[Any] = []
    desk.after = later.append
    bulk.decide_all(desk, act(0, 1))
    assert bulk.decide_all(desk, act(0, 1, 2)).items == (ITEMS[2],)
    for work in later:
        work()
    assert decided(desk) == set(ITEMS[:3])


def test_the_bound_is_that_of_what_is_left_of_the_sample(desk: Desk) -> None:
    deciding.decide(desk, reject(ITEMS[1]))
    deciding.decide(desk, certify(ITEMS[2]))
    drawn = Sample(random=ITEMS[:3], unlike=(ITEMS[3],))
    shown = BulkShown(thumbnails=6)
    bulk.decide_all(desk, act(opened=ITEMS[:4], sample=drawn, bound_ppm=0, shown=shown))
    written = BulkAct.of_payload(newest(desk).payload)
    assert written.opened == (ITEMS[0], ITEMS[3])
    assert written.bound_ppm == bound_of(written) == undetected_bound(6, 3, 1)
    assert written.shown.thumbnails == 4


def test_who_was_left_out_before_stays_named(desk: Desk) -> None:
    out = Excluded(ITEMS[5], "never_shown")
    assert bulk.decide_all(desk, act(0, 1, excluded=(out,))).excluded == ()
    assert BulkAct.of_payload(newest(desk).payload).excluded == (out,)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"note": "x\0"}, "NUL"),
        ({"group": "half \ud83d"}, "half a character"),
        ({"verdict": Verdict.REJECT, "reason": ReasonCode("because")}, "no reason for reject"),
    ],
)
def test_what_cannot_be_decided_says_why_and_leaves_nothing(
    desk: Desk, changes: dict[str, Any], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        bulk.decide_all(desk, act(**changes))
    assert desk.journal.counts().total == 0


def test_nobody_decides_unnamed(desk: Desk) -> None:
    desk.person = None
    with pytest.raises(Refused, match="Sign in"):
        bulk.decide_all(desk, act())


def test_somebody_elses_act_cannot_be_taken_back(desk: Desk) -> None:
    made = bulk.decide_all(desk, act()).record
    accounts.work_as(desk, BEN)
    assert made is not None
    with pytest.raises(Refused, match="Only its author"):
        deciding.withdraw(desk, made)


def test_marks_of_an_act_are_made_good_after_the_cache_was_lost(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        bulk.decide_all(desk, act(0, 1, 2))
        deciding.decide(desk, reject(ITEMS[1]))
        deciding.undo(desk)
        bulk.decide_all(desk, act(1, **REJECT))
        deciding.undo(desk)
    for each in tmp_path.glob("cache.db*"):
        each.unlink()
    with stocked_desk(tmp_path) as desk:
        assert decided(desk) == {ITEMS[0], ITEMS[2]}


def test_marks_that_the_cache_refused_are_made_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFault("The disk is full.")

    monkeypatch.setattr(marking, "SLICE", 2)
    with stocked_desk(tmp_path) as desk:
        with monkeypatch.context() as patch:
            patch.setattr(desk.cache, "mark_all", full)
            bulk.decide_all(desk, act(0, 1, 2))
            assert decided(desk) == set()
            deciding.undo(desk)
            bulk.decide_all(desk, act(1, 2))
        deciding.remark(desk, ITEMS[0], "Look at the seam.")
        accounts.work_as(desk, BEN)
        assert decided(desk) == set()
        accounts.work_as(desk, ANA)
        assert decided(desk) == {ITEMS[1], ITEMS[2]}


def tell(desk: Desk, *exceptions: MemberWord, outcome: Outcome = Outcome.APPLIED) -> None:
    """The service's word for the newest record."""
    record = newest(desk)
    code = EXCEPTIONS if exceptions else ""
    word = Receipt(record.id, record.payload_hash, outcome, 1, 1, code, "epoch", exceptions)
    take_receipts(desk, [word])


APART = (
    MemberWord(ITEMS[1], Outcome.DISPUTED),
    MemberWord(ITEMS[4], Outcome.REJECTED, "unknown_item"),
)


def test_members_show_the_word_that_was_said_of_them(desk: Desk) -> None:
    bulk.decide_all(desk, act())
    tell(desk, *APART)
    standings = [verdict_on(desk, item)[1] for item in ITEMS]
    final = Standing.FINAL
    assert standings == [final, Standing.DISPUTED, final, final, Standing.QUARANTINED, final]


def test_the_history_has_one_line_with_the_exceptions_by_name(desk: Desk) -> None:
    bulk.decide_all(desk, act(group="Potter", grouped_by="vendor", note="Alike."))
    tell(desk, *APART)
    (row,) = history.recent(desk)
    assert (row.kind, row.verdict, row.title) == ("bulk", Verdict.CERTIFY, "6 items · Potter")
    assert (row.members, row.note, row.standing, row.mine) == (6, "Alike.", Standing.FINAL, True)
    assert row.item == ITEMS[1]
    assert [(each.title, each.standing) for each in row.exceptions] == [
        ("Mug 1", Standing.DISPUTED),
        ("Mug 4", Standing.QUARANTINED),
    ]
    assert "does not know this item" in row.exceptions[1].why


def test_an_act_that_was_undone_shows_so_on_its_line(desk: Desk) -> None:
    bulk.decide_all(desk, act(**REJECT))
    deciding.undo(desk)
    (row,) = history.recent(desk)
    assert (row.title, row.withdrawn, row.is_void) == ("6 items", True, True)
    assert row.reason == desk.reasons.named("fragile").title  # type: ignore[union-attr]  # it ships


def test_an_act_that_was_refused_whole_is_kept_and_says_why(desk: Desk) -> None:
    bulk.decide_all(desk, act())
    record = newest(desk)
    refusal = Receipt(record.id, record.payload_hash, Outcome.REJECTED, 0, 1, "not_allowed")
    take_receipts(desk, [refusal])
    (row,) = history.recent(desk)
    assert (row.standing, row.members) == (Standing.QUARANTINED, 6)
    assert "site" in row.refusal
    assert deciding.undo(desk).items == ITEMS
