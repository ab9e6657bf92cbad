"""A line to the module's service that can be made bad, and a desk's side of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reviewer.remote.credentials import Credentials
from reviewer.remote.service import Service
from tests.remote.fault_proxy import FaultProxy, fault_proxy
from tests.service.device import Device
from tests.service.running import RunningService


@pytest.fixture
async def proxy(hub: RunningService) -> AsyncIterator[FaultProxy]:
    """The line to the service."""
    async with fault_proxy(hub.url) as made:
        yield made


@pytest.fixture
async def asked(tmp_path: Path, hub: RunningService, proxy: FaultProxy) -> AsyncIterator[Service]:
    """The service as seen from a desk where a reviewer is signed in."""
    made = Service(proxy.url, Credentials(tmp_path))
    device = Device()
    await made.sign_in("reviewer", hub.password, device.id, device.key_hex)
    yield made
    await made.close()
