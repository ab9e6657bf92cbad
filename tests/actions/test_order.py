"""Orders follow from each other and never change."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.actions.order import Order
from reviewer.domain.ids import ItemId

Ids = st.lists(st.sampled_from([ItemId(each) for each in "abcdefghij"]))


def plain(ids: list[ItemId]) -> tuple[ItemId, ...]:
    return tuple(dict.fromkeys(ids))


def is_sound(order: Order, ids: tuple[ItemId, ...]) -> bool:
    places = [order.place(each) for each in ids]
    return tuple(order) == ids and places == list(range(len(ids))) and order == ids


@given(first=Ids, pieces=st.lists(Ids, max_size=4))
def test_pieces_go_to_the_end_once_each(first: list[ItemId], pieces: list[list[ItemId]]) -> None:
    orders, ids = [Order(first)], [plain(first)]
    for piece in pieces:
        orders.append(orders[-1].extended(piece))
        ids.append(plain([*ids[-1], *piece]))
    assert all(map(is_sound, orders, ids))
    assert all(later.continues(orders[0]) for later in orders)


@given(first=Ids, one=Ids, other=Ids)
def test_two_may_go_on_from_the_same(
    first: list[ItemId], one: list[ItemId], other: list[ItemId]
) -> None:
    order = Order(first)
    left, right = order.extended(one), order.extended(other)
    assert is_sound(order, plain(first))
    assert is_sound(left, plain([*first, *one]))
    assert is_sound(right, plain([*first, *other]))


@given(first=Ids, gone=Ids, come=Ids)
def test_what_is_left_out_is_told_from_the_end(
    first: list[ItemId], gone: list[ItemId], come: list[ItemId]
) -> None:
    order = Order(first)
    left = order.without(gone).extended(come)
    kept = [each for each in plain(first) if each not in gone]
    assert is_sound(left, plain([*kept, *come]))
    assert is_sound(order, plain(first))
    assert left.origin is order
    stepped = list(order)
    for start, end in left.gone:
        del stepped[start : end + 1]
    assert stepped == kept


@given(first=Ids, at=st.integers(0, 10))
def test_a_newcomer_stands_before_a_row(first: list[ItemId], at: int) -> None:
    ids = plain(first)
    row = min(at, len(ids))
    order = Order(first).with_before(row, ItemId("new"))
    assert is_sound(order, (*ids[:row], ItemId("new"), *ids[row:]))


def test_an_earlier_order_does_not_see_what_came_later() -> None:
    order = Order([ItemId("a")])
    longer = order.extended([ItemId("b")])
    assert ItemId("b") in longer
    assert ItemId("b") not in order
    assert (order.place(ItemId("b")), order[0:5]) == (None, ("a",))


def test_an_old_order_is_let_go() -> None:
    left = Order([ItemId("a"), ItemId("b")]).without([ItemId("a")])
    assert left.origin is None
