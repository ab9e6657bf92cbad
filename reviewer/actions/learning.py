"""Learning from cases: practising one's mistakes, weighing what several people said of a case."""

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context
from reviewer.actions.queueing import nobody

DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY, Mode.MATTERS})


def practise(context: Context) -> None:
    context.shell.learning.practise()


ACTIONS = (
    Action(
        id="learn.practise",
        title="Practise mistakes: the cards that are due",
        run=practise,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="undo",
    ),
)
