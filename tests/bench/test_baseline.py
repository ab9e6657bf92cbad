"""Costs against a reference loop, and how they are compared with a baseline; no time counts."""

from pathlib import Path

import pytest

from reviewer.bench.baseline import (
    TOLERANCE,
    TOLERANCE_OF_WORST,
    Reference,
    costs,
    grown,
    read_baseline,
    write_baseline,
)
from reviewer.bench.figures import BUDGETS, RATES, figure
from reviewer.domain.errors import BadInput

FIGURES = [
    figure("key_to_picture_median_ms", 10.0),
    figure("key_to_picture_p95_ms", 30.0),
    figure("import_s", 2.0),
    figure("rss_mib", 300.0),
    figure("score_items_per_s_warm", 500.0),
]


def test_times_are_counted_in_loops_of_the_reference() -> None:
    assert costs(FIGURES, 5.0) == {
        "key_to_picture_median_ms": 2.0,
        "key_to_picture_p95_ms": 6.0,
        "import_s": 400.0,
        "rss_mib": 300.0,
        "score_items_per_s_warm": 0.4,
    }


def test_a_machine_half_as_fast_costs_the_same() -> None:
    slow = [
        figure(each.name, each.value / 2 if each.name in RATES else each.value * 2)
        for each in FIGURES
        if each.unit != "mib"
    ]
    fast = [each for each in FIGURES if each.unit != "mib"]
    assert costs(slow, 10.0) == costs(fast, 5.0)


def test_what_grew_beyond_the_tolerance_is_named() -> None:
    then = {"import_s": 100.0, "key_to_picture_p95_ms": 10.0, "rss_mib": 300.0, "gone": 1.0}
    now = {"import_s": 160.0, "key_to_picture_p95_ms": 16.0, "rss_mib": 300.0, "new": 1.0}
    found = {each.name: (each.ratio, each.is_within) for each in grown(now, then)}
    assert found == {
        "import_s": (1.6, False),
        "key_to_picture_p95_ms": (1.6, True),
        "rss_mib": (1.0, True),
    }


def test_another_tolerance_counts_for_the_worst_too() -> None:
    (one,) = grown({"search_p95_ms": 1.0}, {"search_p95_ms": 1.0}, tolerance=3.0)
    assert one.most == pytest.approx(3.0 * TOLERANCE_OF_WORST / TOLERANCE)


def test_a_baseline_keeps_runs_of_several_sizes(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    write_baseline(path, 10_000, FIGURES, 5.0)
    write_baseline(path, 100_000, FIGURES, 10.0)
    assert read_baseline(path, 10_000) == costs(FIGURES, 5.0)
    assert read_baseline(path, 100_000) == costs(FIGURES, 10.0)
    with pytest.raises(BadInput, match="only of 10000, 100000"):
        read_baseline(path, 7)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"x": {}}', '{"10": {"import_s": "slow"}}'])
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text, "utf-8")
    with pytest.raises(BadInput, match="baseline"):
        read_baseline(path, 10)


def test_the_reference_is_taken_several_times() -> None:
    reference = Reference()
    reference.take()
    reference.take()
    assert reference.ms > 0


def test_the_committed_baseline_names_figures_of_the_bench() -> None:
    path = Path(__file__).with_name("baseline.json")
    for size in (10_000, 100_000):
        assert set(read_baseline(path, size)) <= set(BUDGETS)
