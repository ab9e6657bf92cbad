"""Who works here: roles and persons."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.ids import PersonId


class Role(StrEnum):
    REVIEWER = "reviewer"
    INTERN = "intern"
    MENTOR = "mentor"
    LEAD = "lead"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Person:
    """A human with an account at one service.

    Attributes:
        id: given by the service.
        name: what the person signs in with.
        title: what others see.
        role: one role at a time.
        sites: codes of the sites whose items the person may decide; empty means all.
    """

    id: PersonId
    name: str
    title: str
    role: Role
    sites: tuple[str, ...] = ()
