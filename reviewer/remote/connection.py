"""One HTTP client: built late, a deadline round every call, answers read under a cap."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import __version__
from reviewer.domain.errors import Misunderstood
from reviewer.domain.language import tr
from reviewer.domain.proxy import NONE, SYSTEM, Proxy
from reviewer.remote import faults
from reviewer.remote.address import Address
from reviewer.remote.trust import trust
from reviewer.wire.protocol import PROTO, PROTO_HEADER

if TYPE_CHECKING:
    import httpx

# Decoded bytes of one JSON answer.
JSON_BYTES_MOST = 8 * 1024 * 1024

# No single wait on the wire is longer, seconds: an answer that stalls is given up.
STALL_S = 30.0
CONNECT_S = 10.0
# Below the 5 s after which common servers drop an idle connection, so none is reused as it dies.
KEEPALIVE_S = 3.0
# Calls in a row without an answer after which the client is built anew: pools can be poisoned.
TIMEOUTS_TO_RENEW = 2


# Names with their values; one with several is sent once for each.
Query = Mapping[str, str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. `headers` ignores case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Connection:
    """Calls to one service. Used on one event loop."""

    def __init__(
        self, address: Address, ca_file: Path | None = None, proxy: Proxy | None = None
    ) -> None:
        """Nothing is built, read or opened before the first call."""
        self.address = address
        self._ca_file = ca_file
        self._proxy = proxy or Proxy()
        self._client: httpx.AsyncClient | None = None
        self._building = asyncio.Lock()
        self._timeouts = 0

    async def ask(
        self,
        method: str,
        path: str,
        *,
        deadline_s: float,
        token: str = "",
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        more_s: float = 0.0,
    ) -> Answer:
        """One call, the answer read whole.

        Args:
            more_s: time beyond the deadline and beyond STALL_S, see `stream`.

        Raises:
            Unanswered: no whole answer within the deadline, or it stalled.
            Unreachable: no connection.
            NetworkNeedsSignIn: the certificate names another host.
            Misunderstood: the answer is over JSON_BYTES_MOST.
        """
        async with self.stream(
            method,
            path,
            deadline_s=deadline_s,
            token=token,
            query=query,
            headers=headers,
            body=body,
            more_s=more_s,
        ) as response:
            read = await self.read_capped(response)
            return Answer(response.status_code, response.headers, read)

    @asynccontextmanager
    async def stream(
        self,
        method: str,
        path: str,
        *,
        deadline_s: float,
        token: str = "",
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        more_s: float = 0.0,
    ) -> "AsyncIterator[httpx.Response]":
        """One call whose answer the caller reads; all of it stands under the deadline.

        Bytes that still move are no reason to wait longer: the system and proxies take in what a
        slow line has not carried yet, so that a dead one looks the same for minutes.

        Args:
            more_s: what a body that cannot be made smaller gets on top, also of silence.
        """
        client = await self._open()
        import httpx

        patience = httpx.Timeout(STALL_S + more_s, connect=CONNECT_S) if more_s else client.timeout
        asked = {
            **(headers or {}),
            **({"Authorization": f"Bearer {token}"} if token else {}),
        }
        try:
            async with (
                asyncio.timeout(deadline_s + more_s),
                client.stream(
                    method,
                    self.address.base + path,
                    params=query,
                    headers=asked,
                    content=body,
                    timeout=patience,
                ) as response,
            ):
                yield response
        except (TimeoutError, httpx.TimeoutException) as fault:
            await self._count_timeout()
            is_connected = not isinstance(fault, httpx.ConnectTimeout | httpx.PoolTimeout)
            waited_s = deadline_s + more_s
            raise faults.of_silence(
                self.address.host, waited_s, is_connected=is_connected
            ) from fault
        except httpx.InvalidURL as fault:
            # Addresses are made of names that the service gave.
            host = self.address.host
            raise Misunderstood(
                tr("A name that {host} gave cannot be asked for: {fault}.", host=host, fault=fault)
            ) from fault
        except (httpx.HTTPError, httpx.StreamError, ssl.SSLError) as fault:
            if isinstance(fault, httpx.ProxyError):
                raise faults.of_proxy(fault, self.address.host, self._way) from fault
            raise faults.of_transport(fault, self.address.host) from fault
        self._timeouts = 0

    async def read_capped(self, response: "httpx.Response") -> bytes:
        """The body, at most JSON_BYTES_MOST of it; empty when it came packed.

        Nothing packed was asked for, and a few bytes may unfold to more than there is memory,
        before any of it can be counted. What stands in the headers still tells who answered.
        """
        if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
            return b""
        parts = []
        size = 0
        async for part in response.aiter_raw():
            size += len(part)
            if size > JSON_BYTES_MOST:
                raise Misunderstood(
                    tr(
                        "An answer of {host} is over {most} bytes.",
                        host=self.address.host,
                        most=JSON_BYTES_MOST,
                    )
                )
            parts.append(part)
        return b"".join(parts)

    @property
    def _way(self) -> str:
        """The proxy in words."""
        way = self._proxy.toward(self.address.name)
        #: within a sentence: the proxy of this system
        return tr("of this system") if way == SYSTEM else way

    async def renew(self) -> None:
        """Drop the client with its pooled connections; the next call builds another."""
        client, self._client = self._client, None
        self._timeouts = 0
        if client is not None:
            await client.aclose()

    async def _open(self) -> "httpx.AsyncClient":
        async with self._building:
            if self._client is None:
                # Importing and building take a fifth of a second: not on the window's thread.
                self._client = await asyncio.to_thread(
                    _build, self.address, self._ca_file, self._proxy
                )
            return self._client

    async def _count_timeout(self) -> None:
        self._timeouts += 1
        if self._timeouts >= TIMEOUTS_TO_RENEW:
            await self.renew()


def _build(address: Address, ca_file: Path | None, proxy: Proxy) -> "httpx.AsyncClient":
    import httpx

    # A site's proxy may stand between here and another machine, never before this one.
    way = NONE if address.is_local else proxy.toward(address.name)
    # Without encryption the context is never used: an empty one trusts nobody and is cheap.
    empty = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    named = None
    if way not in (SYSTEM, NONE):
        named = httpx.Proxy(way, ssl_context=trust(ca_file) if way.startswith("https:") else None)
    return httpx.AsyncClient(
        verify=trust(ca_file) if address.is_encrypted else empty,
        proxy=named,
        trust_env=way == SYSTEM,
        follow_redirects=False,
        timeout=httpx.Timeout(STALL_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=8, keepalive_expiry=KEEPALIVE_S),
        headers={
            "User-Agent": f"reviewer/{__version__}",
            # Nothing compressed: a small answer must not unfold into a large one.
            "Accept-Encoding": "identity",
            PROTO_HEADER: f"{PROTO}-{PROTO}",
        },
    )
