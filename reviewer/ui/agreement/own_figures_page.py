"""A person's own weeks, hours of a shift, and figures beside the model: for that person alone."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from reviewer.domain.language import tr
from reviewer.domain.own_figures import OwnFigures, OwnHour, OwnRate, OwnThirds, OwnWeek
from reviewer.domain.slice_review import Span
from reviewer.domain.small_groups import FEWEST_COMPARED
from reviewer.ui.agreement.wording import DASH
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
    "How long you took is told once it is known of {fewest_compared} decisions "
    "how they came out: speed says nothing alone.",
    fewest_compared=FEWEST_COMPARED,
)
NO_SEALED = tr("You have decided nothing before its score was seen of which the truth is known.")
STANDING = tr("with your standing, while you are an intern, also to your mentors and leads")
LAST_HOUR = 12
# Of what there is to scroll at most, logical pixels.
LOW = 190
_DRIFT = {
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
        return f"{DASH} (none)"
    said = tr("{hits:,} of {trials:,}", hits=rate.hits, trials=rate.trials)
    return (
        tr("{said}, too few for a share", said=said)
        if rate.span is None
        else f"{said}, {_span(rate.span)}"
    )


def _since_first(weeks: tuple[OwnWeek, ...]) -> tuple[OwnWeek, ...]:
    """Without the weeks before anything was decided."""
    filled = [place for place, week in enumerate(weeks) if week.rejected.trials]
    return weeks[filled[0] :] if filled else ()


def _week(week: OwnWeek) -> Fact:
    begins = datetime.fromtimestamp(week.begins_ms / 1000, UTC)
    name = tr("Week of {day} {begins:%B}", day=begins.day, begins=begins)
    if not week.rejected.trials:
        return Fact(name, rate_words(week.rejected), is_wide=True)
    is_told = week.rejected.span is not None
    drift = f"; {_DRIFT[week.drift]}" if is_told else ""
    words = f"{rate_words(week.rejected)}{drift}"
    return Fact(name, words, is_wide=True)


def _hours(own: OwnFigures) -> list[Fact]:
    return [
        *(Fact(_hour_name(each), _hour(each), is_wide=True) for each in own.hours),
        Fact(tr("Right, as it came out"), rate_words(own.right), is_wide=True),
    ]


def _hour_name(hour: OwnHour) -> str:
    return tr("Hour {hour}", hour=hour.hour) + (tr(" and later") if hour.hour == LAST_HOUR else "")


def _hour(hour: OwnHour) -> str:
    said = rate_words(hour.rejected)
    return said if hour.seconds is None else f"{said}; {hour.seconds:.1f} s each"


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
        "{first_seconds:.1f} s, then {last_seconds:.1f} s each",
        first_seconds=thirds.first_seconds,
        last_seconds=thirds.last_seconds,
    )
    return [*facts, Fact(tr("Time"), time, is_wide=True)]


def _change(thirds: OwnThirds) -> str:
    if thirds.change is None:
        return _or_few(None)
    change = thirds.change
    ends = (f"{100 * each:+.0f}" for each in (change.value, change.low, change.high))
    value, low, high = (each.replace("-", MINUS) for each in ends)
    is_chance = change.low <= 0 <= change.high
    said = tr("may be chance") if is_chance else tr("more than chance")
    return tr(
        "{value} points ({low} to {high}); {said}", value=value, low=low, high=high, said=said
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
    return (
        tr("too few: told from {fewest_compared} on", fewest_compared=FEWEST_COMPARED)
        if span is None
        else _span(span)
    )


def _span(span: Span) -> str:
    return tr("{span:.0%} ({low:.0%} to {high:.0%})", span=span.value, low=span.low, high=span.high)
