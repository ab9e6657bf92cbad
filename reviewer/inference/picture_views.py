"""Looks at pictures that an input names as files, so that their products can be scored."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, BadPicture
from reviewer.imaging.decoding import LARGEST_BYTES
from reviewer.inference.batch import Batch, Float32s, pooled

Problems = list[list[str]]


class LooksAtPictures(Protocol):
    """Where views of named pictures come from."""

    @property
    def identity(self) -> str:
        """Encoders of the same identity see the same."""

    def look(
        self, rows: Sequence[Sequence[str]]
    ) -> tuple[Float32s, npt.NDArray[np.int64], Problems]:
        """View (N, width) and angles (N,) of the pictures of N products, and what is wrong."""


@dataclass(frozen=True, slots=True)
class PictureFolder:
    """Pictures below a folder, seen by an encoder; can be sent to another process.

    Attributes:
        encoder: an ONNX file, None for the shipped one.
        identity: of that encoder.
    """

    folder: Path
    encoder: Path | None
    identity: str

    @classmethod
    def of(cls, folder: Path, encoder: Path | None) -> "PictureFolder":
        """The pictures below `folder`.

        Raises:
            BadInput: there is no such folder, or the encoder cannot be used.
            StorageFault: the encoder cannot be read.
        """
        if not folder.is_dir():
            raise BadInput(f"There is no folder {folder} of pictures. Correct --pictures.")
        return cls(folder.resolve(), encoder, _loaded(encoder).identity)

    def look(
        self, rows: Sequence[Sequence[str]]
    ) -> tuple[Float32s, npt.NDArray[np.int64], Problems]:
        """Views of the pictures that can be seen. Pictures that cannot are named by their path.

        Raises:
            BadInput: the encoder is no longer the one it was.
        """
        encoder = _loaded(self.encoder)
        if encoder.identity != self.identity:
            raise BadInput(f"The encoder {self.encoder} changed meanwhile. Start again.")
        view = np.zeros((len(rows), 2 * encoder.width), dtype=np.float32)
        angles = np.zeros(len(rows), dtype=np.int64)
        problems: Problems = [[] for _ in rows]
        for place, names in enumerate(rows):
            seen = []
            for name in names:
                try:
                    seen.append(encoder.embed([self._picture(name, encoder.edge)])[0])
                except BadInput as fault:
                    problems[place].append(f"pictures: {name}: {fault}")
            angles[place] = len(seen)
            if seen:
                view[place] = pooled(np.stack(seen))
        return view, angles, problems

    def _picture(self, name: str, edge: int) -> Any:
        from reviewer.inference.encoding import read_picture

        return read_picture(self._bytes(name), edge)

    def _bytes(self, name: str) -> bytes:
        try:
            path = (self.folder / name).resolve()
            if not path.is_relative_to(self.folder):
                raise BadPicture("unreadable", "It lies outside the folder of pictures.")
            with path.open("rb") as file:
                # One byte more shows that it is too large.
                return file.read(LARGEST_BYTES + 1)
        except OSError as fault:
            raise BadPicture("unreadable", f"It cannot be read: {why(fault)}.") from fault
        except ValueError as fault:
            raise BadPicture("unreadable", "This cannot be the name of a file.") from fault


def with_views(
    batch: Batch,
    pictures: Sequence[Sequence[str]] | None,
    looks: LooksAtPictures | None,
    width: int,
) -> tuple[Batch, Problems]:
    """The batch with views of its pictures, where the model sees any, and what is wrong with them.

    Raises:
        BadInput: the views have another width than the model takes.
    """
    if pictures is None or looks is None or not width:
        return batch, [[] for _ in batch["id"]]
    view, angles, problems = looks.look(pictures)
    if view.shape[1] != width:
        raise BadInput(
            f"The encoder gives views of {view.shape[1]} numbers, this model takes {width}."
            " Take the encoder that the model was trained with."
        )
    return {**batch, "view": view, "angles": angles}, problems


@cache
def _loaded(path: Path | None) -> Any:
    # onnxruntime takes a while to load, and most inputs bring their views along.
    from reviewer.inference.encoding import Encoder

    return Encoder.load(path)
