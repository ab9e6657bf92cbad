"""The courses of every kind of matter."""

from collections.abc import Mapping

from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.remarks import REMARK

COURSES: Mapping[str, Course] = {each.kind: each for each in (REMARK,)}
