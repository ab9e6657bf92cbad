"""What was decided here lately."""

from dataclasses import replace
from pathlib import Path

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Outcome, Receipt, Standing
from reviewer.operations import accounts, deciding, exporting, history
from reviewer.wire.items import PastDecisionShape
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.workbench import BEN, certify, reject


def test_rows_are_newest_first_and_a_withdrawal_shows_on_its_row(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(0)))
        deciding.decide(desk, reject(item_id(1)))
        deciding.undo(desk)
        rows = history.recent(desk)
        assert [(row.verdict, row.withdrawn) for row in rows] == [
            (Verdict.REJECT, True),
            (Verdict.CERTIFY, False),
        ]
        assert rows[0].reason == desk.reasons.named("fragile").title  # type: ignore[union-attr]  # it ships
        assert rows[0].standing is Standing.SAVED


def test_a_decision_from_before_the_item_reopened_is_marked(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(0)))
        deciding.decide(desk, certify(item_id(1)))
        first = history.recent(desk)[1]
        past = PastDecisionShape(
            record=first.record,
            author=first.author,
            author_title="Ana",
            verdict=Verdict.CERTIFY,
            pack=first.pack,
            reason="",
            note="",
            decided_ms=first.wall_ms,
            withdrawn=False,
            overtaken=True,
        )
        stock(desk, shape(0).model_copy(update={"history": [past]}))
        rows = history.recent(desk)
        assert [(row.overtaken, row.is_void) for row in rows] == [(False, False), (True, True)]


def test_what_was_refused_is_listed_however_old_it_is(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(0)))
        deciding.undo(desk)
        back = desk.journal.entries(limit=1)[0].record
        deciding.decide(desk, certify(item_id(1)))
        bad = desk.journal.entries(limit=1)[0].record
        for number in (2, 3):
            deciding.decide(desk, certify(item_id(number)))
        for each in (back, bad):
            refusal = Receipt(each.id, each.payload_hash, Outcome.REJECTED, 0, 1, "bad_payload")
            desk.journal.receive([refusal])
        rows = history.recent(desk, limit=2)
        assert [row.item for row in rows] == [item_id(3), item_id(2), item_id(1), item_id(0)]
        assert [row.kind for row in rows[2:]] == ["decision", "withdrawal"]


def test_rows_of_others_are_told_apart(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(0)))
        accounts.work_as(desk, BEN)
        deciding.decide(desk, certify(item_id(1)))
        assert [row.mine for row in history.recent(desk)] == [True, False]


def test_an_item_that_is_gone_is_listed_by_its_id(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify("gone:padded_mailer"))
        assert history.recent(desk)[0].title == "gone:padded_mailer"


def test_everything_can_be_carried_away_as_a_file(tmp_path: Path) -> None:
    with stocked_desk(tmp_path / "desk") as desk:
        deciding.decide(desk, certify(item_id(0)))
        deciding.undo(desk)
        assert exporting.export_records(desk, tmp_path / "records.jsonl") == 2
    assert len((tmp_path / "records.jsonl").read_text().splitlines()) == 2


INA = Person(PersonId("person-ina"), "ina", "Ina", Role.INTERN)


def test_who_decides_blind_sees_of_others_only_that_they_did(tmp_path: Path) -> None:
    """At a desk that several share the history has the records of all of them."""
    with stocked_desk(tmp_path) as desk:
        accounts.work_as(desk, INA)
        deciding.decide(desk, replace(reject(item_id(0)), note="Brittle rim"))
        deciding.decide(desk, certify(item_id(1)))
        deciding.undo(desk)
        accounts.work_as(desk, replace(BEN, role=Role.INTERN))
        both = history.recent(desk)
        assert [
            (row.sealed, row.verdict, row.reason, row.note, row.shown, row.case) for row in both
        ] == [(True, None, "", "", None, None)] * 2
        deciding.decide(desk, certify(item_id(0)))
        _, hidden, told = history.recent(desk)
        assert (hidden.sealed, told.sealed) == (True, False)
        assert (told.verdict, told.note) == (Verdict.REJECT, "Brittle rim")
        deciding.undo(desk)
        assert history.recent(desk)[-1].sealed
        accounts.work_as(desk, INA)
        assert not history.recent(desk)[-1].sealed
        accounts.work_as(desk, BEN)
        assert not any(row.sealed for row in history.recent(desk)), "Ben does not decide blind"
