"""Sittings: the starter deck of a family, a quiz of the library, and cases made fit to teach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer import resources
from reviewer.domain.blind_cases import is_starter_done
from reviewer.domain.canonical import Json
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, PackCode, RecordId, uuid7
from reviewer.domain.language import tr
from reviewer.domain.matters.courses.practice import SITTING, TEACHING_CASE
from reviewer.domain.matters.quiz import (
    PACK_FACT,
    QUIZ,
    STARTER,
    QuizCase,
    library,
    shuffled,
    starter_deck,
)
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.matters.teaching import de_identified
from reviewer.domain.record import Kind
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.matters import colleagues, matters_of
from reviewer.operations.queueing import item_sheet


@dataclass(frozen=True, slots=True)
class Deck:
    """Cases that can be sat.

    Attributes:
        deck: STARTER or QUIZ.
        family: of a starter deck.
        is_done: a starter deck that was finished once.
    """

    deck: str
    family: PackCode
    cases: tuple[QuizCase, ...]
    is_done: bool = False


def decks(desk: Desk) -> list[Deck]:
    """The starter deck of each lighter pack, and the library where there is any.

    Raises:
        Refused: nobody is signed in.
    """
    person = desk.signed_in()
    mine = [each for each in matters_of(desk, SITTING.kind).values() if each.about == person.id]
    tables = resources.starter_cases()
    found = []
    for pack in list(desk.ladder)[:-1]:
        cases = shuffled(starter_deck(tables, pack.code), person.id)
        done = is_starter_done(mine, pack.code)
        found.append(Deck(STARTER, pack.code, tuple(cases), done))
    taught = library(matters_of(desk, TEACHING_CASE.kind).values())
    if taught:
        # Another order each time: the library grows, and nobody should learn it by place.
        found.append(Deck(QUIZ, PackCode(""), tuple(shuffled(taught, uuid7()))))
    return found


def finish(desk: Desk, deck: Deck, answers: Sequence[tuple[ItemId, Verdict]]) -> Changes:
    """Record a sitting that was gone through to its end: of each case the first answer.

    Raises:
        Refused: nobody is signed in, or not every case has an answer.
        NotSaved: a record could not be made durable.
    """
    person = desk.signed_in()
    lacking = {each.name for each in deck.cases} - {name for name, _ in answers}
    if lacking:
        raise Refused(
            tr("{n} cases have no answer yet.", "{n} case has no answer yet.", len(lacking))
        )
    first: dict[ItemId, Verdict] = {}
    for name, verdict in answers:
        first.setdefault(name, verdict)
    rows: list[Json] = [{"item": name, "verdict": verdict.value} for name, verdict in first.items()]
    matter = MatterId(uuid7())
    seen: tuple[RecordId, ...] = ()
    acts: tuple[tuple[str, dict[str, Json]], ...] = (
        ("begin", {"deck": deck.deck, **({"set": deck.family} if deck.family else {})}),
        ("answer", {"answers": rows}),
        ("finish", {}),
    )
    for act, values in acts:
        step = Step(SITTING.kind, matter, act, person.id, values, seen)
        record = desk.journal.append(person.id, Kind.STEP, step.payload())
        seen = (record.id,)
    right = sum(first[each.name] is each.verdict for each in deck.cases)
    text = tr("{right} of {count} right at once", right=right, count=len(deck.cases))
    return changed("matter", "record", record=seen[0], text=text, warning=desk.room_warning())


def fit_to_teach(desk: Desk, item: ItemId) -> Mapping[str, Any]:
    """What a teaching case of this item begins with: facts that nobody can be told from.

    Raises:
        Refused: the item is not here, or not decided yet.
    """
    sheet = item_sheet(desk, item)
    if sheet is None:
        raise Refused(tr("This item is not on this desk any more."))
    if sheet.item.sealed:
        raise Refused(tr("Decide the item first: what others say of it is sealed until then."))

    facts = {**de_identified(sheet.item.product, _names(desk)), PACK_FACT: sheet.item.proposed_pack}
    rows = [{"name": name, "value": " ".join(value.split())} for name, value in facts.items()]
    verdict = None if sheet.decided is None else sheet.decided.verdict
    known = {} if verdict not in (Verdict.CERTIFY, Verdict.REJECT) else {"verdict": verdict.value}
    return {"facts": rows, **known}


def _names(desk: Desk) -> list[str]:
    return [each.title for each in colleagues(desk)]
