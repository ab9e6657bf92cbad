"""A server of the Open Inference Protocol on loopback whose answers a test can spoil."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from reviewer.inference.row_faults import score_rows
from reviewer.inference.tensors import batch_of_tensors, described, tensors_of_scores
from reviewer.service.served_model import ModelAddress
from tests.inference.plain_scorer import PlainScorer

MODEL = "packaging"
Spoil = Callable[[dict[str, Any]], Any]


@dataclass
class ModelServer:
    """What the server is and does.

    Attributes:
        spoil: changes the parsed answer to a call to score, or gives what to send in its place.
        metadata: changes what is told of the model.
        refusals: statuses given to the next calls, in order; 0 lets one be answered.
        drips: send an answer one byte at a time, without an end.
        calls: method, path and token of each call.
    """

    scorer: PlainScorer = field(default_factory=PlainScorer)
    spoil: Spoil = lambda answer: answer
    metadata: Spoil = lambda answer: answer
    refusals: list[int] = field(default_factory=list)
    drips: bool = False
    calls: list[tuple[str, str, str]] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, Any]:
        """Status and JSON value, or bytes to send as they are."""
        if self.refusals and (status := self.refusals.pop(0)):
            return status, {"error": "model says\nno \x07"}
        if path in {"/v2/health/ready", f"/v2/models/{MODEL}/ready"}:
            return 200, {}
        if (method, path) == ("GET", f"/v2/models/{MODEL}"):
            inputs, outputs = described(self.scorer.view_width, len(self.scorer.packs))
            facts = {"name": MODEL, "platform": "plain", "inputs": inputs, "outputs": outputs}
            return 200, self.metadata(facts)
        if (method, path) != ("POST", f"/v2/models/{MODEL}/infer"):
            return 404, {"error": "Model not found"}
        batch = batch_of_tensors(json.loads(body)["inputs"])
        scores, problems = score_rows(self.scorer, batch)
        outputs = tensors_of_scores(scores, problems, self.scorer.packs)
        return 200, self.spoil({"model_name": MODEL, "outputs": outputs})


@contextmanager
def serving(server: ModelServer) -> Iterator[ModelAddress]:
    """The server in a thread, until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer("GET")

        def do_POST(self) -> None:
            self._answer("POST")

        def _answer(self, method: str) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            server.calls.append((method, self.path, self.headers.get("authorization") or ""))
            if server.drips:
                self._drip()
                return
            status, value = server.answer(method, self.path, body)
            sent = value if isinstance(value, bytes) else json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(sent)))
            if 300 <= status < 400:
                self.send_header("Location", "/elsewhere")
            self.end_headers()
            self.wfile.write(sent)

        def _drip(self) -> None:
            self.send_response(200)
            self.end_headers()
            try:
                while not server.stopped.wait(0.02):
                    self.wfile.write(b" ")
            except OSError:
                self.close_connection = True  # the caller has gone

        def log_message(self, *_words: Any, **_named: Any) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield ModelAddress(f"http://127.0.0.1:{listening.server_address[1]}", MODEL)
        finally:
            server.stopped.set()
            listening.shutdown()
            thread.join()
