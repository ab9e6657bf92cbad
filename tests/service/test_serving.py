"""The service as a process: says when it is ready, stops in order, dies with its parent."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from reviewer.domain.errors import StorageFault
from reviewer.service.serving import prepare, serve
from reviewer.service.store import open_store
from reviewer.service.webhooks import add_webhook
from tests.service.device import SignedInDesk
from tests.service.receiver import receiving
from tests.service.running import add
from tests.service.stocking import fill

START = "from pathlib import Path; from reviewer.service.serving import serve; "
ROOT = Path(__file__).parents[2]


def begin(folder: Path, options: str = "port=0") -> "subprocess.Popen[str]":
    code = f"{START}serve(Path({str(folder)!r}), {options})"
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ready(process: "subprocess.Popen[str]") -> dict[str, object]:
    assert process.stdout is not None
    found: dict[str, object] = json.loads(process.stdout.readline())
    return found


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_and_stops_in_order(tmp_path: Path, stop: signal.Signals) -> None:
    with begin(tmp_path) as process:
        line = ready(process)
        assert (line["ready"], line["pid"]) == (True, process.pid)
        assert httpx.get(f"{line['url']}/v1/health").json()["status"] == "ok"
        process.send_signal(stop)
        _, log = process.communicate(timeout=60)
    assert process.returncode == 0, log
    lines = [json.loads(each) for each in log.splitlines()]
    assert [each["event"] for each in lines] == ["ready", "request", "stopped"]
    assert (lines[1]["path"], lines[1]["status"]) == ("/v1/health", 200)


@pytest.mark.skipif(os.name != "posix", reason="sockets are handed over on POSIX")
def test_a_listening_socket_can_be_handed_over(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        code = f"{START}serve(Path({str(tmp_path)!r}), listener={listener.fileno()})"
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=(listener.fileno(),),
        )
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with process:
        # The request waits in the socket's backlog until the service is there.
        assert httpx.get(f"{address}/v1/health", timeout=60).status_code == 200
        assert ready(process)["url"] == address
        process.terminate()
        assert process.wait(60) == 0


@pytest.mark.skipif(os.name != "posix", reason="parents of POSIX")
def test_it_ends_when_its_parent_ends(tmp_path: Path) -> None:
    inner = f"{START}serve(Path({str(tmp_path)!r}), port=0, die_with_parent=True)"
    outer = (
        "import subprocess, sys, os\n"
        f"child = subprocess.Popen([sys.executable, '-c', {inner!r}], stdout=subprocess.PIPE)\n"
        "sys.stdout.buffer.write(child.stdout.readline()); sys.stdout.flush()\n"
        "os._exit(0)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", outer],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        ready(process)
        # Its standard error stays open in the service: the end of it is the service's end.
        _, log = process.communicate(timeout=60)
    assert [json.loads(each)["event"] for each in log.splitlines()][-2:] == [
        "parent ended",
        "stopped",
    ]


def test_a_taken_address_is_told(tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(StorageFault, match="cannot listen"),
    ):
        serve(tmp_path, port=taken.getsockname()[1])


def test_what_is_decided_is_told_outside_by_the_running_service(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        prepare(store)
        add(store, "ana")
        (item,) = fill(store, 1)
    with receiving() as ledger, begin(tmp_path) as process:
        line = ready(process)
        with open_store(tmp_path) as store:
            add_webhook(store, "ledger", ledger.url)
        with httpx.Client(base_url=str(line["url"]), trust_env=False) as client:
            desk = SignedInDesk(client, "ana")
            desk.push(desk.device.decision(desk.person, item))
        assert ledger.came.wait(30)
        process.terminate()
        process.communicate(timeout=30)
    assert ledger.states() == [(item, "certify")]


def test_it_tells_prometheus_and_a_collector_when_asked(tmp_path: Path) -> None:
    with receiving() as collector:
        collector.status = 200
        words = [sys.executable, "-m", "reviewer", "serve", "--data", str(tmp_path), "--port", "0"]
        words += ["--metrics", "127.0.0.1:0", "--traces", collector.url]
        with subprocess.Popen(
            words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            url = ready(process)["url"]
            assert httpx.get(f"{url}/v1/health", trust_env=False).status_code == 200
            assert process.stderr is not None
            lines = (json.loads(line) for line in process.stderr)
            port = next(each["port"] for each in lines if each["event"] == "metrics")
            told = httpx.get(f"http://127.0.0.1:{port}/metrics", trust_env=False).text
            process.terminate()
            process.communicate(timeout=60)
        assert 'reviewer_requests_total{method="GET",route="/v1/health",status="200"} 1.0' in told
        assert "reviewer_database_up 1.0" in told
        assert any(b"/v1/health" in body for _, body in collector.sent)
        assert process.returncode == 0
