"""Directions: found the same each time, read the same in any pieces, blind where nothing is."""

from typing import Any

import numpy as np
import pytest

from reviewer.domain.evidence import Sense
from reviewer.inference.batch import batch_of, pooled
from reviewer.inference.projections import Features, Projections, fit_projections
from tests.inference.columns import make_batch
from tests.inference.worlds import Lesson

WIDTH = 200


def _batch(rows: int = 400, seed: int = 1) -> dict[str, Any]:
    """Views that vary along a few directions and a little everywhere."""
    stream = np.random.default_rng(seed)
    batch = make_batch(rows, seed, WIDTH)
    words = [f"wort{chr(97 + at % 26)}{at}" for at in range(80)]
    often = 1.0 / np.arange(1, 81)
    batch["title"][:] = [
        " ".join(stream.choice(words, 6, p=often / often.sum())) for _ in range(rows)
    ]
    main = np.random.default_rng(0).normal(size=(12, WIDTH))
    view = stream.normal(size=(rows, 12)) @ main + 0.1 * stream.normal(size=(rows, WIDTH))
    batch["view"] = np.where(batch["angles"][:, None] > 0, view, 0.0).astype(np.float32)
    return batch


@pytest.fixture(scope="module")
def found() -> Projections:
    return fit_projections(_batch(), np.arange(300))


def _assert_same(one: Features, other: Features) -> None:
    for name in ("dense", "looks"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    np.testing.assert_array_equal(one.text.toarray(), other.text.toarray())


def test_the_same_products_give_the_same_directions(found: Projections) -> None:
    again = fit_projections(_batch(), np.arange(300))
    for name in ("seen", "words", "centre", "spread", "axes"):
        np.testing.assert_array_equal(getattr(found, name), getattr(again, name))
    assert found.norms == again.norms


def test_products_that_are_not_asked_shape_nothing(found: Projections) -> None:
    batch, other = _batch(), _batch(seed=9)
    for name, column in batch.items():
        column[300:] = other[name][300:]
    again = fit_projections(batch, np.arange(300))
    np.testing.assert_array_equal(found.axes, again.axes)
    np.testing.assert_array_equal(found.words, again.words)
    assert found.norms == again.norms


@pytest.mark.parametrize("size", [1, 7, 64])
@pytest.mark.parametrize("sense", list(Sense))
def test_reading_in_pieces_is_reading_at_once(found: Projections, size: int, sense: Sense) -> None:
    batch = _batch(seed=3)
    whole = found.read(batch)
    rows, strange = found.rows(sense, whole), found.strangeness(whole)
    for start in range(0, 400, size):
        at = np.arange(start, min(start + size, 400))
        piece = found.read({name: column[at] for name, column in batch.items()})
        _assert_same(piece, whole.take(at))
        np.testing.assert_array_equal(found.rows(sense, piece).wide, rows.wide[at])
        np.testing.assert_array_equal(found.strangeness(piece), strange[at])


def test_missing_angles_are_no_picture_of_zeros(found: Projections) -> None:
    batch = _batch(seed=4)
    blind = batch["angles"] == 0
    looks = found.read(batch).looks
    assert blind.any()
    assert (looks[blind] == 0.0).all()
    batch["angles"] = np.ones_like(batch["angles"])
    grey = found.read(batch).looks
    assert (np.abs(grey[blind]).max(axis=1) > 0.01).all()
    np.testing.assert_array_equal(grey[~blind], looks[~blind])


def test_products_without_pictures_shape_no_view() -> None:
    batch = _batch()
    seen = np.flatnonzero(batch["angles"][:300] > 0)
    one, other = fit_projections(batch, np.arange(300)), fit_projections(batch, seen)
    np.testing.assert_array_equal(one.axes, other.axes)
    np.testing.assert_array_equal(one.centre, other.centre)


def test_views_of_another_width_are_no_pictures(found: Projections) -> None:
    batch = _batch(seed=5)
    other = found.read({**batch, "view": batch["view"][:, :-1]})
    assert not other.seen.any()
    assert (other.looks == 0.0).all()
    _assert_same(other, found.read({**batch, "angles": np.zeros_like(batch["angles"])}))


def test_a_view_off_the_known_directions_is_strange(found: Projections) -> None:
    batch = _batch(seed=6)
    seen = batch["angles"] > 0
    usual = found.strangeness(found.read(batch))[seen]
    noise = np.random.default_rng(7).normal(size=batch["view"].shape).astype(np.float32)
    batch["view"] = batch["view"] + 5.0 * noise
    assert found.strangeness(found.read(batch))[seen].min() > 3.0 * usual.max()


def test_one_view_of_several_angles_is_their_mean_and_their_largest() -> None:
    angles = np.array([[1.0, 5.0], [3.0, -1.0]], dtype=np.float32)
    assert pooled(angles).tolist() == [2.0, 2.0, 3.0, 5.0]


def test_a_batch_of_nothing_is_read(found: Projections) -> None:
    empty = {name: column[:0] for name, column in _batch().items()}
    features = found.read(empty)
    assert features.dense.shape[0] == features.looks.shape[0] == features.text.shape[0] == 0


def test_a_world_of_text_sees_no_pictures(text_lesson: Lesson) -> None:
    projections = text_lesson.trained.model.projections
    assert not projections.sees_pictures
    features = projections.read(batch_of(text_lesson.products[:3]))
    assert features.looks.shape == (3, 0)


def test_words_no_product_had_lead_nowhere(found: Projections) -> None:
    assert (np.abs(found.words[~found.seen]).max() if (~found.seen).any() else 0.0) < 1e-6
    assert found.seen.any()
