"""What the frame does about standings: whose to look at, the vote, the word that lowers."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Level as Loudness
from reviewer.domain.canonical import Json
from reviewer.domain.colleagues import Colleague
from reviewer.domain.ids import PersonId, ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.levels import Level
from reviewer.domain.matters.course import Act, Field, Form
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.people import Role
from reviewer.domain.standing import FamilyStanding
from reviewer.operations.changes import Changes
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.standing.palette import StandingPalette
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk

NO_INTERNS = tr("Nobody learns from you, as far as this workstation has heard.")
LOWER = "lower"


class StandingFlow(QObject):
    """From the key to the vote."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries = inquiries

    def open(self) -> None:
        """One's own standing for who learns, else that of one's interns."""
        self._tasks.read(_colleagues, self._choose)

    def open_of(self, person: PersonId, title: str) -> None:
        """That of one of one's interns."""
        self._ask(Colleague(person, title, Role.INTERN), may_vote=True)

    def _choose(self, known: list[Colleague]) -> None:
        person = self._hands.facts.person
        if person is None:
            return
        if person.decides_blind:
            self._ask(Colleague(person.id, "", person.role), may_vote=False)
            return
        interns = [each for each in known if each.is_my_intern]
        if not interns:
            self._hands.tell(Loudness.INFO, NO_INTERNS)
        elif len(interns) == 1:
            self._ask(interns[0], may_vote=True)
        else:
            rows = [(PickRow(each.id, "", each.title), each) for each in interns]
            then = partial(self._ask, may_vote=True)
            over = self._window.over
            self._hands.open_overlay(Choice(over, tr("Whose standing"), tr("shows it"), rows, then))

    def _ask(self, whom: Colleague, *, may_vote: bool) -> None:
        show = partial(self._show, whom, may_vote)
        self._inquiries.ask_about_standing(whom.id, show)

    def _show(
        self, whom: Colleague, may_vote: bool, found: tuple[FamilyStanding, ...] | str
    ) -> None:
        if isinstance(found, str):
            self._hands.tell(Loudness.WARNING, found)
            return
        palette = StandingPalette(
            self._window.over,
            whom.title,
            found,
            self._hands.facts.ladder,
            may_vote=may_vote,
            remove_key=self._hands.keymap.hint("overlay.remove"),
        )
        palette.vote_wanted.connect(partial(self._vote, palette, whom.id))
        palette.lower_wanted.connect(partial(self._lower, palette, whom.id))
        self._hands.open_overlay(palette)

    def _vote(self, palette: StandingPalette, person: PersonId, family: FamilyStanding) -> None:
        palette.close_overlay()
        self._tasks.perform(partial(_vote, person, family), self._hands, then=self._said)

    def _lower(self, palette: StandingPalette, person: PersonId, family: FamilyStanding) -> None:
        palette.close_overlay()
        reasons = {str(each.code): each.title for each in self._hands.facts.reasons.of(LOWER)}
        act = Act(
            LOWER,
            tr("Lower to {level}", level=Level(family.level - 1).name),
            frozenset(),
            None,
            frozenset(),
            (
                Field("reason", Form.CHOICE, tr("Why"), choices=reasons),
                Field("remedy", Form.TEXT, tr("What helps")),
            ),
        )
        form = MatterForm(self._window.over, COURSES["appeal"], act, (), (), {}, {}, is_new=False)
        form.filled.connect(partial(self._do_lower, form, person, family))
        self._hands.open_overlay(form)

    def _do_lower(
        self,
        form: MatterForm,
        person: PersonId,
        family: FamilyStanding,
        _about: str,
        values: dict[str, str],
    ) -> None:
        work = partial(_lower, person, family, values.get("reason", ""), values.get("remedy", ""))
        form.keep(self._tasks, work, self._hands, self._said)

    def _said(self, changes: Changes) -> None:
        self._hands.tell(Loudness.INFO, changes.text)


def _colleagues(desk: "Desk") -> list[Colleague]:
    from reviewer.operations.matters import colleagues

    return colleagues(desk)


def _vote(person: PersonId, family: FamilyStanding, desk: "Desk") -> Changes:
    from reviewer.operations.entrusting import vote

    seen: dict[str, Json] = {
        "decisions": family.decisions,
        "verified": family.verified,
        "checks": [*family.checks],
    }
    return vote(desk, person, family.family, family.next or family.level, seen)


def _lower(
    person: PersonId, family: FamilyStanding, reason: str, remedy: str, desk: "Desk"
) -> Changes:
    from reviewer.operations.entrusting import lower

    to = Level(family.level - 1)
    return lower(desk, person, family.family, to, ReasonCode(reason), remedy)
