"""Companies' sign-ins for tests: a real OpenID provider as a process, and one that lies."""

import contextlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from tests.remote.held_port import free_url

WAIT_S = 60.0


@contextlib.contextmanager
def real_provider(*users: dict[str, Any]) -> Iterator[str]:
    """Address of a provider with these users; their claims, "sub" among them."""
    url = free_url()
    words = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock"]
    words += ["--port", url.rpartition(":")[2], "--require-nonce", "true"]
    for each in users:
        words += ["--user-claims", json.dumps(each)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, stdout=quiet, stderr=quiet) as child:
        try:
            _wait_for(url)
            yield url
        finally:
            child.terminate()


def _wait_for(url: str) -> None:
    until = time.monotonic() + WAIT_S
    while True:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(f"{url}/.well-known/openid-configuration", trust_env=False).is_success:
                return
        assert time.monotonic() < until, "the provider did not start"
        threading.Event().wait(0.05)


def browse(url: str, user: str) -> dict[str, str]:
    """What a browser does with the page: pick a user, and come back with code and state."""
    answer = httpx.post(url, data={"sub": user}, trust_env=False, follow_redirects=False)
    assert answer.status_code == 302, answer.text
    return query_of(answer.headers["location"])


def query_of(url: str) -> dict[str, str]:
    """Parameters of an address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


@dataclass
class Liar:
    """A provider that answers what a test wants.

    Attributes:
        claims: put over those of a good ID token.
        header: of the token.
        key: the token is signed with; `published` is what the provider says its keys are.
        places: put over its discovery document.
        seen: "nonce" of the newest journey; copies share it.
        answer: status and body in place of the token's.
        encoding: the Content-Encoding that every answer names.
    """

    url: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256", "kid": "one"})
    key: Any = None
    published: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Any] = field(default_factory=dict)
    answer: tuple[int, bytes] | None = None
    token: str = ""
    encoding: str = "identity"
    seen: dict[str, str] = field(default_factory=dict)

    def reply(self, path: str) -> tuple[int, bytes]:
        """Status and body of one call."""
        if path.endswith("openid-configuration"):
            found: dict[str, Any] = {"issuer": self.url, "jwks_uri": f"{self.url}/keys"}
            found |= {"authorization_endpoint": f"{self.url}/go"}
            return 200, json.dumps(
                {**found, "token_endpoint": f"{self.url}/t", **self.places}
            ).encode()
        if path == "/keys":
            return 200, json.dumps(self.published).encode()
        if self.answer is not None:
            return self.answer
        return 200, json.dumps({"id_token": self.token or self.signed()}).encode()

    def signed(self) -> str:
        """An ID token that is good but for what the test wants."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self.url,
            "aud": "reviewer",
            "sub": "s-1",
            "nonce": self.seen["nonce"],
        }
        claims |= {"iat": now, "exp": now + 300, **self.claims}
        kept = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(self.header, kept, self.key, algorithms=["RS256", "HS256"])


@contextlib.contextmanager
def liar() -> Iterator[Liar]:
    """Such a provider on loopback."""
    key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})
    made = Liar(key=key, published=dict(KeySet([key]).as_dict(private=False)))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body = made.reply(self.path)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Encoding", made.encoding)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()
