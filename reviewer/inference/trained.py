"""How a model is made, and a model with what it was made from."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.domain.evidence import Sense
from reviewer.domain.model_versions import check_version
from reviewer.inference.fitting import MEMBERS
from reviewer.inference.imbalance import Remedy
from reviewer.inference.material import Material
from reviewer.inference.model import Model
from reviewer.inference.projections import Features
from reviewer.inference.scoring import Spans
from reviewer.inference.thresholds import ALPHA, DELTA, Threshold


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a model is made.

    Attributes:
        remedy: for the rare class.
        seed: of parting, draws and starts.
        members: of the ensemble.
        alpha, delta: at most alpha of the certified are bad, with confidence 1 - delta.
        version: of the model's name; see check_version.
        held_out: (column, value) pairs, "country" or "site": what a model that never saw them
            makes of them is told in the card.
    """

    remedy: Remedy = Remedy.COUNTS
    seed: int = 0
    members: int = MEMBERS
    alpha: float = ALPHA
    delta: float = DELTA
    version: str = "1"
    held_out: Sequence[tuple[str, str]] = ()

    def __post_init__(self) -> None:
        """Raises BadInput: no model may have that version."""
        check_version(self.version)


@dataclass(frozen=True, slots=True)
class Trained:
    """A model with what it was made from.

    Attributes:
        features: of all products.
        spans: of all products, by sense.
    """

    model: Model
    material: Material
    features: Features
    spans: dict[Sense, Spans]
    thresholds: dict[Sense, list[Threshold]]
