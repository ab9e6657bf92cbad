"""Private hints in words: for the status line, and what they rest on for whoever points at them."""

from reviewer.domain.language import tr
from reviewer.domain.pace import RUN, Act, Stamped
from reviewer.ui.review.wording import NARROW

ALONE = tr("Only you see this; it is neither recorded nor sent.")


def seconds(ms: int) -> str:
    """ "2.1 s"."""
    return f"{ms / 1000:.1f}{NARROW}s"


def break_words(minutes: int) -> tuple[str, str]:
    """That a break is due."""
    why = tr(
        "A break of 5 to 10 minutes after 50 to 60 at the screen is better than a "
        "longer one later. {alone} “Hints of breaks” switches it off.",
        alone=ALONE,
    )
    return tr("{minutes} minutes without a break", minutes=minutes), why


def stamped_words(run: Stamped) -> tuple[str, str]:
    """That verdicts were given without looking."""
    usual = (
        ""
        if run.usual_ms is None
        else tr(" You usually take {seconds}.", seconds=seconds(run.usual_ms))
    )
    count = len(run.hasty)
    words = tr(
        "{count} of the last {run} in under {seconds}",
        count=count,
        run=RUN,
        seconds=seconds(run.limit_ms),
    )
    why = tr(
        "Your last {run} verdicts all follow the proposal; {count} of them came in "
        "less than {seconds} and by one angle.{usual} {alone} “Hints of verdicts "
        "without looking” switches it off.",
        run=RUN,
        count=count,
        seconds=seconds(run.limit_ms),
        usual=usual,
        alone=ALONE,
    )
    return words, why


def second_look_words(act: Act, now_ms: int, key: str) -> str:
    """Over the picture of an item that is looked at again."""
    minutes = max(round((now_ms - act.at_ms) / 60_000), 0)
    when = (
        tr("just now")
        if not minutes
        else tr("{minutes}{narrow}min ago", minutes=minutes, narrow=NARROW)
    )
    back = tr(" {key} goes back.", key=key) if key else ""
    return tr(
        "Second look: certified {when} after {seconds}.{back}",
        when=when,
        seconds=seconds(act.visible_ms),
        back=back,
    )
