"""An intern and a mentor at their desks, by keys: returned, decided anew, approved."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from reviewer.domain.people import Role
from reviewer.service.mentors import link_mentor
from reviewer.service.people import add_person
from tests.journeys.desk import Desk, ServiceProcess, filled_service, wait_for
from tests.journeys.screen import Screen, virtual_screen
from tests.service.device import SignedInDesk
from tests.service.launching import sign_plan

PASSWORD = "tin-kettle-harbour"

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        return list(database.execute(query))


def at_desk(screen: Screen, profile: Path, service: ServiceProcess, name: str) -> Desk:
    """The person's desk, signed in; who worked there before goes on."""
    is_new = not profile.exists()
    desk = Desk(screen, profile, service.url, "--batch", "4")
    desk.wait_window()
    if is_new:
        desk.wait_event("sign_in")
        screen.type(name)
        desk.press("Tab")
        screen.type(PASSWORD)
        desk.press("Return")
    desk.wait_event("painted", seconds=60)
    return desk


def wait_state(profile: Path, state: str) -> None:
    """Until the desk has heard that a decision of its own stands so."""
    query = "SELECT state FROM supervised"
    wait_for(lambda: (state,) in rows(profile / "cache.db", query), f"a case {state}", 90)


def leave(desk: Desk, work: Callable[[Desk], None]) -> None:
    """Work, then go home."""
    try:
        work(desk)
        desk.quit()
    finally:
        desk.close()


def records(profile: Path) -> list[tuple[object, ...]]:
    return rows(
        profile / "journal.db",
        "SELECT kind, coalesce(line ->> '$.payload.word', line ->> '$.payload.verdict') "
        "FROM record ORDER BY seq",
    )


def press_each(desk: Desk, *keys: str) -> None:
    """One key after the other, as a hand does; until what they decide is received."""
    received = len(desk.events("received"))
    desk.look()
    for key in keys:
        desk.press(key)
        time.sleep(0.06)  # no scanner types so slowly
    desk.wait_event("received", received + 1, 60)


def go_to(desk: Desk, item: object) -> None:
    """Down the queue to an item."""
    while desk.events("painted")[-1]["item"] != item:
        seen = len(desk.events("painted"))
        desk.press("Down")
        desk.wait_event("painted", seen + 1)


def open_case(desk: Desk, profile: Path) -> None:
    """The case that nothing was said of, once the list of it has come."""

    def case() -> object:
        said = "SELECT line ->> '$.payload.decision' FROM record"
        known = {decision for (decision,) in rows(profile / "journal.db", said)}
        told = rows(profile / "cache.db", "SELECT decision, item FROM waiting WHERE place >= 0")
        return next((item for decision, item in told if decision not in known), None)

    item = wait_for(case, "a case that waits", 90)
    desk.press("F10")

    def is_open() -> bool:
        time.sleep(0.2)  # no scanner types so slowly
        if desk.events("painted")[-1]["item"] == item:
            return True
        desk.press("Return")  # means nothing before the list is there
        return False

    wait_for(is_open, "the case")


def test_a_returned_decision_is_decided_anew_and_approved(tmp_path: Path) -> None:
    ida, max_ = tmp_path / "ida", tmp_path / "max"

    def give_back(desk: Desk) -> None:
        open_case(desk, max_)
        press_each(desk, "p", "1")

    def decide_anew(desk: Desk) -> None:
        go_to(desk, rows(ida / "cache.db", "SELECT item FROM supervised")[0][0])
        press_each(desk, "s", "1")

    def approve(desk: Desk) -> None:
        open_case(desk, max_)
        press_each(desk, "k")

    with (
        virtual_screen(tmp_path) as screen,
        filled_service(tmp_path / "service", 30, PASSWORD) as service,
    ):
        service.stop()
        with service.store() as store:
            for name, role in (("ida", Role.INTERN), ("max", Role.MENTOR)):
                add_person(store, name, name.capitalize(), role, PASSWORD, ())
            link_mentor(store, "max", "ida")
        service.start()
        with httpx.Client(base_url=service.url) as client:
            intern, mentor = (
                SignedInDesk(client, name, password=PASSWORD) for name in ("ida", "max")
            )
            sign_plan(intern, mentor)
        leave(at_desk(screen, ida, service, "ida"), lambda desk: press_each(desk, "a", "1"))
        leave(at_desk(screen, max_, service, "max"), give_back)
        leave(at_desk(screen, ida, service, "ida"), lambda _: wait_state(ida, "returned"))
        leave(at_desk(screen, ida, service, "ida"), decide_anew)
        leave(at_desk(screen, max_, service, "max"), approve)
        leave(at_desk(screen, ida, service, "ida"), lambda _: wait_state(ida, "approved"))
    kinds = [kind for kind, _ in records(ida) if kind in ("decision", "reveal")]
    # The second decision was not blind: nothing opened after it.
    assert kinds == ["decision", "reveal", "decision"]
    assert records(max_) == [("countersign", "return"), ("countersign", "approve")]
