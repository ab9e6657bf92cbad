"""Wrong passwords: so many for one name from one address, over all processes of the service.

A bucket of guesses each, kept in the database: `most` at once, refilled evenly within `within_ms`.
A guess is taken before the password is looked at, so those made at once count like any others, and
is given back when the password was right. Names that nobody has are counted in the same way.
"""

from dataclasses import dataclass
from fractions import Fraction

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.service.access_tables import guesses
from reviewer.service.store import Store, Writing

_ONE = 1_000_000


@dataclass(frozen=True, slots=True)
class GuessLimit:
    """How many wrong passwords there may be.

    Attributes:
        most: at once.
        within_ms: after which as many are allowed again.
    """

    store: Store
    most: int
    within_ms: int

    def take(self, name: str, address: str) -> float:
        """Take a guess; seconds to wait where there is none left, and then none is taken."""
        key = _key(name, address)
        with self.store.writing() as change:
            left = self._left(change, key)
            if left >= _ONE:
                self._keep(change, key, left - _ONE)
                return 0.0
        refill_ms = Fraction(self.within_ms * (_ONE - left), self.most * _ONE)
        return float(refill_ms) / 1000

    def give_back(self, name: str, address: str) -> None:
        """Undo one guess that shall not count."""
        key = _key(name, address)
        with self.store.writing() as change:
            self._keep(change, key, min(self.most * _ONE, self._left(change, key) + _ONE))

    def _left(self, change: Writing, key: str) -> int:
        full_again = change.now_ms - self.within_ms
        change.connection.execute(guesses.delete().where(guesses.c.at_ms <= full_again))
        row = change.connection.execute(sa.select(guesses).where(guesses.c.key == key)).first()
        if row is None:
            return self.most * _ONE
        passed = max(0, change.now_ms - row.at_ms)
        refilled = row.left_ppm + passed * self.most * _ONE // self.within_ms
        return int(min(self.most * _ONE, refilled))

    def _keep(self, change: Writing, key: str, left: int) -> None:
        values = {"left_ppm": left, "at_ms": change.now_ms}
        new = self.store.insert(guesses).values(key=key, **values)
        change.connection.execute(new.on_conflict_do_update(index_elements=["key"], set_=values))


def _key(name: str, address: str) -> str:
    # Hashed: people type their password into the field of the name, too.
    return digest(f"{name}\n{address}".encode())
