"""A company's OpenID provider as the service sees it: where it is, its keys, what a code is worth.

Nothing is believed but an ID token signed with one of two algorithms by a key that the issuer
publishes, for this client, within its time, with the nonce that was sent along.
"""

import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import BadInput, Unreachable
from reviewer.domain.hosts import is_loopback
from reviewer.service.lines import log

if TYPE_CHECKING:
    import httpx
    from joserfc.jwk import KeySet

ALGORITHMS = ("RS256", "ES256")
CALL_S = 10.0
BYTES_MOST = 256 * 1024
KEPT_MS = 3_600_000
# Keys are asked for again no sooner than this when a token names one that is not known.
FRESH_MS = 60_000
LEEWAY_S = 60
_CLIENT = ssl.PROTOCOL_TLS_CLIENT
LONGEST_SUBJECT = 255  # OpenID Connect Core 1.0, section 2


@dataclass(frozen=True, slots=True)
class CompanySettings:
    """Which provider, and as whom the service speaks to it.

    Attributes:
        secret: "" for a client without one; PKCE protects the code either way.
        title: what the button on the desk calls the company.
    """

    issuer: str
    client_id: str
    secret: str = ""
    title: str = "your company"


@dataclass(frozen=True, slots=True)
class Places:
    """Addresses of the provider, as its discovery document names them."""

    authorize: str
    token: str
    keys: str


@dataclass(frozen=True, slots=True)
class IdFacts:
    """Who came back. `email` is "" unless the provider says that it was verified."""

    subject: str
    email: str


class Provider:
    """One issuer. May be used from several threads."""

    def __init__(self, settings: CompanySettings, now_ms: Callable[[], int]) -> None:
        """Asks nobody yet.

        Raises:
            BadInput: the issuer is no address, or not encrypted.
        """
        check_issuer(settings.issuer)
        self._settings, self._now_ms = settings, now_ms
        self._lock = threading.Lock()
        self._places: tuple[int, Places] | None = None
        self._keys: tuple[int, KeySet] | None = None

    def places(self) -> Places:
        """Where to go; asked for once an hour.

        Raises:
            Unreachable: the provider does not answer, or names another issuer.
        """
        with self._lock:
            if self._places is None or self._now_ms() - self._places[0] > KEPT_MS:
                self._places = (self._now_ms(), self._discover())
            return self._places[1]

    def trade(self, code: str, verifier: str, redirect_uri: str, nonce: str) -> IdFacts | None:
        """What a code is worth: whose it is, None when the provider or the token says no.

        Raises:
            Unreachable: the provider does not answer.
        """
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "client_id": self._settings.client_id,
            "code_verifier": verifier,
        }
        status, answer = self._ask(self.places().token, sent)
        token = answer.get("id_token")
        if status != 200 or not isinstance(token, str):
            log.warning(
                "company refused", extra={"facts": {"error": str(answer.get("error"))[:80]}}
            )
            return None
        return self._read(token, nonce)

    def _read(self, token: str, nonce: str) -> IdFacts | None:
        from joserfc import jwt
        from joserfc.errors import JoseError

        for max_age_ms in (KEPT_MS, FRESH_MS):
            keys = self._key_set(max_age_ms)
            try:
                claims = jwt.decode(token, keys, algorithms=list(ALGORITHMS)).claims
            except (JoseError, ValueError) as fault:
                why = f"{type(fault).__name__}"
                continue
            why = self._wrong(claims, nonce)
            if not why:
                return _facts(claims)
            break
        log.warning("ID token refused", extra={"facts": {"why": why}})
        return None

    def _wrong(self, claims: Mapping[str, Any], nonce: str) -> str:
        """What speaks against a token whose signature is right, "" for nothing."""
        now = self._now_ms() / 1000
        audience, client = claims.get("aud"), self._settings.client_id
        listed = audience if isinstance(audience, list) else [audience]
        subject = claims.get("sub")
        checks = {
            "iss": claims.get("iss") == self._settings.issuer,
            "aud": client in listed and (len(listed) == 1 or claims.get("azp") == client),
            "azp": claims.get("azp", client) == client,
            "exp": _is_number(claims.get("exp")) and claims["exp"] > now - LEEWAY_S,
            "iat": _is_number(claims.get("iat")) and claims["iat"] < now + LEEWAY_S,
            "nonce": bool(nonce) and claims.get("nonce") == nonce,
            "sub": _is_name(subject),
        }
        return ", ".join(name for name, holds in checks.items() if not holds)

    def _discover(self) -> Places:
        issuer = self._settings.issuer
        where = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        _, found = self._ask(where)
        if found.get("issuer") != issuer:
            raise self._away("it names another issuer")
        named = [
            str(found.get(name, ""))
            for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")
        ]
        for each in named:
            try:
                check_issuer(each)
            except BadInput as fault:
                raise self._away(str(fault)) from fault
        return Places(*named)

    def _key_set(self, max_age_ms: int) -> "KeySet":
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        where = self.places().keys
        with self._lock:
            if self._keys is None or self._now_ms() - self._keys[0] > max_age_ms:
                # Not of the form that joserfc declares until joserfc has looked at it.
                found: Any = self._ask(where)[1]
                try:
                    self._keys = (self._now_ms(), KeySet.import_key_set(found))
                except (JoseError, ValueError, KeyError, TypeError) as fault:
                    raise self._away("its keys cannot be read") from fault
            return self._keys[1]

    def _ask(self, url: str, sent: dict[str, str] | None = None) -> tuple[int, dict[str, Any]]:
        """Status and JSON of one call; read under a cap, never led elsewhere."""
        import httpx

        auth = None
        if sent is not None and self._settings.secret:
            auth = httpx.BasicAuth(self._settings.client_id, self._settings.secret)
        try:
            with (
                httpx.Client(
                    timeout=CALL_S,
                    follow_redirects=False,
                    verify=_trust(url.startswith("https:")),
                    trust_env=not is_loopback(urlsplit(url).hostname or ""),
                ) as client,
                client.stream(
                    "GET" if sent is None else "POST",
                    url,
                    data=sent,
                    auth=auth,
                    headers={"Accept-Encoding": "identity"},
                ) as response,
            ):
                return response.status_code, _table(self._read_capped(response))
        except (httpx.HTTPError, httpx.StreamError, ssl.SSLError) as fault:
            raise self._away(type(fault).__name__) from fault
        except ValueError as fault:
            raise self._away("its answer is no JSON") from fault

    def _read_capped(self, response: "httpx.Response") -> bytes:
        """The body as it came; a packed one may unfold to more than there is memory."""
        if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise self._away("its answer is packed, which was not asked for")
        read = bytearray()
        for part in response.iter_raw():
            read += part
            if len(read) > BYTES_MOST:
                raise self._away("its answer is too large")
        return bytes(read)

    def _away(self, why: str) -> Unreachable:
        log.error("company", extra={"facts": {"issuer": self._settings.issuer, "why": why}})
        return Unreachable(f"The company's sign-in cannot be used now: {why}.")


def check_issuer(address: str) -> None:
    """See that an address of a provider may be used.

    Raises:
        BadInput: it is none, or not encrypted and not on this machine.
    """
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https"):
        raise BadInput(
            f"{address!r} is no address of a provider. It looks like https://id.example."
        )
    if parts.scheme == "http" and not is_loopback(host):
        raise BadInput(f"{address!r} is not encrypted. Use https:// for a provider.")


@cache
def _trust(is_encrypted: bool) -> ssl.SSLContext:
    # Reading the system's certificates takes a tenth of a second; without TLS nobody asks them.
    return ssl.create_default_context() if is_encrypted else ssl.SSLContext(_CLIENT)


def _table(body: bytes) -> dict[str, Any]:
    import json

    found = json.loads(body)
    if not isinstance(found, dict):
        raise ValueError("no object")  # noqa: TRY004 told as no JSON of ours
    return found


def _facts(claims: Mapping[str, Any]) -> IdFacts:
    email = claims.get("email")
    is_verified = claims.get("email_verified") is True and _is_name(email)
    return IdFacts(str(claims["sub"]), str(email).strip().lower() if is_verified else "")


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_SUBJECT and is_storable(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
