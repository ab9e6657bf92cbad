"""A service with some products, a line to it that can be made bad, and a desk at its end."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from reviewer.operations.link import Link
from tests.operations.workbench import Workbench, workbench
from tests.remote.fault_proxy import FaultProxy, fault_proxy
from tests.service.running import RunningService, running_service


@pytest.fixture
def hub(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[RunningService]:
    """The service; it has the module's PRODUCTS."""
    with running_service(tmp_path, products=request.module.PRODUCTS) as service:
        yield service


@pytest.fixture
async def proxy(hub: RunningService) -> AsyncIterator[FaultProxy]:
    """The line to the service."""
    async with fault_proxy(hub.url) as made:
        yield made


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService, proxy: FaultProxy) -> AsyncIterator[Workbench]:
    """A desk where a reviewer is signed in."""
    async with workbench(tmp_path / "desk", proxy.url) as made:
        await made.sign_in("reviewer", hub.password)
        yield made


@pytest.fixture
def link(bench: Workbench) -> Link:
    """What the errands of that desk share."""
    return Link(bench.desk, bench.service, bench.run_on_lane, bench.told.append)
