"""What the review screen says when there is no item to show. Plain data without Qt."""

from dataclasses import dataclass, replace

from reviewer.actions.context import DeskFacts
from reviewer.actions.session import Session
from reviewer.domain.queue import QueueFilter, QueueState


@dataclass(frozen=True, slots=True)
class Blank:
    """A state in words.

    Attributes:
        sign: name of the drawn sign: "wait", "empty", "done", "offline", "locked", "filter".
        title: what is the case.
        sentence: what it means and what to do.
        action: id of the action that helps, "" when none does.
        action_title: words of its button.
        is_waiting: it passes by itself.
    """

    sign: str
    title: str
    sentence: str
    action: str = ""
    action_title: str = ""
    is_waiting: bool = False


CHECK_OUT = "queue.check_out"
CLEAR_FILTER = "queue.clear_filter"
SYNC = "queue.sync"
NEXT = "queue.next"
SIGN_OUT = "app.sign_out"

_NO_PLAN = Blank(
    "locked",
    "First your launch plan",
    "You and a mentor sign what is expected, by when, and whom to ask. Then the queue opens.",
    "learn.guide",
    "Show your next step",
)
_FIGURES = Blank(
    "locked",
    "Figures, no items",
    "You are told how decisions came out, and neither of items nor of people.",
    "mentor.fairness",
    "Show the board of slices",
)
_OPENING = Blank("wait", "Opening the item", "", is_waiting=True)
_LOADING = Blank("wait", "Opening the queue", "", is_waiting=True)


def blank_of(session: Session, facts: DeskFacts, refusal: str = "") -> Blank | None:
    """The state to show; None when there is an item to show.

    `refusal` is the service's word that this person may not review, "" when it gave none.
    """
    if facts.person is None and facts.busy:
        return Blank("wait", "Opening", facts.busy, is_waiting=True)
    if facts.person is None:
        return Blank("locked", "Nobody is signed in", "Sign in to review items of your site.")
    if facts.person.sees_figures_alone:
        return _FIGURES
    if facts.lacks_plan:
        return _NO_PLAN
    if refusal and not session.ids:
        sentence = f"{refusal} Somebody who reviews can sign in instead."
        return Blank("locked", "Not permitted", sentence, SIGN_OUT, "Sign out")
    if session.ids is None:
        return _LOADING
    if session.current is not None:
        return None
    if session.ids:
        return _done(session, facts)
    if _narrows(session.filter):
        return Blank(
            "filter",
            "No item fits",
            "Nothing in the queue fits this search and these filters.",
            CLEAR_FILTER,
            "Show all open items",
        )
    return _empty(facts)


def _done(session: Session, facts: DeskFacts) -> Blank:
    decided = len(session.verdicts)
    noun = "item" if decided == 1 else "items"
    sentence = f"{decided} {noun} decided since this list was opened."
    if not facts.online:
        sentence += " They are saved here and are sent when the service can be reached."
        return Blank("done", "All done here", sentence)
    return Blank("done", "All done here", sentence, CHECK_OUT, "Check out more items")


def _empty(facts: DeskFacts) -> Blank:
    if facts.busy:
        return Blank("wait", "Checking out items", facts.busy, is_waiting=True)
    if not facts.online:
        return Blank(
            "offline",
            "Offline, and nothing is checked out",
            "Items come when the service can be reached; this workstation keeps trying.",
            SYNC,
            "Try again now",
        )
    return Blank(
        "empty",
        "No items checked out",
        "Check out some items: they stay with this workstation, also without the network.",
        CHECK_OUT,
        "Check out items",
    )


def _narrows(wanted: QueueFilter) -> bool:
    plain = wanted.cleared()
    return wanted not in (plain, replace(plain, state=QueueState.ALL))


def opening() -> Blank:
    """An item is meant whose sheet is on its way."""
    return _OPENING


def gone() -> Blank:
    """The item is not on this desk any more."""
    return Blank(
        "empty",
        "This item is no longer here",
        "The service took it back. Nothing is to be decided on it any more.",
        NEXT,
        "Next item",
    )
