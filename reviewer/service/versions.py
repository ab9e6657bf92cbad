"""The models of a service: each a folder below models/, named once and never changed.

A version is named as its card names it; where another model has the name already, the beginning of
its hash is added. Which one is in use is the last line of the log of activations. As long as
nothing was activated it is the one that ships. Nothing here is changed by reading it.
"""

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.catalogue.defects import shown
from reviewer.domain import disk
from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.domain.ids import uuid7
from reviewer.service.kept_rows import note
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import activations, models

FILE_NAME = "model.npz"
CARD = "card.json"
LONGEST_NAME = 80
_SERVED = "served"
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Version:
    """One model whose scores this service keeps.

    Attributes:
        sha256: of its model.npz; "served:" and a name where another server runs it.
        added_ms: service clock; 0 for the one that ships, which nobody added.
        facts: the figures of its card that a list shows.
    """

    name: str
    sha256: str
    folder: Path
    added_ms: int
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_served(self) -> bool:
        """Whether another server runs it: its scores are here, it is not."""
        return bool(self.facts.get(_SERVED, False))

    @property
    def card(self) -> dict[str, Any]:
        """The whole card.

        Raises:
            StorageFault: it is not there or cannot be read.
        """
        if self.is_served:
            raise StorageFault(
                f"The model {self.name} is run by another server; its card is there."
            )
        return _card(self.folder, needed=True)


def list_versions(store: Store) -> list[Version]:
    """All of them, the oldest first; the one that ships when nobody added it."""
    with store.reading() as connection:
        rows = connection.execute(sa.select(models).order_by(models.c.added_ms, models.c.name))
        found = [_version(store, row) for row in rows]
    shipped = shipped_version()
    if shipped is None or shipped.sha256 in {each.sha256 for each in found}:
        return found
    if shipped.name in {each.name for each in found}:
        # An earlier release shipped another model of this name, and it was kept.
        shipped = replace(shipped, name=_with_hash(shipped.name, shipped.sha256))
    return [shipped, *found]


def version_named(store: Store, name: str) -> Version:
    """One of them.

    Raises:
        Refused: there is none of this name.
    """
    for each in list_versions(store):
        if each.name == name:
            return each
    raise Refused(f"There is no model named {shown(name, 100)}. See `reviewer model list`.")


def active_version(store: Store) -> Version | None:
    """The model in use, None when there is none."""
    wanted = (
        sa.select(models)
        .join_from(activations, models, models.c.name == activations.c.model)
        .order_by(activations.c.seq.desc())
        .limit(1)
    )
    with store.reading() as connection:
        row = connection.execute(wanted).first()
    return shipped_version() if row is None else _version(store, row)


def last_activated(connection: sa.Connection) -> str | None:
    """Name of the model activated last, None when none ever was."""
    wanted = sa.select(activations.c.model).order_by(activations.c.seq.desc()).limit(1)
    found: str | None = connection.execute(wanted).scalar()
    return found


def note_activation(change: Writing, name: str, by: str, why: str) -> None:
    """Add a line to the log."""
    row = {"seq": change.next_seq(), "model": name, "at_ms": change.now_ms}
    change.connection.execute(activations.insert().values(**row, author=by, why=why))
    note(change, "activation", [str(row["seq"])])


def add_model(store: Store, source: Path) -> Version:
    """Copy a model's folder into the store; the same model twice is one version.

    Raises:
        BadInput: `source` holds no model.
        StorageFault: it cannot be read or written.
    """
    from reviewer.inference.scoring import Scorer  # with numpy behind it

    Scorer.load(source / FILE_NAME)
    sha256 = hash_of(source / FILE_NAME)
    facts = _card(source, needed=False)
    with store.reading() as connection:
        known = connection.execute(sa.select(models).where(models.c.sha256 == sha256)).first()
    if known is not None:
        return _version(store, known)
    wanted = _name_of(facts)
    folder = f"{_UNSAFE.sub('-', wanted).strip('.-') or 'model'}-{sha256[:8]}"
    _copy(source, store.folder / "models" / folder, sha256)
    with store.writing() as change:
        taken = set(change.connection.execute(sa.select(models.c.name)).scalars())
        shipped = shipped_version()
        if shipped is not None and shipped.sha256 != sha256:
            taken.add(shipped.name)
        row = {
            "name": _with_hash(wanted, sha256) if wanted in taken else wanted,
            "sha256": sha256,
            "folder": folder,
            "added_ms": change.now_ms,
            "facts": json.dumps(_figures(facts), ensure_ascii=False),
        }
        new = store.insert(models).values(**row).on_conflict_do_nothing()
        if change.connection.execute(new.returning(models.c.name)).first() is not None:
            note(change, "model", [str(row["name"])], act="added")
        by_hash = sa.select(models).where(models.c.sha256 == sha256)
        return _version(store, change.connection.execute(by_hash).one())


@cache
def shipped_version() -> Version | None:
    """The model that came with the program, None when it came without."""
    folder = resources.path("model")
    if not (folder / FILE_NAME).is_file():
        return None
    facts = _card(folder, needed=False)
    return Version(_name_of(facts), hash_of(folder / FILE_NAME), folder, 0, _figures(facts))


def note_served(store: Store, change: Writing, names: Iterable[str]) -> None:
    """Have models that another server runs among the versions, since scores here are theirs."""
    for name in names:
        row = {
            "name": name,
            # There is no file at hand; the column must differ from that of all others.
            "sha256": f"served:{hashlib.sha256(name.encode()).hexdigest()}",
            "folder": "",
            "added_ms": change.now_ms,
            "facts": json.dumps({_SERVED: True}),
        }
        new = store.insert(models).values(**row).on_conflict_do_nothing()
        if change.connection.execute(new.returning(models.c.name)).first() is not None:
            note(change, "model", [name], act="served elsewhere")


def hash_of(path: Path) -> str:
    """SHA-256 of a file, hex.

    Raises:
        StorageFault: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as fault:
        raise StorageFault(f"The model {path} cannot be read: {disk.why(fault)}.") from fault


def _version(store: Store, row: Row) -> Version:
    folder = store.folder / "models" / row.folder
    return Version(row.name, row.sha256, folder, row.added_ms, json.loads(row.facts))


def _card(folder: Path, *, needed: bool) -> dict[str, Any]:
    path = folder / CARD
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError as fault:
        if needed:
            raise StorageFault(f"The model in {folder} came without a card.") from fault
        return {}
    except (OSError, ValueError, RecursionError) as fault:
        raise StorageFault(
            f"The card {path} cannot be read: {disk.why(fault)}. Put the right one back."
        ) from fault
    if not isinstance(found, dict):
        raise BadInput(f"{path} is no card of a model. Train it again: reviewer train.")
    return found


def _name_of(facts: Mapping[str, Any]) -> str:
    name = facts.get("model")
    if not isinstance(name, str) or not name.isprintable() or not is_storable(name):
        return "model"
    return name.strip()[:LONGEST_NAME] or "model"


def _with_hash(name: str, sha256: str) -> str:
    return f"{name}+{sha256[:8]}"


def _figures(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in facts.items()
        if name != "model" and isinstance(value, bool | int | float | str)
    }


def _copy(source: Path, target: Path, sha256: str) -> None:
    """Copy the files of a folder under a name that shows only once all are there."""
    passing = target.with_name(f".{uuid7()}")
    try:
        if (target / FILE_NAME).is_file() and hash_of(target / FILE_NAME) == sha256:
            return  # copied before, and ended before it was noted
        passing.mkdir(parents=True, mode=0o700)
        for file in sorted(source.iterdir()):
            if file.is_file():
                with file.open("rb") as read, (passing / file.name).open("wb") as written:
                    shutil.copyfileobj(read, written)
                    written.flush()
                    os.fsync(written.fileno())
        if target.exists():
            shutil.rmtree(target)
        passing.rename(target)
        disk.flush_folder(target.parent)
    except OSError as fault:
        shutil.rmtree(passing, ignore_errors=True)
        raise StorageFault(
            f"The model cannot be copied to {target.parent}: {disk.why(fault)}."
        ) from fault
