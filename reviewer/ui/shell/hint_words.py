"""Private hints in words: for the status line, and what they rest on for whoever points at them."""

from reviewer.domain.language import tr
from reviewer.domain.pace import RUN, Act, Stamped

ALONE = tr("Only you see this; it is neither recorded nor sent.")


def seconds(ms: int) -> str:
    """ "2.1 s"."""
    return tr("{seconds:.1f}\u202fs", seconds=ms / 1000)


def break_words(minutes: int) -> tuple[str, str]:
    """That a break is due."""
    why = (
        tr(
            "A break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer one "
            "later."
        ),
        ALONE,
        tr("“Hints of breaks” switches it off."),
    )
    words = tr("{n} minutes without a break", "{n} minute without a break", minutes)
    return words, " ".join(why)


def stamped_words(run: Stamped) -> tuple[str, str]:
    """That verdicts were given without looking."""
    count, limit = len(run.hasty), seconds(run.limit_ms)
    words = tr(
        "{n} of the last {all} in under {time}",
        "{n} of the last {all} in under {time}",
        count,
        all=RUN,
        time=limit,
    )
    why = [
        tr(
            "Your last {all} verdicts all follow the proposal; {n} of them came in less than "
            "{time} and by one angle.",
            "Your last {all} verdicts all follow the proposal; {n} of them came in less than "
            "{time} and by one angle.",
            count,
            all=RUN,
            time=limit,
        )
    ]
    if run.usual_ms is not None:
        why.append(tr("You usually take {time}.", time=seconds(run.usual_ms)))
    why += [ALONE, tr("“Hints of verdicts without looking” switches it off.")]
    return words, " ".join(why)


def second_look_words(act: Act, now_ms: int, key: str) -> str:
    """Over the picture of an item that is looked at again."""
    minutes = max(round((now_ms - act.at_ms) / 60_000), 0)
    looked = seconds(act.visible_ms)
    said = (
        tr(
            "Second look: certified {n}\u202fmin ago after {time}.",
            "Second look: certified {n}\u202fmin ago after {time}.",
            minutes,
            time=looked,
        )
        if minutes
        else tr("Second look: certified just now after {time}.", time=looked)
    )
    return " ".join((said, tr("{key} goes back.", key=key))) if key else said
