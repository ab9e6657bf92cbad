"""Finding an action by a few letters of its name; what was used lately comes first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reviewer.actions.action import Action

# A match below this is a coincidence of letters.
LEAST_SCORE = 65
# How much the last used action gains over the others, points of 100; halved with each step back.
RECENT_GAIN = 12.0


@dataclass(frozen=True, slots=True)
class Found:
    """One row of the palette.

    Attributes:
        reason: why it cannot be run now, "" when it can.
        is_recent: it was run by name lately.
    """

    action: Action
    reason: str
    is_recent: bool = False


def find_actions(
    query: str,
    actions: Sequence[Action],
    recent: Sequence[str],
    reason_of: Callable[[Action], str | None],
) -> list[Found]:
    """Actions that fit the query, best first; without a query all, the recent ones first.

    `recent` holds ids, the last used first.
    """
    wanted = query.strip().casefold()
    scored = [
        (_score(wanted, action) + _gain(action, recent), -place, action)
        for place, action in enumerate(actions)
        if not wanted or _score(wanted, action) >= LEAST_SCORE
    ]
    scored.sort(key=lambda each: each[:2], reverse=True)
    return [Found(action, reason_of(action) or "", action.id in recent) for _, _, action in scored]


def _score(wanted: str, action: Action) -> float:
    if not wanted:
        return 0.0
    return max(_likeness(wanted, title) for title in action.known_as)


def _likeness(wanted: str, title: str) -> float:
    from rapidfuzz import fuzz

    if wanted in title:
        begins = any(word.startswith(wanted) for word in title.split())
        return 100.0 + (10.0 if title.startswith(wanted) else 0.0) + (5.0 if begins else 0.0)
    return float(fuzz.partial_ratio(wanted, title))


def _gain(action: Action, recent: Sequence[str]) -> float:
    if action.id not in recent:
        return 0.0
    return float(RECENT_GAIN / 2 ** recent.index(action.id))
