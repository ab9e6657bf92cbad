"""The cohort as a table: as fluid with 8,000 rows as with eight."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from reviewer.domain.cohort import CohortRow
from reviewer.domain.language import tr
from reviewer.ui.models.narrowed_model import NarrowedModel

HEADS = (
    *(tr("Name"), tr("Programme"), tr("Plan"), tr("Week"), tr("Milestones"), tr("Level")),
    *(tr("Decisions"), tr("Waiting"), tr("Mentors"), tr("Last seen"), tr("Reply awaited")),
)
_PLANS = {
    "": "none",
    "draft": "draft",
    "mentor_signed": tr("signed by a mentor"),
    "intern_signed": tr("signed by both"),
    "revised": "revised",
    "closed": "closed",
}
_DAY_MS = 24 * 3_600_000
# Counts stand at the right; those of mentors in the middle, or they would touch what waits.
_ASIDE = {
    6: Qt.AlignmentFlag.AlignRight,
    7: Qt.AlignmentFlag.AlignRight,
    8: Qt.AlignmentFlag.AlignHCenter,
}


def _week(row: CohortRow) -> str:
    return (
        "–"
        if row.week is None or row.weeks is None
        else tr("{week} of {weeks}", week=row.week, weeks=row.weeks)
    )


def _milestones(row: CohortRow) -> str:
    counts = ((row.met, "met"), (row.due, "due"), (row.late, "late"), (row.missed, "missed"))
    return ", ".join(f"{many} {word}" for many, word in counts if many) or "–"


def _level(row: CohortRow) -> str:
    same = row.lowest == row.highest
    return (
        f"L{row.lowest}"
        if same
        else tr("L{lowest} to L{highest}", lowest=row.lowest, highest=row.highest)
    )


def _seen(row: CohortRow) -> str:
    when = row.last_day or "never"
    return tr("{when}, silent", when=when) if row.is_silent else when


def _reply(row: CohortRow) -> str:
    if not row.reply_side:
        return "–"
    days = row.reply_age_ms // _DAY_MS
    return f"{row.reply_side}, {days} {'day' if days == 1 else 'days'}"


_CELLS: tuple[Callable[[CohortRow], str], ...] = (
    lambda row: row.title,
    lambda row: row.programme or "–",
    lambda row: _PLANS.get(row.plan, row.plan),
    _week,
    _milestones,
    _level,
    lambda row: f"{row.decisions:,}",
    lambda row: f"{row.waiting:,}",
    lambda row: str(row.mentors),
    _seen,
    _reply,
)


class BoardModel(NarrowedModel[CohortRow]):
    """Rows that what is typed leaves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, HEADS, _CELLS, _words, _ASIDE)


def _words(row: CohortRow) -> str:
    """What of a row is looked through."""
    return " ".join(cell(row) for cell in _CELLS[:6])
