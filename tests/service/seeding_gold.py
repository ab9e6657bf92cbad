"""Gold in queues, for tests: check-outs that draw it, and what was noted of the draws."""

from typing import Any

import sqlalchemy as sa

from reviewer.service.gold_tables import gold_draws
from reviewer.service.store import Store
from tests.service.device import SignedInDesk


def check_out(desk: SignedInDesk, count: int = 2) -> list[str]:
    """Items leased, in the order given."""
    body = {"device": desk.device.id, "count": count, "items": [], "hours": 24}
    answer = desk.call("POST", "/v1/checkouts", body)
    assert answer.status_code == 200, answer.text
    return [each["item"] for each in answer.json()["checkouts"]]


def drawn(store: Store, person: str) -> set[str]:
    """Gold that was put into somebody's queue."""
    with store.reading() as connection:
        wanted = sa.select(gold_draws.c.item).where(gold_draws.c.person == person)
        return set(connection.execute(wanted).scalars())


def shape(value: Any) -> Any:
    """Of a JSON value its members and kinds alone; of a list the kinds that are in it."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    if isinstance(value, list):
        return sorted({repr(shape(each)) for each in value})
    return type(value).__name__


def items_in(changes: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Changes of items, by item."""
    return {each["id"]: each for each in changes if each["noun"] == "item"}
