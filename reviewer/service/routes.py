"""The routes, one function each: read the call, ask one module, answer."""

import re
from collections import Counter
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import Field
from starlette.responses import FileResponse

from reviewer import __version__, resources
from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import Refused
from reviewer.domain.people import Person
from reviewer.service import feed, intake, items, leases, tokens
from reviewer.service.answers import (
    HEADERS,
    Answer,
    ProblemError,
    answer,
    answer_text,
    hidden_score,
    no_scorer,
)
from reviewer.service.bodies import JsonRoute, canonical_for
from reviewer.service.calls import (
    AnyCaller,
    Decider,
    Hub,
    HubOf,
    Reader,
    ScoreCaller,
    may_send,
    rate_problem,
    speaks_proto,
)
from reviewer.service.described import problems
from reviewer.service.enrolment import DeviceRevoked, EnrolmentNeeded
from reviewer.service.evidence import EvidenceSource
from reviewer.service.evidence_pages import kept_page
from reviewer.service.hiding import is_any_hidden
from reviewer.service.people import find_person
from reviewer.service.pictures import media_type
from reviewer.service.scope import sees_picture
from reviewer.service.slice_records import with_records
from reviewer.service.store import Facts, Store
from reviewer.service.watermark import identity
from reviewer.wire.changes import ChangesPage
from reviewer.wire.checkouts import CheckinRequest, CheckoutAnswer, CheckoutRequest
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from reviewer.wire.health import Health
from reviewer.wire.items import ItemShape, ScoreShape
from reviewer.wire.people import DeviceShape, PersonShape, Refresh, Session, SignIn
from reviewer.wire.protocol import CHANGES_PER_PAGE, RECORDS_PER_BATCH
from reviewer.wire.records import BatchAnswer
from reviewer.wire.scores import ScoreAnswer, ScoreRequest
from reviewer.wire.shape import Shape

SIGN_IN_AGAIN_S = 2.0
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
    route_class=JsonRoute,
)
# What it takes to send: desks of older protocols may.
sending = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(may_send)],
    route_class=JsonRoute,
)


class Sent(Shape):
    """A batch before each of its records is looked at by itself."""

    records: list[Any] = Field(description="RecordShape each")
    set_aside: list[Annotated[str, Field(max_length=64)]] = Field(
        default_factory=list,
        max_length=RECORDS_PER_BATCH,
        description="records that these refer to and that will not come: refused on the way",
    )


@sending.get("/live", status_code=204)
async def live() -> Response:
    """Whether this process answers at all, whatever its database does; no sign-in."""
    return Response(status_code=204, headers=HEADERS)


@sending.get("/health", response_model=Health)
def health(hub: HubOf) -> Response:
    """Whether the service can work: its database answers; no sign-in."""
    here = _who_serves(hub.store)
    return answer(
        Health(
            status="ok",
            service_id=here.service_id,
            epoch=here.epoch,
            version=__version__,
            server_ms=hub.store.now_ms(),
            company="" if hub.company is None else hub.company.title,
        )
    )


@sending.post("/session", response_model=Session, responses=problems(401, 403, 409, 429))
def sign_in(asked: SignIn, hub: HubOf, request: Request) -> Response:
    """Sign in; registers the device's key."""
    person = _known_person(asked, hub, request.client.host if request.client else "")
    return answer(begun(hub, person, asked))


@sending.post("/session/refresh", response_model=Session, responses=problems(401))
def refresh(asked: Refresh, hub: HubOf) -> Response:
    """Trade a refresh token for a new pair."""
    return answer(_session(hub.store, tokens.renew_session(hub.store, asked.refresh_token)))


@sending.delete("/session", status_code=204)
def sign_out(caller: AnyCaller, hub: HubOf) -> Response:
    """Sign out."""
    tokens.end_session(hub.store, caller.session)
    return Response(status_code=204, headers=HEADERS)


@router.get("/changes", response_model=ChangesPage, responses=problems(409, 410))
def changes(
    caller: AnyCaller,
    hub: HubOf,
    cursor: Annotated[str, Query(max_length=400, description="as answered before")] = "",
    limit: Annotated[int, Query(ge=1, le=CHANGES_PER_PAGE)] = CHANGES_PER_PAGE,
) -> Response:
    """The next page of the feed; without a cursor, of a snapshot."""
    return answer_text(feed.feed_page(hub.store, caller, cursor, limit))


@router.post("/checkouts", response_model=CheckoutAnswer)
def check_out(asked: CheckoutRequest, caller: Decider, hub: HubOf) -> Response:
    """Lease open items to the caller's device."""
    _same_device(asked.device, caller.device)
    return answer(leases.check_out(hub.store, caller, asked))


@router.post("/checkouts:release", status_code=204)
def release(asked: CheckinRequest, caller: Decider, hub: HubOf) -> Response:
    """Give items back undecided."""
    _same_device(asked.device, caller.device)
    leases.release(hub.store, caller, asked.items)
    return Response(status_code=204, headers=HEADERS)


@sending.post("/records:batch", response_model=BatchAnswer, responses=problems(409))
def push(sent: Sent, caller: Decider, hub: HubOf, request: Request) -> Response:
    """Take records; one word for each, after they are durable."""
    if len(sent.records) > RECORDS_PER_BATCH:
        raise ProblemError(
            413, "too_many_records", f"Send at most {RECORDS_PER_BATCH} records at once."
        )
    taken = intake.take_batch(
        hub.store, caller, sent.records, sent.set_aside, canonical_for(request)
    )
    request.state.outcomes = Counter(each.outcome.value for each in taken.results)
    return answer(taken)


@router.get("/items/{item}", response_model=ItemShape, responses=problems(404))
def item(item: Annotated[str, Path(max_length=200)], caller: Reader, hub: HubOf) -> Response:
    """One item."""
    if not is_storable(item):  # PostgreSQL takes no NUL, not even in a question
        raise ProblemError(404, "not_found", "There is no such item for you.")
    with hub.store.reading() as connection:
        found = items.read_item(connection, caller.person, item)
    if found is None:
        raise ProblemError(404, "not_found", "There is no such item for you.")
    return answer_text(found)


@router.get("/items/{item}/evidence", response_model=EvidenceShape, responses=problems(404, 409))
def evidence(item: Annotated[str, Path(max_length=200)], caller: Reader, hub: HubOf) -> Response:
    """Everything the system used for one item, and what it knows round about."""
    source = _evidence_source(hub)
    found = source.of_item(item, caller.person) if is_storable(item) else None
    if found is None:
        raise ProblemError(404, "not_found", "There is no such item for you.")
    return answer(kept_page(hub.store, with_records(hub.store, found)))


@router.get(
    "/items/{item}/regions/{sha256}", response_model=RegionMapShape, responses=problems(404, 409)
)
def regions(
    item: Annotated[str, Path(max_length=200)],
    sha256: Annotated[str, Path(pattern="^[0-9a-f]{64}$")],
    caller: Reader,
    hub: HubOf,
) -> Response:
    """What moved the score on one tunnel picture of an item; made when it is asked for."""
    source = _evidence_source(hub)
    found = source.regions(item, sha256, caller.person) if is_storable(item) else None
    if found is None:
        raise ProblemError(404, "not_found", "There is no such picture of an item for you.")
    return answer(found)


@router.get(
    "/images/{sha256}",
    response_class=Response,
    responses={
        200: {"content": {"image/*": {}}, "description": "The picture"},
        206: {"content": {"image/*": {}}, "description": "The part asked for by Range"},
        304: {"description": "The caller has it"},
        **problems(404, 416),
    },
)
def image(
    sha256: Annotated[str, Path(pattern="^[0-9a-f]{64}$")],
    caller: Reader,
    hub: HubOf,
    request: Request,
) -> Response:
    """A picture by the hash of its bytes; resumable by Range and ETag."""
    path = hub.store.pictures.path(sha256)
    if path is None or not sees_picture(hub.store, caller.person, sha256):
        raise ProblemError(404, "not_found", "There is no such picture for you.")
    headers = {
        **HEADERS,
        "ETag": f'"{sha256}"',
        "Cache-Control": "private, max-age=31536000, immutable",
    }
    if sha256 in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    _check_range(request, f'"{sha256}"', path.stat().st_size)
    with path.open("rb") as file:
        kind = media_type(file.read(12))
    return FileResponse(path, media_type=kind, headers=headers)


@router.post("/score", response_model=ScoreAnswer, responses=problems(409))
def score(asked: ScoreRequest, _caller: ScoreCaller, hub: HubOf) -> Response:
    """Score products with this service's model."""
    scorer = hub.model.scorer()
    if scorer is None:
        raise no_scorer()
    with hub.store.reading() as connection:
        if is_any_hidden(connection, [product.id for product in asked.products]):
            raise hidden_score()
    products = [product.to_domain() for product in asked.products]
    scores = scorer.score(products, resources.ladder())
    return answer(ScoreAnswer(scores=[ScoreShape.of_domain(each) for each in scores]))


def _evidence_source(hub: Hub) -> EvidenceSource:
    if hub.evidence is None:
        raise no_scorer()
    return hub.evidence


def _known_person(asked: SignIn, hub: Hub, address: str) -> Person:
    """Who signs in; only a wrong password counts against the name and address."""
    if not hub.sign_ins.acquire(blocking=False):
        raise rate_problem("Too many people are signing in.", SIGN_IN_AGAIN_S)
    try:
        # Taken before the password is looked at: guesses made at once count like any others.
        wait_s = hub.guesses.take(asked.name, address)
        if wait_s > 0.0:
            raise rate_problem("Too many wrong passwords.", wait_s)
        is_wrong = False
        try:
            person = find_person(hub.store, asked.name, asked.password)
            is_wrong = person is None
        finally:
            if not is_wrong:
                hub.guesses.give_back(asked.name, address)
    finally:
        hub.sign_ins.release()
    if person is None:
        raise ProblemError(401, "bad_credentials", "Name or password is wrong.")
    return person


def _who_serves(store: Store) -> Facts:
    """As the database has it now: another process may have restored a backup meanwhile."""
    with store.reading() as connection:
        here, _ = identity(connection)
    return here


def begun(hub: Hub, person: Person, asked: DeviceShape) -> Session:
    """A session of a person on the device that a call is about."""
    try:
        pair = tokens.begin_session(
            hub.store,
            person,
            asked.device,
            asked.device_key,
            asked.device_name,
            code=asked.enrolment,
        )
    except EnrolmentNeeded as refusal:
        raise ProblemError(403, "enrolment_needed", str(refusal)) from refusal
    except DeviceRevoked as refusal:
        raise ProblemError(403, "device_revoked", str(refusal)) from refusal
    except Refused as refusal:
        raise ProblemError(409, "device_key_differs", str(refusal)) from refusal
    return _session(hub.store, pair)


def _session(store: Store, pair: tokens.Pair) -> Session:
    person, here = pair.person, _who_serves(store)
    return Session(
        access_token=pair.access,
        access_expires_s=tokens.ACCESS_MS // 1000,
        refresh_token=pair.refresh,
        person=PersonShape(
            id=person.id,
            name=person.name,
            title=person.title,
            role=person.role,
            sites=list(person.sites),
        ),
        service_id=here.service_id,
        epoch=here.epoch,
        server_ms=store.now_ms(),
        service_key=store.keys.public_hex,
    )


def _check_range(request: Request, etag: str, size: int) -> None:
    """Refuse what FileResponse would answer in plain text, and several parts at once."""
    asked = request.headers.get("range")
    if asked is None:
        return
    found = _RANGE.fullmatch(asked)
    if found is None or not any(found.groups()) or (all(found.groups()) and _is_backward(found)):
        raise ProblemError(
            400, "bad_request", "Range must be like bytes=100-, bytes=100-199 or bytes=-100."
        )
    if request.headers.get("if-range", etag) != etag:
        return  # then it gets the whole picture
    if int(found[1]) >= size if found[1] else int(found[2]) == 0:
        raise ProblemError(
            416,
            "range_not_satisfiable",
            f"The picture has {size} bytes.",
            headers={"Content-Range": f"bytes */{size}"},
        )


def _is_backward(found: re.Match[str]) -> bool:
    return int(found[1]) > int(found[2])


def _same_device(asked: str, device: str) -> None:
    if asked != device:
        raise ProblemError(403, "not_allowed", "This session belongs to another device.")
