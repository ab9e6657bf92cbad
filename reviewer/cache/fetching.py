"""Which pictures are on this machine, and which to fetch next."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Row, Select, func, select, true, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.listing import in_list
from reviewer.cache.schema import body, evidence, item, picture, waiting
from reviewer.domain.ids import PictureHash

_WAITING = select(waiting.c.item).where(waiting.c.place.is_not(None))
_AT_ONCE = 64
# Complete items noted in one go; a rebuilt cache finds thousands, and others wait for the lane.
_NOTED_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures to fetch next.

    Attributes:
        is_whole: every item was looked at, or as many pictures were found as asked for; if not,
            ask again.
    """

    pictures: tuple[PictureHash, ...]
    is_whole: bool


def wanted(connection: Connection, limit: int, *, mine_only: bool) -> Wanted:
    """At most `limit` pictures; items found complete on the way are noted as fetched."""
    found: dict[PictureHash, None] = {}
    complete: list[int] = []
    is_whole = False
    result = connection.execute(_unfetched_items(mine_only=mine_only))
    rows: Sequence[Row[int, str]] = connection.execute(_unfetched_cases()).all()
    while len(found) < limit and len(complete) < _NOTED_AT_ONCE:
        rows = rows or result.fetchmany(_AT_ONCE)
        if is_whole := not rows:
            break
        hashes = {row.place: json.loads(row.pictures) for row in rows}
        here = _here(connection, [each for listed in hashes.values() for each in listed])
        for place, listed in hashes.items():
            missing = [PictureHash(each) for each in listed if each not in here]
            found.update(dict.fromkeys(missing))
            if not missing:
                complete.append(place)
        rows = ()
    result.close()
    if complete:
        noted = in_list(item.c.place, complete)
        connection.execute(update(item).where(noted).values(is_fetched=1))
    return Wanted(tuple(found)[:limit], is_whole or len(found) >= limit)


def wanted_beside(connection: Connection, limit: int) -> list[PictureHash]:
    """At most `limit` pictures of look-alikes, which the evidence that is here names."""
    neighbour = func.json_each(evidence.c.shape, "$.neighbours").table_valued("value")
    named = func.json_extract(neighbour.c.value, "$.picture")
    query = (
        select(named)
        .select_from(evidence)
        .join(neighbour, true())
        .where(named.is_not(None), named.not_in(select(picture.c.hash)))
        .distinct()
    )
    return [PictureHash(each) for each in connection.scalars(query.limit(limit))]


def _unfetched_cases() -> Select[int, str]:
    """Items of what waits for a word of somebody here: it may be said without the service."""
    return (
        select(item.c.place, body.c.pictures)
        .join(body, body.c.place == item.c.place)
        .where(item.c.is_fetched == 0, item.c.id.in_(_WAITING))
    )


def _unfetched_items(*, mine_only: bool) -> Select[int, str]:
    query = (
        select(item.c.place, body.c.pictures)
        .join(body, body.c.place == item.c.place)
        .where(item.c.is_fetched == 0)
        .order_by(item.c.mine.desc(), item.c.shown, item.c.priority.desc())
    )
    return query.where(item.c.mine == 1) if mine_only else query


def _here(connection: Connection, hashes: Sequence[str]) -> set[str]:
    return set(connection.scalars(select(picture.c.hash).where(in_list(picture.c.hash, hashes))))


def _hashes_of_mine(connection: Connection) -> set[str]:
    rows = connection.scalars(
        select(body.c.pictures)
        .join(item, body.c.place == item.c.place)
        .where((item.c.mine == 1) | item.c.id.in_(_WAITING))
    )
    return {each for row in rows for each in json.loads(row)}


def of_mine(connection: Connection) -> set[PictureHash]:
    """Every picture of the check-outs, and of what waits for a word of somebody here."""
    return {PictureHash(each) for each in _hashes_of_mine(connection)}


def count_missing(connection: Connection) -> int:
    """Pictures of check-outs that are not here yet."""
    rows = connection.scalars(
        select(body.c.pictures)
        .join(item, body.c.place == item.c.place)
        .where(item.c.mine == 1, item.c.is_fetched == 0)
    )
    hashes = {each for row in rows for each in json.loads(row)}
    return len(hashes) - len(_here(connection, list(hashes)))


def stored(connection: Connection) -> list[PictureHash]:
    """Every picture that is here."""
    return [PictureHash(each) for each in connection.scalars(select(picture.c.hash))]


def put_stored(connection: Connection, hashes: Sequence[PictureHash]) -> None:
    """Note pictures as here."""
    if hashes:
        rows = [{"hash": each} for each in hashes]
        connection.execute(upsert(picture).on_conflict_do_nothing(), rows)


def forget(connection: Connection, hashes: Sequence[PictureHash]) -> None:
    """Note pictures as gone; their items want them again."""
    if not hashes:
        return
    connection.execute(picture.delete().where(in_list(picture.c.hash, hashes)))
    each = func.json_each(body.c.pictures).table_valued("value")
    places = select(body.c.place).join(each, true()).where(in_list(each.c.value, hashes))
    concerned = (item.c.is_fetched == 1) & item.c.place.in_(places)
    connection.execute(update(item).where(concerned).values(is_fetched=0))
