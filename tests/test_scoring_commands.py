"""From a catalogue to scores on the command line, and what is refused with a sentence."""

import json
import math
import sys
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest

from reviewer.inference.batch import pooled
from reviewer.inference.encoding import Encoder, read_picture
from reviewer.inference.scoring import BatchScorer
from tests.inference.seeing_model import PRODUCTS, SeeingModel, make_seeing_model
from tests.test_cli import Ended, Run


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command."""
    return partial(Ended, monkeypatch, capsys)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SeeingModel:
    """A world, and a model that sees its pictures."""
    return make_seeing_model(tmp_path_factory.mktemp("seeing"))


def score_words(made: SeeingModel, source: Path, out: Path, *more: object) -> tuple[object, ...]:
    pictures = ("--pictures", made.world, "--encoder", made.encoder)
    return ("score", source, "--out", out, "--model", made.model, *pictures, "--json", *more)


def test_a_catalogue_becomes_columns_and_these_become_scores(
    run: Run, made: SeeingModel, tmp_path: Path
) -> None:
    source, out = tmp_path / "all.parquet", tmp_path / "scores"
    assert run("columns", made.world / "catalog.csv", source).status in {0, None}
    ended = run(*score_words(made, source, out, "--batch", 100))
    assert ended.status in {0, None}, ended.told
    told = json.loads(ended.out)
    assert (told["rows"], told["problems"], told["parts_before"]) == (PRODUCTS, 0, 0)
    found = pq.read_table(out / "part-00000-00000.parquet").to_pydict()
    given = pq.read_table(source).to_pydict()
    assert found["id"] == given["id"]
    scorer, encoder = BatchScorer(made.model), Encoder.load(made.encoder)
    for row in (0, 17, PRODUCTS - 1):
        alone = one_row(given, row, made, encoder)
        for name, values in scorer(alone).items():
            here = [plain(value) for value in np.ravel(values).tolist()]
            assert np.ravel(np.array(found[name][row], dtype=object)).tolist() == here, name
    again = run(*score_words(made, source, out, "--batch", 7))
    assert json.loads(again.out)["parts_before"] == 1
    run(*score_words(made, source, tmp_path / "more", "--batch", 7))
    name = "part-00000-00000.parquet"
    assert (tmp_path / "more" / name).read_bytes() == (out / name).read_bytes()


def plain(value: object) -> object:
    """nan as Parquet tells it."""
    return None if isinstance(value, float) and math.isnan(value) else value


def one_row(
    given: dict[str, list[object]], row: int, made: SeeingModel, encoder: Encoder
) -> dict[str, Any]:
    """A row as a batch of its own, its pictures seen one by one."""
    batch: dict[str, Any] = {}
    for name, values in given.items():
        value = values[row]
        if name != "pictures":
            number = isinstance(value, float) or value is None
            batch[name] = np.array(
                [np.nan if value is None else value], float if number else object
            )
    paths = given["pictures"][row]
    assert isinstance(paths, list)
    seen = [read_picture((made.world / path).read_bytes(), encoder.edge) for path in paths]
    width = 2 * encoder.width
    batch["view"] = np.zeros((1, width), np.float32)
    if seen:
        batch["view"] = pooled(encoder.embed(seen))[None]
    batch["angles"] = np.array([len(seen)])
    return batch


def test_pictures_need_the_encoder_of_the_model(
    run: Run, made: SeeingModel, tmp_path: Path
) -> None:
    source, out = tmp_path / "all.parquet", tmp_path / "scores"
    run("columns", made.world / "catalog.csv", source)
    words = ("score", source, "--out", out, "--model", made.model)
    without = run(*words)
    assert (without.status, "--pictures FOLDER" in without.told) == (1, True)
    other = run(*words, "--pictures", made.world)
    assert (other.status, "trained with the encoder small-" in other.told) == (1, True)
    nowhere = run(*words, "--pictures", tmp_path / "none", "--encoder", made.encoder)
    assert (nowhere.status, "Correct --pictures" in nowhere.told) == (1, True)
    assert not out.exists()


def test_a_bad_catalogue_is_told_and_nothing_written(run: Run, tmp_path: Path) -> None:
    catalogue = tmp_path / "bad.csv"
    catalogue.write_text("id,title,price\nP1,Mug,cheap\n", "utf-8")
    ended = run("columns", catalogue, tmp_path / "out.parquet")
    assert (ended.status, "bad.csv:2 [price]" in ended.told) == (1, True)
    assert not (tmp_path / "out.parquet").exists()


@pytest.mark.parametrize("command", ["score", "columns"])
def test_without_pyarrow_it_says_what_to_install(
    run: Run, made: SeeingModel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    source, out = tmp_path / "in.parquet", tmp_path / "out.parquet"
    source.touch()
    words = {
        "score": ("score", source, "--out", tmp_path / "out", "--model", made.model),
        "columns": ("columns", made.world / "catalog.csv", out),
    }
    ended = run(*words[command])
    assert (ended.status, "pip install 'reviewer[scale]'" in ended.told) == (1, True)


@pytest.mark.parametrize(
    "words",
    [
        ("score",),
        ("score", "in.parquet"),
        ("score", "in.parquet", "--out", "o", "--engine", "spark"),
        ("score", "in.parquet", "--out", "o", "--batch", "0"),
        ("columns", "catalog.csv"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_as_that(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).status == 2
