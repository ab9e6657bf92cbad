"""Items and sheets for tests of what a key means."""

from dataclasses import dataclass, field

from reviewer import resources
from reviewer.actions.action import Stroke
from reviewer.actions.context import AskReason, DeskFacts, Level, Screen
from reviewer.actions.session import Session
from reviewer.domain.decision import Decision
from reviewer.domain.errors import ReviewerError
from reviewer.domain.ids import ItemId, PackCode, PersonId, PictureHash, ProductId
from reviewer.domain.item import Item, ItemState
from reviewer.domain.people import Person, Role
from reviewer.domain.product import Angle, Picture, Product, ProductText, VendorPack
from reviewer.domain.queue import QueueFilter
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.domain.rules import RuleHit
from reviewer.operations.queueing import ItemSheet

PERSON = Person(PersonId("p1"), "mia", "Mia Berg", Role.REVIEWER, ("BER1",))
RULE = RuleHit("too_small_for_label", "90 x 60 x 20 mm is too small for a shipping label.")


def item(name: str, pictures: int = 1) -> Item:
    product = Product(
        id=ProductId(f"product-{name}"),
        texts=(ProductText("en", f"Title of {name}", ""),),
        category="kitchen/mugs",
        vendor="Vendor",
        gtin="",
        sku=f"SKU-{name}",
        price=None,
        currency="",
        size_mm=None,
        weight_g=None,
        vendor_pack=VendorPack.UNKNOWN,
        hazards=frozenset(),
        country="",
        site="BER1",
        current_pack=PackCode("box"),
        pictures=tuple(
            Picture(Angle.FRONT, number, PictureHash("0" * 64), 10, 10, 1)
            for number in range(pictures)
        ),
    )
    risk = Risk(PackCode("paper_bag"), 12_000, 8_000, 20_000, 5_000)
    return Item(
        id=ItemId(name),
        product=product,
        proposed_pack=PackCode("paper_bag"),
        flag=Flag.UNSURE,
        priority=1,
        score=Score("text-1", (risk,), ()),
        state=ItemState.OPEN,
        verdict=None,
    )


def sheet(name: str, *rules: RuleHit, pictures: int = 1) -> ItemSheet:
    return ItemSheet(item(name, pictures), rules, (), None, resources.ladder())


@dataclass
class Recorder:
    """A Context that notes what actions ask of it.

    Attributes:
        performed: operations with their handlers, in order.
    """

    session: Session = field(default_factory=Session)
    facts: DeskFacts = field(
        default_factory=lambda: DeskFacts(PERSON, resources.ladder(), resources.reasons())
    )
    stroke: Stroke = field(default_factory=lambda: Stroke("F", "keyboard", 10_000))
    performed: list[tuple] = field(default_factory=list)  # type: ignore[type-arg]  # handlers of any kind
    asked: list[AskReason] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    unsaved: list[Decision] = field(default_factory=list)
    filters: list[QueueFilter] = field(default_factory=list)
    went: list[Screen] = field(default_factory=list)

    def now_ms(self) -> int:
        return 10_000

    def perform(self, op, *, then=None, failed=None, unless=None, ahead=None) -> None:  # type: ignore[no-untyped-def]  # as in Context
        self.performed.append((op, then, failed, unless))

    def ask(self, question: AskReason) -> None:
        self.asked.append(question)

    def not_saved(self, decision: Decision, error: ReviewerError) -> None:
        self.unsaved.append(decision)

    def tell(self, level: Level, sentence: str) -> None:
        self.told.append(sentence)

    def go(self, screen: Screen) -> None:
        self.went.append(screen)

    def refilter(self, wanted: QueueFilter) -> None:
        self.filters.append(wanted)

    def decision(self, number: int = -1) -> Decision:
        """What the operation would record."""
        found = self.performed[number][0].args[0]
        assert isinstance(found, Decision)
        return found


def listed(*names: str, shown: ItemSheet | None = None, at_ms: int = 0) -> Recorder:
    """A context with these items listed; the first is painted with its front."""
    context = Recorder()
    context.session.load([ItemId(name) for name in names])
    context.session.note_painted(shown or sheet(names[0]), ("front",), at_ms)
    return context
