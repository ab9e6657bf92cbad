"""Brings products in line with what the service itself knows: newer outcomes, another model."""

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.ids import PackCode
from reviewer.domain.risk import Score
from reviewer.service.asking import Asking, Newest
from reviewer.service.items import parts_of
from reviewer.service.stock import Draft, StockCounts, draft_products, put_products
from reviewer.service.store import Drafting, Row, Store, Writing
from reviewer.service.tables import items, products
from reviewer.service.tables import scores as score_rows
from reviewer.wire.items import ProductShape, ScoreShape


def restock(
    store: Store,
    change: Writing,
    names: list[str],
    *,
    scores: Mapping[str, Score] | None = None,
    failed: Mapping[str, frozenset[PackCode]] | None = None,
) -> StockCounts:
    """Flag products anew and put what changed into the feed, within the caller's transaction.

    Args:
        scores: by product; None keeps the score that each product's items show.
        failed: packs in which a product was just found damaged in a physical test.
    """
    asking = Asking(store, change, resources.ladder())
    total = StockCounts()
    for part in parts_of(names):
        known = scores if scores is not None else _shown_scores(change.connection, part)
        wanted = sa.select(products).where(products.c.id.in_(part))
        newest = [
            _newest(row, known.get(row.id), (failed or {}).get(row.id, frozenset()))
            for row in change.connection.execute(wanted)
        ]
        total.add(put_products(store, change, asking.stocked(newest)))
    return total


def draft_restock(
    store: Store, drafting: Drafting, names: list[str], scores: Mapping[str, Score]
) -> list[Draft]:
    """What `restock` would write for products under other scores; nothing is written."""
    asking = Asking(store, drafting, resources.ladder())
    drafts = list[Draft]()
    for part in parts_of(names):
        wanted = sa.select(products).where(products.c.id.in_(part))
        newest = [
            _newest(row, scores.get(row.id), frozenset())
            for row in drafting.connection.execute(wanted)
        ]
        drafts += draft_products(store, drafting, asking.stocked(newest))
    return drafts


def _newest(row: Row, score: Score | None, failed: frozenset[PackCode]) -> Newest:
    return Newest(
        product=ProductShape.model_validate_json(row.body).to_domain(),
        score=score,
        chosen=None if row.proposed is None else PackCode(row.proposed),
        failed=failed,
    )


def _shown_scores(connection: sa.Connection, names: list[str]) -> dict[str, Score]:
    """The score that the item in question of each product shows."""
    wanted = (
        sa.select(products.c.id, score_rows.c.body)
        .join_from(
            products,
            score_rows,
            (score_rows.c.product == products.c.id) & (score_rows.c.model == products.c.scored_by),
        )
        .where(products.c.id.in_(names))
    )
    found = {row.id: _score(json.loads(row.body)) for row in connection.execute(wanted)}
    # Schema 2 kept scores in items alone.
    others = sa.select(items.c.product, items.c.fixed).where(
        items.c.product.in_([name for name in names if name not in found])
    )
    for row in connection.execute(others.order_by(items.c.asked, items.c.seq)).all():
        score = json.loads(row.fixed)["score"]
        if score is not None:
            found[row.product] = _score(score)
    return found


def _score(body: Any) -> Score:
    return ScoreShape.model_validate(body).to_domain()
