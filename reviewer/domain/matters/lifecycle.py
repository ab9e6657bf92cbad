"""From idea to production: the stages of a project or goal, what each asks for, what was built."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from reviewer.domain.language import tr
from reviewer.domain.matters.courses.projects import STAGES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

# What whoever takes a production goal into this state is asked to show.
ASKED_OF_GOALS: Final[Mapping[str, str]] = {
    "prototype": tr("An aim somebody has, and something small that can be tried on real items."),
    "offline_proof": tr(
        "Figures with their interval on cases decided blind, kept apart before it "
        "was built; and on which cases it fails."
    ),
    "shadow": tr(
        "It runs beside the work of a site and decides nothing: where, for how long, and "
        "what it would have done differently."
    ),
    "pilot": tr("One site uses it, with a way back by one switch and somebody who watches it."),
    "live": tr("A day, an owner beyond the stay, and what was gained against what came of it."),
    "retired": tr("Why it goes, and what takes its place."),
}
ASKED_OF_PROJECTS: Final[Mapping[str, str]] = {
    "question": tr("Whose problem it is, in their words, and what an answer would change."),
    "data": tr("The data with their card: where they come from, what is missing, whose they are."),
    "labels": tr("Labels by two people each, and how often they differed."),
    "model": tr("The simplest thing that could work, and what it is better than."),
    "proof": tr("Its figures with their interval against what really came of it."),
    "screen": tr("Somebody who is not of the team sees it and decides with it."),
    "running": tr("It runs at a site without those who built it."),
    "watched": tr("An alarm when it drifts, and somebody who hears it."),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a life cycle.

    Attributes:
        title: as people are told.
        asked: what proof it asks for, a sentence.
        built: the steps that reached or built it, oldest first; none for one still ahead.
        is_now: the one that it stands in.
    """

    name: str
    title: str
    asked: str
    built: tuple[Told, ...]
    is_now: bool


def stages_of(matter: Matter) -> tuple[Stage, ...]:
    """The stages of a project or production goal in their order; none of anything else."""
    if matter.course.kind == "project":
        built = list(matter.of("stage"))
        named = {name: [b for b in built if b.step.values.get("stage") == name] for name in STAGES}
        last = str(built[-1].step.values.get("stage")) if built else ""
        return tuple(_stages(STAGES, ASKED_OF_PROJECTS, named, last))
    if matter.course.kind == "production":
        titles = {name: matter.course.states[name] for name in ASKED_OF_GOALS}
        reached = {name: list(_reaching(matter, name)) for name in titles}
        return tuple(_stages(titles, ASKED_OF_GOALS, reached, matter.state))
    return ()


def _stages(
    titles: Mapping[str, str],
    asked: Mapping[str, str],
    built: Mapping[str, list[Told]],
    now: str,
) -> Iterable[Stage]:
    for name, title in titles.items():
        heading = title[:1].upper() + title[1:]
        yield Stage(name, heading, asked[name], tuple(built[name]), name == now)


def _reaching(matter: Matter, state: str) -> Iterable[Told]:
    for told in matter.told:
        act: Any = matter.course.act(told.step.act)
        if act is not None and act.target == state:
            yield told
