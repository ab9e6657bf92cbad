"""The model as a runtime of MLServer: the Open Inference Protocol before the same scorer.

MLServer imports this module by the name in model-settings.json; it is no dependency of Reviewer.
docs/service.md shows the few lines that are needed.
"""

import asyncio
from pathlib import Path
from typing import Any

from mlserver import MLModel
from mlserver.errors import InferenceError
from mlserver.types import (
    Datatype,
    InferenceRequest,
    InferenceResponse,
    MetadataTensor,
    ResponseOutput,
)
from mlserver.utils import get_model_uri

from reviewer.domain.errors import BadInput
from reviewer.inference.batch import Batch
from reviewer.inference.row_faults import score_rows
from reviewer.inference.score_columns import ScoresBatches
from reviewer.inference.tensors import batch_of_tensors, described, tensors_of_scores


class PackagingRuntime(MLModel):
    """Scores packs. `parameters.uri` names the folder of the model; without it the shipped one."""

    async def load(self) -> bool:
        """Load the model and tell its tensors."""
        parameters = self.settings.parameters
        # Relative to model-settings.json, as everywhere in MLServer.
        uri = await get_model_uri(self.settings) if parameters and parameters.uri else ""
        self._scorer = await asyncio.to_thread(self.load_scorer, Path(uri) if uri else None)
        inputs, outputs = described(self._scorer.view_width, len(self._scorer.packs))
        self.inputs = [MetadataTensor(**tensor) for tensor in inputs]
        self.outputs = [MetadataTensor(**tensor) for tensor in outputs]
        return True

    def load_scorer(self, folder: Path | None) -> ScoresBatches:
        """The scorer of the model in `folder`; of the shipped one without."""
        from reviewer.inference.scoring import BatchScorer

        return BatchScorer(folder)

    async def predict(self, payload: InferenceRequest) -> InferenceResponse:
        """Score one batch; rows that cannot be scored have a problem in place of a score."""
        tensors = [
            {
                "name": given.name,
                "shape": given.shape,
                "datatype": Datatype(given.datatype).value,
                "data": given.data.root,
            }
            for given in payload.inputs
        ]
        try:
            batch = batch_of_tensors(tensors)
            answer = await asyncio.to_thread(self._answer, batch)
        except BadInput as fault:
            raise InferenceError(str(fault)) from fault
        outputs = [ResponseOutput(**tensor) for tensor in answer]
        return InferenceResponse(
            model_name=self.name, model_version=self.version, id=payload.id, outputs=outputs
        )

    def _answer(self, batch: Batch) -> list[dict[str, Any]]:
        width, given = self._scorer.view_width, batch["view"].shape[1]
        if given not in {0, width}:
            raise BadInput(f"'view' has {given} numbers, this model takes {width}.")
        scores, problems = score_rows(self._scorer, batch)
        return tensors_of_scores(scores, problems, self._scorer.packs)
