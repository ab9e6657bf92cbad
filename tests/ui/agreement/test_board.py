"""Agreement at a lead's desk: opened by key, narrowed, explained; and what a reader alone sees."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.reader_agreement import (
    AgreementRow,
    Caution,
    Estimate,
    OwnReads,
    ReaderAgreement,
)
from reviewer.ui.agreement.board import ASKING, NOTHING, OFF, AgreementBoard
from reviewer.ui.agreement.board_model import HEADS
from reviewer.ui.agreement.own_page import MEANING, PRIVATE, OwnPage
from reviewer.ui.agreement.own_page import NOTHING as NO_READS
from reviewer.ui.agreement.wording import KINDS, share_words
from reviewer.ui.review.fact_rows import FactTable
from reviewer.ui.review.wording import MINUS
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from reviewer.wire.agreement import AgreementShape
from tests.ui.desk import RunningDesk

LEA = Person(PersonId("person-lea"), "lea", "Lea Marsh", Role.LEAD)
NONE = dict.fromkeys(KINDS, Estimate(None))
FIGURES = NONE | {
    "same": Estimate(0.9, 0.744, 0.965),
    "kappa": Estimate(-0.034, -0.1, 0.03),
    "bias": Estimate(-0.001),
    "positive": Estimate(0.5),
}
NO_GATE = Caution("no_gate", "No gate.")
ALL = AgreementRow("all", "", 30, 2, 1, FIGURES, (Caution("new", "Few rejects."), NO_GATE))
MAILER = AgreementRow(
    "family", "padded_mailer", None, None, None, NONE, (Caution("hidden", "Fewer than five."),)
)
MAY = AgreementRow("month", "2026-05", 7, 0, 0, FIGURES, (NO_GATE,))
FOUND = ReaderAgreement(20_000, 3, 1, (ALL, MAILER, MAY))


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    return make_desk(person=LEA).open_on_item()


def board(desk: RunningDesk) -> AgreementBoard:
    desk.press("Ctrl+Shift+F6")
    desk.wait(lambda: isinstance(desk.hands.overlay, AgreementBoard))
    found = desk.hands.overlay
    assert isinstance(found, AgreementBoard)
    return found


def cells(shown: AgreementBoard, row: int) -> list[str]:
    places = [shown.model.index(row, column) for column in range(len(HEADS))]
    return [str(shown.model.data(each)) for each in places]


def test_without_a_service_it_says_so(desk: RunningDesk) -> None:
    shown = board(desk)
    assert (shown.note.text(), shown.model.rowCount()) == (NO_WORD, 0)
    desk.press("Return")  # on nothing
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_what_the_service_answers_is_shown_where_the_board_is_still_open(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[ReaderAgreement | str], None]] = []
    monkeypatch.setattr(Inquiries, "ask_about_agreement", lambda _, then: asked.append(then))
    first = board(desk)
    assert first.note.text() == ASKING
    desk.press("Escape")
    second = board(desk)
    asked[0](FOUND)
    assert not first.model.rows
    assert not second.model.rows
    asked[1](FOUND)
    assert second.model.rowCount() == 2 * len(KINDS) + 1
    asked[1](NO_WORD)
    assert second.note.text() == NO_WORD


def test_all_figures_of_a_group_stand_together_and_one_too_small_is_one_row(
    desk: RunningDesk,
) -> None:
    shown = board(desk)
    shown.show_agreement(FOUND)
    assert cells(shown, 0) == [
        *("All items", "The same verdict", "90.0%", "74.4% to 96.5%", "30", "2")
    ]
    assert cells(shown, 1)[2:4] == ["50.0%", "–"]
    assert cells(shown, 2)[2] == "–"
    assert cells(shown, 3)[1:4] == [
        *("Kappa (Cohen)", f"{MINUS}0.03", f"{MINUS}0.10 to 0.03"),
    ]
    assert cells(shown, 9)[1:3] == ["Bias index", "0.00"]
    hidden = cells(shown, len(KINDS))
    assert hidden == [*("Padded mailer", "The same verdict", "– (fewer than five)", "–", "–", "–")]
    assert cells(shown, len(KINDS) + 1)[0] == "May 2026"


def test_what_a_group_cannot_say_stands_below_and_return_says_what_a_figure_means(
    desk: RunningDesk,
) -> None:
    shown = board(desk)
    shown.show_agreement(FOUND)
    assert shown.note.text().startswith("Few rejects. AC1 and PABAK are high")
    assert shown.left.text() == (
        "23 figures. Of single decisions 2% are drawn: 3 drawn and not read yet, 1 ended unread."
    )
    for _ in range(3):
        desk.press("Down")
    assert shown.meaning.isHidden()
    desk.press("Return")
    assert shown.meaning.text() == f"Kappa (Cohen): {KINDS['kappa'].meaning}"
    assert not shown.meaning.isHidden()
    desk.press("Down")
    assert shown.meaning.isHidden()
    for char in "padded":
        desk.press(char)
    assert shown.model.rowCount() == 1
    assert shown.note.text() == "Fewer than five items were read twice: nothing is told of them."
    shown.query.setText("2026-05 kappa")
    assert [row.code for row in shown.model.rows] == ["kappa", "kappa_max"]
    assert shown.left.text().startswith("2 of 23 figures")


@pytest.mark.parametrize(("ppm", "said"), [(20_000, NOTHING), (0, OFF)])
def test_nothing_read_twice_is_said(desk: RunningDesk, ppm: int, said: str) -> None:
    shown = board(desk)
    none = AgreementRow("all", "", 0, 0, 0, NONE, (NO_GATE,))
    shown.show_agreement(ReaderAgreement(ppm, 0, 0, (none,)))
    assert (shown.note.text(), shown.model.rowCount()) == (said, 0)


def test_all_that_the_service_names_has_words() -> None:
    others = {"of", "name", "items", "rejects", "open", "cautions"}
    assert set(KINDS) == set(AgreementShape.model_fields) - others


def test_it_is_not_for_others(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F6")
    assert any("leads and admins" in each for each in desk.told())
    assert desk.hands.overlay is None


# what is told to a reader alone ------------------------------------------------------------------


def own_page(desk: RunningDesk, monkeypatch: pytest.MonkeyPatch, own: OwnReads) -> OwnPage:
    monkeypatch.setattr(Inquiries, "ask_about_own_reads", lambda _, then: then(own))
    desk.press("Ctrl+Shift+F9")
    found = desk.hands.overlay
    assert isinstance(found, OwnPage)
    return found


def sentences(page: OwnPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel)]


def facts(page: OwnPage) -> str:
    return " ".join(each.accessibleDescription() for each in page.findChildren(FactTable))


def test_ones_own_index_comes_with_its_number_and_is_for_nobody_else(
    make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(profile="plain").open_on_item()
    own = OwnReads(37, 2, 5, 3, Estimate(0.135, 0.059, 0.28), Estimate(0.081, 0.028, 0.213))
    page = own_page(desk, monkeypatch, own)
    assert {PRIVATE, MEANING} <= set(sentences(page))
    assert "Otherwise than you had: 3" in facts(page)
    assert "Reader disagreement index: 8% (3% to 21%)" in facts(page)
    desk.press("Down")
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_below_twenty_it_is_counts_and_with_none_a_sentence(
    make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(profile="plain").open_on_item()
    nothing = Estimate(None)
    few = own_page(desk, monkeypatch, OwnReads(19, 0, 2, 1, nothing, nothing))
    assert "Too few: shares are told from 20 items on" in facts(few)
    desk.press("Escape")
    none = own_page(desk, monkeypatch, OwnReads(0, 0, 0, 0, nothing, nothing))
    assert NO_READS in sentences(none)
    assert facts(none) == ""
    assert share_words(nothing) == "–"


def test_without_a_service_ones_own_page_says_so(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F9")
    assert NO_WORD in desk.told()
    assert desk.hands.overlay is None
