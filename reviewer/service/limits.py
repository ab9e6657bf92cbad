"""Limits on what a caller may send to one process: bytes, calls."""

import asyncio
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from fastapi import Response
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reviewer.service.answers import problem
from reviewer.wire.protocol import BYTES_PER_BATCH, LEAST_BYTES_PER_S

# For a body without a length; one that says how long it is gets what that takes on a slow line.
BODY_S = 60.0
NAMES_KEPT = 10_000


class BodyLimit:
    """Reads a request's body up to a limit before the app sees the request.

    Content codings are refused, so the bytes counted are the decoded ones.
    """

    def __init__(self, app: ASGIApp, most: int = BYTES_PER_BATCH) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal, body = self._refusal(headers), b""
        if refusal is None:
            refusal, body = await self._read(receive, BODY_S + _length(headers) / LEAST_BYTES_PER_S)
        if refusal is None:
            await self.app(scope, _replay(body, receive), send)
            return
        # What is still on its way is not read.
        refusal.headers["Connection"] = "close"
        await refusal(scope, receive, send)

    def _refusal(self, headers: Headers) -> Response | None:
        if headers.get("content-encoding", "identity").lower() != "identity":
            return problem(415, "unsupported_media_type", "Send the body without a coding.")
        return self._too_large() if _length(headers) > self.most else None

    async def _read(self, receive: Receive, most_s: float) -> tuple[Response | None, bytes]:
        parts, size = [], 0
        try:
            async with asyncio.timeout(most_s):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return problem(400, "malformed", "The body ended early."), b""
                    parts.append(message.get("body", b""))
                    size += len(parts[-1])
                    if size > self.most:
                        return self._too_large(), b""
                    if not message.get("more_body", False):
                        return None, b"".join(parts)
        except TimeoutError:
            return problem(408, "too_slow", f"The body took over {most_s:.0f} s."), b""

    def _too_large(self) -> Response:
        return problem(413, "too_large", f"The body is over {self.most} bytes. Send less at once.")


def _length(headers: Headers) -> int:
    """Bytes that the body is said to have, 0 when nothing is said that can be read."""
    said = headers.get("content-length", "0")
    return int(said[:20]) if said.isdecimal() else 0


def _replay(body: bytes, receive: Receive) -> Receive:
    """A receive that gives the body once and then goes on with the connection."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return waiting.pop() if waiting else await receive()

    return next_message


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class RateLimit:
    """A bucket of tokens for each name: `burst` at once, `per_s` refilled."""

    def __init__(
        self, burst: float, per_s: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.burst, self.per_s, self._clock = burst, per_s, clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._lock = threading.Lock()

    def wait_s(self, name: str) -> float:
        """Seconds `name` has to wait before a call; 0 when it may go now, and then one is taken."""
        with self._lock:
            bucket = self._filled(name)
            if bucket.tokens >= 1.0:
                bucket.tokens -= 1.0
                return 0.0
            return (1.0 - bucket.tokens) / self.per_s

    def _filled(self, name: str) -> _Bucket:
        now = self._clock()
        bucket = self._buckets.pop(name, None) or _Bucket(self.burst, now)
        bucket.tokens = min(self.burst, bucket.tokens + (now - bucket.at) * self.per_s)
        bucket.at = now
        self._buckets[name] = bucket
        if len(self._buckets) > NAMES_KEPT:
            self._buckets.popitem(last=False)
        return bucket
