"""The head of the sheet: what to group by, and which group is spread out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reviewer.domain.language import tr
from reviewer.ui.sheet.wording import GROUP_BY, GROUPINGS
from reviewer.ui.shell.overlay import label
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S


class SheetHead(QWidget):
    """A chip for each grouping, and the group's name.

    Signals:
        chosen(str): a grouping was clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QToolButton] = {}
        self._name = label("", "title")
        self._note = label("", "soft")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        line.setSpacing(SPACE_S)
        line.addWidget(label(tr("Sheet"), "title"))
        line.addSpacing(SPACE_M)
        for by, words in GROUPINGS.items():
            chip = QToolButton()
            chip.setText(words)
            chip.setObjectName(by)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(self._clicked)
            self._chips[by] = chip
            line.addWidget(chip)
        line.addSpacing(SPACE_L)
        line.addWidget(self._name)
        line.addWidget(self._note, 1)

    def show_grouping(self, wanted: str) -> None:
        """Which is in force."""
        for by, chip in self._chips.items():
            chip.setChecked(by == wanted)

    def show_group(self, name: str, note: str) -> None:
        """The group on the sheet."""
        self._name.setText(name)
        self._name.setToolTip(plain_tip(name))
        self._note.setText(note)

    def show_key(self, hint: str) -> None:
        """The key that goes to the next grouping."""
        for by, chip in self._chips.items():
            chip.setToolTip(plain_tip(f"{GROUP_BY[by]}  {hint}".rstrip()))

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            self.chosen.emit(chip.objectName())
