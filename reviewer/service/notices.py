"""Notices: what a person must be told, through the feed."""

from collections.abc import Iterable

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.people import Role
from reviewer.service.store import Store, Writing
from reviewer.service.tables import notices, people


def tell(
    store: Store,
    change: Writing,
    persons: Iterable[str],
    *,
    code: str,
    item: str,
    sentence: str,
    cause: str,
) -> None:
    """Put one notice for each person into the feed.

    Args:
        cause: id of what brought it about; the same cause tells nobody twice.
    """
    for person in sorted(set(persons)):
        new = store.insert(notices).values(
            id=digest(f"{code}\n{cause}\n{person}".encode())[:32],
            person=person,
            code=code,
            item=item,
            sentence=sentence,
            made_ms=change.now_ms,
            seq=change.next_seq(),
        )
        change.connection.execute(new.on_conflict_do_nothing())


def tell_of_dispute(
    store: Store, change: Writing, item: str, persons: set[str], cause: str
) -> None:
    """Both sides of a dispute hear of it, and who may end it.

    Args:
        cause: the record, and the item where the record is about several.
    """
    sentence = "Decisions on this item differ. The safer one holds until a mentor or lead decides."
    tell(store, change, persons, code="dispute", item=item, sentence=sentence, cause=cause)


def tell_admins(store: Store, change: Writing, record: str, why: str) -> None:
    """Every admin hears of a record that does not add up."""
    admins = change.connection.execute(
        sa.select(people.c.id).where(people.c.role == Role.ADMIN.value, ~people.c.disabled)
    ).scalars()
    sentence = f"The service refused record {record}: {why}. Both versions are kept."
    tell(store, change, admins, code="quarantine", item="", sentence=sentence, cause=record)
