"""The sheet by keys: what was not shown is no member, and the sample must be opened first."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.actions.action import Mode
from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.record import Kind
from reviewer.journal.entry import Entry
from reviewer.ui.sheet import certifying
from reviewer.ui.sheet.confirming import ConfirmPanel, ResultPanel
from tests.ui.desk import RunningDesk
from tests.ui.sheet.making import SheetDesk, fill_groups

Make = Callable[..., SheetDesk]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Make]:
    made: list[RunningDesk] = []

    def start(count: int = 24, *, patient: bool = False) -> SheetDesk:
        fill_groups(tmp_path / "profile", count=count)
        desk = RunningDesk(qtbot, qapp, tmp_path / "profile").open_on_item()
        made.append(desk)
        return SheetDesk(desk, patient=patient)

    yield start
    for each in made:
        each.close()


def entries(hands: SheetDesk) -> list[Entry]:
    stores = hands.desk.tasks.desk
    assert stores is not None
    return hands.desk.tasks.ask_lane(lambda: stores.journal.entries(limit=5)).result()


def newest_act(hands: SheetDesk) -> BulkAct:
    newest = entries(hands)[0].record
    assert newest.kind == Kind.BULK
    return BulkAct.of_payload(newest.payload)


def ready(hands: SheetDesk) -> SheetDesk:
    """All shown, the sample opened, time gone by."""
    hands.open().look_through().open_sample()
    hands.desk.press("Escape")
    hands.desk.wait(lambda: hands.sheet.plan(Verdict.CERTIFY).is_ready)
    return hands


def certify(hands: SheetDesk) -> None:
    hands.desk.press("F")
    assert isinstance(hands.desk.hands.overlay, ConfirmPanel)
    hands.desk.press("F")
    hands.desk.wait(lambda: isinstance(hands.desk.hands.overlay, ResultPanel))


def test_groups_come_by_key_the_largest_first(make: Make) -> None:
    hands = make().open()
    sizes = [len(each.items) for each in hands.sheet.groups.groups.rows]
    assert sizes == [16, 8]
    assert hands.desk.hands.mode() is Mode.SHEET


def test_a_verdict_key_before_the_sample_says_what_is_lacking(make: Make) -> None:
    hands = make().open().shown()
    hands.desk.press("F")
    assert "more of the sample" in hands.desk.told()[-1]
    assert hands.desk.hands.overlay is None
    assert entries(hands) == []


def test_the_time_to_look_is_waited_for(make: Make) -> None:
    hands = make(patient=True).open().look_through()
    hands.sheet.looking.now_ms = lambda: 0
    hands.open_sample()
    hands.desk.press("F")
    assert "Look at the sheet" in hands.desk.told()[-1]


def test_one_act_certifies_the_group_and_one_key_undoes_it(make: Make) -> None:
    hands = ready(make())
    certify(hands)
    act = newest_act(hands)
    assert (act.verdict, len(act.members), act.grouped_by) == (Verdict.CERTIFY, 16, "family")
    assert set(act.sample.random) <= set(act.opened)
    assert act.bound_ppm <= 200_000
    hands.desk.press("Return")
    hands.desk.wait(lambda: [len(g.items) for g in hands.sheet.groups.groups.rows] == [8])
    hands.desk.press("Z")
    hands.desk.wait(lambda: [len(g.items) for g in hands.sheet.groups.groups.rows] == [16, 8])
    assert [each.record.kind for each in entries(hands)] == [Kind.WITHDRAWAL, Kind.BULK]
    assert hands.desk.told()[-1] == "Undid certify of 16 items."


def test_a_held_verdict_key_asks_once_and_decides_nothing(make: Make) -> None:
    hands = ready(make())
    hands.desk.hold("F", 20)
    hands.desk.settle()
    assert isinstance(hands.desk.hands.overlay, ConfirmPanel)
    assert entries(hands) == []


def test_what_is_taken_out_stays_open_and_is_named(make: Make) -> None:
    hands = make().open().look_through()
    hands.sheet.grid.go_to(3)
    taken = hands.sheet.grid.current
    hands.desk.press("Space")
    hands.open_sample()
    hands.desk.press("Escape")
    hands.desk.wait(lambda: hands.sheet.plan(Verdict.CERTIFY).is_ready)
    certify(hands)
    act = newest_act(hands)
    assert [(each.item, each.why) for each in act.excluded] == [(taken, "left_open")]
    overlay = hands.desk.hands.overlay
    assert isinstance(overlay, ResultPanel)
    assert len(overlay.names) == 1
    assert overlay.names[0].endswith(": taken out")


def test_shift_takes_out_all_on_the_way_and_the_same_key_puts_them_back(make: Make) -> None:
    hands = make().open().shown()
    hands.desk.press("Shift+Right")
    hands.desk.press("Shift+Right")
    hands.desk.press("Space")
    assert len(hands.sheet.looking.looked.out) == 3
    hands.desk.press("Space")
    assert hands.sheet.looking.looked.out == frozenset()


def test_a_sample_item_that_is_taken_out_makes_the_bound_worse(make: Make) -> None:
    hands = make().open().look_through()
    hands.open_sample()
    clean = hands.sheet.plan(Verdict.CERTIFY).bound_ppm
    drawn = hands.sheet.plan(Verdict.CERTIFY).sample.random[0]
    hands.sheet.grid.show_item(drawn)
    hands.desk.press("Space")
    plan = hands.sheet.plan(Verdict.CERTIFY)
    assert plan.found == 1
    assert plan.bound_ppm > clean


def test_opening_counts_only_once_a_picture_was_painted(make: Make) -> None:
    hands = make().open().shown()
    before = hands.sheet.looking.looked.opened
    hands.desk.press("Return")
    assert hands.sheet.looking.looked.opened == before
    hands.desk.wait(lambda: hands.sheet.grid.current in hands.sheet.looking.looked.opened)


def test_reject_asks_for_a_reason_and_then_for_the_count(make: Make) -> None:
    hands = ready(make())
    hands.desk.press("A")
    hands.desk.press("1")
    assert isinstance(hands.desk.hands.overlay, ConfirmPanel)
    hands.desk.press("A")
    hands.desk.wait(lambda: isinstance(hands.desk.hands.overlay, ResultPanel))
    act = newest_act(hands)
    assert (act.verdict, act.reason) == (Verdict.REJECT, "fragile")


def test_for_many_items_the_number_is_typed(make: Make) -> None:
    hands = ready(make(count=180))
    hands.desk.press("F")
    panel = hands.desk.hands.overlay
    assert isinstance(panel, ConfirmPanel)
    hands.desk.press("F")
    hands.desk.press("Return")
    assert hands.desk.hands.overlay is panel
    for digit in "120":
        hands.desk.press(digit)
    hands.desk.press("Return")
    hands.desk.wait(lambda: isinstance(hands.desk.hands.overlay, ResultPanel))
    assert len(newest_act(hands).members) == 120


def test_escape_leaves_the_item_then_the_sheet(make: Make) -> None:
    hands = make().open().shown()
    hands.desk.press("Return")
    hands.desk.wait(lambda: hands.sheet.item.item is not None)
    hands.desk.press("Escape")
    assert hands.sheet.item.item is None
    assert hands.desk.hands.mode() is Mode.SHEET
    hands.desk.press("Escape")
    assert hands.desk.hands.mode() is Mode.REVIEW


def test_coming_back_no_key_counts_on_the_group_of_before(make: Make) -> None:
    hands = ready(make())
    before = hands.sheet.looking.group
    hands.desk.press("Escape")
    hands.desk.press("Ctrl+G")
    assert not hands.sheet.has_group
    assert hands.sheet.card.isVisible()
    hands.desk.wait(lambda: hands.sheet.has_group)
    assert hands.sheet.looking.group == before
    assert not hands.sheet.looking.looked.opened


def test_coming_back_the_same_group_is_spread_out(make: Make) -> None:
    hands = make().open()
    first = hands.sheet.looking.group
    hands.desk.press("Ctrl+Down")
    hands.desk.wait(lambda: hands.sheet.looking.group is not first)
    second = hands.sheet.looking.group
    hands.desk.press("Escape")
    hands.desk.press("Ctrl+G")
    hands.desk.wait(lambda: hands.sheet.has_group)
    assert hands.sheet.looking.group == second


def test_a_list_that_grows_meanwhile_spreads_no_group_out_twice(make: Make) -> None:
    hands = make()
    spread: list[None] = []
    hands.sheet.spread_out.connect(lambda: spread.append(None))
    hands.desk.press("Ctrl+G")
    hands.desk.session.extend([ItemId("B9999999:poly_mailer")])
    hands.desk.wait(lambda: hands.sheet.has_group)
    hands.desk.settle()
    assert len(spread) == 1


def test_look_alikes_are_grouped_by_their_pictures(make: Make) -> None:
    hands = make().open()
    hands.desk.press("B")
    hands.desk.wait(
        lambda: hands.sheet.looking.group is not None and hands.sheet.looking.group.by == "alike"
    )
    assert all(len(each.items) > 1 for each in hands.sheet.groups.groups.rows)


def test_an_empty_queue_says_so(make: Make) -> None:
    hands = make(count=1)
    hands.desk.press("Ctrl+G")
    hands.desk.wait(hands.sheet.card.isVisible)
    hands.desk.wait(lambda: "in common" in hands.sheet.card.accessibleName())


def test_the_certificate_is_written_by_key_from_result_and_history(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    paths = iter((first, second))
    monkeypatch.setattr(certifying, "ask_save", lambda *given: given[3](str(next(paths))))
    hands = ready(make())
    certify(hands)
    hands.desk.press("C")
    hands.desk.wait(lambda: f"Wrote the certificate to {first}." in hands.desk.told())
    hands.desk.press("Return")
    hands.desk.press("Ctrl+H")
    hands.desk.wait(lambda: hands.desk.window.history.model.rowCount() == 1)
    hands.desk.press("C")
    hands.desk.wait(lambda: f"Wrote the certificate to {second}." in hands.desk.told())
    assert first.read_bytes()[:4] == second.read_bytes()[:4] == b"%PDF"
