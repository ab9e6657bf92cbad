"""A review of fairness as a PDF: its text is found again by another reader."""

from pathlib import Path

from reviewer.fairness_page import page_of
from reviewer.ui.pdf_page import write_pdf
from reviewer.ui.theme import load_fonts
from tests.test_fairness_page import FIGURES, REVIEW, VALUES
from tests.ui.pdf_text import pdf_text


def test_the_text_of_every_section_is_found_again(qapp: object, tmp_path: Path) -> None:
    load_fonts()
    path = tmp_path / "review.pdf"
    write_pdf(path, REVIEW.title, page_of(REVIEW, FIGURES))
    text = pdf_text(path)
    for each in (
        *("What came of it", "Test 200 <parcels> & more", "It is overdue by 9 days."),
        *("Demographic parity (chosen)", "50.0% (37.7% to 62.3%)", "北京"),
        *("14 comparisons were made", "Agree an action", "cd" * 8, str(VALUES["figures"])[:16]),
        *("MEASURE 2.11", "MEASURE 2.9", "MEASURE 1.3"),
    ):
        assert "".join(each.split()) in text, each
    assert "script>alert(1)" in text
