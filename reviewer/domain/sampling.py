"""What a bulk act asks of the person before it may be made: sample, cap, time to look.

Who counts as a member and who must be opened follows from what was really seen. The draw gives each
item a secret number when the group is opened; the random sample is always those with the smallest
numbers. So every set of so many has the same chance, whatever was painted first, and nobody can
foresee who comes: a member is only known to be drawn when it is its turn.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import Final

from reviewer.domain.bulk import BULK_MOST, Excluded, Sample, undetected_bound
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr

# Highest risk of the members, parts per million, up to which a band reaches.
LOW_PPM: Final = 5_000
MIDDLE_PPM: Final = 20_000
# Whoever certifies more than so many at once types the number.
TYPED_FROM: Final = 100
# Nobody is kept longer than this for the time alone.
DWELL_MOST_MS: Final = 180_000


class Band(StrEnum):
    """Bands of risk; what was not scored belongs to the highest."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Demand:
    """What a band asks for.

    Attributes:
        bound_ppm: the bound on undetected defects that a clean random sample must give.
        unlike: of the least similar, how many must be opened.
        most: members of one act.
        dwell_ms: visible time of the sheet for each member.
    """

    bound_ppm: int
    unlike: int
    most: int
    dwell_ms: int


DEMANDS: Final = {
    Band.LOW: Demand(bound_ppm=200_000, unlike=3, most=BULK_MOST, dwell_ms=50),
    Band.MIDDLE: Demand(bound_ppm=100_000, unlike=5, most=2_000, dwell_ms=150),
    Band.HIGH: Demand(bound_ppm=50_000, unlike=8, most=500, dwell_ms=300),
}


def band_of(risks: Iterable[int | None]) -> Band:
    """The band of the highest risk; one that is unknown counts as high."""
    worst = Band.LOW
    for risk in risks:
        if risk is None or risk > MIDDLE_PPM:
            return Band.HIGH
        if risk > LOW_PPM:
            worst = Band.MIDDLE
    return worst


def random_needed(members: int, bound_ppm: int) -> int:
    """Fewest to open at random, so that none bad among them gives this bound at 95 %.

    Exact: the smallest k with C(n - D, k) / C(n, k) <= 5 % for D, the least number of defects that
    is too many (the formula of bulk.undetected_bound, solved for the draw).

    Raises:
        BadInput: no members, or no such bound.
    """
    if members < 1 or not 0 < bound_ppm <= 1_000_000:
        raise BadInput(
            tr(
                "No sample for a bound of {bound_ppm} ppm among {members} members.",
                bound_ppm=bound_ppm,
                members=members,
            )
        )
    too_many = bound_ppm * members // 1_000_000 + 1
    clean, all_, drawn = 1, 1, 0
    while drawn < members and 20 * clean > all_:
        clean *= max(members - too_many - drawn, 0)
        all_ *= members - drawn
        drawn += 1
    return drawn


@dataclass(frozen=True, slots=True)
class Spread:
    """A group as it is spread out on the sheet; nothing of it changes while it is looked at.

    Attributes:
        items: in the order shown, those least like the rest first.
        risks: of each, parts per million, None when not scored.
        barred: items that can be no member, with the reason: one of bulk.REASONS.
        draw: a secret number for each item.
        by_draw: the items in the order of their numbers.
        versions: `Item.version` of those that were spread out.
    """

    items: tuple[ItemId, ...]
    risks: Mapping[ItemId, int | None]
    barred: Mapping[ItemId, str]
    draw: Mapping[ItemId, int]
    by_draw: tuple[ItemId, ...] = field(init=False)
    versions: Mapping[ItemId, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "by_draw", tuple(sorted(self.items, key=lambda each: (self.draw[each], each)))
        )


@dataclass(frozen=True, slots=True)
class Looked:
    """What the person has looked at, and taken out.

    Attributes:
        shown: thumbnails that were really painted.
        opened: items whose picture was painted large.
        out: taken out.
        visible_ms: time that the sheet was in sight.
    """

    shown: frozenset[ItemId] = frozenset()
    opened: frozenset[ItemId] = frozenset()
    out: frozenset[ItemId] = frozenset()
    visible_ms: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What an act would be now, and what it still lacks.

    Attributes:
        members: in the order shown.
        population: what the draw is from: members, and those taken out after they were opened.
        sample: drawn from the population, in the order of their turn.
        to_open: of the sample, still to be opened; the next first.
        found: drawn items that were taken out.
        not_shown, taken_out, barred: items that are no members, by why.
        over: more than the band allows in one act.
        bound_ppm: on undetected defects, from the part of the random sample opened so far.
        dwell_ms: time the sheet must have been in sight.
        lacks: why the act cannot be made yet, sentences, the first to do first; empty when it can.
    """

    band: Band
    members: tuple[ItemId, ...]
    population: int
    sample: Sample
    to_open: tuple[ItemId, ...]
    found: int
    not_shown: int
    taken_out: int
    barred: int
    over: int
    bound_ppm: int
    dwell_ms: int
    left_ms: int
    lacks: tuple[str, ...]

    @property
    def sampled(self) -> int:
        """Different items in the sample."""
        return len({*self.sample.random, *self.sample.unlike})

    @property
    def is_ready(self) -> bool:
        """Whether the verdict key counts."""
        return not self.lacks


def plan_of(spread: Spread, looked: Looked, verdict: Verdict) -> Plan:
    """What an act on the group would be now.

    An item that was opened and taken out stays in what the draw is from: when it was drawn, it is a
    defect that was found. One taken out unopened leaves the draw, and the next number takes its
    turn. A hard rule bars from being certified, not from being rejected.
    """
    allowed = [each for each in spread.items if _is_allowed(spread, each, verdict)]
    seen = [each for each in allowed if each in looked.shown or each in looked.opened]
    gone = looked.out - looked.opened
    population = [each for each in seen if each not in gone]
    left = [each for each in population if each not in looked.out]
    band = band_of(spread.risks[each] for each in left)
    demand = DEMANDS[band]
    if len(left) > demand.most:
        kept = set(islice(left, demand.most)) | (looked.out & set(population))
        population = [each for each in population if each in kept]
    members = tuple(each for each in population if each not in looked.out)
    over = len(left) - len(members)
    sample = _sample(spread, population, demand)
    due = [each for each in _turns(sample) if each not in looked.opened]
    dwell = min(demand.dwell_ms * len(members), DWELL_MOST_MS)
    left_ms = max(dwell - looked.visible_ms, 0)
    return Plan(
        band=band,
        members=members,
        population=len(population),
        sample=sample,
        to_open=tuple(due),
        found=sum(each in looked.out for each in sample.random),
        not_shown=len(allowed) - len(seen),
        taken_out=sum(each in looked.out for each in seen),
        barred=len(spread.items) - len(allowed),
        over=over,
        bound_ppm=_bound_so_far(len(population), sample.random, looked),
        dwell_ms=dwell,
        left_ms=left_ms,
        lacks=_lacks(members, len(due), left_ms),
    )


def excluded_of(spread: Spread, looked: Looked, verdict: Verdict, plan: Plan) -> list[Excluded]:
    """Everybody of the group who is no member, with why; those of the sample first."""
    members = set(plan.members)
    sample = {*plan.sample.random, *plan.sample.unlike}
    found = [
        Excluded(each, _why_out(spread, looked, verdict, each))
        for each in spread.items
        if each not in members
    ]
    return sorted(found, key=lambda each: each.item not in sample)


def _why_out(spread: Spread, looked: Looked, verdict: Verdict, item: ItemId) -> str:
    if not _is_allowed(spread, item, verdict):
        return spread.barred[item]
    if item in looked.out:
        return "left_open"
    return "over_cap" if item in looked.shown or item in looked.opened else "never_shown"


def _is_allowed(spread: Spread, item: ItemId, verdict: Verdict) -> bool:
    why = spread.barred.get(item)
    return why is None or (why == "hard_rule" and verdict is Verdict.REJECT)


def _sample(spread: Spread, population: Sequence[ItemId], demand: Demand) -> Sample:
    if not population:
        return Sample()
    inside = set(population)
    drawn = (each for each in spread.by_draw if each in inside)
    count = random_needed(len(population), demand.bound_ppm)
    return Sample(tuple(islice(drawn, count)), tuple(population[: demand.unlike]))


def _turns(sample: Sample) -> Iterator[ItemId]:
    """The least similar, who stand first on the sheet, then the drawn in their order."""
    return iter(dict.fromkeys((*sample.unlike, *sample.random)))


def _bound_so_far(population: int, drawn: Sequence[ItemId], looked: Looked) -> int:
    """From the drawn in their order, up to the first that was not opened."""
    done = 0
    for each in drawn:
        if each not in looked.opened:
            break
        done += 1
    if not population:
        return 1_000_000
    found = sum(each in looked.out for each in drawn[:done])
    return undetected_bound(population, done, found)


def _lacks(members: Sequence[ItemId], due: int, left_ms: int) -> tuple[str, ...]:
    if not members:
        return (tr("Nothing of this group has been shown yet, or everything is taken out."),)
    lacks = []
    if due:
        lacks.append(tr("Open {n} more of the sample.", "Open {n} more of the sample.", due))
    if left_ms:
        lacks.append(tr("Look at the sheet for {seconds} s more.", seconds=-(-left_ms // 1000)))
    return tuple(lacks)
