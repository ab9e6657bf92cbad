"""Answering what lies over the screen, and leaving a text field."""

from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context
from reviewer.domain.language import tr

OVERLAYS = frozenset({Mode.REASON, Mode.PALETTE, Mode.DIALOG, Mode.GRADING})


def close(context: Context) -> None:
    context.shell.close_overlay()


def choose(context: Context) -> None:
    context.shell.choose_row()


def move_row(by: int, context: Context) -> None:
    context.shell.move_row(by)


def finish_typing(keep: bool, context: Context) -> None:
    context.shell.finish_typing(keep)


ACTIONS = (
    Action(
        id="overlay.close",
        title=tr("Close what lies over the screen, the evidence page, or a message"),
        run=close,
        group=Group.GO,
        modes=OVERLAYS | {Mode.REVIEW, Mode.HISTORY, Mode.MATTERS},
    ),
    Action(
        id="overlay.choose",
        title=tr("Take the chosen row"),
        run=choose,
        group=Group.GO,
        modes=OVERLAYS,
    ),
    Action(
        id="overlay.down",
        title=tr("Next row"),
        run=partial(move_row, 1),
        group=Group.GO,
        modes=OVERLAYS,
        repeat=True,
    ),
    Action(
        id="overlay.up",
        title=tr("Previous row"),
        run=partial(move_row, -1),
        group=Group.GO,
        modes=OVERLAYS,
        repeat=True,
    ),
    Action(
        id="typing.keep",
        title=tr("Keep what was typed"),
        run=partial(finish_typing, True),
        group=Group.GO,
        modes=frozenset({Mode.TYPING}),
    ),
    Action(
        id="typing.leave",
        title=tr("Leave the field, take back what was typed"),
        run=partial(finish_typing, False),
        group=Group.GO,
        modes=frozenset({Mode.TYPING}),
    ),
)
