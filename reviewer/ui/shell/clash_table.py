"""Keys that would have two meanings: which key, where, whose it is, whose it would be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from reviewer.actions.action import Mode
from reviewer.actions.keymap import Clash
from reviewer.actions.keys import cap
from reviewer.domain.language import tr
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_XS

# Where a key counts.
WHERE = {
    #: the screen on which items are decided
    Mode.REVIEW: tr("Review"),
    Mode.REASON: tr("Reasons"),
    Mode.TYPING: tr("Text fields"),
    #: the list in which an action is found by its name
    Mode.PALETTE: tr("Finder"),
    Mode.DIALOG: tr("Dialogs"),
    #: cards that ask how well an answer was known
    Mode.GRADING: tr("Grades"),
    Mode.HISTORY: tr("History"),
    #: the screen of plans, people and projects
    Mode.MATTERS: tr("Together"),
    #: the contact sheet, which shows many items at once
    Mode.SHEET: tr("Sheet"),
    Mode.SIGN_IN: tr("Sign in"),
}
HEADS = (tr("Key"), tr("Where"), tr("Has it now"), tr("Would have it"))
# More would leave the window; solving these shows the next.
MOST = 5


class ClashTable(QWidget):
    """A row for each clash."""

    def __init__(self, clashes: Sequence[Clash]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Keys with two meanings"))
        self.setAccessibleDescription(" ".join(map(sentence, clashes)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        for column, head in enumerate(HEADS):
            grid.addWidget(label(head, "faint"), 0, column)
        for row, clash in enumerate(clashes[:MOST], start=1):
            grid.addWidget(KeyCap(cap(clash.key)), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(_cell(", ".join(WHERE[each] for each in clash.modes)), row, 1)
            grid.addWidget(_cell(clash.other.title), row, 2)
            grid.addWidget(_cell(clash.action.title), row, 3)
        if len(clashes) > MOST:
            more = label(tr("and {n} more", "and {n} more", len(clashes) - MOST), "faint")
            grid.addWidget(more, MOST + 1, 0, 1, len(HEADS))
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)


def sentence(clash: Clash) -> str:
    """A clash in words."""
    where = ", ".join(WHERE[each] for each in clash.modes)
    return tr(
        "{key} in {modes} is {its_action}, not {wanted_action}.",
        key=cap(clash.key),
        modes=where,
        its_action=clash.other.title,
        wanted_action=clash.action.title,
    )


def _cell(words: str) -> QLabel:
    return label(words, wraps=True)
