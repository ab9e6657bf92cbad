"""How the pictures on the stage look: edges drawn out, brighter or darker, more or less contrast.

Edges stay on from item to item; brightness and contrast belong to one item. What was really painted
goes into the record, as an overlay.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from reviewer.actions.session import Session
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.look import PLAIN, Look
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.stage_notes import Chip

EDGES_ACTION = "view.edges"
PLAIN_ACTION = "view.plain"


class Looks(QObject):
    """The look of the item on the stage."""

    def __init__(self, session: Session, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._stage = session, stage
        self._item: ItemId | None = None
        self._legends: Mapping[str, str] = {}
        self._told: tuple[str, ...] = ()
        stage.look_painted.connect(self._on_painted)

    @property
    def look(self) -> Look:
        """How the pictures are wanted."""
        return self._stage.look

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The keys that the chips name."""
        self._legends = legends
        self._show_chips()

    def show_item(self, item: ItemId | None) -> None:
        """Another item, before its pictures are put on the stage: tone as it came."""
        self._item = item
        self._wear(Look(edges=self.look.edges))

    def toggle_edges(self) -> None:
        """Edges drawn out, or the picture again."""
        look = self.look
        self._wear(Look(not look.edges, look.brightness, look.contrast))

    def step(self, brightness: int = 0, contrast: int = 0) -> None:
        """Brighter, darker, more or less contrast.

        Raises:
            Refused: it goes no further.
        """
        look = self.look.stepped(brightness, contrast)
        if look == self.look:
            raise Refused(tr("It goes no further that way."))
        self._wear(look)

    def reset(self) -> None:
        """The pictures as they came."""
        self._wear(PLAIN)

    def _wear(self, look: Look) -> None:
        # What is wanted now has not been painted yet.
        self._tell(())
        if look != self.look:
            self._stage.show_look(look)
            self._show_chips()
        elif look != PLAIN:  # told again once it is painted again
            self._stage.update()

    def _show_chips(self) -> None:
        look, legends = self.look, self._legends
        chips = []
        if look.edges:
            chips.append(Chip(tr("Edges drawn out"), legends.get(EDGES_ACTION, "")))
        if look.has_tone:
            steps = (
                (tr("Brightness {step}"), look.brightness),
                (tr("Contrast {step}"), look.contrast),
            )
            told = [words.format(step=_signed(step)) for words, step in steps if step]
            chips.append(Chip(" · ".join(told), legends.get(PLAIN_ACTION, "")))
        self._stage.show_chips("looks", chips)

    def _on_painted(self, look: Look) -> None:
        # While the next item is being opened, the one before is still painted.
        if look == self.look and self._item == self._session.current:
            self._tell(look.names)

    def _tell(self, names: tuple[str, ...]) -> None:
        for name in self._told:
            self._session.show_overlay(name, on=False)
        for name in names:
            self._session.show_overlay(name, on=True)
        self._told = names


def _signed(step: int) -> str:
    return f"+{step}" if step > 0 else f"\u2212{-step}"
