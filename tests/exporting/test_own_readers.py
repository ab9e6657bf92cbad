"""The formats' own readers, in an environment of their own, on what is written here."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.exporting.formats import Format
from reviewer.exporting.label_row import LabelRow
from tests.engines import engine_python
from tests.exporting.rows import BARE, PLAIN, written

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]
HERE = Path(__file__).parent
_TITLE = "=1+1 包装 \N{WOMAN}\u200d\N{MICROSCOPE} שלום"
ODD = replace(PLAIN, record="rec-3", item="P3:box", reason="\"<&'", title=_TITLE, regions=())


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    python = engine_python("REVIEWER_READERS_PYTHON")
    command = [python, HERE / "read_elsewhere.py", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def read(*words: str | Path) -> Any:
    """What the reader of a format makes of a file."""
    ended = run(*words)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout.splitlines()[-1])


def test_label_studio_takes_the_tasks(tmp_path: Path) -> None:
    out = tmp_path / "tasks.json"
    written(Format.LABEL_STUDIO, out, PLAIN, BARE, ODD)
    config = tmp_path / "tasks.json.config.xml"
    assert read("label-studio", config, out) == {"tasks": 3, "faults": []}


def test_label_studio_tells_a_label_that_is_not_in_the_interface(tmp_path: Path) -> None:
    """The check checks."""
    out = tmp_path / "tasks.json"
    written(Format.LABEL_STUDIO, out, PLAIN)
    config = tmp_path / "tasks.json.config.xml"
    config.write_text(config.read_text("utf-8").replace('"fragile"', '"other"'), "utf-8")
    assert read("label-studio", config, out)["faults"]


@pytest.mark.parametrize("kind", [Format.JSON_LINES, Format.PARQUET])
def test_croissant_loads_the_rows(tmp_path: Path, kind: Format) -> None:
    out = tmp_path / "rows"
    written(kind, out, PLAIN, BARE, ODD)
    found = read("croissant", tmp_path / "rows.croissant.json")
    assert [row["title"] for row in found["rows"]] == ["Mug", "Plate", ODD.title]
    assert [row["weight_ppm"] for row in found["rows"]] == [50_000_000, 1_000_000, 50_000_000]
    assert found["rows"][0]["record"] == "rec-1"
    assert set(found["rows"][0]) <= {*LabelRow.__slots__, "label", "weight_ppm"}
    assert found["issues"] == ""


def test_croissant_refuses_a_file_that_was_changed(tmp_path: Path) -> None:
    out = tmp_path / "rows"
    written(Format.JSON_LINES, out, PLAIN)
    out.write_bytes(out.read_bytes().replace(b"Mug", b"Cup"))
    ended = run("croissant", tmp_path / "rows.croissant.json")
    assert ended.returncode != 0
    assert "sha256" in ended.stderr.lower() or "hash" in ended.stderr.lower()
