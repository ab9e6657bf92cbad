"""What is there for who is told of figures alone; everything else is closed to them."""

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context
from reviewer.domain.language import tr

# By id; help, dialogs and their keys besides.
_THEIRS = frozenset(
    {
        *("mentor.fairness", "mentor.ledger", "mentor.fairness_reviews"),
        *("mentor.scores", "mentor.agreement"),
        *(
            "app.theme",
            "app.language",
            "app.profile",
            "app.remap",
            "app.single_keys",
            "app.key_card",
        ),
        *("app.click_hints", "app.scanner", "app.diagnostics", "app.sign_out", "app.quit"),
        *("app.health", "app.report"),
        *("queue.sync", "queue.agree", "go.review"),
    }
)
_OVERLAYS = frozenset({Mode.PALETTE, Mode.DIALOG, Mode.TYPING})


def why_closed(action: Action, context: Context) -> str | None:
    """Why an action is not for the person who is signed in; None where it is."""
    person = context.facts.person
    if person is None or not person.sees_figures_alone or action.id in _THEIRS:
        return None
    if action.group is Group.HELP or action.modes & _OVERLAYS:
        return None
    return tr("You are told of figures alone. The board of slices shows them.")


def why_not(action: Action, context: Context) -> str | None:
    """Why an action cannot run now, a sentence; None when it can."""
    return why_closed(action, context) or action.enabled(context)
