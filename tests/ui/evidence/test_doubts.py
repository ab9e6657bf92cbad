"""Doubts about pieces of evidence, by keys alone, without a service."""

from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from reviewer.domain.evidence import SliceRecord, Whose
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.matters.courses.doubts import REASONS
from reviewer.domain.matters.matter import Matter
from reviewer.operations.changes import changed
from reviewer.operations.contesting import Contest, contests_of
from reviewer.operations.matters import matters_of
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.shell.picker import Choice
from reviewer.wire.evidence import EvidenceShape, SliceRecordShape
from tests.service.plain_evidence import evidence_of
from tests.ui.desk import RunningDesk
from tests.ui.evidence.test_page import current, drawer_of, open_page, page_of


def contests(desk: RunningDesk, item: ItemId) -> tuple[Contest, ...]:
    stores = desk.tasks.desk
    assert stores is not None
    return desk.tasks.ask_lane(lambda: contests_of(stores, item)).result()


def unhelped(desk: RunningDesk) -> list[Matter]:
    stores = desk.tasks.desk
    assert stores is not None
    found = desk.tasks.ask_lane(lambda: matters_of(stores, "unhelped")).result()
    return list(found.values())


def form_of(desk: RunningDesk) -> MatterForm:
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    found = desk.hands.overlay
    assert isinstance(found, MatterForm)
    return found


def fill_in(desk: RunningDesk, under: object = None, why: str = "It is glass.") -> None:
    """The second reason of the list, and words; then `under` is what lies over the screen."""
    form = form_of(desk)
    reason = form.findChild(QComboBox)
    assert reason is not None
    assert reason.hasFocus()
    desk.press("Down")
    desk.press("Tab")
    words = form.findChild(QPlainTextEdit)
    assert words is not None
    assert words.hasFocus()
    words.setPlainText(why)
    desk.press("Return")
    desk.wait(lambda: desk.hands.overlay is under)


def is_on(desk: RunningDesk, item: ItemId) -> bool:
    """Whether the page is that of this item."""
    evidence = page_of(desk).evidence
    return evidence is not None and evidence.item == item


def put_record(desk: RunningDesk, item: ItemId) -> None:
    """Evidence with a record of the model comes to this desk."""
    stores = desk.tasks.desk
    assert stores is not None
    pack, day = PackCode("padded_mailer"), "2026-11-02"
    record = SliceRecord(Whose.MODEL, pack, "kitchen", 340, 100, 93, 862_500, 965_700, day)

    def put() -> None:
        known = stores.cache.item(item)
        due = stores.cache.evidence_due(item)
        assert known is not None
        assert due is not None
        shape = EvidenceShape.of_domain(evidence_of(known, "plain-1/1"))
        told = SliceRecordShape.model_validate(record, from_attributes=True)
        stores.cache.put_evidence(shape.model_copy(update={"records": [told]}), due.basis)

    desk.tasks.ask_lane(put).result()


def told(desk: RunningDesk) -> str:
    return page_of(desk).contested.text()


def test_a_piece_is_chosen_said_plainly_and_contested_by_keys(desk: RunningDesk) -> None:
    open_page(desk)
    item = current(desk)
    desk.press("Ctrl+Right")
    first = drawer_of(desk).focused()
    desk.press("Ctrl+Right")
    second = drawer_of(desk).focused()
    assert first.piece != second.piece
    desk.press("Ctrl+Left")
    assert drawer_of(desk).focused() == first
    desk.press("Return")
    desk.wait(lambda: first.sentence in desk.told())
    desk.press("Shift+X")
    fill_in(desk)
    desk.wait(lambda: "contested by you" in told(desk))
    (found,) = contests(desk, item)
    assert (found.piece, found.reason) == (first.piece, list(REASONS.values())[1])
    assert "It is glass." in told(desk)
    assert page_of(desk).contested.isVisible()
    assert (current(desk), desk.session.verdicts) == (item, {})


def test_without_a_chosen_piece_all_are_listed(desk: RunningDesk) -> None:
    open_page(desk)
    desk.press("Shift+X")
    desk.wait(lambda: isinstance(desk.hands.overlay, Choice))
    choice = desk.hands.overlay
    assert isinstance(choice, Choice)
    lines = page_of(desk).marks.lines
    assert [row.key for row in choice.rows] == [each.piece for each in lines]
    desk.press("Down")
    desk.press("Return")
    fill_in(desk)
    desk.wait(lambda: bool(contests(desk, current(desk))))
    assert contests(desk, current(desk))[0].piece == lines[1].piece


def test_each_chosen_piece_lies_in_sight_and_in_its_part(desk: RunningDesk) -> None:
    open_page(desk)
    page = page_of(desk)
    for _ in page.marks.lines:
        desk.press("Ctrl+Right")
        box = page.marks.place
        assert box is not None
        assert box.height() > 0
        top = page.sections.verticalScrollBar().value()
        assert top <= box.center().y() <= top + page.sections.viewport().height()
        body = page.sections.widget()
        assert body is not None
        assert body.rect().contains(box.center())


def test_what_is_contested_once_is_refused_a_second_time_in_the_form(desk: RunningDesk) -> None:
    open_page(desk)
    desk.press("Ctrl+Right")
    desk.press("Shift+X")
    fill_in(desk)
    desk.press("Shift+X")
    form = form_of(desk)
    words = form.findChild(QPlainTextEdit)
    assert words is not None
    words.setPlainText("Again.")
    form.choose()
    desk.wait(lambda: "already" in form.problem.text())
    desk.press("Escape")
    assert len(contests(desk, current(desk))) == 1


def test_one_key_says_that_it_did_not_help_and_takes_it_back(desk: RunningDesk) -> None:
    open_page(desk)
    desk.press("Shift+H")
    desk.wait(lambda: any("did not help" in each for each in desk.told()))
    (said,) = unhelped(desk)
    assert said.values["item"] == current(desk)
    assert said.values["pieces"] == "comparison+input+neighbour+picture+score+word"
    desk.press("Shift+H")
    desk.wait(lambda: any("Taken back" in each for each in desk.told()))
    assert unhelped(desk) == []


def test_with_the_page_closed_there_is_nothing_to_doubt(desk: RunningDesk) -> None:
    for key in ("Ctrl+Right", "Return", "Shift+X", "Shift+H"):
        desk.press(key)
        assert desk.hands.overlay is None
    assert unhelped(desk) == []


def test_another_item_has_pieces_and_contests_of_its_own(desk: RunningDesk) -> None:
    open_page(desk)
    desk.press("Ctrl+Right")
    desk.press("Shift+X")
    fill_in(desk)
    desk.wait(lambda: "contested by you" in told(desk))
    first = current(desk)
    desk.press("Down")
    desk.wait(lambda: is_on(desk, current(desk)) and current(desk) != first)
    assert page_of(desk).marks.focused is None
    assert not page_of(desk).contested.isVisible()
    desk.press("Up")
    desk.wait(page_of(desk).contested.isVisible)


def test_the_record_of_a_slice_is_told_beside_the_score(desk: RunningDesk) -> None:
    open_page(desk)
    assert "not told" in page_of(desk).records.accessibleDescription()
    item = current(desk)
    put_record(desk, item)
    desk.press("B")
    drawer_of(desk).on_changes(changed("evidence", items=[item]))
    desk.press("B")
    desk.wait(lambda: "right in 93 of 100" in page_of(desk).records.accessibleDescription())
    desk.press("B")
    facts = desk.window.review.facts
    desk.wait(lambda: "model right in 93 of 100" in facts.model.text())
    assert facts.model.text().startswith("Model ")
    desk.press("Down")
    desk.wait(lambda: current(desk) != item and "right in" not in facts.model.text())
