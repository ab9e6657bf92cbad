"""Fetch a picture by its hash, going on where an earlier attempt was cut.

The name is the SHA-256 of the bytes, so a part that lies here can always be continued, and the hash
at the end decides whether the whole is taken.
"""

import asyncio
import re
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reviewer.domain.errors import (
    BadInput,
    Misunderstood,
    NeedsSignIn,
    ServiceFault,
    StorageFault,
)
from reviewer.domain.ids import PictureHash
from reviewer.domain.language import tr
from reviewer.remote import faults
from reviewer.remote.connection import Answer
from reviewer.remote.service import Service
from reviewer.wire.protocol import PICTURE_BYTES_MOST

if TYPE_CHECKING:
    import httpx

DEADLINE_S = 600.0
# Written in one go, so that the disk is not visited for every packet.
_CHUNK_BYTES = 512 * 1024

_PICTURE_TYPES = ("image/jpeg", "image/png", "image/webp", "application/octet-stream")
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")


class PictureStore(Protocol):
    """Where pictures go: parts first, whole ones under their hash."""

    def has(self, picture: PictureHash) -> bool:
        """Whether the whole picture is here."""

    def partial(self, picture: PictureHash) -> Path:
        """File of the part that has come so far; it need not exist."""

    def finish(self, picture: PictureHash) -> object:
        """Take the part as the whole, durably; BadInput when its hash is another."""


class DamagedPicture(Misunderstood):
    """What came is not the picture that was asked for."""


Came = Callable[[int], None]


async def fetch_picture(
    service: Service,
    picture: PictureHash,
    into: PictureStore,
    came: Came = lambda _: None,
) -> None:
    """Bring one picture into the store; what came of a cut attempt is kept for the next.

    Args:
        came: told how many bytes came, each time some do.

    Raises:
        Declined: the service does not have it (404).
        DamagedPicture: what came is not this picture; the part is thrown away.
        BadInput: this is no hash of a picture.
        ServiceFault: as every call.
        StorageFault: the disk refuses.
    """
    if into.has(picture):
        return
    token = await service.access_token()
    try:
        await _attempt(service, token, picture, into, came)
    except NeedsSignIn:
        token = await service.access_token(refused=token)
        await _attempt(service, token, picture, into, came)


async def _attempt(
    service: Service, token: str, picture: PictureHash, into: PictureStore, came: Came
) -> None:
    part = into.partial(picture)
    have = await asyncio.to_thread(_size, part)
    if have > PICTURE_BYTES_MOST:
        await asyncio.to_thread(part.unlink)
        have = 0
    headers = {"Accept": ", ".join(_PICTURE_TYPES)}
    if have:
        headers |= {"Range": f"bytes={have}-", "If-Range": f'"{picture}"'}
    async with service.connection.stream(
        "GET", f"/v1/images/{picture}", deadline_s=DEADLINE_S, token=token, headers=headers
    ) as response:
        if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            # Nothing is left to come: the part is whole, or the hash will tell that it is not.
            await _finish(service, picture, into)
            return
        await _check(service, response)
        start = _start(response, have)
        await _take(service, response, part, start, came)
    await _finish(service, picture, into)


async def _check(service: Service, response: "httpx.Response") -> None:
    is_picture = faults.media_type(response.headers) in _PICTURE_TYPES
    if response.status_code in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT) and is_picture:
        return
    body = await service.connection.read_capped(response)
    answer = Answer(response.status_code, response.headers, body)
    raise _fault(service, answer)


def _fault(service: Service, answer: Answer) -> ServiceFault:
    host = service.address.host
    return faults.of_answer(answer.status, answer.headers, answer.body, host)


def _start(response: "httpx.Response", have: int) -> int:
    """Byte at which the answer begins: where the part ends, or 0 for the whole picture."""
    if response.status_code == HTTPStatus.OK:
        return 0
    found = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
    if found is None or int(found[1]) != have:
        raise DamagedPicture(tr("The service sent another part of a picture than was asked for."))
    return have


async def _take(
    service: Service, response: "httpx.Response", part: Path, start: int, came: Came
) -> None:
    size = start
    waiting = bytearray()
    try:
        async for some in response.aiter_raw():
            came(len(some))
            _check_size(service, size + len(waiting) + len(some))
            waiting += some
            if len(waiting) >= _CHUNK_BYTES:
                await asyncio.to_thread(_write_at, part, size, bytes(waiting))
                size += len(waiting)
                waiting.clear()
    except BaseException:
        # What came before a cut is kept: the next attempt goes on from there. Written here, since
        # a task that is being cancelled cannot wait for another thread.
        _write_at(part, size, bytes(waiting))
        raise
    await asyncio.to_thread(_write_at, part, size, bytes(waiting))


def _check_size(service: Service, size: int) -> None:
    if size > PICTURE_BYTES_MOST:
        raise DamagedPicture(
            tr(
                "A picture of {host} is over {most} bytes.",
                host=service.address.host,
                most=PICTURE_BYTES_MOST,
            )
        )


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except FileNotFoundError:
        return 0


def _write_at(part: Path, place: int, chunk: bytes) -> None:
    """Make the part end with `chunk`, beginning at byte `place`.

    Raises:
        StorageFault: the disk refuses.
    """
    try:
        with part.open("r+b" if part.exists() else "wb") as file:
            file.truncate(place)
            file.seek(place)
            file.write(chunk)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise StorageFault(
            tr("The picture {part} cannot be written: {reason}.", part=part, reason=reason)
        ) from fault


async def _finish(service: Service, picture: PictureHash, into: PictureStore) -> None:
    try:
        await asyncio.to_thread(into.finish, picture)
    except BadInput as fault:
        await asyncio.to_thread(into.partial(picture).unlink, missing_ok=True)
        raise DamagedPicture(
            tr(
                "A picture of {host} arrived damaged and was thrown away.",
                host=service.address.host,
            )
        ) from fault
