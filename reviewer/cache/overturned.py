"""Decisions that came to nothing: those that a mentor did not let stand, those undone by damage."""

import json

from sqlalchemy import func, select

from reviewer.cache.database import CacheDatabase
from reviewer.cache.listing import in_list
from reviewer.cache.schema import body, item, supervised
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.supervision import SupervisedCase
from reviewer.wire.items import ItemShape
from reviewer.wire.mentoring import CaseShape

# A decision that was returned and then decided anew is moot; the word that returned it stands.
_STATES = (Case.RETURNED.value, Case.OVERRIDDEN.value, Case.MOOT.value)
_DAMAGE = "damage"


class Overturned:
    """The part of the cache that tells what a person got wrong."""

    _database: CacheDatabase

    def cases_against(self, person: PersonId) -> list[SupervisedCase]:
        """Where this person's decisions stand that were returned, overridden or given up."""
        author = func.json_extract(supervised.c.shape, "$.author")
        wanted = select(supervised.c.shape).where(supervised.c.state.in_(_STATES), author == person)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(supervised.c.decision)).all()
        return [CaseShape.model_validate_json(each).to_domain() for each in shapes]

    def cases_come_back(self, person: PersonId) -> list[SupervisedCase]:
        """Certificates of this person of which something came back, the newest first."""
        author = func.json_extract(supervised.c.shape, "$.author")
        newest = func.json_extract(supervised.c.shape, "$.came.newest_ms")
        wanted = select(supervised.c.shape).where(author == person, newest.is_not(None))
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(newest.desc(), supervised.c.item)).all()
        return [CaseShape.model_validate_json(each).to_domain() for each in shapes]

    def last_place(self) -> int:
        """Of the items that are here; 0 when there is none."""
        with self._database.transaction() as connection:
            return connection.scalar(select(func.max(item.c.place))) or 0

    def undone_by_damage(
        self, person: PersonId, above: int = -1, through: int = 2**62
    ) -> list[tuple[RecordId, ItemId]]:
        """This person's certificates of items that were reopened because of damage.

        Args:
            above, through: the places before the first item and of the last.
        """
        # In two steps: else SQLite goes through the bodies, which takes thirty times as long.
        reopened = select(item.c.place).where(
            item.c.place > above, item.c.place <= through, item.c.overtaken.is_not(None)
        )
        with self._database.transaction() as connection:
            places = list(connection.scalars(reopened))
            named = select(body.c.shape).where(
                in_list(body.c.place, places),
                # Before any of them is read, which takes a hundred times as long.
                func.instr(body.c.shape, f'"{_DAMAGE}"') > 0,
                func.instr(body.c.shape, json.dumps(person)) > 0,
            )
            shapes = connection.scalars(named.order_by(body.c.place)).all() if places else []
        found = (ItemShape.model_validate_json(each).to_domain() for each in shapes)
        return [
            (past.record, each.id)
            for each in found
            if _DAMAGE in each.reopened_for
            for past in each.history
            if past.overtaken and past.author == person and past.verdict is Verdict.CERTIFY
        ]
