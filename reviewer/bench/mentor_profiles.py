"""Profiles of supervised deciding: an intern some of whose decisions came back, and a mentor."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reviewer.cache.page import Page
from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ReasonCode
from reviewer.operations.countersigning import countersign
from reviewer.operations.queueing import ItemSheet
from reviewer.wire.mentoring import LevelShape

if TYPE_CHECKING:
    from reviewer.bench.exhibits import Cast, Visit

HOUR_MS = 3_600_000
# What the intern decides of the parts, with reason and note; the mentor returns the first and
# approves the second.
_DECIDED = (
    ("carton", Verdict.CERTIFY, "", ""),
    ("japanese", Verdict.REJECT, "liquid_leak", "The cap turns without a click."),
    ("rule", Verdict.REJECT, "too_small_label", ""),
    ("plain", Verdict.REJECT, "fragile", "Thin rim; the handle touches the wall of the carton."),
    ("absent", Verdict.TEST, "drop_test", ""),
)
# How long ago each of those that still wait came, the oldest first.
_AGES_H = (51, 7, 1)


def decide(intern: "Visit", cast: "Cast", sheets: Sequence[ItemSheet]) -> None:
    """The intern's work."""
    by_item = {sheet.item.id: sheet for sheet in sheets}
    for part, verdict, reason, note in _DECIDED:
        sheet = next((each for name, each in by_item.items() if name == cast.get(part)), None)
        if sheet is not None:
            intern.decide(sheet, verdict, reason, note)


async def judge(mentor: "Visit") -> None:
    """The mentor's word about the first two; the rest waits."""
    person = mentor.desk.signed_in().id
    answer = await mentor.link.service.countersigns()
    mentor.desk.cache.put_waiting(person, answer.cases)
    first, second, *_ = mentor.desk.cache.waiting(person)
    note = "Look at the lower left corner: the card is torn there already."
    reason = ReasonCode("return_missed")
    countersign(mentor.desk, first, Word.RETURN, reason=reason, note=note)
    countersign(mentor.desk, second, Word.APPROVE)
    await mentor.push()
    left = (await mentor.link.service.countersigns()).cases
    aged = [
        each.model_copy(update={"received_ms": each.received_ms - hours * HOUR_MS})
        for each, hours in zip(left, _AGES_H, strict=False)
    ]
    mentor.desk.cache.put_waiting(person, aged)


def tell_levels(intern: "Visit") -> None:
    """Levels that this service would not give without two votes."""
    told = (("box", 3, 2, "", ""), ("padded_mailer", 1, 2, "missed_rejects", "Starter deck again."))
    shapes = [
        LevelShape(
            family=family,
            level=level,
            given=level,
            was=was,
            reason=reason,
            remedy=remedy,
            votes=[],
            since_ms=1,
            until_ms=0,
        )
        for family, level, was, reason, remedy in told
    ]
    desk = intern.desk
    epoch, cursor = desk.cache.cursor()
    desk.cache.apply(Page(epoch, cursor, person=desk.signed_in().id, levels=tuple(shapes)))
