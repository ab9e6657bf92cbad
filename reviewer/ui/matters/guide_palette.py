"""The guide of who learns: steps of the first days with a tick, then what today has."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.keymap import Keymap
from reviewer.domain.errors import Refused
from reviewer.ui.announcing import announce
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.guidance import Guide, Step

TITLE = "Your way in, and your day"
NOT_LEARNING = "The guide is for who learns. What waits for your word stands behind F10."


class GuidePalette(Picker):
    """Return does what the chosen line says; the next one is chosen at first.

    Signals:
        wanted(object): this Step is to be gone to.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, guide: "Guide", keymap: Keymap) -> None:
        super().__init__(parent, TITLE, ("Enter", "goes there"))
        self._keymap = keymap
        self._steps: dict[object, Step] = {}
        self.words = label("", "soft", wraps=True)
        self.body.insertWidget(self.body.count() - 1, self.words)
        self._list.selectionModel().currentRowChanged.connect(self._tell)
        self.show_guide(guide)

    def show_guide(self, guide: "Guide") -> None:
        """Another state of it."""
        steps = (*guide.first, *guide.daily)
        self._steps = {each.name: each for each in steps}
        rows = [
            *(self._row(each, "First days") for each in guide.first),
            *(self._row(each, "Today") for each in guide.daily),
        ]
        self.show_rows(rows)
        if guide.next is not None:
            self._list.setCurrentIndex(self._model.index(steps.index(guide.next), 0))
        self._tell()

    def choose(self) -> None:
        """Go there.

        Raises:
            Refused: it is done, or somebody else has to act first.
        """
        step = self._step()
        if step is None:
            return
        if not step.action:
            raise Refused("This is done." if step.is_done else step.words)
        self.close_overlay()
        self.wanted.emit(step)

    def _row(self, step: "Step", group: str) -> PickRow:
        return PickRow(
            step.name, group, step.title, self._keymap.hint(step.action), is_on=step.is_done
        )

    def _step(self) -> "Step | None":
        row = self.chosen
        return None if row is None else self._steps.get(row.key)

    def _tell(self) -> None:
        step = self._step()
        words = "" if step is None else step.words
        self.words.setText(words)
        if self.isVisible() and step is not None:
            announce(self, f"{step.title}. {words}")
