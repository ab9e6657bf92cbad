"""What scores: the model in use, loaded once; refused when its file is not the one added."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from reviewer.domain.errors import StorageFault
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Score
from reviewer.service.store import Store
from reviewer.service.versions import FILE_NAME, Version, active_version, hash_of


class ScoresProducts(Protocol):
    """What the service needs of a scorer."""

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product."""


Loads = Callable[[Version], ScoresProducts]


class VersionScorer:
    """The scorer of one version; its scores carry the version's name.

    Attributes:
        version: of the model.
    """

    def __init__(self, version: Version, scorer: ScoresProducts) -> None:
        self.version = version
        self._scorer = scorer

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product."""
        name = self.version.name
        return [
            each if each.model == name else replace(each, model=name)
            for each in self._scorer.score(products, ladder)
        ]


class ModelInUse:
    """The scorer of a running service; follows activations made by other processes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loaded: VersionScorer | None = None
        self._lock = threading.Lock()

    def scorer(self) -> VersionScorer | None:
        """Of the model in use, None when there is none.

        Raises:
            StorageFault, BadInput: it cannot be read.
        """
        version = active_version(self._store)
        if version is None:
            return None
        with self._lock:
            if self._loaded is None or self._loaded.version.sha256 != version.sha256:
                self._loaded = load_scorer(version)
            return self._loaded


def find_scorer(store: Store) -> VersionScorer | None:
    """Scorer of the model in use; None when there is none.

    Raises:
        StorageFault, BadInput: there is a model that cannot be read.
    """
    version = active_version(store)
    return None if version is None else load_scorer(version)


def load_scorer(version: Version) -> VersionScorer:
    """Scorer of one version.

    Raises:
        StorageFault: its file is gone or is not the one that was added.
        BadInput: it was made by another version of Reviewer.
    """
    found = hash_of(version.folder / FILE_NAME)
    if found != version.sha256:
        raise StorageFault(
            f"The file of the model {version.name} in {version.folder} is not the one that was"
            f" added: its SHA-256 is {found[:12]}..., not {version.sha256[:12]}... Put the right"
            " file back, or activate another model: reviewer model activate."
        )
    # numpy takes a while to load, and a hub without a model does not need it.
    from reviewer.inference.scoring import Scorer

    return VersionScorer(version, Scorer.load(version.folder))
