"""The line from one desk to the service: an httpx transport that does what the weather says."""

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import httpx

from reviewer.wire.problems import PROBLEM_TYPE
from tests.faults.simulation.site import Site
from tests.faults.simulation.weather import Fate, Weather, draw

PUSH = "/v1/records:batch"
_PAGE = b"<html><body>Welcome to the Grand Hotel</body></html>"
_HTML = {"content-type": "text/html"}


def _problem(status: int, code: str, **headers: str) -> httpx.Response:
    body = {"code": code, "title": f"Said in the simulation: {code}.", "status": status}
    told = {"content-type": PROBLEM_TYPE, **headers}
    return httpx.Response(status, headers=told, content=json.dumps(body).encode())


_INSTEAD: dict[Fate, Callable[[], httpx.Response]] = {
    Fate.HTML: lambda: httpx.Response(200, headers=_HTML, content=_PAGE),
    Fate.REDIRECT: lambda: httpx.Response(302, headers={"location": "https://hotel.example/"}),
    Fate.PORTAL: lambda: httpx.Response(511, headers=_HTML, content=_PAGE),
    Fate.GATEWAY: lambda: httpx.Response(502, headers=_HTML, content=_PAGE),
    Fate.BROKEN: lambda: _problem(500, "internal"),
    Fate.BUSY: lambda: _problem(503, "busy", **{"retry-after": "20"}),
    Fate.RATE: lambda: _problem(429, "rate_limited", **{"retry-after": "7"}),
    Fate.SIGNED_OUT: lambda: _problem(401, "not_signed_in"),
}


class _Broken(httpx.AsyncByteStream):
    """Half of a body, then the line breaks."""

    def __init__(self, body: bytes) -> None:
        self._half = body[: len(body) // 2]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._half
        raise httpx.RemoteProtocolError("the line broke")


@dataclass
class Poison:
    """Requests with one of these records in them fail at something on the way.

    Attributes:
        failing: answered 500, until it is mended.
        unfit: answered 422, for good.
    """

    failing: set[str]
    unfit: set[str]

    def status(self, body: bytes) -> int:
        """0 when nothing is wrong."""
        if _names(body, self.unfit):
            return 422
        return 500 if _names(body, self.failing) else 0


def _names(body: bytes, records: set[str]) -> bool:
    """Whether one of the records is in the batch; a record that refers to it is another one."""
    return any(f'"id":"{each}"'.encode() in body for each in records)


class Line(httpx.AsyncBaseTransport):
    """One desk's way to the service.

    Attributes:
        weather: of this line alone.
        whole_pulls: answers with the last page of the feed that arrived as they were.
        bytes_per_s: that it carries either way, 0 without a limit.
        given_up: calls that somebody waited for in vain.
    """

    def __init__(self, site: Site, poison: Poison, chance: random.Random) -> None:
        self.weather = Weather.CALM
        self.whole_pulls = 0
        self.bytes_per_s = 0
        self.given_up = 0
        self._site, self._poison, self._chance = site, poison, chance
        self._under_way: set[asyncio.Task[Any]] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            answer = await self._answered(request)
        except (asyncio.CancelledError, httpx.TimeoutException):
            self.given_up += 1
            raise
        if not hasattr(answer, "_content"):
            return answer  # breaks off while it is read
        # Nobody has read it yet, as on a real line.
        whole = httpx.ByteStream(answer.content)
        return httpx.Response(answer.status_code, headers=answer.headers, stream=whole)

    async def _answered(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        await self._carry(request, "write", body)
        drawn = draw(self.weather, self._chance)
        fate = drawn.fate
        await asyncio.sleep(0.01)
        if fate is Fate.LOST:
            raise httpx.ConnectError("no way to the service")
        if fate is Fate.STALLED:
            await _for_ever()
        if fate in _INSTEAD:
            return _INSTEAD[fate]()
        if PUSH in request.url.path and (status := self._poison.status(body)):
            return _problem(status, "poisoned")
        if fate is Fate.LATE:
            return await asyncio.shield(self._later(request, body, drawn.wait_s))
        if fate is Fate.TWICE:
            self._later(request, body, drawn.wait_s)
        answer = await self._site.answer(request, body)
        if fate is Fate.SLOW:
            await asyncio.sleep(drawn.wait_s)
        told = await self._carried(fate, request, answer)
        await self._carry(request, "read", answer.content)
        return told

    async def _carry(self, request: httpx.Request, way: str, body: bytes) -> None:
        """Take as long as the line needs, or as the client waits for one thing to happen."""
        if self.bytes_per_s:
            needed_s = len(body) / self.bytes_per_s
            most_s = request.extensions["timeout"][way]
            await asyncio.sleep(min(needed_s, most_s))
            if needed_s > most_s:
                raise httpx.ReadTimeout("nothing came") if way == "read" else httpx.WriteTimeout("")

    def _later(self, request: httpx.Request, body: bytes, wait_s: float) -> Any:
        """Deliver after a while, whether anybody still waits for it or not."""
        task = asyncio.ensure_future(self._deliver(request, body, wait_s, self._site.generation))
        self._under_way.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: "asyncio.Task[Any]") -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # nobody else may be there to be told

    async def _deliver(
        self, request: httpx.Request, body: bytes, wait_s: float, generation: int
    ) -> httpx.Response:
        await asyncio.sleep(wait_s)
        if generation != self._site.generation:
            raise httpx.ReadError("the service went away meanwhile")
        return await self._site.answer(request, body)

    async def _carried(
        self, fate: Fate, request: httpx.Request, answer: httpx.Response
    ) -> httpx.Response:
        body = answer.content
        if fate is Fate.UNANSWERED:
            raise httpx.ReadError("the answer was lost")
        if fate is Fate.SWALLOWED:
            await _for_ever()
        if fate is Fate.CUT:
            return httpx.Response(answer.status_code, headers=answer.headers, stream=_Broken(body))
        if fate is Fate.SHORT:
            return _like(answer, body[: len(body) // 2])
        if fate is Fate.OTHER_TYPE:
            return httpx.Response(200, headers={"content-type": "application/json"}, content=body)
        if fate is Fate.WORDLESS and PUSH in request.url.path and answer.status_code == 200:
            return _like(answer, _wordless(body, self._chance))
        if b'"more":false' in body[:1000]:
            self.whole_pulls += 1
        return answer

    async def close(self) -> None:
        """Lose what is still under way."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)


def _like(answer: httpx.Response, body: bytes) -> httpx.Response:
    kept = {"content-type": answer.headers.get("content-type", "")}
    return httpx.Response(answer.status_code, headers=kept, content=body)


def _wordless(body: bytes, chance: random.Random) -> bytes:
    """An answer of the right form that says nothing true about the records sent."""
    told = json.loads(body)
    how = chance.randrange(3)
    for result in told["results"]:
        if how == 1:
            result["id"] = f"{chance.getrandbits(128):032x}"
        if how == 2:
            result["payload_hash"] = f"{chance.getrandbits(256):064x}"
    told["results"] = [] if how == 0 else told["results"]
    return json.dumps(told).encode()


async def _for_ever() -> None:
    await asyncio.get_running_loop().create_future()
