"""No plan, no queue: who learns under mentors begins with a launch plan that both have signed."""

import logging

from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.language import tr
from reviewer.domain.matters.launch import has_plan
from reviewer.domain.people import Role
from reviewer.operations.desk import Desk
from reviewer.operations.matters import matters_of

log = logging.getLogger(__name__)

NO_PLAN = tr("Your launch plan is not signed by both of you yet. Sign it first, then review.")


def lacks_plan(desk: Desk) -> bool:
    """Whether the signed-in person is an intern with mentors, and no plan that both signed.

    A cache that cannot be read knows of no mentors: it stops nobody.
    """
    person = desk.person
    if person is None or person.role is not Role.INTERN:
        return False
    try:
        if not desk.cache.has_mentors(person.id):
            return False
        return not has_plan(matters_of(desk, "plan").values(), person.id)
    except StorageFault:
        log.warning("the cache does not tell whether there is a plan")
        return False


def check_plan(desk: Desk) -> None:
    """See that whoever decides may begin.

    Raises:
        Refused: their plan is not signed.
    """
    if lacks_plan(desk):
        raise Refused(NO_PLAN)
