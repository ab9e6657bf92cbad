"""Steps as somebody outside sees them: people by pseudonym, of the rest the outline alone."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.course import Course, Form
from reviewer.domain.matters.step import NOBODY, Told

_LENGTH = 12


def pseudonym(person: PersonId, key: bytes) -> PersonId:
    """The same name for the same person under one key; without the key nobody finds who it is.

    Args:
        key: of the bundle or programme, 16 bytes or more.
    """
    if person == NOBODY:
        return NOBODY
    return PersonId("p-" + hmac.new(key, person.encode(), hashlib.sha256).hexdigest()[:_LENGTH])


def pseudonymous(course: Course, told: Told, key: bytes) -> Told:
    """A step with its people by pseudonym and what the outline does not show left out."""
    step = told.step
    values = _renamed(course, course.outlined(step.values), key)
    shown = replace(step, about=pseudonym(step.about, key), values=values)
    return replace(told, step=shown, author=pseudonym(told.author, key), is_whole=False)


def _renamed(course: Course, values: Mapping[str, Any], key: bytes) -> dict[str, Json]:
    forms = {each.name: each.form for act in course.acts for each in act.fields}
    found: dict[str, Json] = {}
    for name, value in values.items():
        if forms[name] is Form.PERSON:
            found[name] = pseudonym(PersonId(value), key)
        elif forms[name] is Form.PEOPLE:
            found[name] = [pseudonym(PersonId(each), key) for each in value]
        else:
            found[name] = value
    return found
