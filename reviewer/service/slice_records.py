"""How the model and all who decide came out in the slice of an item: its pack and its category.

Told beside the score, so it is counted ahead, once a day over all sites. Right is what outcomes and
panels say (claim_truths.py). The model is held to what it said before anybody knew: of decisions
whose author saw its score, and of what it certified alone. No single person shows: of fewer than
five people, or five decisions, nothing is told, and of fewer than twenty verified ones no share.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.evidence import Whose
from reviewer.domain.small_groups import is_compared, is_told
from reviewer.service.decided_slices import counted_everywhere
from reviewer.service.store import Row, Store
from reviewer.service.summary_tables import slice_records
from reviewer.service.tables import items
from reviewer.wire.evidence import EvidenceShape, SliceRecordShape

if TYPE_CHECKING:
    from reviewer.service.decided_slices import Placed

PPM = 1_000_000
_CLAIMS = frozenset({Verdict.CERTIFY, Verdict.REJECT})
_Slice = tuple[str, str, str]  # pack, category, model or ""


@dataclass(slots=True)
class _Sum:
    decisions: int = 0
    verified: int = 0
    right: int = 0
    people: set[str] = field(default_factory=set)

    def add(self, certifies: bool, damaged: bool | None, author: str) -> None:
        self.decisions += 1
        self.verified += damaged is not None
        self.right += damaged is not None and certifies is not damaged
        self.people.add(author)


def renew_slice_records(store: Store) -> None:
    """Count them, unless they were counted today.

    Raises:
        StorageFault: the database does not answer.
    """
    now_ms = store.now_ms()
    with store.reading() as connection:
        last_ms = connection.scalar(sa.select(sa.func.max(slice_records.c.at_ms)))
        if last_ms is not None and day_of(last_ms) == day_of(now_ms):
            return
        sums = _sums(counted_everywhere(connection))
    rows = [_row(name, each, now_ms) for name, each in sums.items()]
    with store.writing() as change:
        change.connection.execute(slice_records.delete())
        change.run_many(slice_records.insert(), rows)


def with_records(store: Store, page: EvidenceShape) -> EvidenceShape:
    """A page of evidence with the records of its item's slice, where they were counted.

    Raises:
        StorageFault: the database does not answer.
    """
    with store.reading() as connection:
        found = records_of(connection, page.item, page.model)
    return page if found is None else page.model_copy(update={"records": found})


def records_of(connection: sa.Connection, item: str, model: str) -> list[SliceRecordShape] | None:
    """The records of a model and of all who decide in the slice of an item.

    Returns:
        None where nothing was counted yet.
    """
    as_of_ms = connection.scalar(sa.select(sa.func.max(slice_records.c.at_ms)))
    about = connection.execute(sa.select(items.c.pack, items.c.fixed).where(items.c.id == item))
    row = about.first()
    if as_of_ms is None or row is None:
        return None
    pack, category = row.pack, category_of(row.fixed)
    wanted = sa.select(slice_records).where(
        slice_records.c.pack == pack,
        slice_records.c.category == category,
        slice_records.c.model.in_(("", model)),
    )
    found = {each.model: each for each in connection.execute(wanted)}
    slices = {"pack": pack, "category": category, "as_of": day_of(as_of_ms)}
    return [
        SliceRecordShape(**slices, **_told(whose, found.get(name)))
        for whose, name in ((Whose.MODEL, model), (Whose.US, ""))
    ]


def category_of(fixed: str) -> str:
    """The first part of a product's category, as slices have it.

    Args:
        fixed: as in `items`.
    """
    path: str = json.loads(fixed)["product"]["category"]
    return path.partition("/")[0]


def day_of(at_ms: int) -> str:
    """Day of a moment, UTC."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).date().isoformat()


def _sums(counted: Iterable["Placed"]) -> dict[_Slice, _Sum]:
    from reviewer.insight.tallies import SliceFacet

    found: dict[_Slice, _Sum] = defaultdict(_Sum)
    for each in counted:
        decided = each.decided
        pack, category = each.pack, decided.facets.get(SliceFacet.CATEGORY, "")
        if each.author and decided.verdict in _CLAIMS:
            certifies = decided.verdict is Verdict.CERTIFY
            found[pack, category, ""].add(certifies, decided.damaged, each.author)
        if each.call is not None and each.call.model:
            named = found[pack, category, each.call.model]
            named.add(each.call.certifies, decided.damaged, each.author)
    return dict(found)


def _row(name: _Slice, found: _Sum, now_ms: int) -> dict[str, Any]:
    pack, category, model = name
    return {
        "pack": pack,
        "category": category,
        "model": model,
        "decisions": found.decisions,
        "verified": found.verified,
        "right": found.right,
        "people": len(found.people),
        "at_ms": now_ms,
    }


def _told(whose: Whose, row: Row | None) -> dict[str, Any]:
    """What may be told of a slice; of the model nobody is behind it but the model."""
    decisions, verified, right, people = _counts(row)
    hidden = whose is Whose.US and not is_told(people)
    told: dict[str, Any] = {"whose": whose, "decisions": None, "verified": None}
    told |= {"right": None, "low_ppm": None, "high_ppm": None}
    if hidden or not is_told(decisions):
        return told
    told["decisions"] = decisions
    if is_told(verified):
        told["verified"] = verified
    if is_compared(verified):
        told |= {"right": right, **_interval(right, verified)}
    return told


def _counts(row: Row | None) -> Sequence[int]:
    return (0, 0, 0, 0) if row is None else (row.decisions, row.verified, row.right, row.people)


def _interval(right: int, verified: int) -> dict[str, int]:
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.intervals import wilson

    found = wilson(right, verified)
    return {"low_ppm": round(found.low * PPM), "high_ppm": round(found.high * PPM)}
