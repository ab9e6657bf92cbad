"""Puts another model in use: everything is scored by it first, then all items change at once.

Scores are kept beside those of the other models as they are made, so that an activation that was
ended goes on where it stopped. Then it is worked out aside what the items become, see switching.py.
Items and the log change in one short transaction: nobody ever sees items of two models.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.catalogue.defects import shown
from reviewer.domain.canonical import is_storable
from reviewer.domain.errors import Refused
from reviewer.domain.progress import Progress
from reviewer.domain.risk import Score
from reviewer.service.models import Loads, ScoresProducts, load_scorer
from reviewer.service.restocking import draft_restock, restock
from reviewer.service.stock import Draft, basis_of
from reviewer.service.store import Drafting, Row, Store, Writing
from reviewer.service.switching import count_of, switching
from reviewer.service.tables import activations, products, scores
from reviewer.service.versions import (
    Version,
    active_version,
    add_model,
    last_activated,
    note_activation,
    version_named,
)
from reviewer.wire.items import ProductShape, ScoreShape

AT_ONCE = 500
LONGEST_WORDS = 1000


@dataclass(frozen=True, slots=True)
class ActivationReport:
    """What an activation came to.

    Attributes:
        before: the model in use until now, "" when there was none.
        scored: products scored now; the others had been before.
        changed: products whose items changed.
        asked: products a person is asked about.
        reopened: certified items that the model calls into question.
    """

    model: str
    before: str
    products: int
    scored: int
    changed: int
    asked: int
    reopened: int

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def activate(
    store: Store,
    name: str,
    *,
    by: str = "",
    why: str = "",
    load: Loads | None = None,
    progress: Progress = lambda _what, _done, _total: None,
) -> ActivationReport:
    """Score every product with the model `name` and put it in use.

    Args:
        by, why: for the log.
        load: None for load_scorer.
        progress: called with (what, done, of how many).

    Raises:
        Refused: there is no such model, or `by` or `why` cannot stand in the log.
        StorageFault, BadInput: its file is not the one that was added, or cannot be read.
    """
    _check_words(by=by, why=why)
    version = version_named(store, name)
    scorer = load_scorer(store, version) if load is None else load(version)
    scoring = _Scoring(store, version, scorer, progress)
    before = active_version(store)
    kept = None if before is None else _kept(store, before)
    version = version if version.added_ms else _kept(store, version)
    scored = scoring.ahead()
    with switching(store) as switch:
        switch.work_out(
            scoring.drafts, lambda done, count: progress("products prepared", done, count)
        )
        with store.writing(switch.connection) as change:
            total, rows = switch.make(change, version.name)
            count = count_of(change.connection)
            # What came or changed in the last moment is done now.
            for page in _pages(rows):
                found, late = scoring.scores_of(change, page)
                scored += late
                total.add(restock(store, change, [row.id for row in page], scores=found))
            progress("products switched", count, count)
            if kept is not None and last_activated(change.connection) is None:
                note_activation(change, kept.name, "", "it was in use")
            if last_activated(change.connection) != version.name:
                note_activation(change, version.name, by, why)
    return ActivationReport(
        model=version.name,
        before="" if kept is None else kept.name,
        products=count,
        scored=scored,
        changed=total.changed,
        asked=total.asked,
        reopened=total.reopened,
    )


def _check_words(**words: str) -> None:
    for option, text in words.items():
        if len(text) > LONGEST_WORDS or not (text.isprintable() and is_storable(text)):
            raise Refused(
                f"--{option} {shown(text)} cannot stand in the log. Use at most {LONGEST_WORDS}"
                " printable characters."
            )


def model_before(store: Store) -> str:
    """Name of the model that was in use before this one.

    Raises:
        Refused: there was none.
    """
    with store.reading() as connection:
        wanted = sa.select(activations.c.model).order_by(activations.c.seq.desc())
        names = list(connection.execute(wanted).scalars())
    for name in names:
        if name != names[0]:
            return str(name)
    raise Refused("No other model was in use before this one. See `reviewer model list`.")


def _kept(store: Store, version: Version) -> Version:
    """The version as one of the store's own: the next release may ship another model."""
    return version if version.added_ms else add_model(store, version.folder)


@dataclass(slots=True)
class _Scoring:
    """Scores of all products by one model, those made before included."""

    store: Store
    version: Version
    scorer: ScoresProducts
    progress: Progress

    def ahead(self) -> int:
        """Score what was not scored yet, a page at a time; how many."""
        made = done = 0
        last = ""
        while True:
            with self.store.reading() as connection:
                rows = _page(connection, last)
                count = count_of(connection)
                missing = self._missing(connection, rows)
            if not rows:
                return made
            made_now = self._bodies(missing)  # nobody who writes waits for the model
            if made_now:
                with self.store.writing() as change:
                    self._keep(change, made_now)
            made, done, last = made + len(missing), done + len(rows), rows[-1].id
            self.progress("products scored", done, max(count, done))

    def drafts(self, drafting: Drafting, rows: list[Row]) -> list[Draft]:
        """What the products of a page become; those without a score by now are left out."""
        names = [row.id for row in rows]
        found = self._kept(drafting.connection, names)
        missing = {row.id for row in self._missing(drafting.connection, rows)}
        known = [name for name in names if name not in missing]
        return draft_restock(self.store, drafting, known, found)

    def _kept(self, connection: sa.Connection, names: list[str]) -> dict[str, Score]:
        wanted = sa.select(scores.c.product, scores.c.body).where(
            scores.c.model == self.version.name, scores.c.product.in_(names)
        )
        return {
            row.product: ScoreShape.model_validate_json(row.body).to_domain()
            for row in connection.execute(wanted)
        }

    def scores_of(self, change: Writing, rows: list[Row]) -> tuple[dict[str, Score], int]:
        """Scores by product, and how many had to be made."""
        missing = self._missing(change.connection, rows)
        self._keep(change, self._bodies(missing))
        return self._kept(change.connection, [row.id for row in rows]), len(missing)

    def _missing(self, connection: sa.Connection, rows: list[Row]) -> list[Row]:
        wanted = sa.select(scores.c.product, scores.c.basis).where(
            scores.c.model == self.version.name, scores.c.product.in_([row.id for row in rows])
        )
        known = {row.product: row.basis for row in connection.execute(wanted)}
        return [row for row in rows if known.get(row.id) != basis_of(row.body)]

    def _bodies(self, rows: list[Row]) -> list[dict[str, Any]]:
        if not rows:
            return []
        wanted = [ProductShape.model_validate_json(row.body).to_domain() for row in rows]
        made = self.scorer.score(wanted, resources.ladder())
        return [
            {
                "product": row.id,
                "model": self.version.name,
                "basis": basis_of(row.body),
                "body": ScoreShape.of_domain(score).model_dump_json(),
            }
            for row, score in zip(rows, made, strict=True)
        ]

    def _keep(self, change: Writing, made: list[dict[str, Any]]) -> None:
        if not made:
            return
        new = self.store.insert(scores)
        fresh = {name: new.excluded[name] for name in ("made_ms", "basis", "body")}
        change.connection.execute(
            new.on_conflict_do_update(index_elements=["product", "model"], set_=fresh),
            [{**row, "made_ms": change.now_ms} for row in made],
        )


def _pages(rows: list[Row]) -> Iterator[list[Row]]:
    return (rows[at : at + AT_ONCE] for at in range(0, len(rows), AT_ONCE))


def _page(connection: sa.Connection, after: str) -> list[Row]:
    wanted = sa.select(products.c.id, products.c.body).where(products.c.id > after)
    return list(connection.execute(wanted.order_by(products.c.id).limit(AT_ONCE)))
