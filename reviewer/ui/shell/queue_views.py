"""Filters and saved views over the review screen: opens them, keeps a person's views."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reviewer.actions.action import Mode
from reviewer.actions.context import Level
from reviewer.actions.filtering import VIEW_KEYS
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.narrowing import Facet
from reviewer.domain.packs import PackLadder
from reviewer.domain.views import View, Views, kept, removed, renamed, views_of, views_text
from reviewer.ui.review.facet_words import in_words
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.narrow_palette import NarrowPalette
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.picker import Picker, PickRow
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks
from reviewer.ui.theme import font

# Under which they are kept among a person's habits.
HABIT = "views"


class ViewsPalette(Picker):
    """The person's views: recall one, rename it, remove it.

    Signals:
        recalled(object): this View is to be listed.
        rename_wanted(str), removed(str): the name of a view.
    """

    recalled = Signal(object)
    rename_wanted = Signal(str)
    removed = Signal(str)

    def __init__(
        self, parent: QWidget, views: Views, ladder: PackLadder, hint: Callable[[str], str]
    ) -> None:
        super().__init__(
            parent,
            tr("Saved views"),
            #: what a key does
            (tr("Enter"), tr("lists it")),
            #: what a key does
            (hint("overlay.rename"), tr("renames")),
            #: what a key does
            (hint("overlay.remove"), tr("removes")),
        )
        self._ladder, self._hint = ladder, hint
        self._none = label(
            tr("No view is saved yet. {key} saves one.", key=hint("queue.save_view")), "soft"
        )
        self.body.insertWidget(1, self._none)
        self.show_views(views)

    def show_views(self, views: Views) -> None:
        """Other views."""
        self._none.setVisible(not views)
        self.show_rows([self._row(number, each) for number, each in enumerate(views, 1)])

    def _row(self, number: int, view: View) -> PickRow:
        key = self._hint(f"queue.view_{number}") if number <= VIEW_KEYS else ""
        about = in_words(view.wanted, self._ladder)
        return PickRow(view, "", view.name, key, about=about)

    def choose(self) -> None:
        """List what the chosen view lists."""
        row = self.chosen
        if row is not None and isinstance(row.key, View):
            self.close_overlay()
            self.recalled.emit(row.key)

    def rename(self) -> None:
        """Ask for another name of the chosen view."""
        self.rename_wanted.emit(self._name())

    def remove(self) -> None:
        """Let go of the chosen view."""
        self.removed.emit(self._name())

    def _name(self) -> str:
        row = self.chosen
        if row is None or not isinstance(row.key, View):
            raise Refused(tr("No view is chosen."))
        return row.key.name


class NameDialog(Overlay):
    """Asks for the name of a view.

    Signals:
        named(str): as typed.
    """

    named = Signal(str)
    mode = Mode.PALETTE

    def __init__(self, parent: QWidget, title: str, about: str, name: str) -> None:
        super().__init__(parent, title)
        self.field = QLineEdit(name)
        self.field.setAccessibleName(title)
        self.field.setFont(font("lead"))
        self.field.selectAll()
        self.problem = label("", "warn", wraps=True)
        self.problem.hide()
        self.body.addWidget(label(title, "title"))
        self.body.addWidget(label(about, "soft", wraps=True))
        self.body.addWidget(self.field)
        self.body.addWidget(self.problem)
        self.body.addWidget(key_row((tr("Enter"), tr("keeps the name")), (tr("Esc"), tr("leaves"))))

    def first_focus(self) -> QWidget:
        """The field."""
        return self.field

    def choose(self) -> None:
        """Take the name; whoever asked closes this, or says what is wrong with it."""
        self.named.emit(self.field.text())

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the name."""
        self.problem.setText(sentence)
        self.problem.show()


class QueueViews(QObject):
    """What the frame does for filters and views."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, remembered: Remembered
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._remembered = remembered

    # filters ---------------------------------------------------------------------------------

    def open_filters(self, facet: Facet | None = None) -> None:
        """Values of all facets, or of one."""
        hands = self._hands
        palette = NarrowPalette(
            self._window.over, self._tasks, hands.session, hands.facts.ladder, facet
        )
        palette.wanted.connect(hands.refilter)
        hands.open_overlay(palette)

    # views -----------------------------------------------------------------------------------

    @property
    def views(self) -> Views:
        """Of who works here."""
        return views_of(self._remembered.habit(self._person(), HABIT))

    def _keep(self, views: Views) -> None:
        self._remembered.keep_habit(self._person(), HABIT, views_text(views))

    def _person(self) -> str:
        person = self._hands.facts.person
        return "" if person is None else person.id

    def open_views(self) -> None:
        """The person's views."""
        hands = self._hands
        palette = ViewsPalette(self._window.over, self.views, hands.facts.ladder, hands.keymap.hint)
        palette.recalled.connect(self._recall)
        palette.rename_wanted.connect(partial(self._ask_other_name, palette))
        palette.removed.connect(partial(self._remove, palette))
        hands.open_overlay(palette)

    def recall(self, number: int) -> None:
        """The view of this number, from 1.

        Raises:
            Refused: there is none.
        """
        views = self.views
        if number > len(views):
            key = self._hands.keymap.hint("queue.save_view")
            raise Refused(
                tr(
                    "There is no saved view {number}. {key} saves what is listed now.",
                    number=number,
                    key=key,
                )
            )
        self._recall(views[number - 1])

    def _recall(self, view: View) -> None:
        self._hands.refilter(view.wanted)
        self._hands.tell(Level.INFO, tr("View: {view}.", view=view.name))

    def save(self) -> None:
        """Ask for a name for what is listed now."""
        wanted = self._hands.session.filter
        about = in_words(wanted, self._hands.facts.ladder)
        known = next((each.name for each in self.views if each.wanted == wanted), "")
        dialog = NameDialog(self._window.over, tr("Save this view"), about, known)

        def keep(name: str) -> None:
            self._keep(kept(self.views, View(name, wanted)))
            self._hands.tell(Level.INFO, tr("View saved: {view}.", view=" ".join(name.split())))

        dialog.named.connect(partial(self._named, dialog, keep))
        self._hands.open_overlay(dialog)

    def _ask_other_name(self, palette: ViewsPalette, name: str) -> None:
        dialog = NameDialog(self._window.over, tr("Rename this view"), "", name)

        def keep(other: str) -> None:
            self._keep(renamed(self.views, name, other))
            palette.show_views(self.views)

        dialog.named.connect(partial(self._named, dialog, keep))
        self._hands.open_overlay(dialog)

    def _named(self, dialog: NameDialog, keep: Callable[[str], None], name: str) -> None:
        try:
            keep(name)
        except Refused as error:
            dialog.refuse(str(error))
            return
        dialog.close_overlay()

    def _remove(self, palette: ViewsPalette, name: str) -> None:
        self._keep(removed(self.views, name))
        palette.show_views(self.views)
        self._hands.tell(Level.INFO, tr("View removed: {view}.", view=name))
