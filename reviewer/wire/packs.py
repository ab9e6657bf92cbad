"""Records and receipts as files, for a way without a network: written, read, and looked over.

A pack is plain lines: a header, records as they stand in the journal, and a closing line with the
SHA-256 of everything before it, signed by the device. Sealed to a service it is one line that names
the service, and that stream in pieces, each in a box that only the service's key opens (X25519 from
its Ed25519 key, PyNaCl's SealedBox), base64. A receipt has the same form, signed by the service.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from reviewer.domain.canonical import Json, canonical
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.wire.signatures import is_signature

PACK, RECEIPT, SEALED = "reviewpack/1", "reviewpack-receipt/1", "reviewpack-sealed/1"
MOST_BYTES = 64 * 1024 * 1024
MOST_RECORDS = 100_000
# A bulk act of ten thousand members, and what wraps it.
LONGEST_LINE = 1_400_000
PIECE = 256 * 1024
# base64 of a piece with the last line that filled it, and the box around it.
_LONGEST_PIECE = (PIECE + LONGEST_LINE) * 4 // 3 + 200

Sign = Callable[[bytes], bytes]
Unseal = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose closing line was found right.

    Attributes:
        header: of it.
        digest: SHA-256 of everything before the closing line, hexadecimal.
    """

    header: dict[str, Any]
    digest: str


def closed(header: dict[str, Json], lines: Iterable[bytes], sign: Sign) -> Iterator[bytes]:
    """The lines of a file, each with its end: header, content, closing line."""
    running = hashlib.sha256()
    for line in chain((canonical(header),), lines):
        running.update(line + b"\n")
        yield line + b"\n"
    said = _statement(str(header["format"]), running.hexdigest())
    yield canonical({"digest": running.hexdigest(), "signature": sign(said).hex()}) + b"\n"


def sealed(lines: Iterable[bytes], service_id: str, key_hex: str) -> Iterator[bytes]:
    """The same lines so that only the service with this key can read them."""
    from nacl.public import SealedBox
    from nacl.signing import VerifyKey

    box = SealedBox(VerifyKey(bytes.fromhex(key_hex)).to_curve25519_public_key())
    yield canonical({"format": SEALED, "service_id": service_id, "key": key_hex}) + b"\n"
    piece = b""
    for line in lines:
        piece += line
        if len(piece) >= PIECE:
            yield base64.b64encode(box.encrypt(piece)) + b"\n"
            piece = b""
    if piece:
        yield base64.b64encode(box.encrypt(piece)) + b"\n"


def unsealer(seed: bytes) -> Unseal:
    """Opens pieces with the service's key.

    Args:
        seed: the 32 bytes that the Ed25519 key is made from.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import SealedBox
    from nacl.signing import SigningKey

    box = SealedBox(SigningKey(seed).to_curve25519_private_key())

    def unseal(piece: bytes) -> bytes:
        try:
            return box.decrypt(piece)
        except CryptoError as fault:
            raise BadInput("The pack is damaged, or sealed for another service.") from fault

    return unseal


def lines_of(path: Path, unseal: Unseal | None = None) -> Iterator[bytes]:
    """The plain lines of a file, without their ends; read as they are asked for.

    Raises:
        BadInput: it is too large, or sealed and cannot be opened.
        StorageFault: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            yield from _bounded(_plain(file, path, unseal), path)
    except OSError as fault:
        raise StorageFault(f"{path} cannot be read: {why(fault)}.") from fault


def _plain(file: BinaryIO, path: Path, unseal: Unseal | None) -> Iterator[bytes]:
    first = file.readline(LONGEST_LINE + 1)
    head = _object(first)
    if head is None or head.get("format") != SEALED:
        yield first
        while line := file.readline(LONGEST_LINE + 1):
            yield line
        return
    if unseal is None:
        raise BadInput(f"{path} is sealed: only its service can read it. Name it with --data.")
    rest = b""
    while piece := file.readline(_LONGEST_PIECE):
        try:
            rest += unseal(base64.b64decode(piece, validate=False))
        except ValueError as fault:
            raise BadInput(f"{path} is damaged: a piece cannot be read.") from fault
        *whole, rest = rest.split(b"\n")
        yield from (line + b"\n" for line in whole)
    if rest:
        yield rest


def _bounded(lines: Iterable[bytes], path: Path) -> Iterator[bytes]:
    size = 0
    for line in lines:
        size += len(line)
        if size > MOST_BYTES or len(line) > LONGEST_LINE:
            raise BadInput(f"{path} is over {MOST_BYTES // 2**20} MiB, or has a line too long.")
        if line.endswith(b"\n"):
            yield line[:-1]


def open_file(
    path: Path, kind: str, key_of: Callable[[dict[str, Any]], str], unseal: Unseal | None = None
) -> Opened:
    """Read a file to its end, once: is it whole and signed?

    Args:
        kind: format that it must have.
        key_of: key that must have signed it, from its header; "" when none is known.

    Raises:
        BadInput: it is of another kind, cut short, changed or signed with another key.
        StorageFault: it cannot be read.
    """
    running, header, last = hashlib.sha256(), None, None
    for line in lines_of(path, unseal):
        if header is None:
            header = _object(line)
            if header is None or header.get("format") != kind:
                raise BadInput(f"{path} is no {kind}. Name the file that Reviewer wrote.")
        if last is not None:
            running.update(last + b"\n")
        last = line
    closing = _object(last or b"")
    if header is None or closing is None or {*closing} != {"digest", "signature"}:
        raise BadInput(f"{path} was cut short: its last line is missing. Copy it again.")
    digest = running.hexdigest()
    if closing.get("digest") != digest:
        raise BadInput(f"{path} was changed: its lines do not fit its closing line.")
    if not is_signature(str(closing["signature"]), _statement(kind, digest), key_of(header)):
        raise BadInput(f"{path} is not signed by the key that it should be signed with.")
    return Opened(header, digest)


def content_of(path: Path, unseal: Unseal | None = None) -> Iterator[bytes]:
    """The lines between header and closing line."""
    lines = lines_of(path, unseal)
    next(lines, None)
    before = next(lines, None)
    for line in lines:
        if before is not None:
            yield before
        before = line


def _statement(kind: str, digest: str) -> bytes:
    return f"{kind}\n{digest}".encode()


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
