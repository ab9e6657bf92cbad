"""Whom a desk believes, on real TLS sockets; whatever it refuses is told with what to do."""

import asyncio
import contextlib
import datetime as dt
import json
import socket
import ssl
import subprocess
import sys
import warnings
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reviewer.domain.errors import BadInput, NetworkNeedsSignIn, ServiceFault, Unreachable
from reviewer.remote.credentials import Credentials
from reviewer.remote.service import Service
from reviewer.service.encryption import Tls, tls_of
from tests.service.certificates import DAY, Authority, Pems, self_signed

HEALTH = {"status": "ok", "service_id": "s", "epoch": "e", "version": "1", "server_ms": 1}
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@contextlib.asynccontextmanager
async def answering(files: Pems, *, location: str = "") -> AsyncIterator[tuple[str, list[str]]]:
    """A service that answers one call a connection; its address, and the lines it was sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(files.certificate, files.key)
    asked: list[str] = []
    body = json.dumps(HEALTH).encode()
    head = "200 OK" if not location else f"302 Found\r\nLocation: {location}"
    answer = f"HTTP/1.1 {head}\r\nContent-Type: application/json\r\nConnection: close\r\n"
    answer += f"Content-Length: {len(body)}\r\n\r\n"

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            sent = await reader.readuntil(b"\r\n\r\n")
            asked.append(sent.decode().partition("\r\n")[0])
            writer.write(answer.encode() + body)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
    finally:
        server.close()


async def ask(address: str, folder: Path, ca_file: Path | None) -> str:
    """The service's id, or what kind of fault it was and its sentence."""
    service = Service(address, Credentials(folder), ca_file=ca_file)
    try:
        return (await service.health()).service_id
    except ServiceFault as fault:
        return f"{type(fault).__name__}: {fault}"
    finally:
        await service.close()


async def test_a_site_s_own_authority_is_trusted_by_its_file_alone(
    tmp_path: Path, authority: Authority
) -> None:
    async with answering(authority.sign("127.0.0.1")) as (address, asked):
        assert await ask(address, tmp_path, authority.file) == "s"
        refused = await ask(address, tmp_path, None)
        assert "not trusted" in refused
        assert "--ca-file" in refused
        assert len(asked) == 1, "nothing was sent to whom is not trusted"


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (-2 * DAY, -HOUR, "has expired. Check this computer's date"),
        (HOUR, DAY, "is not valid yet. Check this computer's date"),
    ],
)
async def test_a_certificate_out_of_its_time_is_refused(
    tmp_path: Path, authority: Authority, since: dt.timedelta, until: dt.timedelta, words: str
) -> None:
    async with answering(authority.sign("127.0.0.1", since=since, until=until)) as (address, seen):
        assert words in await ask(address, tmp_path, authority.file)
        assert seen == []


async def test_a_certificate_that_nobody_vouches_for_is_refused(
    tmp_path: Path, authority: Authority
) -> None:
    async with answering(self_signed(tmp_path, "127.0.0.1")) as (address, asked):
        assert "not trusted" in await ask(address, tmp_path, authority.file)
        assert asked == []


async def test_a_certificate_of_another_authority_is_refused(
    tmp_path: Path, authority: Authority
) -> None:
    stranger = Authority(tmp_path, "Somebody else")
    async with answering(stranger.sign("127.0.0.1")) as (address, asked):
        assert "not trusted" in await ask(address, tmp_path, authority.file)
        assert asked == []


async def test_a_certificate_of_another_host_is_refused(
    tmp_path: Path, authority: Authority
) -> None:
    async with answering(authority.sign("hub.example")) as (address, asked):
        told = await ask(address, tmp_path, authority.file)
        assert told.startswith(NetworkNeedsSignIn.__name__)
        assert "check the service's address" in told
        assert asked == []


def only_old(context: ssl.SSLContext) -> ssl.SSLContext:
    """Speaks TLS 1.0 and 1.1 alone."""
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


async def test_encryption_of_yesterday_is_refused(tmp_path: Path, authority: Authority) -> None:
    files = authority.sign("127.0.0.1")
    context = only_old(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    context.load_cert_chain(files.certificate, files.key)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def refuse() -> str:
            plain, _ = listening.accept()
            with plain:
                try:
                    context.wrap_socket(plain, server_side=True)
                except ssl.SSLError as fault:
                    return str(fault.reason)
            return "spoken"

        refused = asyncio.create_task(asyncio.to_thread(refuse))
        address = f"https://127.0.0.1:{listening.getsockname()[1]}"
        assert "TLS 1.2" in await ask(address, tmp_path, authority.file)
        assert await refused == "UNSUPPORTED_PROTOCOL"


@pytest.mark.parametrize("location", ["http://127.0.0.1:9/", "https://127.0.0.1:9/"])
async def test_nobody_is_followed_elsewhere(
    tmp_path: Path, authority: Authority, location: str
) -> None:
    async with answering(authority.sign("127.0.0.1"), location=location) as (address, asked):
        told = await ask(address, tmp_path, authority.file)
        assert told.startswith(NetworkNeedsSignIn.__name__)
        assert asked == ["GET /v1/health HTTP/1.1"]


@pytest.mark.parametrize("address", ["http://hub.example", "http://10.0.0.4:8472"])
def test_an_address_without_encryption_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(BadInput, match="not encrypted"):
        Service(address, Credentials(tmp_path))


@pytest.mark.parametrize("text", [None, "", "no certificate"])
async def test_a_file_of_certificates_that_cannot_be_used_is_told(
    tmp_path: Path, text: str | None
) -> None:
    wrong = tmp_path / "site.pem"
    if text is not None:
        wrong.write_text(text)
    told = await ask("https://127.0.0.1:9", tmp_path, wrong)
    assert told.startswith(Unreachable.__name__)
    assert "--ca-file" in told


async def test_the_service_itself_serves_https(tmp_path: Path, authority: Authority) -> None:
    files = authority.sign("127.0.0.1")
    words = ["serve", "--data", tmp_path / "service", "--port", "0"]
    words += ["--tls-cert", files.certificate, "--tls-key", files.key]
    command = [sys.executable, "-m", "reviewer", *map(str, words)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        try:
            ready = json.loads(await asyncio.to_thread(child.stdout.readline))
            assert ready["url"].startswith("https://")
            assert len(await ask(ready["url"], tmp_path, authority.file)) == 36
            old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
            port = int(ready["url"].rpartition(":")[2])
            with pytest.raises((ssl.SSLError, ConnectionError)):
                await asyncio.open_connection("127.0.0.1", port, ssl=only_old(old))
        finally:
            child.terminate()


def test_a_key_that_does_not_fit_is_told(tmp_path: Path, authority: Authority) -> None:
    one, other = authority.sign("127.0.0.1"), authority.sign("hub.example")
    with pytest.raises(BadInput, match="--tls-cert"):
        Tls(one.certificate, other.key).context()
    with pytest.raises(BadInput, match="--tls-cert"):
        Tls(tmp_path / "none.pem", one.key).context()
    with pytest.raises(BadInput, match="go together"):
        tls_of(one.certificate, None)
