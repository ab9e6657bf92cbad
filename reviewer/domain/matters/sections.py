"""Where each kind of matter stands in the list that people choose from, and what one is called."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from reviewer.domain.ids import PersonId
from reviewer.domain.language import day, minute, tr
from reviewer.domain.matters.course import Course, Field, Form
from reviewer.domain.matters.matter import Matter

# Their figures come from the service, see operations/fairness_reviews.py.
FAIRNESS_KINDS = ("fairness_review", "fairness_choice")
# A remark is written on its case, a contest at its piece of evidence, a word on a
# customer's review beside its text; not in a list.
WRITTEN_ELSEWHERE = frozenset(
    {"remark", "reply", "sitting", "grading", "contest", "unhelped", "customer_review"}
    | {*FAIRNESS_KINDS}
)

SECTIONS: Mapping[str, tuple[str, ...]] = {
    #: the weeks that somebody spends with a team
    tr("Stay"): ("plan", "milestone", "publication", "production", "skill", "certificate", "note"),
    tr("Learning"): (
        *("remark", "reply", "synthesis", "pattern", "grading"),
        *("sitting", "teaching_case", "gold", "appeal", "customer_review"),
    ),
    tr("Evidence"): ("contest", "unhelped"),
    tr("People"): (
        *("meeting", "roster", "event", "question", "thread", "case_thread"),
        *("contact", "rating"),
    ),
    tr("Programmes"): (
        *("programme", "engagement", "application", "institution"),
        *("review", "trajectory", "value"),
    ),
    tr("Projects"): ("gap", "proposal", "project", "release", "study"),
    tr("Fairness"): FAIRNESS_KINDS,
}
_NAMES = ("title", "text", "aim", "why", "reason")
LONGEST = 90


def heading(matter: Matter, names: Mapping[PersonId, str]) -> str:
    """What to call a matter: what was filled in first of its name or text, else its kind."""
    values = matter.values
    for name in _NAMES:
        value = values.get(name)
        if isinstance(value, str) and value.strip():
            line = value.strip().splitlines()[0]
            return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    whom = names.get(matter.about) or names.get(PersonId(str(values.get("whom", ""))), "")
    title = matter.course.title[0]
    title = title[:1].upper() + title[1:]
    #: what it is and whom it concerns
    return tr("{kind}: {person}", kind=title, person=whom) if whom else title


def spelled(
    field: Field, value: Any, names: Mapping[PersonId, str], called: Mapping[str, str]
) -> str:
    """A value for people to read.

    Args:
        names: of people.
        called: headings of other matters, by id.
    """
    match field.form:
        case Form.PERSON:
            return names.get(PersonId(value), tr("somebody of another site"))
        case Form.PEOPLE:
            return ", ".join(names.get(PersonId(each), tr("somebody else")) for each in value)
        case Form.CHOICE:
            return field.choices.get(value, str(value))
        case Form.FLAG:
            return tr("yes") if value else tr("no")
        case Form.LINES:
            return "\n".join(f"• {each}" for each in value)
        case Form.MOMENT:
            local = datetime.fromtimestamp(value / 1000, UTC).astimezone()
            return minute(local)
        case Form.DAY:
            return day(date.fromisoformat(value))
        case Form.MATTER:
            return called.get(value, tr("one that you may not read"))
        case Form.ROWS:
            return "\n".join(_row(field, row, names, called) for row in value)
        case _:
            return str(value)


def _row(
    field: Field, row: Mapping[str, Any], names: Mapping[PersonId, str], called: Mapping[str, str]
) -> str:
    told = [spelled(each, row[each.name], names, called) for each in field.row if each.name in row]
    return "• " + ", ".join(told)


def fields_of(course: Course) -> dict[str, Field]:
    """Every field that an act of the course fills in, by name, in the order of the acts."""
    found: dict[str, Field] = {}
    for act in course.acts:
        for each in act.fields:
            found.setdefault(each.name, each)
    return found
