"""What a decision rested on, over the screen: what was known then, who answers, what came of it."""

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.past_evidence import Link, PastEvidence, Point, Proof
from reviewer.domain.reasons import ReasonList
from reviewer.ui.evidence.contested import contested_text
from reviewer.ui.evidence.inputs import manifest_of
from reviewer.ui.evidence.lines import comparison_of, senses_of, words_of
from reviewer.ui.evidence.pieces import PieceLine, piece_lines, titles_of
from reviewer.ui.evidence.records import NOT_TOLD_THEN, record_facts
from reviewer.ui.evidence.senses import SenseBars
from reviewer.ui.evidence.words import WordTable
from reviewer.ui.review.fact_rows import Fact, FactTable
from reviewer.ui.review.product_facts import facts_of, shipments_of
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import (
    HIDDEN_SHORT,
    VERDICT_DONE,
    VERDICT_WITHIN,
    listed,
    pack_title,
    plain,
    when,
)
from reviewer.ui.shell.facts_overlay import FactsOverlay
from reviewer.ui.shell.overlay import label

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest

PROOFS = {
    Proof.SAME: tr("This is what the signed record names, to the byte."),
    Proof.UNNAMED: tr("The record is older than the names by which what was shown is found again."),
    Proof.MISSING: tr("The record names facts that the service does not keep."),
    Proof.OTHER: tr("This is NOT what the signed record names. Tell whoever runs the service."),
}
PARTS = {
    "catalogue": tr("Catalogue"),
    "model": tr("Model"),
    "threshold": tr("Threshold put to use by"),
    "reviewer": tr("Decided by"),
    "adjudicator": tr("Adjudicated by"),
    "countersigner": tr("Countersigned by"),
    "contest": tr("Contested by"),
}
# What a mentor said, by its code.
_WORD = {
    Word.APPROVE.value: tr("approved"),
    Word.RETURN.value: tr("returned"),
    Word.OVERRIDE.value: tr("overrode"),
}
#: of scores
NO_SCORE = tr("none")
HAPPENED = {
    "flagged": tr("Flagged"),
    "activated": tr("Model put to use"),
    "decided": tr("Decided"),
    "received": tr("Received by the service"),
    "countersigned": tr("Countersigned"),
    "taken_back": tr("Taken back"),
    "replaced": tr("Decided anew"),
    "reopened": tr("Reopened"),
    "outcome": tr("Outcome"),
    "contested": tr("Contested"),
    "upheld": tr("Contest upheld"),
    "dismissed": tr("Contest dismissed"),
}


class PastPage(FactsOverlay):
    """One decision, looked at again.

    Signals:
        contest_wanted(): of a piece that it rested on.
    """

    contest_wanted = Signal()

    def __init__(
        self, parent: QWidget, past: PastEvidence, ladder: PackLadder, reasons: ReasonList
    ) -> None:
        title = past.about if past.item is None else past.item.product.text.title
        super().__init__(parent, tr("What it rested on"), title)
        self._ladder = ladder
        self.lines = _lines(past, ladder)
        self._contested = label("", "soft", wraps=True)
        self._contested.setAccessibleName(tr("Contested"))
        self.contests = self.add(tr("Contested"), self._contested)
        self.contests.hide()
        self._is_gone = False
        self.closed.connect(self._go)
        self.verdict = self.say(_verdict(past, ladder, reasons), "body")
        is_sound = past.proof is not Proof.OTHER
        self.proof = self.say(PROOFS[past.proof], "soft" if is_sound else "bad")
        for name, part in self._parts(past):
            self.add(name, part)
        self.end(*(((tr("Enter"), tr("contests a piece")),) if self.lines else ()))

    def choose(self) -> None:
        """Return: which piece is wrong."""
        if self.lines:
            self.contest_wanted.emit()

    def show_contests(self, contests: "Sequence[Contest]", now_ms: int) -> None:
        """What is contested by now of what it rested on; of no use once the page is closed."""
        if self._is_gone:
            return
        self._contested.setText(contested_text(contests, titles_of(self.lines), now_ms))
        self._contested.setAccessibleDescription(self._contested.text())
        self.contests.setVisible(bool(contests))

    def _go(self) -> None:
        self._is_gone = True

    def _parts(self, past: PastEvidence) -> Iterator[tuple[str, QWidget]]:
        now_ms = time.time_ns() // 1_000_000
        chain = [_link(each, now_ms) for each in past.chain]
        yield tr("Who answers for it"), _table(tr("Who answers for it"), chain)
        timeline = [_point(each, now_ms) for each in past.timeline]
        yield tr("What happened"), _table(tr("What happened"), timeline)
        yield tr("Score then"), _table(tr("Score then"), _score(past))
        then = record_facts(past.evidence, self._ladder, NOT_TOLD_THEN)
        yield tr("Record in this slice then"), _table(tr("Record in this slice then"), then)
        if past.item is not None:
            yield tr("Known then"), _table(tr("Known then"), facts_of(past.item))
            if shipped := shipments_of(past.item, self._ladder):
                yield tr("Shipped until then"), _table(tr("Shipped until then"), shipped)
        if past.evidence is None:
            looked = past.shown is not None and bool(past.shown.evidence)
            said = tr("looked at, and not kept") if looked else tr("not looked at")
            yield (
                tr("Evidence"),
                _table(tr("Evidence"), [Fact(tr("Evidence page"), said, is_wide=True)]),
            )
        else:
            yield from self._evidence(past)

    def _evidence(self, past: PastEvidence) -> Iterator[tuple[str, QWidget]]:
        evidence, item = past.evidence, past.item
        if evidence is None:
            return
        bars = SenseBars()
        risk = None if item is None else item.risk
        bars.show_lines(senses_of(evidence), None if risk is None else risk.threshold_ppm)
        yield tr("Risk by sense"), bars
        if item is not None:
            words, text = WordTable(), item.product.text
            words.show_words(
                words_of(evidence, text, raises=True), words_of(evidence, text, raises=False)
            )
            yield tr("Words that moved the score"), words
        if compared := comparison_of(evidence, self._ladder):
            yield tr("Shipped in both packs"), _table(tr("Shipped in both packs"), compared)
        currency = "" if item is None else item.product.currency
        inputs = manifest_of(evidence, currency)
        yield tr("Manifest: inputs when the score was made"), _table(tr("Manifest"), inputs)


def _lines(past: PastEvidence, ladder: PackLadder) -> tuple[PieceLine, ...]:
    """Pieces of the evidence of then, none where it is not kept."""
    if past.evidence is None:
        return ()
    text = None if past.item is None else past.item.product.text
    currency = "" if past.item is None else past.item.product.currency
    return piece_lines(past.evidence, text, ladder, currency)


def _table(name: str, facts: Sequence[Fact]) -> FactTable:
    table = FactTable(name)
    table.show_facts(facts)
    return table


def _verdict(past: PastEvidence, ladder: PackLadder, reasons: ReasonList) -> str:
    now_ms = time.time_ns() // 1_000_000
    what = f"{VERDICT_DONE[past.verdict]}: {pack_title(ladder, past.pack)}"
    how = "" if past.opened else tr("in bulk, by its thumbnail")
    holds = "" if past.holds else tr("holds no longer")
    said = (what, _reason(past.reason, reasons), past.author_title, how)
    return listed((*said, when(past.decided_ms, now_ms), holds, past.note))


def _reason(code: str, reasons: ReasonList) -> str:
    found = reasons.named(code) if code else None
    return plain(code) if found is None else found.title


def _link(each: Link, now_ms: int) -> Fact:
    moment = when(each.at_ms, now_ms) if each.at_ms else ""
    name = PARTS.get(each.part, each.part)
    said = _said(each.said) if each.part == "countersigner" else each.said
    return Fact(name, listed((each.name, said, moment)), is_wide=True)


def _point(each: Point, now_ms: int) -> Fact:
    said = _said(each.said) if each.what in ("decided", "countersigned") else each.said
    told = listed((HAPPENED.get(each.what, each.what), each.who, said))
    return Fact(when(each.at_ms, now_ms), told, is_wide=True)


def _said(code: str) -> str:
    """A verdict, or a mentor's word, by its code."""
    if code in set(Verdict):
        return VERDICT_WITHIN[Verdict(code)]
    return _WORD.get(code, code)


def _score(past: PastEvidence) -> list[Fact]:
    """The score as it was told, and whether the person saw it."""
    item = past.item
    risk = None if item is None else item.risk
    if item is not None and item.hidden is not None:
        #: of a score, {why}: "hidden by draw", "not used here"
        seen = tr("{why}: decided without it", why=HIDDEN_SHORT[item.hidden])
        return [Fact(tr("Score"), seen, is_wide=True)]
    if item is None or item.score is None or risk is None:
        return [Fact(tr("Score"), NO_SCORE, is_wide=True)]
    limit = tr("none could be set") if risk.threshold_ppm is None else percent(risk.threshold_ppm)
    seen = tr("sealed: decided without it") if past.was_sealed else tr("on the screen")
    return [
        Fact(tr("Model"), item.score.model, is_wide=True),
        Fact(
            tr("Risk"),
            #: a risk with its interval
            tr(
                "{risk} ({low} to {high})",
                risk=percent(risk.ppm),
                low=percent(risk.low_ppm),
                high=percent(risk.high_ppm),
            ),
        ),
        Fact(tr("Threshold"), limit),
        Fact(
            tr("Seen"), seen if past.shown is not None else tr("beside its thumbnail"), is_wide=True
        ),
    ]
