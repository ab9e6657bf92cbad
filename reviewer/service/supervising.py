"""What a decision needs before it has an effect, judged once, when it comes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.domain.bulk import pack_of
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Decision
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Record
from reviewer.service.mentoring_tables import supervised
from reviewer.service.store import Writing

Pair = tuple[str, str]


@dataclass(slots=True)
class Supervision:
    """Decisions of one batch whose author learns, or learned when they were made."""

    change: Writing
    author: Person
    _rows: dict[Pair, dict[str, Any]] = field(default_factory=dict)

    def case_of(
        self, record: Record, decision: Decision, seq: int, *, is_moot: bool
    ) -> Case | None:
        """Where a new decision stands; None for one that nobody supervises.

        Args:
            is_moot: it came too late to have an effect.
        """
        if self.author.role is not Role.INTERN and not decision.supervised:
            return None
        asked = Case.AWAITING
        state = Case.MOOT if is_moot else asked
        self._rows[record.id, decision.item] = {
            "record": record.id,
            "item": decision.item,
            "author": record.author,
            "family": pack_of(decision.item),
            "asked": asked.value,
            "state": state.value,
            "server_seq": seq,
            "received_ms": self.change.now_ms,
        }
        return state

    def awaits(self, record: str) -> bool:
        """Whether a countersign may still give a new record an effect on one of its items."""
        return any(
            name == record and row["asked"] == Case.AWAITING
            for (name, _), row in self._rows.items()
        )

    def write(self, made: Mapping[Pair, Mapping[str, Any]]) -> None:
        """Write what was noted.

        Args:
            made: rows of `decisions` that were written with it.
        """
        for pair, row in self._rows.items():
            if made[pair]["withdrawn"]:
                row["state"] = Case.MOOT.value
        self.change.run_many(supervised.insert(), list(self._rows.values()))
        self._rows = {}
