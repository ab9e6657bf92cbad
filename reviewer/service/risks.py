"""What the model says of an item, read from its row."""

import json

from reviewer.domain.risk import Risk


def risk_of(fixed: str, pack: str) -> Risk | None:
    """The estimate for a pack; None where the model says nothing of it.

    Args:
        fixed: as in `items`.
    """
    score = json.loads(fixed)["score"] or {}
    names = ("pack", "ppm", "low_ppm", "high_ppm", "threshold_ppm")
    found = [each for each in score.get("risks", ()) if each["pack"] == pack]
    return Risk(*(found[0][name] for name in names)) if found else None
