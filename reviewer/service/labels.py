"""Writes what people decided as labels to train on, one row an item, with sampling weights.

An item counts for one over the chance with which a person was asked about it (Horvitz and Thompson
1952): the few that were audited stand for all that were certain. In the same way the members of a
bulk act that were looked at again stand for those that nobody opened. Authors are told apart by a
hash under a key of this service, without their names.
"""

import csv
import hmac
import io
import json
import secrets
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.files import check_place, write_whole
from reviewer.domain.formulas import escaped
from reviewer.domain.item import ItemState
from reviewer.domain.settlement import Settlement, settle
from reviewer.exporting.label_row import DAMAGE
from reviewer.service.items import counts, decisions_by_item, parts_of, standpoint_of
from reviewer.service.rereviews import Rereview
from reviewer.service.store import Row, Store
from reviewer.service.tables import facts, items, records, rereviews

COLUMNS = (
    *("product", "pack", "verdict", "reason", "label", "flag", "model", "risk_ppm"),
    *("propensity_ppm", "weight", "country", "site", "lang", "decided_ms", "author"),
    *("opened", "sure", "rereview", "rereview_ppm", "looked_weight"),
)
_KEY = "label_key"


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
    sidecar = out.absolute().with_name(f"{out.name}.json")
    for place in (out, sidecar):
        check_place(place)
    key = author_key(store)
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
    write_whole(out, text.getvalue().encode())
    write_whole(sidecar, (json.dumps(told, indent=1) + "\n").encode())
    return LabelsReport(rows, rows - labelled[""], labelled[1], str(out), str(sidecar))


def _rows(connection: sa.Connection, key: bytes) -> Iterator[dict[str, Any]]:
    settled = items.c.verdict.in_([Verdict.CERTIFY.value, Verdict.REJECT.value])
    # Without those that differ, what was looked at again would always agree.
    differs = sa.select(rereviews.c.item).where(
        rereviews.c.state == Rereview.OTHER.value, ~rereviews.c.second
    )
    in_dispute = (items.c.state == ItemState.DISPUTED.value) & items.c.id.in_(differs)
    wanted = sa.select(items.c.id).where(
        ((items.c.state == ItemState.DECIDED.value) & settled) | in_dispute
    )
    names = list(connection.execute(wanted.order_by(items.c.id)).scalars())
    for part in parts_of(names):
        rows = connection.execute(sa.select(items).where(items.c.id.in_(part)).order_by(items.c.id))
        made = decisions_by_item(connection, part)
        told = _told(connection, [each for of_one in made.values() for each in of_one])
        again = _answered(connection, part)
        for row in rows:
            found = _row(row, made.get(row.id, []), told, again.get(row.id), key)
            if found is not None:
                yield found


def _answered(connection: sa.Connection, names: list[str]) -> dict[str, Row]:
    """The newest re-review of each item that was answered."""
    wanted = sa.select(rereviews).where(
        rereviews.c.item.in_(names),
        rereviews.c.state.in_([Rereview.SAME.value, Rereview.OTHER.value]),
        ~rereviews.c.second,
    )
    found = connection.execute(wanted.order_by(rereviews.c.server_seq))
    return {row.item: row for row in found}


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
    item: Row,
    made: list[Row],
    told_by: dict[str, dict[str, Any]],
    again: Row | None,
    key: bytes,
) -> dict[str, Any] | None:
    counting = {each.record: each for each in made if counts(each, item.reopened_seq)}
    settled = settle(standpoint_of(each) for each in counting.values())
    speaking = _speaking(settled, again)
    if not speaking:
        return None
    decision = counting[speaking[-1]]
    opened = any(counting[record].opened for record in speaking)
    if again is not None and (again.record not in counting or counting[again.record].withdrawn):
        again = None
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
        "verdict": decision.verdict,
        "reason": decision.reason,
        "label": _label(decision.verdict, decision.reason),
        "flag": shown.get("flag") or fixed["flag"],
        "model": shown.get("model") or score["model"],
        "risk_ppm": risks.get(item.pack, "") if risk is None else risk,
        "propensity_ppm": item.propensity,
        "weight": f"{1e6 / max(item.propensity, 1):.6g}",
        "country": product["country"],
        "site": item.site,
        "lang": product["texts"][0]["lang"],
        "decided_ms": decision.decided_ms,
        "author": hashed_author(key, decision.author),
        "opened": int(opened),
        "sure": int(sure) if isinstance(sure, bool) else "",
        "rereview": "" if again is None else again.state,
        "rereview_ppm": "" if again is None else round(1e6 * again.drawn / again.members),
        "looked_weight": _looked_weight(item.propensity, again) if opened else "",
    }


def _speaking(settled: Settlement, again: Row | None) -> tuple[str, ...]:
    """The decisions that the row tells of, the last one to speak; none where there is no row.

    Those that hold agree. In a dispute it is the one that looked again at what an act had decided.
    """
    if not settled.disputed:
        return settled.records
    return () if again is None or again.word not in settled.records else (again.word,)


def _looked_weight(propensity: int, again: Row | None) -> str:
    """For how many the row stands where only what was looked at by itself is taken."""
    drawn, members = (1, 1) if again is None else (again.drawn, again.members)
    return f"{1e6 * members / (max(propensity, 1) * drawn):.12g}"


def _label(verdict: str, reason: str) -> int | str:
    if verdict == Verdict.CERTIFY.value:
        return 0
    return 1 if reason in DAMAGE else ""


def hashed_author(key: bytes, person: str) -> str:
    """The same name for the same person at every export; without the key nobody finds who it is."""
    return hmac.digest(key, person.encode(), "sha256").hex()[:16]


def author_key(store: Store) -> bytes:
    """The key authors are hashed with: the same at every export, and only here."""
    with store.writing() as change:
        new = store.insert(facts).values(name=_KEY, value=secrets.token_hex(32))
        change.connection.execute(new.on_conflict_do_nothing())
        wanted = sa.select(facts.c.value).where(facts.c.name == _KEY)
        return bytes.fromhex(change.connection.execute(wanted).scalar_one())
