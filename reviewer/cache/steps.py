"""Steps of matters as each reader was told of them, and the people they know by name."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.database import CacheDatabase
from reviewer.cache.schema import cohort, colleague, step
from reviewer.domain.cohort import CohortRow
from reviewer.domain.colleagues import Colleague
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.step import MatterId, Told
from reviewer.wire.cohort import CohortRowShape
from reviewer.wire.mentoring import ColleagueShape, StepShape


def put_steps(connection: Connection, reader: PersonId | None, told: Sequence[StepShape]) -> None:
    """Keep what this reader was told; of a step that was taken back, that it was."""
    rows = [
        {
            "reader": reader,
            "record": each.record,
            "kind": each.kind,
            "matter": each.matter,
            "is_withdrawn": int(each.withdrawn),
            "shape": each.model_dump_json(),
        }
        for each in told
    ]
    if rows and reader is not None:
        connection.execute(insert(step).prefix_with("OR REPLACE"), rows)


def all_steps(connection: Connection) -> list[tuple[object, ...]]:
    """Every row, also of people who are not here now, to be carried to another cache."""
    return [tuple(row) for row in connection.execute(select(step))]


def carry_steps(connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
    """Put in what `all_steps` found elsewhere, except what is known better here."""
    named = [dict(zip(step.c.keys(), row, strict=True)) for row in rows]
    if named:
        connection.execute(upsert(step).on_conflict_do_nothing(), named)


class KeptSteps:
    """The part of the cache that tells of matters."""

    _database: CacheDatabase

    def steps(self, reader: PersonId, kinds: Iterable[str]) -> list[Told]:
        """Steps of matters of these kinds that this reader was told of and that stand."""
        wanted = select(step.c.shape).where(
            step.c.reader == reader, step.c.kind.in_(tuple(kinds)), step.c.is_withdrawn == 0
        )
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted).all()
        return [StepShape.model_validate_json(each).to_domain() for each in shapes]

    def steps_known(self, reader: PersonId, records: Iterable[RecordId]) -> set[RecordId]:
        """Which of these steps the reader was told of, also those taken back."""
        wanted = select(step.c.record).where(
            step.c.reader == reader, step.c.record.in_(tuple(records))
        )
        with self._database.transaction() as connection:
            return {RecordId(each) for each in connection.scalars(wanted)}

    def matters_known(self, reader: PersonId, kind: str) -> set[MatterId]:
        """Matters of a kind of which the reader was ever told, also those taken back."""
        wanted = select(step.c.matter).where(step.c.reader == reader, step.c.kind == kind)
        with self._database.transaction() as connection:
            return {MatterId(each) for each in connection.scalars(wanted.distinct())}

    def colleagues(self, reader: PersonId) -> list[Colleague]:
        """Everybody whom this reader may know of, by title."""
        wanted = select(colleague.c.shape).where(colleague.c.reader == reader)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(colleague.c.place)).all()
        return [ColleagueShape.model_validate_json(each).to_domain() for each in shapes]

    def cohort(self, reader: PersonId, most: int | None = None) -> list[CohortRow]:
        """The cohort as this reader was last told of it; its beginning where `most` is said."""
        wanted = select(cohort.c.shape).where(cohort.c.reader == reader)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(cohort.c.place).limit(most)).all()
        return [CohortRowShape.model_validate_json(each).to_domain() for each in shapes]

    def put_cohort(self, reader: PersonId, told: Sequence[CohortRowShape]) -> bool:
        """Keep the cohort in place of before; whether that is different."""
        shapes = [each.model_dump_json() for each in told]
        theirs = cohort.c.reader == reader
        with self._database.transaction() as connection:
            known = select(cohort.c.shape).where(theirs).order_by(cohort.c.place)
            if list(connection.scalars(known)) == shapes:
                return False
            connection.execute(delete(cohort).where(theirs))
            if shapes:
                rows = [
                    {"reader": reader, "place": place, "shape": shape}
                    for place, shape in enumerate(shapes)
                ]
                connection.execute(insert(cohort), rows)
        return True

    def has_mentors(self, reader: PersonId) -> bool:
        """Whether somebody is this reader's mentor."""
        theirs = (colleague.c.reader == reader) & (colleague.c.is_mentor == 1)
        with self._database.transaction() as connection:
            return connection.scalar(select(colleague.c.place).where(theirs).limit(1)) is not None

    def put_colleagues(self, reader: PersonId, told: Sequence[ColleagueShape]) -> bool:
        """Keep whom this reader may know of, in place of before; whether that is different."""
        shapes = [each.model_dump_json() for each in told]
        theirs = colleague.c.reader == reader
        with self._database.transaction() as connection:
            known = select(colleague.c.shape).where(theirs).order_by(colleague.c.place)
            if list(connection.scalars(known)) == shapes:
                return False
            connection.execute(delete(colleague).where(theirs))
            rows = [
                {
                    "reader": reader,
                    "place": place,
                    "is_mentor": int(each.my_mentor),
                    "shape": each.model_dump_json(),
                }
                for place, each in enumerate(told)
            ]
            if rows:
                connection.execute(insert(colleague), rows)
        return True
