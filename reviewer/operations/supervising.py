"""How far the signed-in person's decisions stand by themselves, as this desk last heard."""

import logging
from collections.abc import Mapping

from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PackCode
from reviewer.domain.levels import FIRST_LEVEL, Level
from reviewer.domain.people import Role
from reviewer.domain.supervision import KnownLevel, is_supervised
from reviewer.operations.desk import Desk

log = logging.getLogger(__name__)


def own_levels(desk: Desk) -> tuple[KnownLevel, ...]:
    """What was last told of each family of the person's decisions, in the order of the ladder."""
    if desk.person is None:
        return ()
    known = desk.cache.levels(desk.person.id)
    place = {pack.code: at for at, pack in enumerate(desk.ladder)}
    return tuple(sorted(known, key=lambda each: place.get(each.family, len(place))))


def levels_in_force(desk: Desk) -> Mapping[PackCode, Level]:
    """The level that counts now in each family of which something was told.

    A cache that cannot be read knows of none: it stops nobody from deciding.
    """
    now_ms = desk.clock.service_ms()
    try:
        return {each.family: each.in_force(now_ms) for each in own_levels(desk)}
    except StorageFault:
        log.warning("the cache does not give the levels of who works here")
        return {}


def is_supervising(desk: Desk) -> bool:
    """Whether the person may have cases to countersign, as far as is known here."""
    if desk.person is None:
        return False
    if desk.person.role in (Role.MENTOR, Role.LEAD):
        return True
    return Level.L5 in levels_in_force(desk).values()


def needs_countersign(desk: Desk, family: PackCode) -> bool:
    """Whether whatever the person decides in this family waits for a mentor.

    Only who learns is supervised, and at the first level where nothing was told. Above that the
    service judges each decision when it comes.
    """
    if desk.person is None or desk.person.role is not Role.INTERN:
        return False
    return is_supervised(levels_in_force(desk).get(family, FIRST_LEVEL))
