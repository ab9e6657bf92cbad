"""How many items each value of each facet would list, counted in pieces of the items."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, literal, select, true, union_all

from reviewer.cache.listing import piece_to_count, worded
from reviewer.cache.narrowing import conditions, meant, value
from reviewer.cache.schema import item
from reviewer.domain.narrowing import Choice, Facet, Share, with_parents
from reviewer.domain.queue import QueueFilter, QueueState

# Items of one piece: eleven facets take as long for so few as one for all of a piece to count.
COUNTED = 2_000


def some_shares(
    connection: Connection, wanted: QueueFilter, above: int = 0
) -> tuple[tuple[Share, ...], int | None]:
    """Shares of one piece of the items, and where the next begins; None after the last.

    A value is counted beside the choices of all other facets, not beside those of its own, so that
    one sees what another choice would list.
    """
    within, following = piece_to_count(connection, wanted, above, COUNTED)
    bare = replace(wanted, chosen=frozenset())
    columns: list[ColumnElement[Any]] = [
        value(facet, wanted.asker).label(facet.value) for facet in Facet
    ]
    for facet in Facet:
        values = wanted.values(facet)
        fits = meant(facet, values, wanted.asker) if values else true()
        columns.append(fits.label(f"fits_{facet.value}"))
    titled = func.iif(item.c.decided_by == item.c.said_by, item.c.said_by_title, "")
    columns.append(titled.label("decider"))
    query = worded(select(*columns), wanted.search).where(*within, *conditions(bare))
    # Looked at once, counted by eleven facets.
    some = query.cte("some").prefix_with("MATERIALIZED")
    counted = [_by(some, facet, wanted) for facet in Facet]
    rows = connection.execute(union_all(*counted)).all()
    return tuple(_shares(rows)), following


def _by(some: Any, facet: Facet, wanted: QueueFilter) -> Any:
    own = some.c[facet.value]
    # Who decided is asked of what is decided, whatever state is listed.
    left_out = {facet} | ({Facet.STATE} if _is_of_decided(facet, wanted) else set())
    fits = [some.c[f"fits_{each.value}"] for each in Facet if each not in left_out]
    title = func.max(some.c.decider) if facet is Facet.PERSON else literal("")
    columns = (
        literal(facet.value).label("facet"),
        own.label("value"),
        func.count().label("number"),
    )
    return select(*columns, title.label("title")).where(and_(*fits), own != "").group_by(own)


def _is_of_decided(facet: Facet, wanted: QueueFilter) -> bool:
    return facet is Facet.PERSON and wanted.state is QueueState.OPEN


def _shares(rows: Iterable[Row[Any]]) -> list[Share]:
    made = [Share(Choice(Facet(row.facet), row.value), row.number, row.title) for row in rows]
    paths = [each for each in made if each.choice.facet is Facet.CATEGORY]
    return [each for each in made if each.choice.facet is not Facet.CATEGORY] + with_parents(paths)
