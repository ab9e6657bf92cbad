"""HTML laid out on A4 and written as a PDF. On any thread; the fonts are loaded by then."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr
from reviewer.ui.theme import FAMILIES
from reviewer.ui.tokens import LIGHT

PER_INCH = 96
MARGIN_MM = 16.0
POINTS = 9
_STAMP_PIXELS, _STAMP_ANGLE, _STAMP_ALPHA = 150, -50.0, 130


def write_pdf(path: Path, title: str, html: str, stamp: str = "") -> None:
    """Write it; `stamp` lies across each page, under the text.

    Raises:
        StorageFault: the file cannot be written.
    """
    if not path.absolute().parent.is_dir():
        raise StorageFault(
            tr(
                "There is no folder {folder} for {file}. Make it first.",
                folder=path.parent,
                file=path.name,
            )
        )
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Reviewer")
    page = QPageSize(QPageSize.PageSizeId.A4)
    margin = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    unit = QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margin, unit))
    writer.setResolution(PER_INCH)
    document = document_of(html, QSizeF(writer.width(), writer.height()))
    if not _print(document, writer, stamp):
        raise StorageFault(
            tr("{path} cannot be written. Is the disk full? Choose another place.", path=path)
        )


def document_of(html: str, page: QSizeF) -> QTextDocument:
    """Laid out on pages of this size, pixels."""
    document = QTextDocument()
    font = QFont()
    # Figures of one width are other glyphs, which the PDF would give no letters for.
    font.clearFeatures()
    font.setFamilies(list(FAMILIES))
    font.setPointSize(POINTS)
    # Its other forms of hyphen and point beside figures have no letter: nobody would find a date.
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(page)
    return document


def paint_page(painter: QPainter, document: QTextDocument, number: int, stamp: str) -> None:
    """One page from 0, its upper left corner at the origin."""
    size = document.pageSize()
    if stamp:
        _paint_stamp(painter, QRectF(0, 0, size.width(), size.height()), stamp)
    painter.save()
    painter.translate(0, -number * size.height())
    # With the window's palette, letters of a dark theme would be white on the paper.
    ink = QAbstractTextDocumentLayout.PaintContext()
    ink.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    ink.clip = QRectF(0, number * size.height(), size.width(), size.height())
    painter.setClipRect(ink.clip)
    document.documentLayout().draw(painter, ink)
    painter.restore()


def _print(document: QTextDocument, writer: QPdfWriter, stamp: str) -> bool:
    """Page by page; whether everything was written."""
    painter = QPainter()
    if not painter.begin(writer):
        return False
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        paint_page(painter, document, number, stamp)
    return painter.end()


def _paint_stamp(painter: QPainter, page: QRectF, words: str) -> None:
    font = QFont()
    # Figures of one width are other glyphs, which the PDF would give no letters for.
    font.clearFeatures()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(_STAMP_PIXELS)
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    colour = QColor(LIGHT.line)
    colour.setAlpha(_STAMP_ALPHA)
    painter.setPen(colour)
    painter.translate(page.center())
    painter.rotate(_STAMP_ANGLE)
    page.moveCenter(QPointF(0, 0))
    painter.drawText(page, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
    painter.restore()
