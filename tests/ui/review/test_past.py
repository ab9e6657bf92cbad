"""Earlier decisions on the review screen: those that count no longer look like it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.item import PastDecision
from reviewer.domain.record import Standing
from reviewer.operations import deciding
from reviewer.operations.queueing import ItemSheet, item_sheet
from reviewer.ui.review.fact_rows import PastLine, PastList
from reviewer.ui.review.product_facts import past_of
from reviewer.ui.theme import Theme, ThemeChoice
from tests.operations.stocked_desk import item_id, stocked_desk
from tests.operations.workbench import certify
from tests.ui.review.making import POLY, item


def line(*, withdrawn: bool = False, overtaken: bool = False) -> PastLine:
    past = PastDecision(
        record=RecordId("r1"),
        author=PersonId("mina"),
        author_title="Mina",
        verdict=Verdict.CERTIFY,
        pack=POLY,
        reason="",
        note="",
        decided_ms=1,
        withdrawn=withdrawn,
        overtaken=overtaken,
    )
    sheet = ItemSheet(item(history=(past,)), (), (), None, resources.ladder())
    (found,) = past_of(sheet, resources.reasons(), now_ms=2)
    return found


def painted(past: PastLine) -> QImage:
    rows = PastList("past")
    rows.show_past([past])
    rows.resize(300, 24)
    return rows.grab().toImage()


def test_what_was_decided_before_it_reopened_looks_withdrawn(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    assert theme is not None
    counts, withdrawn = painted(line()), painted(line(withdrawn=True))
    assert counts != withdrawn
    assert painted(line(overtaken=True)) == withdrawn


def test_a_decision_of_this_desk_is_marked_too(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(0)))
        before = item_sheet(desk, item_id(0))
        assert before is not None
        (own,) = before.entries
        past = PastDecision(
            own.record.id,
            own.record.author,
            "",
            Verdict.CERTIFY,
            POLY,
            "",
            "",
            1,
            withdrawn=False,
            overtaken=True,
        )
        after = replace(before, item=replace(before.item, history=(past,)))
        for sheet, is_overtaken in ((before, False), (after, True)):
            (found,) = past_of(sheet, resources.reasons(), now_ms=2)
            assert (found.standing, found.is_overtaken) == (Standing.SAVED, is_overtaken)


def test_a_tooltip_says_why_it_counts_no_longer(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    assert theme is not None
    rows = PastList("past")
    rows.show_past([line(), line(overtaken=True), line(withdrawn=True, overtaken=True)])
    assert "(" not in rows.tip(0)
    assert "(before it reopened)" in rows.tip(1)
    assert "(withdrawn)" in rows.tip(2)
    assert "reopened" not in rows.tip(2)
