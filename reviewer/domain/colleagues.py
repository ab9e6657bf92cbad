"""Colleagues: the people whom somebody may know of by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.domain.ids import PersonId
from reviewer.domain.people import Role


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody as another person knows of them.

    Attributes:
        is_my_intern, is_my_mentor: to whoever was told, now.
        ratings: as a mentor, people by grade; empty while fewer than five rated them.
    """

    id: PersonId
    title: str
    role: Role
    sites: tuple[str, ...] = ()
    is_my_intern: bool = False
    is_my_mentor: bool = False
    ratings: Mapping[str, int] = field(default_factory=dict)


def titles(people: Iterable[Colleague]) -> dict[PersonId, str]:
    """What to call each of them."""
    return {each.id: each.title for each in people}
