"""Tuning a picture network: what is drawn, what is held back, and, with PyTorch, what comes out."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from reviewer import cli
from reviewer.domain.errors import BadInput, Refused
from reviewer.inference import tuning
from reviewer.inference.imbalance import GOOD_PER_BAD
from reviewer.inference.parting import choose
from reviewer.inference.tail_training import Cases
from reviewer.inference.tuning import Sampling, TuningRecipe, finetune, parted_cases, phases_of
from tests.inference.worlds import Lesson

ROOT = Path(__file__).parents[2]
HAS_TORCH = importlib.util.find_spec("torch") is not None
PYTHON = os.environ.get("REVIEWER_TORCH_PYTHON") or (sys.executable if HAS_TORCH else "")


@pytest.fixture(scope="module")
def cases() -> Cases:
    many = np.arange(2000)
    return Cases(many, many % 4, many % 50 == 0)


def _drawn(cases: Cases, sampling: Sampling) -> tuple[int, int]:
    """Good and bad ones in an epoch of the first phase."""
    first, second = phases_of(TuningRecipe(sampling=sampling), cases)
    assert second.drawn.tolist() == list(range(2000))
    assert second.rate < first.rate
    bad = int(cases.bad[first.drawn].sum())
    return len(first.drawn) - bad, bad


def test_under_sampling_leaves_good_ones_out_and_every_bad_one_in(cases: Cases) -> None:
    good, bad = _drawn(cases, Sampling.UNDER)
    assert bad == 40
    assert good == pytest.approx(40 * GOOD_PER_BAD, rel=0.2)


def test_over_sampling_draws_bad_ones_again_and_every_good_one_once(cases: Cases) -> None:
    good, bad = _drawn(cases, Sampling.OVER)
    assert good == 1960
    assert bad == pytest.approx(1960 / GOOD_PER_BAD, rel=0.2)


def test_without_sampling_both_phases_see_the_same(cases: Cases) -> None:
    assert _drawn(cases, Sampling.NONE) == (1960, 40)


def test_held_products_are_not_learned_from_and_boxes_are_neither(text_lesson: Lesson) -> None:
    material = text_lesson.material
    tuned = choose([one.id for one in material.products], 3, 2000)
    rows = np.flatnonzero([tuned.has(one.id) for one in material.products])
    learned, held = parted_cases(material, rows, 3)
    assert not set(learned.product.tolist()) & set(held.product.tolist())
    assert {*learned.product.tolist(), *held.product.tolist()} <= set(rows.tolist())
    assert 0.1 < len(held.bad) / (len(held.bad) + len(learned.bad)) < 0.3
    packs = {material.packs[pack] for pack in {*learned.pack.tolist(), *held.pack.tolist()}}
    assert packs
    assert not {"box", "box_dunnage"} & packs


def test_too_few_bad_pairs_are_refused(text_lesson: Lesson) -> None:
    with pytest.raises(BadInput, match="Tune on more products"):
        parted_cases(text_lesson.material, np.arange(30), 3)


@pytest.mark.skipif(HAS_TORCH, reason="PyTorch is installed here")
def test_without_pytorch_it_says_what_to_install_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"pip install 'reviewer\[finetune\]'"):
        finetune(tmp_path, tmp_path / "net.onnx", TuningRecipe(), 1, lambda *_: None)
    assert not list(tmp_path.iterdir())


def test_the_command_tells_pictures_that_were_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In place of PyTorch stands what it would have left."""
    counts = dict.fromkeys(("seed", "products", "pictures", "pairs", "bad"), 9)
    epoch = {"phase": "first phase", "number": 0, "held_loss": 0.123456789, "held_pr_auc": None}
    facts = {
        **counts,
        "sampling": "under",
        "held_pairs": 3,
        "held_bad": 1,
        "kept": 0,
        "epochs": [epoch],
        "pictures_named": 20,
        "pictures_lost": 2,
    }
    monkeypatch.setattr(tuning, "finetune", lambda *_: {"tuned": facts})
    words = ("finetune", "--world", str(tmp_path), "--out", str(tmp_path / "net.onnx"))
    monkeypatch.setattr(sys, "argv", ["reviewer", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    out, err = capsys.readouterr()
    assert end.value.code in {0, None}
    assert "2 pictures of 20 named are missing or cannot be read; the network learned" in err
    assert "held loss: 0.1235\nheld loss before: 0.1235\nheld PR-AUC: none" in out


@pytest.mark.engines
@pytest.mark.timeout(600)
@pytest.mark.skipif(not PYTHON, reason="REVIEWER_TORCH_PYTHON names no Python with PyTorch")
def test_a_tuned_network_does_what_pytorch_did_and_tells_how_it_was_made(tmp_path: Path) -> None:
    done = subprocess.run(
        [PYTHON, "-m", "tests.inference.tuning_journey", tmp_path],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["off_by"] < 1e-4 * told["largest"]
    assert told["moved"] > 1e-3 * told["largest"]
    assert told["again_the_same"]
    facts = told["facts"]
    assert facts["products"] == told["tuned_products"]
    assert facts["held_bad"] > 0
    assert facts["phases"][0]["drawn"] < facts["phases"][1]["drawn"] == facts["pairs"]
    assert facts["phases"][0]["drawn_bad"] == facts["phases"][1]["drawn_bad"] == facts["bad"]
    assert [one["number"] for one in facts["epochs"]] == [0, 1, 2, 0, 1]
    assert facts["epochs"][facts["kept"]]["phase"] == "second phase"
    assert facts["epochs"][2]["loss"] < facts["epochs"][1]["loss"]
    assert told["parts"]["tuned"] == told["tuned_products"]
    assert told["tuned_in_other_parts"] == 0
