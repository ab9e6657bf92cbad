"""The notebook: a journal of its own beside the profile's, from which nothing is ever sent.

It is as durable as the journal, signed by a key of its own that no service knows, and chained by
itself, so that the numbers of the device, which the service counts, have no gap where a note is.
"""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from reviewer.domain.canonical import Json
from reviewer.domain.ids import RecordId
from reviewer.domain.record import ClockFacts, Record
from reviewer.journal.journal import Journal
from reviewer.journal.renumbering import REPLACES

FOLDER = "notebook"
# More notes than anybody writes.
_ALL = 1_000_000


def has_notebook(profile: Path) -> bool:
    """Whether anybody has written into the notebook of this profile."""
    return (profile / FOLDER).is_dir()


def open_notebook(profile: Path, clock: Callable[[], ClockFacts]) -> Journal:
    """Open the notebook of a profile, making it where there is none.

    Raises:
        StorageFault, NewerSchema: as Journal.open.
    """
    return Journal.open(profile / FOLDER, clock=clock)


def move_notes(journal: Journal, notebook: Callable[[], Journal], kinds: Collection[str]) -> int:
    """Bring notes that an earlier version wrote into the journal over to the notebook; how many.

    Each gets a copy there and is put aside here, so that it is never offered again; twice does no
    harm. The lines stay: nothing is ever taken out of a journal.

    Args:
        notebook: opens it; not called when there is nothing to bring.
        kinds: of the matters that are kept there.

    Raises:
        NotSaved: one could not be made durable; call again.
    """
    notes = journal.unmoved_steps(kinds)
    if not notes:
        return 0
    into = notebook()
    copies = {
        RecordId(str(each.record.payload[REPLACES])): each.record.id
        for each in into.entries(limit=_ALL)
        if REPLACES in each.record.payload
    }
    for record in notes:
        if record.id not in copies:
            copies[record.id] = into.copy(record, _payload(record, copies)).id
    journal.put_aside(notes)
    return len(notes)


def _payload(record: Record, copies: Mapping[RecordId, RecordId]) -> dict[str, Json]:
    """What the copy says: the same, of copies."""
    payload: dict[str, Json] = {**record.payload, REPLACES: record.id}
    if "withdraws" in payload:
        payload["withdraws"] = copies.get(RecordId(str(payload["withdraws"])), "")
    seen = payload.get("seen")
    if isinstance(seen, list):
        payload["seen"] = [copies.get(RecordId(str(each)), each) for each in seen]
    return payload
