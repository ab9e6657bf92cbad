"""Puts products and their items into the store: what is new or changed enters the feed."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.ids import PackCode
from reviewer.domain.item import ItemState, Shipped
from reviewer.domain.product import Product
from reviewer.domain.risk import Flag, Score
from reviewer.service.items import history_of, parts_of
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import departures, items, product_pictures, products
from reviewer.wire.changes import Departure
from reviewer.wire.items import ProductShape, ScoreShape


@dataclass(frozen=True, slots=True)
class Stocked:
    """A product with what the model made of it.

    Attributes:
        asked: whether a person is asked; False when the model is certain.
    """

    product: Product
    proposed_pack: PackCode
    flag: Flag
    priority: int
    asked: bool
    score: Score | None
    shipped: tuple[Shipped, ...] = ()

    @property
    def item(self) -> str:
        """Id of the item: the same product and pack are the same item for ever."""
        return f"{self.product.id}:{self.proposed_pack}"


@dataclass(slots=True)
class StockCounts:
    """How many products were new, changed or as before; how many items a person is asked about."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    asked: int = 0


def put_products(
    store: Store,
    change: Writing,
    stocked: list[Stocked],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> StockCounts:
    """Store all, within the caller's transaction."""
    counts, done = StockCounts(), 0
    by_id = {str(each.product.id): each for each in stocked}
    for part in parts_of(list(by_id)):
        shelf = _Shelf(store, change, part)
        for name in part:
            shelf.put(by_id[name], counts)
        shelf.store_all()
        done += len(part)
        progress(done, len(stocked))
    return counts


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@dataclass(slots=True)
class _Shelf:
    """A few hundred products on their way into the tables."""

    store: Store
    change: Writing
    names: list[str]
    _known: Mapping[str, Row] = field(init=False)
    _items: dict[str, list[Row]] = field(init=False)
    _product_rows: list[dict[str, Any]] = field(default_factory=list)
    _picture_rows: list[dict[str, Any]] = field(default_factory=list)
    _item_rows: list[dict[str, Any]] = field(default_factory=list)
    _left: list[dict[str, Any]] = field(default_factory=list)
    _back: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        connection = self.change.connection
        of_products = sa.select(products).where(products.c.id.in_(self.names))
        self._known = {row.id: row for row in connection.execute(of_products)}
        self._items = {}
        for row in connection.execute(sa.select(items).where(items.c.product.in_(self.names))):
            self._items.setdefault(row.product, []).append(row)

    def put(self, each: Stocked, counts: StockCounts) -> None:
        """Note what has to be written for one product."""
        counts.asked += each.asked
        body = ProductShape.of_domain(each.product).model_dump_json()
        shipped = _compact(
            [
                {"pack": one.pack, "shipped": one.shipped, "damaged": one.damaged}
                for one in each.shipped
            ]
        )
        known = self._known.get(each.product.id)
        is_same = known is not None and (known.body, known.shipped) == (body, shipped)
        if not is_same:
            self._note_product(each, body, shipped)
        is_same &= not self._note_item(each, body, shipped)
        if known is None:
            counts.new += 1
        elif is_same:
            counts.unchanged += 1
        else:
            counts.changed += 1

    def store_all(self) -> None:
        """Write everything noted, in few statements."""
        self._upsert(products, "id", self._product_rows)
        renewed = [row["id"] for row in self._product_rows]
        connection = self.change.connection
        connection.execute(product_pictures.delete().where(product_pictures.c.product.in_(renewed)))
        if self._picture_rows:
            connection.execute(product_pictures.insert(), self._picture_rows)
        self._upsert(items, "id", self._item_rows)
        connection.execute(departures.delete().where(departures.c.item.in_(self._back)))
        self._upsert(departures, "item", self._left)

    def _note_product(self, each: Stocked, body: str, shipped: str) -> None:
        product = each.product
        self._product_rows.append(
            {"id": product.id, "site": product.site, "body": body, "shipped": shipped}
        )
        self._picture_rows += [
            {"product": product.id, "hash": name, "site": product.site}
            for name in sorted({picture.hash for picture in product.pictures})
        ]

    def _note_item(self, each: Stocked, body: str, shipped: str) -> bool:
        """Whether something about the product's items changed."""
        earlier = self._items.get(each.product.id, [])
        row = next((one for one in earlier if one.id == each.item), None)
        changed = False
        for other in earlier:
            if other.id != each.item and other.asked and other.state == ItemState.OPEN.value:
                self._item_rows.append(self._renewed(other, asked=False))
                self._depart(other.id, other.site)
                changed = True
        flagged_ms = self.change.now_ms if row is None else json.loads(row.fixed)["flagged_ms"]
        fixed = _fixed(each, body, shipped, flagged_ms)
        # Once people have decided, it stays before them.
        asked = each.asked or (row is not None and row.state != ItemState.OPEN.value)
        if row is None:
            self._item_rows.append(self._new(each, fixed, asked, bool(earlier)))
            return True
        if (row.fixed, row.asked, row.site) == (fixed, asked, each.product.site):
            return changed
        moved = row.site != each.product.site
        if row.asked and (moved or not asked):
            # Before the item's new sequence: who sees both sites must end up with the item.
            self._depart(row.id, row.site, Departure.REASSIGNED if moved else Departure.WITHDRAWN)
        elif asked:
            self._back.append(row.id)
        fresh = {"fixed": fixed, "site": each.product.site, "priority": each.priority}
        self._item_rows.append(self._renewed(row, asked=asked, **fresh))
        return True

    def _new(self, each: Stocked, fixed: str, asked: bool, has_earlier: bool) -> dict[str, Any]:
        history = "[]"
        if has_earlier:
            history = history_of(self.change.connection, each.product.id)
        return {
            "id": each.item,
            "product": each.product.id,
            "site": each.product.site,
            "pack": each.proposed_pack,
            "asked": asked,
            "priority": each.priority,
            "state": ItemState.OPEN.value,
            "verdict": None,
            "fixed": fixed,
            "history": history,
            "seq": self.change.next_seq(),
            "changed_ms": self.change.now_ms,
        }

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
        fresh = {column.name: new.excluded[column.name] for column in table.c if column.name != key}
        statement = new.on_conflict_do_update(index_elements=[key], set_=fresh)
        self.change.connection.execute(statement, rows)


def _fixed(each: Stocked, body: str, shipped: str, flagged_ms: int) -> str:
    """ItemShape without state, verdict and history, as JSON text."""
    score = "null" if each.score is None else ScoreShape.of_domain(each.score).model_dump_json()
    return (
        f'{{"id":{_compact(each.item)},"product":{body},'
        f'"proposed_pack":{_compact(each.proposed_pack)},"flag":"{each.flag.value}",'
        f'"priority":{each.priority},"score":{score},"shipped":{shipped},'
        f'"flagged_ms":{flagged_ms}}}'
    )
