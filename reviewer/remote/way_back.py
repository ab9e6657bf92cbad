"""The browser's way back from a company's sign-in: a page on this computer, for one visit.

RFC 8252, section 7.3: loopback, a port that the system chooses, gone when the sign-in has ended.
"""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from reviewer.domain.errors import Misunderstood, NotAllowed, Unreachable
from reviewer.domain.hosts import is_loopback
from reviewer.domain.language import tr

PATH = "/company"
LINE_BYTES_MOST = 8192
READ_S = 10.0
_PAGE = "<!doctype html><meta charset=utf-8><title>Reviewer</title><p>{}</p>"
_DONE = _PAGE.format(tr("You can close this page and go back to Reviewer."))
_STRANGE = _PAGE.format(tr("Reviewer is not waiting for this page."))


@dataclass(frozen=True, slots=True)
class Brought:
    """What the browser came back with: a code, or why there is none."""

    code: str
    error: str


class WayBack:
    """One sign-in's page.

    Attributes:
        address: where the browser is to come back to.
    """

    def __init__(self, server: asyncio.Server) -> None:
        self._server = server
        self._state = ""
        self._brought: asyncio.Future[Brought] = asyncio.get_running_loop().create_future()
        self.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}{PATH}"

    async def wait(self, state: str, wait_s: float) -> str:
        """The code that came back with this state.

        Raises:
            Unreachable: nobody came back in time.
            NotAllowed: the company refused, or the person did.
        """
        self._state = state
        try:
            brought = await asyncio.wait_for(self._brought, wait_s)
        except TimeoutError as fault:
            raise Unreachable(
                tr(
                    "The browser did not come back from the company's sign-in. Try again, or open a"
                    " web browser and see whether the network wants a sign-in of its own."
                )
            ) from fault
        if not brought.code:
            raise NotAllowed(
                tr("The company's sign-in refused ({error}). Ask IT.", error=brought.error)
            )
        return brought.code

    async def visit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request; whatever is not ours changes nothing."""
        is_ours = False
        with contextlib.suppress(OSError, ValueError, TimeoutError, asyncio.LimitOverrunError):
            async with asyncio.timeout(READ_S):
                line = (await reader.readuntil(b"\r\n")).decode("ascii")
                is_ours = self._take(line)
        body = (_DONE if is_ours else _STRANGE).encode()
        head = (
            f"HTTP/1.1 {'200 OK' if is_ours else '400 Bad Request'}\r\nContent-Type: text/html\r\n"
            f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
        )
        with contextlib.suppress(OSError):
            writer.write(head.encode() + body)
            await writer.drain()
            writer.close()

    def _take(self, line: str) -> bool:
        """Whether a request's first line brings what is waited for."""
        method, _, rest = line.partition(" ")
        parts = urlsplit(rest.partition(" ")[0])
        found = {name: values[0] for name, values in parse_qs(parts.query).items()}
        state = found.get("state", "").encode("utf-8", "replace")
        if method != "GET" or parts.path != PATH or not self._state or self._brought.done():
            return False
        if not secrets.compare_digest(state, self._state.encode()):
            return False
        error = "" if found.get("code") else found.get("error", "no code")
        self._brought.set_result(Brought(found.get("code", ""), error[:80]))
        return True


@asynccontextmanager
async def way_back() -> AsyncIterator[WayBack]:
    """Such a page, as long as this block lasts.

    Raises:
        Unreachable: this computer gives no port to listen at.
    """
    made: list[WayBack] = []

    async def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await made[0].visit(reader, writer)

    try:
        server = await asyncio.start_server(visit, "127.0.0.1", 0, limit=LINE_BYTES_MOST)
    except OSError as fault:
        raise Unreachable(
            tr("The browser cannot come back to this computer: {fault}.", fault=fault)
        ) from fault
    made.append(WayBack(server))
    try:
        yield made[0]
    finally:
        server.close()


def check_page(url: str) -> str:
    """The page a browser is sent to, if it is one of the web: whoever answers names it.

    Raises:
        Misunderstood: it is something else.
    """
    try:
        parts = urlsplit(url)
        is_web = parts.scheme == "https" or (
            parts.scheme == "http" and is_loopback(parts.hostname or "")
        )
    except ValueError:
        is_web = False
    if not is_web:
        raise Misunderstood(tr("The service names a sign-in page that no browser should open."))
    return url
