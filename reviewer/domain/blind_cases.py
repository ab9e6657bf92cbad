"""Cases as somebody first met them: what may be held against their truth.

Only the first meeting counts, and only a blind one: whoever has seen a case before, in whatever
way, is no longer measured by it. A case that was met in a sitting which is not finished is used up
without counting, so that nobody gains by beginning many.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from reviewer.domain.bulk import pack_of
from reviewer.domain.calibration import CLASSES
from reviewer.domain.countersign import Said, Word, counting
from reviewer.domain.decision import Verdict
from reviewer.domain.gates import GateEvidence
from reviewer.domain.ids import ItemId
from reviewer.domain.matters.matter import Matter

# Different cases of a family that finished starter decks hold, from which on it is done there.
STARTER_CASES = 12
_COUNTS = ("calibration", "finished")


@dataclass(frozen=True, slots=True)
class Met:
    """One meeting of a person with a case.

    Attributes:
        place: in the feed, which orders meetings.
        counts: it was blind, and what it was part of is finished.
    """

    item: ItemId
    place: int
    verdict: str
    counts: bool


def first_met(meetings: Iterable[Met]) -> dict[ItemId, Met]:
    """The first meeting with each case, in order."""
    found: dict[ItemId, Met] = {}
    for each in sorted(meetings, key=lambda one: one.place):
        found.setdefault(each.item, each)
    return found


def answered_in(sitting: Matter) -> list[ItemId]:
    """Cases that were answered in a sitting."""
    return [item for _, item, _ in _answers(sitting)]


def answers_of(sitting: Matter) -> dict[ItemId, str]:
    """The first answer to each case of a sitting."""
    found: dict[ItemId, str] = {}
    for _, item, verdict in _answers(sitting):
        found.setdefault(item, verdict)
    return found


def met_in(sitting: Matter, places: Mapping[str, int], family: str) -> list[Met]:
    """Cases of a family that were answered in a sitting.

    Args:
        places: of its steps in the feed, by record.
    """
    counts = (sitting.values.get("deck"), sitting.state) == _COUNTS
    return [
        Met(item, places[record], verdict, counts)
        for record, item, verdict in _answers(sitting)
        if pack_of(item) == family
    ]


def _answers(sitting: Matter) -> Iterator[tuple[str, ItemId, str]]:
    """Step, case and verdict of each answer; rows of another form are none."""
    for told in sitting.of("answer"):
        rows = told.step.values.get("answers")
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict):
                yield told.record, ItemId(str(row.get("item"))), str(row.get("verdict"))


def is_starter_done(sittings: Iterable[Matter], family: str) -> bool:
    """Whether finished starter decks hold enough cases of a family."""
    answered = {
        item
        for each in sittings
        if each.state == "finished" and each.values.get("deck") == "starter"
        for item in answered_in(each)
        if pack_of(item) == family
    }
    return len(answered) >= STARTER_CASES


def truth_of(words: Iterable[tuple[Said, str]]) -> Verdict | None:
    """What mentors' words come to as the truth of a case; None where they differ or leave it open.

    Args:
        words: in the order of the feed, each with the verdict that it is for.
    """
    listed = list(words)
    last = {each.record for each in counting(said for said, _ in listed)}
    standing = [(said, verdict) for said, verdict in listed if said.record in last]
    if any(said.word is Word.RETURN for said, _ in standing):
        return None
    verdicts = {verdict for _, verdict in standing}
    return class_of(verdicts.pop()) if len(verdicts) == 1 else None


def class_of(verdict: str) -> Verdict | None:
    """The verdict where it says what is true: certify or reject."""
    return Verdict(verdict) if verdict in CLASSES else None


def measured(
    met: Collection[Met], gold: Mapping[ItemId, Verdict]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """True rejects and those rejected, true certifies and those rejected, of what counts.

    Test and defer find no reject, and reject no certify.
    """
    found = {verdict: [0, 0] for verdict in CLASSES}
    for each in met:
        truth = gold.get(each.item)
        if each.counts and truth is not None:
            found[truth][0] += 1
            found[truth][1] += each.verdict == Verdict.REJECT
    (certifies, wrongly), (rejects, right) = found[Verdict.CERTIFY], found[Verdict.REJECT]
    return (rejects, right), (certifies, wrongly)


def evidence_of(
    met: Collection[Met],
    gold: Mapping[ItemId, Verdict],
    *,
    starter_deck_done: bool,
    misadvised: int,
    kept: int,
) -> GateEvidence:
    """What somebody brings to a gate in one family."""
    (rejects, found), (certifies, wrongly_rejected) = measured(met, gold)
    return GateEvidence(
        rejects=rejects,
        found=found,
        certifies=certifies,
        wrongly_rejected=wrongly_rejected,
        starter_deck_done=starter_deck_done,
        misadvised=misadvised,
        kept=kept,
    )
