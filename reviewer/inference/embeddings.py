"""Embeddings of pictures, kept by the hash of the picture and the identity of the encoder.

Embedding takes most of the time of scoring, and pictures rarely change: what was embedded once is
scored again by a new model without being looked at.
"""

import multiprocessing
import os
import re
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reviewer.domain.canonical import digest
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, BadPicture, EnvironmentFault
from reviewer.imaging.decoding import LARGEST_BYTES
from reviewer.inference.encoding import Encoder, Floats, Picture, read_picture
from reviewer.inference.row_files import RowFiles

Wanted = tuple[str, Path]
Progress = Callable[[int, int], None]

_HASH = re.compile(r"[0-9a-f]{64}")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")
# Pictures embedded between two writes: what a kill may lose.
_CHUNK = 16


@dataclass(frozen=True, slots=True)
class Made:
    """What came of some pictures.

    Attributes:
        names: SHA-256 of those embedded.
        rows: their embeddings, (N, D).
        problems: SHA-256 -> "code: sentence" of the others.
    """

    names: list[str]
    rows: Floats
    problems: dict[str, str]


class Embeddings:
    """What an encoder made of pictures.

    One process may fill while others read. May be used from several threads.

    Attributes:
        encoder: what makes the embeddings.
    """

    def __init__(self, folder: Path, encoder: Encoder) -> None:
        """Nothing is read yet, and nothing made.

        Args:
            folder: of all embeddings; each encoder has its own folder in it.
        """
        self.encoder = encoder
        self._files = RowFiles(folder / _UNSAFE.sub("_", encoder.identity), encoder.width)

    def of(self, hashes: Sequence[str]) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Rows of pictures by their SHA-256: (N, D), and which of them are kept: (N,).

        Rows not kept are 0; the others are what `encoder.embed` gives, bit for bit.

        Raises:
            StorageFault: the files cannot be read.
        """
        return self._files.rows([_key(name) for name in hashes])

    def fill(
        self,
        wanted: Iterable[Wanted],
        processes: int = 1,
        progress: Progress | None = None,
    ) -> dict[str, str]:
        """Embed what is not kept yet. What was done before an interruption is kept.

        Args:
            wanted: SHA-256 and file of each picture.
            processes: how many read and embed; with 1 it is this one.
            progress: told how many are done, of how many that were missing.

        Returns:
            SHA-256 -> "code: sentence" of pictures that could not be embedded; the codes are those
            of BadPicture, and "encoder" when the encoder failed on this picture.

        Raises:
            StorageFault: another program fills, or the files cannot be written.
            EnvironmentFault: a process that embeds died.
            BadInput: the encoder's file changed meanwhile.
        """
        paths = dict(wanted)
        problems: dict[str, str] = {}
        if not self._missing(paths):
            return problems
        with self._files.writing() as writer:
            # Whoever filled until now may have added some.
            missing = self._missing(paths)
            done = 0
            with closing(self._made(missing, processes)) as batches:
                for made in batches:
                    writer.add([_key(name) for name in made.names], made.rows)
                    problems |= made.problems
                    done += len(made.names) + len(made.problems)
                    if progress:
                        progress(done, len(missing))
        return problems

    def _missing(self, paths: dict[str, Path]) -> list[Wanted]:
        there = self._files.has([_key(name) for name in paths])
        return [one for one, kept in zip(paths.items(), there, strict=True) if not kept]

    def _made(self, missing: list[Wanted], processes: int) -> Generator[Made, None, None]:
        chunks = [missing[at : at + _CHUNK] for at in range(0, len(missing), _CHUNK)]
        if processes <= 1 or len(chunks) <= 1:
            return (embed_files(self.encoder, chunk) for chunk in chunks)
        return _made_elsewhere(self.encoder, chunks, processes)


def _key(name: str) -> bytes:
    """The hash as bytes; what is none finds nothing, since no key is empty."""
    return bytes.fromhex(name) if _HASH.fullmatch(name) else b""


def _made_elsewhere(
    encoder: Encoder, chunks: list[list[Wanted]], processes: int
) -> Generator[Made, None, None]:
    # Not forked: a fork of a process with threads, as the service is, may hang.
    spawning = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(min(processes, len(chunks)), spawning, _end_with_parent)
    try:
        yield from pool.map(_embedded_here, repeat((encoder.path, encoder.identity)), chunks)
    except BrokenProcessPool as fault:
        raise EnvironmentFault(
            "A process that embeds pictures died, perhaps for lack of memory. What was done is"
            " kept. Go on with fewer processes."
        ) from fault
    finally:
        pool.shutdown(cancel_futures=True)


def _end_with_parent() -> None:
    """Without this a process of the pool would wait for work for ever after its parent's death."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _embedded_here(which: tuple[Path | None, str], chunk: list[Wanted]) -> Made:
    return embed_files(_loaded(*which), chunk)


@cache
def _loaded(path: Path | None, identity: str) -> Encoder:
    encoder = Encoder.load(path)
    if encoder.identity != identity:
        raise BadInput(f"The encoder {path} changed meanwhile. Start again with the new one.")
    return encoder


def embed_files(encoder: Encoder, chunk: Sequence[Wanted]) -> Made:
    """Embed pictures, and keep nothing."""
    names, rows, problems = list[str](), [np.zeros((0, encoder.width), np.float32)], {}
    for name, path in chunk:
        try:
            rows.append(encoder.embed([_picture(name, path, encoder.edge)]))
            names.append(name)
        except BadPicture as fault:
            problems[name] = f"{fault.code}: {fault}"
        except BadInput as fault:
            problems[name] = f"encoder: {fault}"
    return Made(names, np.concatenate(rows), problems)


def _picture(name: str, path: Path, edge: int) -> Picture:
    """The picture read from its file.

    Raises:
        BadPicture: it cannot be used, or the file is not the picture that is asked for.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as fault:
        raise BadPicture(
            "unreadable", f"The picture {path} cannot be read: {why(fault)}. Ingest it again."
        ) from fault
    if len(data) <= LARGEST_BYTES and digest(data) != name:
        raise BadPicture(
            "changed", f"The file {path} is no longer the picture {name[:12]}. Ingest it again."
        )
    return read_picture(data, edge)
