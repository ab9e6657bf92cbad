"""The desk as a witness of the service's audit: it keeps what was signed, and speaks up."""

import logging
from collections.abc import Sequence

from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr
from reviewer.domain.queue import Notice
from reviewer.domain.signed_root import SignedRoot
from reviewer.operations.desk import Desk

log = logging.getLogger(__name__)

CODE = "audit"


def keep_roots(desk: Desk, roots: Sequence[SignedRoot]) -> bool:
    """Keep signed roots; whether one contradicted what was kept, which becomes a notice.

    A disk that refuses them stops nothing else.
    """
    told = False
    try:
        for root in roots:
            against = desk.witnesses.take(root)
            if against:
                _speak_up(desk, root.service_id, root.epoch, against)
                told = True
    except StorageFault as fault:
        log.warning("a signed root of the service was not kept: %s", fault)
    return told


def keep_key(desk: Desk, service_id: str, key: str) -> None:
    """Hold on to the key that a service showed at sign-in."""
    try:
        against = desk.witnesses.pin(service_id, key)
    except StorageFault as fault:
        log.warning("the service's key was not kept: %s", fault)
        return
    if against:
        _speak_up(desk, service_id, key[:16], against)


def _speak_up(desk: Desk, service_id: str, about: str, against: str) -> None:
    log.error("the audit of service %s contradicts itself: %s", service_id, against)
    if desk.person is None:
        return
    sentence = tr(
        "The service contradicts what it signed before: {against}. Your records are "
        "safe here. Tell IT; they can compare with: reviewer verify --witness.",
        against=against,
    )
    name = f"{CODE}-{service_id}-{about}-{desk.person.id}"
    made_ms = desk.clock.service_ms()
    desk.cache.add_notice(Notice(name, CODE, "", sentence, made_ms, desk.person.id))
