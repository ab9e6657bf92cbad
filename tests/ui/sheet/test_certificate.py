"""The certificate: everything that speaks for an act, on a page that can be printed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.domain.bulk import ActError, BulkAct, Excluded, Sample
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import ItemId, RecordId
from reviewer.operations.certificates import Certificate, Line
from reviewer.ui.sheet.certificate_page import page_of, write_page
from reviewer.ui.theme import load_fonts

MEMBERS = tuple(ItemId(f"P{number:05d}:poly_mailer") for number in range(400))
OUT = ItemId("P99999:poly_mailer")


@pytest.fixture
def made(qapp: QApplication) -> Certificate:
    load_fonts()
    act = BulkAct(
        Verdict.CERTIFY,
        MEMBERS,
        opened=MEMBERS[:2],
        sample=Sample(random=(MEMBERS[0], OUT), unlike=(MEMBERS[1],)),
        grouped_by="family",
        group="Polybag <flat>",
        bound_ppm=180_000,
        excluded=(Excluded(OUT, "left_open"),),
    )
    return Certificate(
        record=RecordId("record-1"),
        hash="ab" * 32,
        person="Mia",
        made_ms=1_790_000_000_000,
        offset_min=60,
        act=act,
        packs=("Poly mailer",),
        reason="",
        standing="final",
        withdrawn=False,
        members=tuple(
            Line(each, "A <b>mug</b>", each in act.opened, each == MEMBERS[0]) for each in MEMBERS
        ),
        left_out=(Line(OUT, "", drawn=True, why="taken out"),),
    )


def test_the_page_names_person_record_bound_and_everybody(made: Certificate) -> None:
    page = page_of(made)
    for words in ("Certified 400 items as Poly mailer", "Mia", "ab" * 32, "record-1", "18"):
        assert words in page
    assert all(each in page for each in (*MEMBERS, OUT))
    assert "taken out, drawn" in page
    assert "2 items were drawn at random" in page
    assert "2026-09-21 15:13:20 +0100" in page


@pytest.mark.parametrize(
    ("again", "words"),
    [
        ("Nothing is known yet.", "Nothing is known yet."),
        (
            ActError(398, 8, same=7, other=1, unclear=0, ended=0, bound_ppm=470_000),
            "8 of 398 unopened members, drawn by the service: others decided 1 otherwise, 7 the"
            " same. At 95 %, at most 47\u202f% of all would be decided otherwise.",
        ),
        (
            ActError(398, 8, same=5, other=0, unclear=1, ended=2, bound_ppm=None),
            "others decided 0 otherwise, 5 the same, 1 unclear, 2 ended before.",
        ),
    ],
)
def test_it_tells_what_others_found(made: Certificate, again: ActError | str, words: str) -> None:
    page = page_of(replace(made, again=again))
    assert "Looked at again" in page
    assert words in page
    assert "Looked at again" not in page_of(made)


def test_what_a_catalogue_says_is_no_markup(made: Certificate) -> None:
    assert "<b>mug" not in page_of(made)
    assert "Polybag &lt;flat&gt;" in page_of(made)


def test_it_is_written_as_a_pdf_of_several_pages(made: Certificate, tmp_path: Path) -> None:
    path = tmp_path / "act.pdf"
    write_page(path, made)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") > 3


def test_a_folder_that_is_not_there_is_told(made: Certificate, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="no folder"):
        write_page(tmp_path / "nowhere" / "act.pdf", made)
