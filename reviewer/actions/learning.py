"""Learning from cases: practising one's mistakes, weighing what several people said of a case."""

from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context
from reviewer.actions.queueing import nobody
from reviewer.domain.language import tr

# How well a card was known, from 0; its place among these is what the schedule counts with.
GRADES = (
    #: how well the answer to a card was known: not at all
    tr("no idea"),
    #: how well the answer to a card was known
    tr("wrong, knew it when told"),
    #: how well the answer to a card was known
    tr("wrong, nearly had it"),
    #: how well the answer to a card was known: right, with great effort
    tr("barely"),
    #: how well the answer to a card was known: right
    tr("after some thought"),
    #: how well the answer to a card was known: right, immediately
    tr("at once"),
)
DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY, Mode.MATTERS})


def came_back(context: Context) -> None:
    context.shell.mentoring.learning.open_came_back()


def practise(context: Context) -> None:
    context.shell.mentoring.learning.practise()


def grade(quality: int, context: Context) -> None:
    context.shell.mentoring.learning.grade(quality)


def open_balance(context: Context) -> None:
    context.shell.mentoring.learning.open_balance()


def open_guide(context: Context) -> None:
    context.shell.mentoring.learning.open_guide()


def tour(context: Context) -> None:
    context.shell.mentoring.learning.tour()


def sit(context: Context) -> None:
    context.shell.mentoring.learning.sit()


def teach(context: Context) -> None:
    context.shell.mentoring.learning.teach()


def write_stay(context: Context) -> None:
    context.shell.mentoring.learning.write_stay()


ACTIONS = (
    Action(
        id="learn.guide",
        title=tr("Your way in, and your day: the next step"),
        run=open_guide,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="person",
    ),
    Action(
        id="learn.tour",
        title=tr("From idea to production: the stages of a project, one by one"),
        run=tour,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="history",
    ),
    Action(
        id="learn.practise",
        title=tr("Practise mistakes: the cards that are due"),
        run=practise,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="undo",
    ),
    *(
        Action(
            id=f"learn.grade_{quality}",
            title=tr("Mistake card: {grade}", grade=words),
            run=partial(grade, quality),
            group=Group.MENTORING,
            modes=frozenset({Mode.GRADING}),
        )
        for quality, words in enumerate(GRADES)
    ),
    Action(
        id="learn.came_back",
        title=tr("What came of your own decisions"),
        run=came_back,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="clock",
    ),
    Action(
        id="learn.sit",
        title=tr("Starter decks, calibration sets, quiz of the case library"),
        run=sit,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="help",
    ),
    Action(
        id="learn.teach",
        title=tr("Make a teaching case of this item, without names"),
        run=teach,
        group=Group.MENTORING,
        modes=frozenset({Mode.REVIEW}),
        enabled=nobody,
        icon="export",
    ),
    Action(
        id="learn.balance",
        title=tr("What was said of the case, each person apart"),
        run=open_balance,
        group=Group.MENTORING,
        modes=frozenset({Mode.REVIEW, Mode.MATTERS}),
        enabled=nobody,
        icon="note",
    ),
    Action(
        id="learn.certificate",
        title=tr("Write the chosen certificate as a page to print (PDF)"),
        run=write_stay,
        group=Group.MENTORING,
        modes=frozenset({Mode.MATTERS}),
        enabled=nobody,
        icon="export",
    ),
)
