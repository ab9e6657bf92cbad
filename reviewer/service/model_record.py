"""A model's card with what came of the model here: the rates of all that was decided meanwhile.

Decisions are counted by when they were made, not by whose score was looked at: a model answers for
what it flags, for what it lets pass and for what it certifies alone.
"""

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.small_groups import told
from reviewer.service.contests import explanations_of
from reviewer.service.decided_slices import Stretch, decided_at
from reviewer.service.fairness import rates_of_all
from reviewer.service.store import Store
from reviewer.service.tables import activations
from reviewer.service.versions import Version, shipped_version, version_named
from reviewer.wire.models import CardAnswer, UseShape

PAGE = "card.md"
LEVEL = 0.95


def card_of(store: Store, caller: Person, name: str) -> CardAnswer:
    """All that is known of a model; counted are the caller's sites alone.

    Raises:
        Refused: there is no such model.
        StorageFault: its card cannot be read.
    """
    from reviewer.insight.tallies import tally

    found = version_named(store, name)
    with store.reading() as connection:
        uses = uses_of(connection, found)
        decided = (each for use in uses for each in decided_at(connection, caller, use))
        tallies = tally(decided, pairs=False)
    explained = explanations_of(store, caller, found.name)
    return CardAnswer(
        name=found.name,
        card={} if found.is_served else found.card,
        page=page_of(found),
        uses=[UseShape(since_ms=use.since, until_ms=use.until) for use in uses],
        decisions=told(int(tallies.whole.sum())),
        rates=rates_of_all(tallies, LEVEL),
        explained=explained.pages,
        unhelped=explained.unhelped,
    )


def page_of(version: Version) -> str:
    """What its makers say, in Markdown; "" where there is no page."""
    page = version.folder / PAGE
    return page.read_text("utf-8") if page.is_file() else ""


def uses_of(connection: sa.Connection, version: Version) -> list[Stretch]:
    """When it was in use. Before the first line of the log that is the model that ships."""
    log = connection.execute(sa.select(activations).order_by(activations.c.seq)).all()
    shipped = shipped_version()
    begun: list[tuple[str, int | None]] = [("" if shipped is None else shipped.name, None)]
    begun += [(row.model, row.at_ms) for row in log]
    ends = [at_ms for _, at_ms in begun[1:]] + [None]
    return [
        Stretch(since, until)
        for (name, since), until in zip(begun, ends, strict=True)
        if name == version.name and (since is None or since != until)
    ]
