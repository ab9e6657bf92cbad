"""Controlled reasons for verdicts. Their titles are data (resources/reasons.toml)."""

from dataclasses import dataclass

from reviewer.domain.ids import ReasonCode

# Defers an item for a new picture; the decision names the angles.
ANGLE_MISSING = ReasonCode("angle_missing")


@dataclass(frozen=True, slots=True)
class Reason:
    """One controlled reason.

    Attributes:
        code: "liquid_leak".
        title: English; translated as data.
        verdicts: what it may stand for, of reject, defer, test, override, return, lower.
        key: the one more key in the reason palette, a digit or letter.
        needs_note: a note must be written with it.
    """

    code: ReasonCode
    title: str
    verdicts: frozenset[str]
    key: str
    needs_note: bool = False

    @property
    def names_angles(self) -> bool:
        """Whether the decision must say which angles are missing."""
        return self.code == ANGLE_MISSING


@dataclass(frozen=True, slots=True)
class ReasonList:
    """All reasons, in the order shown."""

    reasons: tuple[Reason, ...]

    def of(self, verdict: str) -> tuple[Reason, ...]:
        """Reasons that may stand for `verdict`, in order."""
        return tuple(reason for reason in self.reasons if verdict in reason.verdicts)

    def completed(self, shipped: "ReasonList") -> "ReasonList":
        """With the shipped reasons for what this list has none for: one from before there were."""
        known = {use for reason in self.reasons for use in reason.verdicts}
        more = tuple(each for each in shipped.reasons if known.isdisjoint(each.verdicts))
        return ReasonList((*self.reasons, *more)) if more else self

    def named(self, code: str) -> Reason | None:
        """The reason with this code, None when there is none."""
        return next((reason for reason in self.reasons if reason.code == code), None)
