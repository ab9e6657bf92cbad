"""Sentences in which the service refuses, read off its code, for the translators.

A desk knows them by their form: {1}, {2} ... stand for what the service puts in.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SERVICE = Path(__file__).resolve().parent.parent / "reviewer" / "service"
# A sentence for people: words, not a code.
_SENTENCE = re.compile(r"^[A-Z{“].* ")


def sentences() -> list[str]:
    """All of them, each once, in order."""
    found: set[str] = set()
    for path in SERVICE.rglob("*.py"):
        for call in _refusals(ast.parse(path.read_text("utf-8"))):
            for value in (*call.args, *(each.value for each in call.keywords)):
                text = _form(value)
                if _SENTENCE.search(text):
                    found.add(text)
    return sorted(found)


def _refusals(tree: ast.AST) -> Iterator[ast.Call]:
    """What is raised, and answers that are problems."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            yield node.exc
        elif isinstance(node, ast.Call) and "problem" in ast.unparse(node.func).lower():
            yield node


def _form(value: ast.expr) -> str:
    """A text with numbered fields, "" for anything else."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    if not isinstance(value, ast.JoinedStr):
        return ""
    made, number = "", 0
    for part in value.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
        else:
            number += 1
            made += f"{{{number}}}"
    return made
