"""What the desk tells the person about their own work, and nobody else: breaks, looking, figures.

It is shown in the status line, so that it stands in nobody's way. Nothing of it is written into a
record or a log, and nothing leaves the desk; both hints can be switched off.
"""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.actions.context import Level, Screen
from reviewer.domain import pace
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.pace import Act, Stamped
from reviewer.operations.changes import Changes
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.hint_words import break_words, second_look_words, stamped_words
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.session_panel import SessionPanel
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

BREAKS, LOOKING = "break_hints", "looking_hints"
# Minutes are told; twice in one is often enough.
LOOK_AT_CLOCK_MS = 30_000
# Single decisions after a hint before another run is looked for.
QUIET = 50
# Kept: more than a shift of single decisions.
MOST = 12_000


class Care(QObject):
    """Of the person who works here.

    Signals:
        hinted(str, str, str): words for the status line, "" for none; what they rest on; the action
            that belongs to them, "" for none.
    """

    hinted = Signal(str, str, str)

    def __init__(
        self,
        tasks: Tasks,
        hands: Hands,
        window: MainWindow,
        remembered: Remembered,
        now_ms: Callable[[], int] | None = None,
        chance: random.Random | None = None,
    ) -> None:
        """`now_ms`: the clock of records; `chance`: draws the item to look at again."""
        super().__init__(window)
        self._tasks, self._hands, self._window = tasks, hands, window
        self._remembered = remembered
        self._now_ms = now_ms or _wall_ms
        self._chance = chance or random.Random()
        self._person = ""
        self._acts: list[Act] = []
        self._run: Stamped | None = None
        self._singles_left = 0
        self._again: Act | None = None
        self._came_from: ItemId | None = None
        self._clock = QTimer(self, interval=LOOK_AT_CLOCK_MS)
        self._clock.timeout.connect(self.look_at_clock)
        tasks.changed.connect(self._on_changes)
        hands.went.connect(self._on_went)
        window.review.painted.connect(self._on_painted)
        self.hinted.connect(window.status.show_hint)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What is known of the person's work, oldest first."""
        return tuple(self._acts)

    def begin(self) -> None:
        """Somebody works here, or nobody: look up their last records."""
        person = self._hands.facts.person
        name = "" if person is None else str(person.id)
        if name == self._person:
            return
        self._person = name
        self._acts, self._run, self._again, self._singles_left = [], None, None, 0
        self.look_at_clock()
        if person is not None:
            self._clock.start()
            self._tasks.read(lane_reads.own_acts, partial(self._take_all, name), first=False)
        else:
            self._clock.stop()

    # hints -----------------------------------------------------------------------------------

    def look_at_clock(self) -> None:
        """Tell what is to be told now: the run before the break, which comes later anyway."""
        minutes = pace.break_due(self._acts, self._now_ms()) if self._wants(BREAKS) else None
        if self._run is not None:
            self.hinted.emit(*stamped_words(self._run), "review.second_look")
        elif minutes is not None:
            self.hinted.emit(*break_words(minutes), "")
        else:
            self.hinted.emit("", "", "")

    def toggle_breaks(self) -> None:
        """Hints of breaks on or off."""
        self._toggle(BREAKS, tr("Hints of breaks are on."), tr("Hints of breaks are off."))

    def toggle_looking(self) -> None:
        """Hints of runs without looking on or off."""
        self._toggle(
            LOOKING,
            tr("Hints of verdicts without looking are on."),
            tr("Hints of verdicts without looking are off."),
        )
        self._run = None
        self.look_at_clock()

    def _toggle(self, name: str, is_on: str, is_off: str) -> None:
        on = not self._wants(name)
        self._remembered.keep_habit(self._person, name, "on" if on else "off")
        self._hands.tell(Level.INFO, is_on if on else is_off)
        self.look_at_clock()

    def _wants(self, name: str) -> bool:
        return self._remembered.habit(self._person, name) != "off"

    # a second look ---------------------------------------------------------------------------

    def look_again(self) -> None:
        """Show a random item of the run once more; the same key goes back.

        Raises:
            Refused: there is no run, and nobody came from anywhere.
        """
        session = self._hands.session
        if self._again is not None and session.current == self._again.item:
            back, self._again = self._came_from, None
            if back is not None:
                session.go_to(back)
            return
        if self._run is None:
            raise Refused(tr("No run of quick verdicts waits for a second look."))
        self._again = self._chance.choice(self._run.hasty)
        self._run, self._came_from = None, session.current
        self.look_at_clock()
        if self._again.item is not None:
            session.go_to(self._again.item)

    def _on_painted(self, item: str) -> None:
        if self._again is None or item != self._again.item:
            self._again = None if self._came_from == item else self._again
            return
        key = self._hands.keymap.hint("review.second_look")
        words = second_look_words(self._again, self._now_ms(), key)
        self._window.review.viewer.stage.say(words)

    # figures ---------------------------------------------------------------------------------

    def open_figures(self) -> None:
        """This session in figures."""
        session = pace.session_of(self._acts)
        found = pace.figures(session)
        waiting = pace.without_break_ms(session, self._now_ms())
        panel = SessionPanel(self._window.over, found, waiting, is_whole=self._is_whole())
        self._hands.open_overlay(panel)

    def _is_whole(self) -> bool:
        """Whether the session's first act is among those that are known."""
        known = len(self._acts)
        return known < lane_reads.OWN_ACTS or len(pace.session_of(self._acts)) < known

    # what comes ------------------------------------------------------------------------------

    def _on_went(self, _screen: Screen) -> None:
        self.begin()

    def _on_changes(self, changes: Changes, initiator: object) -> None:
        if "person" in changes.nouns:
            self.begin()
        if changes.record is not None and initiator is self._hands and self._person:
            ask = lane_reads.own_act(changes.record)
            self._tasks.read(ask, partial(self._take, self._person), first=False)

    def _take_all(self, person: str, acts: list[Act]) -> None:
        if person == self._person:
            known = {act.record for act in acts}
            self._acts = [*acts, *(act for act in self._acts if act.record not in known)]
            self.look_at_clock()

    def _take(self, person: str, act: Act | None) -> None:
        if act is None or person != self._person:
            return
        if act.takes_back:
            self._acts = [
                replace(each, follows=False) if each.record == act.takes_back else each
                for each in self._acts
            ]
        self._acts = [*self._acts[-MOST:], act]
        if act.is_single:
            self._singles_left -= 1
            self._look_for_run()
        self.look_at_clock()

    def _look_for_run(self) -> None:
        if self._singles_left > 0 or not self._wants(LOOKING):
            return
        self._run = pace.stamped(self._acts)
        if self._run is not None:
            self._singles_left = QUIET


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000
