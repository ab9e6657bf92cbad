"""Answers in our media type, and problems (RFC 9457) that show nothing of the inside."""

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from reviewer.domain.errors import (
    BadInput,
    NeedsSignIn,
    Refused,
    ServiceFault,
    StorageFault,
)
from reviewer.service.feed import CursorFault
from reviewer.service.lines import log
from reviewer.service.tokens import TokenReused
from reviewer.wire.problems import PROBLEM_TYPE, Problem
from reviewer.wire.protocol import MEDIA_TYPE, PROTO, PROTO_HEADER, oldest_pushed
from reviewer.wire.shape import Shape

HEADERS = {PROTO_HEADER: f"{oldest_pushed()}-{PROTO}", "Cache-Control": "no-store"}

# Codes for what the framework itself refuses.
_CODES = {404: "not_found", 405: "method_not_allowed", 406: "not_acceptable", 413: "too_large"}
_SENTENCES = {
    404: "There is nothing at this address.",
    405: "This address does not understand the method.",
}


class Answer(JSONResponse):
    """JSON in our media type, given as text: shapes and stored bodies are text already."""

    media_type = MEDIA_TYPE

    def render(self, content: str) -> bytes:
        return content.encode()


class ProblemError(Exception):
    """Ends a request with a problem."""

    def __init__(
        self, status: int, code: str, title: str, *, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(title)
        self.status, self.code, self.title = status, code, title
        self.headers = headers or {}


def no_scorer() -> ProblemError:
    """Ends what needs a model where there is none."""
    return ProblemError(503, "no_scorer", "This service has no model. Train one first.")


def hidden_score() -> ProblemError:
    """Ends what would tell a score that is hidden."""
    return ProblemError(409, "score_hidden", "The score is not told: wait for the decision.")


def answer(shape: Shape) -> Answer:
    """A shape as an answer."""
    return Answer(shape.model_dump_json(), headers=HEADERS)


def answer_text(text: str) -> Answer:
    """JSON text as an answer."""
    return Answer(text, headers=HEADERS)


def problem(
    status: int, code: str, title: str, detail: str = "", headers: dict[str, str] | None = None
) -> Response:
    """One problem."""
    body = Problem(code=code, title=title, status=status, detail=detail)
    return Response(
        body.model_dump_json(), status, {**HEADERS, **(headers or {})}, media_type=PROBLEM_TYPE
    )


def tell_problems(app: FastAPI) -> None:
    """Turn everything that ends a request into a problem."""
    for kind, handler in _HANDLERS:
        app.exception_handler(kind)(handler)


def _of_problem(_: Request, fault: ProblemError) -> Response:
    return problem(fault.status, fault.code, fault.title, headers=fault.headers)


def _of_framework(_: Request, fault: HTTPException) -> Response:
    code = _CODES.get(fault.status_code, "bad_request")
    title = _SENTENCES.get(fault.status_code, str(fault.detail))
    return problem(fault.status_code, code, title, headers=dict(fault.headers or {}))


def _of_validation(_: Request, fault: RequestValidationError) -> Response:
    first: dict[str, Any] = dict(fault.errors()[0])
    if first["type"] == "json_invalid":
        return problem(400, "malformed", "The body is not JSON.")
    place = ".".join(str(step) for step in first["loc"])
    title = f"The request does not fit: {place}: {first['msg']}."
    return problem(422, "bad_request", _printable(title))


def _of_cursor(_: Request, fault: CursorFault) -> Response:
    return problem(409 if fault.code == "epoch_changed" else 410, fault.code, str(fault))


def _of_sign_in(_: Request, fault: NeedsSignIn) -> Response:
    code = "refresh_reused" if isinstance(fault, TokenReused) else "not_signed_in"
    return problem(401, code, str(fault), headers={"WWW-Authenticate": "Bearer"})


def _of_refused(_: Request, fault: Refused) -> Response:
    return problem(409, "refused", str(fault))


def _of_bad_input(_: Request, fault: BadInput) -> Response:
    return problem(422, "bad_request", _printable(str(fault)))


def _of_storage(_: Request, fault: StorageFault) -> Response:
    log.error("storage", extra={"facts": {"why": str(fault)}})
    return problem(
        503, "busy", "The service cannot reach its storage.", headers={"Retry-After": "5"}
    )


def _of_served_model(_: Request, fault: ServiceFault) -> Response:
    log.error("served_model", extra={"facts": {"why": str(fault)}})
    title = "The server of the model does not score now. Ask whoever runs this service."
    return problem(503, "scorer_away", title, headers={"Retry-After": "60"})


def _of_bug(_: Request, __: Exception) -> Response:
    return problem(500, "internal", "The service failed at this request; its log says why.")


def _printable(text: str) -> str:
    """Lone surrogates cannot be sent."""
    return text.encode("utf-8", "replace").decode()[:400]


_HANDLERS: tuple[tuple[type[Exception], Callable[..., Response]], ...] = (
    (ProblemError, _of_problem),
    (HTTPException, _of_framework),
    (RequestValidationError, _of_validation),
    (CursorFault, _of_cursor),
    (NeedsSignIn, _of_sign_in),
    (Refused, _of_refused),
    (BadInput, _of_bad_input),
    (StorageFault, _of_storage),
    (ServiceFault, _of_served_model),
    (Exception, _of_bug),
)
