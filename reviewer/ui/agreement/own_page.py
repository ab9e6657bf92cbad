"""What a reader alone is told: how often a third reader decided otherwise than they had."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import number, tr
from reviewer.domain.reader_agreement import OwnReads
from reviewer.domain.small_groups import FEWEST_COMPARED, is_compared
from reviewer.ui.agreement.wording import share_words
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.shell.facts_overlay import FactsOverlay

TITLE = tr("Items that you and another read")
PRIVATE = tr(
    "This is told to you and to nobody else, and nobody is compared with anybody. Which of your"
    " decisions wait to be read again is told to nobody."
)
NOTHING = tr("No item was decided by you and, without knowing of it, by another person yet.")
MEANING = tr(
    "Where you and the other differed, a third reader decided. The reader disagreement index is how"
    " often that was otherwise than you had. It does not say that you were wrong: what arrives"
    " broken does."
)
FIGURES = ("↵", tr("your weeks, hours and the model"))
# Of what there is to scroll at most, logical pixels.
LOW = 190


class OwnPage(FactsOverlay):
    """Counts, and from twenty on shares with their intervals.

    Signals:
        figures_wanted: what else is told to the person alone.
    """

    figures_wanted = Signal()

    def __init__(self, parent: QWidget, own: OwnReads) -> None:
        super().__init__(parent, TITLE)
        self.sections.setMinimumHeight(LOW if own.read + own.open else 0)
        self.say(PRIVATE)
        if not own.read + own.open:
            self.say(NOTHING)
            self.end(FIGURES)
            return
        self.say(MEANING)
        counts = [
            Fact(tr("Decided by you and by another"), number(own.read + own.open)),
            Fact(tr("Not decided between you yet"), number(own.open)),
            Fact(tr("Decided by a third reader"), number(own.adjudicated)),
            Fact(tr("Otherwise than you had"), number(own.overruled)),
        ]
        self.add_facts(tr("Items"), counts)
        self.add_facts(
            tr("Of the {n:,} that are settled", "Of the {n:,} that is settled", own.read),
            _shares(own),
        )
        self.end(FIGURES)

    def choose(self) -> None:
        """Return: on to weeks, hours and the model."""
        self.figures_wanted.emit()


def _shares(own: OwnReads) -> list[Fact]:
    if not is_compared(own.read):
        words = tr("shares are told from {fewest} items on", fewest=FEWEST_COMPARED)
        return [Fact(tr("Too few"), words, is_wide=True)]
    return [
        Fact(tr("Decided by a third reader"), share_words(own.adjudication_rate), is_wide=True),
        Fact(
            tr("Reader disagreement index"),
            share_words(own.disagreement_index),
            is_wide=True,
        ),
    ]
