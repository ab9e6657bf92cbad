"""What a list is narrowed to: values of facets. Data that a view keeps and a person reads."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple


class Facet(StrEnum):
    """What items can be told apart by; in the order in which a person is offered them."""

    STATE = "state"  # a QueueState
    SITE = "site"
    PACK = "pack"  # the proposed one
    CATEGORY = "category"  # a path and everything below it
    VENDOR = "vendor"
    VENDOR_PACK = "vendor_pack"
    LANGUAGE = "language"  # of the main text
    FLAG = "flag"
    RISK = "risk"  # a band of RISK_BANDS
    AGE = "age"  # a band of AGE_BANDS
    PERSON = "person"  # id of who decided, by the decision in force


class Choice(NamedTuple):
    """One value of a facet."""

    facet: Facet
    value: str


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of numbers.

    Attributes:
        low: included; None without a lower end.
        high: left out; None without an upper end.
    """

    low: int | None
    high: int | None

    @property
    def code(self) -> str:
        """As a value of its facet: "5000-10000", "-5000", "50000-"."""
        return f"{'' if self.low is None else self.low}-{'' if self.high is None else self.high}"


UNSCORED = "unscored"
# Risk in the proposed pack, parts per million: one damaged parcel in a hundred is 10,000.
RISK_BANDS = tuple(
    Band(low, high) for low, high in pairwise((None, 2_000, 5_000, 10_000, 20_000, 50_000, None))
)
_HOUR = 3_600_000
_DAY = 24 * _HOUR
# Milliseconds since it was flagged.
AGE_BANDS = tuple(
    Band(low, high) for low, high in pairwise((None, _DAY, 3 * _DAY, 7 * _DAY, 28 * _DAY, None))
)


def band_of(bands: Iterable[Band], code: str) -> Band | None:
    """The band of this code, None when there is no such band (any more)."""
    return next((each for each in bands if each.code == code), None)


@dataclass(frozen=True, slots=True)
class Share:
    """How many items a value of a facet would list, the choices of other facets counted in.

    Attributes:
        title: what a person reads where the value is an id; "" where the value says it.
    """

    choice: Choice
    count: int
    title: str = ""


def added(shares: Iterable[Share]) -> tuple[Share, ...]:
    """Shares of several pieces of the items as one for each choice, the most first."""
    counts: dict[Choice, int] = {}
    titles: dict[Choice, str] = {}
    for each in shares:
        counts[each.choice] = counts.get(each.choice, 0) + each.count
        titles[each.choice] = titles.get(each.choice) or each.title
    made = [Share(choice, count, titles[choice]) for choice, count in counts.items()]
    return tuple(sorted(made, key=lambda each: (-each.count, each.choice)))


def with_parents(shares: Iterable[Share]) -> list[Share]:
    """Categories with every path above them: what "kitchen" lists includes "kitchen/mugs"."""
    made: list[Share] = []
    for each in shares:
        parts = each.choice.value.split("/")
        above = ["/".join(parts[:depth]) for depth in range(1, len(parts))]
        made += [Share(Choice(Facet.CATEGORY, path), each.count) for path in above]
        made.append(each)
    return made
