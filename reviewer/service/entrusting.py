"""Levels as records have set them: votes that raise one, and words that lower one."""

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.canonical import canonical
from reviewer.domain.ids import PackCode
from reviewer.domain.levels import (
    FIRST_LEVEL,
    VOTES_NEEDED,
    Entrustment,
    Level,
    expires_ms,
    level_in_force,
)
from reviewer.domain.record import Record
from reviewer.service.gate_policy import site_gates
from reviewer.service.idle_levels import ends_of
from reviewer.service.kept_rows import note
from reviewer.service.mentoring_tables import entrustments, votes
from reviewer.service.notices import tell
from reviewer.service.store import Row, Store, Writing
from reviewer.wire.mentoring import LevelsAnswer, LevelShape


@dataclass(frozen=True, slots=True)
class Levels:
    """Somebody's levels at one time.

    Attributes:
        known: of the families about which somebody has said something.
    """

    known: dict[str, Level]

    def of(self, family: str) -> Level:
        """The level that counts for an intern."""
        return self.known.get(family, FIRST_LEVEL)

    def supervises(self, family: str) -> bool:
        """Whether they count as a mentor there, whatever their role."""
        return self.known.get(family) is Level.L5


def levels_of(connection: sa.Connection, person: str, now_ms: int) -> Levels:
    """Levels of a person, by the last entrustment of each family."""
    last = last_entrustments(connection, person)
    ends = ends_of(connection, last.values(), now_ms)
    return Levels(
        {
            family: level_in_force(Level(row.level), ends[row.record], now_ms)
            for family, row in last.items()
        }
    )


def last_entrustments(connection: sa.Connection, person: str) -> dict[str, Row]:
    """The last entrustment of each family."""
    wanted = sa.select(entrustments).where(entrustments.c.person == person)
    rows = connection.execute(wanted.order_by(entrustments.c.server_seq))
    return {row.family: row for row in rows}


def told_levels(connection: sa.Connection, person: str, now_ms: int) -> LevelsAnswer:
    """Every family about which somebody has said something."""
    last = last_entrustments(connection, person)
    return LevelsAnswer(
        person=person,
        otherwise=int(FIRST_LEVEL),
        levels=[level_shape(connection, last[family], now_ms) for family in sorted(last)],
        gates=site_gates(connection).shapes(),
    )


def level_shape(connection: sa.Connection, row: Row, now_ms: int) -> LevelShape:
    """A row of `entrustments`, as it counts at a time."""
    until_ms = ends_of(connection, [row], now_ms)[row.record]
    return LevelShape(
        family=row.family,
        level=int(level_in_force(Level(row.level), until_ms, now_ms)),
        given=row.level,
        was=row.was,
        reason=row.reason,
        remedy=row.remedy,
        votes=json.loads(row.votes),
        since_ms=row.since_ms,
        until_ms=until_ms,
    )


@dataclass(slots=True)
class Entrusting:
    """Entrustments of one batch; each takes effect at once."""

    store: Store
    change: Writing

    def take(self, record: Record, said: Entrustment, seq: int) -> bool:
        """Note a vote or lower a level; whether it has no effect, for the level is there already.

        A vote has its effect together with another's, and until then none is missed.
        """
        was = levels_of(self.change.connection, said.person, self.change.now_ms).of(said.family)
        if said.raises:
            if was >= said.level:
                return True
            self._vote(record, said, seq)
            found = self._standing(said)
            if len({row.voter for row in found}) >= VOTES_NEEDED:
                self._set(record, said, was, seq, [row.record for row in found])
            return False
        if was <= said.level:
            return True
        self._set(record, said, was, seq, [record.id])
        return False

    def take_back(self, record: str) -> None:
        """A vote that has not raised a level yet is given up."""
        mine = (votes.c.record == record) & ~votes.c.spent
        self.change.connection.execute(votes.update().where(mine).values(withdrawn=True))

    def _vote(self, record: Record, said: Entrustment, seq: int) -> None:
        values = {
            "record": record.id,
            "person": said.person,
            "family": said.family,
            "level": int(said.level),
            "voter": record.author,
            "server_seq": seq,
            "received_ms": self.change.now_ms,
            "withdrawn": False,
            "spent": False,
        }
        self.change.connection.execute(votes.insert().values(values))

    def _standing(self, said: Entrustment) -> list[Row]:
        wanted = (
            sa.select(votes)
            .where(_about(said.person, said.family), votes.c.level == int(said.level))
            .where(~votes.c.withdrawn, ~votes.c.spent)
        )
        return list(self.change.connection.execute(wanted.order_by(votes.c.server_seq)))

    def _set(self, record: Record, said: Entrustment, was: Level, seq: int, by: list[str]) -> None:
        """Enter the new level; votes that were given until now are used up."""
        since = self.change.now_ms
        values: dict[str, Any] = {
            "record": record.id,
            "person": said.person,
            "family": said.family,
            "level": int(said.level),
            "was": int(was),
            "reason": said.reason or "",
            "remedy": said.remedy,
            "evidence": canonical(dict(said.evidence)).decode(),
            "votes": json.dumps(by),
            "server_seq": seq,
            "since_ms": since,
            "until_ms": expires_ms(said.level, since),
        }
        self.change.connection.execute(entrustments.insert().values(values))
        note(self.change, "entrustment", [record.id])
        used = votes.update().where(_about(said.person, said.family)).values(spent=True)
        self.change.connection.execute(used)
        tell(
            self.store,
            self.change,
            [said.person],
            code="level",
            item="",
            sentence=_sentence(said, was),
            cause=record.id,
        )


def _about(person: str, family: PackCode) -> sa.ColumnElement[bool]:
    return (votes.c.person == person) & (votes.c.family == family)


def _sentence(said: Entrustment, was: Level) -> str:
    ladder = resources.ladder()
    family = ladder[said.family].title if said.family in ladder else said.family
    if said.raises:
        return f"Your level for {family} is {said.level.name} now, it was {was.name}."
    return (
        f"Your level for {family} is {said.level.name} now, it was {was.name}. Reason:"
        f" {said.reason}. What helps: {said.remedy}"
    )
