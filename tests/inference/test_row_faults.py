"""Rows that nobody can score are told, are never certain, and change nothing for the others."""

from typing import Any

import numpy as np
import pytest

from reviewer.inference.row_faults import row_faults, score_rows
from reviewer.inference.score_columns import BY_PACK
from tests.inference.columns import make_batch
from tests.inference.plain_scorer import PlainScorer

CASES: list[tuple[str, Any, str]] = [
    ("price", -0.01, "price"),
    ("price", np.inf, "price"),
    ("weight_g", -np.inf, "weight_g"),
    ("weight_g", 1e300, "weight_g"),
    ("long_mm", np.nan, "sides"),
    ("long_mm", 0.5, "sides"),
    ("short_mm", 9999.0, "sides"),
    ("title", "a\0b", "title"),
    ("title", "a\ud800b", "title"),
    ("description", "x" * 20_001, "description"),
    ("id", "", "id"),
    ("vendor_pack", "", "vendor_pack"),
    ("vendor_pack", "crate", "vendor_pack"),
    ("hazards", "battery;bomb", "hazards"),
    ("angles", -1, "angles"),
    ("angles", 501, "angles"),
    ("view", np.nan, "view"),
    ("view", np.inf, "view"),
]


@pytest.mark.parametrize(("column", "value", "named"), CASES)
def test_a_row_that_cannot_be_is_told_and_the_others_stay(
    column: str, value: Any, named: str
) -> None:
    batch = make_batch(12)
    scorer = PlainScorer()
    before = scorer(batch)
    batch[column][7] = value
    scores, problems = score_rows(scorer, batch)
    others = np.arange(12) != 7
    assert [bool(found) for found in problems] == list(~others)
    assert problems[7][0].startswith(f"{named}: ")
    assert not scores["certain"][7].any()
    assert np.isnan(scores["share"][7]).all()
    for name in BY_PACK:
        np.testing.assert_array_equal(scores[name][others], before[name][others])


def test_a_view_without_angles_and_angles_without_a_view_are_told() -> None:
    batch = make_batch(6)
    batch["angles"][:] = [0, 0, 1, 1, 0, 2]
    batch["view"][[0, 4]] = 0.0
    assert [bool(found) for found in row_faults(batch)] == [False, True, *[False] * 4]
    batch["view"] = np.zeros((6, 0), dtype=np.float32)
    told = [bool(found) for found in row_faults(batch)]
    assert told == [False, False, True, True, False, True]


def test_sound_rows_have_no_fault() -> None:
    assert row_faults(make_batch(300)) == [[]] * 300
    assert row_faults(make_batch(0)) == []


def test_a_known_problem_leaves_the_score_but_not_the_certainty() -> None:
    batch, scorer = make_batch(40), PlainScorer()
    before = scorer(batch)
    row = int(np.flatnonzero(before["certain"].any(axis=1))[0])
    known = [["pictures: a.jpg: It is damaged."] if at == row else [] for at in range(40)]
    scores, problems = score_rows(scorer, batch, known)
    assert problems == known
    np.testing.assert_array_equal(scores["share"], before["share"])
    assert not scores["certain"][row].any()
    assert scores["certain"].sum() == before["certain"].sum() - before["certain"][row].sum()


def test_a_share_that_is_none_is_never_certain() -> None:
    batch = make_batch(5)
    batch["title"][2] = "odd"
    scores, problems = score_rows(PlainScorer(absurd=frozenset({"odd"})), batch)
    assert [len(found) for found in problems] == [0, 0, 3, 0, 0]
    assert "paper_bag" in problems[2][0]
    assert not scores["certain"][2].any()
