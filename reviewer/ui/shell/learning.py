"""What the frame does for learning from cases: mistakes, what was said, certificates."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reviewer.actions.action import Mode
from reviewer.actions.context import Level, Screen
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused, ReviewerError, StorageFault
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Course
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import MatterId
from reviewer.operations.changes import Changes
from reviewer.ui.matters import lane_reads
from reviewer.ui.shell.asking_files import ask_save
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # loaded when it is first asked for
    from reviewer.domain.own_outcomes import OwnOutcomes
    from reviewer.operations.balance import Balance, Said, Synthesis
    from reviewer.operations.came_back import CameBack
    from reviewer.operations.certificate_facts import StayCertificate
    from reviewer.operations.mistake_deck import Asked, Sitting
    from reviewer.ui.matters.balance_card import BalanceCard
    from reviewer.ui.matters.came_back_list import CameBackList
    from reviewer.ui.matters.practice_card import PracticeCard
    from reviewer.ui.shell.guiding import Guiding
    from reviewer.ui.shell.sittings import Sittings

_VERDICTS = {f"review.{each.value}": each for each in Verdict}


# Habit that names the patterns a person was shown, and how many are kept.
_PATTERNS, _PATTERNS_KEPT = "patterns_shown", 500


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is about to be said of a case.

    Attributes:
        matter: None to open a new one, about `about`.
        fixed: values that are not asked for.
    """

    course: Course
    act: Act
    matter: MatterId | None
    about: PersonId
    fixed: Mapping[str, Any]
    known: Mapping[str, Any]


class Learning(QObject):
    """Opens what lies over the screen, and records what is said there."""

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        tasks: Tasks,
        remembered: Remembered,
        inquiries: Inquiries,
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._remembered, self._inquiries = remembered, inquiries
        self._sittings: Sittings | None = None
        self._guiding: Guiding | None = None

    # the way in ------------------------------------------------------------------------------

    def open_guide(self) -> None:
        """The steps of the first days, then what today has."""
        self._at_guiding().open()

    def tour(self) -> None:
        """A project's life, stage by stage."""
        self._at_guiding().tour()

    def _at_guiding(self) -> "Guiding":
        if self._guiding is None:
            from reviewer.ui.shell.guiding import Guiding

            self._guiding = Guiding(self._window, self._hands, self._tasks)
        return self._guiding

    # sittings and teaching -------------------------------------------------------------------

    def sit(self) -> None:
        """A starter deck or a quiz."""
        self._at_sittings().open()

    def teach(self) -> None:
        """A teaching case of the item on the screen."""
        self._at_sittings().teach()

    def _at_sittings(self) -> "Sittings":
        if self._sittings is None:
            from reviewer.ui.shell.sittings import Sittings

            self._sittings = Sittings(self._window, self._hands, self._tasks)
        return self._sittings

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
            hands.keymap.hint,
        )
        card.graded.connect(partial(self._grade, card))
        hands.open_overlay(card)
        card.show_sitting(sitting)

    def grade(self, quality: int) -> None:
        """How well the card that is shown was known."""
        from reviewer.ui.matters.practice_card import PracticeCard

        if isinstance(self._hands.overlay, PracticeCard):
            self._hands.overlay.grade(quality)

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

    # outcomes --------------------------------------------------------------------------------

    def open_came_back(self) -> None:
        """What came of the person's own decisions."""
        self._tasks.read(lane_reads.came_back, self._show_came_back)

    def _show_came_back(self, found: "list[CameBack]") -> None:
        from reviewer.ui.matters.came_back_list import CameBackList

        hands = self._hands
        shown = CameBackList(self._window.over, found, hands.facts.ladder)
        hands.open_overlay(shown)
        self._inquiries.ask_about_own(partial(self._show_own, shown))

    def _show_own(self, shown: "CameBackList", own: "OwnOutcomes | str") -> None:
        if self._hands.overlay is shown:
            shown.show_own(own)

    # what was said of a case -----------------------------------------------------------------

    def open_balance(self) -> None:
        """Of the item on the review screen, or of the one that the chosen matter speaks of.

        Raises:
            Refused: there is none.
        """
        if self._hands.screen is Screen.MATTERS:
            item = self._window.matters.chosen_item()
        elif self._hands.session.current is not None:
            item = self._hands.session.current
        else:
            raise Refused(tr("There is no item on the screen."))
        self.balance_of(item)

    def balance_of(self, item: str) -> None:
        """Of any item."""
        self._tasks.read(partial(lane_reads.balance, ItemId(item)), self._show_balance)

    def _show_balance(self, found: "Balance") -> None:
        from reviewer.ui.matters.balance_card import BalanceCard

        card = BalanceCard(self._window.over, self._window.review.source, self._hands.facts.ladder)
        patterns = self._new_patterns(found)
        card.answer_wanted.connect(partial(self._answer, card, patterns))
        card.synthesis_wanted.connect(partial(self._write, card, patterns))
        self._hands.open_overlay(card)
        card.show_balance(found, patterns)

    def _new_patterns(self, found: "Balance") -> frozenset[str]:
        """Those that are shown now: to an intern each is shown once."""
        every = [str(each.matter) for each in found.patterns]
        if not found.is_learner:
            return frozenset(every)
        known = self._remembered.habit(found.reader, _PATTERNS).split()
        new = [each for each in every if each not in known]
        if new:
            kept = " ".join([*known, *new][-_PATTERNS_KEPT:])
            self._remembered.keep_habit(found.reader, _PATTERNS, kept)
        return frozenset(new)

    def _answer(self, card: "BalanceCard", patterns: frozenset[str], said: "Said") -> None:
        if len(said.acts) == 1:
            self._ask(card, patterns, self._answering(card, said, said.acts[0]))
            return

        def answer(act: Act) -> None:
            self._ask(card, patterns, self._answering(card, said, act))

        rows = [(PickRow(each.name, "", each.label), each) for each in said.acts]
        over = self._window.over
        self._hands.open_overlay(Choice(over, tr("How to answer"), tr("goes on"), rows, answer))

    def _answering(self, card: "BalanceCard", said: "Said", act: Act) -> _Saying:
        item = "" if card.shown is None else card.shown.id
        fixed = {} if said.reply else {"remark": said.matter, "item": item}
        return _Saying(COURSES["reply"], act, said.reply, said.about, fixed, {})

    def _write(self, card: "BalanceCard", patterns: frozenset[str], synthesis: "Synthesis") -> None:
        shown = card.shown
        if shown is None or synthesis.act is None:
            return
        fixed = {} if synthesis.matter else {"item": shown.id}
        known = {"text": synthesis.text} if synthesis.text else {}
        course, act = COURSES["synthesis"], synthesis.act
        saying = _Saying(course, act, synthesis.matter, shown.reader, fixed, known)
        self._ask(card, patterns, saying)

    def _ask(self, card: "BalanceCard", patterns: frozenset[str], saying: _Saying) -> None:
        from reviewer.ui.matters.form import MatterForm

        form = MatterForm(
            self._window.over,
            saying.course,
            saying.act,
            (),
            (),
            {},
            saying.known,
            is_new=False,
            fixed=saying.fixed,
        )

        def renew(found: "Balance") -> None:
            card.show_balance(found, patterns)

        def kept(_changes: Changes) -> None:
            if card.shown is not None:
                self._tasks.read(partial(lane_reads.balance, ItemId(card.shown.id)), renew)

        def keep(_about: str, values: Mapping[str, Any]) -> None:
            step = partial(
                lane_reads.act, saying.course, saying.act, saying.matter, saying.about, values
            )
            form.keep(self._tasks, step, self, kept)

        form.filled.connect(keep)
        self._hands.open_overlay(form)

    # certificates ----------------------------------------------------------------------------

    def write_stay(self) -> None:
        """The certificate that is chosen, as a page.

        Raises:
            Refused: none is chosen.
        """
        page = self._window.matters.chosen()
        if page.course.kind != "certificate":
            raise Refused(tr("Choose a certificate first; it stands under Stay."))
        self._tasks.read(partial(lane_reads.stay_certificate, page.row.id), self._ask_where)

    def _ask_where(self, found: "StayCertificate") -> None:
        draft = "draft-" if found.is_draft else ""
        name = f"{draft}certificate-{found.starts}.pdf"
        ask_save(self._window, tr("Certificate of a stay"), name, partial(self.write_to, found))

    def write_to(self, found: "StayCertificate", path: str) -> None:
        """Write it there, and say so."""
        from reviewer.ui.matters.stay_page import write_page

        try:
            write_page(Path(path), found)
        except StorageFault as fault:
            self._hands.tell(Level.ERROR, str(fault))
            return
        self._hands.tell(Level.INFO, tr("Wrote the certificate to {file}.", file=path))
