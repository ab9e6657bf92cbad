"""Matters: plans, people and projects on one screen; choosing one and doing what can be done."""

from collections.abc import Callable
from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context, Screen
from reviewer.actions.queueing import nobody
from reviewer.domain.language import tr
from reviewer.domain.people import Role

MATTERS = frozenset({Mode.MATTERS})
DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY, Mode.MATTERS})
# As many acts as have keys of their own.
ACT_KEYS = 9


def go(context: Context) -> None:
    context.go(Screen.MATTERS)


def move_row(by: int, context: Context) -> None:
    context.shell.mentoring.matters.move_row(by)


def move_kind(by: int, context: Context) -> None:
    context.shell.mentoring.matters.move_kind(by)


def act(place: int, context: Context) -> None:
    context.shell.mentoring.matters.act(place)


def open_new(context: Context) -> None:
    context.shell.mentoring.matters.open_new()


def take_back(context: Context) -> None:
    context.shell.mentoring.matters.take_back()


def write_calendar(context: Context) -> None:
    context.shell.files.write_calendar()


def read_calendar(context: Context) -> None:
    context.shell.files.read_calendar()


def write_bundle(context: Context) -> None:
    context.shell.files.write_bundle()


def take_answers(context: Context) -> None:
    context.shell.files.take_answers()


def leads_nobody(context: Context) -> str | None:
    """Why no bundle is written here."""
    person = context.facts.person
    if person is None or person.role not in (Role.LEAD, Role.ADMIN):
        return tr("Bundles for researchers are written by leads and admins.")
    return None


def show_item(context: Context) -> None:
    context.shell.mentoring.show_item_of_matter()


def _matters(
    name: str,
    title: str,
    run: Callable[[Context], None],
    *,
    repeat: bool = False,
    icon: str = "",
    enabled: Callable[[Context], str | None] = nobody,
) -> Action:
    return Action(
        id=f"matters.{name}",
        title=title,
        run=run,
        group=Group.GO,
        modes=MATTERS,
        enabled=enabled,
        repeat=repeat,
        icon=icon,
    )


ACTIONS = (
    Action(
        id="go.matters",
        title=tr("Together: plans, people, projects"),
        run=go,
        group=Group.GO,
        modes=DESK,
        enabled=nobody,
        icon="person",
    ),
    _matters("down", tr("Next matter"), partial(move_row, 1), repeat=True),
    _matters("up", tr("Matter before"), partial(move_row, -1), repeat=True),
    _matters("kind_after", tr("Next kind of matter"), partial(move_kind, 1), repeat=True),
    _matters("kind_before", tr("Kind of matter before"), partial(move_kind, -1), repeat=True),
    _matters("new", tr("Begin a matter of this kind"), open_new, icon="note"),
    _matters("take_back", tr("Take back what you did last about the chosen matter"), take_back),
    _matters("write_calendar", tr("Write meetings to a calendar file (.ics)"), write_calendar),
    _matters("read_calendar", tr("Propose the meetings of a calendar file (.ics)"), read_calendar),
    _matters(
        "write_bundle",
        tr("Write a bundle by pseudonym for researchers of the chosen institution"),
        write_bundle,
        icon="export",
        enabled=leads_nobody,
    ),
    _matters(
        "take_answers",
        tr("Take answers of researchers to a bundle"),
        take_answers,
        enabled=leads_nobody,
    ),
    _matters(
        "item", tr("Show the item that the chosen matter speaks of"), show_item, icon="review"
    ),
    *(
        _matters(
            f"act_{place + 1}",
            tr("Do number {place} of the chosen matter", place=place + 1),
            partial(act, place),
        )
        for place in range(ACT_KEYS)
    ),
)
