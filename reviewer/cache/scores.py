"""Scores that are hidden here because the site stopped using them, before the service says so."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select

from reviewer.cache import applying
from reviewer.cache.schema import HIDDEN, body, fact, item
from reviewer.domain.ids import ItemId
from reviewer.domain.risk import Flag, Hidden
from reviewer.domain.score_use import Stop
from reviewer.wire.changes import StopShape
from reviewer.wire.items import ItemShape

_AT_ONCE = 500
_TOLD = (Flag.RULE, Flag.REOPENED)


def hide(connection: Connection, site: str) -> list[ItemId]:
    """Take the scores of a site's items away, as the service will."""
    wanted = (
        select(body.c.shape)
        .join(item, item.c.place == body.c.place)
        .where(item.c.site == site, item.c.risk_ppm.not_in(HIDDEN.values()))
    )
    found = [ItemShape.model_validate_json(text) for text in connection.scalars(wanted)]
    hidden = [_hidden(shape) for shape in found if shape.score is not None]
    for at in range(0, len(hidden), _AT_ONCE):
        applying.put_items(connection, hidden[at : at + _AT_ONCE])
    return [ItemId(shape.id) for shape in hidden]


def _hidden(shape: ItemShape) -> ItemShape:
    flag = shape.flag if shape.flag in _TOLD else Flag.UNSURE
    return shape.model_copy(update={"score": None, "flag": flag, "score_hidden": Hidden.STOPPED})


def stops(connection: Connection) -> tuple[Stop, ...]:
    """Sites that do not use scores, by the policy as it is here."""
    policy = _policy(connection)
    return tuple(StopShape(**each).to_domain() for each in policy.get("stopped", ()))


def put_stops(connection: Connection, stopped: Sequence[Stop]) -> None:
    """Note them in the policy until the service sends another."""
    policy = _policy(connection) | {"stopped": [asdict(each) for each in stopped]}
    if "ladder" in policy:
        applying.remember(connection, {"policy": json.dumps(policy)})


def sites(connection: Connection) -> tuple[str, ...]:
    """Sites of the items that are here, by name."""
    return tuple(connection.scalars(select(item.c.site).distinct().order_by(item.c.site)))


def _policy(connection: Connection) -> dict[str, Any]:
    text = connection.scalar(select(fact.c.value).where(fact.c.name == "policy"))
    found: dict[str, Any] = {} if text is None else json.loads(text)
    return found
