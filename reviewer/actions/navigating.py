"""Going somewhere: the screens, and what can be done in the history."""

from collections.abc import Callable
from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context, Screen
from reviewer.actions.queueing import nobody
from reviewer.domain.language import tr
from reviewer.domain.people import ONE_BY_ONE

HISTORY = frozenset({Mode.HISTORY})
DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY, Mode.MATTERS})


def go(screen: Screen, context: Context) -> None:
    context.go(screen)


def move_row(by: int, context: Context) -> None:
    context.shell.move_row(by)


def jump(context: Context) -> None:
    context.shell.jump_to_chosen()


def undo_chosen(context: Context) -> None:
    context.shell.undo_chosen()


def certificate(context: Context) -> None:
    context.shell.write_certificate()


def evidence_then(context: Context) -> None:
    context.shell.show_evidence_then()


def cycle_filter(context: Context) -> None:
    context.shell.cycle_history_filter()


def _history(
    name: str, title: str, run: Callable[[Context], None], *, repeat: bool = False, icon: str = ""
) -> Action:
    return Action(
        id=f"history.{name}",
        title=title,
        run=run,
        group=Group.GO,
        modes=HISTORY,
        enabled=nobody,
        repeat=repeat,
        icon=icon,
    )


def decides_one_by_one(context: Context) -> str | None:
    """Why there are no acts on many items."""
    person = context.facts.person
    return ONE_BY_ONE if person is not None and person.decides_blind else nobody(context)


ACTIONS = (
    Action(
        id="go.review",
        #: the screen on which items are decided
        title=tr("Review"),
        run=partial(go, Screen.REVIEW),
        group=Group.GO,
        modes=DESK,
        enabled=nobody,
        icon="review",
    ),
    Action(
        id="go.sheet",
        title=tr("Sheet: many items at once"),
        run=partial(go, Screen.SHEET),
        group=Group.GO,
        modes=DESK,
        enabled=decides_one_by_one,
        icon="sheet",
    ),
    Action(
        id="go.history",
        title=tr("History of decisions"),
        run=partial(go, Screen.HISTORY),
        group=Group.GO,
        modes=DESK,
        enabled=nobody,
        icon="history",
    ),
    _history("down", tr("Next row of the history"), partial(move_row, 1), repeat=True),
    _history("up", tr("Previous row of the history"), partial(move_row, -1), repeat=True),
    _history("jump", tr("Show the chosen decision's item"), jump, icon="review"),
    _history("undo", tr("Undo the chosen decision"), undo_chosen, icon="undo"),
    _history("certificate", tr("Certificate of the chosen bulk act, to print"), certificate),
    _history("evidence", tr("What the chosen decision rested on"), evidence_then, icon="search"),
    _history("filter", tr("Next filter of the history"), cycle_filter, icon="filter"),
)
