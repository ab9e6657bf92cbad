"""What the frame does to guide who learns: the way in, the day, the tour of a project."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Level
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.ui.matters.guide_palette import NOT_LEARNING, GuidePalette
from reviewer.ui.matters.tour_card import TourCard
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk
    from reviewer.operations.guidance import Guide, GuideLine
    from reviewer.operations.touring import Tour

NO_TOUR = tr("No project or goal that you may read of has built a stage yet.")


class Guiding(QObject):
    """From the key to the step that is gone to."""

    def __init__(self, window: MainWindow, hands: Hands, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._palette: GuidePalette | None = None
        tasks.changed.connect(self._on_changes)

    def open(self) -> None:
        """The guide.

        Raises:
            Refused: whoever works here does not learn.
        """
        person = self._hands.facts.person
        if person is None or not person.decides_blind:
            raise Refused(NOT_LEARNING)
        self._tasks.read(_guide, self._show)

    def _show(self, found: "Guide") -> None:
        palette = GuidePalette(self._window.over, found, self._hands.keymap)
        palette.wanted.connect(self._go)
        palette.closed.connect(self._closed)
        self._palette = palette
        self._hands.open_overlay(palette)

    def _closed(self) -> None:
        self._palette = None

    def _on_changes(self, changes: "Changes", _initiator: object) -> None:
        if self._palette is not None and changes.nouns & {"matter", "record", "checkout"}:
            self._tasks.read(_guide, self._renew)

    def _renew(self, found: "Guide") -> None:
        if self._palette is not None:
            self._palette.show_guide(found)

    def _go(self, line: "GuideLine") -> None:
        self._hands.run_named(line.action)
        if line.kind:
            self._window.matters.list_kind(line.kind)

    # the tour --------------------------------------------------------------------------------

    def tour(self) -> None:
        """Which project, where there are several."""
        self._tasks.read(_tours, self._choose)

    def _choose(self, found: "list[Tour]") -> None:
        if not found:
            self._hands.tell(Level.INFO, NO_TOUR)
            return
        if len(found) == 1:
            self._walk(found[0])
            return
        rows = [(_row(each), each) for each in found]
        title = tr("From idea to production")
        over = self._window.over
        self._hands.open_overlay(Choice(over, title, tr("walks through it"), rows, self._walk))

    def _walk(self, tour: "Tour") -> None:
        self._hands.open_overlay(TourCard(self._window.over, tour))


def _row(tour: "Tour") -> PickRow:
    return PickRow(
        tour.matter,
        tour.sort[:1].upper() + tour.sort[1:],
        tour.title,
        tr(
            "{reached} of {n} stages",
            "{reached} of {n} stage",
            len(tour.stages),
            reached=tour.reached,
        ),
        about=tour.state,
    )


def _guide(desk: "Desk") -> "Guide":
    from reviewer.operations.guidance import guide

    return guide(desk)


def _tours(desk: "Desk") -> "list[Tour]":
    from reviewer.operations.touring import tours

    return tours(desk)
