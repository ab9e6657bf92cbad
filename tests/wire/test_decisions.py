"""What is read quickly of a decision is what its own reader would read."""

import copy
from typing import Any

import pytest

from reviewer.domain.decision import Decision
from reviewer.domain.errors import BadInput
from reviewer.wire.decisions import read_decision

WHOLE: dict[str, Any] = {
    "item": "mugs/1:box",
    "verdict": "reject",
    "pack": "box",
    "reason": "thin_walls",
    "override": None,
    "note": "Höhe geprüft",
    "checkout": "",
    "checkout_gen": 3,
    "supersedes": None,
    "missing": ["top"],
    "sure": True,
    "shown": {
        "angles": ["front", "top"],
        "visible_ms": 4200,
        "input": "keypad",
        "model": "text-1",
        "risk_ppm": 5,
        "high_ppm": 9,
        "threshold_ppm": None,
        "flag": "unsure",
        "rules": ["liquid"],
        "overlays": [],
        "evidence": "ab",
        "reopened_ms": 7,
        "item": "mugs/1:box",
        "since_ms": 4300,
        "views": [
            {"angle": "front", "number": 1, "picture": "ab", "ms": 5, "scale": 6, "zoom": 150}
        ],
        "references": ["mugs/2:box"],
        "keys": "left",
    },
}
GONE = object()
STRANGE: list[Any] = [
    *(GONE, None, "", "5", "certify", "x" * 3000, 0, 1, -1, 2**70, True, False, 1.0, 1.5),
    *([], ["a"], [1], [None], "text", {}, {"a": 5}, {"a": "5"}, {"angle": "top"}, [{"angle": 1}]),
    *([{"angle": "top", "number": None}], [["a", 5]]),
]
PLACES = [
    *((name,) for name in (*WHOLE, "newer")),
    *(("shown", name) for name in (*WHOLE["shown"], "aids")),
    *(("shown", "views", 0, name) for name in WHOLE["shown"]["views"][0]),
]


def _read(read: Any, payload: dict[str, Any]) -> Decision | None:
    try:
        made: Decision = read(payload)
    except BadInput:
        return None
    return made


@pytest.mark.parametrize("place", PLACES, ids=lambda place: ".".join(map(str, place)))
def test_whatever_stands_in_its_place_is_read_alike(place: tuple[Any, ...]) -> None:
    for strange in STRANGE:
        payload: Any = copy.deepcopy(WHOLE)
        part = payload
        for step in place[:-1]:
            part = part[step]
        part.pop(place[-1], None)
        if strange is not GONE:
            part[place[-1]] = strange
        quickly, slowly = _read(read_decision, payload), _read(Decision.of_payload, payload)
        # By their words, too: 1 equals True.
        assert repr(quickly) == repr(slowly)


def test_a_sound_decision_is_read_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    slowly = Decision.of_payload(WHOLE)
    monkeypatch.setattr(Decision, "of_payload", None)
    assert read_decision(WHOLE) == slowly
