"""Who works here: roles and persons."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr

# What is told whoever decides blind where many items are decided at once.
ONE_BY_ONE = tr("While you learn, you decide item by item, before you see what the model says.")


class Role(StrEnum):
    REVIEWER = "reviewer"
    INTERN = "intern"
    MENTOR = "mentor"
    LEAD = "lead"
    ADMIN = "admin"
    FAIRNESS = "fairness"  # looks at figures from outside, and is told of nobody


# Who answers for whether decisions are equally right everywhere.
OVERSEERS = frozenset({Role.LEAD, Role.ADMIN})


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

    @property
    def decides_blind(self) -> bool:
        """Whether what the model and others say of an item is sealed until it is decided."""
        return self.role is Role.INTERN

    def oversees(self, sites: Collection[str]) -> bool:
        """Whether they answer for all of these sites; for all there are, where none is named."""
        return self.role in OVERSEERS and self.works_for(sites)

    def works_for(self, sites: Collection[str]) -> bool:
        """Whether all of these sites are theirs; all there are, where none is named."""
        return not self.sites or (bool(sites) and set(sites) <= set(self.sites))

    @property
    def sees_figures_alone(self) -> bool:
        """Whether they are told of no item and of nobody."""
        return self.role is Role.FAIRNESS
