"""What the frame does for calibration sets: asking for one, sitting it, what it came to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.action import Mode
from reviewer.actions.context import Level
from reviewer.domain.colleagues import Colleague
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import ReviewerError
from reviewer.domain.ids import PackCode, PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Role
from reviewer.operations.changes import Changes
from reviewer.ui.review.wording import pack_title
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.calibrating import Feedback, SetCase, SetToSit
    from reviewer.operations.desk import Desk
    from reviewer.ui.matters.set_card import SetCard

_VERDICTS = {f"review.{each.value}": each for each in Verdict}
# Finished sets that can be looked at again.
NEWEST = 5
Row = tuple[PickRow, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Sets:
    """What the list offers.

    Attributes:
        learners: who can be asked to sit one.
    """

    sets: "tuple[SetToSit, ...]"
    learners: tuple[Colleague, ...]


class SetSittings(QObject):
    """From the row to the answers that are kept."""

    def __init__(self, window: MainWindow, hands: Hands, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks

    def rows(self, found: Sets) -> list[Row]:
        """Sets that are open, those that can be asked for, and what came of the last."""
        made: list[Row] = [
            (self._set_row(each), partial(self._go_on, each.matter))
            for each in found.sets
            if not each.is_finished
        ]
        person = self._hands.facts.person
        if person is not None and person.decides_blind:
            taken = {each.family for each in found.sets if not each.is_finished}
            made += self._packs(tr("Ask for a set"), person.id, taken)
        for each in found.learners:
            choose = partial(self._choose_pack, each)
            made.append((PickRow(each.id, tr("Ask to sit a set"), each.title), choose))
        finished = [each for each in found.sets if each.is_finished and each.cases]
        for one in reversed(finished[-NEWEST:]):
            row = PickRow(
                one.matter, tr("Finished set"), self._title(one.family), tr("what it came to")
            )
            made.append((row, partial(self._look, one.matter)))
        return made

    def _set_row(self, each: "SetToSit") -> PickRow:
        more = (
            tr(
                "{answered} of {n} answered",
                "{answered} of {n} answered",
                each.cases,
                answered=each.answered,
            )
            if each.cases
            else tr("not here yet")
        )
        if each.why:
            more = tr("no set")
        return PickRow(each.matter, tr("Calibration set"), self._title(each.family), more)

    def _title(self, family: PackCode) -> str:
        return pack_title(self._hands.facts.ladder, family)

    def _packs(self, heading: str, whom: PersonId, taken: set[PackCode]) -> list[Row]:
        lighter = list(self._hands.facts.ladder)[:-1]
        return [
            (
                PickRow((heading, pack.code), heading, self._title(pack.code)),
                partial(self._ask, pack.code, whom),
            )
            for pack in lighter
            if pack.code not in taken
        ]

    def _choose_pack(self, learner: Colleague) -> None:
        rows = self._packs(tr("Calibration set"), learner.id, set())
        title = tr("Which set {person} is to sit", person=learner.title)
        over = self._window.over
        self._hands.open_overlay(Choice(over, title, tr("asks for it"), rows, lambda ask: ask()))

    def _ask(self, family: PackCode, whom: PersonId) -> None:
        def asked(_changes: Changes) -> None:
            said = tr(
                "Asked for. Its cases come when the service answers, then it can be sat offline."
            )
            self._hands.tell(Level.INFO, said)

        self._tasks.perform(partial(_ask, family, whom), self, then=asked)

    # sitting ---------------------------------------------------------------------------------

    def _go_on(self, matter: MatterId) -> None:
        self._tasks.read(partial(_next, matter), partial(self._begin, matter))

    def _begin(self, matter: MatterId, case: "SetCase | None") -> None:
        card = self._card()
        self._hands.open_overlay(card)
        self._show(card, matter, case)

    def _look(self, matter: MatterId) -> None:
        def show(found: "Feedback") -> None:
            card = self._card()
            self._hands.open_overlay(card)
            card.tell(found)

        self._tasks.read(partial(_feedback, matter), show)

    def _card(self) -> "SetCard":
        from reviewer.ui.matters.set_card import SetCard

        hands = self._hands
        card = SetCard(
            self._window.over,
            self._window.review.source,
            hands.facts.ladder,
            self._verdict_of,
            lambda verdict: hands.keymap.hint(f"review.{verdict.value}"),
            hands.keymap.hint("mentor.standing"),
        )
        card.answered.connect(partial(self._answer, card))
        return card

    def _verdict_of(self, key: str) -> Verdict | None:
        action = self._hands.keymap.action(Mode.REVIEW, key)
        return None if action is None else _VERDICTS.get(action.id)

    def _show(self, card: "SetCard", matter: MatterId, case: "SetCase | None") -> None:
        if case is not None:
            card.ask(case)
        else:
            self._tasks.read(partial(_feedback, matter), card.tell)

    def _answer(self, card: "SetCard", case: "SetCase", verdict: Verdict) -> None:
        def kept(_changes: Changes) -> None:
            self._tasks.read(partial(_next, case.matter), partial(self._show, card, case.matter))

        def refused(_error: ReviewerError) -> bool:
            card.ask(case)  # not kept: it is asked once more, and why is told
            return False

        self._tasks.perform(partial(_answer, case, verdict), self, then=kept, failed=refused)


def sets_of(desk: "Desk") -> Sets:
    """What can be sat and asked for, for the lane."""
    from reviewer.operations.calibrating import sets_to_sit
    from reviewer.operations.matters import colleagues

    is_lead = desk.signed_in().role is Role.LEAD
    known: Sequence[Colleague] = colleagues(desk)
    learners = [
        each for each in known if each.is_my_intern or (is_lead and each.role is Role.INTERN)
    ]
    return Sets(tuple(sets_to_sit(desk)), tuple(learners))


def _ask(family: PackCode, whom: PersonId, desk: "Desk") -> Changes:
    from reviewer.operations.calibrating import ask_for_set

    return ask_for_set(desk, family, whom)


def _next(matter: MatterId, desk: "Desk") -> "SetCase | None":
    from reviewer.operations.calibrating import next_case

    return next_case(desk, matter)


def _answer(case: "SetCase", verdict: Verdict, desk: "Desk") -> Changes:
    from reviewer.operations.calibrating import answer

    return answer(desk, case, verdict)


def _feedback(matter: MatterId, desk: "Desk") -> "Feedback":
    from reviewer.operations.calibrating import feedback

    return feedback(desk, matter)
