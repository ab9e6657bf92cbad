"""Whether a person may see a picture: it must belong to a product of a site of theirs."""

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.service.rights import in_scope
from reviewer.service.store import Store
from reviewer.service.tables import product_pictures


def sees_picture(store: Store, person: Person, sha256: str) -> bool:
    """Whether a product in the person's scope has this picture."""
    wanted = sa.select(sa.literal(1)).where(
        product_pictures.c.hash == sha256, in_scope(person, product_pictures.c.site)
    )
    with store.reading() as connection:
        return connection.execute(wanted.limit(1)).first() is not None
