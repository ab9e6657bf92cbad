"""The queue as a person sees it: what to list, in which order, and what stands in a row."""

from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, PictureHash
from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag, Hidden


class QueueState(StrEnum):
    """Which items to list. Deferred ones count as neither open nor decided."""

    OPEN = "open"
    DECIDED = "decided"
    DEFERRED = "deferred"
    ALL = "all"


class QueueSort(StrEnum):
    """Order of the list; ties by item id."""

    PRIORITY = "priority"  # largest first
    RISK = "risk"  # largest in the proposed pack first, unscored last
    TITLE = "title"  # alphabetical, capitals alike
    AGE = "age"  # longest flagged first


@dataclass(frozen=True, slots=True)
class Asker:
    """From where a filter is asked.

    Attributes:
        now_ms: milliseconds since 1970 UTC; ages are counted from it.
        person: whose decisions those of this desk are.
    """

    now_ms: int = 0
    person: str = ""


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What to list. Every member narrows; empty text and no choices narrow nothing.

    Attributes:
        search: words that must all occur somewhere in title, description, SKU, GTIN, category or
            vendor, in any language, whatever the capitals and accents; inside a word too, but in a
            description from its beginning.
        mine: only items checked out to this workstation or decided on it.
        chosen: values of one facet add to one another, facets narrow one another. The state is a
            member of its own.
        asker: put in where it is asked, and part of no list or view.
    """

    search: str = ""
    state: QueueState = QueueState.OPEN
    mine: bool = True
    chosen: frozenset[Choice] = frozenset()
    sort: QueueSort = QueueSort.PRIORITY
    asker: Asker = Asker()

    def values(self, facet: Facet) -> tuple[str, ...]:
        """The values chosen of a facet, in one order."""
        if facet is Facet.STATE:
            return () if self.state is QueueState.ALL else (self.state.value,)
        return tuple(sorted(each.value for each in self.chosen if each.facet is facet))

    def toggled(self, choice: Choice) -> "QueueFilter":
        """With this choice, or without it; of the states there is one at a time."""
        if choice.facet is Facet.STATE:
            is_on = self.state.value == choice.value
            return replace(self, state=QueueState.ALL if is_on else QueueState(choice.value))
        made = replace(self, chosen=self.chosen ^ {choice})
        # Who decided is asked of what is decided.
        is_open = self.state is QueueState.OPEN and choice.facet is Facet.PERSON
        return (
            replace(made, state=QueueState.DECIDED) if is_open and choice in made.chosen else made
        )

    def cleared(self) -> "QueueFilter":
        """All open items, in the same order."""
        return QueueFilter(mine=self.mine, sort=self.sort)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue.

    Attributes:
        title, lang: of the product's main text.
        risk_ppm: in the proposed pack, None when not scored.
        verdict: decided here, or by the service's word; None while the item is open.
        standing: of the record made here, None when nothing was decided here.
        thumb: first tunnel picture, else the store picture, None without any.
        disputed: two people differ.
        hidden: why its score is not told; None where it is, or there is none.
    """

    id: ItemId
    title: str
    lang: str
    site: str
    proposed_pack: PackCode
    current_pack: PackCode
    risk_ppm: int | None
    flag: Flag
    verdict: Verdict | None
    standing: Standing | None
    thumb: PictureHash | None
    priority: int
    disputed: bool
    hidden: Hidden | None = None


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many items the filter finds, by state, whatever its own state is.

    Attributes:
        total: open, decided and deferred together.
    """

    open: int
    decided: int
    deferred: int
    total: int

    def __add__(self, other: "QueueCounts") -> "QueueCounts":
        return QueueCounts(
            open=self.open + other.open,
            decided=self.decided + other.decided,
            deferred=self.deferred + other.deferred,
            total=self.total + other.total,
        )


@dataclass(frozen=True, slots=True)
class QueuePiece:
    """Some of a list in its order.

    Attributes:
        end: what the next piece goes on from, the order's key and the id; None at the list's end.
    """

    ids: tuple[ItemId, ...]
    end: tuple[int | str, ItemId] | None = None

    @property
    def has_more(self) -> bool:
        return self.end is not None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the person must be told.

    Attributes:
        code: "dispute", "quarantine", "audit", "absence".
        item: "" when no item is meant.
        made_ms: service clock, milliseconds since 1970 UTC.
        person: who must be told, and nobody else at the same desk.
    """

    id: str
    code: str
    item: str
    sentence: str
    made_ms: int
    person: PersonId
