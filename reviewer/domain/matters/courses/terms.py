"""Fields and acts, as courses write them down."""

from collections.abc import Callable, Iterable, Mapping

from reviewer.domain.language import tr
from reviewer.domain.matters.course import UNOPENED, Act, Field, Form, Part
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

ANYBODY = frozenset({Part.ANYBODY})
OPENER = frozenset({Part.OPENER})
ABOUT = frozenset({Part.ABOUT})
MENTOR = frozenset({Part.MENTOR})
NAMED = frozenset({Part.NAMED})
LEAD = frozenset({Part.LEAD})
STAFF = frozenset({Part.STAFF})

# Name of the field in which a signature says what it signs; the desk fills it in.
VERSION = "version"


def act(
    name: str,
    label: str,
    way: str,
    by: frozenset[Part],
    *fields: Field,
    only: str = "",
    joint: bool = False,
    renews: bool = False,
    stands: Callable[[Matter, Told], str] | None = None,
) -> Act:
    """An act.

    Args:
        way: states in which it counts and the one that follows, "draft revised > signed";
            "> draft" opens a matter, "draft >" stays.
    """
    before, _, after = way.partition(">")
    sources = frozenset(before.split()) or frozenset({UNOPENED})
    target = after.strip() or None
    return Act(name, label, sources, target, by, fields, only, joint, renews, stands)


def line(name: str, label: str, *, needed: bool = True) -> Field:
    """One line of text."""
    return Field(name, Form.LINE, label, needed)


def text(name: str, label: str, *, needed: bool = True) -> Field:
    """A text."""
    return Field(name, Form.TEXT, label, needed)


def lines(name: str, label: str, *, needed: bool = True) -> Field:
    """Lines of text."""
    return Field(name, Form.LINES, label, needed)


def day(name: str, label: str, *, needed: bool = True) -> Field:
    """A day."""
    return Field(name, Form.DAY, label, needed)


def moment(name: str, label: str, *, needed: bool = True) -> Field:
    """A day and time."""
    return Field(name, Form.MOMENT, label, needed)


def number(name: str, label: str, least: int, most: int, *, needed: bool = True) -> Field:
    """A whole number from least to most."""
    return Field(name, Form.NUMBER, label, needed, least=least, most=most)


def flag(name: str, label: str, *, needed: bool = True) -> Field:
    """Yes or no."""
    return Field(name, Form.FLAG, label, needed)


def choice(name: str, label: str, choices: Mapping[str, str], *, needed: bool = True) -> Field:
    """One of some choices, by code."""
    return Field(name, Form.CHOICE, label, needed, choices)


def person(name: str, label: str, *, needed: bool = True) -> Field:
    """Somebody."""
    return Field(name, Form.PERSON, label, needed)


def people(name: str, label: str, *, needed: bool = True) -> Field:
    """Several people."""
    return Field(name, Form.PEOPLE, label, needed)


def item(name: str, label: str, *, needed: bool = True) -> Field:
    """A case."""
    return Field(name, Form.ITEM, label, needed)


def matter(name: str, label: str, kind: str, *, needed: bool = True) -> Field:
    """Another matter."""
    return Field(name, Form.MATTER, label, needed, kind=kind)


def rows(name: str, label: str, *row: Field, needed: bool = True) -> Field:
    """A table with a column for each field of a row."""
    return Field(name, Form.ROWS, label, needed, row=row)


def signed_version() -> Field:
    """What a signature says it signs."""
    return number(VERSION, tr("Version that you sign"), 1, 10_000)


def newest_version(matter: Matter, told: Told) -> str:
    """Why a signature does not count: it is for another version."""
    signed = told.step.values.get(VERSION)
    if signed == matter.version:
        return ""
    return tr(
        "It signs version {signed}, and version {version} is the newest.",
        signed=signed,
        version=matter.version,
    )


def by_another(matter: Matter, told: Told) -> str:
    """Why it does not count: whoever opened the matter did it."""
    return tr("Somebody else has to.") if told.author == matter.opener else ""


def once_each(name: str) -> Callable[[Matter, Told], str]:
    """That everybody does an act once."""

    def stands(matter: Matter, told: Told) -> str:
        again = any(each.author == told.author for each in matter.of(name))
        return tr("You did so already.") if again else ""

    return stands


def all_true(names: Iterable[str], why: str) -> Callable[[Matter, Told], str]:
    """That these flags are set, in the step or before it."""
    listed = tuple(names)

    def stands(matter: Matter, told: Told) -> str:
        values = {**matter.values, **told.step.values}
        return "" if all(values.get(name) is True for name in listed) else why

    return stands
