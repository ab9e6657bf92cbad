"""Routes for who answers for what is decided: models, drift, slices, re-reviews, outcomes."""

from dataclasses import asdict
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Response

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import BadCatalogue, BadInput, Refused
from reviewer.domain.slice_scope import MOST_PAIRS
from reviewer.insight.ledger import By
from reviewer.service.answers import Answer, ProblemError, answer, answer_text
from reviewer.service.bulk_error import act_error, bulk_error_report
from reviewer.service.calls import (
    AnyCaller,
    FigureReader,
    HubOf,
    Overseer,
    Reader,
    Reporter,
    speaks_proto,
)
from reviewer.service.contests import contests_at, explanations_at
from reviewer.service.described import problems
from reviewer.service.drift import drift_report
from reviewer.service.fairness import review_slices
from reviewer.service.fairness_figures import Asked as FiguresAsked
from reviewer.service.fairness_figures import kept_figures, take_figures
from reviewer.service.ledger import Asked, packaging_ledger
from reviewer.service.model_record import card_of
from reviewer.service.outcomes import take_outcomes
from reviewer.service.own_figures import own_figures
from reviewer.service.own_outcomes import own_outcomes
from reviewer.service.past_evidence import past_evidence
from reviewer.service.reject_figures import reject_figures
from reviewer.service.review_figures import reviews_to_read
from reviewer.service.reviews import take_reviews
from reviewer.service.rights import Right, covers, may
from reviewer.service.tokens import SignedIn
from reviewer.service.versions import active_version, list_versions
from reviewer.wire.contests import ContestsAnswer, ExplanationsAnswer
from reviewer.wire.fairness import FacetName, FairnessAnswer, FiguresAnswer, FiguresRequest
from reviewer.wire.ledger import LedgerAnswer
from reviewer.wire.models import CardAnswer, DriftAnswer, ModelsAnswer, ModelShape
from reviewer.wire.outcomes import OutcomesAnswer, OutcomeShape, OutcomesRequest
from reviewer.wire.own_figures import OwnFiguresAnswer
from reviewer.wire.own_outcomes import OwnOutcomesAnswer
from reviewer.wire.past_evidence import PastEvidenceShape
from reviewer.wire.rejects import RejectsAnswer
from reviewer.wire.rereviews import ActErrorShape, RereviewsAnswer
from reviewer.wire.reviews import (
    ReviewShape,
    ReviewsRequest,
    ReviewsTakenAnswer,
    WaitingReviewsAnswer,
)

SHOWN_DEFECTS = 5
MOST_FACETS = 7

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
)


@router.get("/models", response_model=ModelsAnswer)
def models(_caller: FigureReader, hub: HubOf) -> Response:
    """The models of this service; which one is in use."""
    active = active_version(hub.store)
    found = [
        ModelShape(
            name=each.name,
            active=active is not None and each.sha256 == active.sha256,
            added_ms=each.added_ms,
            sha256=each.sha256,
            facts=dict(each.facts),
        )
        for each in list_versions(hub.store)
    ]
    return answer(ModelsAnswer(models=found))


@router.get("/models/{name:path}/card", response_model=CardAnswer, responses=problems(404))
def card(name: Annotated[str, Path(max_length=200)], caller: AnyCaller, hub: HubOf) -> Response:
    """What its makers say of one model, and what came of it at the caller's sites."""
    try:
        return answer(card_of(hub.store, caller.person, name))
    except Refused as refusal:
        raise ProblemError(404, "not_found", "There is no such model.") from refusal


@router.get("/contests", response_model=ContestsAnswer)
def contests(
    caller: Overseer,
    hub: HubOf,
    is_open: Annotated[bool, Query(alias="open", description="unanswered ones alone")] = False,
) -> Response:
    """Pieces of evidence that people hold for wrong, at the caller's sites, the oldest first."""
    return answer(contests_at(hub.store, caller.person, is_open=is_open))


@router.get("/explanations", response_model=ExplanationsAnswer)
def explanations(caller: FigureReader, hub: HubOf) -> Response:
    """Which explanations were said not to help, by model and item, at the caller's sites."""
    return answer(explanations_at(hub.store, caller.person))


@router.get("/drift", response_model=DriftAnswer)
def drift(caller: FigureReader, hub: HubOf) -> Response:
    """Whether the model in use still sees what it was made for, at the caller's sites."""
    report = drift_report(hub.store, caller.person.sites)
    return answer(DriftAnswer.model_validate(asdict(report)))


@router.get("/fairness", response_model=FairnessAnswer)
def fairness(
    caller: FigureReader,
    hub: HubOf,
    facets: Annotated[
        list[FacetName] | None, Query(max_length=MOST_FACETS, description="none: all")
    ] = None,
    since: Annotated[date | None, Query(description="first day, UTC")] = None,
    until: Annotated[date | None, Query(description="last day, UTC")] = None,
    pairs: Annotated[
        list[str] | None,
        Query(max_length=MOST_PAIRS, description="of two facets: site.category"),
    ] = None,
) -> Response:
    """Whether decisions were equally right everywhere: slices of the caller's sites."""
    try:
        found = review_slices(hub.store, caller.person, facets or (), since, until, pairs or ())
    except BadInput as fault:
        raise ProblemError(422, "bad_request", str(fault)) from fault
    return answer(found)


@router.post("/fairness/figures", response_model=FiguresAnswer)
def take(asked: FiguresRequest, caller: Overseer, hub: HubOf) -> Response:
    """Work out the figures that a review of fairness is begun with; they are kept and sealed."""
    wanted = FiguresAsked(asked.facets, asked.since, asked.until, asked.sites)
    try:
        found = take_figures(hub.store, caller.person, wanted)
    except BadInput as fault:
        raise ProblemError(422, "bad_request", str(fault)) from fault
    return answer(found)


@router.get("/fairness/figures/{sha256}", response_model=dict[str, Any], responses=problems(404))
def figures(
    sha256: Annotated[str, Path(max_length=64)], caller: FigureReader, hub: HubOf
) -> Response:
    """All figures that a review was begun with, byte for byte as they were hashed."""
    found = None
    if is_storable(sha256):
        with hub.store.reading() as connection:
            found = kept_figures(connection, caller.person, sha256)
    if found is None:
        raise ProblemError(404, "not_found", "There are no such figures for you.")
    return answer_text(found)


@router.get("/rejects", response_model=RejectsAnswer)
def rejects(caller: FigureReader, hub: HubOf) -> Response:
    """What rejects at the caller's sites would have come to, by the part that was tested."""
    return answer(reject_figures(hub.store, caller.person))


@router.get("/own/outcomes", response_model=OwnOutcomesAnswer)
def own(caller: Reader, hub: HubOf) -> Response:
    """What came of the caller's own decisions; nobody else is told."""
    return answer(own_outcomes(hub.store, caller.person))


@router.get("/own/figures", response_model=OwnFiguresAnswer)
def own_over_time(caller: Reader, hub: HubOf) -> Response:
    """The caller's own drift, fatigue and reliance; nobody else is told."""
    return answer(own_figures(hub.store, caller.person))


@router.get("/rereviews", response_model=RereviewsAnswer)
def rereviews(
    caller: Overseer,
    hub: HubOf,
    site: Annotated[str, Query(max_length=64, description="empty: all of the caller's")] = "",
    period: Annotated[str, Query(max_length=10, description="2026, 2026-Q2, 2026-05-17")] = "",
) -> Response:
    """What others found who looked again at members of bulk acts, at the caller's sites."""
    sites = _sites(caller, site)
    try:
        report = bulk_error_report(hub.store, sites, period, caller.person.id)
    except BadInput as fault:
        raise ProblemError(422, "bad_request", str(fault)) from fault
    return answer(RereviewsAnswer.model_validate(asdict(report)))


@router.get("/ledger", response_model=LedgerAnswer)
def ledger(
    caller: FigureReader,
    hub: HubOf,
    by: Annotated[By, Query(description="what the slices are of")] = By.SITE,
    site: Annotated[str, Query(max_length=64, description="empty: all of the caller's")] = "",
    since: Annotated[str, Query(max_length=10, description="2026-05-17, in UTC")] = "",
    until: Annotated[str, Query(max_length=10, description="the last day")] = "",
) -> Response:
    """What decisions in force come to, at the caller's sites: material, cost, parcels, damage."""
    asked = Asked(by, _sites(caller, site), since, until, caller.person.id)
    with hub.store.reading() as connection:
        return answer(packaging_ledger(connection, asked))


@router.get("/rereviews/{record}", response_model=ActErrorShape, responses=problems(404))
def rereviews_of_act(
    record: Annotated[str, Path(max_length=64)], caller: Reader, hub: HubOf
) -> Response:
    """What others found in one act, once all are in: for its author, and for who oversees."""
    oversees = may(caller.person, Right.OVERSEE)
    found = None
    if is_storable(record):
        found = act_error(hub.store, record, None if oversees else caller.person.id)
    if found is None:
        raise ProblemError(404, "not_found", "There is nothing to tell of this act yet.")
    return answer(ActErrorShape.model_validate(asdict(found)))


@router.get(
    "/items/{item}/decisions/{record}/evidence",
    response_model=PastEvidenceShape,
    responses=problems(404),
)
def evidence_then(
    item: Annotated[str, Path(max_length=200)],
    record: Annotated[str, Path(max_length=64)],
    caller: Reader,
    hub: HubOf,
) -> Response:
    """What one decision rested on: for its author, their mentors, and who oversees the site."""
    found = None
    if is_storable(item) and is_storable(record):
        found = past_evidence(hub.store, caller.person, item, record)
    if found is None:
        raise ProblemError(404, "not_found", "There is no such decision for you.")
    return answer(found)


@router.get("/reviews", response_model=WaitingReviewsAnswer)
def reviews_waiting(caller: Reporter, hub: HubOf) -> Response:
    """Customers' reviews with words of damage that nobody has read yet, at the caller's sites."""
    return answer(reviews_to_read(hub.store, caller.person))


@router.post("/reviews", response_model=ReviewsTakenAnswer)
def reviews(asked: ReviewsRequest, caller: Reporter, hub: HubOf) -> Response:
    """Look through customers' reviews for words of damage: all of them are taken, or none."""
    rows = [_row(place, each) for place, each in enumerate(asked.reviews, start=1)]
    try:
        report = take_reviews(hub.store, rows, Defects("reviews"), caller.person)
    except BadCatalogue as refusal:
        raise _unfit(refusal, "bad_reviews") from refusal
    return answer(ReviewsTakenAnswer.model_validate(asdict(report)))


@router.post("/outcomes", response_model=OutcomesAnswer)
def outcomes(asked: OutcomesRequest, caller: Reporter, hub: HubOf) -> Response:
    """Take what came of parcels: all of it, or nothing."""
    rows = [_row(place, each) for place, each in enumerate(asked.outcomes, start=1)]
    try:
        report = take_outcomes(hub.store, rows, Defects("outcomes"), caller.person)
    except BadCatalogue as refusal:
        raise _unfit(refusal, "bad_outcomes") from refusal
    return answer(OutcomesAnswer.model_validate(asdict(report)))


def _unfit(refusal: BadCatalogue, code: str) -> ProblemError:
    first = "; ".join(str(each) for each in refusal.defects[:SHOWN_DEFECTS])
    return ProblemError(422, code, f"{refusal} {first}")


def _sites(caller: SignedIn, site: str) -> tuple[str, ...]:
    """The site that is asked about, or all of the caller's."""
    if site and not (is_storable(site) and covers(caller.person, site)):
        raise ProblemError(403, "not_allowed", "You do not work for this site.")
    return (site,) if site else caller.person.sites


def _row(place: int, shape: OutcomeShape | ReviewShape) -> SourceRow:
    values = {name: value for name, value in shape.model_dump().items() if value is not None}
    return SourceRow(place, {name: str(value).strip() for name, value in values.items()})
