"""A scanned code finds the items whose product carries it, however either of them is written."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.operations.deciding import decide
from reviewer.operations.desk import Desk
from reviewer.operations.scanning import find_scanned
from reviewer.wire.items import ItemShape
from tests.operations.stocked_desk import shape, stock, stocked_desk

EAN = "4006381333931"
UPC = "036000291452"


def coded(number: int, *, item: str = "", **changes: Any) -> ItemShape:
    """An item whose product carries these codes."""
    made = shape(number)
    product = made.product.model_copy(update=changes)
    return made.model_copy(update={"product": product, "id": item or made.id})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with stocked_desk(tmp_path) as desk:
        stock(
            desk,
            coded(10, gtin=EAN, sku="PEN-88", item="pen"),
            coded(11, gtin=UPC, sku="12345678", item="tissue"),
            coded(12, gtin=f"0{EAN}", sku="PEN-88-B", item="pen in a bag"),
            coded(13, gtin="", sku="LAMP-1", item="lamp", attributes=[("FNSKU", "X001ABC2DE")]),
            coded(14, gtin="", sku="TITLED", item="titled", attributes=[("colour", "X001ABC2DF")]),
        )
        yield desk


@pytest.mark.parametrize(
    ("code", "items"),
    [
        (EAN, ["pen", "pen in a bag"]),
        (f"]E0{EAN}", ["pen", "pen in a bag"]),
        (f"]C1010{EAN}10LOT\x1d21S", ["pen", "pen in a bag"]),
        (f"0{UPC}", ["tissue"]),
        ("pen-88", ["pen"]),
        ("X001ABC2DE", ["lamp"]),
        ("12345678", ["tissue"]),  # eight digits, no GTIN by its check digit: a SKU
    ],
)
def test_a_code_finds_its_items(desk: Desk, code: str, items: list[str]) -> None:
    assert list(find_scanned(desk, code).items) == items


@pytest.mark.parametrize("code", ["PEN-8", "EN-88", "X001ABC2DF", "4006381333948", "", "%", '"'])
def test_a_part_of_a_code_finds_nothing(desk: Desk, code: str) -> None:
    found = find_scanned(desk, code)
    assert found.items == ()
    assert found.sentence


def test_the_open_item_of_a_product_comes_first(desk: Desk) -> None:
    decide(desk, Decision(ItemId("pen"), Verdict.CERTIFY, PackCode("padded_mailer")))
    found = find_scanned(desk, EAN)
    assert list(found.items) == ["pen in a bag", "pen"]
    assert found.open == 1
    assert "2 items of it, 1 open" in found.sentence


def test_what_is_not_here_is_told_by_the_code_that_was_read(desk: Desk) -> None:
    assert "GTIN 96385074" in find_scanned(desk, "]E496385074").sentence
    assert "FNSKU X009999999" in find_scanned(desk, "X009999999").sentence


def test_a_wrong_check_digit_is_told_unless_it_is_somebodys_sku(desk: Desk) -> None:
    assert "should be 1" in find_scanned(desk, "4006381333932").sentence
    assert find_scanned(desk, "12345678").sentence.startswith("SKU 12345678")
