"""Which addresses a service may have."""

import pytest

from reviewer.domain.errors import BadInput
from reviewer.remote.address import parse_address


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("https://hub.example", "https://hub.example"),
        ("hub.example", "https://hub.example"),
        (" https://hub.example:8443/reviewer/ ", "https://hub.example:8443/reviewer"),
        ("http://127.0.0.1:8472", "http://127.0.0.1:8472"),
        ("http://localhost:8472/", "http://localhost:8472"),
        ("http://[::1]:8472", "http://[::1]:8472"),
    ],
)
def test_an_address_is_read(text: str, base: str) -> None:
    assert parse_address(text).base == base


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://hub.example",
        "http://10.0.0.7:8472",
        "http://localhost.evil.example",
        "ftp://hub.example",
        "https://ana:secret@hub.example",
        "https://hub.example/?x=1",
        "https://hub.example:99999",
        "https://[::1",
    ],
)
def test_what_is_no_safe_address_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_address(text)
