"""Facts in words, as commands print them for people; programs get JSON with every digit."""

import math
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

DIGITS = 4  # that a person compares; the intervals in cards and reports tell how far they hold
_WRITTEN = {
    "pr_auc": "PR-AUC",
    "roc_auc": "ROC-AUC",
    "sha256": "SHA-256",
    "pdf": "PDF",
}


def lines_of(facts: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    """One line a fact; what has facts of its own is set in below its name."""
    for name, value in facts.items():
        if isinstance(value, Mapping) and value:
            yield f"{indent}{label(name)}:"
            yield from lines_of(value, f"{indent}  ")
        else:
            yield f"{indent}{label(name)}: {words_of(value)}"


def label(name: str) -> str:
    """The name of a fact: "pr_auc_text" is "PR-AUC text"."""
    for code, written in _WRITTEN.items():
        name = name.replace(code, written)
    return name.replace("_", " ")


def words_of(value: object) -> str:
    """One value."""
    if value is None or (isinstance(value, str | list | tuple | dict) and not value):
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{label(str(name))} {words_of(one)}" for name, one in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(map(words_of, value))
    return str(value)


def number(value: float) -> str:
    """With DIGITS digits that count, and never fewer than stand before the point."""
    if not math.isfinite(value):
        return "none" if math.isnan(value) else "beyond all numbers"
    if abs(value) >= 10**DIGITS:
        return f"{value:.0f}"
    return f"{value:.{DIGITS}g}"


def minute(wall_ms: int) -> str:
    """A time of the service's clock, to the minute."""
    return f"{datetime.fromtimestamp(wall_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"
