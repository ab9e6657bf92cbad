"""What the sheet groups by, read from the cache."""

from pathlib import Path

from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId
from tests.cache.making import body, page

ME = PersonId("me")


def test_open_items_are_told_with_their_traits(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    cache.apply(page(body(1), body(2, score=None)))
    first, second = sorted(
        cache.traits([ItemId("item-0001"), ItemId("item-0002")]), key=lambda each: each.item
    )
    assert (first.risk_ppm, second.risk_ppm) == (1000, None)
    assert (first.size_mm, first.weight_g) == ((120, 90, 90), 400)
    assert (first.category, first.vendor_pack, first.vendor) == ("kitchen/mugs", "thin_box", "")
    assert first.thumb is not None
    cache.close()


def test_vendors_are_told_when_asked_for(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    cache.apply(page(body(1)))
    (found,) = cache.traits([ItemId("item-0001")], vendors=True)
    assert found.vendor == "Potter"
    cache.close()


def test_what_is_decided_or_not_listed_is_left_out(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    cache.apply(page(body(1), body(2), body(3)))
    cache.put_marks(ME, 1, [Mark(ItemId("item-0001"), Verdict.CERTIFY, None)])
    listed = [ItemId("item-0001"), ItemId("item-0002")]
    assert [each.item for each in cache.traits(listed)] == ["item-0002"]
    cache.close()
