"""Which problems a route may answer, for the published description of the service.

A status that is not named there is a surprise to whoever calls, and test_contract.py takes it for a
fault of ours. 500 is never named: it is one.
"""

from typing import Any

from reviewer.wire.problems import PROBLEM_TYPE

Responses = dict[int | str, dict[str, Any]]

_MEANINGS = {
    400: "Not understood: no JSON, or a header that cannot be read",
    401: "Not signed in, or not any more; at a sign-in: the name or password is wrong",
    403: "Signed in, and not allowed",
    404: "There is no such thing for this person",
    408: "The body came too slowly",
    409: "Against what the service knows",
    410: "The cursor has expired: pull a snapshot",
    413: "The body is over the limit",
    415: "The body has a coding",
    416: "The picture has fewer bytes",
    422: "Understood, and it does not fit",
    426: "The service speaks another protocol",
    429: "Too often; Retry-After says how long to wait",
    503: "Not now: storage or a model is away",
}
EVERYWHERE = (400, 408, 413, 415, 422, 426, 503)
SIGNED_IN = (401, 403, 429)


def problems(*statuses: int) -> Responses:
    """What a route takes as `responses`: these problems of its own, beside what all may answer."""
    return {status: _problem(status) for status in statuses}


def describe_problems(operation: dict[str, Any]) -> None:
    """Add to one operation of an OpenAPI description what every route like it may answer."""
    named = (*EVERYWHERE, *(SIGNED_IN if operation.get("security") else ()))
    answered = operation["responses"]
    # Those that the framework describes on its own account have its shape, not ours.
    answered |= {str(status): _problem(status) for status in named}
    operation["responses"] = dict(sorted(answered.items()))


def _problem(status: int) -> dict[str, Any]:
    shape = {"schema": {"$ref": "#/components/schemas/Problem"}}
    return {"description": _MEANINGS[status], "content": {PROBLEM_TYPE: shape}}
