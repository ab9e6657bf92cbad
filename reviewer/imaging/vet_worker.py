"""The process that opens a picture first: what a hostile one breaks, it breaks here.

Started by `vetting`, spoken to over its standard input and output. A request is one byte (1: make a
thumbnail too), four bytes of length and the picture. The answer is four bytes of length and one
JSON object, then four bytes of length and the thumbnail. It ends with its input.
"""

import contextlib
import json
import os
import signal
import struct
import sys
from collections.abc import Iterator
from typing import BinaryIO

from reviewer.domain.errors import BadPicture
from reviewer.imaging.decoding import check
from reviewer.imaging.thumbnails import thumbnail

REQUEST = struct.Struct(">BI")
LENGTH = struct.Struct(">I")
# Files that the interpreter and its libraries may have open.
_FILES_MOST = 64


def serve(requests: BinaryIO, answers: BinaryIO, cpu_s: float) -> None:
    """Answer until the input ends."""
    while len(head := requests.read(REQUEST.size)) == REQUEST.size:
        wants_thumbnail, size = REQUEST.unpack(head)
        data = requests.read(size)
        if len(data) < size:
            return
        with _cpu_time(cpu_s):
            told, small = _looked_at(data, bool(wants_thumbnail))
        text = json.dumps(told).encode()
        answers.write(LENGTH.pack(len(text)) + text + LENGTH.pack(len(small)) + small)
        answers.flush()


def _looked_at(data: bytes, wants_thumbnail: bool) -> tuple[dict[str, object], bytes]:
    try:
        facts = check(data)
        small = thumbnail(data) if wants_thumbnail else None
    except BadPicture as fault:
        if isinstance(fault.__cause__, MemoryError):
            return {"code": "too_much_memory"}, b""
        return {"code": fault.code, "sentence": str(fault)}, b""
    except MemoryError:
        return {"code": "too_much_memory"}, b""
    return {"width": facts.width, "height": facts.height, "format": facts.format}, small or b""


@contextlib.contextmanager
def _cpu_time(seconds: float) -> Iterator[None]:
    """This process ends when the block takes longer, also when nobody is left to end it."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def bind(memory_bytes: int) -> None:
    """Take from this process what decoding does not need: memory, files, the first turn."""
    if sys.platform == "win32":
        return
    import resource

    os.nice(5)
    for kind, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _FILES_MOST),
        (resource.RLIMIT_CORE, 0),
    ):
        # macOS refuses some of them.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def main() -> None:
    """Arguments: bytes of memory, seconds of processor time for one picture."""
    bind(int(sys.argv[1]))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not look like an answer
    serve(sys.stdin.buffer, answers, float(sys.argv[2]))


if __name__ == "__main__":
    main()
