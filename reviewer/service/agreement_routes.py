"""Routes about second reads: how far readers agree, and one's own part in it."""

from fastapi import APIRouter, Depends, Response

from reviewer.service.answers import Answer, answer
from reviewer.service.calls import FigureReader, HubOf, Reader, speaks_proto
from reviewer.service.described import problems
from reviewer.service.reader_agreement import own_reads, reader_agreement
from reviewer.wire.agreement import AgreementAnswer, OwnReadsAnswer

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
)


@router.get("/agreement", response_model=AgreementAnswer)
def agreement(caller: FigureReader, hub: HubOf) -> Response:
    """How far readers agree on what two of them decided, at the caller's sites."""
    return answer(reader_agreement(hub.store, caller.person))


@router.get("/agreement/own", response_model=OwnReadsAnswer)
def agreement_own(caller: Reader, hub: HubOf) -> Response:
    """What came of the items that the caller and another both decided; for the caller alone."""
    return answer(own_reads(hub.store, caller.person.id))
