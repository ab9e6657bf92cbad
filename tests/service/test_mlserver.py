"""A real MLServer around the runtime: scores through it are those of the model here."""

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest

from reviewer import resources
from reviewer.domain.errors import Declined, ServiceFault
from reviewer.inference.batch import Batch, batch_of
from reviewer.inference.score_columns import OUTPUTS, ScoresBatches, scores_of
from reviewer.inference.scoring import BatchScorer
from reviewer.inference.tensors import scores_of_tensors, tensors_of_batch
from reviewer.service.served_model import ModelAddress, ServedScorer
from tests.engines import engine_python
from tests.inference.columns import make_batch
from tests.inference.plain_scorer import PlainScorer
from tests.inference.seeing_model import make_seeing_model
from tests.service.pictured_products import Drawn, products

ROOT = Path(__file__).parents[2]
START_S, STOP_S = 120.0, 30.0
LADDER = resources.ladder()

pytestmark = pytest.mark.engines


@dataclass(frozen=True)
class Served:
    """A running server.

    Attributes:
        plain: address of the plain scorer; the trained model is beside it as "packaging".
        scorers: the same models here, by name.
    """

    plain: ModelAddress
    scorers: dict[str, ScoresBatches]

    def named(self, name: str) -> ModelAddress:
        return replace(self.plain, model=name)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port: int = bound.getsockname()[1]
        return port


def write_settings(folder: Path, model: Path) -> int:
    """The files MLServer reads; returns the port."""
    port = free_port()
    settings = {
        "host": "127.0.0.1",
        "http_port": port,
        "grpc_port": free_port(),
        "metrics_endpoint": None,
        "parallel_workers": 0,
        "debug": False,
    }
    models: dict[str, dict[str, Any]] = {
        "plain": {"implementation": "tests.service.plain_runtime.PlainRuntime"},
        "packaging": {
            "implementation": "reviewer.inference.mlserver_runtime.PackagingRuntime",
            "parameters": {"uri": os.path.relpath(model, folder / "packaging")},
        },
    }
    (folder / "settings.json").write_text(json.dumps(settings), "utf-8")
    for name, facts in models.items():
        (folder / name).mkdir()
        named = json.dumps({"name": name, **facts})
        (folder / name / "model-settings.json").write_text(named, "utf-8")
    return port


@contextmanager
def running(python: str, folder: Path, port: int) -> Iterator[ModelAddress]:
    """MLServer, once it is ready."""
    address = ModelAddress(f"http://127.0.0.1:{port}", "plain")
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(
            [python, "-c", "from mlserver.cli import main; main()", "start", "."],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
            stdout=log,
            stderr=log,
        )
        try:
            wait_until_ready(process, address, folder / "log.txt")
            yield address
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until_ready(process: "subprocess.Popen[bytes]", address: ModelAddress, log: Path) -> None:
    end = time.monotonic() + START_S
    while not (is_ready(address) and is_ready(replace(address, model="packaging"))):
        told = log.read_text("utf-8", "replace")
        assert process.poll() is None, told
        assert time.monotonic() < end, told


def is_ready(address: ModelAddress) -> bool:
    try:
        ServedScorer(address, timeout_s=5.0).check()
    except ServiceFault:
        return False
    return True


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server with both models."""
    python = engine_python("REVIEWER_MLSERVER_PYTHON")
    folder = tmp_path_factory.mktemp("mlserver")
    model = make_seeing_model(tmp_path_factory.mktemp("trained")).model
    port = write_settings(folder, model)
    with running(python, folder, port) as plain:
        yield Served(plain, {"plain": PlainScorer(), "packaging": BatchScorer(model)})


@pytest.mark.parametrize("name", ["plain", "packaging"])
def test_every_value_of_200_products_is_the_same(served: Served, name: str) -> None:
    scorer = served.scorers[name]
    batch = make_batch(200, width=scorer.view_width)
    here = scorer(batch)
    there, problems = asked(served.named(name), batch)
    assert problems == [[]] * 200
    for column in OUTPUTS:
        np.testing.assert_array_equal(there[column], here[column], strict=column != "model")


def asked(address: ModelAddress, batch: Batch) -> tuple[Batch, list[list[str]]]:
    answer = httpx.post(
        f"{address.base}{address.path}/infer", json={"inputs": tensors_of_batch(batch)}, timeout=60
    )
    assert answer.status_code == 200, answer.text
    scores, problems, _ = scores_of_tensors(answer.json()["outputs"], len(batch["id"]))
    return scores, problems


@pytest.mark.parametrize("name", ["plain", "packaging"])
def test_the_service_gets_the_scores_it_would_have_made(served: Served, name: str) -> None:
    scorer, given = served.scorers[name], products(200)
    here = scores_of(scorer(batch_of(given, Drawn())), scorer.packs, LADDER)
    there = ServedScorer(served.named(name), views=Drawn()).score(given, LADDER)
    place = f"@{httpx.URL(served.plain.base).netloc.decode()}/{name}"
    assert there == [replace(each, model=each.model + place) for each in here]


def test_a_row_that_cannot_be_is_told_by_the_runtime(served: Served) -> None:
    batch = make_batch(20)
    batch["price"][3], batch["weight_g"][4], batch["title"][5] = -7.0, 1e300, "nul \0"
    scores, problems = asked(served.plain, batch)
    assert [row for row in range(20) if problems[row]] == [3, 4, 5]
    assert not scores["certain"][3:6].any()
    assert np.isnan(scores["threshold"][3:6]).all()
    assert not np.isnan(scores["share"][:3]).any()


@pytest.mark.parametrize("spoilt", ["missing", "another type", "another width"])
def test_tensors_that_do_not_fit_are_refused_with_a_sentence(served: Served, spoilt: str) -> None:
    tensors = tensors_of_batch(make_batch(3, width=4 if spoilt == "another width" else 6))
    if spoilt == "missing":
        tensors = [tensor for tensor in tensors if tensor["name"] != "title"]
    elif spoilt == "another type":
        tensors = [
            {**each, "datatype": "FP32"} if each["name"] == "price" else each for each in tensors
        ]
    answer = httpx.post(
        f"{served.plain.base}{served.plain.path}/infer", json={"inputs": tensors}, timeout=60
    )
    assert answer.status_code == 400
    named = {"missing": "title", "another type": "price", "another width": "view"}
    assert named[spoilt] in answer.json()["error"]


def test_a_model_that_is_not_there_is_told(served: Served) -> None:
    with pytest.raises(Declined, match="serves no model 'churn'"):
        ServedScorer(served.named("churn")).check()
