"""A review of slices as a table, a row a rate."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reviewer.domain.language import number, tr
from reviewer.domain.slice_review import SliceRate
from reviewer.ui.fairness.wording import DASH, RATES, gap_words, p_words, share_words, slice_words
from reviewer.ui.models.narrowed_model import NarrowedModel

HEADS = (
    tr("Slice"),
    tr("Rate"),
    #: head of a column: of how many decisions
    tr("Of"),
    tr("Share, 95% interval"),
    tr("Against the rest, points"),
    tr("Corrected p"),
    tr("Truth known"),
)


def _rate(row: SliceRate) -> str:
    return RATES.get(row.rate, row.rate)


_CELLS: tuple[Callable[[SliceRate], str], ...] = (
    slice_words,
    _rate,
    lambda row: DASH if row.trials is None else number(row.trials),
    share_words,
    gap_words,
    p_words,
    lambda row: DASH if row.verified is None else number(row.verified, ".0%"),
)


class BoardModel(NarrowedModel[SliceRate]):
    """Rows that what is typed leaves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, HEADS, _CELLS, _words)


def _words(row: SliceRate) -> str:
    """What of a row is looked through."""
    return f"{slice_words(row)} {_rate(row)} {p_words(row)}"
