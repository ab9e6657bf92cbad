"""Re-reviews: what others found who looked again at members of a bulk act, asked of the service."""

from http import HTTPStatus

from reviewer.domain.bulk import ActError
from reviewer.domain.errors import Declined
from reviewer.domain.ids import RecordId
from reviewer.operations.link import Link


async def fetch_act_error(link: Link, record_id: RecordId) -> ActError | None:
    """What others found in one act; None while that is not known.

    Raises:
        ServiceFault: it cannot be had now.
    """
    try:
        return (await link.service.act_error(record_id)).to_domain()
    except Declined as fault:
        if fault.status == HTTPStatus.NOT_FOUND:
            return None
        raise
