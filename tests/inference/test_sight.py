"""Sight: pictures seen when asked for, kept where that can be, and by the right encoder."""

import logging
import shutil
from pathlib import Path

import numpy as np
import pytest

from reviewer.domain.errors import BadInput
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder, read_picture
from reviewer.inference.row_files import RowFiles
from reviewer.inference.sight import Sight, bring_along, encoder_for
from tests.inference.seeing import Seeing, write_corner

UNKNOWN = "0" * 64


def some(seeing: Seeing, many: int) -> list[str]:
    return list(seeing.files)[:many]


def test_what_was_never_seen_is_seen_and_kept(seeing: Seeing, tmp_path: Path) -> None:
    names, encoder = some(seeing, 3), seeing.sight.encoder
    rows, known = Sight(tmp_path, encoder, seeing.files.get).of([*names, UNKNOWN, names[0]])
    assert known.tolist() == [True, True, True, False, True]
    for name, row in zip(names, rows, strict=False):
        plain = encoder.embed([read_picture(seeing.files[name].read_bytes(), encoder.edge)])[0]
        assert np.array_equal(row, plain)
    assert np.array_equal(rows[4], rows[0])
    kept, there = Embeddings(tmp_path, encoder).of(names)
    assert there.all()
    assert np.array_equal(kept, rows[:3])


def test_while_another_fills_it_sees_and_keeps_nothing(seeing: Seeing, tmp_path: Path) -> None:
    names, encoder = some(seeing, 3), seeing.sight.encoder
    sight = Sight(tmp_path, encoder, seeing.files.get)
    sight.of(names[:1])
    (folder,) = tmp_path.iterdir()
    with RowFiles(folder, encoder.width).writing():
        rows, known = sight.of([names[1], names[0], UNKNOWN, names[2]])
        sight.fill(names, 1, lambda _done, _of: None)
    assert known.tolist() == [True, True, False, True]
    assert Embeddings(tmp_path, encoder).of(names)[1].tolist() == [True, False, False]
    assert np.array_equal(rows[[1, 0, 3]], sight.of(names)[0])


def test_a_spoilt_picture_is_missing_and_told(
    seeing: Seeing, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    good, bad = some(seeing, 2)
    spoilt = tmp_path / "spoilt.jpg"
    spoilt.write_bytes(b"spoilt")
    sight = Sight(tmp_path / "kept", seeing.sight.encoder, {**seeing.files, bad: spoilt}.get)
    with caplog.at_level(logging.WARNING):
        assert sight.of([bad, good])[1].tolist() == [False, True]
    assert bad in caplog.text


def test_many_are_seen_ahead(seeing: Seeing, tmp_path: Path) -> None:
    names, told = some(seeing, 40), list[tuple[int, int]]()
    sight = Sight(tmp_path, seeing.sight.encoder, seeing.files.get)
    sight.fill(names[:10], 1, lambda done, of: told.append((done, of)))
    sight.fill([*names, UNKNOWN], 1, lambda done, of: told.append((done, of)))
    assert (told[0], told[-1]) == ((10, 10), (30, 30))
    assert Embeddings(tmp_path, sight.encoder).of(names)[1].all()


def test_a_model_has_its_network_beside_it(seeing: Seeing) -> None:
    found = encoder_for(seeing.scorer.model.encoder, seeing.model)
    assert found.identity == seeing.sight.encoder.identity


def test_what_lies_beside_a_network_comes_along(tmp_path: Path) -> None:
    own, model = write_corner(tmp_path / "own.onnx"), tmp_path / "model"
    (tmp_path / "own.json").write_text('{"edge": 56, "mean": 100, "std": 50}', "utf-8")
    model.mkdir()
    bring_along(own, model)
    identity = Encoder.load(own).identity
    assert encoder_for(identity, model).identity == identity


def test_the_shipped_network_needs_no_file(tmp_path: Path) -> None:
    shipped = Encoder.load()
    assert encoder_for(shipped.identity, tmp_path).identity == shipped.identity


def test_another_encoder_is_no_help(seeing: Seeing, tmp_path: Path) -> None:
    shutil.copy(write_corner(tmp_path / "other.onnx"), tmp_path / "corners.onnx")
    with pytest.raises(BadInput, match=r"corner-\w+-56; here is .*corners-.*other-.*add the model"):
        encoder_for(seeing.scorer.model.encoder, tmp_path)
