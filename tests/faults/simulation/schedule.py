"""Schedules: what happens in which order, drawn from a seed; and making a failing one shorter."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from reviewer.domain.decision import Verdict
from tests.faults.simulation.site import CATALOGUE, PEOPLE
from tests.faults.simulation.weather import Weather

YEAR_S = 365 * 86_400.0
HOUR_S = 3600.0
_NAMES = [name for name, _, _ in PEOPLE]
_VERDICTS = (Verdict.CERTIFY, Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST, Verdict.DEFER)
_SHIFTS = (-YEAR_S, YEAR_S, -HOUR_S, HOUR_S, -400.0, 400.0, -0.7, 0.7, 3.0, 0.0)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens.

    Attributes:
        desk: number of the desk it happens at; the service's steps do not look at it.
        values: by name, what is drawn for it.
        then_s: how long until the next step.
    """

    name: str
    desk: int
    values: dict[str, Any]
    then_s: float

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!s}" for name, value in self.values.items())
        return f"{self.name}({told}) at {self.desk}, then {self.then_s:.3f} s"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A whole run.

    Attributes:
        many: the service has so many items, and the first desk so many check-outs, that losing them
            at once must be held.
    """

    seed: int
    desks: int
    many: bool
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        lines = "\n".join(f"  {step}" for step in self.steps)
        return f"seed {self.seed}, {self.desks} desks, many={self.many}\n{lines}"


Draw: TypeAlias = Callable[[random.Random], dict[str, Any]]


def _item(chance: random.Random) -> dict[str, Any]:
    # A few items get most of the attention, so that people meet on them.
    return {"nth": chance.randrange(6 if chance.random() < 0.6 else 60)}


def _verdict(chance: random.Random) -> dict[str, Any]:
    return {**_item(chance), "verdict": chance.choice(_VERDICTS)}


def _nothing(_: random.Random) -> dict[str, Any]:
    return {}


# What may happen, how often, and what is drawn for it.
_KINDS: dict[str, tuple[float, Draw]] = {
    "decide": (30, _verdict),
    "undo": (5, _nothing),
    "withdraw": (3, _item),
    "remark": (1.5, _item),
    "decide_all": (
        2,
        lambda c: {
            **_item(c),
            "count": c.randrange(2, 9),
            "verdict": c.choice((Verdict.CERTIFY, Verdict.REJECT)),
        },
    ),
    "wait": (14, _nothing),
    "weather": (12, lambda c: {"weather": c.choice(list(Weather))}),
    "clear": (5, _nothing),
    "kill_desk": (4, lambda c: {"after": c.choice((0, c.randrange(1, 30)))}),
    "kill_service": (1.5, _nothing),
    "start_service": (4, _nothing),
    "back_up": (2, _nothing),
    "restore": (0.8, lambda c: {"which": c.randrange(8), "new_epoch": c.random() < 0.5}),
    "set_clock": (2, lambda c: {"shift_s": c.choice(_SHIFTS), "offset": c.choice((60, 120, -300))}),
    "set_service_clock": (0.7, lambda c: {"shift_s": c.choice(_SHIFTS)}),
    "night": (0.6, lambda c: {"hours": c.choice((0.1, 9, 25, 60))}),
    "sign_in": (3, lambda c: {"name": c.choice(_NAMES)}),
    "sign_out": (0.8, _nothing),
    "ingest": (
        2,
        lambda c: {"number": c.randrange(CATALOGUE), "grams": c.choice((410, 900, 2500))},
    ),
    "purge": (0.2, _nothing),
    "poem": (0.4, _nothing),
    "poison": (0.7, lambda c: {"fit": c.random() < 0.5}),
    "ask": (1.5, _nothing),
    "take_more": (1, lambda c: {"count": c.randrange(1, 6)}),
}


def draw_schedule(seed: int, steps: int) -> Schedule:
    """The schedule of a seed."""
    chance = random.Random(seed)
    names, weights = list(_KINDS), [weight for weight, _ in _KINDS.values()]
    desks = chance.choice((2, 2, 2, 3, 3, 4))
    many = chance.random() < 0.06
    made = []
    for _ in range(steps):
        name = chance.choices(names, weights)[0]
        then_s = chance.uniform(2.0, 50.0) if name == "wait" else chance.choice((0.0, 0.002, 0.3))
        made.append(Step(name, chance.randrange(desks), _KINDS[name][1](chance), then_s))
    return Schedule(seed, desks, many, tuple(made))


def shrink(
    schedule: Schedule, fails: Callable[[Schedule], bool], *, most_runs: int = 300
) -> Schedule:
    """A shorter schedule that still fails: pieces are left out as long as that is so."""
    steps, runs = schedule.steps, 0
    size = len(steps) // 2
    while size and runs < most_runs:
        at = 0
        while at < len(steps) and runs < most_runs:
            shorter = _with(schedule, (*steps[:at], *steps[at + size :]))
            runs += 1
            if fails(shorter):
                steps = shorter.steps
            else:
                at += size
        size //= 2
    return _with(schedule, steps)


def _with(schedule: Schedule, steps: Sequence[Step]) -> Schedule:
    return Schedule(schedule.seed, schedule.desks, schedule.many, tuple(steps))
