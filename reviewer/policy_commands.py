"""The command on what a service decides by: shares, gates, who may bring devices in."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated

import typer

from reviewer.command_line import AsJson, Data, Database, existing_store, say, say_lines

HOW_TO = (
    "say: policy audit-share, policy rereview-share 0.02, policy second-read-share 0.02,"
    " policy countersign-share 0.2, policy gold-share 0.05 --person ida,"
    " policy hide-share 0.05 --site BER1,"
    " policy score-use off --site BER1 --why 'it errs on glass',"
    " policy test-share 0.02, policy test-slots 20, policy enrolment required,"
    " or policy gates L3:recall_ppm=850000"
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(policy)


def policy(
    name: Annotated[
        str,
        typer.Argument(
            help="audit-share, rereview-share, second-read-share, countersign-share, gold-share,"
            " hide-share, score-use, test-share, test-slots, enrolment, gates"
        ),
    ],
    value: Annotated[
        str, typer.Argument(help="A share, required or open, or a gate; left out: show it.")
    ] = "",
    person: Annotated[
        str, typer.Option("--person", help="Of this person alone; for gold-share.")
    ] = "",
    site: Annotated[
        str, typer.Option("--site", help="Of this site; for hide-share and score-use.")
    ] = "",
    why: Annotated[str, typer.Option("--why", help="In your words; for score-use.")] = "",
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Show or set which share people look at all the same, and whether new devices need a code.

    Shares are of certain items, of bulk acts, of single decisions, of gold in the queues of interns
    and reviewers, of items whose score nobody is told until they are decided (hide-share: 0.05
    measures what the score does to people, 0 hides none), and of rejects that go to a physical
    test, of which a site does at most test-slots a day.
    A gate is what a rise to a level asks for beside the votes: "L3:off" asks for nothing, "L3:on"
    for it again, "L3:recall_ppm=850000" for more.

    Example: reviewer policy audit-share 0.02 --data ./service
    """
    from reviewer.service.policy import (
        audit_ppm,
        countersign_ppm,
        rereview_ppm,
        second_read_ppm,
        set_audit_share,
        set_countersign_share,
        set_rereview_share,
        set_second_read_share,
        set_tested_share,
        tested_ppm,
    )

    shares = {
        "audit-share": (audit_ppm, set_audit_share),
        "rereview-share": (rereview_ppm, set_rereview_share),
        "second-read-share": (second_read_ppm, set_second_read_share),
        "countersign-share": (countersign_ppm, set_countersign_share),
        "test-share": (tested_ppm, set_tested_share),
    }
    others: dict[str, Callable[[], None]] = {
        "enrolment": lambda: _enrolment(value, data, database, as_json),
        "gates": lambda: _gates(value, data, database, as_json),
        "test-slots": lambda: _test_slots(value, data, database, as_json),
        "gold-share": lambda: _gold_share(value, person, data, database, as_json),
        "hide-share": lambda: _hide_share(value, site, data, database, as_json),
        "score-use": lambda: _score_use(value, site, why, data, database, as_json),
    }
    if name in others:
        others[name]()
        return
    if name not in shares:
        raise typer.BadParameter(HOW_TO)
    share_ppm, set_share = shares[name]
    share = _number(value)
    with existing_store(data, database) as store:
        if share is not None:
            set_share(store, share)
        with store.reading() as connection:
            say({name.replace("-", "_"): share_ppm(connection) / 1e6}, as_json)


def _gold_share(value: str, person: str, data: Data, database: Database, as_json: bool) -> None:
    from reviewer.service.people import person_named
    from reviewer.service.policy import gold_ppm, set_gold_share

    share = _number(value)
    with existing_store(data, database) as store:
        with store.reading() as connection:
            who = person_named(connection, person).id if person else ""
        if share is not None:
            set_gold_share(store, share, who)
        with store.reading() as connection:
            say({"gold_share": gold_ppm(connection, who) / 1e6}, as_json)


def _test_slots(value: str, data: Data, database: Database, as_json: bool) -> None:
    from reviewer.service.policy import set_tested_slots, tested_slots

    slots = _number(value)
    with existing_store(data, database) as store:
        if slots is not None:
            set_tested_slots(store, slots)
        with store.reading() as connection:
            say({"test_slots": tested_slots(connection)}, as_json)


def _hide_share(value: str, site: str, data: Data, database: Database, as_json: bool) -> None:
    from reviewer.service.hiding import hide_ppm, set_hide_share

    share = _number(value)
    with existing_store(data, database) as store:
        if share is not None:
            set_hide_share(store, share, site)
        with store.reading() as connection:
            say({"hide_share": hide_ppm(connection, site) / 1e6}, as_json)


def _score_use(
    value: str, site: str, why: str, data: Data, database: Database, as_json: bool
) -> None:
    from reviewer.domain.score_use import ScoreUse
    from reviewer.service.score_switches import stops
    from reviewer.service.score_use import switch_use

    if value not in ("", "on", "off"):
        raise typer.BadParameter("say: policy score-use off --site BER1 --why '...', or on.")
    with existing_store(data, database) as store:
        if value:
            switch_use(store, ScoreUse(site, value == "on", why), "command")
        with store.reading() as connection:
            say({"stopped": [asdict(each) for each in stops(connection)]}, as_json)


def _number(value: str) -> float | None:
    try:
        return float(value) if value else None
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no share. Use 0.02 for 2 %.") from None


def _enrolment(value: str, data: Data, database: Database, as_json: bool) -> None:
    from reviewer.service.policy import OPEN, REQUIRED, is_enrolment_required, set_enrolment

    with existing_store(data, database) as store:
        if value:
            set_enrolment(store, value)
        with store.reading() as connection:
            is_required = is_enrolment_required(connection)
    say({"enrolment": REQUIRED if is_required else OPEN}, as_json)


def _gates(value: str, data: Data, database: Database, as_json: bool) -> None:
    from reviewer.service.gate_policy import adjust_gate, as_lines, site_gates, threshold_of

    with existing_store(data, database) as store:
        if value:
            level, _, change = value.partition(":")
            if change in ("on", "off"):
                adjust_gate(store, level, {}, off=change == "off")
            else:
                adjust_gate(store, level, dict([threshold_of(change)]))
        with store.reading() as connection:
            found = site_gates(connection)
    facts = {
        "gates": [each.model_dump() for each in found.shapes()],
        "stays": {name: each.model_dump() for name, each in found.stays().items()},
    }
    say_lines(facts, as_lines(found), as_json)
