"""What a mentor was last told for the begin of a week."""

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.database import CacheDatabase
from reviewer.cache.schema import fact, supervised
from reviewer.domain.countersign import Case
from reviewer.domain.ids import PersonId
from reviewer.domain.monday import MondayFigures
from reviewer.domain.supervision import SupervisedCase
from reviewer.wire.mentoring import CaseShape
from reviewer.wire.monday import MondayAnswer

_VOID = (Case.RETURNED.value, Case.OVERRIDDEN.value)


class KeptMondays:
    """The part of the cache that keeps it."""

    _database: CacheDatabase

    def monday(self, reader: PersonId) -> MondayFigures | None:
        """As this reader was last told; None while nobody was."""
        wanted = select(fact.c.value).where(fact.c.name == _name(reader))
        with self._database.transaction() as connection:
            text = connection.scalar(wanted)
            told = None if text is None else MondayAnswer.model_validate_json(text)
        return None if told is None else told.to_domain()

    def put_monday(self, reader: PersonId, told: MondayAnswer) -> bool:
        """Keep it in place of before; whether that is different."""
        text = told.model_dump_json()
        with self._database.transaction() as connection:
            known = connection.scalar(select(fact.c.value).where(fact.c.name == _name(reader)))
            if known == text:
                return False
            row = upsert(fact).values(name=_name(reader), value=text)
            connection.execute(
                row.on_conflict_do_update(index_elements=["name"], set_={"value": text})
            )
        return True

    def cases_void(self, but: PersonId) -> list[SupervisedCase]:
        """Where decisions of others stand that a mentor returned or overrode."""
        author = func.json_extract(supervised.c.shape, "$.author")
        wanted = select(supervised.c.shape).where(supervised.c.state.in_(_VOID), author != but)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(supervised.c.decision)).all()
        return [CaseShape.model_validate_json(each).to_domain() for each in shapes]


def _name(reader: PersonId) -> str:
    return f"monday {reader}"
