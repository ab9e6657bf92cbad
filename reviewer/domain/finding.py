"""What a verification found wrong, each thing by name."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Fault(StrEnum):
    """What was done to a row or line, as far as it can be told."""

    EDITED = "edited"
    REMOVED = "removed"
    REORDERED = "reordered"
    INSERTED = "inserted"
    TRUNCATED = "truncated"
    UNSIGNED = "unsigned"  # a signature is missing or wrong
    CONTRADICTED = "contradicted"  # another witness says otherwise


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong.

    Attributes:
        where: table or file.
        name: id of the row, "" when it has none.
        seq: its number or place, 0 when it has none.
        sentence: for the person.
    """

    fault: Fault
    where: str
    name: str
    seq: int
    sentence: str


@dataclass(slots=True)
class Report:
    """What a verification came to.

    Attributes:
        subject: what was verified.
        counted: how many of what were looked at.
        notes: what could not be told, one sentence each.
    """

    subject: str
    counted: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_sound(self) -> bool:
        return not self.findings

    def add(self, fault: Fault, where: str, name: str, seq: int, sentence: str) -> None:
        """Note one thing wrong."""
        self.findings.append(Finding(fault, where, name, seq, sentence))

    def count(self, what: str, many: int = 1) -> None:
        """So many more were looked at."""
        self.counted[what] = self.counted.get(what, 0) + many

    def facts(self) -> Mapping[str, Any]:
        """For printing."""
        return {
            "verified": self.subject,
            "sound": self.is_sound,
            "counted": self.counted,
            "findings": [asdict(each) for each in self.findings],
            "notes": self.notes,
        }
