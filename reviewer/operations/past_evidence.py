"""What a decision rested on, asked of the service whenever somebody looks."""

from http import HTTPStatus

from reviewer.domain.errors import BadInput, Declined, Misunderstood
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.past_evidence import PastEvidence
from reviewer.operations.link import Link


async def fetch_past_evidence(link: Link, item: ItemId, record: RecordId) -> PastEvidence | None:
    """One decision with what was known and shown then.

    Returns:
        None where the service knows of no such decision for the signed-in person: it has not been
        sent yet, or is not theirs to look at.

    Raises:
        ServiceFault: it cannot be had now.
        Misunderstood: the service tells of it in words that this version does not know.
    """
    try:
        told = await link.service.past_evidence(item, record)
    except Declined as fault:
        if fault.status == HTTPStatus.NOT_FOUND:
            return None
        raise
    try:
        return told.to_domain()
    except (BadInput, ValueError, TypeError, KeyError, AttributeError) as fault:
        raise Misunderstood(
            tr(
                "The service tells of this decision in a way that is not understood: {fault}.",
                fault=fault,
            )
        ) from fault
