"""Bodies of calls are read by the quick reader of JSON, which a route can ask for its sequel."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from reviewer.wire.json_text import Canonical, canonical_read, read_json


class JsonRequest(Request):
    """Reads its body once, quickly."""

    async def json(self) -> Any:
        """The body's value.

        Raises:
            ValueError, RecursionError: as `read_json`.
        """
        value, self.state.canonical = read_json(await self.body())
        return value


def canonical_for(request: Request) -> Canonical:
    """What makes values of this call's body canonical."""
    found: Canonical = getattr(request.state, "canonical", canonical_read)
    return found


class JsonRoute(APIRoute):
    """A route whose calls are JsonRequests."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """As of any route, with the request dressed anew."""
        handle = super().get_route_handler()

        async def handle_quickly(request: Request) -> Response:
            return await handle(JsonRequest(request.scope, request.receive))

        return handle_quickly
