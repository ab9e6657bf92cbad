"""What the frame does for sittings: which deck or set, case after case, cases made to teach."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reviewer.actions.action import Mode
from reviewer.actions.context import Level
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.packs import PackLadder
from reviewer.operations.changes import Changes
from reviewer.ui.matters import lane_reads
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.quiz_card import QuizCard
from reviewer.ui.review.wording import pack_title
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.set_sittings import Sets, SetSittings, sets_of
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk
    from reviewer.operations.quizzing import Deck

_VERDICTS = {f"review.{each.value}": each for each in Verdict}
TEACHING = COURSES["teaching_case"]


def _row(place: int, deck: "Deck", ladder: PackLadder) -> PickRow:
    cases = tr("{n} cases", "{n} case", len(deck.cases))
    if not deck.family:
        return PickRow(place, tr("Quiz"), tr("Case library"), cases)
    if deck.is_done:
        #: a deck that was gone through, and how many cases it has
        cases = tr("done, {cases}", cases=cases)
    title = pack_title(ladder, deck.family)
    return PickRow(place, tr("Starter deck"), title, cases, is_on=deck.is_done)


class Sittings(QObject):
    """From the key to the answers that are kept."""

    def __init__(self, window: MainWindow, hands: Hands, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._sets = SetSittings(window, hands, tasks)

    def open(self) -> None:
        """Which deck or set."""
        self._tasks.read(_found, self._choose)

    def _choose(self, found: "tuple[list[Deck], Sets]") -> None:
        ladder = self._hands.facts.ladder
        decks, sets = found
        rows: list[tuple[PickRow, Callable[[], None]]] = [
            (_row(place, each, ladder), partial(self._begin, each))
            for place, each in enumerate(decks)
        ]
        rows += self._sets.rows(sets)
        over = self._window.over
        self._hands.open_overlay(
            Choice(over, tr("What to practise"), tr("begins it"), rows, lambda begin: begin())
        )

    def _begin(self, deck: "Deck") -> None:
        title = tr("Case library")
        if deck.family:
            title = tr(
                "Starter deck, {pack}",
                pack=pack_title(self._hands.facts.ladder, deck.family),
            )
        card = QuizCard(
            self._window.over,
            deck,
            title,
            self._verdict_of,
            lambda verdict: self._hands.keymap.hint(f"review.{verdict.value}"),
        )
        card.finished.connect(partial(self._finish, card))
        self._hands.open_overlay(card)

    def _verdict_of(self, key: str) -> Verdict | None:
        action = self._hands.keymap.action(Mode.REVIEW, key)
        return None if action is None else _VERDICTS.get(action.id)

    def _finish(
        self, card: QuizCard, deck: "Deck", answers: Sequence[tuple[ItemId, Verdict]]
    ) -> None:
        def kept(changes: Changes) -> None:
            card.close_overlay()
            self._hands.tell(Level.INFO, changes.text)

        self._tasks.perform(partial(_finish, deck, tuple(answers)), self, then=kept)

    # teaching --------------------------------------------------------------------------------

    def teach(self) -> None:
        """Make a teaching case of the item on the screen.

        Raises:
            Refused: there is none.
        """
        item = self._hands.session.current
        if item is None:
            raise Refused(tr("There is no item on the screen."))
        self._tasks.read(partial(_fit_to_teach, item), self._ask)

    def _ask(self, known: Mapping[str, Any]) -> None:
        act = TEACHING.opening[0]
        form = MatterForm(self._window.over, TEACHING, act, (), (), {}, known, is_new=True)
        form.filled.connect(partial(self._propose, form))
        self._hands.open_overlay(form)

    def _propose(self, form: MatterForm, about: str, values: Mapping[str, Any]) -> None:
        work = partial(lane_reads.act, TEACHING, TEACHING.opening[0], None, about, values)
        form.keep(self._tasks, work, self, self._said)

    def _said(self, changes: Changes) -> None:
        self._hands.tell(Level.INFO, changes.text)


def _found(desk: "Desk") -> "tuple[list[Deck], Sets]":
    from reviewer.operations.quizzing import decks

    return decks(desk), sets_of(desk)


def _finish(deck: "Deck", answers: tuple[tuple[ItemId, Verdict], ...], desk: "Desk") -> Changes:
    from reviewer.operations.quizzing import finish

    return finish(desk, deck, answers)


def _fit_to_teach(item: ItemId, desk: "Desk") -> Mapping[str, Any]:
    from reviewer.operations.quizzing import fit_to_teach

    return fit_to_teach(desk, item)
