"""Collects everything wrong with the files that are read together."""

from reviewer.domain.errors import BadCatalogue, Defect


class Defects:
    """Defects found so far, in the order of the files' lines.

    Attributes:
        file: name of the file looked at now, as the person gave it.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Defect] = []

    def add(self, line: int, column: str, why: str, remedy: str) -> None:
        """Note one; `line` 0 means the whole file. `why` comes without a full stop."""
        self._found.append(Defect(self.file, line, column, why, remedy))

    def of(self, file: str) -> "Defects":
        """The same collection, for another file."""
        other = Defects(file)
        other._found = self._found
        return other

    def __len__(self) -> int:
        return len(self._found)

    def refuse_if_any(self, outcome: str = "nothing was imported") -> None:
        """Raise BadCatalogue with all of them, if there are any; `outcome` ends its sentence."""
        if self._found:
            order = sorted(self._found, key=lambda one: (one.file, one.line))
            raise BadCatalogue(tuple(order), outcome)


def shown(value: str, most: int = 60) -> str:
    """A value found, short and quoted, for a sentence."""
    return repr(value if len(value) <= most else f"{value[:most]}...")
