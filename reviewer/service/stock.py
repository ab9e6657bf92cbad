"""Puts products and their items into the store: what is new or changed enters the feed.

A certified item whose grounds have changed is reopened on the way, see reopening.py.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.domain.risk import Flag
from reviewer.service.items import histories_of, parts_of, refresh_items
from reviewer.service.parcels import stated_text
from reviewer.service.reopening import Doubt, Grounds, doubts
from reviewer.service.rereviews import settle_rereviews
from reviewer.service.stocked import CERTAINLY, ItemTexts, Stocked, compact, flagged_ms
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import (
    checkouts,
    departures,
    items,
    product_pictures,
    products,
    scores,
)
from reviewer.wire.changes import Departure


@dataclass(slots=True)
class StockCounts:
    """How many products were new, changed or as before; how many items a person is asked about.

    Attributes:
        reopened: items whose certificate was called into question.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    asked: int = 0
    reopened: int = 0

    @property
    def products(self) -> int:
        """How many in all."""
        return self.new + self.changed + self.unchanged

    def add(self, more: "StockCounts") -> None:
        """Count those of another part, too."""
        self.new += more.new
        self.changed += more.changed
        self.unchanged += more.unchanged
        self.asked += more.asked
        self.reopened += more.reopened


def put_products(
    store: Store,
    change: Writing,
    stocked: list[Stocked],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> StockCounts:
    """Store all, within the caller's transaction."""
    counts, done = StockCounts(), 0
    by_id = {str(each.product.id): each for each in stocked}
    models = frozenset(each.score.model for each in stocked if each.score is not None)
    for part in parts_of(list(by_id)):
        shelf = _Shelf(store, change, part, models)
        for name in part:
            shelf.put(by_id[name], counts)
        counts.reopened += shelf.store_all()
        done += len(part)
        progress(done, len(stocked))
    return counts


@dataclass(frozen=True, slots=True)
class Draft:
    """What would have to be written for one product; nothing has been.

    Attributes:
        rescored: whether nothing of its own row differs but who scored it.
        items, left: rows of items and departures.
        back: items that depart no longer.
        reopened: items whose certificate is called into question.
    """

    product: str
    rescored: bool
    items: list[dict[str, Any]]
    left: list[dict[str, Any]]
    back: list[str]
    reopened: list[str]
    counts: StockCounts


def draft_products(store: Store, change: Writing, stocked: list[Stocked]) -> list[Draft]:
    """Work out what to write, and write nothing; `change` gives places and is read through."""
    by_id = {str(each.product.id): each for each in stocked}
    models = frozenset(each.score.model for each in stocked if each.score is not None)
    drafts = list[Draft]()
    for part in parts_of(list(by_id)):
        shelf = _Shelf(store, change, part, models)
        drafts += [shelf.draft(by_id[name]) for name in part]
        shelf.join_histories()
    return drafts


@dataclass(slots=True)
class _Shelf:
    """A few hundred products on their way into the tables."""

    store: Store
    change: Writing
    names: list[str]
    models: frozenset[str]
    _known: Mapping[str, Row] = field(init=False)
    _items: dict[str, list[Row]] = field(init=False)
    _scores: dict[tuple[str, str], tuple[str, str]] = field(init=False)
    _product_rows: list[dict[str, Any]] = field(default_factory=list)
    _picture_rows: list[dict[str, Any]] = field(default_factory=list)
    _item_rows: list[dict[str, Any]] = field(default_factory=list)
    _joining: list[dict[str, Any]] = field(default_factory=list)  # beside items with a history
    _left: list[dict[str, Any]] = field(default_factory=list)
    _back: list[str] = field(default_factory=list)
    _score_rows: list[dict[str, Any]] = field(default_factory=list)
    _reopened: dict[str, str] = field(default_factory=dict)  # item -> product

    def __post_init__(self) -> None:
        connection = self.change.connection
        of_products = sa.select(products).where(products.c.id.in_(self.names))
        self._known = {row.id: row for row in connection.execute(of_products)}
        self._items = {}
        for row in connection.execute(sa.select(items).where(items.c.product.in_(self.names))):
            self._items.setdefault(row.product, []).append(row)
        of_scores = sa.select(scores).where(
            scores.c.product.in_(self.names), scores.c.model.in_(self.models)
        )
        self._scores = {
            (row.product, row.model): (row.basis, row.body) for row in connection.execute(of_scores)
        }

    def put(self, each: Stocked, counts: StockCounts) -> None:
        """Note what has to be written for one product."""
        counts.asked += each.asked
        texts = ItemTexts.of(each)
        known = self._known.get(each.product.id)
        is_same = not self._note_product(texts, known)
        self._note_score(texts)
        is_same &= not self._note_item(texts)
        if known is None:
            counts.new += 1
        elif is_same:
            counts.unchanged += 1
        else:
            counts.changed += 1

    def draft(self, each: Stocked) -> Draft:
        """What has to be written for one product, histories of new items still to be joined."""
        noted = (self._item_rows, self._left, self._back, list(self._reopened))
        before = [len(rows) for rows in noted]
        products, counts = len(self._product_rows), StockCounts()
        self.put(each, counts)
        counts.reopened = len(self._reopened) - before[3]
        name = str(each.product.id)
        return Draft(
            product=name,
            rescored=all(self._is_rescored(row) for row in self._product_rows[products:]),
            items=self._item_rows[before[0] :],
            left=self._left[before[1] :],
            back=self._back[before[2] :],
            reopened=list(self._reopened)[before[3] :],
            counts=counts,
        )

    def _is_rescored(self, row: dict[str, Any]) -> bool:
        known = self._known.get(row["id"])
        return known is not None and row == {**known._mapping, "scored_by": row["scored_by"]}

    def store_all(self) -> int:
        """Write everything noted, in few statements; how many items were reopened."""
        self._upsert(products, "id", self._product_rows)
        self._upsert(scores, "product model", self._score_rows)
        renewed = [row["id"] for row in self._product_rows]
        connection = self.change.connection
        connection.execute(product_pictures.delete().where(product_pictures.c.product.in_(renewed)))
        if self._picture_rows:
            connection.execute(product_pictures.insert(), self._picture_rows)
        self.join_histories()
        self._upsert(items, "id", self._item_rows)
        connection.execute(departures.delete().where(departures.c.item.in_(self._back)))
        self._upsert(departures, "item", self._left)
        settle_reopened(self.change, self._reopened)
        return len(self._reopened)

    def join_histories(self) -> None:
        """New items of products that have others tell the whole history, too."""
        if not self._joining:
            return
        names = [row["product"] for row in self._joining]
        histories = histories_of(self.change.connection, names)
        for row in self._joining:
            row["history"] = histories.get(row["product"], "[]")

    def _note_product(self, texts: ItemTexts, known: Row | None) -> bool:
        """Whether something about the product changed."""
        each, product = texts.each, texts.each.product
        stated = "[]" if known is None else known.stated
        stated_ms = 0 if known is None else known.stated_ms
        if each.statement is not None and stated_text(each.statement) != stated:
            stated, stated_ms = stated_text(each.statement), self.change.now_ms
        row = {
            "id": product.id,
            "site": product.site,
            "body": texts.product,
            "shipped": texts.shipped,
            "stated": stated,
            "stated_ms": stated_ms,
            "proposed": each.chosen,
            "scored_by": None if each.score is None else each.score.model,
        }
        if known is not None and row == dict(known._mapping):
            return False
        self._product_rows.append(row)
        self._picture_rows += [
            {"product": product.id, "hash": name, "site": product.site}
            for name in sorted({picture.hash for picture in product.pictures})
        ]
        return True

    def _note_score(self, texts: ItemTexts) -> None:
        each = texts.each
        if each.score is None:
            return
        fresh = basis_of(texts.product), texts.score
        product, model = str(each.product.id), each.score.model
        if self._scores.get((product, model)) != fresh:
            self._score_rows.append(
                {
                    "product": product,
                    "model": model,
                    "made_ms": self.change.now_ms,
                    "basis": fresh[0],
                    "body": fresh[1],
                }
            )

    def _note_item(self, texts: ItemTexts) -> bool:
        """Whether something about the product's items changed."""
        each = texts.each
        earlier = self._items.get(each.product.id, [])
        row = next((one for one in earlier if one.id == each.item), None)
        fixed = texts.fixed(self.change.now_ms)
        changed = False
        for other in earlier:
            if other.id != each.item:
                changed |= self._retire(other, each, fixed)
        if row is None:
            self._item_rows.append(self._new(each, fixed, bool(earlier)))
            return True
        return self._renew(row, texts) or changed

    def _retire(self, other: Row, each: Stocked, fixed: str) -> bool:
        """Nobody is asked about a pack that is no longer in question; a certificate is checked."""
        by_people = other.state == ItemState.DECIDED.value
        why = self._doubts(other, each, fixed) if by_people else []
        reopened = self._reopening(other, why)
        if not reopened and not (other.asked and other.state == ItemState.OPEN.value):
            return False
        if other.asked:
            self._depart(other.id, other.site)
        self._item_rows.append(self._renewed(other, **{**reopened, "asked": False}))
        return True

    def _renew(self, row: Row, texts: ItemTexts) -> bool:
        """The item in question with its newest facts; whether anything changed."""
        each = texts.each
        flag = Flag.REOPENED if row.reopened_seq else each.flag
        fixed = texts.fixed(flagged_ms(row.fixed), flag)
        # Once people have decided, it stays before them; a reopened one waits for them.
        has_people = row.state != ItemState.OPEN.value or row.reopened_seq > 0
        fresh: dict[str, Any] = {
            "fixed": fixed,
            "asked": each.asked or has_people,
            "site": each.product.site,
            "priority": each.priority,
            "propensity": row.propensity if has_people else each.propensity,
            "audit_ppm": row.audit_ppm if has_people else _audit_ppm(each),
        }
        reopened = self._reopening(row, self._doubts(row, each, fixed))
        if reopened:
            fixed = texts.fixed(self.change.now_ms, Flag.REOPENED)
            fresh |= {**reopened, "fixed": fixed}
        elif all(row._mapping[name] == value for name, value in fresh.items()):
            return False
        elif row.rests_on is None and fixed != row.fixed and _certified(row):
            fresh["rests_on"] = _grounds(row.fixed, row.pack).text()
        moved = row.site != each.product.site
        if row.asked and (moved or not fresh["asked"]):
            # Before the item's new sequence: who sees both sites must end up with the item.
            self._depart(row.id, row.site, Departure.REASSIGNED if moved else Departure.WITHDRAWN)
        elif fresh["asked"]:
            self._back.append(row.id)
        self._item_rows.append(self._renewed(row, **fresh))
        return True

    def _doubts(self, row: Row, each: Stocked, fixed: str) -> list[Doubt]:
        """Why the certificate of an item, if it has one, must be looked at again."""
        if (fixed == row.fixed and not each.failed) or not _certified(row):
            return []
        if row.rests_on is None:
            before = _grounds(row.fixed, row.pack)
        else:
            before = Grounds.of_text(row.rests_on)
        found = set(doubts(before, _grounds(fixed, row.pack), row.pack))
        if row.pack in each.failed:
            found.add(Doubt.DAMAGE)
        return [one for one in Doubt if one in found]

    def _reopening(self, row: Row, why: list[Doubt]) -> dict[str, Any]:
        """What of an item changes when it is reopened; nothing without a doubt."""
        if not why:
            return {}
        self._reopened[row.id] = row.product
        return {
            "asked": True,
            "reopened_seq": self.change.next_seq(),
            "reopened_ms": self.change.now_ms,
            "reopened_for": compact([one.value for one in why]),
            "rests_on": None,
            "propensity": CERTAINLY,
        }

    def _new(self, each: Stocked, fixed: str, has_earlier: bool) -> dict[str, Any]:
        row: dict[str, Any] = {
            "id": each.item,
            "product": each.product.id,
            "site": each.product.site,
            "pack": each.proposed_pack,
            "asked": each.asked,
            "priority": each.priority,
            "propensity": each.propensity,
            "audit_ppm": _audit_ppm(each),
            "reopened_seq": 0,
            "reopened_ms": 0,
            "reopened_for": "[]",
            "rests_on": None,
            "shown_as": None,
            "state": ItemState.OPEN.value,
            "verdict": None,
            "fixed": fixed,
            "history": "[]",
            "seq": self.change.next_seq(),
            "changed_ms": self.change.now_ms,
        }
        if has_earlier:
            self._joining.append(row)
        return row

    def _renewed(self, row: Row, **values: object) -> dict[str, Any]:
        place = {"seq": self.change.next_seq(), "changed_ms": self.change.now_ms}
        return {**row._mapping, **place, **values}

    def _depart(self, item: str, site: str, why: Departure = Departure.WITHDRAWN) -> None:
        self._left.append(
            {
                "item": item,
                "site": site,
                "reason": why.value,
                "seq": self.change.next_seq(),
                "made_ms": self.change.now_ms,
            }
        )

    def _upsert(self, table: sa.Table, key: str, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        new = self.store.insert(table)
        keys = key.split()
        fresh = {each.name: new.excluded[each.name] for each in table.c if each.name not in keys}
        statement = new.on_conflict_do_update(index_elements=keys, set_=fresh)
        self.change.connection.execute(statement, rows)


def settle_reopened(change: Writing, reopened: Mapping[str, str]) -> None:
    """Decisions so far count no longer; nobody's lease is in the way of the next one.

    Args:
        reopened: item -> product.
    """
    connection = change.connection
    for part in parts_of(list(reopened)):
        held = checkouts.c.item.in_(part)
        connection.execute(checkouts.update().where(held).values(expires_ms=0))
    for part in parts_of(sorted(set(reopened.values()))):
        theirs = sa.select(items.c.id).where(items.c.product.in_(part))
        # All items of a product tell its whole history.
        names = list(connection.execute(theirs).scalars())
        refresh_items(change, settle_rereviews(change, names))


def basis_of(body: str) -> str:
    """Names the state of a product that a score was made of."""
    return digest(body.encode())[:32]


@lru_cache(maxsize=4)
def _grounds(fixed: str, pack: str) -> Grounds:
    """Of an item; those of one that is certified are asked for several times in a row."""
    return Grounds.of_item(json.loads(fixed), pack)


def _audit_ppm(each: Stocked) -> int:
    return each.propensity if each.flag is Flag.AUDIT else 0


def _certified(row: Row) -> bool:
    """Whether an item is certified, by people or by the model alone."""
    if row.state == ItemState.DECIDED.value:
        return bool(row.verdict == Verdict.CERTIFY.value)
    if row.asked or row.reopened_seq or row.state != ItemState.OPEN.value:
        return False
    risk = _grounds(row.fixed, row.pack).risk
    return risk is not None and risk.is_certain
