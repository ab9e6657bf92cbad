"""What a decision rested on, from the key press to the service and back."""

from functools import partial

import pytest

from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.errors import ServiceFault
from reviewer.domain.ids import ItemId, PackCode, ReasonCode, RecordId, uuid7
from reviewer.domain.past_evidence import Proof
from reviewer.operations import evidence, history
from reviewer.operations.link import Link
from reviewer.operations.past_evidence import fetch_past_evidence
from reviewer.wire.past_evidence import PastEvidenceShape
from tests.operations.workbench import Workbench
from tests.service.running import RunningService
from tests.service.stocking import product, put, stocked

PRODUCTS = 2


async def decided(bench: Workbench, item: ItemId, *, names: bool = True) -> RecordId:
    """Reject one item as the screen does, with its evidence beside it; wait until received."""
    bench.start()
    await bench.until(lambda: bench.desk.cache.evidence(item) is not None)
    (told,) = await bench.run_on_lane(lambda: list(bench.desk.cache.items([item])))
    page = await bench.run_on_lane(partial(evidence.item_evidence, bench.desk, item))
    assert page is not None
    shown = Shown(version=told.version, page=page.page) if names else Shown()
    made = Decision(
        item, Verdict.REJECT, PackCode("padded_mailer"), ReasonCode("fragile"), shown=shown
    )
    await bench.decide(made)
    bench.syncer.wake()
    await bench.until_drained()
    (row, *_) = await bench.run_on_lane(partial(history.recent, bench.desk))
    return row.record


async def test_what_was_shown_comes_back_and_is_what_the_record_names(
    bench: Workbench, hub: RunningService
) -> None:
    item = ItemId(hub.items[0])
    record = await decided(bench, item)
    put(hub.store, stocked(product(0)))
    link = Link(bench.desk, bench.service, bench.run_on_lane, lambda _: None)
    found = await fetch_past_evidence(link, item, record)
    assert found is not None
    assert (found.proof, found.about, found.verdict) == (Proof.SAME, item, Verdict.REJECT)
    assert found.item is not None
    assert found.evidence is not None
    assert found.item.product.pictures  # the catalogue has none by now
    assert found.evidence.item == item


async def test_a_record_without_names_is_told_as_one(bench: Workbench, hub: RunningService) -> None:
    item = ItemId(hub.items[0])
    record = await decided(bench, item, names=False)
    link = Link(bench.desk, bench.service, bench.run_on_lane, lambda _: None)
    found = await fetch_past_evidence(link, item, record)
    assert found is not None
    assert (found.proof, found.item, found.evidence) == (Proof.UNNAMED, None, None)


async def test_other_facts_than_the_record_names_are_told_as_such(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = ItemId(hub.items[0])
    record = await decided(bench, item)
    honest = bench.service.past_evidence

    async def forged(about: ItemId, of: RecordId) -> PastEvidenceShape:
        told = await honest(about, of)
        assert told.facts is not None
        return told.model_copy(update={"facts": told.facts.model_copy(update={"priority": 1})})

    monkeypatch.setattr(bench.service, "past_evidence", forged)
    link = Link(bench.desk, bench.service, bench.run_on_lane, lambda _: None)
    found = await fetch_past_evidence(link, item, record)
    assert found is not None
    assert found.proof is Proof.OTHER


async def test_of_what_was_never_sent_nothing_is_known(
    bench: Workbench, hub: RunningService
) -> None:
    link = Link(bench.desk, bench.service, bench.run_on_lane, lambda _: None)
    assert await fetch_past_evidence(link, ItemId(hub.items[0]), RecordId(uuid7())) is None


async def test_without_a_service_it_is_a_fault_of_the_way(
    bench: Workbench, hub: RunningService
) -> None:
    hub.stop()
    link = Link(bench.desk, bench.service, bench.run_on_lane, lambda _: None)
    with pytest.raises(ServiceFault):
        await fetch_past_evidence(link, ItemId(hub.items[0]), RecordId(uuid7()))
