"""The folder `model` of a service: what training, or an older release, left there to be used.

What lies there becomes a version when something is first scored, or the service starts. It is put
in use by itself only while no product has the score of another model: else the scores of two would
stand side by side, and `reviewer model activate` is what scores everything anew.
"""

import sqlalchemy as sa

from reviewer.domain.errors import BadInput, StorageFault
from reviewer.service.store import Store
from reviewer.service.tables import products
from reviewer.service.versions import (
    FILE_NAME,
    active_version,
    add_model,
    hash_of,
    last_activated,
    list_versions,
    note_activation,
)

FOLDER = "model"


def take_over(store: Store) -> None:
    """Have the model in the folder `model` among the versions as long as none was activated.

    It is put in use unless products are scored by another one.

    Raises:
        StorageFault, BadInput: it cannot be read, and nothing is scored that could go on.
    """
    place = store.folder / FOLDER
    with store.reading() as connection:
        if last_activated(connection) is not None or not (place / FILE_NAME).is_file():
            return
        are_scored = bool(_scored_by(connection))
    try:
        found = add_model(store, place)
    except (StorageFault, BadInput):
        if are_scored:
            return  # the model that scored them stays in use
        raise
    with store.writing() as change:
        others = _scored_by(change.connection) - {found.name}
        if last_activated(change.connection) is None and not others:
            note_activation(change, found.name, "", "it was in the folder model")


def unused_model(store: Store) -> str:
    """A sentence on a model in the folder `model` that nobody uses, "" when there is none."""
    place = store.folder / FOLDER
    if not (place / FILE_NAME).is_file():
        return ""
    try:
        sha256 = hash_of(place / FILE_NAME)
        known = next((each for each in list_versions(store) if each.sha256 == sha256), None)
        if known is None:
            return _not_added(store)
    except (StorageFault, BadInput) as fault:
        return f"The model in {place} is not used: {fault}"
    active = active_version(store)
    with store.reading() as connection:
        was_chosen = last_activated(connection) is not None
    if was_chosen or (active is not None and active.sha256 == sha256):
        return ""
    return (
        f"The model {known.name} in {place} is not in use, since another one has scored the"
        f" products. To score them with it: reviewer model activate {known.name}"
        f" --data {store.folder}"
    )


def _not_added(store: Store) -> str:
    """Of a file that is no version.

    Raises:
        StorageFault, BadInput: it is no model at all.
    """
    from reviewer.inference.model import load_model  # with numpy behind it

    place = store.folder / FOLDER
    load_model(place / FILE_NAME)
    with store.reading() as connection:
        if last_activated(connection) is None and not _scored_by(connection):
            return f"The model in {place} is put in use by the first ingest, or when serve starts."
    return (
        f"The model in {place} is none of this service's versions, and not used. To use it:"
        f" reviewer model add {place} --data {store.folder}, then reviewer model activate with"
        " the name that prints."
    )


def _scored_by(connection: sa.Connection) -> set[str]:
    wanted = sa.select(products.c.scored_by).where(products.c.scored_by.is_not(None)).distinct()
    return set(connection.execute(wanted).scalars())
