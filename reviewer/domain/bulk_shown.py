"""What was on the screen when a bulk act was made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.ids import ItemId

# Digits of a member's version that an act says: enough to tell the few of one item apart.
VERSION_DIGITS = 12


@dataclass(frozen=True, slots=True)
class BulkShown:
    """What was on the screen when the key was pressed.

    Attributes:
        visible_ms: since the sheet was painted.
        input: "keyboard", "keypad" or "mouse".
        thumbnails: members whose thumbnail was really painted.
        model: name and version of the scores shown, "" when none were.
        versions: the first VERSION_DIGITS of `Item.version` of each member, in their order and
            without a gap; zeros where the service said none.
    """

    visible_ms: int = 0
    input: str = "keyboard"
    thumbnails: int = 0
    model: str = ""
    versions: str = ""

    def version_of(self, place: int) -> str:
        """How the version of that member begins; "" where nobody noted it."""
        part = self.versions[place * VERSION_DIGITS : (place + 1) * VERSION_DIGITS]
        return part if part.strip("0") else ""

    def payload(self) -> dict[str, Json]:
        """As it stands in the record; what is newer only where it says something."""
        return {
            "visible_ms": self.visible_ms,
            "input": self.input,
            "thumbnails": self.thumbnails,
            "model": self.model,
            **({"versions": self.versions} if self.versions else {}),
        }

    @classmethod
    def of_payload(cls, shown: Mapping[str, Any]) -> "BulkShown":
        """Read back; unknown members are left alone.

        Raises:
            ValueError, TypeError: a member has the wrong form.
        """
        return cls(
            visible_ms=int(shown.get("visible_ms", 0)),
            input=str(shown.get("input", "keyboard")),
            thumbnails=int(shown.get("thumbnails", 0)),
            model=str(shown.get("model", "")),
            versions=str(shown.get("versions", "")),
        )


def versions_of(members: Sequence[ItemId], known: Mapping[ItemId, str]) -> str:
    """`BulkShown.versions` of these members; "" where no version of any is known."""
    parts = [known.get(each, "")[:VERSION_DIGITS].ljust(VERSION_DIGITS, "0") for each in members]
    said = "".join(parts)
    return said if said.strip("0") else ""
