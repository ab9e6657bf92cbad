"""One item of the sheet, large: all its angles, with what is known of it above them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.ui.review.pane import Pane
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.wording import (
    ANGLE,
    VENDOR_PACK,
    category,
    pack_title,
    size,
    unscored,
    weight,
)
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

_STAGE, _AHEAD = "sheet item", "sheet ahead"


class Opened(QWidget):
    """An item opened from the sheet.

    Signals:
        painted(str): a picture of this item was really painted, in sight.
    """

    painted = Signal(str)

    def __init__(
        self, source: PictureSource, ladder: PackLadder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._ladder = source, ladder
        self._sheet: ItemSheet | None = None
        self._ahead: tuple[Pane, ...] = ()
        self.stage = Stage(source, self)
        self._title = label("", "title", wraps=True)
        self._facts = label("", "soft", wraps=True)
        self._place = label("", "lead")
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_S)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._facts)
        head.addLayout(words, 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stage, 1)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._want)
        self.stage.view_changed.connect(self._later.start)
        self.stage.painted.connect(self._on_painted)

    @property
    def item(self) -> ItemId | None:
        """What is open, None when nothing is."""
        return None if self._sheet is None else self._sheet.item.id

    def show_item(self, sheet: "ItemSheet | None") -> None:
        """Put an item on the stage, or nothing."""
        self._sheet = sheet
        if sheet is None:
            self.stage.show_panes(())
            self._source.want(_STAGE, ())
            self._source.want(_AHEAD, ())
            return
        self._title.setText(sheet.item.product.text.title)
        self._facts.setText(" · ".join(_facts(sheet, self._ladder)))
        self.stage.show_panes(panes_of(sheet.item.product))
        self._want()

    def show_place(self, words: str) -> None:
        """Where it stands: of the sample, taken out."""
        self._place.setText(words)

    def show_ladder(self, ladder: PackLadder) -> None:
        """Packs are named after this ladder."""
        self._ladder = ladder

    def look_ahead(self, sheet: "ItemSheet | None") -> None:
        """This one comes next: its pictures are got ready."""
        self._ahead = () if sheet is None else panes_of(sheet.item.product)
        self._want()

    def _want(self) -> None:
        if self._sheet is not None:
            self._source.want(_STAGE, self.stage.wants())
            self._source.want(_AHEAD, self.stage.wants(self._ahead))

    def _on_painted(self, hashes: frozenset[str]) -> None:
        if self._sheet is not None and hashes:
            self.painted.emit(self._sheet.item.id)


def panes_of(product: Product) -> tuple[Pane, ...]:
    """Its tunnel pictures side by side; without any, the pane that says so."""
    found = tuple(Pane(each, ANGLE[each.angle]) for each in product.tunnel_pictures)
    return found or (Pane(None, ""),)


def _facts(sheet: "ItemSheet", ladder: PackLadder) -> list[str]:
    item = sheet.item
    product, risk = item.product, item.risk
    told = [
        pack_title(ladder, item.proposed_pack),
        unscored(item) if risk is None else tr("risk {risk}", risk=percent(risk.ppm)),
        size(product.size_mm),
        weight(product.weight_g),
        VENDOR_PACK[product.vendor_pack],
        product.vendor,
        category(product.category),
        *(rule.sentence for rule in sheet.rules),
    ]
    return [each for each in told if each]
