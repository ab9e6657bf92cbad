"""Courses: the states a kind of matter goes through, by whose acts, and who may read of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

if TYPE_CHECKING:
    from reviewer.domain.matters.matter import Matter
    from reviewer.domain.matters.step import Told

# The state of a matter that nobody has opened.
UNOPENED = ""
TEXT_LIMIT = 4000
LINE_LIMIT = 400
LIST_LIMIT = 200


class Form(StrEnum):
    """What a field holds."""

    LINE = "line"  # one line of text
    TEXT = "text"
    LINES = "lines"  # list of lines
    DAY = "day"  # YYYY-MM-DD
    MOMENT = "moment"  # milliseconds since 1970 UTC
    NUMBER = "number"  # whole
    FLAG = "flag"
    CHOICE = "choice"  # one of the field's choices
    PERSON = "person"  # id
    PEOPLE = "people"  # list of ids
    ITEM = "item"  # id
    MATTER = "matter"  # id of another matter
    ROWS = "rows"  # list of objects, each as the field's row says


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in.

    Attributes:
        label: for the person.
        choices: code to label, of a CHOICE.
        kind: of the matters to choose from, of a MATTER.
        least, most: of a NUMBER.
        row: what each of the ROWS holds.
    """

    name: str
    form: Form
    label: str
    is_needed: bool = True
    choices: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    least: int = 0
    most: int = 1_000_000
    row: tuple["Field", ...] = ()

    def check(self, value: Any) -> None:
        """See that a value fits.

        Raises:
            BadInput: it does not, with what is expected.
        """
        if _is_empty(value):
            if self.is_needed:
                raise BadInput(tr("{label}: fill this in.", label=self.label))
        elif not self.fits(value):
            raise BadInput(
                #: {expected} is what fits, such as "a day and time"
                tr(
                    "{label}: this does not fit, {expected}.",
                    label=self.label,
                    expected=_EXPECTED[self.form],
                )
            )
        elif self.form is Form.ROWS:
            for row in value:
                check_values(self.row, row)

    def fits(self, value: Any) -> bool:
        """Whether a value has the field's form; nothing filled in has any."""
        return _is_empty(value) or _FITS[self.form](self, value)


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [])


def check_values(fields: Iterable[Field], values: Mapping[str, Any]) -> None:
    """See that values fit fields, and that there is none beside them.

    Raises:
        BadInput: they do not.
    """
    known = {each.name: each for each in fields}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise BadInput(tr("There is nothing to fill in that is called “{name}”.", name=unknown[0]))
    for name, each in known.items():
        each.check(values.get(name))


def _is_line(value: Any, most: int = LINE_LIMIT) -> bool:
    return isinstance(value, str) and len(value) <= most


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_list(value: Any, of: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and len(value) <= LIST_LIMIT and all(map(of, value))


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


_FITS: Mapping[Form, Callable[[Field, Any], bool]] = {
    Form.LINE: lambda _, value: _is_line(value),
    Form.TEXT: lambda _, value: _is_line(value, TEXT_LIMIT),
    Form.LINES: lambda _, value: _is_list(value, _is_line),
    Form.DAY: lambda _, value: _is_day(value),
    Form.MOMENT: lambda _, value: _is_whole(value) and 0 <= value < 2**53,
    Form.NUMBER: lambda each, value: _is_whole(value) and each.least <= value <= each.most,
    Form.FLAG: lambda _, value: isinstance(value, bool),
    Form.CHOICE: lambda each, value: _is_line(value) and value in each.choices,
    Form.PERSON: lambda _, value: _is_line(value),
    Form.PEOPLE: lambda _, value: _is_list(value, _is_line),
    Form.ITEM: lambda _, value: _is_line(value),
    Form.MATTER: lambda _, value: _is_line(value),
    Form.ROWS: lambda _, value: _is_list(value, lambda row: isinstance(row, dict)),
}
_EXPECTED: Mapping[Form, str] = {
    Form.LINE: tr("one line of at most {most} characters", most=LINE_LIMIT),
    Form.TEXT: tr("a text of at most {most} characters", most=TEXT_LIMIT),
    Form.LINES: tr("at most {most} lines", most=LIST_LIMIT),
    Form.DAY: tr("a day as in 2026-03-31"),
    Form.MOMENT: tr("a day and time"),
    Form.NUMBER: tr("a whole number in range"),
    Form.FLAG: tr("yes or no"),
    Form.CHOICE: tr("one of the choices"),
    Form.PERSON: tr("a person"),
    Form.PEOPLE: tr("people"),
    Form.ITEM: tr("an item"),
    Form.MATTER: tr("one of the list"),
    Form.ROWS: tr("at most {most} rows", most=LIST_LIMIT),
}


# What somebody who sees the outline of a matter is not shown.
VEILED = frozenset({Form.LINE, Form.TEXT, Form.LINES, Form.ROWS, Form.ITEM})


class Part(StrEnum):
    """What somebody is to a matter."""

    ANYBODY = "anybody"  # with an account
    OPENER = "opener"
    ABOUT = "about"  # the person it concerns
    MENTOR = "mentor"  # of the person it concerns
    NAMED = "named"  # in one of the fields of its acts that hold people
    LEAD = "lead"
    STAFF = "staff"  # anybody who is no intern
    OVERSEER = "overseer"  # who oversees every site that the matter names, see Course.scope


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done about a matter.

    Attributes:
        label: what its key or button says.
        sources: states in which it counts; UNOPENED opens a matter.
        target: state that follows, None to stay.
        by: who may.
        only: name of a field of the matter whose people alone may, "" for all of `by`.
        is_joint: the target is reached once everybody named in `only` has done it, since the
            matter came into the state or was renewed.
        renews: it makes a new version of what is signed or agreed upon; what was done jointly
            before counts no more.
        stands: why the act does not count on this matter, "" when it does. It may look at who,
            when, and what is not VEILED, so that everybody comes to the same state.
    """

    name: str
    label: str
    sources: frozenset[str]
    target: str | None
    by: frozenset[Part]
    fields: tuple[Field, ...] = ()
    only: str = ""
    is_joint: bool = False
    renews: bool = False
    stands: "Callable[[Matter, Told], str] | None" = None

    def check(self, values: Mapping[str, Any]) -> None:
        """See that values fit the fields.

        Raises:
            BadInput: they do not.
        """
        check_values(self.fields, values)


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that rules one kind of matter.

    Attributes:
        kind: in records, never changed.
        title: one and many, for the person.
        states: code to what the person is shown, in the order they are gone through.
        readers: who sees it whole, beside its opener; LEAD and STAFF at sites of the person it
            concerns.
        outline: who sees its acts and states, and of what was filled in people, days and figures
            alone.
        ended: states after which nothing is awaited.
        scope: name of the field with the sites that the matter is about, all where it is empty;
            for courses with OVERSEER.
        is_private: it stays on the desk, in the notebook of who writes it, and goes to no service.
    """

    kind: str
    title: tuple[str, str]
    states: Mapping[str, str]
    acts: tuple[Act, ...]
    readers: frozenset[Part]
    outline: frozenset[Part] = frozenset()
    ended: frozenset[str] = frozenset()
    is_private: bool = False
    scope: str = ""

    def act(self, name: str) -> Act | None:
        """The act of this name."""
        return next((each for each in self.acts if each.name == name), None)

    @property
    def opening(self) -> tuple[Act, ...]:
        """Acts that open a matter."""
        return tuple(each for each in self.acts if UNOPENED in each.sources)

    def outlined(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values as somebody sees them who is shown the outline."""
        plain = {each.name for act in self.acts for each in act.fields if each.form not in VEILED}
        return {name: value for name, value in values.items() if name in plain}

    def check_act(self, name: str, values: Mapping[str, Any]) -> Act:
        """The act, once values fit it.

        Raises:
            BadInput: there is no such act, or they do not fit.
        """
        act = self.act(name)
        if act is None:
            raise BadInput(tr("“{kind}” knows no “{act}”.", kind=self.title[0], act=name))
        act.check(values)
        return act
