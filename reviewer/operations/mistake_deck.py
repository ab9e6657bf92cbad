"""The mistake deck at the desk: what came to nothing begins a card, practising asks what is due.

A card is begun by whichever desk hears first. Its id is worked out from the decision and the item,
so that another desk that hears of the same begins the same card and not a second one. A verdict
given while practising is no decision: nothing but the grade is kept.
"""

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from reviewer.domain.bulk import decision_of
from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.deck import RIGHT_FROM, due
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.item import Item, ItemState
from reviewer.domain.language import tr
from reviewer.domain.matters.clocks import day_of
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.mistakes import card_of
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.record import Kind
from reviewer.domain.supervision import MentorWord, SupervisedCase
from reviewer.operations import sealing
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Doing, act, matters_of, steps_of
from reviewer.operations.queueing import ItemSheet, item_sheet

GRADING = COURSES["grading"]
# Names the cards among everything that is named after something else.
_CARDS = uuid.UUID("6f6b7f4e-3c1f-5a0e-9d0c-0f5d1b0a7c11")
_AGAINST = frozenset({Word.RETURN, Word.OVERRIDE})


class How(StrEnum):
    """What a decision came to nothing by."""

    RETURNED = "returned"
    OVERRIDDEN = "overridden"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One decision that came to nothing.

    Attributes:
        word: of the mentor, None where nobody said one.
    """

    decision: RecordId
    item: ItemId
    how: How
    word: MentorWord | None = None

    @property
    def card(self) -> MatterId:
        """The matter that is its card, the same at every desk."""
        return card_id(self.decision, self.item)


@dataclass(frozen=True, slots=True)
class Truth:
    """What is told once a verdict was given.

    Attributes:
        right: None where nobody has decided it since.
        former: the person's own verdict, None where this desk does not know it.
        by: title of the mentor whose word it was, "" for nobody's.
        reason: title of their reason, "" for none.
        remarks: author's title and text, oldest first.
    """

    right: Verdict | None
    former: Verdict | None
    how: How | None
    by: str = ""
    reason: str = ""
    note: str = ""
    remarks: tuple[tuple[str, str], ...] = ()

    def allows(self, given: Verdict, quality: int) -> bool:
        """Whether an answer may be graded so: a wrong verdict was not known."""
        return quality < RIGHT_FROM or not self.is_wrong(given)

    def is_wrong(self, given: Verdict) -> bool:
        """Whether a verdict is known not to be right."""
        if self.right is not None:
            return given is not self.right
        return given is self.former and self.how is not None


@dataclass(frozen=True, slots=True)
class Asked:
    """A card that is asked.

    Attributes:
        sheet: the item as somebody sees it who has not decided it.
    """

    card: MatterId
    sheet: ItemSheet
    truth: Truth


@dataclass(frozen=True, slots=True)
class Sitting:
    """Where practising stands.

    Attributes:
        asked: the next card, None when none can be asked.
        due: cards that can be asked now, with that one.
        elsewhere: due cards whose item is not on this desk or not decided by the person.
        next_day: on which the next card is due, None when there is none.
    """

    asked: Asked | None
    due: int
    elsewhere: int
    next_day: date | None


def card_id(decision: RecordId, item: ItemId) -> MatterId:
    """The matter that is the card of a decision on an item."""
    return MatterId(str(uuid.uuid5(_CARDS, f"{decision} {item}")))


def mistakes(desk: Desk) -> list[Mistake]:
    """The signed-in person's decisions that came to nothing, as far as this desk has heard."""
    if desk.person is None:
        return []
    return together(damaged(desk), against(desk))


def together(by_damage: Iterable[Mistake], by_word: Iterable[Mistake]) -> list[Mistake]:
    """One mistake for each decision and item; what a mentor said of it goes before damage."""
    return list({each.card: each for each in (*by_damage, *by_word)}.values())


def damaged(desk: Desk, above: int = -1, through: int = 2**62) -> list[Mistake]:
    """The person's certificates that damage undid, of items in these places of the cache."""
    if desk.person is None:
        return []
    found = desk.cache.undone_by_damage(desk.person.id, above, through)
    return [Mistake(decision, item, How.DAMAGED) for decision, item in found]


def against(desk: Desk) -> list[Mistake]:
    """The person's decisions that a mentor did not let stand, or that came out damaged."""
    if desk.person is None:
        return []
    found = [
        Mistake(case.decision, case.item, How.DAMAGED)
        for case in desk.cache.cases_come_back(desk.person.id)
        if case.came is not None and case.came.says is Verdict.REJECT
    ]
    for case in desk.cache.cases_against(desk.person.id):
        word = _word_against(case)
        if word is not None or case.state is not Case.MOOT:
            overridden = Case.OVERRIDDEN is case.state or (word and word.word is Word.OVERRIDE)
            how = How.OVERRIDDEN if overridden else How.RETURNED
            found.append(Mistake(case.decision, case.item, how, word))
    return found


def _word_against(case: SupervisedCase) -> MentorWord | None:
    """The newest word that did not let it stand."""
    return next((each for each in reversed(case.words) if each.word in _AGAINST), None)


def begin_cards(desk: Desk, found: Collection[Mistake] | None = None) -> Changes:
    """Begin a card for each mistake that never had one, also not one that was taken back.

    Args:
        found: those to look at, None for all.

    Raises:
        NotSaved: a record could not be made durable; the cards before it are kept.
    """
    person = desk.person
    new = mistakes(desk) if found is None else found
    if person is None or not new:
        return Changes()
    add = GRADING.opening[0]
    begun = _ever_begun(desk)
    made: list[Changes] = []
    for each in new:
        if each.card not in begun:
            doing = Doing(GRADING, add, about=person.id, as_new=each.card)
            made.append(act(desk, doing, {"item": each.item, "decision": each.decision}))
    warning = next((each.warning for each in made if each.warning), "")
    return changed("matter", "record", warning=warning) if made else Changes()


def _ever_begun(desk: Desk) -> set[MatterId]:
    person = desk.signed_in()
    found = desk.cache.matters_known(person.id, GRADING.kind)
    for entry in desk.journal.authored(person.id, (Kind.STEP.value,)):
        try:
            step = Step.of_payload(entry.record.payload)
        except BadInput:  # a newer version wrote it
            continue
        if step.kind == GRADING.kind:
            found.add(step.matter)
    return found


def _zone() -> tzinfo:
    """Of this machine, whose midnights part the days."""
    return datetime.now().astimezone().tzinfo or UTC


def today(desk: Desk) -> date:
    """The day here, by the service's time."""
    return day_of(desk.clock.service_ms(), _zone())


def count_due(desk: Desk, cards: Collection[Matter]) -> int:
    """How many cards are due today, with those that are still to be begun."""
    known = {each.id for each in cards}
    found = mistakes(desk)
    missing = {each.card for each in found} - known
    fresh = missing - _ever_begun(desk) if missing else missing
    return len(_due(desk, cards, found)) + len(fresh)


def _due(desk: Desk, cards: Collection[Matter], found: Collection[Mistake]) -> list[Matter]:
    """Cards to be asked today, the longest due first."""
    zone, open_cards = _zone(), [each for each in cards if not each.is_over]
    stand = _let_stand(desk, open_cards, found)
    by_id: dict[str, Matter] = {each.id: each for each in open_cards if each.id not in stand}
    asked = [replace(card_of(each, zone), about=name) for name, each in by_id.items()]
    return [by_id[each.about] for each in due(asked, today(desk))]


def _let_stand(desk: Desk, cards: Collection[Matter], found: Collection[Mistake]) -> set[MatterId]:
    """Cards whose decision was a mistake once and is approved by now: the word was taken back."""
    wrong = {each.card for each in found}
    others = [each for each in cards if each.id not in wrong and each.values.get("decision")]
    told = desk.cache.cases_of([RecordId(each.values["decision"]) for each in others])
    right = {(each.decision, each.item) for each in told if each.state is Case.APPROVED}
    return {each.id for each in others if (each.values["decision"], each.values["item"]) in right}


def next_card(desk: Desk) -> Sitting:
    """The next card that is due.

    Raises:
        Refused: nobody is signed in.
    """
    desk.signed_in()
    cards = matters_of(desk, GRADING.kind)
    found = {each.card: each for each in mistakes(desk)}
    asked = _due(desk, cards.values(), found.values())
    here = [
        each
        for each in asked
        if desk.cache.item(_item(each)) is not None and not sealing.is_sealed(desk, _item(each))
    ]
    return Sitting(
        asked=_asked(desk, here[0], found.get(here[0].id)) if here else None,
        due=len(here),
        elsewhere=len(asked) - len(here),
        next_day=_next_day(desk, cards.values()),
    )


def _next_day(desk: Desk, cards: Collection[Matter]) -> date | None:
    zone, now = _zone(), today(desk)
    found = [card_of(each, zone) for each in cards if not each.is_over]
    return min((each.due for each in found if each.due > now and not each.is_retired), default=None)


def _item(card: Matter) -> ItemId:
    return ItemId(str(card.values["item"]))


def _asked(desk: Desk, card: Matter, mistake: Mistake | None) -> Asked:
    sheet = item_sheet(desk, _item(card))
    if sheet is None:
        raise Refused(tr("The item of this card is not on this workstation any more."))
    hidden = replace(
        sheet, item=hidden_item(sheet.item), entries=(), decided=None, decided_entry=None, case=None
    )
    return Asked(card.id, hidden, _truth(desk, sheet.item, card, mistake))


def hidden_item(item: Item) -> Item:
    """The item as it was before anybody decided it, and before any of it was shipped."""
    return replace(sealing.sealed_item(item), shipped=())


def _truth(desk: Desk, item: Item, card: Matter, mistake: Mistake | None) -> Truth:
    decision = RecordId(str(card.values.get("decision") or ""))
    word = None if mistake is None else mistake.word
    named = None if word is None or not word.reason else desk.reasons.named(word.reason)
    reason = "" if word is None else word.reason
    return Truth(
        right=_right(item, mistake),
        former=_former(desk, item, decision),
        how=None if mistake is None else mistake.how,
        by="" if word is None else word.title or tr("A mentor"),
        reason=reason if named is None else named.title,
        note="" if word is None else word.note,
        remarks=_remarks(desk, item.id),
    )


def _right(item: Item, mistake: Mistake | None) -> Verdict | None:
    if mistake is not None and mistake.how is How.DAMAGED:
        return Verdict.REJECT
    said = None if mistake is None or mistake.word is None else mistake.word.record
    named = next((past.verdict for past in item.history if past.record == said), None)
    if named is None and item.state is ItemState.DECIDED:
        return item.verdict
    return named


def _former(desk: Desk, item: Item, decision: RecordId) -> Verdict | None:
    past = next((each for each in item.history if each.record == decision), None)
    if past is not None:
        return past.verdict
    entry = desk.journal.entry(decision)
    if entry is None:
        return None
    try:
        return decision_of(entry.record, item.id).verdict
    except BadInput:
        return None


def _remarks(desk: Desk, item: ItemId) -> tuple[tuple[str, str], ...]:
    told = [each for each in steps_of(desk, ["remark"]) if each.step.values.get("item") == item]
    return tuple(
        (each.author_title or tr("somebody"), str(each.step.values.get("text", "")))
        for each in sorted(told, key=lambda each: (each.made_ms, each.record))
    )


def grade(desk: Desk, asked: Asked, given: Verdict, quality: int) -> Changes:
    """Keep how well a card was known.

    Raises:
        Refused: the verdict was wrong, and the grade says that it was right.
        NotSaved: the record could not be made durable.
    """
    if not asked.truth.allows(given, quality):
        raise Refused(tr("Your verdict was not right. Grade it 0, 1 or 2."))
    step = GRADING.act("grade")
    if step is None:
        raise Refused(tr("Cards cannot be graded here."))
    return act(desk, Doing(GRADING, step, asked.card), {"grade": quality})
