"""Parquet in, Parquet out: all rows in their order, what was done stays, nothing gets mixed."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reviewer.domain.disk import hold
from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.inference.parquet_batches import TEMPORARY, write_products
from reviewer.inference.score_columns import BY_PACK
from reviewer.inference.scoring_runs import (
    LOCK,
    MANIFEST,
    Part,
    PartScorer,
    RunReport,
    hash_of_files,
    here,
    score_files,
)
from tests.inference.columns import make_batch
from tests.inference.plain_scorer import PACKS, PlainScorer

ROWS = 150


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Two files of 150 rows in row groups of 40, one of them in a folder."""
    folder = tmp_path / "in"
    for seed, name in enumerate(("a.parquet", "deep/b.parquet", "_notes/c.parquet")):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_products(path, make_batch(ROWS, seed))
        pq.write_table(pq.read_table(path), path, row_group_size=40)
    return folder


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.inference.scoring_runs.PART_ROWS", 80)


def run(source: Path, out: Path, **options: Any) -> RunReport:
    return score_files(source, out, options.pop("scorer", PlainScorer()), "hash", **options)


def table_of(out: Path) -> Any:
    return pa.concat_tables([pq.read_table(path) for path in sorted(out.glob("part-*.parquet"))])


def by_pack(table: Any, name: str) -> Any:
    values = table.column(name).combine_chunks().flatten().to_numpy(zero_copy_only=False)
    return values.reshape(-1, len(PACKS))


@pytest.mark.parametrize("rows_at_once", [1, 7, 1024])
def test_every_row_is_scored_as_it_would_be_alone(
    source: Path, tmp_path: Path, rows_at_once: int
) -> None:
    report = run(source, tmp_path / "out", rows_at_once=rows_at_once)
    table = table_of(tmp_path / "out")
    assert (report.rows, report.parts, report.problems) == (2 * ROWS, 4, 0)
    wanted = [PlainScorer()(make_batch(ROWS, seed)) for seed in (0, 1)]
    assert table.column("id").to_pylist() == [f"P{at}" for _ in "ab" for at in range(ROWS)]
    for name in BY_PACK:
        both = np.concatenate([each[name] for each in wanted])
        np.testing.assert_array_equal(by_pack(table, name), both)
    assert table.column("model").to_pylist() == ["plain-1"] * 2 * ROWS
    assert table.schema.metadata[b"reviewer.packs"].decode().split(",") == list(PACKS)
    certain = np.concatenate([each["certain"].any(axis=1) for each in wanted])
    assert report.certain == certain.sum()


def test_files_do_not_tell_how_many_rows_were_scored_at_once(source: Path, tmp_path: Path) -> None:
    for rows_at_once in (3, 500):
        run(source, tmp_path / str(rows_at_once), rows_at_once=rows_at_once)
    for path in (tmp_path / "3").glob("part-*.parquet"):
        assert path.read_bytes() == (tmp_path / "500" / path.name).read_bytes()


def test_a_run_goes_on_where_it_was_ended(source: Path, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole", tmp_path / "out"
    expected = run(source, whole)
    told: list[tuple[int, int]] = []

    def ends_early(work: PartScorer, parts: Sequence[Part]) -> Iterator[dict[str, int]]:
        yield work(parts[0])
        yield work(parts[1])
        (out / f"{parts[2].name}.1234{TEMPORARY}").write_bytes(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(source, out, engine=ends_early)
    times = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*.parquet")}
    assert len(times) == 2
    report = run(source, out, progress=lambda _, done, total: told.append((done, total)))
    assert report == RunReport(**{**expected.facts(), "parts_before": 2, "out": str(out)})
    assert told[0] == (150, 300)
    assert told[-1] == (300, 300)
    assert {name: (out / name).stat().st_mtime_ns for name in times} == times
    assert table_of(out).equals(table_of(whole))
    assert sorted(path.name for path in out.iterdir()) == sorted(
        [LOCK, MANIFEST, *(f"part-{a:05d}-{b:05d}.parquet" for a in (0, 1) for b in (0, 1))]
    )


def test_a_finished_run_does_nothing_again(source: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "out")

    def none(work: PartScorer, parts: Sequence[Part]) -> Iterator[dict[str, int]]:
        raise AssertionError(parts)

    assert run(source, tmp_path / "out", engine=none).parts_before == 4


def test_scores_of_another_model_or_input_are_not_mixed_in(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(source, out)
    with pytest.raises(Refused, match="another model"):
        score_files(source, out, PlainScorer(), "another hash")
    write_products(source / "a.parquet", make_batch(ROWS, 9))
    with pytest.raises(Refused, match="has changed since"):
        run(source, out)


def test_a_folder_with_other_things_is_left_alone(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(Refused, match="other files"):
        run(source, out)
    with pytest.raises(Refused, match="lies in the input"):
        run(source, source / "out")
    (out / "thesis.txt").unlink()
    with (out / LOCK).open("wb") as other:
        hold(other.fileno())
        with pytest.raises(Refused, match="Another run"):
            run(source, out)


def test_rows_that_cannot_be_are_told_and_the_run_goes_on(tmp_path: Path) -> None:
    batch = make_batch(30)
    table = columns_of(tmp_path, batch)
    titles = [title.encode() for title in batch["title"]]
    titles[3], titles[4], titles[5] = b"nul \0 inside", b"not \xff UTF-8", b"half \xed\xa0\x80"
    prices = [float(price) for price in batch["price"]]
    prices[6] = float("inf")
    text = pa.Array.from_buffers(pa.string(), 30, pa.array(titles, pa.binary()).buffers())
    table = table.set_column(table.schema.get_field_index("title"), "title", text)
    table = table.set_column(table.schema.get_field_index("price"), "price", pa.array(prices))
    pq.write_table(table, tmp_path / "in.parquet")
    report = run(tmp_path / "in.parquet", tmp_path / "out")
    found = table_of(tmp_path / "out")
    assert (report.rows, report.problems) == (30, 4)
    told = found.column("problems").to_pylist()
    assert [row for row, problems in enumerate(told) if problems] == [3, 4, 5, 6]
    assert told[6] == ["price: inf cannot be."]
    assert not by_pack(found, "certain")[3:7].any()
    assert found.column("share").to_pylist()[3] == [None] * 3
    sound = [row for row in range(30) if row not in {3, 4, 5, 6}]
    np.testing.assert_array_equal(
        by_pack(found, "share")[sound], PlainScorer()(batch)["share"][sound]
    )


def test_what_is_missing_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    columns = {
        "id": ["P0", "P1"],
        "title": pa.array(["Glas", "Vase"]).dictionary_encode(),
        "weight_g": pa.array([None, 12], pa.int32()),
        "surplus": [1, 2],
    }
    pq.write_table(pa.table(columns), path)
    assert run(path, tmp_path / "out").problems == 0
    batch = make_batch(2, width=0)
    for name in batch:
        if batch[name].dtype == object:
            batch[name][:] = ""
        elif name not in {"view", "angles"}:
            batch[name][:] = np.nan
    batch["id"][:], batch["title"][:] = ["P0", "P1"], ["Glas", "Vase"]
    batch["vendor_pack"][:], batch["weight_g"][1] = "unknown", 12.0
    share = by_pack(table_of(tmp_path / "out"), "share")
    np.testing.assert_array_equal(share, PlainScorer()(batch)["share"])


def columns_of(folder: Path, batch: dict[str, Any]) -> Any:
    path = folder / "columns.parquet"
    write_products(path, batch)
    table = pq.read_table(path)
    path.unlink()
    return table


WRONG: list[tuple[str, Any, str]] = [
    ("id", None, "no column 'id'"),
    ("title", None, "no column 'title'"),
    ("title", [1, 2], "'title' holds int64; expected is text"),
    ("price", ["1", "2"], "'price' holds string; expected is numbers"),
    ("view", [[1.0], [2.0]], "'view' holds list"),
    ("angles", None, "'angles' of integers"),
    ("pictures", [["a.jpg"], []], "both 'view' and 'pictures'"),
]


@pytest.mark.parametrize(("column", "values", "told"), WRONG)
def test_columns_of_another_kind_are_refused(
    tmp_path: Path, column: str, values: Any, told: str
) -> None:
    table = columns_of(tmp_path, make_batch(2))
    if column in table.schema.names:
        table = table.drop_columns([column])
    if values is not None:
        table = table.append_column(column, pa.array(values))
    pq.write_table(table, tmp_path / "in.parquet")
    with pytest.raises(BadInput, match=told):
        run(tmp_path / "in.parquet", tmp_path / "out")


def test_a_view_of_another_encoder_is_refused(source: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has 6 numbers, this model takes 8"):
        run(source, tmp_path / "out", scorer=PlainScorer(view_width=8))


def test_a_model_without_sight_leaves_views_aside(source: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "out", scorer=PlainScorer(view_width=0))
    assert set(table_of(tmp_path / "out").column("image_share").to_pylist()[0]) == {None}


def test_files_that_cannot_be_read_are_named(source: Path, tmp_path: Path) -> None:
    broken = source / "a.parquet"
    whole = broken.read_bytes()
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadInput, match=r"a\.parquet is no Parquet file"):
        run(source, tmp_path / "out")
    broken.write_bytes(whole[:200] + bytes(2000) + whole[2200:])
    with pytest.raises(BadInput, match=r"a\.parquet is damaged"):
        run(source, tmp_path / "other")
    with pytest.raises(BadInput, match="no Parquet file at"):
        run(tmp_path / "nothing.parquet", tmp_path / "third")
    (source / "a.parquet").unlink()
    (source / "a.parquet").symlink_to(tmp_path / "gone.parquet")
    with pytest.raises(StorageFault, match="the file or its folder is gone"):
        run(source, tmp_path / "fifth")
    shutil.rmtree(source)
    source.mkdir()
    with pytest.raises(BadInput, match="no Parquet file at"):
        run(source, tmp_path / "fourth")


def test_an_empty_file_gives_an_empty_file(tmp_path: Path) -> None:
    write_products(tmp_path / "in.parquet", make_batch(0))
    report = run(tmp_path / "in.parquet", tmp_path / "out")
    assert (report.rows, report.parts) == (0, 1)
    assert table_of(tmp_path / "out").num_rows == 0


def test_models_are_told_apart_by_their_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "model").mkdir(parents=True)
        (tmp_path / name / "model" / "model.npz").write_bytes(b"weights")
    one, two = tmp_path / "one" / "model", tmp_path / "two" / "model"
    assert hash_of_files(one) == hash_of_files(two)
    (two / "model.npz").write_bytes(b"Weights")
    assert hash_of_files(one) != hash_of_files(two)


class CountsRows(PartScorer):
    """Reads nothing, writes nothing."""

    def __call__(self, part: Part) -> dict[str, int]:
        return {"rows": part.rows}


def test_the_local_engine_does_one_part_after_the_other() -> None:
    parts = [Part("in.parquet", at, at + 1, 7 + at, f"part-{at}.parquet") for at in range(2)]
    work = CountsRows(PlainScorer(), Path(), Path(), rows_at_once=1)
    assert list(here(work, parts)) == [{"rows": 7}, {"rows": 8}]
