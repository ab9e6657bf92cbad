"""Figures with their budgets, printed as `name value unit` lines or as JSON."""

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from reviewer.wording import number

# Name -> budget at 100,000 items, of the model's and of push and pull at 10,000; names are part of
# the interface.
BUDGETS = {
    "key_to_picture_median_ms": 20.0,
    "key_to_picture_p95_ms": 35.0,
    "key_to_screen_median_ms": None,
    "key_to_screen_p95_ms": None,
    "decision_saved_median_ms": None,
    "decision_saved_p95_ms": 40.0,
    "search_p95_ms": 50.0,
    "longest_piece_ms": None,
    "start_s": 1.5,
    "import_s": 15.0,
    "bulk_1000_s": 0.15,
    "bulk_undo_1000_s": 0.15,
    "bulk_10000_s": 0.5,
    "bulk_undo_10000_s": 0.5,
    "bulk_shown_1000_s": None,
    "bulk_shown_10000_s": None,
    "sheet_paint_ms": 100.0,
    "sheet_cold_ms": None,
    "scroll_frame_p99_ms": 33.0,
    "rss_mib": 400.0,
    "growth_key_ratio": 1.3,
    "growth_open_ratio": 1.3,
    "push_per_s": 5000.0,
    "pull_per_s": 5000.0,
    "loop_stall_max_ms": 50.0,
    "drain_per_s": 167.0,  # 100,000 in ten minutes
    "drain_stall_max_ms": 50.0,
    "cohort_paint_ms": 300.0,  # these three with 8,000 interns
    "cohort_cold_ms": None,  # the first time, with what is imported for it
    "monday_paint_ms": 300.0,
    "monday_cold_ms": None,
    "mentoring_answer_p95_ms": 200.0,
    "facets_ms": None,
    "train_s": None,
    "evidence_p95_ms": 20.0,
    "region_ms": 1500.0,
    "embed_picture_ms": 8.0,
    "score_items_per_s_cold": None,  # reading and embedding of 3 pictures an item above all
    "score_items_per_s_warm": 1000.0,
    "fairness_10m_s": 5.0,  # of ten million decisions, whatever the queue
}
# Of these more is better.
RATES = {
    "push_per_s": "records/s",
    "pull_per_s": "items/s",
    "drain_per_s": "records/s",
    "score_items_per_s_cold": "items/s",
    "score_items_per_s_warm": "items/s",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; `budget` is None where none is set, the most but for a rate."""

    name: str
    value: float
    unit: str
    budget: float | None
    within: bool | None


def figure(name: str, value: float) -> Figure:
    """A figure with the budget of its name; the unit is the name's last part."""
    budget = BUDGETS[name]
    unit = RATES.get(name) or name.rsplit("_", 1)[1]
    if budget is None:
        return Figure(name, round(value, 2), unit, None, None)
    within = value >= budget if name in RATES else value <= budget
    return Figure(name, round(value, 2), unit, budget, within)


def share(values: Sequence[float], percent: int) -> float:
    """The `percent`-th percentile, nearest rank."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def spread(name: str, values_ms: Sequence[float]) -> list[Figure]:
    """Median and 95th percentile of one kind of event."""
    return [
        figure(f"{name}_median_ms", statistics.median(values_ms)),
        figure(f"{name}_p95_ms", share(values_ms, 95)),
    ]


def print_figures(
    figures: Sequence[Figure], items: int, as_json: bool, reference_ms: float | None = None
) -> None:
    """To standard output, in the order measured.

    Args:
        reference_ms: what the loop of baseline.py takes, in the same run; None if not taken.
    """
    if as_json:
        machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
        found = {
            "items": items,
            "machine": machine,
            "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
            "reference_ms": None if reference_ms is None else round(reference_ms, 2),
            "figures": [asdict(each) for each in figures],
        }
        print(json.dumps(found, indent=1))
        return
    for each in figures:
        budget = "" if each.budget is None else f"   (budget {number(each.budget)})"
        print(f"{each.name} {number(each.value)} {each.unit}{budget}")
