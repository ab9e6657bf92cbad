"""A TCP line that is slow, sliced, cut or dead, byte by byte, without knowing what goes over it."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

_READ_BYTES = 16 * 1024


class Ending(StrEnum):
    """What happens to a connection once so many bytes have passed one way."""

    NONE = "none"
    RESET = "reset"
    CLOSE = "close"
    STALL = "stall"  # nothing more passes, and nobody says so


@dataclass(frozen=True, slots=True)
class Wire:
    """How the line is.

    Attributes:
        ending: what happens after `up` bytes from the desk or `down` bytes to it; -1 is never.
        slice: bytes passed on at a time, 0 for as many as come.
        latency_s: each piece waits so long.
        bytes_per_s: 0 without a limit.
        is_half_open: connections that stand now are dead, and new ones are well.
    """

    ending: Ending = Ending.NONE
    up: int = -1
    down: int = -1
    slice: int = 0
    latency_s: float = 0.0
    bytes_per_s: int = 0
    is_half_open: bool = False


SOUND = Wire()


class Line:
    """Stands before one address.

    Attributes:
        wire: how it is from now on, for what is under way too.
        hits: connections that were ended or stalled.
        url: where it listens.
    """

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 0)
        self.wire = SOUND
        self.hits = 0
        self.connections = 0
        self.url = ""
        self._old: set[int] = set()
        self._serving: set[asyncio.Task[None]] = set()

    def die_half(self) -> None:
        """Every connection that stands is dead; neither end is told."""
        self._old = set(range(self.connections + 1))
        self.wire = Wire(is_half_open=True)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        ends, ways = [writer], []
        try:
            far_reader, far_writer = await asyncio.open_connection(*self._target)
            ends.append(far_writer)
            ways = [
                asyncio.ensure_future(self._carry(number, reader, far_writer, "up")),
                asyncio.ensure_future(self._carry(number, far_reader, writer, "down")),
            ]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for end in ends:
                await _end(end, is_reset=self.wire.ending is Ending.RESET)
        except (asyncio.CancelledError, OSError):
            pass  # the end of the test, or of the service
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for end in ends:
                end.transport.abort()
            self._serving.discard(task)

    async def _carry(
        self, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str
    ) -> None:
        """Pass bytes one way until there are no more, or the line ends."""
        passed = 0
        while data := await reader.read(_READ_BYTES):
            while data:
                if self.wire.is_half_open and number in self._old:
                    await self._stall()
                piece, data = self._cut(data)
                limit = self.wire.up if way == "up" else self.wire.down
                if self.wire.ending is not Ending.NONE and 0 <= limit < passed + len(piece):
                    writer.write(piece[: max(limit - passed, 0)])
                    await writer.drain()
                    if self.wire.ending is Ending.STALL:
                        await self._stall()
                    self.hits += 1
                    return
                await self._wait(len(piece))
                writer.write(piece)
                await writer.drain()
                passed += len(piece)

    def _cut(self, data: bytes) -> tuple[bytes, bytes]:
        size = self.wire.slice or len(data)
        if self.wire.bytes_per_s:
            size = min(size, max(self.wire.bytes_per_s // 20, 1))
        return data[:size], data[size:]

    async def _wait(self, size: int) -> None:
        wait_s = self.wire.latency_s
        if self.wire.bytes_per_s:
            wait_s += size / self.wire.bytes_per_s
        if wait_s:
            await asyncio.sleep(wait_s)

    async def _stall(self) -> None:
        self.hits += 1
        await asyncio.Event().wait()

    async def close(self) -> None:
        for task in list(self._serving):
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)


async def _end(writer: asyncio.StreamWriter, *, is_reset: bool) -> None:
    """Close once everything is out, or reset."""
    if is_reset:
        there = writer.get_extra_info("socket")
        there.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
    writer.close()
    await writer.wait_closed()


@contextlib.asynccontextmanager
async def line_to(target: str) -> AsyncIterator[Line]:
    """A line to `target`, listening until the end of the block."""
    line = Line(target)
    server = await asyncio.start_server(line.serve, "127.0.0.1", 0)
    line.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield line
    finally:
        server.close()
        await line.close()
        await server.wait_closed()
