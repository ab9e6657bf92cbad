"""Works out a change of all products beside the database, then makes it at one stroke.

What each product would become is put into temporary tables, a page at a time, while everybody goes
on writing. The switch then copies the tables in a few statements of one transaction. What changed
since it was worked out is left aside and done anew within it. The tables end with the connection,
so nothing is left of a switch that was ended.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import CreateIndex, CreateTable

from reviewer.service.items import parts_of
from reviewer.service.policy import audit_ppm
from reviewer.service.score_switches import stopped_sites
from reviewer.service.stock import Draft, StockCounts
from reviewer.service.stock_settling import Written, settle_stocked
from reviewer.service.store import Drafting, Row, Store, Writing
from reviewer.service.tables import counter, departures, items, products, rereviews
from reviewer.service.telling import veiled_products

AT_ONCE = 500
# What changes while the last pass runs is worked out in another, as long as it is much.
PASSES = 4

_metadata = sa.MetaData()


def _temporary(name: str, *columns: sa.Column[Any]) -> sa.Table:
    return sa.Table(name, _metadata, *columns, prefixes=["TEMPORARY"])


def _like(table: sa.Table) -> list[sa.Column[Any]]:
    return [
        sa.Column(each.name, each.type, primary_key=each.primary_key)
        for each in table.c
        if each.name != "product"
    ]


def _of_product() -> sa.Column[Any]:
    return sa.Column("product", sa.String, nullable=False, index=True)


# One row a product: with which choice of pack, and at which end of the feed it was worked out.
_drafted = _temporary(
    "switch_products",
    sa.Column("product", sa.String, primary_key=True),
    sa.Column("proposed", sa.String),
    sa.Column("head", sa.BigInteger, nullable=False),
    *(sa.Column(name, sa.Integer, nullable=False) for name in StockCounts.__slots__),
)
_items = _temporary("switch_items", *_like(items), _of_product())
_left = _temporary("switch_left", *_like(departures), _of_product())
_back = _temporary("switch_back", sa.Column("item", sa.String, primary_key=True), _of_product())
_reopened = _temporary(
    "switch_reopened", sa.Column("item", sa.String, primary_key=True), _of_product()
)
_ended = _temporary("switch_ended", sa.Column("item", sa.String, primary_key=True), _of_product())

# What the products of a page become, within a transaction that only reads.
Drafts = Callable[[Drafting, list[Row]], list[Draft]]


class Switch:
    """A change of all products, in the making.

    Attributes:
        connection: that the temporary tables are on.
    """

    def __init__(self, store: Store, connection: sa.Connection) -> None:
        self.connection = connection
        self._store = store
        self._drafting = Drafting(connection, store.now_ms())
        self._rules: tuple[int, frozenset[str]] | None = None

    def work_out(self, drafts: Drafts, progress: Callable[[int, int], None]) -> None:
        """Work out all products, and again those that changed meanwhile.

        Args:
            progress: called with how many are done, of how many.
        """
        for _ in range(PASSES):
            if self._pass(drafts, progress) < AT_ONCE:
                return

    def _pass(self, drafts: Drafts, progress: Callable[[int, int], None]) -> int:
        """One pass over the products that are behind; how many there were."""
        behind, last = 0, ""
        while True:
            with self._store.reading(self.connection) as connection:
                rules = _rules(connection)
                if rules != self._rules:
                    self._forget_all()
                    self._rules = rules
                rows = self._behind(last, AT_ONCE)
                if rows:
                    self._put(rows, drafts(self._drafting, rows))
                count = count_of(connection)
                done = connection.execute(sa.select(sa.func.count()).select_from(_drafted))
                done_now = int(done.scalar_one())
            if not rows:
                return behind
            behind, last = behind + len(rows), rows[-1].id
            progress(min(done_now, count), count)

    def make(self, change: Writing, model: str) -> tuple[StockCounts, list[Row]]:
        """Write what was worked out; what it comes to, and the products that are left to do.

        Args:
            change: on the same connection.
            model: whose scores the items show then.
        """
        if _rules(change.connection) != self._rules:
            self._forget_all()
        late = self._behind("", None)
        self._forget([row.id for row in late])
        first = change.take(self._drafting.drafted)
        self._copy(items, _items, first, change.now_ms)
        gone = sa.select(_back.c.item)
        change.connection.execute(departures.delete().where(departures.c.item.in_(gone)))
        self._copy(departures, _left, first, change.now_ms)
        change.connection.execute(
            products.update()
            .where(
                products.c.id.in_(sa.select(_drafted.c.product)),
                products.c.scored_by.is_distinct_from(model),
            )
            .values(scored_by=model)
        )
        reopened = change.connection.execute(sa.select(_reopened)).all()
        ended = change.connection.execute(sa.select(_ended.c.item)).scalars().all()
        of_reopened = {row.item: row.product for row in reopened}
        settle_stocked(change, self._written(), ended, of_reopened)
        return self._counts(), late

    def _written(self) -> Written:
        veiled = sa.select(_items.c.id).where(_items.c.product.in_(veiled_products()))
        return Written(sa.select(_items.c.id), list(self.connection.execute(veiled).scalars()))

    def _copy(self, table: sa.Table, source: sa.Table, first: int, now_ms: int) -> None:
        """Put all rows of a temporary table in, at the next places in the feed."""
        # Places that are given anew were drafted as -1, -2 and so on.
        given: dict[str, sa.ColumnElement[Any]] = {
            name: sa.case((column < 0, first - column), else_=column)
            for name, column in source.c.items()
            if name in {"seq", "reopened_seq"}
        }
        for name in {"changed_ms", "made_ms"} & set(table.c.keys()):
            given[name] = sa.literal(now_ms)
        names = table.c.keys()
        key = [each.name for each in table.primary_key]
        # Without a condition SQLite takes ON for that of a join.
        rows = sa.select(*(given.get(name, source.c[name]) for name in names)).where(sa.true())
        new = self._store.insert(table).from_select(names, rows)
        fresh = {name: new.excluded[name] for name in names if name not in key}
        self.connection.execute(new.on_conflict_do_update(index_elements=key, set_=fresh))

    def _counts(self) -> StockCounts:
        sums = [
            sa.func.coalesce(sa.func.sum(_drafted.c[name]), 0) for name in StockCounts.__slots__
        ]
        found = self.connection.execute(sa.select(*sums)).one()
        return StockCounts(*(int(value) for value in found))

    def _behind(self, after: str, most: int | None) -> list[Row]:
        """Products that were not worked out, or have changed since, by name."""
        first = sa.select(sa.func.coalesce(sa.func.min(_drafted.c.head), 0)).scalar_subquery()
        changed = (
            sa.select(items.c.product)
            .join(_drafted, _drafted.c.product == items.c.product)
            .where(items.c.seq > first, items.c.seq > _drafted.c.head)
        )
        # What is drawn for a re-review is decided, and stays at its place.
        drawn = (
            sa.select(items.c.product)
            .join(_drafted, _drafted.c.product == items.c.product)
            .join(rereviews, rereviews.c.item == items.c.id)
            .where(rereviews.c.server_seq > first, rereviews.c.server_seq > _drafted.c.head)
        )
        wanted = (
            sa.select(products.c.id, products.c.body, products.c.proposed)
            .outerjoin(_drafted, _drafted.c.product == products.c.id)
            .where(
                products.c.id > after,
                _drafted.c.product.is_(None)
                | products.c.proposed.is_distinct_from(_drafted.c.proposed)
                | products.c.id.in_(changed)
                | products.c.id.in_(drawn),
            )
            .order_by(products.c.id)
            .limit(most)
        )
        return list(self.connection.execute(wanted))

    def _put(self, rows: list[Row], drafts: list[Draft]) -> None:
        self._forget([row.id for row in rows])
        head = self.connection.execute(
            sa.select(counter.c.value).where(counter.c.name == "feed")
        ).scalar_one()
        proposed = {row.id: row.proposed for row in rows}
        # Whose own row changes, too, is left for the transaction; an ingest would do the same.
        kept = [each for each in drafts if each.rescored]
        of_products = [
            {
                "product": each.product,
                "proposed": proposed[each.product],
                "head": head,
                **{name: getattr(each.counts, name) for name in StockCounts.__slots__},
            }
            for each in kept
        ]
        of_items = [row for each in kept for row in each.items]
        left = [{**row, "product": each.product} for each in kept for row in each.left]
        back = [{"item": item, "product": each.product} for each in kept for item in each.back]
        reopened = [
            {"item": item, "product": each.product} for each in kept for item in each.reopened
        ]
        ended = [{"item": item, "product": each.product} for each in kept for item in each.ended]
        for table, made in (
            (_drafted, of_products),
            (_items, of_items),
            (_left, left),
            (_back, back),
            (_reopened, reopened),
            (_ended, ended),
        ):
            if made:
                self.connection.execute(table.insert(), made)

    def _forget(self, names: list[str]) -> None:
        for part in parts_of(names):
            for table in _metadata.sorted_tables:
                self.connection.execute(table.delete().where(table.c.product.in_(part)))

    def _forget_all(self) -> None:
        for table in _metadata.sorted_tables:
            self.connection.execute(table.delete())


@contextmanager
def switching(store: Store) -> Iterator[Switch]:
    """A switch on a connection of its own.

    Raises:
        StorageFault: the database does not answer.
    """
    with store.connected() as connection:
        with store.reading(connection):
            for table in _metadata.sorted_tables:
                connection.execute(CreateTable(table))
                for index in table.indexes:
                    connection.execute(CreateIndex(index))
        yield Switch(store, connection)


def _rules(connection: sa.Connection) -> tuple[int, frozenset[str]]:
    """On what it hangs whom to ask, beside the products themselves."""
    return audit_ppm(connection), stopped_sites(connection)


def count_of(connection: sa.Connection) -> int:
    """How many products there are."""
    return int(connection.execute(sa.select(sa.func.count()).select_from(products)).scalar_one())
