"""Stopping the use of scores at a site, and resuming it; this desk hides them at once."""

from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.language import tr
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.domain.score_use import ScoreUse, Stop
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk


def sites_of(desk: Desk) -> tuple[str, ...]:
    """Sites of the signed-in person, or those that this desk knows items of."""
    return desk.signed_in().sites or desk.cache.sites()


def switch(desk: Desk, site: str, typed: str, reason: str) -> Changes:
    """Stop the use of scores at a site, or resume it where it is stopped.

    What is here of the site hides its scores at once, also offline; all else follows once the
    service has it. Resumed, scores are here again once the service tells them.

    Args:
        typed: the site once more, by hand.

    Raises:
        Refused: it is not theirs to say, the site was typed otherwise, or the reason is missing.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    person = desk.signed_in()
    if person.role is not Role.LEAD or site not in sites_of(desk):
        raise Refused(tr("Leads of a site say whether it uses scores."))
    if typed.strip() != site:
        raise Refused(tr("Type {site} to say that just this site is meant.", site=site))
    used = any(each.site == site for each in desk.stops)
    try:
        said = ScoreUse(site, used, reason.strip())
    except BadInput as fault:
        raise Refused(str(fault)) from fault
    record = desk.journal.append(person.id, Kind.SCORE_USE, said.payload())
    left = tuple(each for each in desk.stops if each.site != site)
    stop = Stop(site, person.title, said.reason, desk.clock.service_ms())
    desk.stops = left if used else (*left, stop)
    desk.cache.put_stops(desk.stops)
    items = () if used else tuple(desk.cache.hide_scores(site))
    text = (
        tr("Scores are used again at {site}", site=site)
        if used
        else tr("Scores are not used any more at {site}", site=site)
    )
    return changed(
        *("item", "queue", "record", "policy", "evidence"),
        items=items,
        record=record.id,
        text=text,
        warning=desk.room_warning(),
    )
