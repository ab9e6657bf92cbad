"""The conformance report docs/accessibility.md, from the table docs/accessibility.toml.

python3 installer/conformance.py
"""

import tomllib
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent.parent / "docs"
TABLE, PAGE = DOCS / "accessibility.toml", DOCS / "accessibility.md"
LEVELS = ("supports", "partially", "not applicable")
# Of software the standard leaves these empty, and WCAG got the others after it.
VOID = {"2.4.1", "2.4.2", "2.4.5", "3.1.2", "3.2.3", "3.2.4"}
LATER = {"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"}

_HEAD = """# Accessibility

What the desk does for people who see, hear or move otherwise, against WCAG 2.2 (levels A and AA)
and EN 301 549 V3.2.1, chapter 11. A report by those who make it, not by an independent auditor.
Made by `python3 installer/conformance.py` from `docs/accessibility.toml`; tests compare, and see
that each test it names is there.

{counts}

- By ear: each item with its flag, packs, risk and threshold, then the verdict once it is saved,
  what was undone, and every change of the network are announced. Tried with AT-SPI; with NVDA and
  VoiceOver nobody has tried it yet.
- Large text: `Ctrl+F3` and `Ctrl+F2`, to 200 % beyond the scale of the screen.
- Gloves and unsteady hands: "Gloves" in the finder of actions (`Ctrl+K`) makes targets 64 pixels
  large.
- High contrast: with the system's wish, or `Ctrl+T`.
- Nothing moves by itself but a field's cursor; "Motion" stops that as well.

## WCAG 2.2 A and AA

| criterion | level | EN 301 549 | support | how, and what is lacking | held by |
|---|---|---|---|---|---|
"""
_MORE = """
## EN 301 549, beyond WCAG

| clause | support | how, and what is lacking | held by |
|---|---|---|---|
"""


def read_table() -> dict[str, list[dict[str, Any]]]:
    """The criteria and clauses of the table."""
    found: dict[str, list[dict[str, Any]]] = tomllib.loads(TABLE.read_text("utf-8"))
    return found


def page(table: dict[str, list[dict[str, Any]]]) -> str:
    """The whole page."""
    criteria, clauses = table["criterion"], table["clause"]
    rows = [
        f"| {each['id']} {each['name']} | {each['level']} | {_clause(each['id'])} |{_told(each)}"
        for each in criteria
    ]
    more = [f"| {each['id']} {each['name']} |{_told(each)}" for each in clauses]
    head = _HEAD.format(counts=_counts(criteria))
    return head + "\n".join(rows) + "\n" + _MORE + "\n".join(more) + "\n"


def _counts(criteria: list[dict[str, Any]]) -> str:
    by_level = {level: sum(each["support"] == level for each in criteria) for level in LEVELS}
    told = ", ".join(f"{count} {level}" for level, count in by_level.items())
    return f"Of {len(criteria)} criteria: {told}."


def _clause(criterion: str) -> str:
    if criterion in LATER:
        return "later than it"
    return "void" if criterion in VOID else f"11.{criterion}"


def _told(row: dict[str, Any]) -> str:
    tests = "<br>".join(f"`{each}`" for each in row.get("tests", ()))
    return f" {row['support']} | {row['why']} | {tests} |"


if __name__ == "__main__":
    PAGE.write_text(page(read_table()), "utf-8")
