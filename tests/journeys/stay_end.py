"""How a stay is played, and what it came to."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Stay:
    """How a stay is played.

    Attributes:
        each_week: items that the intern decides.
        rejects: one in so many must not go lighter.
        offline: week, from 1, in which neither desk reaches the service; 0 for none.
    """

    each_week: int
    rejects: int
    offline: int = 0


@dataclass(slots=True)
class End:
    """What a stay came to, without times and records' names.

    Attributes:
        items: state and verdict that everybody is told.
        levels: from and to, in their order.
        matters: kind, state and who they concern.
        cases: how many decisions stand how.
        cards: the items that came back as mistakes.
        deck: cards that were still being learnt at the end of each week.
        came: what came back, as the intern reads it: items by what it says ("" for nothing yet).
        reopened: certificates that outcomes called into question.
        certified: items that the intern certified at first.
        known: of the first decisions, how many are known by outcomes.
        certificate: the row of the family on the certificate.
    """

    items: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    levels: list[tuple[int, int]] = field(default_factory=list)
    matters: list[tuple[str, str]] = field(default_factory=list)
    cases: dict[str, int] = field(default_factory=dict)
    cards: list[str] = field(default_factory=list)
    deck: list[int] = field(default_factory=list)
    came: dict[str, list[str]] = field(default_factory=dict)
    reopened: int = 0
    certified: set[str] = field(default_factory=set)
    known: int = 0
    certificate: dict[str, Any] = field(default_factory=dict)
    decisions: int = 0
    remarks: int = 0
