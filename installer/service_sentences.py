"""Sentences that the service says to people, read off its code, for the translators.

A desk knows them by their form: {1}, {2} ... stand for what the service puts in.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SERVICE = Path(__file__).resolve().parent.parent / "reviewer" / "service"
# A sentence for people: words, not a code.
_SENTENCE = re.compile(r"^[A-Z{“].* ")


# What the service tells of its figures, and words that it puts into its sentences, by module:
# constants with texts.
_TOLD = {
    "ledger.py": "BASIS",
    "reject_figures.py": "METHOD",
    "contests.py": "_ANSWERS",
    "countersigning.py": "_TOLD",
    "rights.py": "Right",
    "test_slips.py": "_SAID",
}
# In a module that tells people something: the name of what it tells, and of what makes it.
_NOTICE, _MAKES_NOTICE = "sentence", "_sentence"
# Verdicts, as a notice names them.
_VERDICTS = ("certify", "reject", "test", "defer")


def sentences() -> list[str]:
    """All of them, each once, in order."""
    found: set[str] = set(_VERDICTS)
    for path in SERVICE.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_constants(tree, _TOLD.get(path.name, "")))
        found.update(_notices(tree))
        for call in _refusals(tree):
            for value in (*call.args, *(each.value for each in call.keywords)):
                text = _form(value)
                if _SENTENCE.search(text):
                    found.add(text)
    return sorted(found)


def _constants(tree: ast.Module, name: str) -> Iterator[str]:
    """The texts in the constant, or the enumeration, of that name."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            members = (each.value for each in node.body if isinstance(each, ast.Assign))
            yield from (str(each.value) for each in members if isinstance(each, ast.Constant))
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            yield from (
                part.value
                for part in _values(node.value)
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )


def _values(value: ast.expr) -> Iterator[ast.AST]:
    """Everything in a constant but keys and the codes before what is told."""
    inner = value.values if isinstance(value, ast.Dict) else [value]
    for each in inner:
        yield from ast.walk(each.elts[-1] if isinstance(each, ast.Tuple) else each)


def _notices(tree: ast.Module) -> Iterator[str]:
    """What people are told without having asked."""
    if not any(map(_tells, tree.body)):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == _NOTICE:
            yield _form(node.value)
        elif isinstance(node, ast.FunctionDef) and node.name == _MAKES_NOTICE:
            returned = (each for each in ast.walk(node) if isinstance(each, ast.Return))
            yield from (_form(each.value) for each in returned if each.value is not None)


def _tells(node: ast.stmt) -> bool:
    """Whether it brings or makes `tell`."""
    if isinstance(node, ast.ImportFrom):
        return any(each.name == "tell" for each in node.names)
    return isinstance(node, ast.FunctionDef) and node.name == "tell"


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
