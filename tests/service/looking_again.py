"""What tests of re-reviews look at: drawn members, what holds for an item, what desks are told."""

from typing import Any

import sqlalchemy as sa

from reviewer.service.policy import set_rereview_share
from reviewer.service.stocked import Stocked
from reviewer.service.store import Row, Store
from reviewer.service.tables import items as all_items
from reviewer.service.tables import rereviews
from tests.service.device import SignedInDesk
from tests.service.stocking import product, put, stocked


def act_on_one(desk: SignedInDesk, store: Store) -> Stocked:
    """An act on one product's item, which is drawn."""
    set_rereview_share(store, 1.0)
    one = stocked(product(0))
    put(store, one)
    desk.push(desk.device.bulk(desk.person, [one.item]))
    return one


def rows(store: Store) -> list[Row]:
    with store.reading() as connection:
        return list(
            connection.execute(
                sa.select(rereviews).order_by(rereviews.c.item, rereviews.c.server_seq)
            )
        )


def result(store: Store, item: str) -> str:
    return {row.item: str(row.state) for row in rows(store)}[item]


def standing(store: Store, item: str) -> tuple[str, str | None]:
    """What holds for the item, whatever desks are told."""
    with store.reading() as connection:
        wanted = sa.select(all_items.c.state, all_items.c.verdict).where(all_items.c.id == item)
        row = connection.execute(wanted).one()
    return row.state, row.verdict


def told(desk: SignedInDesk, item: str) -> dict[str, Any]:
    return dict(desk.call("GET", f"/v1/items/{item}").json())


def state_told(desk: SignedInDesk, item: str) -> tuple[str, str | None]:
    body = told(desk, item)
    return body["state"], body["verdict"]
