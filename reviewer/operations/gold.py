"""What a panel said of gold, once somebody may read it: for learners after they decided it."""

from dataclasses import dataclass

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.matters.courses.practice import GOLD
from reviewer.domain.matters.matter import Matter
from reviewer.operations.desk import Desk
from reviewer.operations.matters import matters_of


@dataclass(frozen=True, slots=True)
class PanelWord:
    """What one of the panel said.

    Attributes:
        criteria: what decides it and why; why may be "".
        note: "" for none.
    """

    title: str
    verdict: Verdict
    criteria: tuple[tuple[str, str], ...]
    note: str


@dataclass(frozen=True, slots=True)
class GoldTold:
    """Gold as it is told afterwards."""

    verdict: Verdict
    words: tuple[PanelWord, ...]


def gold_told(desk: Desk) -> dict[ItemId, GoldTold]:
    """Settled gold that the signed-in person may read of, by item."""
    return {
        ItemId(str(each.values["item"])): GoldTold(Verdict(each.values["verdict"]), _words(each))
        for each in matters_of(desk, GOLD.kind).values()
        if each.state == "gold"
    }


def _words(gold: Matter) -> tuple[PanelWord, ...]:
    """Of each the last word, in the order they spoke."""
    last: dict[str, PanelWord] = {}
    for told in gold.of("label"):
        values = told.step.values
        listed = values.get("criteria")
        rows = [row for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
        last[told.author] = PanelWord(
            told.author_title or tr("An expert"),
            Verdict(str(values["label"])),
            tuple((str(row.get("criterion") or ""), str(row.get("why") or "")) for row in rows),
            str(values.get("note") or ""),
        )
    return tuple(last.values())
