"""The queue: moving without a verdict, search, what is listed, check-out and sync."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueState

REVIEW = frozenset({Mode.REVIEW})
DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY, Mode.MATTERS})


def nobody(context: Context) -> str | None:
    return tr("Nobody is signed in.") if context.facts.person is None else None


def cannot_check_out(context: Context) -> str | None:
    if context.facts.person is None:
        return tr("Nobody is signed in.")
    if not context.facts.online:
        return tr("Not while the service is away.")
    return context.facts.busy or None


def step(by: int, context: Context) -> None:
    context.session.step(by)


def search(context: Context) -> None:
    context.view.focus_search()


def list_state(state: QueueState, context: Context) -> None:
    context.refilter(replace(context.session.filter, state=state))


def toggle_mine(context: Context) -> None:
    wanted = context.session.filter
    context.refilter(replace(wanted, mine=not wanted.mine))


def clear_filter(context: Context) -> None:
    """All open items, in the order they are listed now."""
    context.refilter(context.session.filter.cleared())


def check_out(context: Context) -> None:
    context.shell.check_out()


def sync_now(context: Context) -> None:
    context.shell.sync_now()


def try_pictures_again(context: Context) -> None:
    context.shell.try_pictures_again()


def _queue(
    name: str,
    title: str,
    run: Callable[[Context], None],
    *,
    modes: frozenset[Mode] = REVIEW,
    repeat: bool = False,
    enabled: Callable[[Context], str | None] = nobody,
    icon: str = "",
) -> Action:
    return Action(
        id=f"queue.{name}",
        title=title,
        run=run,
        group=Group.QUEUE,
        modes=modes,
        enabled=enabled,
        repeat=repeat,
        at_once=repeat,
        icon=icon,
    )


def nothing_held(context: Context) -> str | None:
    return None if context.facts.held_back else tr("No check-out is about to be taken away.")


def agree(context: Context) -> None:
    context.shell.agree_to_removal()


ACTIONS = (
    _queue("next", tr("Next item, without a verdict"), partial(step, 1), repeat=True),
    _queue("previous", tr("Previous item"), partial(step, -1), repeat=True),
    _queue("search", tr("Search the queue"), search, icon="search"),
    _queue("open", tr("List open items"), partial(list_state, QueueState.OPEN)),
    _queue("decided", tr("List decided items"), partial(list_state, QueueState.DECIDED)),
    _queue("deferred", tr("List deferred items"), partial(list_state, QueueState.DEFERRED)),
    _queue("all", tr("List all items"), partial(list_state, QueueState.ALL)),
    _queue("mine", tr("List only my check-outs, or everything"), toggle_mine),
    _queue("clear_filter", tr("Clear search and filters"), clear_filter, icon="filter"),
    _queue(
        "check_out",
        tr("Check out more items"),
        check_out,
        modes=DESK,
        enabled=cannot_check_out,
        icon="download",
    ),
    _queue(
        "agree",
        tr("Let the service take check-outs back"),
        agree,
        modes=DESK,
        enabled=nothing_held,
    ),
    _queue("sync", tr("Sync now"), sync_now, modes=DESK, icon="sync"),
    _queue(
        "try_pictures_again",
        tr("Try pictures again that could not be opened"),
        try_pictures_again,
        modes=DESK,
    ),
)
