"""systemd is told when the service is ready, alive and about to stop; nobody else is told."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.service.supervisor import READY, alive_every_s, tell_supervisor
from tests.service.test_serving import ROOT, ready

pytestmark = pytest.mark.skipif(os.name != "posix", reason="systemd is Linux's")


def test_a_service_tells_that_it_is_ready_alive_and_stops(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.bind(str(tmp_path / "told"))
        told.settimeout(60)
        known = {"NOTIFY_SOCKET": str(tmp_path / "told"), "WATCHDOG_USEC": "60000000"}
        words = [sys.executable, "-m", "reviewer", "serve", "--data", str(tmp_path / "service")]
        with subprocess.Popen(
            [*words, "--port", "0", "--grace", "30"],
            cwd=ROOT,
            env={**os.environ, **known},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            ready(process)
            assert [told.recv(64) for _ in range(2)] == [b"READY=1", b"WATCHDOG=1"]
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0
        assert told.recv(64) == b"STOPPING=1"


def test_an_abstract_address_is_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.bind(f"\0reviewer-{os.getpid()}")
        told.settimeout(60)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@reviewer-{os.getpid()}")
        tell_supervisor(READY)
        assert told.recv(64) == b"READY=1"


def test_a_supervisor_that_is_gone_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "none"))
    tell_supervisor(READY)


@pytest.mark.parametrize(("asked", "every_s"), [("3000000", 1.5), ("", 0.0), ("often", 0.0)])
def test_it_is_alive_twice_as_often_as_asked(
    monkeypatch: pytest.MonkeyPatch, asked: str, every_s: float
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", asked)
    assert alive_every_s() == every_s
