"""Which items a key may bring next, so that they are got ready. Plain data without Qt."""

from reviewer.actions.session import Session
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueState

AHEAD, BEHIND = 5, 2


def neighbours(session: Session) -> tuple[ItemId, ...]:
    """The next five that a verdict leads to, the row below, the two above; likeliest first."""
    ids, place = session.ids or (), session.place
    if place is None:
        return ()
    skips = session.filter.state is QueueState.OPEN
    following: list[ItemId] = []
    # By index: slicing the rest of a long list would copy it at every step.
    for row in range(place + 1, len(ids)):
        item = ids[row]
        if not (skips and item in session.verdicts):
            following.append(item)
        if len(following) == AHEAD:
            break
    below = ids[place + 1 : place + 2]
    above = tuple(reversed(ids[max(place - BEHIND, 0) : place]))
    return tuple(dict.fromkeys((*following[:2], *below, *above[:1], *following, *above)))
