"""Pictures named as files become views; one that cannot be used is named and stops nothing."""

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from reviewer.domain.errors import BadInput
from reviewer.inference.batch import pooled
from reviewer.inference.encoding import Encoder, read_picture
from reviewer.inference.parquet_batches import write_products
from reviewer.inference.picture_views import PictureFolder, with_views
from reviewer.inference.scoring_runs import score_files
from tests.imaging.making import encoded, image, turned
from tests.inference.columns import make_batch
from tests.inference.networks import write_network
from tests.inference.plain_scorer import PlainScorer
from tests.inference.sending import sent


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """A small network."""
    return write_network(tmp_path / "small.onnx")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pictures, and two files that are none."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(turned(1))
    (folder / "b.png").write_bytes(encoded(image(64, 90), "PNG"))
    (folder / "cut.jpg").write_bytes(turned(1)[:400])
    (folder / "empty.jpg").write_bytes(b"")
    (tmp_path / "outside.jpg").write_bytes(turned(1))
    return folder


def test_a_view_is_pooled_from_the_angles_there_are(folder: Path, encoder: Path) -> None:
    looks = PictureFolder.of(folder, encoder)
    view, angles, problems = looks.look([["a.jpg", "b.png"], [], ["b.png"]])
    own = Encoder.load(encoder)
    seen = [read_picture((folder / name).read_bytes(), own.edge) for name in ("a.jpg", "b.png")]
    np.testing.assert_array_equal(view[0], pooled(own.embed(seen)))
    np.testing.assert_array_equal(view[2], pooled(own.embed(seen[1:])))
    assert not view[1].any()
    assert list(angles) == [2, 0, 1]
    assert problems == [[], [], []]


@pytest.mark.parametrize(
    "name",
    [
        "cut.jpg",
        "empty.jpg",
        "none.jpg",
        "../outside.jpg",
        "a\0b.jpg",
        "",
        "x" * 300,
        "a\ud800.jpg",
    ],
)
def test_a_picture_that_cannot_be_used_is_named(folder: Path, encoder: Path, name: str) -> None:
    looks = PictureFolder.of(folder, encoder)
    alone, _, _ = looks.look([["a.jpg"]])
    view, angles, problems = looks.look([["a.jpg", name], ["a.jpg"]])
    np.testing.assert_array_equal(view, np.concatenate([alone, alone]))
    assert list(angles) == [1, 1]
    assert [len(found) for found in problems] == [1, 0]
    assert problems[0][0].startswith(f"pictures: {name}: ")


def test_a_run_over_pictures_tells_the_bad_one(folder: Path, encoder: Path, tmp_path: Path) -> None:
    looks = sent(PictureFolder.of(folder, encoder))
    width = 2 * Encoder.load(encoder).width
    rows = [["a.jpg"], ["a.jpg", "cut.jpg"], []] * 20
    write_products(tmp_path / "in.parquet", make_batch(60, width=0), rows)
    scorer = PlainScorer(view_width=width)
    report = score_files(tmp_path / "in.parquet", tmp_path / "out", scorer, "hash", looks=looks)
    assert (report.rows, report.problems) == (60, 20)
    found = pq.read_table(tmp_path / "out" / "part-00000-00000.parquet").to_pydict()
    assert [len(told) for told in found["problems"]] == [0, 1, 0] * 20
    assert not any(any(found["certain"][row]) for row in range(1, 60, 3))
    assert any(any(found["certain"][row]) for row in range(0, 60, 3))
    assert None not in found["share"][1]
    assert [None in seen for seen in found["image_share"][:3]] == [False, False, True]


def test_an_encoder_of_another_width_is_refused(folder: Path, encoder: Path) -> None:
    looks = PictureFolder.of(folder, encoder)
    with pytest.raises(BadInput, match="this model takes 5"):
        with_views(make_batch(1, width=0), [["a.jpg"]], looks, 5)


def test_an_encoder_that_changed_meanwhile_is_refused(folder: Path, encoder: Path) -> None:
    looks = PictureFolder(folder, encoder, "another")
    with pytest.raises(BadInput, match="changed meanwhile"):
        looks.look([["a.jpg"]])


def test_a_missing_folder_is_told(tmp_path: Path, encoder: Path) -> None:
    with pytest.raises(BadInput, match="Correct --pictures"):
        PictureFolder.of(tmp_path / "none", encoder)
