"""Whose word on who calls is believed."""

import sys
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

import httpx
import pytest

from reviewer.domain.errors import BadInput
from reviewer.service.proxies import trusted_proxies
from reviewer.service.serving import prepare
from reviewer.service.store import open_store
from tests.service.device import Device, sign_in_body
from tests.service.running import add
from tests.service.test_serving import ROOT, ready


def test_addresses_and_networks_are_named_by_commas() -> None:
    assert trusted_proxies(" 127.0.0.1, 10.0.3.0/24,::1") == ("127.0.0.1", "10.0.3.0/24", "::1")
    assert trusted_proxies("") == ()


@pytest.mark.parametrize("text", ["hub.example", "10.0.3.7/24", "*", "0.0.0.0/0", "::/0"])
def test_names_and_everybody_are_refused(text: str) -> None:
    with pytest.raises(BadInput, match="--trusted-proxy"):
        trusted_proxies(text)


def test_without_a_proxy_nobody_is_believed_not_even_on_this_machine(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        prepare(store)
        add(store, "mia")
    words = [sys.executable, "-m", "reviewer", "serve", "--data", str(tmp_path), "--port", "0"]
    with Popen(words, cwd=ROOT, stdout=PIPE, stderr=DEVNULL, text=True) as process:
        url = ready(process)["url"]
        with httpx.Client(base_url=str(url), trust_env=False) as client:
            for number in range(11):
                forged = {"X-Forwarded-For": f"10.0.0.{number}"}
                body = sign_in_body("mia", Device(), "wrong")
                answer = client.post("/v1/session", json=body, headers=forged)
        process.terminate()
        process.communicate(timeout=60)
    assert answer.status_code == 429
