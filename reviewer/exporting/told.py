"""What every export tells beside its rows: whose it is, when it was made, where pictures lie."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from reviewer.domain.errors import BadInput
from reviewer.exporting.flow_definition import FlowDefinition

HASH = "{hash}"
PLACES = "images/{folder}/{hash}"  # in the service's folder
_HASH = re.compile(r"[0-9a-f]{64}(?![0-9a-f])")


@dataclass(frozen=True, slots=True)
class Told:
    """Beside the rows.

    Attributes:
        service: its id.
        made_ms: milliseconds since 1970 UTC.
        pictures: address of a picture, {hash} standing for its SHA-256.
        flow: that human loops are written for.
    """

    service: str
    made_ms: int
    pictures: str = PLACES
    flow: FlowDefinition = field(default_factory=FlowDefinition)

    def __post_init__(self) -> None:
        if HASH not in self.pictures:
            raise BadInput(f"{self.pictures!r} names no picture: say where {HASH} goes.")

    def address(self, picture: str) -> str:
        """Where a picture lies."""
        return self.pictures.replace("{folder}", picture[:2]).replace(HASH, picture)


def hash_in(address: str) -> str:
    """The SHA-256 that an address of a picture ends with.

    Raises:
        BadInput: there is none.
    """
    found = _HASH.findall(address)
    if not found:
        raise BadInput(f"{address!r} names no picture by its SHA-256.")
    return str(found[-1])


def time_of(wall_ms: int) -> str:
    """ISO 8601 in UTC, with milliseconds."""
    try:
        found = datetime.fromtimestamp(wall_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        found = datetime.fromtimestamp(0, UTC)  # a clock that is out of its mind
    return found.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def ms_of(time: str) -> int:
    """Back from `time_of`, or any ISO 8601 time with its zone.

    Raises:
        BadInput: it is none.
    """
    try:
        found = datetime.fromisoformat(time)
        return round(found.timestamp() * 1000) if found.tzinfo else 0
    except (ValueError, TypeError, OverflowError) as fault:
        raise BadInput(f"{time!r} is no time.") from fault


def line_of(facts: object) -> str:
    """JSON on one line, in the order of its members."""
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def array_of(entries: Iterable[Any]) -> Iterator[str]:
    """Pieces of a JSON array, an entry a line."""
    yield "["
    for number, entry in enumerate(entries):
        yield f"{',' if number else ''}\n{line_of(entry)}"
    yield "\n]"
