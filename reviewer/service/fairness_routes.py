"""Routes that take a review of slices further: one gap, who has what of it."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Response

from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import BadInput
from reviewer.service.answers import Answer, ProblemError, answer
from reviewer.service.calls import FigureReader, HubOf, speaks_proto
from reviewer.service.described import problems
from reviewer.service.nameless_reviews import nameless_reviews
from reviewer.service.sharing import benefit_matrix, shares_of
from reviewer.service.slice_gap import gap_of_slice
from reviewer.wire.fairness import FacetName, RateName
from reviewer.wire.fairness_reviews import FairnessReviewsAnswer
from reviewer.wire.sharing import BenefitAnswer, SharesAnswer
from reviewer.wire.slice_gap import SliceGapAnswer

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
)

Since = Annotated[date | None, Query(description="first day, UTC")]
Until = Annotated[date | None, Query(description="last day, UTC")]
Value = Annotated[str, Query(max_length=200, description="as in the review")]


@router.get("/fairness/gap", response_model=SliceGapAnswer)
def gap(
    caller: FigureReader,
    hub: HubOf,
    facet: FacetName,
    value: Value,
    rate: RateName,
    over: Annotated[FacetName, Query(description="another facet: its values are the strata")],
    also: Annotated[FacetName | None, Query(description="second facet of a pair")] = None,
    also_value: Value = "",
    since: Since = None,
    until: Until = None,
) -> Response:
    """One rate of one slice beside the rest: adjusted, split, by week; nobody is named."""
    parts = [(facet, value), *([(also, also_value)] if also is not None else [])]
    if not all(is_storable(each) for _, each in parts):
        raise ProblemError(422, "bad_request", "There is no such value.")
    try:
        found = gap_of_slice(hub.store, caller.person, parts, rate, over, since, until)
    except BadInput as fault:
        raise ProblemError(422, "bad_request", str(fault)) from fault
    return answer(found)


@router.get("/fairness/benefit", response_model=BenefitAnswer)
def benefit(caller: FigureReader, hub: HubOf, since: Since = None, until: Until = None) -> Response:
    """Languages by regions: coverage, flags, success, material saved, at the caller's sites."""
    try:
        found = benefit_matrix(hub.store, caller.person, since, until)
    except BadInput as fault:
        raise ProblemError(422, "bad_request", str(fault)) from fault
    return answer(found)


@router.get("/fairness/shares", response_model=SharesAnswer)
def shares(caller: FigureReader, hub: HubOf, since: Since = None, until: Until = None) -> Response:
    """How physical tests and mentors' time are shared out, at the caller's sites."""
    try:
        found = shares_of(hub.store, caller.person, hub.store.now_ms(), since, until)
    except BadInput as fault:
        raise ProblemError(422, "bad_request", str(fault)) from fault
    return answer(found)


@router.get("/fairness/reviews", response_model=FairnessReviewsAnswer)
def reviews(caller: FigureReader, hub: HubOf) -> Response:
    """Signed reviews of fairness of the caller's sites: people by pseudonym, nobody's own words."""
    return answer(nameless_reviews(hub.store, caller.person))
