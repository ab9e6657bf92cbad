"""What is listed, beyond its state: values of facets, the order, and views that a person keeps."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context, Level
from reviewer.actions.queueing import REVIEW, nobody
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueSort

# Views that have a key of their own.
VIEW_KEYS = 4
# By order: the action that wants it, and what is told once it is in force.
_ORDERS = {
    QueueSort.PRIORITY: (
        tr("Order the queue: the highest priority first"),
        tr("Order: the highest priority first."),
    ),
    QueueSort.RISK: (
        tr("Order the queue: the highest risk first"),
        tr("Order: the highest risk first."),
    ),
    QueueSort.AGE: (
        tr("Order the queue: the longest flagged first"),
        tr("Order: the longest flagged first."),
    ),
    QueueSort.TITLE: (tr("Order the queue: by title"), tr("Order: by title.")),
}


def narrow(context: Context) -> None:
    context.shell.open_filters()


def tells_risk(context: Context) -> str | None:
    """Why the list cannot be put in the order of risk."""
    person = context.facts.person
    if person is not None and person.decides_blind:
        return tr("Sealed: you decide before you see what the model says.")
    return nobody(context)


def _orders(context: Context) -> list[QueueSort]:
    hidden = {QueueSort.RISK} if tells_risk(context) else set()
    return [sort for sort in _ORDERS if sort not in hidden]


def next_order(context: Context) -> None:
    """Go round the orders, and say which it is now."""
    wanted, orders = context.session.filter, _orders(context)
    sort = orders[(orders.index(wanted.sort) + 1) % len(orders)]
    context.refilter(replace(wanted, sort=sort))
    _, told = _ORDERS[sort]
    context.tell(Level.INFO, told)


def sort_by(sort: QueueSort, context: Context) -> None:
    context.refilter(replace(context.session.filter, sort=sort))


def open_views(context: Context) -> None:
    context.shell.open_views()


def save_view(context: Context) -> None:
    context.shell.save_view()


def recall(number: int, context: Context) -> None:
    context.shell.recall_view(number)


def rename_row(context: Context) -> None:
    context.shell.rename_row()


def remove_row(context: Context) -> None:
    context.shell.remove_row()


def _filtering(
    name: str,
    title: str,
    run: Callable[[Context], None],
    icon: str = "",
    enabled: Callable[[Context], str | None] = nobody,
) -> Action:
    return Action(
        id=f"queue.{name}",
        title=title,
        run=run,
        group=Group.QUEUE,
        modes=REVIEW,
        enabled=enabled,
        icon=icon,
    )


def _in_palette(name: str, title: str, run: Callable[[Context], None]) -> Action:
    modes = frozenset({Mode.PALETTE})
    return Action(id=f"overlay.{name}", title=title, run=run, group=Group.GO, modes=modes)


ACTIONS = (
    _filtering("filter", tr("Filter the queue"), narrow, "filter"),
    _filtering("sort", tr("Next order of the queue"), next_order),
    *(
        _filtering(
            f"sort_{sort.value}",
            title,
            partial(sort_by, sort),
            enabled=tells_risk if sort is QueueSort.RISK else nobody,
        )
        for sort, (title, _) in _ORDERS.items()
    ),
    _filtering("views", tr("Saved views of the queue"), open_views),
    _filtering("save_view", tr("Save this view of the queue"), save_view),
    *(
        _filtering(
            f"view_{number}", tr("Saved view {number}", number=number), partial(recall, number)
        )
        for number in range(1, VIEW_KEYS + 1)
    ),
    _in_palette("rename", tr("Rename the chosen row"), rename_row),
    _in_palette("remove", tr("Remove the chosen row"), remove_row),
)
