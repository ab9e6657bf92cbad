"""The facts at the right: what it is, why a person is asked, what the model says, what we know."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.decision import Decision
from reviewer.domain.evidence import SliceRecord
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.product import ProductText
from reviewer.domain.reasons import ReasonList
from reviewer.domain.risk import Flag
from reviewer.domain.rules import RuleHit
from reviewer.ui.evidence.records import badge_words
from reviewer.ui.review import ink
from reviewer.ui.review.fact_rows import FactTable, PastList
from reviewer.ui.review.flag_words import unseen_advice, why_flagged
from reviewer.ui.review.glyphs import flag_mark
from reviewer.ui.review.ladder import LadderView
from reviewer.ui.review.lettering import painter_of
from reviewer.ui.review.marked_text import MarkedText, MarkLegend
from reviewer.ui.review.marks import marks_of
from reviewer.ui.review.product_facts import facts_of, past_of, shipments_of
from reviewer.ui.review.wording import FLAG_SHORT, language
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

TITLE_LINES = 3
TEXT_LINES = 5
MARGIN = 14
# Text, section, body, viewport, panel.
LEVELS = 5


class FactsPanel(QScrollArea):
    """All facts of one item in one column.

    Signals:
        evidence_wanted(): more than stands here.
    """

    evidence_wanted = Signal()

    def __init__(self, reasons: ReasonList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = reasons
        self._item: Item | None = None
        self._shows_marks = True
        self._badge = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Facts"))
        self._build()

    def _build(self) -> None:
        body = QWidget(self)
        body.setBackgroundRole(QPalette.ColorRole.Base)
        body.setAutoFillBackground(True)
        column = self._column = QVBoxLayout(body)
        column.setSpacing(7)
        self.title = MarkedText(tr("Title"), TITLE_LINES, body)
        self.title.setFont(font("lead", bold=True))
        self.languages = LanguageSwitch(body)
        self.languages.chosen.connect(self._show_text)
        self.why = FlagLine(body)
        self.evidence = QToolButton(body)
        self.evidence.setProperty("field", True)
        # Never by a click: the next Space or Return would press it again.
        self.evidence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.evidence.clicked.connect(self.evidence_wanted)
        self.show_key("")
        self.banner = RuleBanner(body)
        self.ladder = LadderView(body)
        self.text = MarkedText(tr("Description"), TEXT_LINES, body)
        self.legend = MarkLegend(body)
        self.legend.setFont(font("small"))
        self.facts = FactTable(tr("Product facts"), body)
        self.shipments = FactTable(tr("Shipments"), body)
        self.past = PastList(tr("Decisions"), body)
        self.model = _label(body, faint=True)
        self._shipments = Section(tr("Shipped so far"), self.shipments, body)
        self._past = Section(tr("Decisions"), self.past, body)
        parts: tuple[QWidget, ...] = (
            self.title,
            self.banner,
            self.why,
            self.ladder,
            Section(tr("Text"), self.text, body, self._text_head(body)),
            Section(tr("Product"), self.facts, body),
            self._shipments,
            self._past,
            self._beside(self.model, self.evidence, body),
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def _make_room(self, _low: int, high: int) -> None:
        """The scroll bar takes its room from the margin, so that nothing shifts."""
        bar = self.verticalScrollBar().sizeHint().width() if high else 0
        self._column.setContentsMargins(MARGIN, 10, max(MARGIN - bar, 2), 10)

    @staticmethod
    def _beside(wide: QWidget, narrow: QWidget, body: QWidget) -> QWidget:
        whole = QWidget(body)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(wide, 1)
        row.addWidget(narrow, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _text_head(self, body: QWidget) -> QWidget:
        head = QWidget(body)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.legend)
        row.addWidget(self.languages)
        return head

    # what is shown ---------------------------------------------------------------------------

    @property
    def shows_marks(self) -> bool:
        """Whether the model's words are underlined."""
        return self._shows_marks

    def show_sheet(self, sheet: "ItemSheet") -> None:
        """Show everything of this item, from the top and in its main language."""
        self._item = sheet.item
        self.languages.offer(sheet.item.product.texts)
        self._show_text(0)
        self.renew_sheet(sheet)
        self.verticalScrollBar().setValue(0)
        # Laid out now, so that there is one paint instead of two. One call goes up one level.
        for _ in range(LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def renew_sheet(self, sheet: "ItemSheet") -> None:
        """The same item as it stands now; place and language stay."""
        item = self._item = sheet.item
        self.why.show_flag(item, sheet.decided)
        self.banner.show_rules(sheet.rules)
        self.ladder.show_item(item, sheet.ladder)
        self.facts.show_facts(facts_of(item))
        shipped = shipments_of(item, sheet.ladder)
        self.shipments.show_facts(shipped)
        self._shipments.setVisible(bool(shipped))
        past = past_of(sheet, self._reasons, time.time_ns() // 1_000_000)
        self.past.show_past(past)
        self._past.setVisible(bool(past))
        self._name_model()

    def show_records(self, records: Sequence[SliceRecord]) -> None:
        """How the model and all who decide came out in the slice of the item; () while unknown."""
        words = badge_words(records)
        if words != self._badge:
            self._badge = words
            self._name_model()

    def _name_model(self) -> None:
        item = self._item
        named = ""
        if item is not None and item.score is not None:
            named = tr("Model {name}", name=item.score.model)
        # Of an item whose score is not told, nothing is told of those who tell scores either.
        badge = self._badge if named else ""
        self.model.setText("\n".join(each for each in (named, badge) if each))

    def show_key(self, legend: str) -> None:
        """The key that opens the evidence page."""
        words = tr("Evidence")
        self.evidence.setText(f"{words}  {legend}" if legend else words)
        self.evidence.setAccessibleName(tr("Open the evidence page"))

    def show_reasons(self, reasons: ReasonList) -> None:
        """Reasons are named after this list from now on."""
        self._reasons = reasons

    def show_marks(self, on: bool) -> None:
        """Underline the model's words or not."""
        self._shows_marks = on
        self.title.show_marks(on)
        self.text.show_marks(on)
        self.legend.setVisible(on)

    def next_language(self) -> None:
        """The text in the next language there is."""
        self.languages.next()

    def _show_text(self, number: int) -> None:
        item = self._item
        if item is None:
            return
        shown: ProductText = item.product.texts[number]
        # Offsets are told for the main language alone.
        tokens = item.score.tokens if item.score is not None and number == 0 else ()
        self.title.show_text(shown.title, marks_of("title", shown.title, tokens))
        text = shown.description or tr("No description in the catalogue.")
        self.text.show_text(text, marks_of("description", shown.description, tokens))
        self.legend.setVisible(self._shows_marks and bool(tokens))

    def sizeHint(self) -> QSize:
        """Wide enough for the ladder with its titles."""
        return QSize(self.fontMetrics().height() * 24, 600)

    def minimumSizeHint(self) -> QSize:
        """Narrower, titles are cut."""
        return QSize(self.fontMetrics().height() * 19, 200)


class Section(QWidget):
    """A small heading over one part, with room for something at its right."""

    def __init__(
        self, title: str, part: QWidget, parent: QWidget, head: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        label = _label(self, faint=True, strong=True)
        label.setText(title)
        row.addWidget(label)
        row.addStretch(1)
        if head is not None:
            row.addWidget(head)
        column.addLayout(row)
        column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline above."""
        painter = QPainter(self)
        painter.setPen(QPen(ink.line(), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


class FlagLine(QLabel):
    """Why a person is asked, behind a pennant, or the sign of a hard rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag = Flag.UNSURE
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        room = round(self.fontMetrics().height() * 1.1)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)
        self.setAccessibleName(tr("Why you are asked"))

    def show_flag(self, item: Item, decided: Decision | None = None) -> None:
        """Say it for this item, as the person who looks has decided it."""
        self._flag = item.flag
        # Of what is not told nobody says why it was flagged.
        is_told = not item.tells_nothing or item.flag in (Flag.RULE, Flag.REOPENED)
        #: why an item is flagged, in a word, before the sentence that explains it
        flag = tr("{flag}.", flag=FLAG_SHORT[item.flag]) if is_told else ""
        said = (flag, why_flagged(item), unseen_advice(item, decided))
        self.setText(" ".join(each for each in said if each))
        self.setAccessibleDescription(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, then the words."""
        super().paintEvent(event)
        painter = painter_of(self)
        side = self.fontMetrics().height() * 0.85
        flag_mark(painter, QRectF(0, 1, side, side), self._flag)
        painter.end()


class RuleBanner(QFrame):
    """Hard rules that block the key, with their facts. Hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(2)
        self._head = _label(self, strong=True)
        self._head.setWordWrap(True)
        self._facts = _label(self)
        column.addWidget(self._head)
        column.addWidget(self._facts)
        self.setAccessibleName(tr("Hard rule"))
        self.hide()

    def show_rules(self, rules: tuple[RuleHit, ...]) -> None:
        """Show these, or nothing."""
        self._head.setText(tr("A hard rule blocks certify"))
        self._facts.setText("\n".join(rule.sentence for rule in rules))
        self.setAccessibleDescription(self._facts.text())
        self.setVisible(bool(rules))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted field with a solid edge."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.banner())
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.fillRect(0, 0, 4, self.height(), ink.up())
        painter.end()


class LanguageSwitch(QWidget):
    """One small button for each language of the text; hidden when there is one alone.

    Signals:
        chosen(int): number of the text.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._langs: tuple[str, ...] = ()
        self._buttons: list[QToolButton] = []

    def offer(self, texts: tuple[ProductText, ...]) -> None:
        """Offer these languages, the first chosen."""
        langs = tuple(text.lang for text in texts)
        if langs != self._langs:
            self._langs = langs
            self._name_buttons(langs)
        first = self._group.button(0)
        if first is not None:
            first.setChecked(True)
        self.setVisible(len(langs) > 1)

    def next(self) -> None:
        """Choose the next language."""
        if len(self._langs) > 1:
            number = (self._group.checkedId() + 1) % len(self._langs)
            self._group.button(number).setChecked(True)
            self.chosen.emit(number)

    def _name_buttons(self, langs: tuple[str, ...]) -> None:
        """Buttons are made once and named anew for each item."""
        while len(self._buttons) < len(langs):
            self._add_button()
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(langs))
        for button, lang in zip(self._buttons, langs, strict=False):
            button.setText(lang.split("-", maxsplit=1)[0].upper())
            button.setToolTip(plain_tip(language(lang)))
            button.setAccessibleName(language(lang))

    def _add_button(self) -> None:
        button = QToolButton(self)
        button.setFont(font("small"))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button, len(self._buttons))
        self._row.addWidget(button)
        self._buttons.append(button)


def _label(parent: QWidget, faint: bool = False, strong: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not strong)
    if strong or faint:
        label.setFont(font("small" if faint else "body", bold=strong))
    if faint:
        label.setProperty("voice", "soft")
    return label
