"""What a person is to be told, until they have read it."""

from sqlalchemy import select, update

from reviewer.cache import applying
from reviewer.cache.database import CacheDatabase
from reviewer.cache.schema import notice
from reviewer.domain.ids import PersonId
from reviewer.domain.queue import Notice


class KeptNotices:
    """The part of the cache that keeps notices."""

    _database: CacheDatabase

    def notices(self, person: PersonId) -> list[Notice]:
        """Everything of this person's that was not dismissed, newest first."""
        query = select(notice).where(notice.c.person == person, notice.c.is_dismissed == 0)
        with self._database.transaction() as connection:
            return [
                Notice(row.id, row.code, row.item, row.sentence, row.made_ms, PersonId(row.person))
                for row in connection.execute(query.order_by(notice.c.made_ms.desc()))
            ]

    def add_notice(self, told: Notice) -> None:
        """A notice of the desk's own; the same one twice is told once."""
        with self._database.transaction() as connection:
            applying.put_notices(connection, [told])

    def dismiss_notice(self, person: PersonId, notice_id: str) -> None:
        """This person has read it; it does nothing to the notices of others."""
        own = (notice.c.id == notice_id) & (notice.c.person == person)
        with self._database.transaction() as connection:
            connection.execute(update(notice).where(own).values(is_dismissed=1))
