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


# What the service tells of its figures, by module: constants with texts.
_TOLD = {"ledger.py": "BASIS", "reject_figures.py": "METHOD"}


def sentences() -> list[str]:
    """All of them, each once, in order."""
    found: set[str] = set()
    for path in SERVICE.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_constants(tree, _TOLD.get(path.name, "")))
        for call in _refusals(tree):
            for value in (*call.args, *(each.value for each in call.keywords)):
                text = _form(value)
                if _SENTENCE.search(text):
                    found.add(text)
    return sorted(found)


def _constants(tree: ast.Module, name: str) -> Iterator[str]:
    """The texts in the constant of that name."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            yield from (
                part.value
                for part in ast.walk(node.value)
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )


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
