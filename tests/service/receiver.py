"""A receiver of webhooks on a loopback socket: keeps what it was sent, answers what it is told."""

import contextlib
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Receiver:
    """What came.

    Attributes:
        url: where to send.
        status: the next answers.
        sent: headers in small letters, and body, of each call.
        came: set with the first.
    """

    url: str = ""
    status: int = 204
    sent: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    came: threading.Event = field(default_factory=threading.Event)

    def events(self) -> list[dict[str, Any]]:
        """All events, in the order they came."""
        return [event for _, body in self.sent for event in json.loads(body)]

    def states(self) -> list[tuple[str, str]]:
        """Item and state of each event about an item."""
        found = [each["data"] for each in self.events() if "state" in each["data"]]
        return [(each["item"], each["state"]) for each in found]


@contextlib.contextmanager
def receiving() -> Iterator[Receiver]:
    """It listens as long as this lasts."""
    made = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            made.sent.append((headers, body))
            made.came.set()
            self.send_response(made.status)
            self.send_header("Content-Length", "0")
            if made.status // 100 == 3:
                self.send_header("Location", f"{made.url}/elsewhere")
            self.end_headers()

        def log_message(self, *_facts: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_port}/hook"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()
