"""Boards of figures over the screen: what they count, how they show it, and their pages."""

from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.board_wish import Wish
from reviewer.actions.context import Context
from reviewer.domain.language import tr

_TITLES = {
    Wish.SCOPE: tr("Figures: choose period, facets and pairs"),
    Wish.SWITCH: tr("Figures: chart or table"),
    Wish.NEXT_PAGE: tr("Figures: next page"),
    Wish.PREVIOUS_PAGE: tr("Figures: previous page"),
}


def wish(what: Wish, context: Context) -> None:
    context.shell.wish(what)


ACTIONS = tuple(
    Action(
        id=f"figures.{what.value}",
        title=title,
        run=partial(wish, what),
        group=Group.GO,
        modes=frozenset({Mode.PALETTE}),
    )
    for what, title in _TITLES.items()
)
