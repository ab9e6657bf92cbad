"""Routes for who learns and who teaches. What they say themselves comes as records."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Response

from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import Refused
from reviewer.service.answers import Answer, ProblemError, answer
from reviewer.service.calibration_sets import set_to_sit
from reviewer.service.calls import Decider, HubOf, Overseer, Reader, speaks_proto
from reviewer.service.cohort import cohort_of
from reviewer.service.colleagues import colleagues_of
from reviewer.service.described import problems
from reviewer.service.entrusting import told_levels
from reviewer.service.mentor_load import cohort_load
from reviewer.service.mentors import sees_levels
from reviewer.service.monday import monday_of
from reviewer.service.standing import standing_of
from reviewer.service.waiting_cases import waiting_cases
from reviewer.wire.cohort import CohortAnswer, CohortLoadAnswer
from reviewer.wire.mentoring import ColleaguesAnswer, CountersignsAnswer, LevelsAnswer
from reviewer.wire.monday import MondayAnswer
from reviewer.wire.sittings import SittingSetAnswer
from reviewer.wire.standing import StandingAnswer

CASES_PER_PAGE = 200
# A page is answered within a fifth of a second, among 8,000 interns.
ROWS_PER_PAGE = 100

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
)


@router.get("/countersigns", response_model=CountersignsAnswer)
def countersigns(
    caller: Decider,
    hub: HubOf,
    after: Annotated[int, Query(ge=0, lt=2**63, description="as answered in `next`")] = 0,
    limit: Annotated[int, Query(ge=1, le=CASES_PER_PAGE)] = CASES_PER_PAGE,
) -> Response:
    """Decisions that wait for the caller's countersign, oldest first."""
    return answer(waiting_cases(hub.store, caller.person, after, limit))


@router.get("/colleagues", response_model=ColleaguesAnswer)
def colleagues(caller: Reader, hub: HubOf) -> Response:
    """Who works for a site of the caller's, and who teaches or learns from the caller."""
    with hub.store.reading() as connection:
        return answer(colleagues_of(connection, caller.person, hub.store.now_ms()))


@router.get("/people/{person}/levels", response_model=LevelsAnswer, responses=problems(404))
def levels(person: Annotated[str, Path(max_length=64)], caller: Decider, hub: HubOf) -> Response:
    """Levels of the caller, or of somebody the caller may vote on."""
    with hub.store.reading() as connection:
        now_ms = hub.store.now_ms()
        if not is_storable(person) or not sees_levels(connection, caller.person, person, now_ms):
            raise ProblemError(404, "not_found", "There is no such person for you.")
        return answer(told_levels(connection, person, now_ms))


@router.get("/people/{person}/standing", response_model=StandingAnswer, responses=problems(404))
def standing(person: Annotated[str, Path(max_length=64)], caller: Decider, hub: HubOf) -> Response:
    """Gates, learning curve and alerts of the caller, or of somebody the caller may vote on."""
    with hub.store.reading() as connection:
        now_ms = hub.store.now_ms()
        if not is_storable(person) or not sees_levels(connection, caller.person, person, now_ms):
            raise ProblemError(404, "not_found", "There is no such person for you.")
        return answer(standing_of(connection, caller.person, person, now_ms))


@router.post(
    "/sittings/{sitting}/set", response_model=SittingSetAnswer, responses=problems(404, 409)
)
def sitting_set(
    sitting: Annotated[str, Path(max_length=64)], caller: Decider, hub: HubOf
) -> Response:
    """Cases of a sitting of the caller's that a calibration set was asked for; drawn once."""
    if not is_storable(sitting):
        raise _no_such_sitting()
    try:
        found = set_to_sit(hub.store, caller.person, sitting)
    except Refused as why:
        raise ProblemError(409, "no_set", str(why)) from why
    if found is None:
        raise _no_such_sitting()
    return answer(found)


@router.get("/monday", response_model=MondayAnswer)
def monday(
    caller: Decider,
    hub: HubOf,
    since: Annotated[int, Query(ge=0, lt=2**63, description="ms; four weeks back at most")] = 0,
) -> Response:
    """What changed for the caller's interns, what was overturned, how long they waited."""
    with hub.store.reading() as connection:
        return answer(monday_of(connection, caller.person, since, hub.store.now_ms()))


@router.get("/cohort", response_model=CohortAnswer)
def cohort(
    caller: Overseer,
    hub: HubOf,
    after: Annotated[str, Query(max_length=80, description="as answered in `next`")] = "",
    limit: Annotated[int, Query(ge=1, le=ROWS_PER_PAGE)] = ROWS_PER_PAGE,
) -> Response:
    """Interns of the caller's sites: who has no launch plan first, each by name."""
    if not is_storable(after):
        raise _no_such_page()
    with hub.store.reading() as connection:
        try:
            found = cohort_of(connection, caller.person, after, limit, hub.store.now_ms())
        except LookupError:
            raise _no_such_page() from None
    return answer(found)


@router.get("/cohort/load", response_model=CohortLoadAnswer)
def load(caller: Overseer, hub: HubOf) -> Response:
    """What mentors of these interns have to do, and how long interns wait for them."""
    now_ms = hub.store.now_ms()

    def work_out() -> CohortLoadAnswer:
        with hub.store.reading() as connection:
            return cohort_load(connection, caller.person, now_ms)

    # The same for whoever asks about the same sites.
    return answer(hub.loads.of(frozenset(caller.person.sites), now_ms, work_out))


def _no_such_page() -> ProblemError:
    return ProblemError(422, "bad_request", "There is no such page; begin with the first.")


def _no_such_sitting() -> ProblemError:
    return ProblemError(404, "not_found", "There is no such sitting for you.")
