"""Gates as one service has them: thresholds of its own, and gates that are switched off."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from reviewer.domain.errors import BadInput
from reviewer.domain.gates import Gate, adjusted_gates
from reviewer.domain.levels import Level
from reviewer.insight.gates import assess
from reviewer.service.gate_evidence import practice_of
from reviewer.service.gate_stays import stay_lines, stay_of
from reviewer.service.policy import set_fact
from reviewer.service.screening import Refusal
from reviewer.service.store import Store
from reviewer.service.tables import facts
from reviewer.wire.mentoring import GateShape
from reviewer.wire.standing import StayShape

_FACT: Final = "gates"
_NOTHING: Final = '{"changes":{},"off":[]}'


@dataclass(frozen=True, slots=True)
class SiteGates:
    """The gates of a service.

    Attributes:
        gates: by the level that is reached.
        off: those that ask for nothing but the votes.
    """

    gates: Mapping[Level, Gate]
    off: frozenset[Level]

    def to(self, level: Level) -> Gate | None:
        """The gate that stands before a level; None where votes alone are asked for."""
        return None if level in self.off else self.gates.get(level)

    def shapes(self) -> list[GateShape]:
        """As they are told, the lowest first."""
        return [
            GateShape(
                to=int(level),
                off=level in self.off,
                starter_deck=gate.starter_deck,
                recall_ppm=gate.recall_ppm,
                false_reject_ppm=gate.false_reject_ppm,
                reliance_cases=gate.reliance_cases,
            )
            for level, gate in sorted(self.gates.items())
        ]

    def stays(self) -> dict[str, StayShape]:
        """Who passes in a stay, of those in force that ask for a rate, by the level's name."""
        asked = {level.name: self.to(level) for level in sorted(self.gates)}
        found = {name: gate and stay_of(gate) for name, gate in asked.items()}
        return {name: stay for name, stay in found.items() if stay}


def site_gates(connection: sa.Connection) -> SiteGates:
    """The gates in force."""
    kept = _kept(connection)
    off = frozenset(Level[name] for name in kept["off"])
    return SiteGates(adjusted_gates(kept["changes"]), off)


def adjust_gate(
    store: Store, name: str, thresholds: Mapping[str, Any], *, off: bool | None = None
) -> None:
    """Change a gate from now on.

    Args:
        name: of the level that is reached, "L3".
        thresholds: by the names of Gate; others stay as they are.
        off: whether the votes alone are asked for; None leaves that as it is.

    Raises:
        BadInput: there is no such gate or threshold, or a value cannot be.
    """
    with store.writing() as change:
        kept = _kept(change.connection)
        changes, switched = dict(kept["changes"]), set(kept["off"])
        changes[name] = {**changes.get(name, {}), **thresholds}
        adjusted_gates(changes)
        if off is not None:
            switched = switched | {name} if off else switched - {name}
        value = {"changes": changes, "off": sorted(switched)}
        text = json.dumps(value, sort_keys=True, separators=(",", ":"))
        set_fact(store, change, _FACT, text)


def threshold_of(text: str) -> tuple[str, Any]:
    """A threshold as it is typed: "recall_ppm=850000", "false_reject_ppm=none".

    Raises:
        BadInput: it is none.
    """
    name, found, value = text.partition("=")
    said: Mapping[str, Any] = {"none": None, "yes": True, "no": False}
    if found and value in said:
        return name, said[value]
    if found and value.isascii() and value.isdigit():
        return name, int(value)
    raise BadInput(f"{text!r} is no threshold. Say recall_ppm=850000 or starter_deck=no.")


def as_lines(found: SiteGates) -> str:
    """Gates for people to read: a line each, and who passes those that ask for a rate."""
    stays, lines = found.stays(), []
    for shape in found.shapes():
        lines.append(f"L{shape.to}: {_line(shape)}")
        stay = stays.get(Level(shape.to).name)
        lines += [f"    {line}" for line in (stay_lines(stay) if stay else ())]
    return "\n".join(lines)


def _line(gate: GateShape) -> str:
    if gate.off:
        return "off, votes alone"
    parts = ["starter deck"] if gate.starter_deck else []
    if gate.recall_ppm is not None:
        parts.append(f"reject recall at least {gate.recall_ppm / 1e6:g}")
    if gate.false_reject_ppm is not None:
        parts.append(f"false rejects at most {gate.false_reject_ppm / 1e6:g}")
    if gate.reliance_cases:
        parts.append(f"{gate.reliance_cases} cases of self-reliance")
    return ", ".join(parts) or "votes alone"


def check_gate(connection: sa.Connection, person: str, family: str, level: Level) -> None:
    """See that a person has met the gate to a level, where there is one.

    Raises:
        Refusal: with what lacks.
    """
    gate = site_gates(connection).to(level)
    if gate is None:
        return
    found = assess(gate, practice_of(connection, person, family).evidence)
    if not found.is_met:
        lacks = " ".join(found.lacks)
        raise Refusal("gate_not_met", f"The gate to {level.name} is not met. {lacks}")


def _kept(connection: sa.Connection) -> dict[str, Any]:
    text = connection.execute(sa.select(facts.c.value).where(facts.c.name == _FACT)).scalar()
    found: dict[str, Any] = json.loads(text or _NOTHING)
    return found
