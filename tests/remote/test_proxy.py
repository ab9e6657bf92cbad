"""A site's proxy on the way to the service, on real sockets with real TLS behind it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reviewer.doctor import check_proxy, check_service
from reviewer.domain.errors import Unreachable
from reviewer.domain.proxy import Proxy
from reviewer.remote.credentials import Credentials
from reviewer.remote.service import Service
from reviewer.settings.desk import DeskAccess
from tests.remote.test_tls import answering
from tests.service.certificates import Authority

# No name server knows it: whoever reaches it went by the proxy.
HUB = "hub.reviewer.invalid"


@contextlib.asynccontextmanager
async def proxy(port: int, *, refuses: bool = False) -> AsyncIterator[tuple[str, list[str]]]:
    """A proxy that leads every CONNECT to this port here; its address, and what it was asked."""
    asked: list[str] = []
    calls: set[asyncio.Task[None] | None] = set()

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        calls.add(asyncio.current_task())
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            asked.append(head.decode().partition("\r\n")[0])
            if refuses:
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                await writer.drain()
            else:
                await _tunnel(reader, writer, port)
        writer.close()

    server = await asyncio.start_server(lead, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
    finally:
        server.close()
        await asyncio.gather(*filter(None, calls))


async def _tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    behind_reader, behind = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

    async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        target.close()

    await asyncio.gather(pass_on(reader, behind), pass_on(behind_reader, writer))


@contextlib.asynccontextmanager
async def hub_and_proxy(authority: Authority) -> AsyncIterator[tuple[str, list[str]]]:
    """A service that has a certificate for HUB, and the proxy that leads to it."""
    async with (
        answering(authority.sign(HUB)) as (address, _),
        proxy(int(address.rpartition(":")[2])) as found,
    ):
        yield found


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of the machine that runs the tests."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def health(folder: Path, ca_file: Path, way: Proxy | None, server: str) -> str:
    service = Service(server, Credentials(folder), ca_file=ca_file, proxy=way)
    try:
        return (await service.health()).service_id
    finally:
        await service.close()


async def test_calls_go_by_the_named_proxy_and_stay_encrypted(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    async with hub_and_proxy(authority) as (named, asked):
        way = Proxy(named, ("10.0.0.0/8", "other.example"))
        assert await health(tmp_path, authority.file, way, f"https://{HUB}") == "s"
        assert asked == [f"CONNECT {HUB}:443 HTTP/1.1"]


async def test_the_systems_proxy_is_taken_unless_the_site_wants_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    async with hub_and_proxy(authority) as (named, asked):
        monkeypatch.setenv("HTTPS_PROXY", named)
        assert await health(tmp_path, authority.file, None, f"https://{HUB}") == "s"
        assert len(asked) == 1
        for way in (Proxy("none"), Proxy("system", (".reviewer.invalid",))):
            with pytest.raises(Unreachable):
                await health(tmp_path, authority.file, way, f"https://{HUB}")
        assert len(asked) == 1, "nothing more went by the proxy"


async def test_a_service_on_this_machine_is_never_asked_by_a_proxy(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    here = answering(authority.sign("127.0.0.1"))
    async with here as (address, _), proxy(1) as (named, asked):
        assert await health(tmp_path, authority.file, Proxy(named), address) == "s"
        assert asked == []


async def test_a_proxy_that_refuses_is_named(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    async with proxy(1, refuses=True) as (named, _):
        with pytest.raises(Unreachable, match=f"The proxy {named} lets nothing through to {HUB}"):
            await health(tmp_path, authority.file, Proxy(named), f"https://{HUB}")


async def test_the_doctor_asks_the_service_by_the_proxy(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    async with hub_and_proxy(authority) as (named, asked):
        access = DeskAccess(authority.file, proxy=Proxy(named, ("10.0.0.0/8",)))
        found = await asyncio.to_thread(check_service, f"https://{HUB}", tmp_path, access)
        assert f"https://{HUB} answers" in found.sentence
        assert len(asked) == 1
    told = f"{named}, as it is set. Reached directly: 10.0.0.0/8."
    assert check_proxy(access).sentence == told


def test_the_doctor_says_which_proxies_the_system_names_without_their_passwords(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert check_proxy(DeskAccess()).sentence == "The system names none."
    monkeypatch.setenv("HTTPS_PROXY", "http://mia:secret@proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "hub.example")
    assert check_proxy(DeskAccess()).sentence == "As the system says: https."
    assert check_proxy(DeskAccess(proxy=Proxy("none"))).sentence == "None is used."


@pytest.mark.parametrize(
    ("direct", "host", "is_direct"),
    [
        ("hub.example", "hub.example", True),
        ("hub.example", "a.hub.example", False),
        ("hub.example", "hub.example.org", False),
        (".example", "hub.example", True),
        ("*.example", "a.b.example", True),
        (".example", "hubexample", False),
        ("HUB.example", "hub.EXAMPLE", True),
        ("10.0.0.0/8", "10.2.3.4", True),
        ("10.0.0.0/8", "11.2.3.4", False),
        ("10.0.0.0/8", "hub.example", False),
        ("fd00::/8", "fd12::1", True),
        ("*", "anything", True),
    ],
)
def test_which_hosts_are_reached_directly(direct: str, host: str, is_direct: bool) -> None:
    way = Proxy("http://proxy.example:3128", (direct,)).toward(host)
    assert (way == "none") == is_direct
