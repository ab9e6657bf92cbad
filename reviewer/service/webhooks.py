"""Tells those outside what comes of items: at least once, in order, signed.

Each webhook keeps how far it has been told; what a receiver takes with a 2xx moves it on. A batch
is signed as Standard Webhooks asks with an asymmetric key: Ed25519 over `id.timestamp.body`, in
`webhook-signature` as `v1a,` and base64. Events, ids and media type are those of CloudEvents 1.0.
Several processes over one database are not at the same webhook at once: whoever is takes it for a
while, and says how far it came only as long as it still has it.
"""

import base64
import json
import random
import re
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.hosts import is_loopback
from reviewer.service.event_tables import webhooks
from reviewer.service.events import MEDIA, Type, body_of, events_after
from reviewer.service.lines import log
from reviewer.service.store import Row, Store
from reviewer.service.tables import counter

CALL_S = 10.0
# A process that ended in the midst of it is waited for this long.
TAKEN_MS = 60_000
FIRST_MS, LONGEST_MS = 2_000, 15 * 60_000
GONE = 410
BATCHES_AT_ONCE = 20
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True)
class Webhook:
    """One receiver.

    Attributes:
        behind: changes in the feed that it was not told of yet, of whatever kind.
        tries: in vain since the last that was taken.
        ended: it answered that it wants no more.
    """

    name: str
    url: str
    sites: tuple[str, ...]
    types: tuple[str, ...]
    behind: int
    tries: int
    last_word: str
    ended: bool


def add_webhook(
    store: Store, name: str, url: str, sites: Sequence[str] = (), types: Sequence[str] = ()
) -> None:
    """Tell this address from now on; what has been is not told.

    Raises:
        BadInput: the name, the address or a type cannot be used.
        Refused: there is one of that name.
    """
    if not _NAME.fullmatch(name):
        raise BadInput(f"{name!r} is no name: use small letters, digits, - and _, at most 64.")
    _check_url(url)
    for each in types:
        if each not in set(Type):
            known = ", ".join(one.value for one in Type)
            raise BadInput(f"{each!r} is no type of event. Use one of {known}.")
    with store.writing() as change:
        row = {
            "name": name,
            "url": url,
            "sites": json.dumps(sorted(set(sites))),
            "types": json.dumps(sorted(set(types))),
            "made_ms": change.now_ms,
            "told_seq": _head(change.connection),
            "tries": 0,
            "due_ms": 0,
            "taken_until_ms": 0,
            "last_word": "",
            "ended": 0,
        }
        new = store.insert(webhooks).values(**row).on_conflict_do_nothing()
        if change.connection.execute(new.returning(webhooks.c.name)).first() is None:
            raise Refused(f"There is a webhook named {name!r} already. Remove it first.")


def remove_webhook(store: Store, name: str) -> None:
    """Tell it no more.

    Raises:
        Refused: there is none of that name.
    """
    with store.writing() as change:
        gone = webhooks.delete().where(webhooks.c.name == name)
        if not change.connection.execute(gone).rowcount:
            raise Refused(f"There is no webhook named {name!r}. See `reviewer webhook list`.")


def list_webhooks(store: Store) -> list[Webhook]:
    """All, by name."""
    with store.reading() as connection:
        head = _head(connection)
        rows = connection.execute(sa.select(webhooks).order_by(webhooks.c.name)).all()
    return [
        Webhook(
            row.name,
            row.url,
            tuple(json.loads(row.sites)),
            tuple(json.loads(row.types)),
            max(head - row.told_seq, 0),
            row.tries,
            row.last_word,
            bool(row.ended),
        )
        for row in rows
    ]


class Courier:
    """Delivers what is due. One a process."""

    def __init__(self, store: Store, draw: Callable[[], float] = random.random) -> None:
        """`draw` gives shares of the longest wait, 0 to 1."""
        self._store, self._draw = store, draw

    def deliver(self) -> int:
        """Tell every webhook that is due what is new; how many batches were taken."""
        with self._store.reading() as connection:
            head, now_ms = _head(connection), self._store.now_ms()
            due = sa.select(webhooks.c.name).where(
                webhooks.c.ended == 0,
                webhooks.c.told_seq < head,
                webhooks.c.due_ms <= now_ms,
                webhooks.c.taken_until_ms <= now_ms,
            )
            names = list(connection.execute(due).scalars())
        return sum(self._tell(name) for name in names)

    def _tell(self, name: str) -> int:
        taken = 0
        while taken < BATCHES_AT_ONCE:
            row = self._take(name)
            if row is None or not self._tell_batch(row):
                return taken
            taken += 1
        return taken

    def _take(self, name: str) -> Row | None:
        """Its row, if no other process is at it and there is something to tell."""
        with self._store.writing() as change:
            until_ms = change.now_ms + TAKEN_MS
            mine = (
                webhooks.update()
                .where(webhooks.c.name == name, webhooks.c.ended == 0)
                .where(webhooks.c.taken_until_ms <= change.now_ms)
                .where(webhooks.c.due_ms <= change.now_ms)
                .where(webhooks.c.told_seq < _head(change.connection))
                .values(taken_until_ms=until_ms)
                .returning(*webhooks.c)
            )
            found: Row | None = change.connection.execute(mine).first()
            return found

    def _tell_batch(self, row: Row) -> bool:
        """Whether a batch was taken, or there was nothing in it to tell."""
        with self._store.reading() as connection:
            sites, types = json.loads(row.sites), json.loads(row.types)
            head = _head(connection)
            part = events_after(connection, row.told_seq, head, sites=sites, types=types)
        if part.events:
            status = self._post(row.url, body_of(part.events, self._store.facts))
            if not isinstance(status, int) or not 200 <= status < 300:
                self._missed(row, status)
                return False
        self._give_back(row, told_seq=part.upto, tries=0, due_ms=0, last_word="taken")
        return not part.is_last

    def _post(self, url: str, body: bytes) -> int | str:
        """The status, or why there is none."""
        name = f"evt_{digest(body)[:32]}"
        moment = str(self._store.now_ms() // 1000)
        signed = self._store.keys.private.sign(f"{name}.{moment}.".encode() + body)
        headers = {
            "Content-Type": MEDIA,
            "webhook-id": name,
            "webhook-timestamp": moment,
            "webhook-signature": f"v1a,{base64.b64encode(signed).decode()}",
        }
        return _status(url, body, headers)

    def _missed(self, row: Row, status: int | str) -> None:
        """Full jitter to a quarter of an hour; no maximum of tries."""
        word = f"status {status}" if isinstance(status, int) else status
        log.warning("webhook not taken", extra={"facts": {"webhook": row.name, "why": word}})
        if status == GONE:
            self._give_back(row, ended=1, last_word=word)
            return
        longest = min(FIRST_MS * 2 ** min(row.tries, 20), LONGEST_MS)
        due_ms = self._store.now_ms() + round(longest * self._draw())
        self._give_back(row, tries=row.tries + 1, due_ms=due_ms, last_word=word)

    def _give_back(self, row: Row, **values: object) -> None:
        """Note how it went, unless another process has it by now."""
        with self._store.writing() as change:
            mine = (webhooks.c.name == row.name) & (webhooks.c.taken_until_ms == row.taken_until_ms)
            noted = webhooks.update().where(mine).values(taken_until_ms=0, **values)
            change.connection.execute(noted)


def _status(url: str, body: bytes, headers: dict[str, str]) -> int | str:
    """Send and look at the status alone: whatever else is answered is left unread."""
    import httpx

    is_here = is_loopback(urlsplit(url).hostname or "")
    try:
        with (
            httpx.Client(
                timeout=CALL_S,
                follow_redirects=False,
                verify=_trust(is_encrypted=url.startswith("https:")),
                trust_env=not is_here,
            ) as client,
            client.stream("POST", url, content=body, headers=headers) as response,
        ):
            return response.status_code
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as fault:
        return f"not reached: {type(fault).__name__}"


def _trust(*, is_encrypted: bool) -> ssl.SSLContext:
    # Reading the system's certificates takes a tenth of a second; without TLS nobody asks them.
    return ssl.create_default_context() if is_encrypted else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def public_key(store: Store) -> str:
    """By which receivers check signatures, as Standard Webhooks writes it.

    Raises:
        StorageFault: this service has no key.
    """
    raw = store.keys.private.public_key().public_bytes_raw()
    return f"whpk_{base64.b64encode(raw).decode()}"


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as fault:
        raise BadInput(f"{url!r} is no address: {fault}.") from fault
    if parts.scheme not in ("https", "http") or not host or port == 0:
        raise BadInput(f"{url!r} is no address. Write https://host/path.")
    if parts.username is not None or parts.fragment:
        raise BadInput(f"{url!r} names a person or a place on a page. Leave these out.")
    if parts.scheme == "http" and not is_loopback(host):
        raise BadInput(f"{url!r} is not encrypted. Use https; http is for this machine alone.")


def _head(connection: sa.Connection) -> int:
    found: int = connection.execute(sa.select(counter.c.value)).scalar_one()
    return found
