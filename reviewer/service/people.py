"""People and their passwords. There are no accounts but those somebody added."""

import json
import threading
from functools import cache

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.people import Person, Role
from reviewer.service.kept_rows import note
from reviewer.service.rights import covers
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import items, people, sessions

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 1000
LONGEST_NAME = 200

HASHER = PasswordHasher()
# One verification takes 64 MiB: many at once would take the machine down.
_few = threading.BoundedSemaphore(2)


def add_person(
    store: Store,
    name: str,
    title: str,
    role: Role,
    password: str,
    sites: tuple[str, ...],
    *,
    hasher: PasswordHasher = HASHER,
) -> Person:
    """A new account.

    Args:
        sites: site codes the person may decide for; empty means all.
        hasher: what hashing costs; the cost is noted in the hash.

    Raises:
        Refused: the name is taken or the name or password will not do.
    """
    check_account(name, title or name, password)
    person = Person(PersonId(uuid7()), name, title or name, role, tuple(sites))
    row = {
        "id": person.id,
        "name": name,
        "title": person.title,
        "role": role.value,
        "sites": json.dumps(list(sites)),
        "password_hash": _hash(password, hasher),
        "disabled": False,
    }
    with store.writing() as change:
        new = store.insert(people).values(**row, made_ms=change.now_ms)
        added = change.connection.execute(new.on_conflict_do_nothing().returning(people.c.id))
        if added.first() is None:
            raise Refused(f"There is a person named {name!r} already. Choose another name.")
        _note(change, person.id, "added")
    return person


def check_account(name: str, title: str, password: str) -> None:
    """See that an account can be so, before there is a service for it.

    Raises:
        Refused: the name or password will not do.
    """
    _check_name(name)
    _check_name(title)
    _check_password(password)


def list_people(store: Store) -> list[Person]:
    """Everybody with an account, by name."""
    with store.reading() as connection:
        rows = connection.execute(sa.select(people).order_by(people.c.name)).all()
    return [person_of(row) for row in rows]


def adjudicators(connection: sa.Connection, item: str) -> set[str]:
    """Mentors and leads who work for the item's site."""
    site = connection.execute(sa.select(items.c.site).where(items.c.id == item)).scalar_one()
    roles = [Role.MENTOR.value, Role.LEAD.value]
    found = connection.execute(
        sa.select(people).where(people.c.role.in_(roles), ~people.c.disabled)
    )
    return {person.id for row in found if covers(person := person_of(row), site)}


def set_password(store: Store, name: str, password: str) -> None:
    """Give a person another password and end all their sessions.

    Raises:
        Refused: nobody has this name, or the password will not do.
    """
    _check_password(password)
    fresh = _hash(password, HASHER)
    with store.writing() as change:
        _change(change, name, {"password_hash": fresh}, "password reset")


def disable_person(store: Store, name: str) -> None:
    """Shut an account and end its sessions. Its records stay.

    Raises:
        Refused: nobody has this name.
    """
    with store.writing() as change:
        _change(change, name, {"disabled": True}, "disabled")


def enable_person(store: Store, name: str) -> None:
    """Open a shut account again; its sessions stay ended.

    Raises:
        Refused: nobody has this name.
    """
    with store.writing() as change:
        _change(change, name, {"disabled": False}, "enabled")


def change_person(
    store: Store, name: str, role: Role | None = None, sites: tuple[str, ...] | None = None
) -> Person:
    """Give a person another role or other sites; it holds from their next call on, everywhere.

    Their sessions go on. The desk hears of it, because it has to trade its token at once.

    Args:
        role, sites: None leaves them; no sites means all.

    Raises:
        Refused: nobody has this name.
    """
    values: dict[str, object] = {} if role is None else {"role": role.value}
    if sites is not None:
        values["sites"] = json.dumps(list(sites))
    with store.writing() as change:
        person = _update(change.connection, name, values)
        change.connection.execute(
            sessions.update()
            .where(sessions.c.person == person)
            .values(access_expires_ms=change.now_ms)
        )
        _note(change, person, "changed")
        row = change.connection.execute(sa.select(people).where(people.c.id == person)).one()
    return person_of(row)


def find_person(store: Store, name: str, password: str) -> Person | None:
    """The person with this name and password, None when there is none.

    Takes the same time for an unknown name, a shut account and a wrong password.
    """
    with store.reading() as connection:
        row = connection.execute(sa.select(people).where(people.c.name == name)).first()
    usable = row is not None and not row.disabled
    known = row.password_hash if row is not None and usable else _nobody()
    try:
        with _few:
            HASHER.verify(known, password)
    except VerificationError:
        return None
    return person_of(row) if row is not None and usable else None


def person_named(connection: sa.Connection, name: str) -> Person:
    """Who has this name.

    Raises:
        Refused: nobody has.
    """
    row = connection.execute(sa.select(people).where(people.c.name == name)).first()
    if row is None:
        raise Refused(f"There is no person named {name!r}. See `reviewer person list`.")
    return person_of(row)


def person_of(row: Row) -> Person:
    """The person in a row of `people`."""
    facts = row._mapping
    return Person(
        id=PersonId(facts["id"]),
        name=facts["name"],
        title=facts["title"],
        role=Role(facts["role"]),
        sites=tuple(json.loads(facts["sites"])),
    )


def _note(change: Writing, person: str, act: str) -> None:
    """Enter an account as it is by now; everything that changes one calls this."""
    row = change.connection.execute(sa.select(people).where(people.c.id == person)).one()
    told = {"name": row.name, "role": row.role, "sites": json.loads(row.sites)}
    note(change, "person", [person], act=act, **told)


def _update(connection: sa.Connection, name: str, values: dict[str, object]) -> str:
    """The person's id; what is not in `values` stays."""
    found = connection.execute(
        people.update()
        .where(people.c.name == name)
        .values({"name": name, **values})
        .returning(people.c.id)
    ).scalar_one_or_none()
    if found is None:
        raise Refused(f"There is no person named {name!r}. See `reviewer person list`.")
    return str(found)


def _change(change: Writing, name: str, values: dict[str, object], act: str) -> None:
    changed = _update(change.connection, name, values)
    theirs = sessions.update().where(sessions.c.person == changed)
    change.connection.execute(theirs.values(revoked=True))
    _note(change, changed, act)


def _hash(password: str, hasher: PasswordHasher) -> str:
    with _few:
        return hasher.hash(password)


@cache
def _nobody() -> str:
    return HASHER.hash("a password that nobody has")


def _check_name(name: str) -> None:
    usable = name and name == name.strip() and is_storable(name) and name.isprintable()
    if not usable or len(name) > LONGEST_NAME:
        raise Refused(f"{name!r} cannot be a name. Use 1 to {LONGEST_NAME} printable characters.")


def _check_password(password: str) -> None:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise Refused(
            f"The password has {len(password)} characters."
            f" Use {SHORTEST_PASSWORD} to {LONGEST_PASSWORD}."
        )
    if not is_storable(password):
        raise Refused("The password contains a NUL or half a character. Choose another.")
