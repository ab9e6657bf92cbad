"""Who has what of it: languages by regions, physical tests, mentors' time; small groups hidden."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person
from reviewer.service.cohort import interns_of, programme_titles
from reviewer.service.decided_slices import Placed, Stretch, placed_at
from reviewer.service.fairness import estimate, stretch_of
from reviewer.service.first_words import worked_out
from reviewer.service.held_decisions import held_decisions
from reviewer.service.items import parts_of
from reviewer.service.ledger import saved_ug
from reviewer.service.mentor_load import programmes
from reviewer.service.mentoring_tables import matters, mentor_links
from reviewer.service.rights import Right, may
from reviewer.service.store import Row, Store
from reviewer.service.tables import people
from reviewer.wire.sharing import (
    BenefitAnswer,
    BenefitCellShape,
    MentorTimeShape,
    SharesAnswer,
    SlotsShape,
)

if TYPE_CHECKING:  # with numpy behind it; whoever only serves does not need it
    from reviewer.insight.benefit import Benefit, Served
    from reviewer.insight.mentor_time import InternWeek, TimeShare
    from reviewer.insight.slots import SlotShare

WEEKS = 4
WEEK_MS = 7 * 24 * 3_600_000
MINUTE_MS = 60_000


def benefit_matrix(
    store: Store, caller: Person, since: date | None = None, until: date | None = None
) -> BenefitAnswer:
    """Languages by regions of what was decided at the caller's sites.

    Of each item the last decision of these days speaks.

    Raises:
        BadInput: the days end before they begin.
    """
    from reviewer.insight.benefit import benefits

    stretch = stretch_of(since, until)
    with store.reading() as connection:
        served = list(_served(connection, caller, stretch))
    languages = sorted({each.language for each in served})
    regions = sorted({each.region for each in served})
    rows = benefits(served, languages, regions)
    return BenefitAnswer(
        languages=languages,
        regions=regions,
        cells=[_cell(each) for row in rows for each in row],
    )


def _served(connection: sa.Connection, caller: Person, stretch: Stretch) -> Iterator["Served"]:
    from reviewer.insight.benefit import Served
    from reviewer.insight.tallies import Route, SliceFacet

    saved = _saved(connection, caller, stretch)
    for placed in _last_of_items(placed_at(connection, caller, stretch)):
        decided, had = placed.decided, placed.decided.facets
        yield Served(
            language=had.get(SliceFacet.LANGUAGE, ""),
            region=had.get(SliceFacet.COUNTRY, ""),
            covered=placed.outside == (),
            flagged=decided.route is Route.FLAGGED,
            upheld=_is_upheld(decided.verdict, decided.damaged),
            saved_ug=saved.get(placed.item, 0),
        )


def _saved(connection: sa.Connection, caller: Person, stretch: Stretch) -> dict[str, int]:
    """Micrograms by item, as in the ledger, of decisions that came on these days."""
    ladder = resources.ladder()
    held = held_decisions(connection, caller.id, caller.sites)
    both = ((each.item, saved_ug(each, ladder)) for each in held if stretch.holds(each.since_ms))
    return {item: saved for item, saved in both if saved}


def _last_of_items(placed: Iterable[Placed]) -> Iterator[Placed]:
    """They come item after item, and of one item in the order in which they came."""
    last: Placed | None = None
    for each in placed:
        if last is not None and last.item != each.item:
            yield last
        last = each
    if last is not None:
        yield last


def _is_upheld(verdict: Verdict, damaged: bool | None) -> bool | None:
    if damaged is None or verdict not in (Verdict.CERTIFY, Verdict.REJECT):
        return None
    return damaged is (verdict is Verdict.REJECT)


def _cell(each: "Benefit") -> BenefitCellShape:
    shares = {"coverage": each.coverage, "flagged": each.flagged, "success": each.success}
    return BenefitCellShape(
        language=each.language,
        region=each.region,
        items=each.items,
        saved_g=None if each.saved_ug is None else each.saved_ug // 1_000_000,
        **{name: None if one is None else estimate(one) for name, one in shares.items()},
    )


def shares_of(
    store: Store, caller: Person, now_ms: int, since: date | None = None, until: date | None = None
) -> SharesAnswer:
    """Physical tests of these days, and mentors' time of the last weeks.

    Raises:
        BadInput: the days end before they begin.
    """
    from reviewer.insight.slots import slot_shares
    from reviewer.insight.tallies import SliceFacet

    stretch = stretch_of(since, until)
    facets = (SliceFacet.SITE, SliceFacet.COUNTRY, SliceFacet.LANGUAGE, SliceFacet.CATEGORY)
    with store.reading() as connection:
        placed = placed_at(connection, caller, stretch)
        slots = slot_shares((each.decided for each in placed if each.author), facets)
        weeks = _Weeks(connection, caller, now_ms).all()
    return SharesAnswer(
        weeks=WEEKS,
        mentor_time=_mentor_time(weeks),
        tests=slots.tests,
        slots=[_slots(each) for each in slots.shares],
    )


def _slots(each: "SlotShare") -> SlotsShape:
    return SlotsShape(
        facet=each.facet.value,
        value=each.value,
        decisions=each.decisions,
        asked=None if each.asked is None else estimate(each.asked),
        difference=None if each.difference is None else estimate(each.difference),
        corrected=each.corrected,
        believed=each.believed,
    )


def _mentor_time(weeks: "list[InternWeek]") -> list[MentorTimeShape]:
    from reviewer.insight.mentor_time import by_programme, by_site, time_shares

    ways = {"programme": by_programme, "site": by_site}
    return [
        _time(of, share) for of, group_of in ways.items() for share in time_shares(weeks, group_of)
    ]


def _time(of: str, share: "TimeShare") -> MentorTimeShape:
    fewest = share.among_fewest
    return MentorTimeShape(
        of=of,
        group=share.group,
        interns=share.interns,
        weeks=share.weeks,
        minutes=share.minutes,
        lowest=share.lowest,
        reply=share.reply,
        among_fewest=None if fewest is None else estimate(fewest),
    )


@dataclass(slots=True)
class _Weeks:
    """What interns of a caller's sites had of their mentors, week by week back from now."""

    connection: sa.Connection
    caller: Person
    now_ms: int
    _minutes: dict[tuple[str, int], int] = field(init=False)
    _replies: dict[tuple[str, int], list[int]] = field(init=False)

    def all(self) -> "list[InternWeek]":
        """A row for each week that an intern was known; one at no site has "" for it."""
        from reviewer.insight.mentor_time import InternWeek

        columns = (people.c.id, people.c.sites, people.c.made_ms)
        wanted = sa.select(*columns).where(*interns_of(self.caller)).order_by(people.c.id)
        interns = self.connection.execute(wanted).all()
        names = [row.id for row in interns]
        self._minutes, self._replies = self._met(frozenset(names)), self._waited(names)
        titles, by = self._titles(), dict(programmes(self.connection))
        return [
            InternWeek(
                intern=PersonId(row.id),
                programme=titles.get(by.get(row.id, ""), ""),
                site=(json.loads(row.sites) or [""])[0],
                language="",
                minutes=self._minutes.get((row.id, week), 0),
                replies=tuple(self._replies.get((row.id, week), ())),
            )
            for row, week in product(interns, range(WEEKS))
            if row.made_ms < self.now_ms - week * WEEK_MS
        ]

    def _titles(self) -> dict[str, str]:
        """What programmes are called; somebody wrote it, so it is not for who is told of nobody."""
        titles = programme_titles(self.connection)
        if may(self.caller, Right.READ):
            return titles
        return {each: f"Programme {at}" for at, each in enumerate(sorted(titles), start=1)}

    def _week(self, at_ms: int) -> int:
        """0 for the last seven days; negative for what is still to come."""
        return (self.now_ms - at_ms) // WEEK_MS

    def _met(self, interns: frozenset[str]) -> dict[tuple[str, int], int]:
        """Minutes of meetings that were held with a mentor of the intern."""
        links = sa.select(mentor_links.c.intern, mentor_links.c.mentor)
        pairs = {(row.intern, row.mentor) for row in self.connection.execute(links)}
        wanted = sa.select(matters).where(matters.c.kind == "meeting", matters.c.state == "held")
        since_ms = self.now_ms - WEEKS * WEEK_MS
        found = defaultdict[tuple[str, int], int](int)
        for row in self.connection.execute(wanted.where(matters.c.changed_ms >= since_ms)):
            filled = json.loads(row.filled)
            week, there = self._week(int(filled["start"])), _who(row, filled)
            for intern in there & interns:
                if 0 <= week < WEEKS and any((intern, each) in pairs for each in there):
                    found[intern, week] += int(filled["minutes"])
        return found

    def _waited(self, names: list[str]) -> dict[tuple[str, int], list[int]]:
        """Minutes until the first word on each decision."""
        found = defaultdict[tuple[str, int], list[int]](list)
        for part in parts_of(names):
            waited = worked_out(self.connection, list(part), self.now_ms - WEEKS * WEEK_MS)
            for person, each in waited.items():
                for came_ms, for_ms in each:
                    week = min(max(self._week(came_ms), 0), WEEKS - 1)
                    found[person, week].append(round(for_ms / MINUTE_MS))
        return found


def _who(row: Row, filled: dict[str, object]) -> frozenset[str]:
    invited = filled.get("invited")
    named = [str(each) for each in invited] if isinstance(invited, list) else []
    return frozenset({row.opener, row.about, *named}) - {""}
