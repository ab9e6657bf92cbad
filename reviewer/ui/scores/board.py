"""What scores do to people, a row a site; Return stops or resumes their use there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import ENGLISH, spoken, tr
from reviewer.domain.score_effect import ScoreArm, ScoreEffect, SealedReliance, SiteEffect
from reviewer.domain.score_use import Stop
from reviewer.ui.models.narrowed_model import NarrowedModel
from reviewer.ui.scores.wording import (
    MEANING,
    arm_words,
    effect_words,
    needed_words,
    p_words,
    reliance_words,
    share_words,
    use_words,
)
from reviewer.ui.shell.board import Board
from reviewer.ui.shell.overlay import key_row, label

HINT = tr("Scores: type a site, not used")
WIDTHS = (70, 80, 85, 195, 190, 175, 65)
# Of sentences that come once the service has answered: an overlay keeps the height it opened with.
# Other languages take more of them than English.
LINES = 2 if spoken().code == ENGLISH else 3
LINE = 18  # logical pixels, for what is not the table
ROOM = 272 + 3 * LINES * LINE
HEADS = (
    tr("Site"),
    #: head of a column: whether the site uses scores
    tr("Scores"),
    #: head of a column: of what share of items the score is hidden
    tr("Hidden of"),
    #: head of a column: how often people agree with the model
    tr("Agree, score shown"),
    #: head of a column: how often people agree with the model
    tr("Agree, score hidden"),
    #: head of a column: the difference of the two
    tr("Shown less hidden, points"),
    "p",
    #: head of a column: how many decisions it takes
    tr("Needed"),
)
ASKING = tr("The service is asked; it reads what was decided of drawn items at your sites.")
_CELLS: tuple[Callable[[SiteEffect], str], ...] = (
    lambda row: row.site,
    use_words,
    share_words,
    lambda row: arm_words(row.shown),
    lambda row: arm_words(row.hidden),
    effect_words,
    p_words,
    needed_words,
)
_NONE = ScoreArm(0, 0, None)


class BoardModel(NarrowedModel[SiteEffect]):
    """Sites that what is typed leaves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, HEADS, _CELLS, lambda row: f"{row.site} {use_words(row)}")


class ScoreBoard(Board):
    """Sites with their arms, and whether they use scores; by name, in no order of merit.

    Signals:
        switch_wanted(str, bool): the use of scores at this site, and whether it is used now.
    """

    switch_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget, *, may_switch: bool) -> None:
        self.model = BoardModel(parent)
        super().__init__(parent, tr("Scores and people"), HINT, self.model, WIDTHS, ROOM)
        self.spread(WIDTHS)
        self._may_switch = may_switch
        self.why = label("", "soft", wraps=True)
        self.reliance = label("", "soft", wraps=True)
        for each in (self.why, self.reliance, self.note):
            each.setMinimumHeight(LINES * each.fontMetrics().lineSpacing())
            each.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self.body.addWidget(each)
        said = ((tr("Enter"), tr("stops or resumes the use of scores")),) if may_switch else ()
        self.body.addWidget(
            key_row(("↑", ""), ("↓", tr("moves")), *said, (tr("Esc"), tr("leaves")))
        )
        self.table.selectionModel().currentRowChanged.connect(self._show_why)
        self._stops: dict[str, Stop] = {}
        self.tell(ASKING)

    def show_sites(self, sites: tuple[str, ...], stops: tuple[Stop, ...]) -> None:
        """What this desk knows by itself."""
        self._stops = {each.site: each for each in stops}
        rows = [
            SiteEffect(site, 0, site not in self._stops, _NONE, _NONE, None, None, 0, 0, 0)
            for site in sites
        ]
        self.model.show_rows(rows, self.query.text())
        self.choose_row(0)
        self._show_why()

    def show_effect(self, found: ScoreEffect) -> None:
        """What the service answered; what is typed goes on narrowing it."""
        self.model.show_rows(found.sites, self.query.text())
        self.show_reliance(found.reliance)
        self.tell(MEANING)
        self.choose_row(0)
        self._show_why()

    def show_reliance(self, found: SealedReliance) -> None:
        """Of all who decide blind."""
        self.reliance.setText(reliance_words(found))

    def choose(self) -> None:
        """Stop or resume the use of scores at the chosen site."""
        row = self._chosen()
        if row is not None and self._may_switch:
            self.switch_wanted.emit(row.site, row.site not in self._stops)

    def _chosen(self) -> SiteEffect | None:
        place = self.table.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _show_why(self) -> None:
        row = self._chosen()
        stop = None if row is None else self._stops.get(row.site)
        self.why.setText(
            ""
            if stop is None
            else tr(
                "{site} does not use scores: {reason} ({case})",
                site=stop.site,
                reason=stop.reason,
                case=stop.title,
            )
        )
