"""Keeps evidence as it was given out: each page once, under the name that decisions say back."""

import json

import sqlalchemy as sa

from reviewer.domain.canonical import canonical, digest
from reviewer.service.past_tables import evidence_pages
from reviewer.service.store import Store
from reviewer.wire.evidence import EvidenceShape

# Of what names a page: when it was made says nothing of what is on it.
_NAMELESS = frozenset({"made_ms", "page"})


def page_of(made: EvidenceShape) -> str:
    """Names a page: SHA-256 of all that is on it."""
    return digest(canonical(json.loads(made.model_dump_json(exclude=set(_NAMELESS)))))


def kept_page(store: Store, made: EvidenceShape) -> EvidenceShape:
    """The page as it is kept; the same one as before where nothing on it has changed.

    Raises:
        StorageFault: it cannot be kept; then it is not shown either.
    """
    name = page_of(made)
    with store.reading() as connection:
        known = find_page(connection, made.item, name)
    if known is not None:
        return known
    page = made.model_copy(update={"page": name})
    row = {"item": made.item, "page": name, "body": page.model_dump_json(), "made_ms": made.made_ms}
    with store.writing() as change:
        change.connection.execute(
            store.insert(evidence_pages).on_conflict_do_nothing().values(**row)
        )
    return page


def find_page(connection: sa.Connection, item: str, page: str) -> EvidenceShape | None:
    """A page by its name, None where it is not kept."""
    wanted = sa.select(evidence_pages.c.body).where(
        evidence_pages.c.item == item, evidence_pages.c.page == page
    )
    body = connection.scalar(wanted)
    return None if body is None else EvidenceShape.model_validate_json(body)
