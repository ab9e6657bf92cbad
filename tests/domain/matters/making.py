"""Made-up people and steps for tests of matters."""

from collections.abc import Mapping
from typing import Any

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.course import Act, Course, Field, Form, Part
from reviewer.domain.matters.matter import Matter, follow, why_idle
from reviewer.domain.matters.step import MatterId, Step, Told

# ina learns, mo and max are her mentors, lea leads, sam works here, eve is another intern.
INA, MO, MAX, LEA, SAM, EVE = map(PersonId, ("ina", "mo", "max", "lea", "sam", "eve"))
EVERYBODY = (INA, MO, MAX, LEA, SAM, EVE)
_OF_INA = {
    MO: {Part.MENTOR, Part.STAFF},
    MAX: {Part.MENTOR, Part.STAFF},
    LEA: {Part.LEAD, Part.STAFF, Part.OVERSEER},
    SAM: {Part.STAFF},
}
DAY_MS = 24 * 3_600_000
MONDAY = "2026-03-02"
MONDAY_MS = 1_772_409_600_000  # its midnight, UTC

_VALUES: Mapping[Form, Any] = {
    Form.LINE: "a line",
    Form.TEXT: "a text",
    Form.LINES: ["one", "two"],
    Form.DAY: MONDAY,
    Form.MOMENT: MONDAY_MS,
    Form.FLAG: True,
    Form.PERSON: MO,
    Form.PEOPLE: [MO, MAX],
    Form.ITEM: "item-1",
    Form.MATTER: "matter-1",
}


def value_of(each: Field) -> Any:
    """Something that fits a field."""
    if each.form is Form.NUMBER:
        return each.least
    if each.form is Form.CHOICE:
        return next(iter(each.choices))
    if each.form is Form.ROWS:
        return [values_of(each.row)]
    return _VALUES[each.form]


def values_of(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {each.name: value_of(each) for each in fields}


def parts_of(matter: Matter, person: PersonId) -> frozenset[Part]:
    """Everything somebody is to a matter, of which some is known to the service alone."""
    known = matter.parts(person)
    roles = _OF_INA.get(person, set())
    return known | (roles if matter.about in {INA, ""} else roles - {Part.MENTOR})


def told(
    course: Course,
    act: str,
    author: PersonId,
    at: int = 0,
    values: Mapping[str, Any] | None = None,
    *,
    record: str = "",
    seen: tuple[str, ...] = (),
    about: PersonId = INA,
    matter: str = "m",
) -> Told:
    """A step; `at` counts milliseconds from Monday."""
    step = Step(course.kind, MatterId(matter), act, about, values or {}, tuple(map(RecordId, seen)))
    return Told(RecordId(record or f"{at:012}-{author}-{act}"), step, author, MONDAY_MS + at)


def matter_of(course: Course, *steps: Told) -> Matter:
    """What the steps of one matter come to."""
    (found,) = follow(course, steps).values()
    return found


class Walk:
    """A matter that people act on one after another, an hour apart.

    Args:
        about: whom it concerns.
        own: values of an act beside those that fit it anyway.
    """

    def __init__(
        self,
        course: Course,
        about: PersonId = INA,
        own: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.course, self.about, self.own = course, about, own or {}
        self.steps: list[Told] = []
        self.matter = Matter(MatterId("m"), course, about=about)
        self.hours = 0

    def does(self, person: PersonId, name: str, **values: Any) -> Matter:
        """Somebody acts, having seen everything."""
        act = self.course.act(name)
        assert act is not None, name
        given = {**self.filled(act), **self.own.get(name, {}), **values}
        act.check({key: value for key, value in given.items() if value is not None})
        self.hours += 1
        self.steps.append(
            told(
                self.course,
                name,
                person,
                self.hours * 3_600_000,
                {key: value for key, value in given.items() if value is not None},
                seen=self.matter.tips(),
                about=self.about,
            )
        )
        self.matter = follow(self.course, self.steps).get(MatterId("m"), self.matter)
        return self.matter

    def filled(self, act: Act) -> dict[str, Any]:
        values = values_of(act.fields)
        if "version" in values:
            values["version"] = self.matter.version
        return values

    def why_idle(self) -> str:
        """Why the last step changed nothing; "" when it counted."""
        last = self.steps[-1].record
        if not self.matter.told:  # what was refused opened nothing
            act = self.course.act(self.steps[-1].step.act)
            assert act is not None
            return why_idle(self.matter, act, self.steps[-1])
        return next((each.why for each in self.matter.idle if each.told.record == last), "")
