"""What a person sees who works here for the first time: the tour of the review screen, once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.context import Screen
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.ui.shell.habits import Habits
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.screen_tour import ScreenTour, TourStep
from reviewer.ui.shell.window import MainWindow


class FirstStart(QObject):
    """Opens the tour: by itself once for each person, later when it is asked for."""

    def __init__(self, window: MainWindow, hands: Hands, habits: Habits) -> None:
        super().__init__(window)
        self._window, self._hands, self._habits = window, hands, habits

    def watch(self) -> None:
        """From now on whoever sees a first item is shown the tour, unless they saw it before."""
        self._window.review.painted.connect(self._look)

    def _look(self, _item: str) -> None:
        if not self._habits.knows_screen:
            # The picture comes first.
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        hands = self._hands
        is_free = hands.overlay is None and hands.screen is Screen.REVIEW
        if is_free and hands.facts.person is not None and not self._habits.knows_screen:
            self.open()

    def open(self) -> None:
        """The tour.

        Raises:
            Refused: there is no item on the screen.
        """
        if self._hands.session.painted is None:
            raise Refused(tr("The tour needs an item on the screen."))
        self._habits.know_screen()
        self._hands.open_overlay(
            ScreenTour(self._window.over, steps(self._window, self._hands), self._work)
        )

    def _work(self, key: str, stroke: Stroke) -> bool:
        """A key of the review screen during the tour; one that lasts while held waits for its next
        press, because nobody would hear it let go.
        """
        action = self._hands.find(Mode.REVIEW, key)
        tour = self._hands.overlay
        if action is None or tour is None:
            return False
        tour.cancel()
        if action.release is None:
            self._hands.run(action, stroke)
        return True


def steps(window: MainWindow, hands: Hands) -> tuple[TourStep, ...]:
    """The steps of the tour, with the keys in force."""
    hint, review = hands.keymap.hint, window.review
    person = hands.facts.person
    is_blind = person is not None and person.decides_blind
    return (
        TourStep(
            tr("What is asked"),
            tr(
                "The model flagged these products, so a person decides. Why one was flagged stands"
                " above its packs. {down} and {up} go through the queue without a decision.",
                down=hint("queue.next"),
                up=hint("queue.previous"),
            ),
            (review.queue,),
        ),
        TourStep(
            tr("Pictures"),
            tr(
                "{first} to {last} show the angles, {together} several of them side by side."
                " {closer} comes closer, {whole} shows the whole picture again.",
                first=hint("view.angle_1"),
                last=hint("view.angle_6"),
                together=hint("view.side_by_side"),
                closer=hint("view.zoom_in"),
                whole=hint("view.fit"),
            ),
            (review.viewer,),
        ),
        TourStep(tr("Pack and risk"), _of_risk(hint, is_blind=is_blind), (review.facts,)),
        TourStep(
            tr("Your verdict"),
            tr(
                "{certify} certifies the proposed pack, {reject} rejects it, {test} sends the"
                " product to a physical test, {defer} defers. All but certifying ask for a reason"
                " by one more key.",
                certify=hint("review.certify"),
                reject=hint("review.reject"),
                test=hint("review.test"),
                defer=hint("review.defer"),
            ),
            (review.bar,),
        ),
        TourStep(
            tr("Taking it back"),
            tr(
                "{undo} takes your last decision back and shows its item again, also after it was"
                " sent and after a restart.",
                undo=hint("review.undo"),
            ),
            (review.bar.button("review.undo") or review.bar,),
        ),
        TourStep(
            tr("Nothing is lost"),
            tr(
                "A decision is saved on this computer before this line says so, and received once"
                " the service has it. Without a network you go on; what waits is sent later."
            ),
            (window.status,),
        ),
        TourStep(
            tr("Finding the rest"),
            tr(
                "{palette} finds every action by name, {keys} shows all keys. This tour is there"
                " again under its name.",
                palette=hint("help.palette"),
                keys=hint("help.keys"),
            ),
            (window.top,),
        ),
    )


def _of_risk(hint: Callable[[str], str], *, is_blind: bool) -> str:
    if is_blind:
        return tr(
            "Facts, text and packs from the least material to the most. You decide first; what the"
            " model says is shown after your verdict, then {evidence} opens all of it.",
            evidence=hint("evidence.page"),
        )
    return tr(
        "Facts, text and packs from the least material to the most, each with its risk of damage"
        " and how sure the model is of it. {evidence} opens everything that this rests on.",
        evidence=hint("evidence.page"),
    )
