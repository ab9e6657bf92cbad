"""Calibration sets that were fetched, to be sat also without the service."""

import json

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.database import CacheDatabase
from reviewer.cache.schema import picture, sitting_set
from reviewer.domain.ids import PersonId, PictureHash
from reviewer.domain.matters.sitting_set import SittingSet
from reviewer.domain.matters.step import MatterId
from reviewer.wire.sittings import SittingSetAnswer


def all_sets(connection: Connection) -> list[dict[str, object]]:
    """Every row, to be carried to another cache."""
    return [dict(row) for row in connection.execute(select(sitting_set)).mappings()]


def carry_sets(connection: Connection, rows: list[dict[str, object]]) -> None:
    """Put in what `all_sets` found elsewhere."""
    if rows:
        connection.execute(upsert(sitting_set).on_conflict_do_nothing(), rows)


class KeptSets:
    """The part of the cache that holds what is to be sat."""

    _database: CacheDatabase

    def sitting_set(self, reader: PersonId, sitting: MatterId) -> SittingSet | None:
        """The set of one sitting, None where it was not fetched."""
        theirs = (sitting_set.c.reader == reader) & (sitting_set.c.sitting == sitting)
        wanted = select(sitting_set.c.shape).where(theirs, sitting_set.c.why == "")
        with self._database.transaction() as connection:
            shape = connection.scalar(wanted)
        return None if shape is None else SittingSetAnswer.model_validate_json(shape).to_domain()

    def sets_asked(self, reader: PersonId) -> dict[MatterId, str]:
        """Sittings whose set was asked for, each with why there is none; "" where there is one."""
        wanted = select(sitting_set.c.sitting, sitting_set.c.why)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.where(sitting_set.c.reader == reader))
            return {MatterId(row.sitting): row.why for row in rows}

    def put_set(self, reader: PersonId, sitting: MatterId, found: SittingSetAnswer | str) -> None:
        """Keep a set, or why there is none."""
        told = found if isinstance(found, SittingSetAnswer) else None
        cases = [] if told is None else told.cases
        hashes = [one.hash for each in cases for one in each.product.pictures]
        row = {
            "reader": reader,
            "sitting": sitting,
            "why": found if isinstance(found, str) else "",
            "shape": "" if told is None else told.model_dump_json(),
            "pictures": json.dumps(list(dict.fromkeys(hashes))),
        }
        with self._database.transaction() as connection:
            connection.execute(insert(sitting_set).prefix_with("OR REPLACE"), [row])

    def drop_set_pictures(self, reader: PersonId, sitting: MatterId) -> None:
        """It was sat: its pictures need not stay."""
        theirs = (sitting_set.c.reader == reader) & (sitting_set.c.sitting == sitting)
        with self._database.transaction() as connection:
            connection.execute(sitting_set.update().where(theirs).values(pictures="[]"))

    def pictures_to_sit(self) -> set[PictureHash]:
        """Pictures of sets that are not finished, which the image store must not evict."""
        with self._database.transaction() as connection:
            texts = connection.scalars(select(sitting_set.c.pictures)).all()
        return {PictureHash(name) for text in texts for name in json.loads(text)}

    def pictures_to_fetch(self, limit: int) -> tuple[PictureHash, ...]:
        """Those of them that are not on this machine."""
        wanted = sorted(self.pictures_to_sit())
        with self._database.transaction() as connection:
            here = set(connection.scalars(select(picture.c.hash)))
        return tuple(each for each in wanted if each not in here)[:limit]
