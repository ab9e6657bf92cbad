"""What rejects would have come to: each figure with what it rests on and what part is verified."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from reviewer.actions.board_wish import Wish
from reviewer.domain.errors import Refused
from reviewer.domain.language import number, tr
from reviewer.domain.reject_figures import RejectFigures
from reviewer.domain.slice_review import Span
from reviewer.domain.slice_scope import SliceScope
from reviewer.domain.small_groups import HIDDEN, in_words, is_told
from reviewer.resources import said_by_service
from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.fairness.figures_board import ASKING, FiguresBoard, page_keys
from reviewer.ui.fairness.wording import DASH, RATES, with_interval
from reviewer.ui.models.narrowed_model import NarrowedModel

ROOM = 450
FIXED = tr("Rejects are told of all that was ever decided, whatever is chosen.")
HINT = tr("Rejects: type a name")
HEADS = (tr("Figure"), tr("Share, 95% interval"), tr("Rests on"), tr("Verified share"))
WIDTHS = (310, 200, 290, 330)
WOULD = tr("Rejects that would have been damaged")
TESTED = tr("Rejects that were tested")


@dataclass(frozen=True, slots=True)
class RejectLine:
    """One row.

    Attributes:
        share: None where nothing is told.
        is_hidden: since it rests on fewer than five.
        rests_on, verified: in words.
    """

    name: str
    share: Span | None
    is_hidden: bool
    rests_on: str
    verified: str

    @property
    def said(self) -> str:
        """The share, or why there is none."""
        if self.is_hidden:
            return HIDDEN
        return DASH if self.share is None else with_interval(self.share, ".1%")


def lines_of(found: RejectFigures) -> tuple[RejectLine, ...]:
    """The rows."""
    few_tests = not is_told(found.tested)
    few = few_tests or not is_told(found.certified_known)
    tests = tr("{n:,} tests", "{n:,} test", found.tested)
    #: certificates whose truth is known
    certificates = tr("{n:,} known certificates", "{n:,} known certificate", found.certified_known)
    both = f"{tests}, {certificates}"
    tested = DASH if found.tested_share is None else number(found.tested_share.value, ".1%")
    known = number(found.certified_known / found.certified, ".1%") if found.certified else DASH
    of_both = tr("{tested} of rejects, {known} of certificates", tested=tested, known=known)
    return (
        RejectLine(
            WOULD, found.damaged_share, few_tests, tests, tr("{tested} of rejects", tested=tested)
        ),
        RejectLine(RATES["false_reject"], found.false_reject, few, both, of_both),
        RejectLine(RATES["reject_recall"], found.reject_recall, few, both, of_both),
        RejectLine(
            *(TESTED, found.tested_share, False),
            *(
                tr("{had_chance:,} that had a chance", had_chance=found.had_chance),
                tr("they are the verified share"),
            ),
        ),
    )


_CELLS: tuple[Callable[[RejectLine], str], ...] = (
    lambda line: line.name,
    lambda line: line.said,
    lambda line: line.rests_on,
    lambda line: line.verified,
)


class RejectsPage(FiguresBoard):
    """A handful of figures, told in sentences below."""

    def __init__(self, parent: QWidget, hint: Callable[[str], str], _scope: SliceScope) -> None:
        self.model = NarrowedModel[RejectLine](parent, HEADS, _CELLS, lambda line: line.name)
        words = tr("What rejects would have come to")
        super().__init__(parent, words, HINT, self.model, WIDTHS, ROOM)
        self.body.addWidget(self.note)
        self.body.addWidget(page_keys(hint, is_scoped=False))
        self.tell(ASKING)

    def begin(self, _scope: SliceScope) -> None:
        """Whatever days are chosen: it is of all that was ever decided."""
        self.model.show_rows(())
        self.redraw()
        self.tell(ASKING)

    def wish(self, what: Wish) -> None:
        """Chart or table, another page."""
        if what is Wish.SCOPE:
            raise Refused(FIXED)
        super().wish(what)

    def show_found(self, found: RejectFigures) -> None:
        """What the service answered."""
        self.model.show_rows(lines_of(found), self.query.text())
        self.choose_row(0)
        self.tell("\n".join(sentences(found)))
        self.redraw()

    def chart(self) -> Chart | None:
        """Shares of the rows that are left."""
        points = tuple(_point(line) for line in self.model.rows)
        if not any(each.span for each in points):
            return None
        title = tr("What rejects would have come to, by those that were tested.")
        return Chart(title=title, kind=Kind.DOTS, points=points, unit="%")


def sentences(found: RejectFigures) -> tuple[str, ...]:
    """All of it in plain words."""
    out = found.certified_damaged
    damaged = HIDDEN if out is None else in_words(out)
    return (
        _tested(found),
        tr(
            "Of {certified:,} certificates the truth of {certified_known:,} is known; "
            "damaged: {damaged}.",
            certified=found.certified,
            certified_known=found.certified_known,
            damaged=damaged,
        ),
        tr(
            "Each tested reject stands for all that had its chance. Results that are not "
            "in yet, and certificates of unknown truth, are taken to be like the others. "
            "Method: {method}.",
            method=said_by_service(found.method),
        ),
    )


def _tested(found: RejectFigures) -> str:
    if not found.had_chance:
        return tr(
            "{rejects:,} rejects are in force. No draw was made from them yet: how they "
            "would have come out is not known.",
            rejects=found.rejects,
        )
    counted = tr(
        "{rejects:,} rejects are in force; {had_chance:,} had a chance to be tested, "
        "{drawn:,} were drawn and {tested:,} have a result.",
        rejects=found.rejects,
        had_chance=found.had_chance,
        drawn=found.drawn,
        tested=found.tested,
    )
    return f"{counted} {_damaged(found)}"


def _damaged(found: RejectFigures) -> str:
    if not found.tested:
        return tr("How they would have come out is not known yet.")
    if found.damaged is None:
        return tr("Of fewer than five it is not told how they came out.")
    return tr("Damaged in the test: {count}.", count=in_words(found.damaged))


def line_sentence(line: RejectLine) -> str:
    """One row in words."""
    return tr(
        "{figure}: {share}; rests on {rests_on}; verified: {verified}.",
        figure=line.name,
        share=line.said,
        rests_on=line.rests_on,
        verified=line.verified,
    )


def _point(line: RejectLine) -> ChartPoint:
    sentence, share = line_sentence(line), line.share
    if share is None or line.is_hidden:
        return ChartPoint(line.name, None, None, None, sentence)
    low, value, high = (end * 100 for end in (share.low, share.value, share.high))
    return ChartPoint(line.name, value, low, high, sentence)
