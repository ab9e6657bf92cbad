"""What a decision rested on, over the history by one key."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.domain.decision import Shown, Verdict
from reviewer.domain.evidence import SliceRecord
from reviewer.domain.ids import ItemId, PackCode, RecordId
from reviewer.domain.past_evidence import Link, PastEvidence, Point, Proof
from reviewer.domain.risk import Risk, Score
from reviewer.operations.matters import matters_of
from reviewer.ui.history.past_page import PastPage
from reviewer.ui.review.fact_rows import FactTable
from reviewer.ui.shell.picker import Choice
from tests.service.plain_evidence import evidence_of
from tests.ui.desk import RunningDesk
from tests.ui.evidence.test_doubts import contests, fill_in
from tests.ui.evidence.test_pieces import RECORD

MODEL = "plain-1/1"
DAY_MS = 24 * 3_600_000
THEN_MS = 1_790_000_000_000
CHAIN = (
    Link("catalogue", "BER1", "Tarn Pottery", 0),
    Link("model", MODEL, "", 0),
    Link("threshold", "Mia Roth", "fewer flags at the same bound", THEN_MS - 9 * DAY_MS),
    Link("reviewer", "Ana Brandt", "", THEN_MS),
    Link("countersigner", "Moe Lind", "approve", THEN_MS + DAY_MS),
)
TIMELINE = (
    Point(THEN_MS - 9 * DAY_MS, "activated", "Mia Roth", MODEL),
    Point(THEN_MS - DAY_MS, "flagged", "", ""),
    Point(THEN_MS, "decided", "Ana Brandt", "certify"),
    Point(THEN_MS + 4_000, "received", "", ""),
    Point(THEN_MS + DAY_MS, "countersigned", "Moe Lind", "approve"),
    Point(THEN_MS + 30 * DAY_MS, "outcome", "", "damaged in padded mailer (returns, 2026-11)"),
)


class Asked:
    """In place of the service: tells of whatever decision is asked about."""

    def __init__(self, desk: RunningDesk) -> None:
        self.desk = desk
        self.changes: dict[str, object] = {}
        self.records: tuple[SliceRecord, ...] | None = None
        self.last = (ItemId(""), RecordId(""))
        self.refusal = ""

    def tell(
        self, item: ItemId, record: RecordId, then: Callable[[PastEvidence | str], None]
    ) -> None:
        self.last = item, record
        if self.refusal:
            then(self.refusal)
            return
        stores = self.desk.tasks.desk
        assert stores is not None
        (known,) = self.desk.tasks.ask_lane(lambda: list(stores.cache.items([item]))).result()
        risk = Risk(known.proposed_pack, 14_000, 9_000, 22_000, 8_000)
        known = replace(known, score=Score(MODEL, (risk,), ()))
        past = PastEvidence(
            record=record,
            about=item,
            author_title="Ana Brandt",
            verdict=Verdict.CERTIFY,
            pack=PackCode("padded_mailer"),
            reason="",
            note="",
            opened=True,
            holds=True,
            decided_ms=THEN_MS,
            received_ms=THEN_MS + 4_000,
            shown=Shown(model=MODEL),
            proof=Proof.SAME,
            item=known,
            evidence=replace(evidence_of(known, MODEL), records=self.records),
            chain=CHAIN,
            timeline=TIMELINE,
        )
        then(replace(past, **self.changes))  # type: ignore[arg-type]  # one changed at a time


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    made = make_desk().open_on_item()
    made.press("F")
    made.wait(lambda: bool(made.saved))
    made.press("Ctrl+H")
    made.wait(lambda: made.window.history.model.rowCount() > 0)
    return made


@pytest.fixture
def asked(desk: RunningDesk, monkeypatch: pytest.MonkeyPatch) -> Asked:
    found = Asked(desk)
    monkeypatch.setattr(desk.app.following.inquiries, "ask_what_it_rested_on", found.tell)
    return found


def page(desk: RunningDesk) -> PastPage:
    desk.press("E")
    desk.wait(lambda: isinstance(desk.hands.overlay, PastPage))
    found = desk.hands.overlay
    assert isinstance(found, PastPage)
    return found


def told(shown: PastPage, name: str) -> str:
    tables = {each.accessibleName(): each for each in shown.findChildren(FactTable)}
    return tables[name].accessibleDescription()


def test_one_key_shows_who_answers_what_was_known_and_what_came(
    desk: RunningDesk, asked: Asked
) -> None:
    shown = page(desk)
    assert "Threshold put to use by: Mia Roth" in told(shown, "Who answers for it")
    assert "Outcome" in told(shown, "What happened")
    assert "on the screen" in told(shown, "Score then")
    assert "to the byte" in shown.proof.text()
    assert shown.sections.verticalScrollBar().maximum() > 0
    desk.press("Down")
    assert shown.sections.verticalScrollBar().value() > 0
    picture(desk, "past")
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_a_piece_of_what_it_rested_on_is_contested_by_keys_and_names_the_decision(
    desk: RunningDesk, asked: Asked
) -> None:
    shown = page(desk)
    assert not shown.contests.isVisible()
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, Choice))
    desk.press("Down")
    desk.press("Return")
    fill_in(desk, under=shown)
    notes = [each for each in shown.findChildren(QLabel) if each.accessibleName() == "Contested"]
    desk.wait(lambda: "contested by you" in notes[0].text())
    assert shown.contests.isVisible()
    assert shown.lines[1].title in notes[0].text()
    item, record = asked.last
    (found,) = contests(desk, item)
    assert found.piece == shown.lines[1].piece
    stores = desk.tasks.desk
    assert stores is not None
    made = desk.tasks.ask_lane(lambda: matters_of(stores, "contest")[found.matter]).result()
    assert made.values["decision"] == record
    picture(desk, "past-contested")


def test_the_record_of_then_is_told_or_that_it_was_not(desk: RunningDesk, asked: Asked) -> None:
    shown = page(desk)
    assert told(shown, "Record in this slice then") == "Record: not told then"
    desk.press("Escape")
    asked.records = (RECORD,)
    assert "right in 93 of 100" in told(page(desk), "Record in this slice then")


def test_who_decided_blind_is_told_to_have_seen_no_score(desk: RunningDesk, asked: Asked) -> None:
    asked.changes = {"shown": Shown()}
    assert "decided without it" in told(page(desk), "Score then")


def test_what_is_not_kept_is_said_and_nothing_is_made_up(desk: RunningDesk, asked: Asked) -> None:
    asked.changes = {"proof": Proof.MISSING, "item": None, "evidence": None}
    shown = page(desk)
    assert "does not keep" in shown.proof.text()
    tables = [each for each in shown.findChildren(FactTable) if each.isVisibleTo(shown)]
    assert {each.accessibleName() for each in tables} == {
        *("Who answers for it", "What happened", "Score then", "Evidence"),
        "Record in this slice then",
    }
    desk.press("Return")
    assert desk.hands.overlay is shown
    picture(desk, "past-missing")


def test_what_is_not_what_the_record_names_is_said_loudly(desk: RunningDesk, asked: Asked) -> None:
    asked.changes = {"proof": Proof.OTHER}
    shown = page(desk)
    assert "NOT what the signed record names" in shown.proof.text()
    assert shown.proof.property("voice") == "bad"


def test_without_the_service_a_sentence_says_so(desk: RunningDesk, asked: Asked) -> None:
    asked.refusal = "The service knows, and cannot be reached now."
    desk.press("E")
    assert desk.hands.overlay is None
    desk.wait(lambda: any("cannot be reached" in each for each in desk.told()))


def picture(desk: RunningDesk, name: str) -> None:
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        desk.window.grab().save(str(Path(folder) / f"{name}.png"))
