"""Errors on the wire: problem details (RFC 9457)."""

from reviewer.wire.shape import Shape

PROBLEM_TYPE = "application/problem+json"


class Problem(Shape):
    """`code` is for programs, `title` one sentence for the person."""

    code: str
    title: str
    status: int
    detail: str = ""
