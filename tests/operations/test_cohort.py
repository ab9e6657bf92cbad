"""The cohort of a lead's sites, fetched from the real service and kept for when it is away."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reviewer.domain.errors import ServiceFault
from reviewer.domain.people import Role
from reviewer.operations.cohort import cohort, fetch_cohort
from reviewer.operations.link import Link
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService, add

PRODUCTS = 2


@pytest.fixture
async def lead(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    """A lead's desk."""
    async with workbench(tmp_path / "lead", hub.url) as made:
        await made.sign_in("lead", hub.password)
        yield made


def link_of(bench: Workbench) -> Link:
    return Link(bench.desk, bench.service, bench.run_on_lane, bench.told.append)


async def test_everybody_who_learns_is_kept_for_later(lead: Workbench, hub: RunningService) -> None:
    add(hub.store, "bea", Role.INTERN)
    assert await fetch_cohort(link_of(lead))
    hub.stop()
    found = await lead.run_on_lane(lambda: cohort(lead.desk))
    assert [each.title for each in found] == ["The bea", "The intern"]
    assert {each.plan for each in found} == {""}
    hub.start()
    assert not await fetch_cohort(link_of(lead)), "nothing is new"


async def test_it_is_refused_to_others(bench: Workbench, hub: RunningService) -> None:
    with pytest.raises(ServiceFault):
        await fetch_cohort(link_of(bench))
    assert await bench.run_on_lane(lambda: cohort(bench.desk)) == []
