"""How to bring the app to plans, people and projects."""

from functools import partial
from typing import TYPE_CHECKING

from reviewer.domain.decision import Verdict
from reviewer.domain.item import Item
from reviewer.domain.matters.step import MatterId
from reviewer.domain.queue import QueueFilter
from reviewer.insight.intervals import wilson
from reviewer.operations.calibrating import CaseFeedback, Feedback, SetCase
from reviewer.operations.gold import PanelWord
from reviewer.operations.sealing import sealed_item
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.set_card import SetCard

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def together(studio: "Studio", kind: str = "mine") -> None:
    """The matters of one kind."""
    studio.open_on("carton")
    studio.do("go.matters")
    screen = studio.desk.window.matters
    screen.list_kind(kind)
    studio.wait(lambda: screen.listed == kind)
    studio.rest()


def form(studio: "Studio") -> None:
    """What beginning a plan asks for."""
    together(studio, "plan")
    studio.do("matters.new")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, MatterForm))
    studio.rest()


def set_asked(studio: "Studio") -> None:
    """A case of a calibration set."""
    card = _set_card(studio)
    card.ask(SetCase(MatterId("set"), _items(studio)[0], 12, 64))
    studio.rest()


def set_told(studio: "Studio") -> None:
    """What a finished set came to."""
    card = _set_card(studio)
    first, second = _items(studio)
    words = (
        PanelWord("Max", Verdict.REJECT, (("Edge", "It stands free of the sleeve."),), ""),
        PanelWord("Ada", Verdict.REJECT, (), "Both ends are open."),
    )
    cases = (
        CaseFeedback(first, Verdict.CERTIFY, Verdict.REJECT, words),
        CaseFeedback(second, Verdict.CERTIFY, Verdict.CERTIFY, ()),
    )
    recall, false_rejects = (15, 16, wilson(15, 16)), (2, 48, wilson(2, 48))
    card.tell(Feedback(first.proposed_pack, cases, recall, false_rejects))
    studio.rest()


def _set_card(studio: "Studio") -> SetCard:
    studio.open_on("carton")
    desk = studio.desk
    hands, window = desk.hands, desk.window
    card = SetCard(
        window.over,
        window.review.source,
        hands.facts.ladder,
        lambda _key: None,
        lambda verdict: hands.keymap.hint(f"review.{verdict.value}"),
        hands.keymap.hint("mentor.standing"),
    )
    hands.open_overlay(card)
    return card


def _items(studio: "Studio") -> list[Item]:
    """Two items of the desk, as nobody decided them."""

    def read() -> list[Item]:
        desk = studio.desk.tasks.desk
        names = [] if desk is None else desk.cache.ids(QueueFilter())
        return [] if desk is None else [sealed_item(each) for each in desk.cache.items(names[:2])]

    return studio.desk.tasks.ask_lane(read).result()


plan = partial(together, kind="plan")
gaps = partial(together, kind="gap")
