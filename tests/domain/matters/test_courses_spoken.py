"""Courses in another language: what people read is translated, codes are not."""

import json
import subprocess
import sys
from typing import Any

import pytest

# Names of licences, which are the same everywhere.
SAME = {"Apache 2.0", "MIT", "BSD", "GPL", "CC BY", "CC BY-NC", "CC0"}
TOLD = """
import json
from reviewer.domain.language import Language, speak
if {spoken}:
    speak(Language("xx"), lambda text, note, n: "«" + text + "»")
from reviewer.domain.matters.courses import COURSES
from reviewer.operations.certificate_facts import LIMITS
from reviewer.operations.stay_weeks import How

def told(field):
    codes = [field.name, field.form, field.kind, field.least, field.most, list(field.choices)]
    words = [field.label, *field.choices.values()]
    for each in map(told, field.row):
        codes.append(each[0])
        words += each[1]
    return codes, words

codes, words = [list(map(str, How)), list(LIMITS)], []
for course in COURSES.values():
    codes.append([course.kind, list(course.states), sorted(course.ended), course.scope])
    words += [*course.title, *course.states.values()]
    for act in course.acts:
        codes.append([act.name, sorted(act.sources), act.target, act.only])
        words.append(act.label)
        for each in map(told, act.fields):
            codes.append(each[0])
            words += each[1]
print(json.dumps([codes, words]))
"""


def told(*, spoken: bool) -> Any:
    """Codes and words of all courses, of a process of its own: constants speak once."""
    program = TOLD.replace("{spoken}", str(spoken))
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return json.loads(found.stdout)


@pytest.fixture(scope="module")
def english() -> Any:
    return told(spoken=False)


@pytest.fixture(scope="module")
def other() -> Any:
    return told(spoken=True)


def test_codes_are_the_same_in_every_language(english: Any, other: Any) -> None:
    assert other[0] == english[0]


def test_every_word_of_a_course_is_translated(english: Any, other: Any) -> None:
    assert [word for word in other[1] if not word.startswith("«")] == [
        word for word in english[1] if word in SAME
    ]
