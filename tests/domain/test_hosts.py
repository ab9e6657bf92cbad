"""Only this machine itself is loopback."""

import pytest

from reviewer.domain.hosts import is_loopback


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_machine_is_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "10.0.0.1", "192.168.1.9", "localhost.example"])
def test_any_other_host_is_not(host: str) -> None:
    assert not is_loopback(host)
