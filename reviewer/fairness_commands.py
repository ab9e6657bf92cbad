"""The command that writes a signed review of fairness as a page."""

from pathlib import Path
from typing import Annotated

import typer

from reviewer.command_line import AsJson, Data, Database, existing_store, say


def register(app: typer.Typer) -> None:
    """Add the command to the program's."""
    app.command(name="fairness-report")(fairness_report)


def fairness_report(
    review: Annotated[
        str, typer.Argument(help="Id of the review; without one, all are listed.")
    ] = "",
    out: Annotated[Path | None, typer.Option(help="HTML file to write.")] = None,
    names: Annotated[
        bool, typer.Option("--names", help="People by name, not by pseudonym.")
    ] = False,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Write a signed review of fairness with all its figures as a page, or list them.

    Example: reviewer fairness-report 0197f0c2-... --out review.html --data ./service
    """
    from reviewer.domain.errors import Refused
    from reviewer.domain.files import check_place, write_whole
    from reviewer.fairness_page import page_of
    from reviewer.service.fairness_reports import reviews_at, whole_figures

    if bool(review) != (out is not None):
        raise typer.BadParameter("say: fairness-report, or fairness-report REVIEW --out FILE")
    if out is not None:
        check_place(out)
    with existing_store(data, database) as store:
        found = {each.id: each for each in reviews_at(store, names=names)}
        if out is None:
            for one in found.values():
                told = {"review": one.id, "title": one.title, "state": one.state_words}
                say(told | {"overdue_days": one.days_late}, as_json)
            return
        chosen = next((each for name, each in found.items() if name == review), None)
        if chosen is None:
            raise Refused(f"There is no review of fairness {review!r}.")
        page = page_of(chosen, whole_figures(store, str(chosen.values.get("figures"))))
    write_whole(out, page.encode())
    say({"file": out, "title": chosen.title, "state": chosen.state_words}, as_json)
