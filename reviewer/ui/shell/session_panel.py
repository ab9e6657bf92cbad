"""This session in figures, for the person alone; speed only beside accuracy."""

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from reviewer.domain.language import clock, number, tr
from reviewer.domain.pace import CHECKED_LEAST, Figures
from reviewer.ui.shell.dialogs import Dialog
from reviewer.ui.shell.hint_words import ALONE, seconds
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_S

NO_SPEED = tr(
    "Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown "
    "beside the results of at least {n} items whose right verdict is known; no such results have "
    "come to this desk.",
    "Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown "
    "beside the results of at least {n} item whose right verdict is known; no such results have "
    "come to this desk.",
    CHECKED_LEAST,
)
NOTHING = tr("Nothing has been decided in this session yet.")


class SessionPanel(Dialog):
    """Opened by key or by name; Return and Escape close it."""

    def __init__(
        self, parent: QWidget, figures: Figures | None, stretch_ms: int, *, is_whole: bool
    ) -> None:
        """`stretch_ms`: since the last pause; `is_whole`: no earlier act is left out."""
        super().__init__(parent, "person", "accent", tr("This session"), ())
        self.rows = () if figures is None else tuple(rows_of(figures, stretch_ms, is_whole))
        if figures is None:
            self.body.addWidget(label(NOTHING, wraps=True))
        else:
            self.body.addWidget(self._table())
            if figures.speed is None:
                self.body.addWidget(label(NO_SPEED, "soft", wraps=True))
        self.body.addWidget(label(ALONE, "faint", wraps=True))
        self.add_button(tr("Close")).clicked.connect(self.close_overlay)
        self.finish((tr("Enter"), tr("closes")))

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(self.rows):
            grid.addWidget(label(name, "soft"), line, 0)
            grid.addWidget(label(value, "strong", wraps=True), line, 1)
        return table


def rows_of(figures: Figures, stretch_ms: int, is_whole: bool) -> Iterator[tuple[str, str]]:
    """Names and values."""
    begun = clock(datetime.fromtimestamp(figures.since_ms / 1000, UTC).astimezone())
    yield (
        tr("Since"),
        begun if is_whole else tr("{time}, earlier decisions are not counted", time=begun),
    )
    yield tr("Decided one by one"), _one_by_one(figures)
    if figures.bulk_acts:
        yield (
            tr("Decided in bulk"),
            tr(
                "{items} in {n} acts",
                "{items} in {n} act",
                figures.bulk_acts,
                items=tr("{n:,} items", "{n:,} item", figures.bulk_items),
            ),
        )
    yield tr("At work"), _minutes(figures.worked_ms)
    yield tr("Pauses of 5 minutes or more"), number(figures.pauses)
    yield tr("Longest stretch without one"), _minutes(figures.longest_ms)
    if stretch_ms:
        yield tr("Now without one for"), _minutes(stretch_ms)
    speed = figures.speed
    if speed is not None:
        right, of = speed.checked.right, speed.checked.of
        yield tr("Right, where it is known"), tr("{right} of {all}", right=right, all=of)
        yield tr("Time an item, median"), seconds(speed.usual_ms)
        yield tr("Items an hour"), number(speed.per_hour)


def _one_by_one(figures: Figures) -> str:
    if not figures.single:
        return number(0)
    share = round(100 * figures.followed / figures.single)
    #: decisions, and how many of them follow the proposal, with their share
    return tr(
        "{all:,}, of which {n:,} ({share}\u202f%) follow the proposal",
        "{all:,}, of which {n:,} ({share}\u202f%) follow the proposal",
        figures.followed,
        all=figures.single,
        share=share,
    )


def _minutes(ms: int) -> str:
    hours, minutes = divmod(round(ms / 60_000), 60)
    if not hours:
        return tr("{minutes}\u202fmin", minutes=minutes)
    return tr("{hours}\u202fh {minutes}\u202fmin", hours=hours, minutes=minutes)
