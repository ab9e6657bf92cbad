"""Scores with a model that another server runs, over the Open Inference Protocol v2.

Any server of the protocol will do that takes and gives the tensors of inference/tensors.py. Its
answers are looked at before they count: a risk that is none, or an interval the wrong way round,
ends the call with a sentence, because whatever is compared with a threshold could certify.
"""

import asyncio
import json
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import httpx

from reviewer import __version__
from reviewer.domain.errors import (
    BadInput,
    Busy,
    Declined,
    Misunderstood,
    ServiceFault,
    Unreachable,
)
from reviewer.domain.hosts import is_loopback
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Score
from reviewer.inference.batch import Views, batch_of
from reviewer.inference.score_columns import score_faults, scores_of
from reviewer.inference.tensors import described, scores_of_tensors, tensors_of_batch

AT_ONCE = 256
TIMEOUT_S = 30.0
# Pauses before a call is tried again. Scoring changes nothing at the server, so it may be repeated.
PAUSES_S = (0.2, 1.0)
LARGEST_ANSWER = 64 * 1024 * 1024
_TRY_LATER = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class ModelAddress:
    """Where a model is served.

    Attributes:
        base: of the server, without a slash at the end.
        version: "" leaves it to the server.
    """

    base: str
    model: str
    version: str = ""

    @property
    def host(self) -> str:
        """As shown to people."""
        return urlsplit(self.base).netloc

    @property
    def is_encrypted(self) -> bool:
        """Whether it is https."""
        return self.base.startswith("https:")

    @property
    def is_local(self) -> bool:
        """On this machine."""
        return is_loopback(urlsplit(self.base).hostname or "")

    @property
    def path(self) -> str:
        """Of the model at the server."""
        version = f"/versions/{quote(self.version, safe='')}" if self.version else ""
        return f"/v2/models/{quote(self.model, safe='')}{version}"


def parse_model_address(text: str, *, unencrypted: bool = False) -> ModelAddress:
    """Read https://host/v2/models/NAME or https://host/v2/models/NAME/versions/VERSION.

    Args:
        unencrypted: let http lead to another machine.

    Raises:
        BadInput: it is no such address, has a password in it, or is http to another machine.
    """
    sample = "It looks like https://models.example/v2/models/packaging."
    try:
        parts = urlsplit(text.strip())
        host, _ = parts.hostname or "", parts.port
    except ValueError as fault:
        raise BadInput(f"{text!r} is no address of a model: {fault}. {sample}") from fault
    if parts.username is not None or parts.password is not None:
        raise BadInput("The address of a model must not contain a password. Use a token.")
    before, found, after = parts.path.rstrip("/").partition("/v2/models/")
    model, separator, version = after.partition("/versions/")
    names = [unquote(model), *([unquote(version)] if separator else [])]
    is_whole = parts.scheme in {"http", "https"} and host and found and all(names)
    if not is_whole or "/" in model or "/" in version or parts.query or parts.fragment:
        raise BadInput(f"{text!r} is no address of a model. {sample}")
    if parts.scheme == "http" and not unencrypted and not is_loopback(host):
        raise BadInput(
            f"{text!r} is not encrypted. Use https:// for a model on another machine, or say"
            " --scorer-unencrypted where the network itself is safe."
        )
    return ModelAddress(f"{parts.scheme}://{parts.netloc}{before}", *names)


class ServedScorer:
    """Scores products with a served model; may be shared between threads.

    Not for a thread that runs an event loop: a call waits for its answer.
    """

    def __init__(
        self,
        address: ModelAddress,
        token: str = "",
        timeout_s: float = TIMEOUT_S,
        views: Views | None = None,
    ) -> None:
        """Nothing is opened before the first call.

        Args:
            token: sent as a bearer token, "" for none.
            timeout_s: deadline of each call, attempts and pauses included.
            views: where embeddings of pictures come from; None where there are none.
        """
        self.address = address
        self._token = token
        self._timeout_s = timeout_s
        self._views = views

    def check(self) -> None:
        """See that the server is ready and that its model takes and gives the right tensors.

        Raises:
            ServiceFault: it is away, not ready, refuses, or serves something else.
        """
        if self._ask("GET", "/v2/health/ready").status != 200:
            raise self._not_ready("The server")
        told = self._ask("GET", self.address.path)
        self._refuse(told)
        facts = self._read(told)
        if facts.get("name") != self.address.model:
            raise Misunderstood(
                f"{self.address.host} answers for the model {_shown(facts.get('name'))}, asked for"
                f" was {self.address.model!r}. Correct --scorer."
            )
        self._compare(facts)
        if self._ask("GET", f"{self.address.path}/ready").status != 200:
            raise self._not_ready(f"The model {self.address.model!r}")

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """One score a product, without words. Packs that the model does not know have no risk.

        Its model is named MODEL@HOST/NAME:VERSION, with MODEL as the scores say, NAME as the
        server says, and VERSION where it says one.

        Raises:
            ServiceFault: the server is away, too slow, or gave an answer that cannot be.
            BadInput: the server says that a product cannot be scored.
        """
        scores: list[Score] = []
        for at in range(0, len(products), AT_ONCE):
            scores += self._scored(products[at : at + AT_ONCE], ladder)
        return scores

    def _scored(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        inputs = tensors_of_batch(batch_of(products, self._views))
        told = self._ask("POST", f"{self.address.path}/infer", {"inputs": inputs})
        self._refuse(told)
        facts = self._read(told)
        if facts.get("model_name") != self.address.model:
            raise Misunderstood(
                f"{self.address.host} answered with the model {_shown(facts.get('model_name'))},"
                f" asked was {self.address.model!r}."
            )
        try:
            scores, problems, packs = scores_of_tensors(facts.get("outputs", ()), len(products))
        except (BadInput, TypeError) as fault:
            raise Misunderstood(f"{self._who} gave a wrong answer: {fault}") from fault
        for product, problem in zip(products, problems, strict=True):
            if problem:
                raise BadInput(f"The product {product.id!r} cannot be scored: {problem[0]}")
        for product, faults in zip(products, score_faults(scores, packs), strict=True):
            if faults:
                raise Misunderstood(
                    f"{self._who} gave a score that cannot be for {product.id!r}: {faults[0]}"
                )
        version = facts.get("model_version")
        made_by = self._lineage(version if isinstance(version, str) else "")
        found = scores_of(scores, packs, ladder)
        return [replace(each, model=f"{_printable(each.model)}@{made_by}") for each in found]

    def _lineage(self, version: str) -> str:
        """Where scores come from: no version of this service has such a name."""
        told = _printable(version) or self.address.version
        return f"{self.address.host}/{self.address.model}" + (f":{told}" if told else "")

    @property
    def _who(self) -> str:
        return f"The model {self.address.model!r} at {self.address.host}"

    def _compare(self, facts: dict[str, Any]) -> None:
        """Names of tensors, where the server tells them; many do not."""
        inputs, outputs = described(0, 1)
        for member, wanted in (("inputs", inputs), ("outputs", outputs)):
            told = facts.get(member)
            if not isinstance(told, list) or not told:
                continue
            names = {each.get("name") for each in told if isinstance(each, dict)}
            missing = sorted({tensor["name"] for tensor in wanted} - names - {"problems"})
            if missing:
                raise Misunderstood(
                    f"{self._who} has no {member[:-1]} {missing[0]!r}: it is no model of packaging."
                    " Correct --scorer."
                )

    def _not_ready(self, what: str) -> ServiceFault:
        return Busy(f"{what} at {self.address.host} is not ready. Try again in a minute.", 60.0)

    def _refuse(self, told: "_Told") -> None:
        if told.status == 200:
            return
        host, named = self.address.host, f"{self.address.model!r}"
        if self.address.version:
            named += f" in version {self.address.version!r}"
        if told.status in {401, 403}:
            sentence = f"{host} refuses the token. Set REVIEWER_SCORER_TOKEN to a right one."
        elif told.status == 404:
            sentence = f"{host} serves no model {named}. Correct --scorer."
        elif told.status in _TRY_LATER:
            raise self._not_ready("The server")
        else:
            sentence = f"{host} refused to score (HTTP {told.status}): {_reason(told.body)}"
        raise Declined(sentence, told.status)

    def _read(self, told: "_Told") -> dict[str, Any]:
        try:
            facts = json.loads(told.body)
        except (ValueError, RecursionError) as fault:
            raise Misunderstood(f"{self.address.host} gave an answer that is no JSON.") from fault
        if not isinstance(facts, dict):
            raise Misunderstood(f"{self.address.host} gave an answer that is no JSON object.")
        return facts

    def _ask(self, method: str, path: str, body: Any = None) -> "_Told":
        """One call, repeated while the server asks for patience and the deadline allows."""
        content = None if body is None else json.dumps(body, allow_nan=False).encode()
        try:
            return asyncio.run(self._within_deadline(method, path, content))
        except (TimeoutError, httpx.TimeoutException) as fault:
            raise Unreachable(
                f"{self.address.host} did not answer within {self._timeout_s:g} s."
                " Look whether the model server is overloaded."
            ) from fault
        except (httpx.HTTPError, httpx.StreamError, ssl.SSLError) as fault:
            raise Unreachable(
                f"{self.address.host} is not reached ({_cause(fault)}). Start the model server, or"
                " correct --scorer."
            ) from fault

    async def _within_deadline(self, method: str, path: str, content: bytes | None) -> "_Told":
        end = time.monotonic() + self._timeout_s
        async with asyncio.timeout(self._timeout_s), self._client() as client:
            for pause_s in PAUSES_S:
                try:
                    told = await self._once(client, method, path, content)
                    wait_s = max(pause_s, told.retry_after_s)
                    if told.status not in _TRY_LATER or time.monotonic() + wait_s >= end:
                        return told
                except httpx.TransportError:
                    wait_s = pause_s
                    if time.monotonic() + wait_s >= end:
                        raise
                await asyncio.sleep(wait_s)
            return await self._once(client, method, path, content)

    async def _once(
        self, client: httpx.AsyncClient, method: str, path: str, content: bytes | None
    ) -> "_Told":
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        if content is not None:
            headers["Content-Type"] = "application/json"
        url = self.address.base + path
        async with client.stream(method, url, headers=headers, content=content) as response:
            parts, size = [], 0
            async for part in response.aiter_bytes():
                size += len(part)
                if size > LARGEST_ANSWER:
                    raise Misunderstood(
                        f"An answer of {self.address.host} is over {LARGEST_ANSWER} bytes."
                    )
                parts.append(part)
            after = response.headers.get("retry-after", "")
            after_s = float(after) if after.isascii() and after.isdigit() else 0.0
            return _Told(response.status_code, b"".join(parts), after_s)

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self._trust,
            # A site's proxy may stand between here and another machine, never before this one.
            trust_env=not self.address.is_local,
            # A token must not follow to wherever a redirect leads.
            follow_redirects=False,
            timeout=self._timeout_s,
            headers={
                "User-Agent": f"reviewer/{__version__}",
                "Accept": "application/json",
                # Nothing compressed: a small answer must not unfold into a large one.
                "Accept-Encoding": "identity",
            },
        )

    @cached_property
    def _trust(self) -> ssl.SSLContext:
        # Without encryption the context is never used: an empty one trusts nobody and is cheap.
        if self.address.is_encrypted:
            return ssl.create_default_context()
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True)
class _Told:
    """A whole answer."""

    status: int
    body: bytes
    retry_after_s: float = 0.0


def _reason(body: bytes) -> str:
    """What the server says, as one printable line."""
    text = body.decode("utf-8", "replace")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = text
    if isinstance(found, dict):
        found = found.get("error", "")
    return _printable(str(found)) or "it does not say why."


def _cause(fault: BaseException) -> str:
    return _printable(str(fault)) or type(fault).__name__


def _shown(value: object) -> str:
    return repr(_printable(value)) if isinstance(value, str) else "without a name"


def _printable(text: str) -> str:
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(line.split())[:300]
