"""Look-alikes against a plain search through all of them."""

from itertools import product as every

import numpy as np
import pytest

from reviewer.inference.batch import batch_of
from reviewer.inference.neighbours import Near, Neighbours, points_of
from tests.inference.seeing import Seeing


def rows(*values: list[float]) -> np.ndarray:
    return np.array(values, dtype=np.float32)


@pytest.fixture(scope="module")
def points(seeing: Seeing) -> np.ndarray:
    features = seeing.scorer.read(batch_of(seeing.products, seeing.sight))
    return points_of(features)


def test_the_nearest_are_those_of_a_plain_search(seeing: Seeing, points: np.ndarray) -> None:
    names = [str(one.id) for one in seeing.products]
    index = Neighbours()
    for part in (slice(0, 100), slice(100, 101), slice(101, None)):
        index.put(names[part], ["site"] * len(names[part]), points[part])
    for at, name in enumerate(names[:40]):
        plain = sorted(
            (-float(np.dot(point, points[at])), other)
            for other, point in zip(names, points, strict=True)
            if other != name
        )[:6]
        near = index.nearest(points[at], 6, but=name)
        assert [one.likeness for one in near] == [round(-1000 * turned) for turned, _ in plain]
        assert {one.product for one in near} == {other for _, other in plain}


def test_words_and_looks_weigh_half_each(seeing: Seeing) -> None:
    first, other = (one for one in seeing.products[:40:39])
    mixed = [
        batch_of([words], seeing.sight) | {"view": looks["view"], "angles": looks["angles"]}
        for words, looks in every(
            (first, other), [batch_of([one], seeing.sight) for one in (first, other)]
        )
    ]
    points = [points_of(seeing.scorer.read(one))[0] for one in mixed]
    same_words, same_looks = points[0] @ points[1], points[0] @ points[2]
    assert points[0] @ points[3] == pytest.approx(same_words + same_looks - 1.0, abs=1e-5)
    assert np.linalg.norm(points, axis=1) == pytest.approx(1.0, abs=1e-5)


def test_without_pictures_words_have_all_the_weight(seeing: Seeing) -> None:
    features = seeing.scorer.read(batch_of(seeing.products[:2]))
    projections = seeing.scorer.model.projections
    words = projections.latent(features.text)
    cosine = words[0] @ words[1] / np.linalg.norm(words[0]) / np.linalg.norm(words[1])
    found = points_of(features)
    assert float(found[0] @ found[1]) == pytest.approx(cosine, abs=1e-5)


def test_it_is_bound_to_groups_and_leaves_the_asker_out() -> None:
    index = Neighbours()
    index.put("abcd", ["X", "Y", "X", "Z"], rows([1, 0], [1, 0], [0.6, 0.8], [0, 1]))
    asked = rows([1, 0])[0]
    assert index.nearest(asked, 9) == [
        Near("a", 1000), Near("b", 1000), Near("c", 600), Near("d", 0),
    ]  # fmt: skip
    assert [one.product for one in index.nearest(asked, 2, but="a")] == ["b", "c"]
    assert [one.product for one in index.nearest(asked, 9, but="a", groups=("X", "?"))] == ["c"]
    assert index.nearest(asked, 9, groups=("?",)) == []


def test_a_renewed_product_moves_and_is_there_once() -> None:
    index = Neighbours()
    index.put(["a", "b"], ["X", "X"], rows([1, 0], [0.6, 0.8]))
    index.put(["a"], ["Y"], rows([0, 1]))
    assert index.nearest(rows([0, 1])[0], 9) == [Near("a", 1000), Near("b", 800)]
    assert index.nearest(rows([0, 1])[0], 9, groups=("X",)) == [Near("b", 800)]
    assert len(index) == 2


def test_ties_go_by_name_whatever_the_order() -> None:
    index = Neighbours()
    index.put("dbca", ["X"] * 4, rows([1, 0], [1, 0], [1, 0], [1, 0]))
    assert [one.product for one in index.nearest(rows([1, 0])[0], 2)] == ["a", "b"]


def test_an_empty_index_knows_nothing() -> None:
    assert Neighbours().nearest(rows([1, 0])[0], 6) == []


def test_it_grows_beyond_its_first_room() -> None:
    index, names = Neighbours(), [f"{number:05d}" for number in range(3000)]
    turns = np.linspace(0.0, np.pi / 2, 3000)
    points = np.stack([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32)
    for start in range(0, 3000, 700):
        index.put(
            names[start : start + 700],
            ["X"] * len(names[start : start + 700]),
            points[start : start + 700],
        )
    assert [one.product for one in index.nearest(points[2500], 1)] == ["02500"]
    assert [one.product for one in index.nearest(points[3], 1)] == ["00003"]
