"""A case over the screen: its pictures at the left, what is to be read at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.review.pane import Pane
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.wording import (
    ANGLE,
    VENDOR_PACK,
    category,
    hazards,
    listed,
    pack_change,
    size,
    weight,
)
from reviewer.ui.shell.overlay import Overlay, label
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XL

WIDEST, LEAST_WIDE = 1240, 420
# Of the card's width, for the words.
SHARE = 0.42
NO_PICTURE = tr("The item is not on this workstation, so its pictures cannot be shown.")


class CaseOverlay(Overlay):
    """As large as the window allows.

    Attributes:
        stage: the pictures.
        head: title row, to which a subclass may add.
        words: column of what is read; renewed by `begin_words`.
        foot: under everything.
    """

    def __init__(self, parent: QWidget, source: PictureSource, who: str, title: str) -> None:
        """`who`: names the wants at the source."""
        super().__init__(parent, title, LEAST_WIDE)
        self._source, self._who = source, who
        self.stage = Stage(source, self)
        self.stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stage.setMinimumSize(160, 140)
        self.head = QHBoxLayout()
        self.head.addWidget(label(title, "title"))
        self.head.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setStyleSheet("QScrollArea { background: transparent; }")
        self.foot = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.stage, 1)
        row.addWidget(self._area)
        self.body.addLayout(self.head)
        self.body.addLayout(row, 1)
        self.body.addLayout(self.foot)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._want)
        self.stage.view_changed.connect(self._later.start)
        self.closed.connect(self._let_go)
        self.begin_words()
        self._fit()

    def begin_words(self) -> QVBoxLayout:
        """An empty column of words."""
        inner = QWidget()
        inner.setObjectName("words")
        inner.setStyleSheet("#words { background: transparent; }")
        self.words = QVBoxLayout(inner)
        self.words.setContentsMargins(0, 0, SPACE_S, 0)
        self.words.setSpacing(SPACE_S)
        self._area.setWidget(inner)
        return self.words

    def begin_foot(self) -> QVBoxLayout:
        """An empty foot."""
        while (old := self.foot.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        return self.foot

    def show_pictures(self, item: Item | None) -> None:
        """All its tunnel pictures side by side; a sentence where there are none."""
        pictures = () if item is None else item.product.tunnel_pictures
        panes: Sequence[Pane] = tuple(Pane(each, ANGLE[each.angle]) for each in pictures)
        self.stage.show_panes(panes or (Pane(None, ""),))
        self.stage.say(NO_PICTURE if item is None else "")
        self._later.start()

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll the words to it."""
        self._area.ensureWidgetVisible(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window allows."""
        if watched is self._below and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        frame = self._below.rect()
        wide = max(min(frame.width() - 2 * SPACE_XL, WIDEST), LEAST_WIDE)
        self.card.setFixedWidth(wide)
        self.card.setFixedHeight(max(frame.height() - 2 * SPACE_XL, 260))
        self._area.setFixedWidth(round(wide * SHARE))
        self._later.start()

    def _want(self) -> None:
        if self.isVisible():
            self._source.want(self._who, self.stage.wants())

    def open(self) -> None:
        """Show it, with its pictures."""
        super().open()
        self._later.start()

    def _let_go(self) -> None:
        self._source.want(self._who, ())


def facts_line(item: Item, ladder: PackLadder) -> str:
    """What is known of the product, in one line."""
    product = item.product
    danger = hazards(product)
    return listed(
        (
            pack_change(ladder, product.current_pack, item.proposed_pack),
            size(product.size_mm),
            weight(product.weight_g),
            VENDOR_PACK[product.vendor_pack],
            tr("hazards: {hazards}", hazards=danger) if danger else "",
            category(product.category),
        )
    )
