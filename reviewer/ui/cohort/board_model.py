"""The cohort as a table: as fluid with 8,000 rows as with eight."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt

from reviewer.domain.cohort import CohortRow
from reviewer.domain.language import day, number, tr
from reviewer.ui.models.narrowed_model import NarrowedModel

HEADS = (
    *(tr("Name"), tr("Programme"), tr("Plan"), tr("Week"), tr("Milestones"), tr("Level")),
    *(tr("Decisions"), tr("Waiting"), tr("Mentors"), tr("Last seen"), tr("Reply awaited")),
)
_PLANS = {
    #: no launch plan
    "": tr("none"),
    #: state of a launch plan
    "draft": tr("draft"),
    "mentor_signed": tr("signed by a mentor"),
    "intern_signed": tr("signed by both"),
    #: state of a launch plan
    "revised": tr("revised"),
    #: state of a launch plan
    "closed": tr("closed"),
}
_DAY_MS = 24 * 3_600_000
# Counts stand at the right; those of mentors in the middle, or they would touch what waits.
_ASIDE = {
    6: Qt.AlignmentFlag.AlignRight,
    7: Qt.AlignmentFlag.AlignRight,
    8: Qt.AlignmentFlag.AlignHCenter,
}


def _week(row: CohortRow) -> str:
    if row.week is None or row.weeks is None:
        return "–"
    return tr("{week} of {weeks}", week=row.week, weeks=row.weeks)


def _milestones(row: CohortRow) -> str:
    told = []
    if row.met:
        told.append(tr("{n} met", "{n} met", row.met))
    if row.due:
        told.append(tr("{n} due", "{n} due", row.due))
    if row.late:
        told.append(tr("{n} late", "{n} late", row.late))
    if row.missed:
        told.append(tr("{n} missed", "{n} missed", row.missed))
    return ", ".join(told) or "–"


def _level(row: CohortRow) -> str:
    if row.lowest == row.highest:
        return f"L{row.lowest}"
    return tr("L{lowest} to L{highest}", lowest=row.lowest, highest=row.highest)


def _seen(row: CohortRow) -> str:
    if not row.last_day:
        #: when somebody was last seen
        return tr("never, silent") if row.is_silent else tr("never")
    seen = day(date.fromisoformat(row.last_day))
    return tr("{day}, silent", day=seen) if row.is_silent else seen


def _reply(row: CohortRow) -> str:
    if not row.reply_side:
        return "–"
    days = row.reply_age_ms // _DAY_MS
    if row.reply_side == "mentor":
        #: whose turn it is to answer, and for how long
        return tr("mentor, {n} days", "mentor, {n} day", days)
    #: whose turn it is to answer, and for how long
    return tr("intern, {n} days", "intern, {n} day", days)


_CELLS: tuple[Callable[[CohortRow], str], ...] = (
    lambda row: row.title,
    lambda row: row.programme or "–",
    lambda row: _PLANS.get(row.plan, row.plan),
    _week,
    _milestones,
    _level,
    lambda row: number(row.decisions),
    lambda row: number(row.waiting),
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
