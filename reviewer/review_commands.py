"""The command on customers' reviews: how many came, matched, and were read; and their import."""

from pathlib import Path
from typing import Any

import typer

from reviewer.command_line import AsJson, Data, Database, existing_store, say


def register(app: typer.Typer) -> None:
    """Add the command to the program's."""
    app.command()(reviews)


def taken_in(
    outcomes: Path | None, reviews: Path | None, data: Path | None, database: str | None
) -> dict[str, Any]:
    """What came of a file of outcomes or of reviews.

    Raises:
        BadCatalogue: with every defect found; nothing was stored.
    """
    from reviewer.service.outcomes import ingest_outcomes
    from reviewer.service.reviews import ingest_reviews

    with existing_store(data, database) as store:
        if outcomes is not None:
            return ingest_outcomes(outcomes, store).facts()
        if reviews is not None:
            return ingest_reviews(reviews, store).facts()
    raise ValueError("Neither outcomes nor reviews.")


def reviews(
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Say by language how many reviews came, how many matched, and what people said of those.

    Example: reviewer reviews --data ./service
    """
    from reviewer.domain.ids import PersonId
    from reviewer.domain.people import Person, Role
    from reviewer.service.review_figures import review_figures

    nobody = Person(PersonId(""), "", "", Role.ADMIN, ())
    with existing_store(data, database) as store, store.reading() as connection:
        for each in review_figures(connection, nobody):
            say(each.model_dump(), as_json)
