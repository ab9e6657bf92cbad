"""Evidence in the cache: which is wanted, when it is out of date, and when it goes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.cache import Cache
from reviewer.cache.page import Page
from reviewer.domain.decision import Verdict
from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import ItemId, PictureHash, RecordId
from reviewer.domain.product import Angle
from reviewer.domain.risk import Hidden
from reviewer.wire.changes import Departure
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from tests.cache.making import body, filled, item, mark, page, score
from tests.wire.test_evidence import EVIDENCE

PICTURE = PictureHash("c" * 64)


def evidence(number: int, model: str = "multi-1") -> EvidenceShape:
    made = replace(EVIDENCE, item=item(number), model=model)
    return EvidenceShape.of_domain(made)


def regions(model: str = "multi-1") -> RegionMapShape:
    return RegionMapShape.of_domain(RegionMap(Angle.TOP, PICTURE, model, 1, 2, (-20, 911)))


def fetch(cache: Cache, number: int, model: str = "multi-1") -> bool:
    """What fetching comes to."""
    due = cache.evidence_due(item(number))
    return due is not None and cache.put_evidence(evidence(number, model), due.basis)


def wanted(cache: Cache, limit: int = 100, *left_out: ItemId) -> list[ItemId]:
    return [each.item for each in cache.evidence_wanted(limit, left_out)]


def test_open_check_outs_are_wanted_in_the_order_of_the_queue(tmp_path: Path) -> None:
    cache = filled(tmp_path, 5, leased=3)
    mark(cache, item(2), Verdict.CERTIFY, RecordId("r1"))
    assert wanted(cache) == [item(1), item(3)]
    assert wanted(cache, 1) == [item(1)]
    assert wanted(cache, 100, item(1)) == [item(3)]


def test_evidence_comes_back_as_it_was_and_is_wanted_no_more(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2, leased=2)
    assert cache.evidence(item(1)) is None
    assert fetch(cache, 1)
    assert cache.evidence(item(1)) == replace(EVIDENCE, item=item(1), model="multi-1")
    assert wanted(cache) == [item(2)]


@pytest.mark.parametrize("why", list(Hidden))
def test_of_a_hidden_score_nothing_is_wanted_or_kept(tmp_path: Path, why: Hidden) -> None:
    cache = filled(tmp_path, 2, leased=2)
    assert fetch(cache, 1)
    cache.put_regions(item(1), regions())
    told = body(1)
    hidden = told | {"score": None, "score_hidden": why.value}
    cache.apply(page(hidden))
    assert (cache.evidence(item(1)), cache.regions(item(1), PICTURE)) == (None, None)
    assert wanted(cache) == [item(2)]
    assert not cache.put_evidence(evidence(1), ""), "it was on the way"
    cache.put_regions(item(1), regions())
    assert cache.regions(item(1), PICTURE) is None
    cache.apply(page(told))
    assert wanted(cache) == [item(1), item(2)]


def test_evidence_of_what_is_not_here_is_not_kept(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    assert cache.evidence_due(item(7)) is None
    assert not cache.put_evidence(evidence(7), "")
    assert cache.evidence(item(7)) is None


@pytest.mark.parametrize(
    ("changes", "is_due"),
    [
        ({}, False),
        ({"priority": 1}, False),
        ({"score": score(1000) | {"model": "text-2"}}, True),
        ({"score": None}, True),
        ({"shipped": [{"pack": "box", "shipped": 4, "damaged": 1}]}, True),
    ],
)
def test_evidence_is_due_again_when_what_it_rests_on_changed(
    tmp_path: Path, changes: dict[str, Any], is_due: bool
) -> None:
    cache = filled(tmp_path, 1, leased=1)
    fetch(cache, 1)
    cache.apply(page(body(1, **changes), cursor="c2"))
    assert wanted(cache) == ([item(1)] if is_due else [])
    # Out of date is better than none, for a desk that is offline.
    assert cache.evidence(item(1)) is not None
    fetch(cache, 1)
    assert wanted(cache) == []


def test_an_item_that_changed_while_its_evidence_was_on_the_way_stays_due(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1, leased=1)
    due = cache.evidence_due(item(1))
    assert due is not None
    cache.apply(page(body(1, score=score(1000) | {"model": "text-2"}), cursor="c2"))
    cache.put_evidence(evidence(1), due.basis)
    assert wanted(cache) == [item(1)]


def test_regions_come_back_until_the_evidence_is_of_another_model(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1, leased=1)
    cache.put_regions(item(1), regions())
    assert cache.regions(item(1), PICTURE) == regions().to_domain()
    assert cache.regions(item(2), PICTURE) is None
    fetch(cache, 1)
    assert cache.regions(item(1), PICTURE) is not None
    fetch(cache, 1, "multi-2")
    assert cache.regions(item(1), PICTURE) is None
    cache.put_regions(item(1), regions("multi-2"))
    assert cache.regions(item(1), PICTURE) is not None


def test_evidence_goes_with_the_lease(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2, leased=2)
    for number in (1, 2):
        fetch(cache, number)
        cache.put_regions(item(number), regions())
    cache.drop_checkouts([item(1)])
    assert cache.evidence(item(1)) is None
    assert cache.regions(item(1), PICTURE) is None
    assert cache.evidence(item(2)) is not None


def test_evidence_goes_with_the_item(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    fetch(cache, 1)
    cache.put_regions(item(1), regions())
    cache.apply(Page("e1", "c2", tombstones=((item(1), Departure.WITHDRAWN),)))
    cache.apply(page(body(1), cursor="c3"))
    assert cache.evidence(item(1)) is None
    assert cache.regions(item(1), PICTURE) is None


def test_pictures_of_look_alikes_are_wanted_until_they_are_here(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2, leased=1)
    (due,) = cache.evidence_wanted(1)
    near = EVIDENCE.neighbours[0]
    pictures = [PictureHash(f"{number:064x}") for number in (8, 9, 9)]
    neighbours = [replace(near, picture=each) for each in [*pictures, None]]
    made = replace(EVIDENCE, item=due.item, neighbours=tuple(neighbours))
    assert cache.pictures_beside(10) == []
    cache.put_evidence(EvidenceShape.of_domain(made), due.basis)
    assert set(cache.pictures_beside(10)) == set(pictures)
    assert len(cache.pictures_beside(1)) == 1
    cache.pictures_stored(pictures[:1])
    assert cache.pictures_beside(10) == pictures[1:2]
