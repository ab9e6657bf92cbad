"""A service with some products, and a line to it that can be made bad."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

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
