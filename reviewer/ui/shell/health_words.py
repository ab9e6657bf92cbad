"""How the desk stands, in rows of words: each with a mark, so that no colour speaks alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from reviewer.domain.language import minute, number, tr
from reviewer.operations.phases import Phase, SyncState

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.examining import HealthFacts
    from reviewer.operations.health import DeskHealth

# From here on signatures and sign-ins of a company may be refused for their time.
SKEW_MS = 5 * 60 * 1000
# Below this the desk stops fetching pictures ahead.
LEAST_FREE_BYTES = 1 << 30
KIB, MIB, GIB = 1 << 10, 1 << 20, 1 << 30


class Mark(StrEnum):
    """How a row stands."""

    GOOD = "good"
    NOTE = "note"  # works, but worth knowing
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was looked at."""

    name: str
    value: str
    mark: Mark = Mark.GOOD


_MARKS = {
    Phase.ONLINE: Mark.GOOD,
    Phase.CONNECTING: Mark.NOTE,
    Phase.OFFLINE: Mark.NOTE,
    Phase.BUSY: Mark.NOTE,
    Phase.HELD: Mark.NOTE,
}


def service_rows(
    state: SyncState, answer: "HealthFacts | str", skew_ms: int | None
) -> Iterator[Row]:
    """The way to the service.

    Args:
        answer: what it said of itself, or a sentence why that is not known.
    """
    yield Row(tr("Connection"), state.sentence, _MARKS.get(state.phase, Mark.BAD))
    if isinstance(answer, str):
        yield Row(tr("Service"), answer, Mark.NOTE)
    else:
        yield Row(tr("Service"), tr("answers, version {version}", version=answer.version))
    yield _clock(skew_ms)
    if state.last_ok_ms is None:
        yield Row(tr("Last sync"), tr("none since Reviewer was started"), Mark.NOTE)
    else:
        yield Row(tr("Last sync"), _moment(state.last_ok_ms))


def _clock(skew_ms: int | None) -> Row:
    if skew_ms is None:
        return Row(tr("Clock"), tr("not compared yet: the service was not heard"), Mark.NOTE)
    if abs(skew_ms) < SKEW_MS:
        return Row(tr("Clock"), tr("agrees with the service’s"))
    minutes = number(abs(skew_ms) // 60_000)
    words = (
        tr("{minutes} minutes ahead of the service’s: check date and time", minutes=minutes)
        if skew_ms > 0
        else tr("{minutes} minutes behind the service’s: check date and time", minutes=minutes)
    )
    return Row(tr("Clock"), words, Mark.BAD)


def record_rows(state: SyncState, health: "DeskHealth") -> Iterator[Row]:
    """What was decided here."""
    counts = health.counts
    yield Row(tr("Saved here"), tr("{n} records", "{n} record", counts["records"]), Mark.GOOD)
    waiting = counts["not received"]
    words = (
        tr("{n} records", "{n} record", waiting)
        if waiting
        else tr("none: everything is received by the service")
    )
    is_calm = not waiting or state.phase is Phase.ONLINE
    yield Row(tr("Not yet sent"), words, Mark.GOOD if is_calm else Mark.NOTE)
    if counts["refused"]:
        refused = tr("{n} records: see History", "{n} record: see History", counts["refused"])
        yield Row(tr("Refused by the service"), refused, Mark.BAD)
    yield _journal(health)


def _journal(health: "DeskHealth") -> Row:
    if health.refusal:
        return Row(tr("Journal"), health.refusal, Mark.BAD)
    if health.repaired:
        return Row(tr("Journal"), health.repaired, Mark.NOTE)
    words = tr(
        "open: {size}, and its second copy {copy}",
        size=sized(health.journal_bytes),
        copy=sized(health.log_bytes),
    )
    return Row(tr("Journal"), words)


def machine_rows(health: "DeskHealth") -> Iterator[Row]:
    """Room on this machine."""
    free = tr("{size} free", size=sized(health.free_bytes))
    if not health.has_reserve:
        free = tr("{free}; no reserve for decisions is left: make room now", free=free)
        yield Row(tr("Disk"), free, Mark.BAD)
    elif health.free_bytes < LEAST_FREE_BYTES:
        free = tr("{free}: pictures are not fetched ahead any more", free=free)
        yield Row(tr("Disk"), free, Mark.NOTE)
    else:
        yield Row(tr("Disk"), free)
    yield Row(
        tr("Kept to work offline"),
        tr(
            "{pictures} of pictures, {lists} of lists",
            pictures=sized(health.picture_bytes),
            lists=sized(health.cache_bytes),
        ),
    )


def sized(count: int) -> str:
    """Bytes as people read them."""
    if count < MIB:
        #: a size in KiB
        return tr("{count} KiB", count=number(-(-count // KIB)))
    if count < GIB:
        #: a size in MiB
        return tr("{count} MiB", count=number(count / MIB, ",.1f"))
    #: a size in GiB
    return tr("{count} GiB", count=number(count / GIB, ",.1f"))


def _moment(ms: int) -> str:
    return minute(datetime.fromtimestamp(ms / 1000).astimezone())
