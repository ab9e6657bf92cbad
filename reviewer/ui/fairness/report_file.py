"""A review of fairness as a file: a page of HTML, or the same as a PDF."""

from pathlib import Path

from reviewer.domain.fairness_review import FairnessReview
from reviewer.domain.files import write_whole
from reviewer.domain.language import tr
from reviewer.fairness_page import page_of
from reviewer.ui.pdf_page import write_pdf

PAGES = (".html", ".htm")


def write_report(path: Path, review: FairnessReview) -> None:
    """Write it; what kind of file the end of its name says, a PDF where it says none.

    Raises:
        StorageFault: the file cannot be written.
    """
    page = page_of(review)
    if path.suffix.lower() in PAGES:
        write_whole(path, page.encode())
    else:
        write_pdf(path, tr("Review of fairness: {review}", review=review.title), page)
