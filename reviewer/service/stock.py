"""Puts products and their items into the store: what is new or changed enters the feed.

What changes about items is worked out in item_changes.py.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.service.histories import Past
from reviewer.service.item_changes import ItemChanges
from reviewer.service.items import parts_of
from reviewer.service.parcels import stated_text
from reviewer.service.stock_settling import Written, settle_stocked
from reviewer.service.stocked import ItemTexts, Stocked
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import departures, items, product_pictures, products, scores
from reviewer.service.telling import veiled_products


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
        ended: items drawn for a re-review that nobody is asked about any more.
    """

    product: str
    rescored: bool
    items: list[dict[str, Any]]
    left: list[dict[str, Any]]
    back: list[str]
    reopened: list[str]
    ended: list[str]
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
    _score_rows: list[dict[str, Any]] = field(default_factory=list)
    _of_items: ItemChanges = field(init=False)

    def __post_init__(self) -> None:
        self._of_items = ItemChanges(self.change)
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
        is_same &= not self._of_items.note(texts, self._items.get(each.product.id, []))
        if known is None:
            counts.new += 1
        elif is_same:
            counts.unchanged += 1
        else:
            counts.changed += 1

    def draft(self, each: Stocked) -> Draft:
        """What has to be written for one product, histories of new items still to be joined."""
        found = self._of_items
        noted = (found.rows, found.left, found.back, found.reopened, found.ended)
        before = [len(rows) for rows in noted]
        products, counts = len(self._product_rows), StockCounts()
        self.put(each, counts)
        counts.reopened = len(found.reopened) - before[3]
        name = str(each.product.id)
        return Draft(
            product=name,
            rescored=all(self._is_rescored(row) for row in self._product_rows[products:]),
            items=found.rows[before[0] :],
            left=found.left[before[1] :],
            back=found.back[before[2] :],
            reopened=list(found.reopened)[before[3] :],
            ended=found.ended[before[4] :],
            counts=counts,
        )

    def _is_rescored(self, row: dict[str, Any]) -> bool:
        known = self._known.get(row["id"])
        return known is not None and row == {**known._mapping, "scored_by": row["scored_by"]}

    def store_all(self) -> int:
        """Write everything noted, in few statements; how many items were reopened."""
        self._upsert(products, "id", self._product_rows)
        self._upsert(scores, "product model", self._score_rows)
        self._store_pictures()
        connection = self.change.connection
        self.join_histories()
        found = self._of_items
        self._upsert(items, "id", found.rows)
        connection.execute(departures.delete().where(departures.c.item.in_(found.back)))
        self._upsert(departures, "item", found.left)
        settle_stocked(self.change, self._written(), found.ended, found.reopened)
        return len(found.reopened)

    def _store_pictures(self) -> None:
        """Those that a product had before stay: decisions were made by them."""
        of, connection = product_pictures.c, self.change.connection
        moved = [
            {"moved": row["id"], "to": row["site"]}
            for row in self._product_rows
            if (known := self._known.get(row["id"])) is not None and known.site != row["site"]
        ]
        if moved:
            follow = product_pictures.update().where(of.product == sa.bindparam("moved"))
            connection.execute(follow.values(site=sa.bindparam("to")), moved)
        if self._picture_rows:
            fresh = self.store.insert(product_pictures).on_conflict_do_nothing()
            connection.execute(fresh, self._picture_rows)

    def _written(self) -> Written:
        names = [row["id"] for row in self._of_items.rows]
        wanted = veiled_products().where(items.c.product.in_(self.names))
        veiled = set(self.change.connection.execute(wanted).scalars())
        rows = [row["id"] for row in self._of_items.rows if row["product"] in veiled]
        return Written(names, rows)

    def join_histories(self) -> None:
        """New items of products that have others tell the whole history, too."""
        joining = self._of_items.joining
        if not joining:
            return
        names = [row["product"] for row in joining]
        past = Past.of_products(self.change.connection, names)
        for row in joining:
            row["history"] = past.told(row["product"])

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

    def _upsert(self, table: sa.Table, key: str, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        new = self.store.insert(table)
        keys = key.split()
        fresh = {each.name: new.excluded[each.name] for each in table.c if each.name not in keys}
        statement = new.on_conflict_do_update(index_elements=keys, set_=fresh)
        self.change.connection.execute(statement, rows)


def basis_of(body: str) -> str:
    """Names the state of a product that a score was made of."""
    return digest(body.encode())[:32]
