"""The runtime of MLServer around the plain scorer."""

from pathlib import Path

from reviewer.inference.mlserver_runtime import PackagingRuntime
from reviewer.inference.score_columns import ScoresBatches
from tests.inference.plain_scorer import PlainScorer


class PlainRuntime(PackagingRuntime):
    """Needs no model."""

    def load_scorer(self, folder: Path | None) -> ScoresBatches:
        """The plain scorer."""
        return PlainScorer()
