"""How far readers agree over the screen: type to narrow, arrows to move, Return to be told more."""

from PySide6.QtWidgets import QWidget

from reviewer.domain.language import number, tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.reader_agreement import ReaderAgreement
from reviewer.ui.agreement.board_model import BoardModel, FigureRow, rows_of
from reviewer.ui.agreement.wording import KINDS, caution_words
from reviewer.ui.announcing import announce
from reviewer.ui.shell.board import Board, of_all
from reviewer.ui.shell.overlay import key_row, label

ROOM = 400
HINT = tr("Agreement of readers: type a pack, a month, a figure")
WIDTHS = (180, 215, 160, 170, 100, 100)
ASKING = tr("The service is asked; it reads all that two people decided at your sites.")
NOTHING = tr(
    "No item was decided by two people yet. Of single decisions a share comes before another"
    " person; what both said stands here once there are five."
)
OFF = tr("No decision is drawn for a second read: the share is 0 at this service.")


class AgreementBoard(Board):
    """Figures of each group, all together; the whole, families, months. Nobody is in it."""

    def __init__(self, parent: QWidget, ladder: PackLadder) -> None:
        self._ladder = ladder
        self.model = BoardModel(parent)
        super().__init__(parent, tr("Agreement of readers"), HINT, self.model, WIDTHS, ROOM)
        self.spread(WIDTHS)
        self.meaning = label("", "soft", wraps=True)
        self.left = label("", "faint", wraps=True)
        for each in (self.meaning, self.note, self.left):
            self.body.addWidget(each)
        keys = (
            ("↑", ""),
            ("↓", tr("moves")),
            (tr("Enter"), tr("says what a figure means")),
            (tr("Esc"), tr("leaves")),
        )
        self.body.addWidget(key_row(*keys))
        self.table.selectionModel().currentRowChanged.connect(self._show_cautions)
        self._found: ReaderAgreement | None = None
        self._many = 0
        self.tell(ASKING)
        self.meaning.hide()

    def show_agreement(self, found: ReaderAgreement) -> None:
        """What the service answered; what is typed goes on narrowing it."""
        self._found = found
        rows = rows_of(found, self._ladder) if any(row.items != 0 for row in found.rows) else ()
        self._many = len(rows)
        self.model.show_rows(rows, self.query.text())
        self.tell("" if rows else NOTHING if found.share_ppm else OFF)
        self.choose_row(0)
        self.count()

    def choose(self) -> None:
        """Say what the chosen figure means."""
        row = self._chosen()
        if row is None:
            return
        kind = KINDS[row.code]
        #: a figure and what it means
        said = tr("{figure}: {meaning}", figure=kind.title, meaning=kind.meaning)
        self.meaning.setText(said)
        self.meaning.show()
        announce(self.meaning, said)

    def count(self) -> None:
        """How many figures are left, and how second reads get on."""
        found = self._found
        if found is None:
            return
        drawn = tr(
            "Of single decisions {share} are drawn: {waiting:,} drawn and not read yet, {ended:,}"
            " ended unread.",
            share=_percent(found.share_ppm),
            waiting=found.waiting,
            ended=found.ended,
        )
        if self._many:
            left = of_all(len(self.model.rows), self._many)
            figures = tr("{count} figures.", count=left)
            drawn = f"{figures} {drawn}"
        self.say(self.left, drawn)

    def _chosen(self) -> FigureRow | None:
        place = self.table.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _show_cautions(self) -> None:
        """What the figures of the chosen group cannot say."""
        self.meaning.hide()
        row = self._chosen()
        if row is not None:
            self.tell(" ".join(caution_words(row.row, each) for each in row.row.cautions))


def _percent(ppm: int) -> str:
    """With as many decimals as it has, three at most."""
    shown = f"{ppm / 1e4:.3f}".rstrip("0").rstrip(".")
    decimals = len(shown.partition(".")[2])
    return number(ppm / 1e6, f".{decimals}%")
