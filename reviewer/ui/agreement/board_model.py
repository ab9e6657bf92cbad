"""Figures of agreement as a table, a row a figure of a group."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from reviewer.domain.language import number, tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.reader_agreement import AgreementRow, ReaderAgreement
from reviewer.domain.small_groups import in_words
from reviewer.ui.agreement.wording import (
    DASH,
    KINDS,
    group_words,
    interval_words,
    value_words,
)
from reviewer.ui.models.narrowed_model import NarrowedModel

HEADS = (
    tr("Items"),
    tr("Figure"),
    tr("Value"),
    tr("95% interval"),
    tr("Read twice"),
    tr("With a reject"),
)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of one group.

    Attributes:
        code: of the figure.
        title: of the group.
    """

    row: AgreementRow
    code: str
    title: str


class BoardModel(NarrowedModel[FigureRow]):
    """Rows that what is typed leaves."""

    def __init__(self, parent: QObject) -> None:
        cells = (
            lambda row: row.title,
            lambda row: KINDS[row.code].title,
            lambda row: value_words(row.row, row.code),
            lambda row: interval_words(row.row, row.code),
            lambda row: _count(row.row.items),
            lambda row: _count(row.row.rejects),
        )
        super().__init__(parent, HEADS, cells, _words)


def rows_of(found: ReaderAgreement, ladder: PackLadder) -> tuple[FigureRow, ...]:
    """All figures of each group together; of one that is too small to be told the first alone."""
    return tuple(
        FigureRow(row, code, group_words(row, ladder))
        for row in found.rows
        for code in (tuple(KINDS)[:1] if row.items is None else KINDS)
    )


def _count(size: int | None) -> str:
    return DASH if size is None else in_words(size) if size == 0 else number(size)


def _words(row: FigureRow) -> str:
    """What of a row is looked through."""
    return f"{row.title} {row.row.name} {KINDS[row.code].title}"
