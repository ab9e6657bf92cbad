"""A shift by ear: item, scores, verdict, undo and sync, as a screen reader gets them."""

import re
from pathlib import Path

import pytest

from tests.journeys.desk import Desk, filled_service
from tests.journeys.screen import virtual_screen
from tests.journeys.screen_reader import ScreenReader, screen_reader
from tests.journeys.test_shift import PASSWORD, certify, sign_in

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]

# Risk with its interval and threshold, as of every item that the model scored.
SCORED = re.compile(r"risk [<\d][^;]*\(.+ to .+\), (threshold|no threshold)")
FLAGS = ("Unsure.", "Outside.", "Rule.", "Statistics disagree.", "Reopened.")
# No widget of these kinds without a name.
NAMED = ("push button", "check box", "radio button", "text", "table", "list", "table cell")
# What Qt calls a widget of which nobody told what it is.
NOTHING = "filler"


def test_a_decision_its_undo_and_sync_are_heard_in_order(tmp_path: Path) -> None:
    with (
        virtual_screen(tmp_path) as screen,
        screen_reader(screen, tmp_path) as reader,
        filled_service(tmp_path / "service", 30, PASSWORD) as service,
    ):
        desk = Desk(
            screen, tmp_path / "profile", service.url, "--batch", "10", variables=reader.variables
        )
        try:
            sign_in(desk)
            place = hear_decisions(desk, reader)
            hear_what_is_shown(reader)
            service.stop()
            certify(desk)
            place = reader.wait_heard("Offline. The service is away", place)
            service.start()
            reader.wait_heard("Online. Everything is received", place)
            desk.quit()
        finally:
            desk.close()


def hear_decisions(desk: Desk, reader: ScreenReader) -> int:
    """Certify one, reject the next, take that back; how much was heard then."""
    reader.wait_heard("Online. ")
    first = item_heard(reader, 0)
    certify(desk)
    place = reader.wait_heard(f"Certified {first}. Saved.")
    second = item_heard(reader, place)
    desk.decide("a", "1")
    place = reader.wait_heard(f"Reject: {second}", place)
    place = reader.wait_heard(f"Rejected {second}. Saved.", place)
    third = item_heard(reader, place)
    desk.decide("z")
    place = reader.wait_heard(f"Undid reject of {second}. Saved.", place)
    assert item_heard(reader, place) == second
    assert len({first, second, third}) == 3
    # Nothing twice: a decision, its item, and no more.
    assert len(reader.heard) == len(set(reader.heard)) + 1
    return len(reader.heard)


def item_heard(reader: ScreenReader, after: int) -> str:
    """The title of the item read next, after why it is asked and its scores were found."""
    found = reader.wait_item(after)
    assert SCORED.search(found), found
    flag = next(each for each in FLAGS if f". {each} " in found)
    title, _, rest = found.partition(f". {flag} ")
    assert rest
    return title


def hear_what_is_shown(reader: ScreenReader) -> None:
    """Every control has a name and says what it is; keys stand with the verdicts."""
    shown = reader.look_around()
    nameless = [each for each in shown if each["role"] in NAMED and not each["name"]]
    assert not nameless
    named = {each["name"]: each for each in shown if each["name"]}
    assert {"Certify", "Reject", "Defer", "Test", "Undo", "Queue", "Online"} <= named.keys()
    assert named["Picture"]["role"] == "image"
    assert named["Picture"]["description"]
    unclear = [each for each in shown if each["role"] == NOTHING and each["name"]]
    assert {each["name"] for each in unclear} <= {window["name"] for window in shown[:2]}
    rows = [each for each in shown if each["role"] == "table cell"]
    assert sum("focused" in each["states"] for each in rows) == 1
