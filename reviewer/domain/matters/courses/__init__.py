"""The courses of all kinds of matters, a file for each family."""

from collections.abc import Mapping

from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses import (
    afterwards,
    doubts,
    fairness,
    feedback,
    goals,
    people,
    plans,
    practice,
    programmes,
    projects,
    remarks,
    reviews,
)

_FAMILIES = (
    *(plans, goals, feedback, doubts, practice, people),
    *(programmes, afterwards, projects, remarks, fairness, reviews),
)

# By kind.
COURSES: Mapping[str, Course] = {
    course.kind: course for family in _FAMILIES for course in family.COURSES
}
# Kinds whose steps never leave the desk.
PRIVATE = tuple(kind for kind, course in COURSES.items() if course.is_private)
