"""What decisions come to: material, cost and damage, each decision counted once or not at all.

Whole numbers throughout (micrograms, hundredths of a currency, millionths of a parcel), so that the
sums of slices are the sum of all to the last digit. Entries are worked out of events, and their sum
hangs on no order: an event that comes twice counts once, and a decision that is undone, disputed or
overturned is taken out once, whatever else happens to it, and comes back once when that is over.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from enum import StrEnum

from reviewer.domain.errors import BadInput


@dataclass(frozen=True, slots=True)
class Amounts:
    """What is added up; each may be negative.

    Attributes:
        saved_ug: micrograms of packaging less than in the baseline.
        saved_cents: cost less than in the baseline, hundredths of the currency.
        parcels: shipped.
        expected_ppm: parcels expected to be damaged, millionths of one.
        baseline_ppm: the same, had they gone in the baseline's pack.
        known: parcels whose fate is known.
        known_ppm: of these, how many were expected to be damaged, millionths of one.
        damaged: of these, how many were.
    """

    saved_ug: int = 0
    saved_cents: int = 0
    parcels: int = 0
    expected_ppm: int = 0
    baseline_ppm: int = 0
    known: int = 0
    known_ppm: int = 0
    damaged: int = 0

    def __post_init__(self) -> None:
        for each in fields(self):
            if not isinstance(getattr(self, each.name), int):
                raise BadInput(f"{each.name} is no whole number; sums must be exact.")

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(
            self.saved_ug + other.saved_ug,
            self.saved_cents + other.saved_cents,
            self.parcels + other.parcels,
            self.expected_ppm + other.expected_ppm,
            self.baseline_ppm + other.baseline_ppm,
            self.known + other.known,
            self.known_ppm + other.known_ppm,
            self.damaged + other.damaged,
        )

    def __neg__(self) -> "Amounts":
        return Amounts(*(-getattr(self, each.name) for each in fields(self)))


NOTHING = Amounts()


class By(StrEnum):
    """What slices of a service's ledger are of."""

    SITE = "site"
    COUNTRY = "country"
    CATEGORY = "category"
    VENDOR = "vendor"
    PACK = "pack"


class Lift(StrEnum):
    """Why a decision does not count for a while, or for good; the codes are translated as data."""

    UNDONE = "undone"
    DISPUTED = "disputed"
    OVERTURNED = "overturned"


@dataclass(frozen=True, slots=True)
class Brought:
    """That a decision brought about so much: a shipment, an outcome, a better count."""

    id: str
    decision: str
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Lifted:
    """That a decision does not count from now on."""

    id: str
    decision: str
    why: Lift


@dataclass(frozen=True, slots=True)
class Settled:
    """That a lift is over: the undo was undone, the dispute ended for the decision.

    Attributes:
        lift: id of the event that it ends.
    """

    id: str
    decision: str
    lift: str


Event = Brought | Lifted | Settled


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger.

    Attributes:
        event: id of the event that it follows from.
        amounts: added by it.
    """

    event: str
    decision: str
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Basis:
    """What sums are held against, without which they say nothing.

    Attributes:
        baseline: what would have been done otherwise ("the current pack of each product").
        method: how amounts were come by ("catalogue grams times parcels shipped").
    """

    baseline: str
    method: str

    def __post_init__(self) -> None:
        if not self.baseline.strip() or not self.method.strip():
            raise BadInput("Name the baseline and the method; a sum without them says nothing.")


@dataclass(frozen=True, slots=True)
class Ledger:
    """Entries on one basis, in the order of their events."""

    basis: Basis
    entries: tuple[Entry, ...]

    def total(self) -> Amounts:
        """The sum of all entries."""
        return sum((each.amounts for each in self.entries), NOTHING)

    def by(self, label_of: Callable[[str], str]) -> dict[str, Amounts]:
        """Sums by a label of the decision, by label; together they are the total."""
        found = defaultdict[str, Amounts](lambda: NOTHING)
        for each in self.entries:
            found[label_of(each.decision)] += each.amounts
        return dict(sorted(found.items()))


@dataclass(slots=True)
class _Standing:
    """Where one decision stands: all it brought about, and what lifts it."""

    brought: Amounts = NOTHING
    open: set[str] = field(default_factory=set)
    over: set[str] = field(default_factory=set)


def ledger(basis: Basis, events: Iterable[Event]) -> Ledger:
    """Entries of events, in their order; an event without effect on a sum has none.

    Raises:
        BadInput: two unlike events have one id.
    """
    seen: dict[str, Event] = {}
    standings = defaultdict[str, _Standing](_Standing)
    entries: list[Entry] = []
    for event in events:
        if event.id in seen:
            if seen[event.id] != event:
                raise BadInput(f"Two unlike events have the id {event.id}; one would be lost.")
            continue
        seen[event.id] = event
        amounts = _apply(standings[event.decision], event)
        if amounts != NOTHING:
            entries.append(Entry(event.id, event.decision, amounts))
    return Ledger(basis, tuple(entries))


def joined(first: Ledger, *others: Ledger) -> Ledger:
    """Ledgers of different decisions as one.

    Raises:
        BadInput: they are held against different baselines, or share a decision.
    """
    entries = list(first.entries)
    known = {each.decision for each in entries}
    for other in others:
        if other.basis != first.basis:
            raise BadInput(f"{other.basis} and {first.basis} cannot be added up.")
        theirs = {each.decision for each in other.entries}
        if known & theirs:
            raise BadInput(f"{min(known & theirs)} would count twice; give each decision once.")
        known |= theirs
        entries += other.entries
    return Ledger(first.basis, tuple(entries))


def _apply(standing: _Standing, event: Event) -> Amounts:
    """What the event changes of the sums."""
    before = NOTHING if standing.open else standing.brought
    match event:
        case Brought():
            standing.brought += event.amounts
        case Lifted() if event.id not in standing.over:
            standing.open.add(event.id)
        case Settled():
            standing.over.add(event.lift)
            standing.open.discard(event.lift)
    after = NOTHING if standing.open else standing.brought
    return after + -before
