"""Routes about what scores do to people."""

from fastapi import APIRouter, Depends, Response

from reviewer.service.answers import Answer, answer
from reviewer.service.calls import FigureReader, HubOf, speaks_proto
from reviewer.service.described import problems
from reviewer.service.score_effect import score_effect
from reviewer.wire.score_effect import ScoreEffectAnswer

router = APIRouter(
    prefix="/v1",
    default_response_class=Answer,
    responses=problems(422),
    dependencies=[Depends(speaks_proto)],
)


@router.get("/score-effect", response_model=ScoreEffectAnswer)
def effect(caller: FigureReader, hub: HubOf) -> Response:
    """Whether people follow the score, at the caller's sites; of nobody alone."""
    return answer(score_effect(hub.store, caller.person))
