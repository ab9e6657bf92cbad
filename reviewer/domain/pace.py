"""How a person works: stretches without a break, runs of verdicts given without looking, figures.

For that person alone: nothing here is recorded, sent, or compared with anybody else. Times are
milliseconds of one clock, acts are in the order in which they were made.

Stretch: acts no two of which are PAUSE_MS or more apart. After STRETCH_MS of it a break is due: a
break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer and rarer one (HSE,
guidance on the Display Screen Equipment Regulations 1992, regulation 4), and data entry clerks who
had four such breaks more a day were less strained and got as much done (Galinsky et al., Am. J.
Ind. Med. 50 (2007) 519).

Run: the last RUN single decisions of the stretch. A decision is hasty when it follows the proposal,
by at most one angle, within

    max(FLOOR_MS, OWN_SHARE * median of the time in sight of up to OWN_MOST earlier decisions)

(FLOOR_MS alone while fewer than OWN_LEAST are known). The run was stamped when every decision of it
follows the proposal and HASTY or more of them are hasty. FLOOR_MS is what yes or no to one easy
picture takes at best (0.83 to 0.89 s: Chang et al., Speed Labeling, Graphics Interface 2024); what
is flagged has several pictures and a text. The other figures are ours; a test tells how often they
are wrong about somebody who looks.

Speed is never told without accuracy: it is worth nothing alone, and invites to hurry.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from statistics import median

from reviewer.domain.ids import ItemId, RecordId

MINUTE_MS = 60_000
PAUSE_MS = 5 * MINUTE_MS
STRETCH_MS = 50 * MINUTE_MS
# A longer absence ends a session: another shift follows.
ABSENCE_MS = 3 * 60 * MINUTE_MS

RUN = 20
HASTY = 15
OWN_SHARE = 0.5
FLOOR_MS = 1_000
OWN_LEAST, OWN_MOST = 50, 300

# Fewer items whose right verdict is known say nothing of accuracy.
CHECKED_LEAST = 20


@dataclass(frozen=True, slots=True)
class Act:
    """One record of a person.

    Attributes:
        at_ms: when.
        items: decided by it: 1, the members of a bulk act, 0 for all else.
        item: of a single decision, else None.
        visible_ms: how long it was in sight, for a single decision.
        angles: how many angles were seen, for a single decision.
        follows: it certifies the proposed pack with no hard rule against it.
        takes_back: the record that it withdraws, "" for none.
    """

    record: RecordId
    at_ms: int
    items: int = 0
    item: ItemId | None = None
    visible_ms: int = 0
    angles: int = 0
    follows: bool = False
    takes_back: str = ""

    @property
    def is_single(self) -> bool:
        """Whether it decides one item that was on the screen."""
        return self.item is not None


@dataclass(frozen=True, slots=True)
class Stamped:
    """A run of verdicts that were given without looking.

    Attributes:
        hasty: those decisions, oldest first.
        limit_ms: less than this is hasty.
        usual_ms: the person's own median, None while too little is known.
    """

    hasty: tuple[Act, ...]
    limit_ms: int
    usual_ms: int | None


@dataclass(frozen=True, slots=True)
class Checked:
    """Items of the session whose right verdict is known, and how many were decided so."""

    right: int
    of: int


@dataclass(frozen=True, slots=True)
class Speed:
    """Told beside the accuracy it was reached with.

    Attributes:
        usual_ms: median time in sight of a single decision.
        per_hour: items decided in an hour of work, pauses left out.
    """

    usual_ms: int
    per_hour: int
    checked: Checked


@dataclass(frozen=True, slots=True)
class Figures:
    """A session in figures.

    Attributes:
        since_ms: the first act.
        single, followed: single decisions, and those that follow the proposal.
        bulk_items, bulk_acts: decided in bulk.
        worked_ms: pauses left out.
        pauses: of PAUSE_MS or more.
        longest_ms: the longest stretch.
        speed: None without accuracy.
    """

    since_ms: int
    single: int
    followed: int
    bulk_items: int
    bulk_acts: int
    worked_ms: int
    pauses: int
    longest_ms: int
    speed: Speed | None = None


def stretches(acts: Sequence[Act], pause_ms: int = PAUSE_MS) -> Iterator[Sequence[Act]]:
    """Acts in parts, cut where nothing was done for `pause_ms`; a clock set back cuts nothing."""
    start = 0
    for at, (before, after) in enumerate(pairwise(acts), 1):
        if after.at_ms - before.at_ms >= pause_ms:
            yield acts[start:at]
            start = at
    if acts:
        yield acts[start:]


def without_break_ms(acts: Sequence[Act], now_ms: int) -> int:
    """How long the present stretch is; 0 when there is none, because a pause goes on."""
    start = now_ms
    for act in reversed(acts):
        if start - act.at_ms >= PAUSE_MS:
            break
        start = act.at_ms
    return max(now_ms - start, 0)


def break_due(acts: Sequence[Act], now_ms: int) -> int | None:
    """Minutes without a break when one is due, else None."""
    length = without_break_ms(acts, now_ms)
    return length // MINUTE_MS if length >= STRETCH_MS else None


def stamped(acts: Sequence[Act]) -> Stamped | None:
    """The last run when it was stamped, else None."""
    run = _last_run(acts)
    if run is None:
        return None
    earlier = (act for act in reversed(acts) if act.is_single)
    own = [act.visible_ms for act in islice(earlier, RUN, RUN + OWN_MOST)]
    usual = round(median(own)) if len(own) >= OWN_LEAST else None
    limit = FLOOR_MS if usual is None else max(FLOOR_MS, round(OWN_SHARE * usual))
    hasty = tuple(act for act in run if act.visible_ms < limit and act.angles <= 1)
    return Stamped(hasty, limit, usual) if len(hasty) >= HASTY else None


def _last_run(acts: Sequence[Act]) -> list[Act] | None:
    """The last RUN single decisions, if all follow the proposal and no pause lies between."""
    run: list[Act] = []
    after = None
    for act in reversed(acts):
        if after is not None and after.at_ms - act.at_ms >= PAUSE_MS:
            return None
        after = act
        if not act.is_single:
            continue
        if not act.follows:
            return None
        run.append(act)
        if len(run) == RUN:
            return run[::-1]
    return None


def session_of(acts: Sequence[Act]) -> Sequence[Act]:
    """The acts since the last long absence."""
    *_, last = stretches(acts, ABSENCE_MS) if acts else ((),)
    return last


def figures(session: Sequence[Act], checked: Checked | None = None) -> Figures | None:
    """A session in figures, None before its first act.

    Args:
        checked: without it, or with fewer than CHECKED_LEAST items, speed is left out.
    """
    if not session:
        return None
    parts = list(stretches(session))
    lengths = [max(part[-1].at_ms - part[0].at_ms, 0) for part in parts]
    single = [act for act in session if act.is_single]
    bulk = [act for act in session if act.items and not act.is_single]
    return Figures(
        since_ms=session[0].at_ms,
        single=len(single),
        followed=sum(act.follows for act in single),
        bulk_items=sum(act.items for act in bulk),
        bulk_acts=len(bulk),
        worked_ms=sum(lengths),
        pauses=len(parts) - 1,
        longest_ms=max(lengths),
        speed=_speed(session, sum(lengths), checked),
    )


def _speed(session: Sequence[Act], worked_ms: int, checked: Checked | None) -> Speed | None:
    seen = [act.visible_ms for act in session if act.is_single]
    if checked is None or checked.of < CHECKED_LEAST or not seen or not worked_ms:
        return None
    items = sum(act.items for act in session)
    return Speed(round(median(seen)), round(items * 60 * MINUTE_MS / worked_ms), checked)
