"""Routes for what goes to researchers of other institutions, and comes back from them."""

import base64
import hashlib
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Response

from reviewer.domain.canonical import is_storable
from reviewer.service.answers import Answer, ProblemError, answer
from reviewer.service.calls import HubOf, Overseer, speaks_proto
from reviewer.service.described import problems
from reviewer.service.research import names_of, write_bundle
from reviewer.wire.research import BundleAnswer, NamesAnswer, NamesRequest

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
)


@router.get("/research/bundle", response_model=BundleAnswer, responses=problems(404))
def bundle(
    caller: Overseer,
    hub: HubOf,
    institution: Annotated[str, Query(max_length=64, description="matter id")],
) -> Response:
    """Matters, decisions and figures of the caller's sites, by pseudonym, for one institution."""
    if not is_storable(institution):
        raise _unknown()
    try:
        made = write_bundle(hub.store, caller.person, institution)
    except LookupError as fault:
        raise _unknown() from fault
    digest = hashlib.sha256(made.data).hexdigest()
    content = base64.b64encode(made.data).decode()
    return answer(BundleAnswer(name=made.name, sha256=digest, content=content))


@router.post("/research/names", response_model=NamesAnswer, responses=problems(404))
def names(asked: NamesRequest, caller: Overseer, hub: HubOf) -> Response:
    """Whom and what pseudonyms in an institution's answers stand for, at the caller's sites."""
    if not is_storable(asked.institution):
        raise _unknown()
    try:
        people, matters = names_of(hub.store, caller.person, asked.institution, asked.names)
    except LookupError as fault:
        raise _unknown() from fault
    return answer(NamesAnswer(people=people, matters=matters))


def _unknown() -> ProblemError:
    return ProblemError(404, "not_found", "There is no such institution.")
