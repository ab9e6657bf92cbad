"""Check-out: items leased to a workstation, so that two people do not do the same work."""

from pydantic import Field

from reviewer.domain.ids import CheckoutId, ItemId
from reviewer.domain.item import Checkout
from reviewer.wire.protocol import CHECKOUT_HOURS, CHECKOUT_HOURS_MOST, ITEMS_PER_CHECKOUT
from reviewer.wire.shape import Shape, Text


class CheckoutRequest(Shape):
    """POST /v1/checkouts: lease up to `count` open items, or exactly `items`."""

    device: str = Field(max_length=64)
    count: int = Field(default=20, ge=1, le=ITEMS_PER_CHECKOUT)
    items: list[Text] = Field(default_factory=list, max_length=ITEMS_PER_CHECKOUT)
    hours: int = Field(default=CHECKOUT_HOURS, ge=1, le=CHECKOUT_HOURS_MOST)


class CheckoutShape(Shape):
    id: str
    item: str
    generation: int
    expires_ms: int

    def to_domain(self) -> Checkout:
        return Checkout(CheckoutId(self.id), ItemId(self.item), self.generation, self.expires_ms)


class CheckoutAnswer(Shape):
    """The leases given; fewer than asked when no more items are open."""

    checkouts: list[CheckoutShape]
    server_ms: int


class CheckinRequest(Shape):
    """POST /v1/checkouts:release: give items back undecided."""

    device: str = Field(max_length=64)
    items: list[Text] = Field(max_length=ITEMS_PER_CHECKOUT)
