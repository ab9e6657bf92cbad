"""What is asked of a call before its route runs: who, what right, which protocol, how often."""

import math
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from reviewer.domain.errors import NeedsSignIn
from reviewer.service.answers import ProblemError
from reviewer.service.company import Company
from reviewer.service.company_provider import CompanySettings
from reviewer.service.evidence import EvidenceSource
from reviewer.service.guesses import GuessLimit
from reviewer.service.keeping import Keeping
from reviewer.service.limits import RateLimit
from reviewer.service.models import ModelInUse, ScoresProducts
from reviewer.service.rights import Right, may
from reviewer.service.store import Store
from reviewer.service.store_evidence import StoreEvidence
from reviewer.service.tokens import SignedIn, signed_in
from reviewer.wire import protocol
from reviewer.wire.cohort import CohortLoadAnswer
from reviewer.wire.protocol import PROTO, PROTO_HEADER

# Of one address, on the way to and from the company's sign-in.
JOURNEYS, JOURNEYS_PER_S = 60.0, 1.0
# What mentors have to do is told as it was within the last minute.
LOAD_KEPT_MS = 60_000
_PROTO = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Limits of one service process.

    Attributes:
        calls_burst, calls_per_s: of one device.
        sign_ins: at once, those that wait included; each holds a worker thread that other calls
            then lack.
        guesses, guesses_s: wrong passwords for one name from one address, at all processes
            together, and the seconds after which as many are allowed again.
        company: the company's own sign-in, None without one.
    """

    calls_burst: float = 400.0
    calls_per_s: float = 50.0
    sign_ins: int = 16
    guesses: int = 10
    guesses_s: float = 900.0
    company: CompanySettings | None = None


class Hub:
    """What all routes of one app share.

    Attributes:
        evidence: None where there shall be none.
        loads: of mentors, by the sites asked about.
    """

    def __init__(
        self, store: Store, settings: ServiceSettings, scorer: ScoresProducts | None = None
    ) -> None:
        """Without a `scorer` it is that of the model in use."""
        self.store = store
        self.calls = RateLimit(settings.calls_burst, settings.calls_per_s)
        self.sign_ins = threading.BoundedSemaphore(settings.sign_ins)
        self.guesses = GuessLimit(store, settings.guesses, round(settings.guesses_s * 1000))
        self.company = None if settings.company is None else Company(store, settings.company)
        self.journeys = RateLimit(JOURNEYS, JOURNEYS_PER_S)
        self.model = ModelInUse(store, scorer)
        self.evidence: EvidenceSource | None = StoreEvidence(store, self.model)
        self.loads = Keeping[CohortLoadAnswer](LOAD_KEPT_MS)


def the_hub(request: Request) -> Hub:
    found: Hub = request.app.state.hub
    return found


HubOf = Annotated[Hub, Depends(the_hub)]
_bearer = HTTPBearer(auto_error=False, scheme_name="access", description="Access token")
Bearer = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def who(request: Request, hub: HubOf, bearer: Bearer) -> SignedIn:
    """Whose call this is; counted against the device's rate."""
    if bearer is None:
        raise NeedsSignIn("Sign in first.")
    caller = signed_in(hub.store, bearer.credentials)
    request.state.caller = {"person": caller.person.id, "device": caller.device}
    wait_s = hub.calls.wait_s(caller.device)
    if wait_s > 0.0:
        raise rate_problem("This device calls too often.", wait_s)
    return caller


def allowed(right: Right) -> Callable[[SignedIn], SignedIn]:
    """A dependency: the caller, if their role has the right."""

    def check(caller: Annotated[SignedIn, Depends(who)]) -> SignedIn:
        if not may(caller.person, right):
            role = caller.person.role.value
            raise ProblemError(403, "not_allowed", f"The role {role} may not {right.value}.")
        return caller

    return check


AnyCaller = Annotated[SignedIn, Depends(who)]
Reader = Annotated[SignedIn, Depends(allowed(Right.READ))]
Decider = Annotated[SignedIn, Depends(allowed(Right.DECIDE))]
ScoreCaller = Annotated[SignedIn, Depends(allowed(Right.SCORE))]
FigureReader = Annotated[SignedIn, Depends(allowed(Right.FIGURES))]
Overseer = Annotated[SignedIn, Depends(allowed(Right.OVERSEE))]
Reporter = Annotated[SignedIn, Depends(allowed(Right.REPORT))]


ProtoHeader = Annotated[
    str, Header(alias=PROTO_HEADER, description="min-max of what the caller understands")
]


def speaks_proto(proto: ProtoHeader = str(PROTO)) -> None:
    """Refuses a caller that does not understand the newest protocol."""
    _check_overlap(proto, protocol.PROTOCOLS[-1].number)


def may_send(proto: ProtoHeader = str(PROTO)) -> None:
    """Refuses a caller so old that not even what was decided on it is taken any more.

    For every route that is needed to send: signing in, staying signed in, pushing.
    """
    _check_overlap(proto, protocol.oldest_pushed(protocol.PROTOCOLS))


def _check_overlap(proto: str, oldest: int) -> None:
    found = _PROTO.fullmatch(proto.strip())
    if found is None:
        raise ProblemError(400, "bad_request", f"{PROTO_HEADER} must be like 1 or 1-2.")
    low, high = int(found[1]), int(found[2] or found[1])
    newest = protocol.PROTOCOLS[-1].number
    if low > newest or high < oldest:
        heard = f"{protocol.oldest_pushed(protocol.PROTOCOLS)}-{newest}"
        raise ProblemError(
            426,
            "proto_unknown",
            f"This service speaks protocol {newest}, not {proto}. Install the matching version.",
            headers={"Upgrade": f"reviewer/{newest}", PROTO_HEADER: heard},
        )


def rate_problem(title: str, wait_s: float) -> ProblemError:
    """A 429 that says when to come back."""
    wait = max(1, math.ceil(wait_s))
    return ProblemError(
        429, "rate_limited", f"{title} Wait {wait} s.", headers={"Retry-After": str(wait)}
    )
