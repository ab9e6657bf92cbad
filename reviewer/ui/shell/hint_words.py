"""Private hints in words: for the status line, and what they rest on for whoever points at them."""

from reviewer.domain.pace import RUN, Act, Stamped
from reviewer.ui.review.wording import NARROW

ALONE = "Only you see this; it is neither recorded nor sent."


def seconds(ms: int) -> str:
    """ "2.1 s"."""
    return f"{ms / 1000:.1f}{NARROW}s"


def break_words(minutes: int) -> tuple[str, str]:
    """That a break is due."""
    why = (
        "A break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer one "
        f"later. {ALONE} “Hints of breaks” switches it off."
    )
    return f"{minutes} minutes without a break", why


def stamped_words(run: Stamped) -> tuple[str, str]:
    """That verdicts were given without looking."""
    usual = "" if run.usual_ms is None else f" You usually take {seconds(run.usual_ms)}."
    count = len(run.hasty)
    words = f"{count} of the last {RUN} in under {seconds(run.limit_ms)}"
    why = (
        f"Your last {RUN} verdicts all follow the proposal; {count} of them came in less than "
        f"{seconds(run.limit_ms)} and by one angle.{usual} {ALONE} “Hints of verdicts without "
        "looking” switches it off."
    )
    return words, why


def second_look_words(act: Act, now_ms: int, key: str) -> str:
    """Over the picture of an item that is looked at again."""
    minutes = max(round((now_ms - act.at_ms) / 60_000), 0)
    when = "just now" if not minutes else f"{minutes}{NARROW}min ago"
    back = f" {key} goes back." if key else ""
    return f"Second look: certified {when} after {seconds(act.visible_ms)}.{back}"
