"""What re-reviews found: the measured error of bulk acts, with intervals.

Every answer stands for the members of its act over those that were drawn (Horvitz and Thompson
1952), brought together as a ratio by insight's effective_share. It is about what acts decided for
members that nobody had opened. No name of a person is in it.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.bulk import VERDICTS, ActError, undetected_bound
from reviewer.domain.errors import BadInput
from reviewer.service.parcels import days_of, midnight_ms
from reviewer.service.policy import rereview_ppm
from reviewer.service.rereviews import Rereview
from reviewer.service.store import Row, Store
from reviewer.service.tables import rereviews

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval

DAY_MS = 24 * 3_600_000
LEAST = 30  # answers, below which the sentence says that they are few, as for audits


@dataclass(frozen=True, slots=True)
class MeasuredError:
    """Re-reviews of some bulk acts.

    Attributes:
        of: "all", "grouping" or "site".
        name: of the grouping ("" where members were chosen one by one) or site.
        verdict: of the acts, "" for both.
        acts: that were drawn from.
        members: those that were drawn stand for so many, rounded.
        drawn: waiting, same, other, unclear and ended together.
        waiting: nobody has looked yet.
        same, other: another person decided the same, or the opposite.
        unclear: another person sent it to a test or deferred it.
        ended: nobody had looked when the act's verdict fell, as by undo, or when nobody was to be
            asked any more.
        share: of members that another person would decide otherwise, with its interval of 95 %.
        sentence: for people.
    """

    of: str
    name: str
    verdict: str
    acts: int
    members: int
    drawn: int
    waiting: int
    same: int
    other: int
    unclear: int
    ended: int
    share: "Interval"
    sentence: str


@dataclass(frozen=True, slots=True)
class BulkErrorReport:
    """All groups, the whole first.

    Attributes:
        share_ppm: of unopened members that are drawn now.
    """

    share_ppm: int
    groups: tuple[MeasuredError, ...]

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def bulk_error_report(
    store: Store, sites: tuple[str, ...] = (), period: str = "", reader: str = ""
) -> BulkErrorReport:
    """What re-reviews have shown so far.

    Args:
        reader: a person; acts of their own are left out while one of their members waits, or they
            would learn from the counts which members were drawn. "" leaves nothing out.
        sites: members of these alone; empty means all.
        period: of acts that came then: 2026, 2026-Q2, 2026-05 or 2026-05-17, in UTC; "" is ever.

    Raises:
        BadInput: it is no such period.
    """
    of_acts = sa.select(rereviews).where(~rereviews.c.second)
    wanted = of_acts.order_by(rereviews.c.record, rereviews.c.item)
    if sites:
        wanted = wanted.where(rereviews.c.site.in_(sites))
    if period:
        first, after = _between(period)
        wanted = wanted.where(rereviews.c.made_ms >= first, rereviews.c.made_ms < after)
    if reader:
        own = sa.select(rereviews.c.record).where(
            rereviews.c.author == reader, rereviews.c.state == Rereview.WAITING.value
        )
        wanted = wanted.where(rereviews.c.record.not_in(own))
    with store.reading() as connection:
        share = rereview_ppm(connection)
        rows = connection.execute(wanted).all()
    groups = _by_verdict("all", "", rows)
    for of, column in (("grouping", "grouped_by"), ("site", "site")):
        for name in sorted({row._mapping[column] for row in rows}):
            part = [row for row in rows if row._mapping[column] == name]
            groups += _by_verdict(of, name, part)
    return BulkErrorReport(share, tuple(groups))


def act_error(store: Store, record: str, author: str | None = None) -> ActError | None:
    """What re-reviews of one act found; None while one waits, or where nobody was drawn.

    Args:
        author: only where the act is theirs; None means anybody's.
    """
    wanted = sa.select(rereviews).where(rereviews.c.record == record, ~rereviews.c.second)
    if author is not None:
        wanted = wanted.where(rereviews.c.author == author)
    with store.reading() as connection:
        rows = connection.execute(wanted).all()
    if not rows or any(row.state == Rereview.WAITING.value for row in rows):
        return None
    count = _counts(rows)
    members, drawn, other = rows[0].members, rows[0].drawn, count[Rereview.OTHER]
    is_whole = count[Rereview.SAME] + other == drawn
    return ActError(
        members=members,
        drawn=drawn,
        same=count[Rereview.SAME],
        other=other,
        unclear=count[Rereview.UNCLEAR],
        ended=count[Rereview.ENDED],
        bound_ppm=undetected_bound(members, drawn, other) if is_whole else None,
    )


def _between(period: str) -> tuple[int, int]:
    days = days_of(period)
    if days is None:
        raise BadInput(f"{period!r} is no period. Write 2026, 2026-Q2, 2026-05 or 2026-05-17.")
    return midnight_ms(days[0]), midnight_ms(days[1]) + DAY_MS


def _by_verdict(of: str, name: str, rows: Sequence[Row]) -> list[MeasuredError]:
    parts = [(each.value, [row for row in rows if row.verdict == each.value]) for each in VERDICTS]
    return [_group(of, name, verdict, part) for verdict, part in [("", list(rows)), *parts]]


def _counts(rows: Sequence[Row]) -> dict[Rereview, int]:
    return {each: sum(row.state == each.value for row in rows) for each in Rereview}


def _group(of: str, name: str, verdict: str, rows: Sequence[Row]) -> MeasuredError:
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.intervals import effective_share

    answered = [row for row in rows if row.state in (Rereview.SAME.value, Rereview.OTHER.value)]
    share = effective_share(
        [int(row.state == Rereview.OTHER.value) for row in answered],
        [row.drawn / row.members for row in answered],
    )
    count = _counts(rows)
    # Exact: the shares of one act add up to its members.
    members = round(sum(Fraction(row.members, row.drawn) for row in rows))
    return MeasuredError(
        of=of,
        name=name,
        verdict=verdict,
        acts=len({row.record for row in rows}),
        members=members,
        drawn=len(rows),
        waiting=count[Rereview.WAITING],
        same=count[Rereview.SAME],
        other=count[Rereview.OTHER],
        unclear=count[Rereview.UNCLEAR],
        ended=count[Rereview.ENDED],
        share=share,
        sentence=_sentence(share, count[Rereview.OTHER], len(answered), members),
    )


def _sentence(share: "Interval", other: int, answered: int, members: int) -> str:
    if share.value is None:
        return "Nobody has looked again yet, so nothing is known of the error."
    few = f" {answered} are few; the interval is wide." if answered < LEAST else ""
    return (
        f"{other} of {answered} looked at again were decided otherwise: {share.value:.2%} of"
        f" {members} members ({share.low:.2%} to {share.high:.2%}).{few}"
    )


def as_lines(report: BulkErrorReport) -> str:
    """For people; what was not drawn from is left out."""
    head = f"drawn: {report.share_ppm / 1e6:.2%} of unopened members, one at least"
    if not report.share_ppm:
        head = "drawn: none; switched off"
    shown = [each for each in report.groups if each.drawn or not (each.name or each.verdict)]
    return "\n".join([head, *(_line(each) for each in shown)])


def _line(each: MeasuredError) -> str:
    name = each.name or ("chosen one by one" if each.of == "grouping" else "")
    what = " ".join(part for part in (each.of, name, each.verdict) if part)
    left = {"waiting": each.waiting, "unclear": each.unclear, "ended": each.ended}
    told = "".join(f", {count} {word}" for word, count in left.items() if count)
    return f"{what}: {each.drawn} drawn in {each.acts} acts{told}. {each.sentence}"
