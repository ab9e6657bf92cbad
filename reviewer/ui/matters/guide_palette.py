"""The guide of who learns: lines of the first days with a tick, then what today has."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.keymap import Keymap
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.guidance import Guide, GuideLine

TITLE = tr("Your way in, and your day")
NOT_LEARNING = tr("The guide is for who learns. What waits for your word stands behind F10.")


class GuidePalette(Picker):
    """Return does what the chosen line says; the next one is chosen at first.

    Signals:
        wanted(object): this GuideLine is to be gone to.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, guide: "Guide", keymap: Keymap) -> None:
        super().__init__(parent, TITLE, (tr("Enter"), tr("goes there")))
        self._keymap = keymap
        self._lines: dict[object, GuideLine] = {}
        self.words = label("", "soft", wraps=True)
        self.body.insertWidget(self.body.count() - 1, self.words)
        self._list.selectionModel().currentRowChanged.connect(self._tell)
        self.show_guide(guide)

    def show_guide(self, guide: "Guide") -> None:
        """Another state of it."""
        lines = (*guide.first, *guide.daily)
        self._lines = {each.name: each for each in lines}
        rows = [
            *(self._row(each, tr("First days")) for each in guide.first),
            *(self._row(each, tr("Today")) for each in guide.daily),
        ]
        self.show_rows(rows)
        if guide.next is not None:
            self._list.setCurrentIndex(self._model.index(lines.index(guide.next), 0))
        self._tell()

    def choose(self) -> None:
        """Go there.

        Raises:
            Refused: it is done, or somebody else has to act first.
        """
        line = self._line()
        if line is None:
            return
        if not line.action:
            raise Refused(tr("This is done.") if line.is_done else line.words)
        self.close_overlay()
        self.wanted.emit(line)

    def _row(self, line: "GuideLine", group: str) -> PickRow:
        return PickRow(
            line.name, group, line.title, self._keymap.hint(line.action), is_on=line.is_done
        )

    def _line(self) -> "GuideLine | None":
        row = self.chosen
        return None if row is None else self._lines.get(row.key)

    def _tell(self) -> None:
        line = self._line()
        words = "" if line is None else line.words
        self.words.setText(words)
        if self.isVisible() and line is not None:
            announce(self, tr("{title}. {words}", title=line.title, words=words))
