"""What decisions come to, by slice: grams, cost, parcels, damage, against the stated baseline."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import number, tr
from reviewer.domain.packaging_ledger import LedgerBy, LedgerLine, PackagingLedger
from reviewer.domain.slice_scope import SliceScope
from reviewer.fairness_words import GROUPS
from reviewer.resources import said_by_service
from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.fairness.figures_board import FiguresBoard, page_keys
from reviewer.ui.fairness.scope_palette import period_words
from reviewer.ui.fairness.wording import DASH, saved_words, with_interval
from reviewer.ui.models.narrowed_model import NarrowedModel
from reviewer.ui.review.wording import money

ROOM = 400
ASKING = tr("The service is asked; it adds up all that holds at your sites.")
TOTAL = tr("Total")
HINT = tr("Ledger: type a name")
_BY = {
    LedgerBy.SITE: tr("Site"),
    LedgerBy.COUNTRY: tr("Country"),
    LedgerBy.CATEGORY: tr("Category"),
    LedgerBy.VENDOR: tr("Vendor"),
    LedgerBy.PACK: tr("Pack"),
}
# A slice's facet within a sentence.
_BY_WITHIN = {by: GROUPS[by.value] for by in LedgerBy if by.value in GROUPS} | {
    #: within a sentence: by pack
    LedgerBy.PACK: tr("pack"),
}
_HEADS = (
    tr("Certified"),
    #: head of a column: certificates that are counted
    tr("In sums"),
    #: head of a column: how much material
    tr("Saved", "material"),
    tr("Cost saved"),
    tr("Parcels"),
    tr("Damaged, 95% interval"),
    #: head of a column: one number divided by the other
    tr("Damaged by expected"),
)
WIDTHS = (230, 90, 100, 120, 140, 110, 240, 190)
# Parcels stand in the middle, or they would touch what was damaged of them.
_RIGHT = dict.fromkeys(range(1, 5), Qt.AlignmentFlag.AlignRight) | {
    5: Qt.AlignmentFlag.AlignHCenter
}


def line_name(line: LedgerLine) -> str:
    """A slice's name."""
    return line.name or TOTAL


def cost_words(line: LedgerLine) -> str:
    """In each currency."""
    return ", ".join(money(minor, currency) for currency, minor in line.saved_cost) or DASH


def damage_words(line: LedgerLine) -> str:
    """How many parcels, and their share."""
    if line.share is None:
        return DASH
    #: how many, and their share with its interval
    return tr("{count:,}: {share}", count=line.damaged, share=with_interval(line.share, ".1%"))


def ratio_words(line: LedgerLine) -> str:
    """Observed by expected."""
    return DASH if line.ratio is None else with_interval(line.ratio, ".2f")


_CELLS: tuple[Callable[[LedgerLine], str], ...] = (
    line_name,
    lambda line: number(line.certified),
    lambda line: number(line.counted),
    lambda line: saved_words(line.saved_g) if line.counted else DASH,
    lambda line: cost_words(line) if line.counted else DASH,
    lambda line: number(line.parcels),
    damage_words,
    ratio_words,
)


class LedgerPage(FiguresBoard):
    """Slices by name, the total below them; which facet they are of goes round by key."""

    def __init__(self, parent: QWidget, hint: Callable[[str], str], scope: SliceScope) -> None:
        self.by = LedgerBy.SITE
        self.model = NarrowedModel[LedgerLine](
            parent, (_BY[self.by], *_HEADS), _CELLS, line_name, _RIGHT
        )
        super().__init__(parent, tr("Packaging ledger"), HINT, self.model, WIDTHS, ROOM)
        self.add_scope()
        self.body.addWidget(self.note)
        self.body.addWidget(
            page_keys(hint, tr("chart or table"), (tr("Enter"), tr("other slices")))
        )
        self._total: LedgerLine | None = None
        self.begin(scope)

    def begin(self, scope: SliceScope) -> None:
        """The service is asked about these days."""
        #: the period and what slices are of
        said = tr("{days}, by {facet}.", days=period_words(scope), facet=_BY_WITHIN[self.by])
        self.scope.setText(said)
        self._total = None
        self.model.name_first(_BY[self.by])
        self.model.show_rows(())
        self.redraw()
        self.tell(ASKING)

    def choose(self) -> None:
        """Return: slices of the next facet."""
        ways = list(LedgerBy)
        self.by = ways[(ways.index(self.by) + 1) % len(ways)]
        self.asked_anew.emit()

    def show_found(self, found: PackagingLedger) -> None:
        """What the service answered."""
        self._total = found.total
        self.model.show_rows((*found.slices, found.total), self.query.text())
        self.choose_row(0)
        basis = (said_by_service(each) for each in (found.baseline, found.method))
        self.tell("\n".join((*basis, total_words(found))))
        self.redraw()

    def chart(self) -> Chart | None:
        """Damage by expected, of the slices that are left."""
        points = tuple(_point(line) for line in self.model.rows)
        if not any(each.span for each in points):
            return None
        return Chart(
            title=tr("Packaging ledger: damage by what was expected."),
            kind=Kind.DOTS,
            points=points,
            unit=tr("damaged parcels by expected ones"),
            baseline=1.0,
            baseline_name=tr("as many as the score said"),
            marked_name=tr("surely more or fewer"),
        )


def total_words(found: PackagingLedger) -> str:
    """What is in the sums, and what in none."""
    total = found.total
    adds_up = (
        tr("The slices add up to the total.")
        if found.adds_up()
        else tr("The slices do not add up!")
    )
    sums = tr(
        "{counted:,} of {certified:,} certificates are in the sums; "
        "{uncounted:,} are in none, for no parcel is known, a pack is not on the "
        "ladder, or it is no lighter; {disputed:,} are in dispute.",
        counted=total.counted,
        certified=total.certified,
        uncounted=total.uncounted,
        disputed=total.disputed,
    )
    return f"{adds_up} {sums}"


def line_sentence(line: LedgerLine) -> str:
    """One row in words."""
    if not line.counted:
        return tr(
            "{slice}: {certified:,} certified, nothing in the sums yet.",
            slice=line_name(line),
            certified=line.certified,
        )
    return tr(
        "{slice}: {material} and {cost} saved with {parcels:,} parcels; "
        "damaged {damaged}; by what was expected {ratio}.",
        slice=line_name(line),
        material=saved_words(line.saved_g),
        cost=cost_words(line),
        parcels=line.parcels,
        damaged=damage_words(line),
        ratio=ratio_words(line),
    )


def _point(line: LedgerLine) -> ChartPoint:
    sentence, ratio = line_sentence(line), line.ratio
    if ratio is None:
        return ChartPoint(line_name(line), None, None, None, sentence)
    is_sure = ratio.low > 1.0 or ratio.high < 1.0
    return ChartPoint(line_name(line), ratio.value, ratio.low, ratio.high, sentence, is_sure)
