"""What this desk has heard a service sign of its audit, kept beside the journal for good.

One canonical JSON line each, appended and flushed. Not in the cache, which may be deleted, and not
in journal.db: these are no records, are the same on every desk, and one lost is no loss. A root
that contradicts another is kept too, with the reason.
"""

import json
import logging
import os
from pathlib import Path

from reviewer.domain.canonical import Json, canonical
from reviewer.domain.disk import why
from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr
from reviewer.domain.signed_root import SignedRoot, contradiction
from reviewer.journal.files import flush, write_all
from reviewer.wire.signatures import is_signed_root

WITNESS_FILE = "witnesses.jsonl"

log = logging.getLogger(__name__)


class Witnesses:
    """The roots and keys that one profile has heard of.

    Attributes:
        roots: all of them, in the order in which they came.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / WITNESS_FILE
        self.roots: list[SignedRoot] = []
        self._keys: dict[str, str] = {}
        for line in _lines(self._path):
            self._recall(line)

    def key(self, service_id: str) -> str:
        """The key that a service first showed here, hexadecimal; "" when it showed none."""
        return self._keys.get(service_id, "")

    def newest_key(self) -> tuple[str, str]:
        """The service that was seen here last, with its key; "" and "" when none was."""
        return next(reversed(self._keys.items()), ("", ""))

    def pin(self, service_id: str, key: str) -> str:
        """Hold on to a service's key; half a sentence when it showed another one before.

        Raises:
            StorageFault: it cannot be kept.
        """
        known = self.key(service_id)
        if known or not key:
            return "" if key in (known, "") else tr("it shows another key than before")
        self._append({"service_id": service_id, "key": key})
        self._keys[service_id] = key
        return ""

    def take(self, root: SignedRoot) -> str:
        """Keep a root; half a sentence when it contradicts what was kept, "" when it does not.

        Raises:
            StorageFault: it cannot be kept.
        """
        if root in self.roots:
            return ""
        against = self._fault(root)
        self._append({"root": root.as_json(), "against": against})
        self.roots.append(root)
        self._keys.setdefault(root.service_id, root.key)
        return against

    def _fault(self, root: SignedRoot) -> str:
        if not is_signed_root(root):
            return tr("its signature is wrong")
        if self.key(root.service_id) not in (root.key, ""):
            return tr("it is signed with another key than before")
        return contradiction(self.roots, root)

    def _recall(self, line: bytes) -> None:
        try:
            body = json.loads(line)
            if "root" in body:
                root = SignedRoot.of_json(body["root"])
                self.roots.append(root)
                if not body["against"]:
                    self._keys.setdefault(root.service_id, root.key)
            else:
                self._keys.setdefault(str(body["service_id"]), str(body["key"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            log.warning("a line of %s cannot be read, it is passed over", self._path)

    def _append(self, body: Json) -> None:
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
            descriptor = os.open(self._path, flags, 0o600)
            try:
                # Before it: what a power loss left without an end must not swallow this line.
                write_all(descriptor, b"\n" + canonical(body) + b"\n")
                flush(descriptor)
            finally:
                os.close(descriptor)
        except OSError as fault:
            raise StorageFault(
                tr("{path} cannot be written: {why}.", path=self._path, why=why(fault))
            ) from fault


def _lines(path: Path) -> list[bytes]:
    try:
        return [line for line in path.read_bytes().split(b"\n") if line]
    except FileNotFoundError:
        return []
    except OSError as fault:
        raise StorageFault(
            tr("{path} cannot be read: {why}.", path=path, why=why(fault))
        ) from fault
