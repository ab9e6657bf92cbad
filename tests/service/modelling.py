"""Folders of real models that differ, and scorers in their place that say what a test wants."""

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from reviewer import resources
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Risk, Score
from reviewer.service.models import ScoresProducts
from reviewer.service.versions import Version


def model_folder(place: Path, name: str, **card: object) -> Path:
    """A folder with the shipped model under another name; another name, other bytes."""
    shutil.copytree(resources.path("model"), place)
    with np.load(place / "model.npz") as file:
        arrays = {key: file[key] for key in file.files}
    np.savez(place / "model.npz", **arrays, salt=np.frombuffer(name.encode(), np.uint8))
    told = json.loads((place / "card.json").read_text("utf-8")) | {"model": name} | card
    (place / "card.json").write_text(json.dumps(told), "utf-8")
    return place


class Says:
    """Scores everything with the same risk in every pack.

    Attributes:
        seen: ids of products in the order scored.
    """

    def __init__(
        self, high_ppm: int, ppm: int = 500, *, meanwhile: Callable[[], None] = lambda: None
    ) -> None:
        self.seen: list[str] = []
        self._risk = ppm, high_ppm
        self._meanwhile = meanwhile

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        self.seen += [product.id for product in products]
        self._meanwhile()
        ppm, high = self._risk
        risks = tuple(Risk(pack.code, ppm, ppm // 2, high, 1_000) for pack in ladder)
        return [Score("as loaded", risks, ()) for _ in products]

    def load(self, _version: Version) -> ScoresProducts:
        """In place of reviewer.service.models.load_scorer; names the version as that does."""
        from reviewer.service.models import VersionScorer

        return VersionScorer(_version, self)


SURE = 900
UNSURE = 30_000
