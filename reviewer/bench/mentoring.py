"""Mentoring with as many interns as a company has: what the service answers, what desks paint.

A service's database is filled (stay_copies.py), and every request that mentoring makes is made of
a real service over loopback (asking.py). Then a lead's desk and a mentor's, each on a profile that
has heard all of it, open the cohort board and the list of the week by name of the action, without
the service: from there until it is painted.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.bench.asking import time_answers
from reviewer.bench.baseline import Reference
from reviewer.bench.child import timed_elsewhere
from reviewer.bench.figures import Figure, figure, print_figures, share
from reviewer.bench.stay_copies import Filled, fill_service
from reviewer.bench.stocked_service import KEPT_IN, NAME, signed_in
from reviewer.demo import running_service
from reviewer.domain.errors import EnvironmentFault
from reviewer.wire.mentoring import CaseShape, StepShape

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.app import DeskApp
    from reviewer.cache.page import Page
    from reviewer.operations.link import Link

MENTOR = "mentor-0"
COHORT, WEEK = "mentor.cohort", "mentor.waiting"
PAINTS = 9
LIMIT_S = 120.0
# More steps and cases than one mentor is told of.
ALL = 10**6


def run_mentoring_bench(interns: int, as_json: bool) -> int:
    """Fill, time, print.

    Returns:
        0; a missed budget is printed, not an error.
    """
    reference = Reference()
    with tempfile.TemporaryDirectory(prefix="reviewer-mentoring-") as name:
        reference.take()
        _say(f"Filling a service with {interns} interns")
        filled = fill_service(Path(name) / "service", interns)
        _say(f"{filled.records} records, {filled.mentors} mentors")
        reference.take()
        figures = time_mentoring(Path(name), filled)
        reference.take()
    print_figures(figures, interns, as_json, reference.ms)
    return 0


def time_mentoring(folder: Path, filled: Filled) -> list[Figure]:
    """All figures.

    Args:
        folder: holds the filled service, and gets the desks.
    """
    service = folder / "service"
    with running_service(service) as server:
        _say("Asking what mentors and leads ask")
        answers = time_answers(server, service, filled.mentors)
        for name, taken in answers.items():
            half, most = (f"{share(taken, percent):.0f}" for percent in (50, 95))
            _say(f"{name}: {len(taken)} times, {half} ms in the median, {most} at p95")
        _say("Telling a lead's and a mentor's desk")
        _bring_lead(folder / NAME, server)
        _bring_mentor(folder / MENTOR, server, service)
    every = [each for taken in answers.values() for each in taken]
    cohort, week = _paints(folder / NAME, COHORT), _paints(folder / MENTOR, WEEK)
    return [
        figure("cohort_paint_ms", share(cohort, 50)),
        figure("cohort_cold_ms", cohort[0]),
        figure("monday_paint_ms", share(week, 50)),
        figure("monday_cold_ms", week[0]),
        figure("mentoring_answer_p95_ms", share(every, 95)),
    ]


def _bring_lead(profile: Path, server: str) -> None:
    from reviewer.operations.cohort import fetch_cohort

    with signed_in(profile, server) as (link, runner):
        runner.run(fetch_cohort(link))


def _bring_mentor(profile: Path, server: str, service: Path) -> None:
    """All a mentor's feed tells of mentoring, without half a million items of others."""
    from functools import partial

    with signed_in(profile, server, MENTOR) as (link, runner):
        runner.run(_hear_week(link))
        person = link.desk.signed_in()
        page = _mentoring_told(service, person.id)
        runner.run(link.lane(partial(link.desk.cache.apply, page)))  # type: ignore[arg-type]


async def _hear_week(link: "Link") -> None:
    from functools import partial

    from reviewer.operations.countersigning import pull_waiting
    from reviewer.operations.monday import fetch_monday

    person = link.desk.signed_in()
    known = await link.service.colleagues()
    await link.lane(partial(link.desk.cache.put_colleagues, person.id, known.colleagues))
    await pull_waiting(link, person)
    await fetch_monday(link)


def _mentoring_told(service: Path, person: str) -> "Page":
    import sqlalchemy as sa

    from reviewer.cache.page import Page
    from reviewer.domain.ids import PersonId
    from reviewer.service.mentoring_feed import cases_told, steps_told
    from reviewer.service.people import person_of
    from reviewer.service.store import open_store
    from reviewer.service.tables import people

    with open_store(service) as store, store.reading() as connection:
        row = connection.execute(sa.select(people).where(people.c.id == person)).one()
        steps = steps_told(connection, person_of(row), 0, ALL, store.now_ms())
        cases = cases_told(connection, person, 0, ALL, sa.false())
        return Page(
            "bench",
            "",
            person=PersonId(person),
            steps=tuple(StepShape.model_validate_json(body) for *_, body in steps),
            cases=tuple(CaseShape.model_validate_json(body) for *_, body in cases),
        )


def _paints(profile: Path, action: str) -> list[float]:
    """Milliseconds from the action to its painted overlay, in a process of its own."""
    found: list[float] = timed_elsewhere("mentoring", "The desk", str(profile), action)
    return found


def open_often(profile: Path, action: str) -> list[float]:
    """Open what an action opens in the real window, again and again; milliseconds of each."""
    from PySide6.QtWidgets import QApplication

    from reviewer.app import DeskApp, DeskOptions
    from reviewer.bench.filling import NO_SERVER
    from reviewer.settings.desk import DeskAccess

    app = QApplication(["reviewer"])
    access = DeskAccess(sign_in_store=KEPT_IN)
    desk = DeskApp(app, DeskOptions(profile, NO_SERVER, access=access))
    try:
        desk.window.resize(1600, 1000)
        desk.open_offline()
        _wait(app, lambda: desk.session.ids is not None)
        return [_open_once(app, desk, action) for _ in range(PAINTS)]
    finally:
        desk.close()


def _open_once(app: "QApplication", desk: "DeskApp", action: str) -> float:
    begun = time.perf_counter()
    desk.hands.run_named(action)
    _wait(app, lambda: desk.hands.overlay is not None)
    overlay = desk.hands.overlay
    if overlay is None:
        raise EnvironmentFault(f"{action} opened nothing.")
    overlay.repaint()
    app.processEvents()
    taken = (time.perf_counter() - begun) * 1000
    overlay.close_overlay()
    _wait(app, lambda: desk.hands.overlay is None)
    return taken


def _wait(app: "QApplication", holds: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT_S
    while not holds():
        if time.monotonic() > end:
            raise EnvironmentFault(f"The window did not come to rest within {LIMIT_S:.0f} s.")
        app.processEvents()
        time.sleep(0.001)


def _say(sentence: str) -> None:
    print(f"{sentence} ...", file=sys.stderr, flush=True)
