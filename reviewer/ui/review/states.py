"""What the review screen says when there is no item to show. Plain data without Qt."""

from dataclasses import dataclass, replace

from reviewer.actions.context import DeskFacts
from reviewer.actions.session import Session
from reviewer.domain.language import tr
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
    tr("First your launch plan"),
    tr("You and a mentor sign what is expected, by when, and whom to ask. Then the queue opens."),
    "learn.guide",
    tr("Show your next step"),
)
_FIGURES = Blank(
    "locked",
    tr("Figures, no items"),
    tr("You are told how decisions came out, and neither of items nor of people."),
    "mentor.fairness",
    tr("Show the board of slices"),
)
_OPENING = Blank("wait", tr("Opening the item"), "", is_waiting=True)
_LOADING = Blank("wait", tr("Opening the queue"), "", is_waiting=True)


def blank_of(session: Session, facts: DeskFacts, refusal: str = "") -> Blank | None:
    """The state to show; None when there is an item to show.

    `refusal` is the service's word that this person may not review, "" when it gave none.
    """
    if facts.person is None and facts.busy:
        return Blank("wait", tr("Opening"), facts.busy, is_waiting=True)
    if facts.person is None:
        return Blank(
            "locked", tr("Nobody is signed in"), tr("Sign in to review items of your site.")
        )
    if facts.person.sees_figures_alone:
        return _FIGURES
    if facts.lacks_plan:
        return _NO_PLAN
    if refusal and not session.ids:
        sentence = tr("{refusal} Somebody who reviews can sign in instead.", refusal=refusal)
        return Blank("locked", tr("Not permitted"), sentence, SIGN_OUT, tr("Sign out"))
    if session.ids is None:
        return _LOADING
    if session.current is not None:
        return None
    if session.ids:
        return _done(session, facts)
    if _narrows(session.filter):
        return Blank(
            "filter",
            tr("No item fits"),
            tr("Nothing in the queue fits this search and these filters."),
            CLEAR_FILTER,
            tr("Show all open items"),
        )
    return _empty(facts)


def _done(session: Session, facts: DeskFacts) -> Blank:
    decided = len(session.verdicts)
    sentence = tr(
        "{n} items decided since this list was opened.",
        "{n} item decided since this list was opened.",
        decided,
    )
    if not facts.online:
        kept = tr("They are saved here and are sent when the service can be reached.")
        return Blank("done", tr("All done here"), f"{sentence} {kept}")
    return Blank("done", tr("All done here"), sentence, CHECK_OUT, tr("Check out more items"))


def _empty(facts: DeskFacts) -> Blank:
    if facts.busy:
        return Blank("wait", tr("Checking out items"), facts.busy, is_waiting=True)
    if not facts.online:
        return Blank(
            "offline",
            tr("Offline, and nothing is checked out"),
            tr("Items come when the service can be reached; this workstation keeps trying."),
            SYNC,
            tr("Try again now"),
        )
    return Blank(
        "empty",
        tr("No items checked out"),
        tr("Check out some items: they stay with this workstation, also without the network."),
        CHECK_OUT,
        tr("Check out items"),
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
        tr("This item is no longer here"),
        tr("The service took it back. Nothing is to be decided on it any more."),
        NEXT,
        tr("Next item"),
    )
