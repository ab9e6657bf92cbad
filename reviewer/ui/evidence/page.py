"""The evidence page: everything the system used for the item on the screen, to be read at once.

What must never be scrolled away stands fixed: which item it is, what lies outside of what the model
was checked on, and what the page cannot show.
"""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reviewer.domain.evidence import Evidence, Sense
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.pieces import Piece, PieceKind
from reviewer.ui.announcing import announce
from reviewer.ui.evidence.contested import contested_text
from reviewer.ui.evidence.head import Banner, PageHead
from reviewer.ui.evidence.inputs import HASH_SHOWN, LIMITS, banner_of, doubtful_of, manifest_of
from reviewer.ui.evidence.lines import comparison_of, neighbours_of, senses_of, words_of
from reviewer.ui.evidence.neighbours import NeighbourGrid
from reviewer.ui.evidence.piece_marks import PieceMarks, Spot
from reviewer.ui.evidence.pieces import PieceLine, piece_lines, titles_of
from reviewer.ui.evidence.records import record_facts
from reviewer.ui.evidence.senses import SenseBars
from reviewer.ui.evidence.words import WordTable
from reviewer.ui.mirroring import is_mirrored
from reviewer.ui.review.fact_rows import Fact, FactTable
from reviewer.ui.review.facts import MARGIN, Section
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.wording import listed, when
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest


class Waiting(Enum):
    """Why no evidence is shown, as far as it passes by itself."""

    OPENING = auto()
    ASKING = auto()


WAITING = {
    Waiting.OPENING: tr("Opening evidence \u2026"),
    Waiting.ASKING: tr("Asking the service for evidence \u2026"),
}
NBSP, SEPARATOR = "\u00a0", "   "
# Actions, and what their keys do; the spaces hold a key and its words together.
KEYS = (
    ("evidence.next_piece", tr("next\u00a0piece")),
    ("evidence.explain", tr("says\u00a0it\u00a0plainly")),
    ("evidence.contest", tr("contests\u00a0it")),
    ("evidence.unhelped", tr("did\u00a0not\u00a0help")),
)
NOT_COMPARED = (
    Fact(tr("Shipments"), tr("Not shipped in both packs yet: nothing to compare."), is_wide=True),
)
# Sections that are left out when they have nothing to say.
_CONTESTED, _NEIGHBOURS, _DOUBTFUL = 0, 5, 6


class EvidencePage(QFrame):
    """Head, banner, sections to scroll, and the line on what it cannot show.

    Signals:
        painted(): the evidence shown has been on the screen.
        closed(): the person clicked it away.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self._copy_key = ""
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Evidence"))
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self.painted)
        self.head = PageHead(self)
        self.head.close_button.clicked.connect(self.closed)
        self.banner = Banner(self)
        self.state = _label(self, "body")
        self.state.setContentsMargins(MARGIN * 4, 0, MARGIN * 4, 0)
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.limits = _label(self, "small")
        self.limits.setText(LIMITS)
        self.limits.setAccessibleDescription(LIMITS)
        self.limits.setAccessibleName(tr("What this page cannot show"))
        self.keys = _label(self, "small")
        self.keys.setAccessibleName(tr("Keys of the pieces"))
        self._body = _Body()
        self._body.painted.connect(self._told.start)
        self.contested = _label(self._body, "body")
        self.contested.setAccessibleName(tr("Contested"))
        self.senses = SenseBars(self._body)
        self.records = FactTable(tr("Record in this slice"), self._body)
        self.comparison = FactTable(tr("Shipments"), self._body)
        self.words = WordTable(self._body)
        self.neighbours = NeighbourGrid(source, self._body)
        self.doubtful = FactTable(tr("Outside or missing"), self._body)
        self.manifest = FactTable(tr("Manifest"), self._body)
        self.hash = QLabel(self._body)
        self.hash.setTextFormat(Qt.TextFormat.PlainText)
        self.hash.setFont(font("small"))
        self.hash.setProperty("voice", "soft")
        self._build()
        self.clear("")

    def _build(self) -> None:
        self._column = QVBoxLayout(self._body)
        self._column.setSpacing(7)
        self._sections = tuple(
            Section(title, part, self._body, head)
            for title, part, head in (
                (tr("Contested"), self.contested, None),
                (tr("Risk by sense"), self.senses, None),
                (tr("Record in this slice"), self.records, None),
                (tr("Shipped in both packs"), self.comparison, None),
                (tr("Words that moved the score"), self.words, None),
                (tr("Look-alikes: damaged of shipped"), self.neighbours, None),
                (tr("Outside of what was checked, or missing"), self.doubtful, None),
                (tr("Manifest: inputs when the score was made"), self.manifest, self.hash),
            )
        )
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.sections = QScrollArea(self)
        self.sections.setWidgetResizable(True)
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sections.setAccessibleName(tr("Evidence"))
        self.sections.setWidget(self._body)
        self.marks = self._body.marks = PieceMarks(self.sections, self._body)
        self.sections.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 8, 0, 8)
        page.setSpacing(6)
        for part in (self.head, self.banner):
            page.addWidget(_between_margins(part))
        page.addWidget(self.state, 1)
        page.addWidget(self.sections, 1)
        page.addWidget(_between_margins(self.keys))
        page.addWidget(_between_margins(self.limits))

    def _make_room(self, _low: int, high: int) -> None:
        """The scroll bar takes its room from the margin, so that nothing shifts."""
        bar = self.sections.verticalScrollBar().sizeHint().width() if high else 0
        beside = max(MARGIN - bar, 2)
        left, right = (beside, MARGIN) if is_mirrored() else (MARGIN, beside)
        self._column.setContentsMargins(left, 0, right, 4)

    # what is shown ---------------------------------------------------------------------------

    @property
    def evidence(self) -> Evidence | None:
        """What is shown, None while nothing is."""
        return self._evidence

    def show_keys(self, legends: Mapping[str, str]) -> None:
        """Legends of the keys of the page, by action."""
        self.head.show_key(legends.get("evidence.page", ""))
        self._copy_key = legends.get("evidence.copy_manifest", "")
        told = [f"{key}{NBSP}{words}" for name, words in KEYS if (key := legends.get(name, ""))]
        self.keys.setText(SEPARATOR.join(told))
        self.keys.setAccessibleDescription(self.keys.text())
        self._show_hash()

    def show_evidence(self, item: Item, evidence: Evidence, ladder: PackLadder) -> None:
        """Show everything of this item; from the top unless it was shown before."""
        is_other = self._evidence is None or self._evidence.item != evidence.item
        self._evidence = evidence
        self.head.show_title(item.product.text.title, _origin(item, evidence))
        self.banner.show_sentence(banner_of(evidence, item.product.currency))
        threshold = None if item.risk is None else item.risk.threshold_ppm
        self.senses.show_lines(senses_of(evidence), threshold)
        self.records.show_facts(record_facts(evidence, ladder))
        compared = comparison_of(evidence, ladder)
        self.comparison.show_facts(compared or NOT_COMPARED)
        text = item.product.text
        self.words.show_words(
            words_of(evidence, text, raises=True), words_of(evidence, text, raises=False)
        )
        lines = neighbours_of(evidence, ladder)
        self.neighbours.show_lines(lines)
        doubtful = doubtful_of(evidence, item.product.currency)
        self.doubtful.show_facts(doubtful)
        self.manifest.show_facts(manifest_of(evidence, item.product.currency))
        self._show_hash()
        if is_other:
            self.show_contests((), 0)
            self.marks.forget()
        product = item.product
        self.marks.show_spots(
            self._spots(piece_lines(evidence, product.text, ladder, product.currency))
        )
        self._sections[_NEIGHBOURS].setVisible(bool(lines))
        self._sections[_DOUBTFUL].setVisible(bool(doubtful))
        self.state.hide()
        self.sections.show()
        if is_other:
            self.sections.verticalScrollBar().setValue(0)
            announce(self, self.banner.sentence or tr("Evidence"))

    def show_contests(self, contests: "Sequence[Contest]", now_ms: int) -> None:
        """What is contested of what is shown, and how it was answered."""
        titles = titles_of(self.marks.lines)
        self.contested.setText(contested_text(contests, titles, now_ms))
        self.contested.setAccessibleDescription(self.contested.text())
        self._sections[_CONTESTED].setVisible(bool(contests))
        self.marks.show_contested({each.piece for each in contests})

    def _spots(self, lines: "Sequence[PieceLine]") -> list[Spot]:
        counts: Counter[QWidget] = Counter()
        found = []
        for line in lines:
            part = self._part_of(line.piece)
            found.append(Spot(line, part, partial(self._box_of, part, line.piece, counts[part])))
            counts[part] += 1
        return found

    def _part_of(self, piece: Piece) -> QWidget:
        match piece.kind:
            case PieceKind.SCORE:
                return self.senses
            case PieceKind.RECORD:
                return self.records
            case PieceKind.COMPARISON:
                return self.comparison
            case PieceKind.WORD:
                return self.words
            case PieceKind.NEIGHBOUR:
                return self.neighbours
            case PieceKind.INPUT | PieceKind.PICTURE:
                return self.manifest

    def _box_of(self, part: QWidget, piece: Piece, place: int) -> QRectF:
        """Where a piece stands in its part, the `place`-th of those that stand there."""
        if part is self.senses:
            return self.senses.box_of(Sense(piece.name))
        if part is self.words:
            return self.words.box_of(piece.name)
        if part is self.neighbours:
            return self.neighbours.box_of(place)
        if isinstance(part, FactTable) and part is not self.comparison:
            return part.box_of(place)
        return QRectF(part.rect())

    @property
    def is_clear(self) -> bool:
        """Whether neither evidence nor a word is shown."""
        return self._evidence is None and not self.state.text()

    def clear(self, title: str) -> None:
        """Another item; nothing is known yet."""
        self._show_state(title, "")

    def wait(self, waiting: Waiting, title: str) -> None:
        """Nothing to show yet."""
        self._show_state(title, WAITING[waiting])

    def refuse(self, title: str, sentence: str) -> None:
        """Nothing to show, and why."""
        self._show_state(title, sentence)
        announce(self, sentence)

    def _show_state(self, title: str, sentence: str) -> None:
        self._evidence = None
        # What was painted of the item before must not be told of this one.
        self._told.stop()
        self.head.show_title(title, "")
        self.banner.show_sentence("")
        self.state.setText(sentence)
        self.sections.hide()
        self.state.show()

    def _show_hash(self) -> None:
        if self._evidence is not None:
            shown = self._evidence.hash[:HASH_SHOWN]
            if self._copy_key:
                #: the beginning of a hash, and the key that copies the manifest
                shown = tr("{hash}  copy {key}", hash=shown, key=self._copy_key)
            self.hash.setText(shown)
            self.hash.setToolTip(plain_tip(self._evidence.hash))

    def step(self, by: int) -> None:
        """Scroll to the next or previous section."""
        bar = self.sections.verticalScrollBar()
        tops = [each.y() for each in self._sections if each.isVisibleTo(self._body)]
        if by > 0:
            place = next((top for top in tops if top > bar.value()), bar.maximum())
        else:
            place = next((top for top in reversed(tops) if top < bar.value()), 0)
        bar.setValue(place)

    def sizeHint(self) -> QSize:
        """Wide enough for two columns of words."""
        return QSize(self.fontMetrics().height() * 34, 600)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the facts may be."""
        return QSize(self.fontMetrics().height() * 19, 200)


class _Body(QWidget):
    """What is scrolled.

    Signals:
        painted(): a paint event is through.

    Attributes:
        marks: painted behind the parts.
    """

    painted = Signal()
    marks: PieceMarks | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks, and tells."""
        super().paintEvent(event)
        if self.marks is not None:
            painter = QPainter(self)
            self.marks.paint(painter)
            painter.end()
        self.painted.emit()


def _origin(item: Item, evidence: Evidence) -> str:
    """Model and moment; said when the score shown elsewhere is another model's."""
    made = when(evidence.made_ms, time.time_ns() // 1_000_000)
    scored = "" if item.score is None else item.score.model
    other = (
        tr("the score shown is by {model}", model=scored)
        if scored not in ("", evidence.model)
        else ""
    )
    return listed((tr("Model {model}", model=evidence.model), made, other))


def _between_margins(part: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(MARGIN, 0, MARGIN, 0)
    column.addWidget(part)
    return whole


def _label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(role))
    label.setProperty("voice", "soft")
    return label
