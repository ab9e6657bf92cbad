"""Own outcomes and customers' reviews as desks hear them from the real service."""

from pathlib import Path

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.customer_reviews import ReviewWord
from reviewer.domain.errors import ServiceFault
from reviewer.domain.review_words import Match, Sense
from reviewer.operations.customer_reviews import said_here, say
from reviewer.operations.matters import take_back
from reviewer.service.reviews import take_reviews
from reviewer.service.store import Store
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService
from tests.service.stocking import product, put, stocked

PRODUCTS = 2


def take_some(store: Store) -> None:
    put(store, stocked(product(700)))
    row = {"id": "P00700", "pack": "padded_mailer", "lang": "de", "date": "2026-10", "stars": "2"}
    told = [
        SourceRow(1, {**row, "text": "Leider zerbrochen.", "external_id": "V-1"}),
        SourceRow(2, {**row, "text": "Sehr schön.", "external_id": "V-2"}),
    ]
    take_reviews(store, told, Defects("reviews"))


async def test_a_lead_hears_of_reviews_says_a_word_and_the_service_knows(
    tmp_path: Path, hub: RunningService
) -> None:
    take_some(hub.store)
    async with workbench(tmp_path / "lead", hub.url) as lead:
        await lead.sign_in("lead", hub.password)
        found = (await lead.service.reviews()).to_domain()
        (review,) = found.reviews
        assert (found.waiting, review.title, review.stars) == (1, "Mug 700", 2)
        assert review.found == (Match(7, 17, "zerbroch*", Sense.DAMAGE),)
        (german,) = found.counts
        assert (german.lang, german.reviews, german.unmatched) == ("de", 2, 1)
        made = await lead.run_on_lane(lambda: say(lead.desk, review, ReviewWord.DAMAGE))
        assert await lead.run_on_lane(lambda: said_here(lead.desk)) == {review.id}
        lead.start()
        await lead.until_drained()
        assert (await lead.service.reviews()).waiting == 0
        assert made.record is not None
        record = made.record
        await lead.run_on_lane(lambda: take_back(lead.desk, record))
        lead.syncer.wake()
        await lead.until_drained()
        assert (await lead.service.reviews()).waiting == 1
        await lead.stop()


async def test_reviews_are_told_to_nobody_else(bench: Workbench) -> None:
    with pytest.raises(ServiceFault):
        await bench.service.reviews()


async def test_own_outcomes_are_told_to_everybody(bench: Workbench) -> None:
    found = (await bench.service.own_outcomes()).to_domain()
    assert (found.certified, found.rejected, found.newest) == (0, 0, ())
    assert (found.verified.trials, found.verified.span) == (0, None)
