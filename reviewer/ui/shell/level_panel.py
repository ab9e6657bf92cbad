"""The person's level in each pack and what it means, for the person alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from reviewer.actions.context import DeskFacts
from reviewer.domain.ids import PackCode
from reviewer.domain.language import tr
from reviewer.domain.levels import FIRST_LEVEL, Level
from reviewer.domain.people import Role
from reviewer.domain.supervision import KnownLevel
from reviewer.ui.review.wording import LEVEL_MEANS, pack_title
from reviewer.ui.shell.dialogs import Dialog
from reviewer.ui.shell.lane_reads import OwnLevels
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_S

LEARNING = tr(
    "Time promotes nobody: a level rises by the votes of two mentors or leads, one step at a time, "
    "and falls by the word of one, with a reason and what helps."
)
BY_ITSELF = tr("What you decide takes effect by itself: nobody has to countersign it.")


class LevelPanel(Dialog):
    """Opened by key or by name; Return and Escape close it."""

    def __init__(self, parent: QWidget, levels: OwnLevels, facts: DeskFacts) -> None:
        super().__init__(parent, "person", "accent", tr("Your level"), ())
        learns = facts.person is not None and facts.person.role is Role.INTERN
        self.rows = tuple(_rows(levels, facts, learns=learns))
        if not learns:
            self.body.addWidget(label(BY_ITSELF, wraps=True))
        if self.rows:
            self.body.addWidget(self._table())
        if learns:
            self.body.addWidget(label(LEARNING, "faint", wraps=True))
        self.add_button(tr("Close")).clicked.connect(self.close_overlay)
        self.finish((tr("Enter"), tr("closes")))

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(2, 1)
        for line, (pack, name, means) in enumerate(self.rows):
            parts = label(pack, "soft"), label(name, "strong"), label(means, wraps=True)
            for column, part in enumerate(parts):
                grid.addWidget(part, line, column, Qt.AlignmentFlag.AlignTop)
        return table


def _rows(levels: OwnLevels, facts: DeskFacts, *, learns: bool) -> list[tuple[str, str, str]]:
    """Pack, level, meaning: of every pack for who learns, else of those that were told."""
    known = {each.family: each for each in levels.known}
    packs = [pack.code for pack in facts.ladder] if learns else []
    families: list[PackCode] = list(dict.fromkeys([*packs, *known]))
    rows = []
    for family in families:
        told = known.get(family)
        level = FIRST_LEVEL if told is None else told.in_force(levels.now_ms)
        means = " ".join(filter(None, (LEVEL_MEANS[level], _lowered(told, level))))
        rows.append((pack_title(facts.ladder, family), f"L{int(level)}", means))
    return rows


def _lowered(told: KnownLevel | None, level: Level) -> str:
    """Why it is lower than it was, and what helps."""
    if told is None:
        return ""
    if level < told.given:
        return tr("It was L{level} and has ended; it has to be given anew.", level=int(told.given))
    if told.remedy:
        return tr(
            "Lowered from L{level}. What helps: {remedy}", level=int(told.was), remedy=told.remedy
        )
    return ""
