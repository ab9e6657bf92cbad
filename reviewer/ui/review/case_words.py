"""What the strip below the picture says: where the own decision stands, or the case to judge."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.actions.context import DeskFacts
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.reasons import ReasonList
from reviewer.domain.risk import Risk
from reviewer.domain.supervision import WaitingCase
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import (
    CASE_MEANS,
    STANDING,
    STANDING_MEANS,
    VERDICT_WITHIN,
    case_words,
    plain,
    said_words,
    unscored,
)

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class CaseShown:
    """Two or three lines, and as many beside them where something is compared.

    Attributes:
        tone: name of the colour token of its edge.
        lines: the first is the head.
        verdict: drawn before the first line, None for none.
        beside: what stands beside, empty for nothing.
        is_asked: a word is wanted: keys for it are offered.
    """

    tone: str
    lines: tuple[str, ...]
    verdict: Verdict | None = None
    beside: tuple[str, ...] = ()
    is_asked: bool = False

    @property
    def spoken(self) -> str:
        """All of it."""
        return ". ".join(part.rstrip(".") for part in (*self.lines, *self.beside))


_TONES = {
    Case.AWAITING: "warn",
    Case.APPROVED: "good",
    Case.RETURNED: "bad",
    Case.OVERRIDDEN: "bad",
}


def case_of(sheet: "ItemSheet", asked: WaitingCase | None, facts: DeskFacts) -> CaseShown | None:
    """What to say below this item; `asked` waits for the person's word."""
    if asked is not None:
        return asked_case(asked, sheet, facts.reasons, time.time_ns() // 1_000_000)
    return own_case(sheet, blind=facts.person is not None and facts.person.decides_blind)


def own_case(sheet: "ItemSheet", *, blind: bool) -> CaseShown | None:
    """Where the person's own decision stands; None for who is not supervised.

    Args:
        blind: the person decides blind: the strip is always there, so that nothing moves when the
            verdict falls.
    """
    case, decided = sheet.case, sheet.decided
    head = case_words(case)
    if case is not None and head:
        lines = (head, said_words(case), CASE_MEANS[case.state])
        verdict = None if decided is None else decided.verdict
        tone = _TONES.get(case.state, "edge")
        return CaseShown(tone, tuple(line for line in lines if line), verdict)
    if not blind:
        return None
    if decided is None or sheet.decided_entry is None:
        words = tr("Your verdict first; then you see what others say.")
        return CaseShown("edge", (tr("Not decided yet"), words))
    standing = sheet.decided_entry.standing
    return CaseShown("edge", (STANDING[standing], STANDING_MEANS[standing]), decided.verdict)


def asked_case(
    case: WaitingCase, sheet: "ItemSheet", reasons: ReasonList, now_ms: int
) -> CaseShown:
    """What somebody decided, beside what the model says of it."""
    named = reasons.named(case.reason) if case.reason else None
    reason = plain(case.reason) if named is None else named.title
    said = ": ".join(part for part in (reason, case.note) if part) or tr("No reason, no note")
    how = tr("After seeing what others say") if case.revealed else tr("Blind")
    since = tr("{how} · waits for {age}", how=how, age=age(now_ms - case.received_ms))
    beside = _model(sheet.item.risk, sheet)
    return CaseShown("accent", (_decided(case), said, since), case.verdict, beside, is_asked=True)


def _decided(case: WaitingCase) -> str:
    """Who decided what, of how many items."""
    person = case.author_title or case.author
    if not case.is_bulk:
        return tr("{person}: {verdict}", person=person, verdict=VERDICT_WITHIN[case.verdict])
    if case.verdict is Verdict.CERTIFY:
        return tr(
            "{person}: certified {n:,} items",
            "{person}: certified {n:,} item",
            case.items,
            person=person,
        )
    return tr(
        "{person}: rejected {n:,} items", "{person}: rejected {n:,} item", case.items, person=person
    )


def _model(risk: Risk | None, sheet: "ItemSheet") -> tuple[str, ...]:
    if risk is None:
        #: {state}: "not scored", "sealed"
        return (tr("Model: {state}", state=unscored(sheet.item)),)
    head = tr("Model: {risk} risk", risk=percent(risk.ppm))
    if risk.threshold_ppm is None:
        return head, tr("No threshold for this pack")
    would = tr("Would certify") if risk.ppm < risk.threshold_ppm else tr("Would reject")
    return head, would, tr("Threshold {threshold}", threshold=percent(risk.threshold_ppm))


def age(ms: int) -> str:
    """How long something has waited: "12 min", "3 h", "2 days"."""
    minutes = max(ms, 0) // MINUTE_MS
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    if minutes < 48 * 60:
        return tr("{hours} h", hours=minutes // 60)
    return tr("{n} days", "{n} day", minutes // (24 * 60))
