"""Levels: how far somebody's decisions of one family stand by themselves.

A family is the pack that is proposed. Time never promotes: a level rises by one at a time, by the
votes of two, and falls by the word of one. What a decision needs is judged when the service
receives it.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.decision import NOTE_LIMIT, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode, PersonId, ReasonCode, RecordId
from reviewer.domain.language import tr
from reviewer.domain.risk import Risk

VOTES_NEEDED = 2
YEAR_MS = 365 * 24 * 3_600_000
# Without a decision of the family a level ends as after a year.
IDLE_MS = 60 * 24 * 3_600_000


class Level(IntEnum):
    """Autonomy in one family of decisions."""

    L0 = 0  # observes: may not decide
    L1 = 1  # shadow: decisions are kept and never have an effect
    L2 = 2  # everything is countersigned before it has an effect
    L3 = 3  # countersigned: rejects, what differs from the model, and a share drawn by chance
    L4 = 4  # nothing is countersigned
    L5 = 5  # nothing is, and supervises others


# Of an intern about whom nobody has said otherwise.
FIRST_LEVEL = Level.L2


class Ground(StrEnum):
    """Why a decision is countersigned."""

    ANY = "any"
    REJECTS = "rejects"
    DIFFERS = "differs"  # from the model, or the model says nothing
    DRAWN = "drawn"


GROUNDS: Mapping[Level, frozenset[Ground]] = {
    Level.L0: frozenset({Ground.ANY}),
    Level.L1: frozenset({Ground.ANY}),
    Level.L2: frozenset({Ground.ANY}),
    Level.L3: frozenset({Ground.REJECTS, Ground.DIFFERS, Ground.DRAWN}),
    Level.L4: frozenset(),
    Level.L5: frozenset(),
}


def needs_countersign(
    level: Level, verdict: Verdict, *, agrees_with_model: bool, drawn: bool
) -> bool:
    """Whether a decision has no effect before a mentor countersigns it."""
    present = {
        Ground.ANY: True,
        Ground.REJECTS: verdict is Verdict.REJECT,
        Ground.DIFFERS: not agrees_with_model,
        Ground.DRAWN: drawn,
    }
    return any(present[ground] for ground in GROUNDS[level])


def agrees(verdict: Verdict, risk: Risk | None) -> bool:
    """Whether a verdict is the one that the model's estimate alone would come to.

    Test and defer are never; nor is anything where the model or its threshold is lacking.
    """
    return verdict is proposed(risk)


def proposed(risk: Risk | None) -> Verdict | None:
    """The verdict that the model's estimate alone would come to; None where there is none."""
    if risk is None or risk.threshold_ppm is None:
        return None
    return Verdict.CERTIFY if risk.ppm < risk.threshold_ppm else Verdict.REJECT


def is_drawn(key: bytes, record: RecordId, share_ppm: int) -> bool:
    """Whether a record is among the share that is countersigned by chance.

    Args:
        key: the service's secret, without which nobody can foresee it.
        share_ppm: parts per million.
    """
    found = int.from_bytes(hmac.digest(key, record.encode(), "sha256")[:8])
    return found * 1_000_000 < share_ppm << 64


@dataclass(frozen=True, slots=True)
class Entrustment:
    """The payload of a record about somebody's level: a vote to raise it, or a word to lower it.

    Attributes:
        evidence: figures that it rests on, as the voter saw them.
        reason, remedy: of a word to lower it: why, and what helps.
    """

    person: PersonId
    family: PackCode
    level: Level
    raises: bool
    evidence: Mapping[str, Json]
    reason: ReasonCode | None = None
    remedy: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not self.person or not self.family:
            raise BadInput(tr("An entrustment names a person and a family."))
        if not self.raises and not (self.reason and self.remedy):
            raise BadInput(tr("Lowering a level needs a reason and a remedy."))
        if max(len(self.note), len(self.remedy)) > NOTE_LIMIT:
            raise BadInput(tr("A note or remedy has at most {most} characters.", most=NOTE_LIMIT))

    def payload(self) -> dict[str, Json]:
        """As it stands in the record."""
        return {
            "person": self.person,
            "family": self.family,
            "level": int(self.level),
            "raises": self.raises,
            "evidence": dict(self.evidence),
            "reason": self.reason,
            "remedy": self.remedy,
            "note": self.note,
        }

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "Entrustment":
        """Read back; unknown members are left alone.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        try:
            reason = payload.get("reason")
            return cls(
                person=PersonId(str(payload["person"])),
                family=PackCode(str(payload["family"])),
                level=Level(payload["level"]),
                raises=_flag(payload["raises"]),
                evidence=dict(payload.get("evidence") or {}),
                reason=None if reason is None else ReasonCode(str(reason)),
                remedy=str(payload.get("remedy") or ""),
                note=str(payload.get("note") or ""),
            )
        except (KeyError, ValueError, TypeError) as fault:
            raise BadInput(
                tr("This entrustment cannot be read: {fault!r}.", fault=fault)
            ) from fault


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError(f"{value!r} is neither true nor false")


def expires_ms(level: Level, since_ms: int) -> int:
    """When a level that was reached at `since_ms` ends unless it is given anew; 0 for never."""
    return since_ms + YEAR_MS if level > FIRST_LEVEL else 0


def level_in_force(level: Level, until_ms: int, now_ms: int) -> Level:
    """The level that counts now: one less for each year that it was not given anew.

    Args:
        until_ms: as `expires_ms` said.
    """
    if not until_ms or now_ms < until_ms:
        return level
    years = 1 + (now_ms - until_ms) // YEAR_MS
    return Level(max(FIRST_LEVEL, level - years))
