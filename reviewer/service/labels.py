"""Writes what people decided as labels to train on, one row an item, with sampling weights.

An item counts for one over the chance with which a person was asked about it (Horvitz and Thompson
1952): the few that were audited stand for all that were certain. Authors are told apart by a hash
under a key of this service, without their names.
"""

import csv
import hmac
import io
import json
import os
import secrets
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer.domain import disk
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import StorageFault
from reviewer.domain.item import ItemState
from reviewer.domain.settlement import settle
from reviewer.service.items import counts, parts_of, standpoint_of
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, facts, items, records

COLUMNS = (
    *("product", "pack", "verdict", "reason", "label", "flag", "model", "risk_ppm"),
    *("propensity_ppm", "weight", "country", "site", "lang", "decided_ms", "author"),
    *("opened", "sure"),
)
# Reasons to reject that foresee damage; the others are rules or need a person to read the note.
DAMAGE = frozenset({"fragile", "liquid_leak", "sharp_puncture", "exposed_soft", "loose_parts"})
_KEY = "label_key"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class LabelsReport:
    """What an export came to.

    Attributes:
        labels: rows that carry a label; the others were rejected for no foreseen damage.
    """

    rows: int
    labels: int
    damaged: int
    file: str
    sidecar: str


def export_labels(store: Store, out: Path) -> LabelsReport:
    """Write `out` and, beside it, `<name>.json` with counts, time and service.

    Raises:
        StorageFault: they cannot be written.
    """
    key = _key(store)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    verdicts: Counter[str] = Counter()
    labelled: Counter[int | str] = Counter()
    with store.reading() as connection:
        for row in _rows(connection, key):
            writer.writerow({name: escaped(value) for name, value in row.items()})
            verdicts[row["verdict"]] += 1
            labelled[row["label"]] += 1
    rows = verdicts.total()
    sidecar = out.with_name(f"{out.name}.json")
    told = {
        "rows": rows,
        "verdicts": dict(sorted(verdicts.items())),
        "damaged": labelled[1],
        "fine": labelled[0],
        "unlabelled": labelled[""],
        "made_ms": store.now_ms(),
        "service_id": store.facts.service_id,
        "columns": list(COLUMNS),
    }
    _write(out, text.getvalue())
    _write(sidecar, json.dumps(told, indent=1) + "\n")
    return LabelsReport(rows, rows - labelled[""], labelled[1], str(out), str(sidecar))


def escaped(value: object) -> object:
    """A text that a spreadsheet would take for a formula, made harmless by an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _rows(connection: sa.Connection, key: bytes) -> Iterator[dict[str, Any]]:
    settled = items.c.verdict.in_([Verdict.CERTIFY.value, Verdict.REJECT.value])
    wanted = sa.select(items.c.id).where(items.c.state == ItemState.DECIDED.value, settled)
    names = list(connection.execute(wanted.order_by(items.c.id)).scalars())
    for part in parts_of(names):
        rows = connection.execute(sa.select(items).where(items.c.id.in_(part)).order_by(items.c.id))
        made: dict[str, list[Row]] = {}
        of_items = (
            sa.select(decisions).where(decisions.c.item.in_(part)).order_by(decisions.c.server_seq)
        )
        for decision in connection.execute(of_items):
            made.setdefault(decision.item, []).append(decision)
        told = _told(connection, [each for of_one in made.values() for each in of_one])
        for row in rows:
            yield _row(row, made.get(row.id, []), told, key)


def _told(connection: sa.Connection, made: list[Row]) -> dict[str, dict[str, Any]]:
    """What each record tells; a bulk act is read once, not for each member."""
    found = {}
    for part in parts_of(sorted({each.record for each in made})):
        wanted = sa.select(records.c.id, records.c.payload).where(records.c.id.in_(part))
        for row in connection.execute(wanted):
            payload = json.loads(row.payload)
            found[row.id] = {name: payload.get(name) for name in ("shown", "sure")}
    return found


def _row(
    item: Row, made: list[Row], told_by: dict[str, dict[str, Any]], key: bytes
) -> dict[str, Any]:
    counting = {each.record: each for each in made if counts(each, item.reopened_seq)}
    settled = settle(standpoint_of(each) for each in counting.values())
    # Those that hold agree; the last of them speaks.
    decision = counting[settled.records[-1]]
    fixed = json.loads(item.fixed)
    told = told_by[decision.record]
    shown, sure = told["shown"] or {}, told["sure"]
    product = fixed["product"]
    score = fixed["score"] or {"model": "", "risks": []}
    risks = {one["pack"]: one["ppm"] for one in score["risks"]}
    risk = shown.get("risk_ppm")
    return {
        "product": item.product,
        "pack": item.pack,
        "verdict": item.verdict,
        "reason": decision.reason,
        "label": _label(item.verdict, decision.reason),
        "flag": shown.get("flag") or fixed["flag"],
        "model": shown.get("model") or score["model"],
        "risk_ppm": risks.get(item.pack, "") if risk is None else risk,
        "propensity_ppm": item.propensity,
        "weight": f"{1e6 / max(item.propensity, 1):.6g}",
        "country": product["country"],
        "site": item.site,
        "lang": product["texts"][0]["lang"],
        "decided_ms": decision.decided_ms,
        "author": hmac.digest(key, decision.author.encode(), "sha256").hex()[:16],
        "opened": int(any(counting[record].opened for record in settled.records)),
        "sure": int(sure) if isinstance(sure, bool) else "",
    }


def _label(verdict: str, reason: str) -> int | str:
    if verdict == Verdict.CERTIFY.value:
        return 0
    return 1 if reason in DAMAGE else ""


def _key(store: Store) -> bytes:
    """The key authors are hashed with: the same at every export, and only here."""
    with store.writing() as change:
        new = store.insert(facts).values(name=_KEY, value=secrets.token_hex(32))
        change.connection.execute(new.on_conflict_do_nothing())
        wanted = sa.select(facts.c.value).where(facts.c.name == _KEY)
        return bytes.fromhex(change.connection.execute(wanted).scalar_one())


def _write(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with part.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        disk.flush_folder(path.parent)
    except OSError as fault:
        part.unlink(missing_ok=True)
        raise StorageFault(f"{path} cannot be written: {disk.why(fault)}.") from fault
