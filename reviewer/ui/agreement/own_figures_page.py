"""A person's own weeks, hours of a shift, and figures beside the model: for that person alone."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from reviewer.domain.language import long_day, tr
from reviewer.domain.own_figures import OwnFigures, OwnHour, OwnRate, OwnThirds, OwnWeek
from reviewer.domain.slice_review import Span
from reviewer.domain.small_groups import FEWEST_COMPARED
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.wording import MINUS
from reviewer.ui.shell.facts_overlay import FactsOverlay

TITLE = tr("Your weeks, hours and the model")
PRIVATE = tr("Nobody else is shown this page: no lead, no mentor, no colleague can ask for it.")
NOTHING = tr("You have decided nothing by a look of its own in the last twelve weeks.")
MEANING = tr(
    "Counted are single decisions in force. That a week differs says that it is more than chance,"
    " not that you were wrong: other items may have come."
)
NO_TIME = tr(
    "How long you took is told once it is known of {fewest} decisions "
    "how they came out: speed says nothing alone.",
    fewest=FEWEST_COMPARED,
)
NO_SEALED = tr("You have decided nothing before its score was seen of which the truth is known.")
STANDING = tr("with your standing, while you are an intern, also to your mentors and leads")
LAST_HOUR = 12
# Of what there is to scroll at most, logical pixels.
LOW = 190
_DRIFT = {
    #: of a week: a rate is like that of the weeks before
    "steady": tr("like your weeks before"),
    "drifted": tr("differs from your weeks before"),
    "too_few": tr("too few to compare"),
}


class OwnFiguresPage(FactsOverlay):
    """Counts, and from twenty on shares with their intervals."""

    def __init__(self, parent: QWidget, own: OwnFigures) -> None:
        super().__init__(parent, TITLE)
        self.say(PRIVATE, "lead")
        is_empty = not own.hours
        if is_empty:
            self.sections.setMinimumHeight(LOW)
        self.say(NOTHING if is_empty else MEANING)
        if not is_empty:
            self.add_facts(
                tr("Rejected, by week"), [_week(each) for each in _since_first(own.weeks)]
            )
            self.add_facts(tr("Rejected, and time, by hour of a shift"), _hours(own))
            self.add_facts(tr("Last third of a shift beside the first"), _thirds(own))
        self.add_facts(tr("You and the model"), _reliance(own))
        self.end()


def rate_words(rate: OwnRate) -> str:
    """A rate with its interval; a count where it rests on too few, a dash where on nothing."""
    if not rate.trials:
        #: nothing is counted; a dash stands for the number
        return tr("– (none)")
    if rate.span is None:
        return tr("{hits:,} of {trials:,}, too few for a share", hits=rate.hits, trials=rate.trials)
    #: how many of how many, and the share with its interval
    return tr(
        "{hits:,} of {trials:,}, {share}",
        hits=rate.hits,
        trials=rate.trials,
        share=_span(rate.span),
    )


def _since_first(weeks: tuple[OwnWeek, ...]) -> tuple[OwnWeek, ...]:
    """Without the weeks before anything was decided."""
    filled = [place for place, week in enumerate(weeks) if week.rejected.trials]
    return weeks[filled[0] :] if filled else ()


def _week(week: OwnWeek) -> Fact:
    begins = datetime.fromtimestamp(week.begins_ms / 1000, UTC)
    name = tr("Week of {day}", day=long_day(begins))
    words = rate_words(week.rejected)
    if week.rejected.trials and week.rejected.span is not None:
        words = "; ".join((words, _DRIFT[week.drift]))
    return Fact(name, words, is_wide=True)


def _hours(own: OwnFigures) -> list[Fact]:
    return [
        *(Fact(_hour_name(each), _hour(each), is_wide=True) for each in own.hours),
        Fact(tr("Right, as it came out"), rate_words(own.right), is_wide=True),
    ]


def _hour_name(hour: OwnHour) -> str:
    if hour.hour == LAST_HOUR:
        #: of a shift
        return tr("Hour {hour} and later", hour=hour.hour)
    #: of a shift
    return tr("Hour {hour}", hour=hour.hour)


def _hour(hour: OwnHour) -> str:
    said = rate_words(hour.rejected)
    if hour.seconds is None:
        return said
    #: a rate, and the seconds a decision took
    return tr("{rate}; {seconds:.1f} s each", rate=said, seconds=hour.seconds)


def _thirds(own: OwnFigures) -> list[Fact]:
    thirds = own.thirds
    facts = [
        Fact(tr("Right in the first third"), _or_few(thirds.first), is_wide=True),
        Fact(tr("Right in the last third"), _or_few(thirds.last), is_wide=True),
        Fact(tr("Last less first"), _change(thirds), is_wide=True),
    ]
    if thirds.first_seconds is None or thirds.last_seconds is None:
        return [*facts, Fact(tr("Time"), NO_TIME, is_wide=True)]
    time = tr(
        "{first:.1f} s, then {last:.1f} s each",
        first=thirds.first_seconds,
        last=thirds.last_seconds,
    )
    return [*facts, Fact(tr("Time"), time, is_wide=True)]


def _change(thirds: OwnThirds) -> str:
    if thirds.change is None:
        return _or_few(None)
    change = thirds.change
    ends = (f"{100 * each:+.0f}" for each in (change.value, change.low, change.high))
    value, low, high = (each.replace("-", MINUS) for each in ends)
    if change.low <= 0 <= change.high:
        return tr(
            "{points} points ({low} to {high}); may be chance", points=value, low=low, high=high
        )
    return tr(
        "{points} points ({low} to {high}); more than chance", points=value, low=low, high=high
    )


def _reliance(own: OwnFigures) -> list[Fact]:
    if not own.has_sealed:
        return [Fact(tr("Sealed decisions"), NO_SEALED, is_wide=True)]
    return [
        Fact(tr("Right advice taken (RAIR)"), rate_words(own.advice_taken), is_wide=True),
        Fact(tr("Wrong advice left (RSR)"), rate_words(own.advice_left), is_wide=True),
        Fact(tr("Told"), STANDING, is_wide=True),
    ]


def _or_few(span: Span | None) -> str:
    if span is None:
        return tr("too few: told from {fewest} on", fewest=FEWEST_COMPARED)
    return _span(span)


def _span(span: Span) -> str:
    return tr(
        "{share:.0%} ({low:.0%} to {high:.0%})", share=span.value, low=span.low, high=span.high
    )
