"""The model this service scores with: one in its own folder, else the one that ships."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reviewer import resources
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Score


class ScoresProducts(Protocol):
    """What the service needs of a scorer."""

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product."""


def find_scorer(folder: Path) -> ScoresProducts | None:
    """Scorer of the model in `folder`/model, else of the shipped one; None when there is none.

    Raises:
        StorageFault, BadInput: there is a model that cannot be read.
    """
    for place in (folder / "model", resources.path("model")):
        if (place / "model.npz").is_file():
            # numpy takes a while to load, and a hub without a model does not need it.
            from reviewer.inference.scoring import Scorer

            return Scorer.load(place)
    return None
