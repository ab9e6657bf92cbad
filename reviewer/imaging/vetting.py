"""Pictures that just arrived are opened in a process of their own, before anything keeps them.

A picture may be made to crash, hang or exhaust whoever opens it. So it is decoded whole once, in a
worker that has little memory and little time; what does not come through is refused, and the worker
is replaced. Afterwards its bytes, known by their hash, are decoded in the threads of the window,
which is what keeps a key press fast. This guards against pictures that break the decoder, not
against one that takes the decoder over and lies: nothing but decoding in the worker alone would.
"""

import atexit
import contextlib
import functools
import json
import os
import queue
import signal
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from reviewer.domain.errors import BadPicture, EnvironmentFault
from reviewer.domain.language import ENGLISH, spoken, tr
from reviewer.imaging.decoding import (
    FORMATS,
    LARGEST_PIXELS,
    LONGEST_SIDE,
    Measured,
    check_bytes,
)
from reviewer.imaging.vet_worker import LENGTH, REQUEST
from reviewer.own_process import own_words

# Of processor time for one picture; the largest allowed takes one or two.
LIMIT_S = 10.0
# Times the same by the clock: a busy machine is no fault of a picture.
_PATIENCE = 3
# Of addresses, of which the interpreter itself takes 32 MiB. What is most within the bounds, a WebP
# picture of 20 million pixels, takes 350 MiB.
MEMORY_BYTES = 512 * 1024**2
# No word of a worker is longer: it may have been taken over.
_TOLD_BYTES_MOST = 8 * 1024
_SMALL_BYTES_MOST = 256 * 1024
# A process may be ended by somebody else; a picture that ends two in a row does so itself.
_TRIES = 2

_HUNG = (
    "hung",
    tr("The picture took longer than {seconds:g} seconds to open. Take or export it again."),
)
_CRASHED = (
    "crashed",
    tr("The picture breaks the program that opens it. Take or export it again."),
)
_SENTENCES = {
    "too_much_memory": tr("The picture needs more memory than a picture may. Save it smaller."),
}
# The worker speaks English and tells the details; in other languages the desk says it by itself.
_ELSEWHERE = {
    "empty": tr("The picture is an empty file. Take or export it again."),
    "not_a_picture": tr("The file is no JPEG, PNG or WebP picture. Save it as JPEG."),
    "too_large": tr("The picture file is too large. Save it smaller."),
    "too_many_pixels": tr("The picture has too many pixels. Save it smaller."),
    "damaged": tr("The picture is damaged. Take or export it again."),
}
_CODES = frozenset(
    {"empty", "not_a_picture", "too_large", "too_many_pixels", "damaged", *_SENTENCES}
)


@dataclass(frozen=True, slots=True)
class Vetted:
    """A picture that can be opened.

    Attributes:
        thumbnail: as `imaging.thumbnail`; None when it is small itself, or none was asked for.
    """

    measured: Measured
    thumbnail: bytes | None


class _Ended(Exception):
    """The worker ended, or spoke nonsense, over a picture; `was_late`: it was ended for it."""

    def __init__(self, *, was_late: bool) -> None:
        super().__init__()
        self.was_late = was_late


class Vetter:
    """Some worker processes, started when they are needed. Used from any thread."""

    def __init__(
        self,
        workers: int = 1,
        *,
        limit_s: float = LIMIT_S,
        memory_bytes: int = MEMORY_BYTES,
        module: str = "reviewer.imaging.vet_worker",
    ) -> None:
        """`limit_s`: of processor time for a picture; `module`: what runs as a worker."""
        self._limit_s = limit_s
        self._words = tuple(own_words(module, str(memory_bytes), str(limit_s)))
        # Taken by whoever vets, put back afterwards; None starts a process.
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._count = workers
        for _ in range(workers):
            self._idle.put(None)

    def vet(self, data: bytes, *, thumbnail: bool = False) -> Vetted:
        """See whether a picture can be opened within the bounds; waits for a worker.

        Raises:
            BadPicture: it cannot. Besides the codes of `imaging.check`: "hung", "crashed",
                "too_much_memory".
            EnvironmentFault: no worker can be started.
        """
        check_bytes(data)
        worker = self._idle.get()
        try:
            for turn in range(_TRIES):
                try:
                    if worker is not None and not worker.is_usable:
                        worker.let_go()
                        worker = None
                    if worker is None:
                        worker = _Worker(self._words)
                    return worker.vet(data, thumbnail, self._limit_s)
                except _Ended as ended:
                    if worker is not None:
                        worker.end()
                    worker = None
                    if ended.was_late:
                        code, sentence = _HUNG
                        raise BadPicture(code, sentence.format(seconds=self._limit_s)) from None
                    if turn == _TRIES - 1:
                        raise BadPicture(*_CRASHED) from None
            raise AssertionError("every turn returns or raises")
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End the workers; waits for pictures that are being vetted. Vetting starts new ones."""
        for worker in [self._idle.get() for _ in range(self._count)]:
            if worker is not None:
                worker.end()
            self._idle.put(None)


@functools.cache
def shared(workers: int = 1) -> Vetter:
    """A vetter for the whole of this process, ended with it."""
    vetter = Vetter(workers)
    atexit.register(vetter.close)
    return vetter


class _Worker:
    """One process."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._owner = os.getpid()
        try:
            self._process = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_surroundings(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as fault:
            raise EnvironmentFault(
                tr(
                    "Pictures cannot be looked at: no process can be started ({why}). "
                    "Close other programs, or call IT.",
                    why=fault.strerror,
                )
            ) from fault
        self._pipes = cast(tuple[IO[bytes], IO[bytes]], (self._process.stdin, self._process.stdout))

    @property
    def is_usable(self) -> bool:
        """Whether it lives and is ours: a fork has its parent's workers before its eyes."""
        return self._owner == os.getpid() and self._process.poll() is None

    def vet(self, data: bytes, thumbnail: bool, limit_s: float) -> Vetted:
        """Ask the process.

        Raises:
            BadPicture: what it found.
            _Ended: it is of no more use.
        """
        late = threading.Event()

        def end() -> None:
            late.set()
            self._process.kill()

        watchdog = threading.Timer(limit_s * _PATIENCE, end)
        watchdog.start()
        try:
            told, small = self._ask(data, thumbnail)
        except (OSError, ValueError) as fault:
            raise _Ended(was_late=late.is_set() or self._was_out_of_time()) from fault
        finally:
            watchdog.cancel()
            # It may just be ending the process, which must not be over the next picture.
            watchdog.join()
        return _read(told, small)

    def _was_out_of_time(self) -> bool:
        """Whether the system ended it for the processor time it took."""
        out_of_time = getattr(signal, "SIGPROF", None)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return out_of_time is not None and self._process.wait(1.0) == -out_of_time
        return False

    def _ask(self, data: bytes, thumbnail: bool) -> tuple[Any, bytes]:
        requests, answers = self._pipes
        requests.write(REQUEST.pack(thumbnail, len(data)))
        requests.write(data)
        requests.flush()
        told = json.loads(_part(answers, _TOLD_BYTES_MOST))
        return told, _part(answers, _SMALL_BYTES_MOST)

    def let_go(self) -> None:
        """It is of no use here: ended, unless it is the worker of a parent."""
        if self._owner == os.getpid():
            self.end()

    def end(self) -> None:
        """Kill it and wait until it is gone."""
        self._process.kill()
        for pipe in self._pipes:
            with contextlib.suppress(OSError):  # what was still to be written to it
                pipe.close()
        self._process.wait()


def _part(answers: IO[bytes], most: int) -> bytes:
    """One part of an answer.

    Raises:
        ValueError: it is cut short or too long.
    """
    head = answers.read(LENGTH.size)
    size = LENGTH.unpack(head)[0] if len(head) == LENGTH.size else most + 1
    data = answers.read(size) if size <= most else b""
    if len(data) != size:
        raise ValueError("the worker's answer is cut short")
    return data


def _read(told: Any, small: bytes) -> Vetted:
    """What a worker told, believed only as far as it makes sense.

    Raises:
        BadPicture: it refused the picture.
        _Ended: it spoke nonsense.
    """
    match told:
        case {"width": int(width), "height": int(height), "format": str(kind)} if (
            kind in FORMATS
            and 0 < width <= LONGEST_SIDE
            and 0 < height <= LONGEST_SIDE
            and width * height <= LARGEST_PIXELS
        ):
            return Vetted(Measured(width, height, kind), small or None)
        case {"code": str(code)} if code in _CODES:
            english = str(told.get("sentence", ""))
            said = english if spoken().code == ENGLISH else _ELSEWHERE.get(code, english)
            raise BadPicture(code, _SENTENCES.get(code) or said)
        case _:
            raise _Ended(was_late=False)


def _surroundings() -> dict[str, str]:
    """Enough to start Python with this very package, and nothing of what else is known here.

    Also of the folder that happens to be the current one: nothing in it is imported.
    """
    needed = ("SYSTEMROOT", "LD_LIBRARY_PATH", "TMPDIR", "TEMP")
    kept = {name: os.environ[name] for name in needed if name in os.environ}
    return kept | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONSAFEPATH": "1"}
