"""What scores: the model in use, loaded once; refused when its file is not the one added."""

import os
import threading
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Score
from reviewer.inference.encoder_files import check_network
from reviewer.service.model_folder import take_over
from reviewer.service.store import Store
from reviewer.service.versions import FILE_NAME, Version, active_version, hash_of

if TYPE_CHECKING:
    from reviewer.inference.model import Model
    from reviewer.inference.sight import Sight

# Fewer pictures than this are seen sooner by one process than others are started.
PICTURES_FOR_MANY = 2_048


class ScoresProducts(Protocol):
    """What the service needs of a scorer."""

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product."""


Loads = Callable[[Version], ScoresProducts]


class VersionScorer:
    """The scorer of one version; its scores carry the version's name.

    Attributes:
        version: of the model.
        scorer: what scores.
        sight: what it sees pictures with, None when it looks at none.
    """

    def __init__(
        self, version: Version, scorer: ScoresProducts, sight: "Sight | None" = None
    ) -> None:
        self.version = version
        self.scorer = scorer
        self.sight = sight

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product."""
        name = self.version.name
        return [
            each if each.model == name else replace(each, model=name)
            for each in self.scorer.score(products, ladder)
        ]

    def look_at(self, products: Sequence[Product], progress: Callable[[int, int], None]) -> None:
        """See the pictures of many products ahead; their files must be in the store."""
        if self.sight is None:
            return
        seen = (picture.hash for each in products for picture in each.tunnel_pictures)
        hashes = list(dict.fromkeys(seen))
        processes = (os.cpu_count() or 1) if len(hashes) >= PICTURES_FOR_MANY else 1
        self.sight.fill(hashes, processes, progress)


class ModelInUse:
    """The scorer of a running service; follows activations made by other processes."""

    def __init__(self, store: Store, served: ScoresProducts | None = None) -> None:
        """A `served` model takes the place of the service's own."""
        self._store = store
        self._served = served
        self._loaded: VersionScorer | None = None
        self._lock = threading.Lock()

    def scorer(self) -> ScoresProducts | None:
        """Of the model in use, None when there is none.

        Raises:
            StorageFault, BadInput: it cannot be read.
        """
        if self._served is not None:
            return self._served
        version = active_version(self._store)
        if version is None:
            return None
        with self._lock:
            if self._loaded is None or self._loaded.version.sha256 != version.sha256:
                self._loaded = load_scorer(self._store, version)
            return self._loaded


def find_scorer(store: Store) -> VersionScorer | None:
    """Scorer of the model in use, for scores that are kept; None when there is none.

    Before the first of them a model in the service's folder is taken over.

    Raises:
        StorageFault, BadInput: there is a model that cannot be read.
    """
    take_over(store)
    version = active_version(store)
    return None if version is None else load_scorer(store, version)


def load_scorer(store: Store, version: Version) -> VersionScorer:
    """Scorer of one version, which sees the pictures of the store.

    Raises:
        StorageFault: its file is gone or is not the one that was added.
        BadInput: it was made by another version of Reviewer, or with an encoder that is not here.
    """
    # numpy takes a while to load, and a hub without a model does not need it.
    from reviewer.inference.scoring import Scorer

    model = model_of(version)
    sight = _sight(store, version, model.encoder) if model.encoder else None
    return VersionScorer(version, Scorer(model, sight), sight)


def model_of(version: Version) -> "Model":
    """The model of one version, without what it sees pictures with.

    Raises:
        Refused: another server runs it.
        StorageFault: its file is gone or is not the one that was added.
        BadInput: it was made by another version of Reviewer.
    """
    from reviewer.inference.model import load_model

    if version.is_served:
        raise Refused(
            f"The model {version.name} is run by another server, so it is not activated here. Start"
            " the service, and ingest, with --scorer and its address."
        )
    check_file(version)
    return load_model(version.folder / FILE_NAME)


def check_file(version: Version) -> None:
    """See that the file of a version is the one that was added; quick, since it is not loaded.

    Raises:
        StorageFault: it is gone or is another.
    """
    if version.is_served:
        return
    found = hash_of(version.folder / FILE_NAME)
    if found != version.sha256:
        raise StorageFault(
            f"The file of the model {version.name} in {version.folder} is not the one that was"
            f" added: its SHA-256 is {found[:12]}..., not {version.sha256[:12]}... Put the right"
            " file back, or activate another model: reviewer model activate."
        )


def damage(store: Store) -> str:
    """A sentence on the model in use when it cannot score, "" when all is well.

    Told by hashes and check sums: to load it would take every start seconds.
    """
    try:
        version = active_version(store)
        if version is None or version.is_served:
            return ""
        check_file(version)
        _check_whole(version.folder / FILE_NAME)
        if encoder := str(version.facts.get("encoder", "")):
            check_network(encoder, version.folder)
    except (StorageFault, BadInput) as fault:
        return str(fault)
    return ""


def _check_whole(path: Path) -> None:
    """See that all of an npz is there, by its own check sums: nobody added the one that ships.

    Raises:
        StorageFault: it is not, or cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as file:
            damaged = file.testzip()
    except (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error) as fault:
        damaged = str(fault) or type(fault).__name__
    if damaged is not None:
        raise StorageFault(
            f"The model {path} is damaged ({damaged}). Install Reviewer anew where it is the one"
            " that ships, or activate another model: reviewer model activate."
        )


def _sight(store: Store, version: Version, identity: str) -> "Sight":
    from reviewer.inference.sight import Sight, encoder_for

    encoder = encoder_for(identity, version.folder)
    return Sight(store.folder / "embeddings", encoder, store.pictures.path)


def served_scorer(address: str, *, token: str = "", unencrypted: bool = False) -> ScoresProducts:
    """Scorer of a model that another server runs, once it was seen to be ready.

    Args:
        address: https://host/v2/models/NAME, with /versions/VERSION behind it for one version.
        token: "" for none.
        unencrypted: let http lead to another machine.

    Raises:
        BadInput: it is no such address.
        ServiceFault: the server is away, not ready, or serves something else.
    """
    from reviewer.service.served_model import ServedScorer, parse_model_address

    scorer = ServedScorer(parse_model_address(address, unencrypted=unencrypted), token)
    scorer.check()
    return scorer
