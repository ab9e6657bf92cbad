"""The gate: which licences may be shipped, by licences.toml."""

import re
import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from packages.components import Component
from packages.product import INSTALLER

_TOKEN = re.compile(r"\(|\)|\bAND\b|\bOR\b|[\w.+-]+(?: WITH [\w.+-]+)?")


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be shipped.

    Attributes:
        allowed: SPDX identifiers that anything may have.
        replaceable_only: those that only what can be replaced by itself may have.
        replaceable: lower-case names of distributions that are files of their own.
    """

    allowed: frozenset[str]
    replaceable_only: frozenset[str]
    replaceable: frozenset[str]


def shipped_rules() -> Rules:
    """The rules in licences.toml."""
    said = tomllib.loads((INSTALLER / "licences.toml").read_text("utf-8"))
    return Rules(
        frozenset(said["allowed"]),
        frozenset(said["replaceable_only"]),
        frozenset(said["replaceable"]),
    )


def offences(components: Iterable[Component], rules: Rules) -> list[str]:
    """A sentence for each component that may not be shipped."""
    return [
        f"{each.name} {each.version} is under {each.licence or 'no licence that it names'}."
        for each in components
        if not may_be_shipped(each, rules)
    ]


def may_be_shipped(component: Component, rules: Rules) -> bool:
    """Whether one way through the licence expression meets the rules."""
    allowed = set(rules.allowed)
    if component.name.lower().replace("_", "-") in rules.replaceable:
        allowed |= rules.replaceable_only
    return bool(component.licence) and holds(component.licence, allowed)


def holds(expression: str, allowed: Collection[str]) -> bool:
    """Whether an SPDX expression can be met by licences in `allowed` alone.

    AND binds more tightly than OR. A licence WITH an exception is one word of `allowed`.
    """
    words = _TOKEN.findall(expression)
    if "".join(words).replace(" ", "") != expression.replace(" ", ""):
        return False
    value, rest = _either(words, allowed)
    return value and not rest


def _either(words: list[str], allowed: Collection[str]) -> tuple[bool, list[str]]:
    value, rest = _both(words, allowed)
    while rest[:1] == ["OR"]:
        other, rest = _both(rest[1:], allowed)
        value = value or other
    return value, rest


def _both(words: list[str], allowed: Collection[str]) -> tuple[bool, list[str]]:
    value, rest = _one(words, allowed)
    while rest[:1] == ["AND"]:
        other, rest = _one(rest[1:], allowed)
        value = value and other
    return value, rest


def _one(words: list[str], allowed: Collection[str]) -> tuple[bool, list[str]]:
    if words[:1] == ["("]:
        value, rest = _either(words[1:], allowed)
        return value and rest[:1] == [")"], rest[1:]
    return bool(words) and words[0] in allowed, words[1:]
