"""What went out and what came of it, added up by pack without counting a parcel twice.

A statement (shipments.csv) says all that went out in the packs, sites and periods it names; the
next one takes its place. Outcomes come one by one or as tallies and are added to it, except for
what the statement holds already. Everything here is pure.
"""

import calendar
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.packs import PackLadder

PERIOD = re.compile(r"([0-9]{4})(?:-(?:Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?")
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class StatedRow:
    """One row of a statement.

    Attributes:
        site, period: "" for all sites, for all the time before the statement.
    """

    pack: str
    site: str
    period: str
    shipped: int
    damaged: int


@dataclass(frozen=True, slots=True)
class Reported:
    """One outcome that counts.

    Attributes:
        is_tally: it counts all parcels of its pack, site and period; else it is one parcel.
        received_ms: when it came to the service.
    """

    pack: str
    site: str
    period: str
    shipped: int
    damaged: int
    is_tally: bool
    received_ms: int


@dataclass(frozen=True, slots=True)
class Gone:
    """What went out in one pack from a day on.

    Attributes:
        damaged: of the parcels.
        unplaced: parcels of periods that began before the day and did not end before it, or of no
            period: nobody knows how many of them went out from the day on. In no other count.
    """

    parcels: int
    damaged: int
    unplaced: int


def days_of(period: str) -> Days | None:
    """First and last day of 2026, 2026-Q2, 2026-05 or 2026-05-17; None when it is none of these."""
    found = PERIOD.fullmatch(period)
    if found is None:
        return None
    year, quarter, month, day = (None if part is None else int(part) for part in found.groups())
    first_month, last_month = month or 1, month or 12
    if quarter is not None:
        first_month, last_month = 3 * quarter - 2, 3 * quarter
    try:
        first = date(year or 0, first_month, day or 1)
        last_day = day or calendar.monthrange(first.year, last_month)[1]
        return first, date(first.year, last_month, last_day)
    except ValueError:
        return None


def midnight_ms(day: date) -> int:
    """When a day begins, in UTC."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1000


def gone_since(
    statement: Iterable[StatedRow],
    stated_ms: int,
    reported: Iterable[Reported],
    pack: str,
    since_ms: int,
) -> Gone:
    """What went out in a pack in periods that begin on the day of `since_ms`, in UTC, or later.

    Args:
        stated_ms: as in `add_up`.
    """
    rows = tuple(statement)
    day = datetime.fromtimestamp(since_ms / 1000, UTC).date()
    counted = [(row.period, row.shipped, row.damaged) for row in rows if row.pack == pack]
    counted += [(one.period, *_news(one, rows, stated_ms)) for one in reported if one.pack == pack]
    sums: dict[str, list[int]] = {}
    unplaced = 0
    for period, shipped, damaged in counted:
        days = days_of(period)
        if days is not None and days[0] >= day:
            _add(sums, pack, shipped, damaged)
        elif days[1] >= day if days is not None else stated_ms >= since_ms:
            unplaced += shipped
    parcels, hurt = sums.get(pack, (0, 0))
    return Gone(parcels, hurt, unplaced)


def add_up(
    statement: Iterable[StatedRow], stated_ms: int, reported: Iterable[Reported], ladder: PackLadder
) -> tuple[Shipped, ...]:
    """Counts by pack, the lightest first.

    Args:
        stated_ms: when the statement came; it holds what was known by then.
    """
    rows = tuple(statement)
    sums: dict[str, list[int]] = {}
    for row in rows:
        _add(sums, row.pack, row.shipped, row.damaged)
    for one in reported:
        _add(sums, one.pack, *_news(one, rows, stated_ms))
    known = [pack.code for pack in ladder if pack.code in sums]
    others = sorted(sums.keys() - set(known))
    return tuple(Shipped(PackCode(pack), *sums[pack]) for pack in (*known, *others))


def stated_text(rows: Iterable[StatedRow]) -> str:
    """As the column `stated` keeps it."""
    listed = [[row.pack, row.site, row.period, row.shipped, row.damaged] for row in rows]
    return json.dumps(listed, ensure_ascii=False, separators=(",", ":"))


def stated_rows(text: str) -> tuple[StatedRow, ...]:
    """Read back what `stated_text` wrote, or sums by pack as schema 2 kept them."""
    return tuple(
        StatedRow(row["pack"], "", "", row["shipped"], row["damaged"])
        if isinstance(row, dict)
        else StatedRow(*row)
        for row in json.loads(text)
    )


def _add(sums: dict[str, list[int]], pack: str, shipped: int, damaged: int) -> None:
    found = sums.setdefault(pack, [0, 0])
    found[0] += shipped
    # Reports of damage may run ahead of counts of what went out.
    found[1] = min(found[1] + damaged, found[0])


def _news(one: Reported, rows: tuple[StatedRow, ...], stated_ms: int) -> tuple[int, int]:
    """Parcels and damaged ones that the statement does not hold yet."""
    holding = [row for row in rows if row.pack == one.pack and row.site in ("", one.site)]
    is_named = any(row.period and _holds(row.period, one.period) for row in holding)
    is_old = one.received_ms <= stated_ms and (is_named or any(not row.period for row in holding))
    if is_old or (is_named and one.is_tally):
        return 0, 0
    # One parcel of a period that is stated was counted there when it went out.
    return (0, one.damaged) if is_named else (one.shipped, one.damaged)


def _holds(stated: str, period: str) -> bool:
    if stated == period:
        return True
    outer, inner = days_of(stated), days_of(period)
    return outer is not None and inner is not None and outer[0] <= inner[0] <= inner[1] <= outer[1]
