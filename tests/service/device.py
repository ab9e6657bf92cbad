"""A desk's device in a few lines: a key, a sequence, records, and plain HTTP."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from reviewer.domain.bulk import BulkAct
from reviewer.domain.countersign import Countersign, Word
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import DeviceId, ItemId, PackCode, PersonId, ReasonCode, RecordId, uuid7
from reviewer.domain.levels import Entrustment, Level
from reviewer.domain.matters.step import Step
from reviewer.domain.record import GENESIS, ClockFacts, Kind, Record, seal
from reviewer.domain.remark import Remark
from reviewer.wire.protocol import MEDIA_TYPE
from tests.service.running import PASSWORD


class Device:
    """Signs records as a journal does.

    Attributes:
        id, key_hex: as registered.
    """

    def __init__(self, name: str = "") -> None:
        self.id = DeviceId(name or uuid7())
        self._key = Ed25519PrivateKey.generate()
        self.key_hex = self._key.public_key().public_bytes_raw().hex()
        self.seq = 0
        self._last = GENESIS

    def record(
        self,
        author: str,
        kind: str,
        payload: dict[str, Any],
        *,
        seq: int = 0,
        wall_ms: int = 1,
        heard_ms: int = 0,
    ) -> Record:
        """The next record; `heard_ms` is when the device last heard from the service."""
        self.seq = seq or self.seq + 1
        bare = Record(
            id=RecordId(uuid7()),
            device=self.id,
            seq=self.seq,
            author=PersonId(author),
            kind=kind,
            payload=payload,
            payload_hash="",
            clock=ClockFacts(wall_ms, 60, 5, "boot", heard_ms, 1 if heard_ms else 0),
            prev_hash=self._last,
        )
        made = self.seal(bare)
        self._last = made.hash
        return made

    def seal(self, record: Record) -> Record:
        """The record with hashes and signature made anew."""
        return seal(record, self._key.sign)

    def decision(
        self,
        author: str,
        item: str,
        verdict: Verdict = Verdict.CERTIFY,
        *,
        supersedes: RecordId | None = None,
        note: str = "",
        flag: str = "",
        heard_ms: int = 0,
        reopened_ms: int = 0,
        sure: bool | None = None,
        supervised: bool = False,
    ) -> Record:
        """A decision on the padded mailer; `flag` and `reopened_ms` as they were shown."""
        reason = ReasonCode("fragile") if verdict.needs_reason else None
        made = Decision(ItemId(item), verdict, PackCode("padded_mailer"), reason=reason, note=note)
        shown = Shown(flag=flag, reopened_ms=reopened_ms)
        made = replace(made, supersedes=supersedes, shown=shown, sure=sure)
        made = replace(made, supervised=supervised)
        return self.record(author, Kind.DECISION, made.payload(), heard_ms=heard_ms)

    def bulk(
        self,
        author: str,
        items: Sequence[str],
        verdict: Verdict = Verdict.CERTIFY,
        **changes: Any,
    ) -> Record:
        """One act on all items."""
        reason = ReasonCode("fragile") if verdict.needs_reason else None
        members = tuple(ItemId(item) for item in sorted(items))
        made = replace(BulkAct(verdict, members, reason), **changes)
        return self.record(author, Kind.BULK, made.payload())

    def countersign(
        self,
        author: str,
        about: Record,
        word: Word = Word.APPROVE,
        *,
        item: str | None = None,
        verdict: Verdict | None = None,
        supersedes: RecordId | None = None,
        payload_hash: str = "",
    ) -> Record:
        """A word about a decision, or about a bulk act as a whole or one member."""
        needs_reason = word is Word.RETURN or (verdict is not None and verdict.needs_reason)
        made = Countersign(
            about.id,
            ItemId(about.payload.get("item", "") if item is None else item),
            payload_hash or about.payload_hash,
            word,
            verdict,
            None if verdict is None else PackCode("padded_mailer"),
            ReasonCode("fragile") if needs_reason else None,
            supersedes=supersedes,
        )
        return self.record(author, Kind.COUNTERSIGN, made.payload())

    def entrustment(
        self, author: str, person: str, level: Level, *, raises: bool = True, family: str = ""
    ) -> Record:
        """A vote to raise a level in the padded mailer, or a word to lower it."""
        made = Entrustment(
            PersonId(person),
            PackCode(family or "padded_mailer"),
            level,
            raises,
            {"rejects": 35},
            None if raises else ReasonCode("missed_rejects"),
            "" if raises else "Deck 3.",
        )
        return self.record(author, Kind.ENTRUSTMENT, made.payload())

    def step(self, author: str, step: Step) -> Record:
        """Something done about a matter."""
        return self.record(author, Kind.STEP, step.payload())

    def remark(self, author: str, remark: Remark) -> Record:
        """Said of a case or a decision."""
        return self.record(author, Kind.REMARK, remark.payload())

    def withdrawal(self, author: str, parent: Record) -> Record:
        """Takes a decision or countersign back, or a bulk act as a whole."""
        about = {"item": parent.payload["item"]} if "item" in parent.payload else {}
        payload = {"withdraws": parent.id, **about}
        return self.record(author, Kind.WITHDRAWAL, payload)


class SignedInDesk:
    """A device with a person signed in, speaking plain HTTP."""

    def __init__(
        self,
        client: httpx.Client,
        name: str,
        device: Device | None = None,
        password: str = PASSWORD,
    ) -> None:
        self.client = client
        self.device = device or Device()
        self.headers = {"X-Proto": "1", "Accept": MEDIA_TYPE}
        answer = self.call("POST", "/v1/session", sign_in_body(name, self.device, password)).json()
        self.person: str = answer["person"]["id"]
        self.refresh_token: str = answer["refresh_token"]
        self.headers["Authorization"] = f"Bearer {answer['access_token']}"

    def call(self, method: str, path: str, body: Any = None) -> httpx.Response:
        """One call; the answer whatever its status."""
        # Escaped, so that half a character can be sent too.
        content = None if body is None else json.dumps(body).encode()
        headers = {**self.headers, "Content-Type": MEDIA_TYPE}
        return self.client.request(method, path, content=content, headers=headers)

    def push(self, *records: Record | dict[str, Any]) -> dict[str, Any]:
        """Push one batch; the answer's JSON."""
        bodies = [each.as_json() if isinstance(each, Record) else each for each in records]
        answer = self.call("POST", "/v1/records:batch", {"records": bodies})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def outcomes(self, *records: Record | dict[str, Any]) -> list[str]:
        """Push one batch; outcome of each, with the code of what was rejected."""
        results = self.push(*records)["results"]
        return [
            f"{each['outcome']}:{each['code']}"
            if each["outcome"] == "rejected"
            else each["outcome"]
            for each in results
        ]

    def pull(self, cursor: str = "", limit: int = 500) -> dict[str, Any]:
        """One page of the feed."""
        answer = self.call("GET", f"/v1/changes?cursor={cursor}&limit={limit}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def pull_all(self, cursor: str = "", limit: int = 500) -> tuple[list[dict[str, Any]], str]:
        """Every change from `cursor` to the head, and the cursor there."""
        changes: list[dict[str, Any]] = []
        while True:
            page = self.pull(cursor, limit)
            changes += page["changes"]
            cursor = page["cursor"]
            if not page["more"]:
                return changes, cursor


def sign_in_body(name: str, device: Device, password: str = PASSWORD) -> dict[str, str]:
    """Body of POST /v1/session."""
    return {
        "name": name,
        "password": password,
        "device": device.id,
        "device_key": device.key_hex,
        "device_name": "desk 1",
    }
