"""Which angles are missing: a row each in the reason palette, any number of them marked."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from reviewer.domain.ids import ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.domain.reasons import Reason
from reviewer.ui.review.wording import ANGLE
from reviewer.ui.shell.reason_rows import ReasonRows


class AngleRows(ReasonRows):
    """The tunnel's angles under the digits from 1 on; those without a picture are marked at first.

    Signals:
        picked(object): a row was clicked; it stands for the angle of its code.
    """

    def __init__(self, lacking: Iterable[str], parent: QWidget | None = None) -> None:
        self._lacking = frozenset(lacking)
        self._marked = set(self._lacking)
        super().__init__(
            [
                Reason(ReasonCode(angle.value), ANGLE[angle], frozenset(), str(number))
                for number, angle in enumerate(TUNNEL_ANGLES, 1)
            ],
            parent,
        )
        self.setAccessibleName(tr("Angles that are missing"))

    @property
    def marked(self) -> tuple[str, ...]:
        """Names of the marked angles, in the order of their keys."""
        return tuple(row.code for row in self.reasons if row.code in self._marked)

    def toggle(self, row: Reason) -> None:
        """Mark the angle, or take its mark away."""
        self._marked ^= {row.code}
        self.choose(row)
        self.describe()
        self.update()

    def _hint(self, row: Reason) -> str:
        if row.code in self._marked:
            #: an angle that is marked as missing
            return tr("✓ wanted")
        #: of an angle
        return tr("no picture") if row.code in self._lacking else tr("there is one")

    def _told(self, row: Reason) -> str:
        return f"{row.key}: {row.title}, {self._hint(row)}"
