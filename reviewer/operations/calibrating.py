"""Sitting a calibration set: asked for, fetched, answered case by case, told of at the end.

Each answer is a step, so a sitting goes on where it was left, at any desk of the person, with or
without the service. Nothing is told of a case before all have an answer.
"""

import logging
from collections import Counter
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus

from reviewer.domain.blind_cases import answers_of
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Declined, Refused
from reviewer.domain.ids import PackCode, PersonId
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.matters.courses.practice import SITTING
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.insight.intervals import Interval, wilson
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.errand import Errand
from reviewer.operations.gold import PanelWord, gold_told
from reviewer.operations.link import Link
from reviewer.operations.matters import Doing, act, matters_of
from reviewer.operations.waking import Times

log = logging.getLogger(__name__)

CALIBRATION = "calibration"
OFFERED = (Verdict.REJECT, Verdict.TEST, Verdict.CERTIFY)
_OPEN = ("asked", "begun")
# How long no set stays none: a panel may have settled more.
ASK_AGAIN_S = 600.0


@dataclass(frozen=True, slots=True)
class SetToSit:
    """One calibration set of the signed-in person.

    Attributes:
        cases, answered: 0 cases while it was not fetched.
        why: there is none, a sentence; "" otherwise.
    """

    matter: MatterId
    family: PackCode
    cases: int
    answered: int
    is_finished: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class SetCase:
    """The case that is asked next.

    Attributes:
        number: from 1 on.
    """

    matter: MatterId
    item: Item
    number: int
    cases: int


@dataclass(frozen=True, slots=True)
class CaseFeedback:
    """What was said of one case, and by the panel.

    Attributes:
        right: None while the service has not told it.
    """

    item: Item
    given: Verdict
    right: Verdict | None
    words: tuple[PanelWord, ...]

    @property
    def is_right(self) -> bool:
        """As gates count: a true reject was rejected, a true certify was not; so, too, untold."""
        if self.right is None:
            return True
        return (self.given is Verdict.REJECT) == (self.right is Verdict.REJECT)


@dataclass(frozen=True, slots=True)
class Feedback:
    """A finished set.

    Attributes:
        cases: those that were wrong first.
        recall: true rejects that were rejected, with their count; None where there was none.
        false_rejects: true certifies that were rejected, likewise.
    """

    family: PackCode
    cases: tuple[CaseFeedback, ...]
    recall: tuple[int, int, Interval] | None
    false_rejects: tuple[int, int, Interval] | None

    @property
    def is_told(self) -> bool:
        """Whether the panel's words are here."""
        return all(each.right is not None for each in self.cases)


def sets_to_sit(desk: Desk) -> list[SetToSit]:
    """Calibration sets of the signed-in person that were not left, the newest last.

    Raises:
        Refused: nobody is signed in.
    """
    person = desk.signed_in()
    asked = desk.cache.sets_asked(person.id)
    return [
        _set(desk, person.id, each, asked.get(each.id, ""))
        for each in _sittings(desk)
        if each.state != "left"
    ]


def _set(desk: Desk, person: PersonId, each: Matter, why: str) -> SetToSit:
    found = desk.cache.sitting_set(person, each.id)
    answered = answers_of(each)
    cases = () if found is None else found.cases
    return SetToSit(
        matter=each.id,
        family=PackCode(str(each.values.get("set") or "")),
        cases=len(cases),
        answered=sum(case.id in answered for case in cases),
        is_finished=each.state == "finished",
        why=why,
    )


def _sittings(desk: Desk) -> list[Matter]:
    """The person's that a set was asked for, the oldest first."""
    person = desk.signed_in()
    found = [
        each
        for each in matters_of(desk, SITTING.kind).values()
        if each.about == person.id and each.values.get("deck") == CALIBRATION and each.of("ask")
    ]
    return sorted(found, key=lambda each: (each.opened_ms, each.id))


def ask_for_set(desk: Desk, family: PackCode, about: PersonId | None = None) -> Changes:
    """Ask for a set to be sat by the signed-in person, or by somebody they teach.

    Raises:
        Refused: one of the pack is open already, or it is not theirs to ask.
        NotSaved: the record could not be made durable.
    """
    person = desk.signed_in()
    if family not in desk.ladder:
        raise Refused(tr("“{pack}” is no pack of this region.", pack=family))
    for_whom = about or person.id
    for each in matters_of(desk, SITTING.kind).values():
        is_same = each.about == for_whom and each.values.get("set") == family
        if is_same and each.state in _OPEN and each.of("ask"):
            raise Refused(tr("A set of this pack is open already. Finish it first, or leave it."))
    ask = SITTING.act("ask")
    if ask is None:
        raise Refused(tr("Sets cannot be asked for here."))
    doing = Doing(SITTING, ask, about=for_whom)
    return act(desk, doing, {"deck": CALIBRATION, "set": family})


def next_case(desk: Desk, matter: MatterId) -> SetCase | None:
    """The first case without an answer, None when all have one.

    Raises:
        Refused: there is no such sitting, or its cases are not here yet.
    """
    sitting = _sitting(desk, matter)
    found = desk.cache.sitting_set(desk.signed_in().id, matter)
    if found is None:
        why = desk.cache.sets_asked(desk.signed_in().id).get(matter, "")
        raise Refused(why or tr("The cases have not come yet. They come when the service answers."))
    answered = answers_of(sitting)
    item = None if sitting.is_over else found.next_case(answered)
    if item is None:
        return None
    number = 1 + sum(each.id in answered for each in found.cases)
    return SetCase(matter, item, number, len(found.cases))


def answer(desk: Desk, case: SetCase, verdict: Verdict) -> Changes:
    """Keep an answer; the last one finishes the sitting.

    Raises:
        Refused: it has an answer, or a set takes no such verdict.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    if verdict not in OFFERED:
        raise Refused(tr("A set takes reject, test or certify."))
    asked = next_case(desk, case.matter)
    if asked is None or asked.item.id != case.item.id:
        raise Refused(tr("This case has an answer already."))
    row = {"item": case.item.id, "verdict": verdict.value}
    made = _step(desk, case.matter, "answer", {"answers": [row]})
    if next_case(desk, case.matter) is None:
        made = _step(desk, case.matter, "finish", {})
        desk.cache.drop_set_pictures(desk.signed_in().id, case.matter)
    return made


def leave(desk: Desk, matter: MatterId) -> Changes:
    """Give a sitting up for good: its cases are used up, and nothing of it counts.

    Raises:
        Refused: there is no such sitting, or it is over.
        NotSaved: the record could not be made durable.
    """
    return _step(desk, matter, "leave", {})


def feedback(desk: Desk, matter: MatterId) -> Feedback:
    """What a finished sitting came to.

    Raises:
        Refused: it is not finished, or not on this desk.
    """
    sitting = _sitting(desk, matter)
    found = desk.cache.sitting_set(desk.signed_in().id, matter)
    if sitting.state != "finished" or found is None:
        raise Refused(tr("This set is not finished, or was sat at another desk."))
    given, gold = answers_of(sitting), gold_told(desk)
    cases = []
    for item in found.cases:
        told = gold.get(item.id)
        if item.id in given:
            right = None if told is None else told.verdict
            words = () if told is None else told.words
            cases.append(CaseFeedback(item, Verdict(given[item.id]), right, words))
    counts = Counter((each.right, each.given is Verdict.REJECT) for each in cases)
    return Feedback(
        family=found.family,
        cases=tuple(sorted(cases, key=lambda each: each.is_right)),
        recall=_rate(counts, Verdict.REJECT),
        false_rejects=_rate(counts, Verdict.CERTIFY),
    )


def _rate(
    counts: Counter[tuple[Verdict | None, bool]], truth: Verdict
) -> tuple[int, int, Interval] | None:
    rejected, all_ = counts[truth, True], counts[truth, True] + counts[truth, False]
    return (rejected, all_, wilson(rejected, all_)) if all_ else None


def _sitting(desk: Desk, matter: MatterId) -> Matter:
    found = next((each for each in _sittings(desk) if each.id == matter), None)
    if found is None:
        raise Refused(tr("There is no such set to sit."))
    return found


def _step(desk: Desk, matter: MatterId, name: str, values: dict[str, object]) -> Changes:
    step = SITTING.act(name)
    if step is None:
        raise Refused(tr("Sets cannot be sat here."))
    return act(desk, Doing(SITTING, step, matter), values)


class SetsAhead(Errand):
    """Fetches the sets that the signed-in person is to sit, with a pause after one that is none."""

    name = "sets"

    def __init__(self, link: Link, times: Times) -> None:
        super().__init__(times)
        self._link = link
        self._asked_s: dict[MatterId, float] = {}

    async def fetch_all(self) -> None:
        """Ask for each that is not here."""
        desk = self._link.desk
        person = desk.person
        if person is None:
            return
        await self.may_start.wait()
        for matter in await self._link.lane(partial(_missing, desk)):
            now_s = self._times.monotonic_s()
            if now_s - self._asked_s.get(matter, -ASK_AGAIN_S) < ASK_AGAIN_S:
                continue
            try:
                found = await self._link.service.sitting_set(matter)
            except Declined as fault:
                if fault.status != HTTPStatus.CONFLICT:  # its step is not there yet
                    log.info("set %s: %s", matter, fault)
                    continue
                self._asked_s[matter] = now_s
                await self._put(partial(desk.cache.put_set, person.id, matter, str(fault)))
                continue
            await self._put(partial(desk.cache.put_set, person.id, matter, found))

    async def _put(self, put: partial[None]) -> None:
        await self._link.lane(put)
        self._link.announce(changed("matter", "picture"))


def _missing(desk: Desk) -> list[MatterId]:
    if desk.person is None:
        return []
    person = desk.person.id
    return [
        each.id
        for each in _sittings(desk)
        if each.state in _OPEN and desk.cache.sitting_set(person, each.id) is None
    ]
