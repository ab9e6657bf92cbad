"""Outcomes that came back of one's own certificates, over the screen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reviewer.domain.decision import Verdict
from reviewer.domain.packs import PackLadder
from reviewer.domain.supervision import Came
from reviewer.ui.review.wording import pack_title
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

if TYPE_CHECKING:
    from reviewer.operations.came_back import CameBack

TITLE = "Outcomes that came back"
NOTHING = "Nothing has come back of your certificates yet. Outcomes take weeks."
ONLY_CERTIFIED = (
    "Only what you certified goes out in the lighter pack. Of what you rejected nothing comes back:"
    " that says neither that you were right nor that you were wrong."
)


class CameBackList(Picker):
    """Certificates with what came back, the newest first."""

    def __init__(self, parent: QWidget, found: Sequence["CameBack"], ladder: PackLadder) -> None:
        super().__init__(parent, TITLE)
        place = self.body.count() - 1
        if not found:
            self.body.insertWidget(1, label(NOTHING, "soft", wraps=True))
        self.body.insertWidget(place, label(_summary(found), "soft", wraps=True))
        self.body.insertWidget(place + 1, label(ONLY_CERTIFIED, "faint", wraps=True))
        self.show_rows([_row(at, each, ladder) for at, each in enumerate(found)])

    def choose(self) -> None:
        """Return does nothing here: it is for reading."""


def _summary(found: Sequence["CameBack"]) -> str:
    if not found:
        return ""
    well = sum(each.came.says is Verdict.CERTIFY for each in found)
    badly = sum(each.came.says is Verdict.REJECT for each in found)
    return (
        f"Certificates of which something came back: {len(found):,}. Came out well: {well:,}."
        f" More damage than the pack may do, so a mistake to practise: {badly:,}."
        f" Still open: {len(found) - well - badly:,}."
    )


def _row(at: int, each: "CameBack", ladder: PackLadder) -> PickRow:
    return PickRow(
        at,
        pack_title(ladder, each.pack),
        each.title,
        f"{_came_words(each.came)}: {_says_words(each.came.says)}",
    )


def _came_words(came: Came) -> str:
    """What came back in words: "2 of 40 damaged, 1 of 1 tests broken"."""
    parts = []
    if came.parcels:
        parts.append(f"{came.damaged:,} of {came.parcels:,} damaged")
    if came.tests:
        parts.append(f"{came.failed:,} of {came.tests:,} tests broken")
    return ", ".join(parts)


def _says_words(says: Verdict | None) -> str:
    """What was right by that."""
    if says is None:
        return "still open"
    return "came out well" if says is Verdict.CERTIFY else "too much"
