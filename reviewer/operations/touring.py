"""Walking through the life of a real project or goal: what was built at each stage, by whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.domain.colleagues import titles
from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.lifecycle import stages_of
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.sections import heading, spelled
from reviewer.domain.matters.step import MatterId, Told
from reviewer.operations.desk import Desk
from reviewer.operations.matters import colleagues, matters_of

# What a stage is about is told by its heading.
_KNOWN = frozenset({"stage", "title", "project"})


@dataclass(frozen=True, slots=True)
class Built:
    """What was done at a stage.

    Attributes:
        said: label and words of what was filled in.
    """

    by: str
    made_ms: int
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TourStage:
    """A stop of the tour; see domain.matters.lifecycle.Stage."""

    title: str
    asked: str
    built: tuple[Built, ...]
    is_now: bool


@dataclass(frozen=True, slots=True)
class Tour:
    """One project or production goal from its first stage to its last."""

    matter: MatterId
    title: str
    sort: str
    state: str
    stages: tuple[TourStage, ...]

    @property
    def reached(self) -> int:
        """How many stages have something built."""
        return sum(bool(each.built) for each in self.stages)


def tours(desk: Desk) -> list[Tour]:
    """All that whoever is signed in may read of and that has come anywhere, the furthest first.

    Raises:
        Refused: nobody is signed in.
    """
    person = desk.signed_in()
    names = {person.id: person.title, **titles(colleagues(desk))}
    every = {**matters_of(desk, "production"), **matters_of(desk, "project")}
    found = [_tour(each, names) for each in every.values()]
    return sorted((each for each in found if each.reached), key=lambda each: -each.reached)


def _tour(matter: Matter, names: Mapping[PersonId, str]) -> Tour:
    return Tour(
        matter.id,
        heading(matter, names),
        matter.course.title[0],
        matter.course.states.get(matter.state, matter.state),
        tuple(
            TourStage(
                stage.title,
                stage.asked,
                tuple(_built(matter, told, names) for told in stage.built),
                stage.is_now,
            )
            for stage in stages_of(matter)
        ),
    )


def _built(matter: Matter, told: Told, names: Mapping[PersonId, str]) -> Built:
    by = names.get(told.author) or told.author_title or tr("somebody")
    return Built(by, told.made_ms, tuple(_said(matter, told, names)))


def _said(matter: Matter, told: Told, names: Mapping[PersonId, str]) -> Iterable[tuple[str, str]]:
    act = matter.course.act(told.step.act)
    for field in () if act is None else act.fields:
        value = told.step.values.get(field.name)
        if field.name not in _KNOWN and value not in (None, "", []):
            yield field.label, spelled(field, value, names, {})
