"""What to compare with: the newest certificate of the family, with what came of it."""

from pathlib import Path

from reviewer.domain.decision import Verdict
from reviewer.domain.item import Item
from reviewer.operations import deciding, reference
from reviewer.operations.desk import Desk
from reviewer.wire.items import ItemShape, PastDecisionShape, ShippedShape
from tests.operations.stocked_desk import PACK, item_id, shape, stock, stocked_desk
from tests.operations.workbench import ANA, certify, reject


def current(desk: Desk) -> Item:
    item = desk.cache.item(item_id(0))
    assert item is not None
    return item


def decided_by_ben(number: int, decided_ms: int) -> ItemShape:
    past = PastDecisionShape(
        record=f"{number:08x}-0000-7000-8000-000000000000",
        author="ben",
        author_title="Ben",
        verdict=Verdict.CERTIFY,
        pack=PACK,
        reason="",
        note="",
        decided_ms=decided_ms,
        withdrawn=False,
    )
    changes = {"state": "decided", "verdict": "certify", "history": [past.model_dump()]}
    shipped = [ShippedShape(pack=PACK, shipped=340, damaged=2).model_dump()]
    made = shape(number).model_dump() | changes | {"shipped": shipped}
    made["product"]["pictures"] = [picture(number)]
    return ItemShape.model_validate(made)


def picture(number: int) -> dict[str, object]:
    sides = {"width": 8, "height": 8, "bytes": 4}
    return {"angle": "front", "number": 0, "hash": f"{number:064x}", **sides}


def test_nothing_is_to_compare_with_before_anything_is_certified(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, reject(item_id(1)))
        assert reference.last_certified(desk, current(desk)) is None


def test_this_desks_own_certificate_counts_at_once(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(1)))
        deciding.decide(desk, certify(item_id(2)))
        found = reference.last_certified(desk, current(desk))
        assert found is not None
        assert (found.verdict, found.by, found.shipped) == (Verdict.CERTIFY, ANA.title, None)
        assert found.item.id in (item_id(1), item_id(2))
        assert found.decided_ms > 0


def test_an_undone_certificate_is_none(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(1)))
        deciding.undo(desk)
        assert reference.last_certified(desk, current(desk)) is None


def test_what_others_certified_comes_with_what_came_of_it(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        stock(desk, decided_by_ben(3, 1_000), decided_by_ben(4, 2_000))
        found = reference.last_certified(desk, current(desk))
        assert found is not None
        assert (found.item.id, found.by, found.decided_ms) == (item_id(4), "Ben", 2_000)
        assert found.shipped is not None
        assert (found.shipped.damaged, found.shipped.shipped) == (2, 340)


def test_one_whose_picture_is_here_goes_before_a_newer_one(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        stock(desk, decided_by_ben(3, 1_000), decided_by_ben(4, 2_000))
        older = desk.cache.item(item_id(3))
        assert older is not None
        picture = older.product.tunnel_pictures[0].hash
        place = tmp_path / "images" / picture[:2] / picture
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"here")
        found = reference.last_certified(desk, current(desk))
        assert found is not None
        assert found.item.id == item_id(3)


def test_a_pinned_product_need_not_be_decided(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        found = reference.pinned(desk, item_id(2))
        assert found is not None
        assert (found.verdict, found.decided_ms, found.by) == (None, 0, "")
