"""How mentors' time and physical tests are shared out: two pages, in no order of merit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reviewer.actions.board_wish import Wish
from reviewer.domain.errors import Refused
from reviewer.domain.language import number, tr
from reviewer.domain.sharing import Shares, SlotsOf, TimeOf
from reviewer.domain.slice_scope import SliceScope
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.fairness.figures_board import ASKING, FiguresBoard, page_keys
from reviewer.ui.fairness.scope_palette import scope_words
from reviewer.ui.fairness.wording import DASH, p_text, part_words, points_words, with_interval
from reviewer.ui.models.narrowed_model import NarrowedModel

ROOM = 290
FIXED = tr("Mentors' time is that of the last weeks, whatever is chosen.")
TENTH = 10.0  # per cent: of a group that is like the others


def group_words(each: TimeOf) -> str:
    """ "Site BER1", "No programme"."""
    if each.of == "programme":
        if not each.group:
            return tr("No programme")
        #: a group of interns
        return tr("Programme {programme}", programme=each.group)
    #: a group of interns
    return tr("Site {site}", site=each.group) if each.group else tr("No site")


def minutes(value: float | None) -> str:
    """Minutes, or a dash."""
    return DASH if value is None else tr("{minutes:,.0f} min", minutes=value)


def fewest_words(each: TimeOf) -> str:
    """Share of its weeks among the tenth with the fewest minutes."""
    span = each.among_fewest
    return DASH if span is None else with_interval(span, ".0%")


_TIME: tuple[Callable[[TimeOf], str], ...] = (
    group_words,
    lambda each: HIDDEN if each.interns is None else number(each.interns),
    lambda each: DASH if each.weeks is None else number(each.weeks),
    lambda each: minutes(each.minutes),
    lambda each: minutes(each.lowest),
    lambda each: minutes(each.reply),
    fewest_words,
)
_TIME_HEADS = (
    *(tr("Group"), tr("Interns"), tr("Weeks"), tr("Median a week"), tr("A tenth at most")),
    *(tr("First word within"), tr("Weeks of fewest minutes")),
)


class TimePage(FiguresBoard):
    """Minutes of mentors, by programme and site."""

    def __init__(self, parent: QWidget, hint: Callable[[str], str], _scope: SliceScope) -> None:
        self.model = NarrowedModel[TimeOf](parent, _TIME_HEADS, _TIME, group_words)
        widths = (290, 170, 80, 140, 150, 160, 210)
        words = tr("Mentors' time: type a programme or a site")
        super().__init__(parent, tr("Mentors' time"), words, self.model, widths, ROOM)
        self.body.addWidget(self.note)
        self.body.addWidget(page_keys(hint, is_scoped=False))
        self.tell(ASKING)

    def begin(self, _scope: SliceScope) -> None:
        """Whatever days are chosen: it is of the last weeks."""
        self.model.show_rows(())
        self.redraw()
        self.tell(ASKING)

    def wish(self, what: Wish) -> None:
        """Chart or table, another page."""
        if what is Wish.SCOPE:
            raise Refused(FIXED)
        super().wish(what)

    def show_found(self, found: Shares) -> None:
        """What the service answered."""
        self.model.show_rows(found.time, self.query.text())
        self.choose_row(0)
        self.tell(
            tr(
                "Of the last {weeks} weeks: meetings that were held, and the wait for the "
                "first word on a decision. Where time is shared out alike, a tenth of each "
                "group's weeks are among the tenth with the fewest minutes. No figure is of "
                "one intern or one mentor.",
                weeks=found.weeks,
            )
            if found.time
            else tr("Nobody learns at your sites.")
        )
        self.redraw()

    def chart(self) -> Chart | None:
        """Weeks among the fewest, of the groups that are left."""
        points = tuple(_time_point(each) for each in self.model.rows)
        if not any(each.span for each in points):
            return None
        return Chart(
            title=tr("Mentors' time: weeks among the tenth with the fewest minutes."),
            kind=Kind.DOTS,
            points=points,
            unit=tr("% of the group's weeks"),
            baseline=TENTH,
            baseline_name=tr("a tenth, as in a group like the others"),
        )


def _time_point(each: TimeOf) -> ChartPoint:
    name, span = group_words(each), each.among_fewest
    if span is None:
        few = tr("{group}: fewer than five interns.", group=name)
        return ChartPoint(name, None, None, None, few)
    sentence = tr(
        "{group}: {share} of {weeks:,} intern-weeks are among the tenth with "
        "the fewest minutes; median {minutes} a week.",
        group=name,
        share=fewest_words(each),
        weeks=each.weeks,
        minutes=minutes(each.minutes),
    )
    return ChartPoint(name, span.value * 100, span.low * 100, span.high * 100, sentence)


def slot_words(each: SlotsOf) -> str:
    """The slice."""
    return part_words(each.facet, each.value)


def asked_words(each: SlotsOf) -> str:
    """Share that asked for a test."""
    if each.decisions is None:
        return HIDDEN
    return DASH if each.asked is None else with_interval(each.asked, ".1%")


def slot_p(each: SlotsOf) -> str:
    """The corrected p, or why there is none."""
    if each.decisions is None:
        return DASH
    if each.corrected is None:
        return NOT_COMPARED
    p = p_text(each.corrected)
    return tr("{p}, differs", p=p) if each.is_believed else p


_SLOTS: tuple[Callable[[SlotsOf], str], ...] = (
    slot_words,
    lambda each: DASH if each.decisions is None else number(each.decisions),
    asked_words,
    lambda each: DASH if each.gap is None else points_words(each.gap),
    slot_p,
)
_SLOT_HEADS = (
    *(
        tr("Slice"),
        tr("People's decisions"),
        tr("Sent to a physical test"),
        tr("Against the others, points"),
    ),
    tr("Corrected p"),
)


class SlotsPage(FiguresBoard):
    """Physical tests, by site, country, language and category."""

    def __init__(self, parent: QWidget, hint: Callable[[str], str], scope: SliceScope) -> None:
        self.model = NarrowedModel[SlotsOf](
            parent, _SLOT_HEADS, _SLOTS, lambda each: f"{slot_words(each)} {slot_p(each)}"
        )
        widths = (300, 180, 250, 250, 160)
        words = tr("Physical tests: type a site, a language, differs")
        super().__init__(parent, tr("Physical tests"), words, self.model, widths, ROOM)
        self.add_scope()
        self.body.addWidget(self.note)
        self.body.addWidget(page_keys(hint))
        self.begin(scope)

    def begin(self, scope: SliceScope) -> None:
        """The service is asked about these days."""
        self.scope.setText(scope_words(scope, with_facets=False))
        self.model.show_rows(())
        self.redraw()
        self.tell(ASKING)

    def show_found(self, found: Shares) -> None:
        """What the service answered."""
        self.model.show_rows(found.slots, self.query.text())
        self.choose_row(0)
        self.tell(
            tr(
                "{n:,} comparisons were made, all corrected together. Of the decisions that people"
                " made, how many asked for a physical test; rejects that were drawn for one are"
                " not among them.",
                "One comparison was made, all corrected together. Of the decisions that people"
                " made, how many asked for a physical test; rejects that were drawn for one are"
                " not among them.",
                found.tests,
            )
            if found.slots
            else tr("Nobody decided anything at your sites then.")
        )
        self.redraw()

    def chart(self) -> Chart | None:
        """Gaps to the others, of what is compared."""
        points = tuple(_slot_point(each) for each in self.model.rows if each.gap is not None)
        if not points:
            return None
        return Chart(
            title=tr("Physical tests: each slice beside the others."),
            kind=Kind.DOTS,
            points=points,
            unit=tr("points of a hundred, less those of the others"),
            baseline=0.0,
            baseline_name=tr("as the others"),
            marked_name=tr("differs by more than chance"),
        )

    def chosen_point(self) -> int:
        """As many compared rows as stand above the chosen one."""
        place = max(self.table.currentIndex().row(), 0)
        return sum(each.gap is not None for each in self.model.rows[:place])


def _slot_point(each: SlotsOf) -> ChartPoint:
    gap = each.gap
    if gap is None:
        return ChartPoint(slot_words(each), None, None, None, "")
    sentence = tr(
        "{slice}: {share} of {decisions:,} sent to a physical test; "
        "against the others {points} points; corrected p {p}.",
        slice=slot_words(each),
        share=asked_words(each),
        decisions=each.decisions,
        points=points_words(gap),
        p=slot_p(each),
    )
    low, value, high = (end * 100 for end in (gap.low, gap.value, gap.high))
    return ChartPoint(slot_words(each), value, low, high, sentence, each.is_believed)
