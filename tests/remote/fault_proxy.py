"""A TCP proxy in front of the service that misbehaves as networks do."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from enum import StrEnum
from urllib.parse import urlsplit


class Fault(StrEnum):
    """What happens to the next requests."""

    NONE = "none"
    REFUSE = "refuse"  # the connection is reset before a word
    CUT = "cut"  # the service answers, half of it arrives
    SWALLOW = "swallow"  # the service answers, nothing arrives
    TWICE = "twice"  # the request is delivered two times
    HTML = "html"  # a sign-in page answers with 200
    REDIRECT = "redirect"  # to a sign-in page
    PORTAL = "portal"  # 511
    GATEWAY = "gateway"  # 502 with a page
    BROKEN = "broken"  # 500 as a problem
    BUSY = "busy"  # 503 with Retry-After: 7
    UNFIT = "unfit"  # 422 as a problem
    LATE = "late"  # the answer waits for `gate`
    SILENT = "silent"  # no answer, the connection stays


_PAGE = b"<html><body>Welcome to the Grand Hotel</body></html>"

_CANNED = {
    Fault.HTML: (b"200 OK", b"Content-Type: text/html\r\n", _PAGE),
    Fault.REDIRECT: (b"302 Found", b"Location: https://hotel.example/\r\n", b""),
    Fault.PORTAL: (
        b"511 Network Authentication Required",
        b"Content-Type: text/html\r\n",
        _PAGE,
    ),
    Fault.GATEWAY: (b"502 Bad Gateway", b"Content-Type: text/html\r\n", _PAGE),
    Fault.BROKEN: (
        b"500 Internal Server Error",
        b"Content-Type: application/problem+json\r\n",
        b'{"code":"internal","title":"The service failed at this.","status":500}',
    ),
    Fault.UNFIT: (
        b"422 Unprocessable Entity",
        b"Content-Type: application/problem+json\r\n",
        b'{"code":"bad_shape","title":"This cannot be read.","status":422}',
    ),
    Fault.BUSY: (
        b"503 Service Unavailable",
        b"Content-Type: application/problem+json\r\nRetry-After: 7\r\n",
        b'{"code":"busy","title":"Come back later.","status":503}',
    ),
}


class FaultProxy:
    """Stands before one address.

    Attributes:
        fault: what happens to requests from now on.
        applies: whether `fault` applies to a request, by its line and body; others pass.
        seen, heads: request lines and whole heads, in order.
        url: where it listens.
        gate: opens for answers that are late.
        is_late: an answer waits at the gate.
    """

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 0)
        self.fault = Fault.NONE
        self.applies: Callable[[str, bytes], bool] = lambda _line, _body: True
        self.seen: list[str] = []
        self.heads: list[str] = []
        self.url = ""
        self.gate = asyncio.Event()
        self.is_late = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._serving: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._answer(reader, writer)
            await _close(writer)
        except asyncio.CancelledError:
            # The server's own task: ending it quietly keeps asyncio from reporting it.
            writer.transport.abort()
        finally:
            self._serving.discard(task)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        line = head.split(b"\r\n", 1)[0].decode()
        self.seen.append(line)
        self.heads.append(head.decode())
        body = await reader.readexactly(_length(head))
        fault = self.fault if self.applies(line, body) else Fault.NONE
        if fault is Fault.REFUSE:
            writer.transport.abort()
        elif fault is Fault.SILENT:
            await reader.read()  # until the other side gives up
        elif fault in _CANNED:
            status, headers, page = _CANNED[fault]
            writer.write(_response(status, headers, page))
            await writer.drain()
        else:
            await self._deliver(fault, head, body, writer)

    async def _deliver(
        self, fault: Fault, head: bytes, body: bytes, writer: asyncio.StreamWriter
    ) -> None:
        if fault is Fault.TWICE:
            await self._ask(head, body)
        answer = await self._ask(head, body)
        if fault is Fault.LATE:
            self.is_late.set()
            await self.gate.wait()
        if fault is Fault.SWALLOW:
            writer.transport.abort()
            return
        if fault is Fault.CUT:
            start = answer.index(b"\r\n\r\n") + 4
            answer = answer[: start + (len(answer) - start) // 2]
        writer.write(answer)
        await writer.drain()

    async def _ask(self, head: bytes, body: bytes) -> bytes:
        """The service's whole answer to one request on a connection of its own."""
        reader, writer = await asyncio.open_connection(*self._target)
        lines = [
            line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")
        ]
        try:
            writer.write(b"\r\n".join([lines[0], b"Connection: close", *lines[1:]]) + body)
            await writer.drain()
            return await reader.read()
        finally:
            await _close(writer)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


def _response(status: bytes, headers: bytes, page: bytes) -> bytes:
    length = str(len(page)).encode()
    return (
        b"HTTP/1.1 " + status + b"\r\n" + headers + b"Content-Length: " + length + b"\r\n"
        b"Connection: close\r\n\r\n" + page
    )


@contextlib.asynccontextmanager
async def fault_proxy(target: str) -> AsyncIterator[FaultProxy]:
    """A proxy before `target`, listening until the end of the block."""
    proxy = FaultProxy(target)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.stop()
