"""What two people read is one item, in the ledger and in the review of slices."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reviewer.domain.decision import Verdict
from reviewer.service.ledger import Asked, packaging_ledger
from reviewer.service.policy import set_second_read_share
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.ledgers import GRAMS, mug, put_shipped
from tests.service.stocking import put
from tests.service.test_decided_slices import counted

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


def standing(store: Store) -> tuple[int, int, int, int]:
    """Of the ledger as it stands: certified, rejected, disputed, grams."""
    with store.reading() as connection:
        total = packaging_ledger(connection, Asked()).total
    return total.certified, total.rejected, total.disputed, total.saved_g


def of_slices(store: Store) -> list[Verdict]:
    return [each.verdict for each in counted(store)]


@pytest.fixture
def item(store: Store, desk: SignedInDesk, other: SignedInDesk) -> str:
    """The reviewer certified it, and it waits for the other one."""
    set_second_read_share(store, 1.0)
    (found,) = put_shipped(store, mug(1))
    desk.push(desk.device.decision(desk.person, found))
    assert standing(store) == (1, 0, 0, 100 * GRAMS)
    assert of_slices(store) == []  # a slice of one would give it away
    return found


def test_who_agrees_moves_nothing(item: str, other: SignedInDesk, store: Store) -> None:
    other.push(other.device.decision(other.person, item))
    assert standing(store) == (1, 0, 0, 100 * GRAMS)
    assert of_slices(store) == [CERTIFY]


@pytest.mark.parametrize("third", [CERTIFY, REJECT])
def test_who_differs_moves_it_once_and_the_third_says_where_to(
    item: str, other: SignedInDesk, sign_in: SignIn, store: Store, third: Verdict
) -> None:
    other.push(other.device.decision(other.person, item, REJECT))
    assert standing(store) == (0, 0, 1, 0)
    assert of_slices(store) == [CERTIFY]
    mentor = sign_in("mentor")
    made = mentor.device.decision(mentor.person, item, third)
    mentor.push(made, made)  # sent twice
    ends = {CERTIFY: (1, 0, 0, 100 * GRAMS), REJECT: (0, 1, 0, 0)}
    assert standing(store) == ends[third]
    assert of_slices(store) == [third]


def test_the_second_reader_stands_for_it_where_the_first_took_it_back(
    item: str, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    other.push(other.device.decision(other.person, item, REJECT))
    with store.reading() as connection:
        first = next(iter(connection.exec_driver_sql("SELECT record FROM rereviews")))[0]
    desk.push(desk.device.record(desk.person, "withdrawal", {"withdraws": first, "item": item}))
    assert standing(store) == (0, 1, 0, 0)
    assert of_slices(store) == [REJECT]


def test_what_is_decided_once_it_was_reopened_counts_beside_it(
    item: str, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    other.push(other.device.decision(other.person, item))
    one = mug(1)
    put(store, replace(one, product=replace(one.product, weight_g=999)))
    assert of_slices(store) == [CERTIFY]
    desk.push(desk.device.decision(desk.person, item, REJECT, reopened_ms=store.now_ms()))
    assert of_slices(store) == [CERTIFY, REJECT]
