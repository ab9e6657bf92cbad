"""Who works at the desk: signing in and out, and people taking turns at one machine.

Changing hands deletes nothing and re-attributes nothing: records stay under their author and wait
for that author's sign-in.
"""

import base64
import hashlib
import secrets
from collections.abc import Callable
from functools import partial

from reviewer.domain.errors import ServiceFault
from reviewer.domain.language import tr
from reviewer.domain.people import Person
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.link import RunOnLane
from reviewer.operations.marking import catch_up_marks
from reviewer.operations.witnessing import keep_key
from reviewer.remote.service import Service
from reviewer.remote.signed_line import SessionFacts
from reviewer.remote.way_back import check_page, way_back

# A second factor and a forgotten phone; then the page on this computer closes.
COMPANY_S = 300.0


async def sign_in(
    desk: Desk,
    service: Service,
    run_on_lane: RunOnLane,
    name: str,
    password: str,
    *,
    device_name: str = "",
    code: str = "",
) -> Changes:
    """Sign in at the service, register this device's key, and work as that person.

    Raises:
        NeedsSignIn: name or password are wrong.
        NeedsEnrolment: this computer is new to the service and the code is missing or not good.
        ServiceFault: the service cannot be asked now.
        StorageFault: the sign-in cannot be kept.
    """
    journal = desk.journal
    facts = await service.sign_in(
        name, password, journal.device, journal.public_key_hex, device_name, code
    )
    return await run_on_lane(partial(_arrive, desk, facts))


def _arrive(desk: Desk, facts: SessionFacts) -> Changes:
    changes = work_as(desk, facts.person)
    keep_key(desk, facts.service_id, facts.service_key)
    return changes


async def sign_in_at_company(
    desk: Desk,
    service: Service,
    run_on_lane: RunOnLane,
    browse: Callable[[str], None],
    *,
    device_name: str = "",
    code: str = "",
) -> Changes:
    """Sign in by the company's own page, and work as whoever came back.

    The verifier never leaves this process before the browser is back; see RFC 7636.

    Args:
        browse: opens a page in the system's browser.

    Raises:
        NotAllowed: the company or the service does not let this person in.
        NeedsEnrolment: this computer is new to the service and the code is missing or not good.
        ServiceFault: the service or the company cannot be asked, or nobody came back in time.
        StorageFault: the sign-in cannot be kept.
    """
    verifier = secrets.token_urlsafe(48)
    hashed = hashlib.sha256(verifier.encode()).digest()
    challenge = base64.urlsafe_b64encode(hashed).rstrip(b"=").decode()
    async with way_back() as page:
        journey = await service.begin_at_company(page.address, challenge)
        browse(check_page(journey.url))
        brought = await page.wait(journey.state, min(COMPANY_S, journey.expires_s))
    facts = await service.finish_at_company(
        {
            "state": journey.state,
            "code": brought,
            "code_verifier": verifier,
            "device": desk.journal.device,
            "device_key": desk.journal.public_key_hex,
            "device_name": device_name,
            "enrolment": code,
        }
    )
    return await run_on_lane(partial(_arrive, desk, facts))


async def company_of(service: Service) -> str:
    """Whose own sign-in the service offers, "" for nobody's or when it does not answer."""
    try:
        return (await service.health()).company[:80]
    except ServiceFault:
        return ""


async def sign_out(desk: Desk, service: Service, run_on_lane: RunOnLane) -> Changes:
    """Leave the desk, at once. What is not received yet stays here and waits for this person.

    Check-outs stay too: they are this device's, and who comes next goes on with them. Given back,
    they would leave that person an empty queue while others take them. They end by themselves.

    The service is told by `say_goodbye`, afterwards: nobody waits at the desk for a network.

    Raises:
        StorageFault: the sign-in could not be removed.
    """
    await service.sign_out()
    return await run_on_lane(partial(_leave, desk))


async def say_goodbye(service: Service) -> None:
    """Tell the service who left, within seconds or not at all."""
    await service.say_goodbye()


def work_as(desk: Desk, person: Person) -> Changes:
    """Let the desk show this person's work. On the lane."""
    marked_for, _ = desk.cache.marks_through()
    if marked_for not in ("", person.id):
        leased = [lease.item for lease in desk.cache.checkouts()]
        desk.cache.drop_checkouts(leased)
    catch_up_marks(desk.journal, desk.cache, person.id)
    desk.person = person
    return changed(
        "person",
        "queue",
        "item",
        "checkout",
        "record",
        "notice",
        text=tr("{person} is signed in.", person=person.title),
    )


def _leave(desk: Desk) -> Changes:
    person, desk.person = desk.person, None
    waiting = 0
    if person is not None:
        waiting = desk.journal.counts().by_author.get(person.id, 0)
    text = tr("Signed out.")
    if waiting:
        text = tr(
            "Signed out. {n} records stay here until the next sign-in.",
            "Signed out. {n} record stays here until the next sign-in.",
            waiting,
        )
    return changed("person", "queue", "item", "record", "notice", text=text)


def keep_up(desk: Desk, person: Person) -> None:
    """Renew marks after the cache was lost while open, and what the service says of the person."""
    if desk.person is None or desk.person.id != person.id:
        return  # somebody else works here since this round began
    if desk.cache.marks_through()[0] != person.id:
        catch_up_marks(desk.journal, desk.cache, person.id)
    saved = desk.credentials.person
    if saved is not None and saved.id == desk.person.id:
        desk.person = saved
