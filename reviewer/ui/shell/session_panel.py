"""This session in figures, for the person alone; speed only beside accuracy."""

from collections.abc import Iterator

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from reviewer.domain.language import tr
from reviewer.domain.pace import CHECKED_LEAST, Figures
from reviewer.ui.review.wording import NARROW
from reviewer.ui.shell.dialogs import Dialog
from reviewer.ui.shell.hint_words import ALONE, seconds
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_S

NO_SPEED = tr(
    "Speed is not shown: without accuracy it says nothing, and hurry is not "
    "wanted. It is shown beside the results of at least {checked_least} items "
    "whose right verdict is known; no such results have come to this desk.",
    checked_least=CHECKED_LEAST,
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
        self.finish((tr("Enter"), "closes"))

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
    since = QDateTime.fromMSecsSinceEpoch(figures.since_ms)
    begun = QLocale().toString(since.time(), "HH:mm")
    yield (
        tr("Since"),
        begun if is_whole else tr("{begun}, earlier decisions are not counted", begun=begun),
    )
    yield tr("Decided one by one"), _one_by_one(figures)
    if figures.bulk_acts:
        acts = "act" if figures.bulk_acts == 1 else "acts"
        yield (
            tr("Decided in bulk"),
            tr(
                "{bulk_items:,} items in {bulk_acts} {acts}",
                bulk_items=figures.bulk_items,
                bulk_acts=figures.bulk_acts,
                acts=acts,
            ),
        )
    yield tr("At work"), _minutes(figures.worked_ms)
    yield tr("Pauses of 5 minutes or more"), str(figures.pauses)
    yield tr("Longest stretch without one"), _minutes(figures.longest_ms)
    if stretch_ms:
        yield tr("Now without one for"), _minutes(stretch_ms)
    speed = figures.speed
    if speed is not None:
        right, of = speed.checked.right, speed.checked.of
        yield tr("Right, where it is known"), tr("{right} of {of}", right=right, of=of)
        yield tr("Time an item, median"), seconds(speed.usual_ms)
        yield tr("Items an hour"), f"{speed.per_hour:,}"


def _one_by_one(figures: Figures) -> str:
    if not figures.single:
        return "0"
    share = round(100 * figures.followed / figures.single)
    followed = tr(
        "{followed:,} ({share}{narrow}%) follow the proposal",
        followed=figures.followed,
        share=share,
        narrow=NARROW,
    )
    return tr("{single:,}, of which {followed}", single=figures.single, followed=followed)


def _minutes(ms: int) -> str:
    hours, minutes = divmod(round(ms / 60_000), 60)
    return f"{hours}{NARROW}h {minutes}{NARROW}min" if hours else f"{minutes}{NARROW}min"
