"""The service's log: one JSON object a line on standard error. Never a token, never a body."""

import json
import logging
import sys
import time
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reviewer.domain.ids import uuid7

log = logging.getLogger("reviewer.service")


class JsonLines(logging.Formatter):
    """A log record as one line of JSON; `extra={"facts": {...}}` adds members."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "t": round(record.created * 1000),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        line.update(getattr(record, "facts", {}))
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


def log_to_stderr() -> None:
    """Send all logs of this process to standard error as JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)


class RequestLines:
    """One line a request, with an id that also goes back to the caller."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        name, begun = uuid7(), time.perf_counter()
        facts = {"request": name, "method": scope["method"], "path": scope["path"], "status": 500}

        async def send_named(message: Message) -> None:
            if message["type"] == "http.response.start":
                facts["status"] = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", name.encode())]
            await send(message)

        try:
            await self.app(scope, receive, send_named)
        finally:
            facts["ms"] = round((time.perf_counter() - begun) * 1000, 1)
            known = scope.get("state", {})
            facts.update(known.get("caller", {}))
            if "trace" in known:
                facts["trace_id"] = known["trace"]
            log.info("request", extra={"facts": facts})
