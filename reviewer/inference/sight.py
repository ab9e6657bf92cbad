"""What an encoder sees of the service's pictures: kept where it was seen before, else seen now."""

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, EnvironmentFault, StorageFault
from reviewer.inference.embeddings import Embeddings, Progress, Wanted, embed_files
from reviewer.inference.encoder_files import networks_beside
from reviewer.inference.encoding import Encoder, Floats

log = logging.getLogger(__name__)

Finds = Callable[[str], Path | None]


class Sight:
    """Views of pictures by their SHA-256; may be shared between threads.

    One process may keep what it sees. Whoever finds the files held by another does not wait: it
    sees for itself and keeps nothing.

    Attributes:
        encoder: what sees.
    """

    def __init__(self, folder: Path, encoder: Encoder, find: Finds) -> None:
        """
        Args:
            folder: of all embeddings.
            find: the file of a picture, None when there is none.
        """
        self.encoder = encoder
        self._kept = Embeddings(folder, encoder)
        self._find = find

    def of(self, hashes: Sequence[str]) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Embeddings (len(hashes), D), and which pictures could be seen.

        Raises:
            StorageFault: the kept ones cannot be read.
        """
        rows, known = self._kept.of(hashes)
        wanted = self._files([name for name, there in zip(hashes, known, strict=True) if not there])
        if not wanted:
            return rows, known
        if self._keep(wanted):
            return self._kept.of(hashes)
        made = embed_files(self.encoder, wanted)
        places = {name: place for place, name in enumerate(made.names)}
        for at, name in enumerate(hashes):
            if not known[at] and name in places:
                rows[at], known[at] = made.rows[places[name]], True
        return rows, known

    def fill(self, hashes: Sequence[str], processes: int, progress: Progress) -> None:
        """See many pictures ahead.

        Args:
            processes: how many embed; when one of them dies this one goes on alone.
            progress: told how many are done, of how many that were not seen before.

        Raises:
            BadInput: the encoder's file changed meanwhile.
        """
        wanted = self._files(hashes)
        try:
            self._keep(wanted, processes, progress)
        except EnvironmentFault as fault:
            log.warning("%s", fault)
            self._keep(wanted, 1, progress)

    def _files(self, hashes: Sequence[str]) -> list[Wanted]:
        found = ((name, self._find(name)) for name in dict.fromkeys(hashes))
        return [(name, path) for name, path in found if path is not None]

    def _keep(
        self, wanted: list[Wanted], processes: int = 1, progress: Progress | None = None
    ) -> bool:
        """Whether they are kept now, as far as they can be seen."""
        try:
            problems = self._kept.fill(wanted, processes, progress)
        except StorageFault as fault:
            log.info("embeddings not kept: %s", fault)
            return False
        for name, problem in problems.items():
            log.warning("picture %s cannot be seen: %s", name, problem)
        return True


def bring_along(encoder: Path, model: Path) -> None:
    """Copy a network, and the JSON beside it, into the folder of a model trained with it.

    Raises:
        StorageFault: it cannot be copied.
    """
    try:
        for part in (encoder, encoder.with_suffix(".json")):
            if part.is_file():
                shutil.copyfile(part, model / part.name)
    except OSError as fault:
        raise StorageFault(f"{encoder} cannot be copied to {model}: {why(fault)}.") from fault


def encoder_for(identity: str, model: Path) -> Encoder:
    """The encoder that a model was trained with: a network in the model's folder, or the shipped.

    Raises:
        BadInput: neither is the one.
        StorageFault: a network cannot be read.
    """
    found = []
    for place in networks_beside(model):
        encoder = Encoder.load(place)
        if encoder.identity == identity:
            return encoder
        found.append(encoder.identity)
    raise BadInput(
        f"The model in {model} sees pictures through the encoder {identity}; here is"
        f" {', '.join(found)}. Put its network, with the JSON beside it, into the model's folder"
        " and add the model again, or train one with the shipped encoder."
    )
