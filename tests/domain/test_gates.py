"""Gates as data: what may be changed, and what cannot be."""

from typing import Any

import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.gates import GATES, Gate, GateEvidence, adjusted_gates
from reviewer.domain.levels import Level


def test_no_gate_leads_to_observing_to_the_shadow_or_to_supervising() -> None:
    assert list(GATES) == [Level.L2, Level.L3, Level.L4]
    assert all(gate.to is level for level, gate in GATES.items())


def test_thresholds_are_data() -> None:
    found = adjusted_gates({"L3": {"recall_ppm": 850_000, "false_reject_ppm": None}})
    assert found[Level.L3] == Gate(Level.L3, recall_ppm=850_000)
    assert found[Level.L4] == GATES[Level.L4]
    assert GATES[Level.L3].recall_ppm == 800_000
    assert adjusted_gates({}) == GATES


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"L5": {}}, "no gate to 'L5'"),
        ({"best": {}}, "no gate to 'best'"),
        ({"L3": {"recall": 1}}, "no 'recall'"),
        ({"L3": {"to": 4}}, "no 'to'"),
        ({"L3": {"recall_ppm": 0.8}}, "recall_ppm cannot be 0.8"),
        ({"L3": {"recall_ppm": True}}, "recall_ppm cannot be True"),
        ({"L3": {"starter_deck": None}}, "starter_deck cannot be None"),
        ({"L3": {"recall_ppm": 1_000_000}}, "no bound for a gate"),
        ({"L3": {"false_reject_ppm": 0}}, "no bound for a gate"),
        ({"L4": {"reliance_cases": -1}}, "-1 cases"),
    ],
)
def test_thresholds_that_cannot_be(changes: dict[str, dict[str, Any]], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        adjusted_gates(changes)


@pytest.mark.parametrize(
    "counts",
    [
        {"rejects": 3, "found": 4},
        {"certifies": 3, "wrongly_rejected": -1},
        {"misadvised": 0, "kept": 1},
    ],
)
def test_evidence_that_cannot_be(counts: dict[str, int]) -> None:
    with pytest.raises(BadInput, match="cannot be"):
        GateEvidence(**counts)  # type: ignore[arg-type]  # any counts, by name
