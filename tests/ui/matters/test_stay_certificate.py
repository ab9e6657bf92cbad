"""The certificate of a stay as a page, and asked for and written by keyboard."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import RecordId
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Role
from reviewer.operations.certificate_facts import (
    FamilyLine,
    GoalLine,
    Signature,
    StayCertificate,
)
from reviewer.operations.desk import Desk
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.stay_page import DRAFT, page_of, write_page
from reviewer.ui.pdf_page import document_of, paint_page
from tests.operations.saying import step
from tests.ui.desk import RunningDesk

IVY = replace(PERSON, role=Role.INTERN)
A4 = QSizeF(673, 1001)
FOUND = StayCertificate(
    matter=MatterId("0198c1de-7a10-7cc2-9d4e-5b0e8d2b7a11"),
    person="Ivy Castellanos <ivy>",
    starts="2026-03-02",
    ends="2026-06-07",
    state="issued",
    issued_on="2026-06-08",
    version=2,
    families=(
        FamilyLine("Padded mailer", 4, 1240, 73, 310, 2),
        FamilyLine("Box", 3, 310, 35, 0, 0),
    ),
    limits=("It says nothing of kinds of decisions that are not listed.",),
    evidence="ab" * 32,
    goals=(GoalLine("publication goal", "Torn cards seen earlier", "submitted"),),
    milestones=(("met", 5), ("missed", 1)),
    signatures=(
        Signature("Mentor", "Max Okafor", 1_790_000_000_000, RecordId("r1"), "cd" * 32),
        Signature("Lead", "Lea Brandt", 1_790_000_900_000, RecordId("r2"), ""),
        Signature("Issued by", "Lea Brandt", 1_790_001_000_000, RecordId("r3"), "ef" * 32),
    ),
)


def read(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def page_picture(found: StayCertificate, name: str) -> QImage:
    """The first page as it is printed."""
    document = document_of(page_of(found), A4)
    image = QImage(A4.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, document, 0, DRAFT if found.is_draft else "")
    painter.end()
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        image.save(str(Path(folder) / f"{name}.png"))
    return image


def test_everything_stands_on_the_page(qapp: object) -> None:
    text = read(page_of(FOUND))
    for each in (
        "Ivy Castellanos <ivy>",
        "From 2026-03-02 to 2026-06-07. Issued on 2026-06-08.",
        "Padded mailer",
        "1,240",
        "73",
        "Torn cards seen earlier",
        "5 met, 1 missed",
        "It says nothing of kinds of decisions that are not listed.",
        "Max Okafor",
        "cd" * 32,
        "ef" * 32,
        "not known at this workstation",
        "ab" * 32,
    ):
        assert each in text
    assert DRAFT not in text
    assert document_of(page_of(FOUND), A4).pageCount() == 1


def test_a_draft_says_so_and_bears_it_across_the_page(qapp: object) -> None:
    draft = replace(FOUND, issued_on="", state="signed by a mentor", signatures=())
    text = read(page_of(draft))
    assert DRAFT in text
    assert "Not issued: signed by a mentor." in text
    assert "Nobody has signed version 2." in text
    stamped = page_picture(draft, "certificate-draft")
    page_picture(FOUND, "certificate")
    # Far below the text, where nothing but the stamp is.
    row = [stamped.pixelColor(x, 650).lightness() for x in range(stamped.width())]
    assert min(row) < 250


def test_it_is_written_as_a_pdf(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "certificate.pdf"
    write_page(path, FOUND)
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(StorageFault):
        write_page(tmp_path / "nowhere" / "certificate.pdf", FOUND)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk with a plan and a decision, on the screen of matters."""
    made = make_desk(person=IVY).open_on_item()
    made.press("F")
    made.wait(lambda: bool(made.saved))
    made.settle()
    plan = step("plan-1", "plan", "write", "max", IVY.id, {"start": "2026-03-02", "weeks": 14})

    def tell(desk: Desk) -> None:
        desk.cache.apply(Page("e", "c", person=IVY.id, steps=(plan,)))

    stores = made.tasks.desk
    assert stores is not None
    made.tasks.ask_lane(lambda: tell(stores)).result()
    made.press("Ctrl+L")
    screen = made.window.matters
    made.wait(lambda: screen.kinds.rows.rowCount() > 0)
    screen.list_kind("certificate")
    made.wait(lambda: screen._board is not None and screen._board.kind == "certificate")
    return made


def test_it_is_asked_for_prefilled_and_written_by_key(desk: RunningDesk, tmp_path: Path) -> None:
    desk.press("C")
    assert any("Nothing is chosen" in each for each in desk.told())
    desk.press("N")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    form = desk.hands.overlay
    assert form is not None
    fields = {each.accessibleName(): each for each in form.findChildren(QPlainTextEdit)}
    assert fields["Levels by family of decisions"].toPlainText().endswith("| 2 | 1 | 0 | 0 | 0")
    desk.press("Return")
    desk.wait(lambda: desk.window.matters.matters.rows.rowCount() == 1)
    desk.press("C")
    desk.wait(lambda: bool(desk.window.findChildren(QFileDialog)))
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("draft-certificate-2026-03-02.pdf")
    path = str(tmp_path / "draft.pdf")
    dialog.fileSelected.emit(path)
    dialog.reject()
    desk.wait(lambda: any(path in each for each in desk.told()))
    assert Path(path).read_bytes().startswith(b"%PDF")


def test_the_page_is_dark_on_white_in_every_theme(qapp: QApplication) -> None:
    before = qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    qapp.setPalette(dark)
    try:
        paper = QImage(300, 100, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        paint_page(painter, document_of("<p>Certificate</p>", QSizeF(300, 100)), 0, "")
        painter.end()
    finally:
        qapp.setPalette(before)
    lightness = [paper.pixelColor(x, y).lightness() for x in range(300) for y in range(100)]
    assert min(lightness) < 120
