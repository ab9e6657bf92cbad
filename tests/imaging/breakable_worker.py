"""A worker whose decoder has the faults that a hostile picture looks for.

What it does is written at the end of the picture, after which no decoder looks.
"""

import os
import signal

from reviewer.imaging import vet_worker
from reviewer.imaging.decoding import Measured, check, check_bytes

KILLS, HANGS, EATS, LIES, PRINTS = b"kills", b"hangs", b"eats", b"lies", b"prints"


def breakable_check(data: bytes) -> Measured:
    check_bytes(data)
    if data.endswith(KILLS):
        os.kill(os.getpid(), signal.SIGSEGV)
    if data.endswith(EATS):
        bytearray(4 * 1024**3)
    if data.endswith(LIES):
        return Measured(65_535, 65_535, "JPEG")
    if data.endswith(PRINTS):
        os.write(1, b"\0\0\0\2{}\0\0\0\0")
    while data.endswith(HANGS):
        pass
    return check(data)


if __name__ == "__main__":
    setattr(vet_worker, "check", breakable_check)  # noqa: B010  (mypy: it is not exported there)
    vet_worker.main()
