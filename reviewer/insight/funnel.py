"""From technical gaps to projects, publications and production, with what the counts allow to say.

Each stage is counted among those of the stage before: of 10 projects 8 led to a publication, of
these 5 to something in production.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.matters.matter import Matter
from reviewer.insight.intervals import Interval, wilson

# States in which a goal counts as reached.
PUBLISHED = frozenset({"accepted", "published"})
IN_PRODUCTION = frozenset({"live", "retired"})


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the funnel.

    Attributes:
        count: how many came this far.
        share: of those of the stage before, by Wilson; None where counting begins: gaps, projects.
    """

    name: str
    count: int
    share: Interval | None


@dataclass(frozen=True, slots=True)
class Funnel:
    """The stages in order, and what came into production without a publication."""

    stages: tuple[Stage, ...]
    unpublished: int


def funnel(
    gaps: Iterable[Matter],
    projects: Iterable[Matter],
    publications: Iterable[Matter],
    productions: Iterable[Matter],
) -> Funnel:
    """How far gaps and their projects came.

    Gaps that were dropped count among all: a funnel without them would flatter. A project whose
    gap is unknown counts from the second stage on.
    """
    listed = list(projects)
    served = {each.values.get("gap") for each in listed}
    known = {each.id for each in gaps}
    every = {each.id for each in listed}
    published = every & _reached(publications, PUBLISHED)
    live = every & _reached(productions, IN_PRODUCTION)
    stages = (
        Stage("gap", len(known), None),
        _stage("taken up", len(known & served), len(known)),
        Stage("project", len(every), None),
        _stage("publication", len(published), len(every)),
        _stage("production", len(published & live), len(published)),
    )
    return Funnel(stages, len(live - published))


def _reached(goals: Iterable[Matter], states: frozenset[str]) -> set[object]:
    return {each.values.get("project") for each in goals if each.state in states}


def _stage(name: str, count: int, of: int) -> Stage:
    return Stage(name, count, wilson(count, of))
