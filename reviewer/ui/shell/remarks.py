"""A remark on the case that is shown: words, perhaps a reason, perhaps a place in a picture."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from reviewer.actions.action import Mode
from reviewer.actions.context import Level
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.reasons import Reason
from reviewer.domain.remark import REMARK_LIMIT, Region, Remark
from reviewer.operations.changes import Changes
from reviewer.ui.review.region_mark import RegionMark
from reviewer.ui.review.wording import ANGLE
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.theme import font

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk

FIELD_LINES = 5


class RemarkCard(Overlay):
    """Floats beside the picture, which stays in sight and can be drawn on.

    Signals:
        written(str, object): the text, and a ReasonCode or None.
    """

    written = Signal(str, object)
    mode = Mode.DIALOG
    covers = False

    def __init__(
        self, parent: QWidget, title: str, reasons: Sequence[Reason], keys: tuple[str, str]
    ) -> None:
        """`keys`: that move the place, and that make it larger."""
        super().__init__(parent, title, 400)
        self._keys = keys
        head = label(title, wraps=True)
        head.setFont(font("lead", bold=True))
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("Remark"))
        self.field.setPlaceholderText(tr("What do you see?"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * FIELD_LINES + 12)
        self.reason = QComboBox()
        self.reason.setAccessibleName(tr("Reason, if one fits"))
        self.reason.addItem(tr("No reason"), None)
        for each in reasons:
            self.reason.addItem(each.title, each.code)
        self.place_words = label("", "soft", wraps=True)
        self.problem = label("", "warn", wraps=True)
        self.problem.hide()
        for part in (head, self.field, self.reason, self.place_words, self.problem):
            self.body.addWidget(part)
        self.body.addWidget(key_row((keys[0], tr("moves the box"))))
        self.body.addWidget(key_row((keys[1], tr("sizes the box"))))
        self.body.addWidget(
            key_row(
                (tr("Enter"), tr("keeps it")),
                #: what a key does: it goes to the field of the reason
                (tr("Tab"), tr("reason")),
                (tr("Esc"), tr("leaves")),
            )
        )
        self.show_region(None)

    def first_focus(self) -> QWidget:
        """The field."""
        return self.field

    def show_region(self, region: Region | None) -> None:
        """Say which place is marked."""
        if region is None:
            self.place_words.setText(
                tr(
                    "No place is marked: draw a box on the picture, or press {key}.",
                    key=self._keys[0],
                )
            )
        else:
            self.place_words.setText(
                tr("{angle} picture: the place in the box.", angle=ANGLE[region.angle])
            )
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_row(self, by: int) -> None:
        """Another reason, while the list of them has the keys."""
        count = self.reason.count()
        self.reason.setCurrentIndex((self.reason.currentIndex() + by) % count)

    def choose(self) -> None:
        """Return: keep it."""
        text = self.field.toPlainText().strip()
        if not text:
            self._refuse(tr("Write a few words, or leave."))
        elif len(text) > REMARK_LIMIT:
            self._refuse(
                tr(
                    "This is too long: at most {n} characters.",
                    "This is too long: at most {n} character.",
                    REMARK_LIMIT,
                )
            )
        else:
            self.close_overlay()
            self.written.emit(text, self.reason.currentData())

    def _refuse(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


class Remarks(QObject):
    """Opens the card and records what was written."""

    def __init__(self, window: MainWindow, hands: Hands) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self._mark = RegionMark(window.review.viewer.stage, self._on_moved)
        self._card: RemarkCard | None = None
        self._region: Region | None = None

    def open(self) -> None:
        """Write a remark on the item on the screen.

        Raises:
            Refused: there is none, or it is sealed.
        """
        session, hands = self._hands.session, self._hands
        painted = session.painted
        if painted is None or painted.sheet.item.sealed:
            raise Refused(tr("There is nothing to remark on yet."))
        sheet = painted.sheet
        self._window.review.aids.ruler.close()
        hint = hands.keymap.hint
        keys = _span(hint("remark.move_left")), _span(hint("remark.grow_left"))
        title = tr("Remark: {item}", item=sheet.item.product.text.title)
        card = RemarkCard(self._window.over, title, hands.facts.reasons.of("return"), keys)
        decision = None if sheet.decided_entry is None else sheet.decided_entry.record.id
        about = Remark(sheet.item.id, "-", session.case.decision if session.case else decision)
        card.written.connect(partial(self._record, about))
        card.closed.connect(self._closed)
        self._card = card
        hands.open_overlay(card)
        self._mark.begin()

    def move(self, columns: int, rows: int) -> None:
        """Move the place that is marked."""
        self._mark.move(columns, rows)

    def grow(self, columns: int, rows: int) -> None:
        """Move its lower right corner."""
        self._mark.grow(columns, rows)

    def _on_moved(self) -> None:
        if self._card is not None:
            self._card.show_region(self._mark.region)

    def _closed(self) -> None:
        # What was written is told after this; until then the mark is needed.
        self._card, self._region = None, self._mark.region
        self._mark.end()

    def _record(self, about: Remark, text: str, reason: ReasonCode | None) -> None:
        made = Remark(about.item, text, about.decision, self._region, reason)
        self._hands.perform(partial(_keep, made), then=self._kept)

    def _kept(self, changes: Changes) -> None:
        #: what was done, as a sentence
        self._hands.tell(Level.INFO, tr("{done}.", done=changes.text))


def _span(hint: str) -> str:
    """ "Alt+←" as "Alt+arrows"."""
    if "+" not in hint:
        return hint
    #: the keys with arrows, while others are held: "Alt+arrows"
    return tr("{keys}+arrows", keys=hint.rpartition("+")[0])


def _keep(made: Remark, desk: "Desk") -> Changes:
    from reviewer.operations.deciding import remark

    return remark(
        desk,
        made.item,
        made.text,
        decision=made.decision,
        region=made.region,
        reason=made.reason,
    )
