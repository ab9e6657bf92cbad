"""Agreement of readers: the board of whoever leads, and what a reader alone is told."""

from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context
from reviewer.actions.mentoring import DESK, reads_figures
from reviewer.actions.queueing import nobody
from reviewer.domain.language import tr


def open_agreement(context: Context) -> None:
    context.shell.mentoring.open_agreement()


def open_own_reads(context: Context) -> None:
    context.shell.mentoring.open_own_reads()


def open_scores(context: Context) -> None:
    context.shell.mentoring.open_scores()


ACTIONS = (
    Action(
        id="mentor.scores",
        title=tr("Scores: whether people follow them, and whether sites use them"),
        run=open_scores,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=partial(reads_figures, tr("Figures of scores are shown to leads and admins.")),
        icon="columns",
    ),
    Action(
        id="mentor.agreement",
        title=tr("Agreement of readers: what two people said of the same items"),
        run=open_agreement,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=partial(reads_figures, tr("Figures of agreement are shown to leads and admins.")),
        icon="columns",
    ),
    Action(
        id="mentor.own_reads",
        title=tr("Items that you and another read, for you alone"),
        run=open_own_reads,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=nobody,
        icon="person",
    ),
)
