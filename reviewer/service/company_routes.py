"""Routes of the company's own sign-in."""

from fastapi import APIRouter, Depends, Request, Response

from reviewer.domain.errors import Unreachable
from reviewer.service.answers import Answer, ProblemError, answer
from reviewer.service.calls import Hub, HubOf, may_send, rate_problem
from reviewer.service.company import JOURNEY_MS, Company, CompanyRefused
from reviewer.service.described import problems
from reviewer.service.routes import begun
from reviewer.wire.people import CompanyBegin, CompanyFinish, CompanyJourney, Session

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(may_send)],
)


@router.post("/company/begin", response_model=CompanyJourney, responses=problems(403, 404, 429))
def begin(asked: CompanyBegin, hub: HubOf, request: Request) -> Response:
    """Set out for the company's sign-in, in a browser."""
    company = _company(hub, request)
    try:
        made = company.begin(asked.redirect_uri, asked.code_challenge)
    except (CompanyRefused, Unreachable) as refusal:
        raise _problem(refusal) from refusal
    return answer(CompanyJourney(url=made.url, state=made.state, expires_s=JOURNEY_MS // 1000))


@router.post("/company/finish", response_model=Session, responses=problems(403, 404, 409, 429))
def finish(asked: CompanyFinish, hub: HubOf, request: Request) -> Response:
    """Sign in with what the browser brought back; registers the device's key."""
    company = _company(hub, request)
    try:
        person = company.finish(asked.state, asked.code, asked.code_verifier)
    except (CompanyRefused, Unreachable) as refusal:
        raise _problem(refusal) from refusal
    return answer(begun(hub, person, asked))


def _company(hub: Hub, request: Request) -> Company:
    if hub.company is None:
        raise ProblemError(404, "not_found", "This service has no sign-in by a company.")
    wait_s = hub.journeys.wait_s(request.client.host if request.client else "")
    if wait_s > 0.0:
        raise rate_problem("Too many people are signing in.", wait_s)
    return hub.company


def _problem(refusal: CompanyRefused | Unreachable) -> ProblemError:
    if isinstance(refusal, Unreachable):
        return ProblemError(503, "company_away", str(refusal), headers={"Retry-After": "30"})
    return ProblemError(403, "company_refused", str(refusal))
