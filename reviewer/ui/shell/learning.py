"""What the frame does for learning from cases: practising mistakes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.action import Mode
from reviewer.actions.context import Level
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused, ReviewerError
from reviewer.operations.changes import Changes
from reviewer.ui.matters import lane_reads
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # loaded when it is first asked for
    from reviewer.operations.mistake_deck import Asked, Sitting
    from reviewer.ui.matters.practice_card import PracticeCard

_VERDICTS = {f"review.{each.value}": each for each in Verdict}


class Learning(QObject):
    """Opens what lies over the screen, and records what is said there."""

    def __init__(self, window: MainWindow, hands: Hands, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks

    # mistakes --------------------------------------------------------------------------------

    def practise(self) -> None:
        """The cards that are due, one by one."""
        self._tasks.perform(lane_reads.begin_cards, self, then=self._look)

    def _look(self, _changes: Changes) -> None:
        self._tasks.read(lane_reads.next_card, self._begin)

    def _begin(self, sitting: "Sitting") -> None:
        from reviewer.ui.matters.practice_card import PracticeCard, end_words

        if sitting.asked is None:
            self._hands.tell(Level.INFO, " ".join(end_words(sitting)))
            return
        hands = self._hands
        card = PracticeCard(
            self._window.over,
            self._window.review.source,
            hands.facts.ladder,
            self._verdict_of,
            lambda verdict: hands.keymap.hint(f"review.{verdict.value}"),
        )
        card.graded.connect(partial(self._grade, card))
        hands.open_overlay(card)
        card.show_sitting(sitting)

    def _verdict_of(self, key: str) -> Verdict | None:
        action = self._hands.keymap.action(Mode.REVIEW, key)
        return None if action is None else _VERDICTS.get(action.id)

    def _grade(self, card: "PracticeCard", asked: "Asked", given: Verdict, quality: int) -> None:
        def refused(error: ReviewerError) -> bool:
            if isinstance(error, Refused):
                card.refuse(str(error))
                return True
            return False

        def kept(_changes: Changes) -> None:
            self._tasks.read(lane_reads.next_card, card.show_sitting)

        grade = partial(lane_reads.grade_card, asked, given, quality)
        self._tasks.perform(grade, self, then=kept, failed=refused)
