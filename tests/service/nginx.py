"""A real nginx with the configuration that ships, before services on loopback."""

import contextlib
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from tests.remote.held_port import HeldPort
from tests.service.certificates import Authority

SHIPPED = Path(__file__).parents[2] / "installer" / "service" / "nginx.conf"
PROGRAM = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
WAIT_S, LOOK_S = 20.0, 0.02
# One process that stays in the foreground and writes into one folder alone.
AROUND = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/errors;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/calls;
    client_body_temp_path {folder}/bodies; proxy_temp_path {folder}/answers;
    fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    {site}
}}
"""


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where it is reached, and the authority that vouches for it."""

    url: str
    authority: Path

    def client(self, address: str = "127.0.0.1") -> httpx.Client:
        """A client that calls from this address of the machine."""
        trusted = ssl.create_default_context(cafile=self.authority)
        line = httpx.HTTPTransport(verify=trusted, local_address=address)
        return httpx.Client(base_url=self.url, transport=line, timeout=60, trust_env=False)


def configured(site: str, services: Sequence[tuple[str, int]], port: int, folder: Path) -> str:
    """The configuration that ships, with the addresses and files of a test."""
    shipped = [line for line in site.splitlines() if line.strip().startswith("server 127.")]
    assert len(shipped) == 2
    for line, (host, number) in zip(shipped, services, strict=True):
        words = line.split()
        site = site.replace(line, line.replace(words[1], f"{host}:{number}"))
    for what, there in (
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("server_name hub.example", "server_name 127.0.0.1"),
        ("/etc/reviewer/hub.crt", str(folder / "hub.crt")),
        ("/etc/reviewer/hub.key", str(folder / "hub.key")),
    ):
        assert what in site
        site = site.replace(what, there)
    return site


@contextlib.contextmanager
def nginx_before(services: Sequence[tuple[str, int]], folder: Path) -> Iterator[Proxy]:
    """An nginx before both services; the test is skipped where there is none."""
    if PROGRAM is None:
        pytest.skip("there is no nginx; Debian's package nginx-light has it")
    folder.mkdir()
    authority, port = Authority(folder), HeldPort()
    pems = authority.sign("127.0.0.1")
    pems.certificate.rename(folder / "hub.crt")
    pems.key.rename(folder / "hub.key")
    site = configured(SHIPPED.read_text("utf-8"), services, port.number, folder)
    config = folder / "nginx.conf"
    config.write_text(AROUND.format(folder=folder, site=site), "utf-8")
    words = [PROGRAM, "-c", str(config), "-p", str(folder), "-e", str(folder / "errors")]
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as running:
        try:
            _wait(running, port.number, folder)
            yield Proxy(f"https://127.0.0.1:{port.number}", authority.file)
        finally:
            running.terminate()
            running.wait(WAIT_S)
            port.let_go()


def _wait(running: "subprocess.Popen[bytes]", port: int, folder: Path) -> None:
    until = time.monotonic() + WAIT_S
    while running.poll() is None and time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(LOOK_S)
    raise AssertionError(f"nginx did not start: {(folder / 'errors').read_text('utf-8')}")
