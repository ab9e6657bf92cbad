"""Calibration sets: cases whose truth a panel of experts has settled, to measure people by.

Rejects are drawn far more often than they occur: at 1 % of them 35 would take 3,500 cases, at 25 %
140. So a set tells reject recall and false-reject rate, which do not hang on how frequent rejects
are; agreement and success on it are not those of everyday work. The enrichment stands on the set.

    gold          what a stated majority of the panel says; failing that, what an adjudicator
                  decided; failing that, the case is in no set
    difficulty    what was said when the case was settled; where nothing was, for trainees what the
                  whole panel agreed on. Trainees meet only that, the certified meet all
    draw          by class, and within a class as evenly over slices as there are cases, so that
                  each slice is measured alike; the same seed draws the same set on any machine

A set is of one family of decisions.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256
from itertools import takewhile
from typing import Final

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.gates import GateEvidence
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.language import tr

CLASSES: Final = (Verdict.CERTIFY, Verdict.REJECT)
ENRICHMENT_PPM: Final = 250_000
# Settled cases of a family that a week of a stay is planned with: 4 true rejects and 12 certifies.
# With 12 or fewer, most of those who find 19 of 20 would not pass within ten weeks (insight/stays).
WEEKLY_CASES: Final = 16
_ALL_PPM = 1_000_000


class Basis(StrEnum):
    """What gold rests on."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    ADJUDICATED = "adjudicated"


class Difficulty(StrEnum):
    """Whom a set is for."""

    TRAINEE = "trainee"
    CERTIFIED = "certified"


# Of which difficulty the cases of a set are.
DRAWS: Final[Mapping[Difficulty, frozenset[Difficulty]]] = {
    Difficulty.TRAINEE: frozenset({Difficulty.TRAINEE}),
    Difficulty.CERTIFIED: frozenset(Difficulty),
}


@dataclass(frozen=True, slots=True)
class PanelRule:
    """When a panel settles a case.

    Attributes:
        least: fewest experts who must have labelled it; nobody settles alone what somebody is
            measured by. Of two both must agree.
        majority: share of them who must agree, above a half.
    """

    least: int = 2
    majority: Fraction = Fraction(2, 3)

    def __post_init__(self) -> None:
        if self.least < 2 or not Fraction(1, 2) < self.majority <= 1:
            raise BadInput(
                tr(
                    "{majority} of {least} experts settle nothing; ask two or more, and more "
                    "than half to agree.",
                    majority=self.majority,
                    least=self.least,
                )
            )


@dataclass(frozen=True, slots=True)
class PanelCase:
    """A case that experts have labelled, each by themselves.

    Attributes:
        slice: what it is measured for, such as site or category.
        labels: of each expert: certify or reject.
        adjudicated: what somebody decided where they differ.
        difficulty: whom it is for, as whoever settled it said; None where nobody did.
    """

    item: ItemId
    slice: str
    labels: Mapping[PersonId, Verdict]
    adjudicated: Verdict | None = None
    difficulty: Difficulty | None = None

    def __post_init__(self) -> None:
        for label in (*self.labels.values(), self.adjudicated):
            if label is not None and label not in CLASSES:
                raise BadInput(
                    tr(
                        "{item}: a panel says certify or reject, not {label}.",
                        item=self.item,
                        label=label,
                    )
                )


@dataclass(frozen=True, slots=True)
class Gold:
    """A case whose truth is settled: certify or reject."""

    item: ItemId
    slice: str
    verdict: Verdict
    basis: Basis
    difficulty: Difficulty


@dataclass(frozen=True, slots=True)
class CalibrationSet:
    """Cases to measure somebody by.

    Attributes:
        cases: in the order asked.
        seed: that it was drawn with; whoever knows it and the gold knows the set.
    """

    difficulty: Difficulty
    cases: tuple[Gold, ...]
    seed: str

    @property
    def enrichment_ppm(self) -> int:
        """Share of true rejects, parts per million."""
        rejects = sum(case.verdict is Verdict.REJECT for case in self.cases)
        return rejects * _ALL_PPM // len(self.cases)


def gold_of(case: PanelCase, rule: PanelRule = PanelRule()) -> Gold | None:
    """What a panel's labels come to; None where the case belongs into no set."""
    settled = _settled(case, rule)
    if settled is None:
        return None
    verdict, basis = settled
    plain = Difficulty.TRAINEE if basis is Basis.UNANIMOUS else Difficulty.CERTIFIED
    return Gold(case.item, case.slice, verdict, basis, case.difficulty or plain)


def drawn_set(
    gold: Iterable[Gold],
    size: int,
    difficulty: Difficulty,
    seed: str,
    *,
    enrichment_ppm: int = ENRICHMENT_PPM,
    met: Collection[ItemId] = (),
) -> CalibrationSet:
    """A set of so many cases, drawn by class and slice.

    Args:
        gold: to draw from, of one family.
        enrichment_ppm: share of true rejects in the set, rounded to whole cases.
        met: items that the person has been measured by already: they are left out.

    Raises:
        BadInput: size or enrichment cannot be, there is too little gold, or an item has gold twice.
    """
    if size < 1 or not 0 <= enrichment_ppm <= _ALL_PPM:
        raise BadInput(
            tr(
                "{size} cases with {enrichment_ppm} ppm of rejects cannot be drawn.",
                size=size,
                enrichment_ppm=enrichment_ppm,
            )
        )
    held = tuple(gold)
    if len({case.item for case in held}) < len(held):
        raise BadInput(tr("An item has gold twice; a set is of one family of decisions."))
    usable = [
        case for case in held if case.difficulty in DRAWS[difficulty] and case.item not in met
    ]
    rejects = (size * enrichment_ppm + _ALL_PPM // 2) // _ALL_PPM
    wanted = {Verdict.REJECT: rejects, Verdict.CERTIFY: size - rejects}
    cases: list[Gold] = []
    for verdict, count in wanted.items():
        pool = [case for case in usable if case.verdict is verdict]
        if len(pool) < count:
            raise BadInput(
                tr(
                    "{needed} true {verdict} cases are needed and {found} are there; have a "
                    "panel label more, or draw fewer.",
                    needed=count,
                    verdict=verdict,
                    found=len(pool),
                )
            )
        cases += _evenly(pool, count, seed)
    in_order = sorted(cases, key=lambda case: _lot(seed, "order", case.item))
    return CalibrationSet(difficulty, tuple(in_order), seed)


def still_to_answer(made: CalibrationSet, answers: Mapping[ItemId, Verdict]) -> tuple[ItemId, ...]:
    """Cases of a set without an answer, the next first."""
    return tuple(case.item for case in made.cases if case.item not in answers)


def scored(made: CalibrationSet, answers: Mapping[ItemId, Verdict]) -> GateEvidence:
    """What somebody's answers come to, up to the first case that has none.

    Those beyond it wait, so that nobody gains by leaving hard cases open. Test and defer find no
    reject, and reject no certify.
    """
    answered = tuple(takewhile(lambda case: case.item in answers, made.cases))
    said = {
        verdict: [answers[case.item] for case in answered if case.verdict is verdict]
        for verdict in CLASSES
    }
    return GateEvidence(
        rejects=len(said[Verdict.REJECT]),
        found=said[Verdict.REJECT].count(Verdict.REJECT),
        certifies=len(said[Verdict.CERTIFY]),
        wrongly_rejected=said[Verdict.CERTIFY].count(Verdict.REJECT),
    )


def _settled(case: PanelCase, rule: PanelRule) -> tuple[Verdict, Basis] | None:
    labels = tuple(case.labels.values())
    if len(labels) < rule.least:
        return None
    for verdict in CLASSES:
        agreeing = Fraction(labels.count(verdict), len(labels))
        if agreeing >= rule.majority:
            return verdict, Basis.UNANIMOUS if agreeing == 1 else Basis.MAJORITY
    return None if case.adjudicated is None else (case.adjudicated, Basis.ADJUDICATED)


def _evenly(pool: Sequence[Gold], count: int, seed: str) -> list[Gold]:
    """So many of a class: one of each slice, then another of each, as long as they last."""
    lots = {case.item: _lot(seed, "draw", case.item) for case in pool}
    turns: dict[ItemId, int] = {}
    held: defaultdict[str, int] = defaultdict(int)
    for case in sorted(pool, key=lambda case: lots[case.item]):
        turns[case.item] = held[case.slice]
        held[case.slice] += 1
    return sorted(pool, key=lambda case: (turns[case.item], lots[case.item]))[:count]


def _lot(seed: str, purpose: str, item: ItemId) -> bytes:
    """Sorts at random; nobody foresees it without the seed, everybody finds it again with it."""
    return sha256(f"{purpose}\0{seed}\0{item}".encode()).digest()
