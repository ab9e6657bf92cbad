"""An httpx client that speaks to an ASGI app in this process, without a socket.

Starlette's own test client asks for another HTTP library than the one the project uses.
"""

import contextlib
from collections.abc import Iterator

import httpx
from anyio.from_thread import BlockingPortal, start_blocking_portal
from fastapi import FastAPI


class AppTransport(httpx.BaseTransport):
    """Runs each request on the event loop of `portal`."""

    def __init__(self, app: FastAPI, portal: BlockingPortal) -> None:
        self._inner = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._portal = portal

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._portal.call(self._answer, request)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        body = await answer.aread()
        return httpx.Response(answer.status_code, headers=answer.headers, content=body)


@contextlib.contextmanager
def front_door(app: FastAPI) -> Iterator[httpx.Client]:
    """A client of `app`."""
    with (
        start_blocking_portal() as portal,
        httpx.Client(transport=AppTransport(app, portal), base_url="http://service") as client,
    ):
        yield client
