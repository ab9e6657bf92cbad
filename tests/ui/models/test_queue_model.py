"""The queue's model: ids at once, rows by the page, nothing reset under the hands."""

import random
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.actions.order import Order
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.queue import QueueRow
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag
from reviewer.ui.models.pages import PAGE, Rows
from reviewer.ui.models.queue_model import ROW, QueueModel, RowsById
from tests.ui.desk import WAIT_MS


def row(item: str, **changes: object) -> QueueRow:
    facts: dict[str, object] = {
        "id": ItemId(item), "title": f"Mug {item}", "lang": "en", "site": "HAM1",
        "proposed_pack": PackCode("poly_mailer"), "current_pack": PackCode("box"),
        "risk_ppm": 12_000, "flag": Flag.UNSURE, "verdict": None, "standing": None,
        "thumb": None, "priority": 1, "disputed": False,
    }  # fmt: skip
    return QueueRow(**(facts | changes))  # type: ignore[arg-type]  # members by name


class Lane:
    """Keeps questions until the test answers them."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[ItemId], Callable[[RowsById], None]]] = []

    def fetch(self, items: Sequence[ItemId], then: Callable[[RowsById], None]) -> None:
        self.asked.append((list(items), then))

    def answer(self, **changes: object) -> None:
        while self.asked:
            items, then = self.asked.pop(0)
            then({item: row(item, **changes) for item in items})


@pytest.fixture
def lane() -> Lane:
    return Lane()


@pytest.fixture
def verdicts() -> dict[ItemId, Verdict]:
    return {}


@pytest.fixture
def model(qtbot: QtBot, lane: Lane, verdicts: dict[ItemId, Verdict]) -> QueueModel:
    made = QueueModel(lane.fetch, verdicts)
    made.follow(Order(names(3 * PAGE)))
    return made


def names(count: int) -> list[ItemId]:
    return [ItemId(f"i{number:05d}") for number in range(count)]


def look(model: QueueModel, place: int) -> object:
    found = model.index(place, 0).data(ROW)
    QApplication.processEvents()
    return found


def test_rows_come_by_the_page_that_is_looked_at(model: QueueModel, lane: Lane) -> None:
    assert look(model, PAGE + 3) is None
    asked = lane.asked[0][0]
    assert set(asked) == set(names(3 * PAGE)[PAGE : 2 * PAGE])
    lane.answer()
    found = look(model, PAGE + 3)
    assert isinstance(found, QueueRow)
    assert look(model, PAGE + 90) is not None
    assert lane.asked == []


def test_the_same_page_is_asked_for_once(model: QueueModel, lane: Lane) -> None:
    look(model, 0)
    look(model, 1)
    assert len(lane.asked) == 1


def test_a_changed_row_is_shown_as_it_was_until_the_new_one_comes(
    model: QueueModel, lane: Lane
) -> None:
    look(model, 0)
    lane.answer()
    model.refresh([ItemId("i00000")])
    QApplication.processEvents()
    assert lane.asked[0][0] == ["i00000"]
    assert isinstance(look(model, 0), QueueRow)
    lane.answer(standing=Standing.SAVED)
    shown = look(model, 0)
    assert isinstance(shown, QueueRow)
    assert shown.standing is Standing.SAVED


def test_sync_moves_the_current_row_with_its_item(model: QueueModel, qtbot: QtBot) -> None:
    kept = QPersistentModelIndex(model.index(10, 0))
    ids = names(3 * PAGE)
    with qtbot.assertNotEmitted(model.modelReset):
        model.follow(Order([*ids[4:], ItemId("new")]))
    assert kept.row() == 6
    assert model.id_at(kept.row()) == "i00010"
    assert model.row_of(ItemId("new")) == 3 * PAGE - 4


def test_another_order_is_another_list(model: QueueModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset, timeout=WAIT_MS):
        model.follow(Order(reversed(names(3 * PAGE))))
    assert model.row_of(ItemId("i00000")) == 3 * PAGE - 1


def test_a_verdict_of_this_session_shows_before_the_list_tells(
    model: QueueModel, lane: Lane, verdicts: dict[ItemId, Verdict], qtbot: QtBot
) -> None:
    look(model, 5)
    lane.answer()
    verdicts[ItemId("i00005")] = Verdict.REJECT
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append(first.row()))
    model.show_verdicts()
    assert told == [5]
    shown = look(model, 5)
    assert isinstance(shown, QueueRow)
    assert shown.verdict is Verdict.REJECT
    assert shown.standing is None


def test_a_screen_reader_hears_the_whole_row(model: QueueModel, lane: Lane) -> None:
    look(model, 2)
    lane.answer(flag=Flag.RULE)
    words = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.replace("\u202f", " ") == "Mug i00002. 3 of 384. Rule, risk 1.2 %. undecided"
    assert model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole) == words, "signs are told in words"


def test_the_longest_unused_rows_are_forgotten() -> None:
    rows: Rows[int] = Rows(limit=3)
    rows.put({"a": 1, "b": 2, "c": 3})
    assert rows.get("a") == 1
    rows.put({"d": 4})
    assert rows.get("b") is None
    assert (rows.get("a"), len(rows)) == (1, 3)


class Watched(QueueModel):
    """Notes its ids after every step that it tells, and how often it was reset."""

    def __init__(self) -> None:
        super().__init__(Lane().fetch, {})
        self.seen: list[list[ItemId | None]] = []
        self.resets = 0
        self.tester = QAbstractItemModelTester(
            self, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.rowsInserted.connect(self.note)
        self.rowsRemoved.connect(self.note)
        self.modelReset.connect(self._reset)

    def note(self) -> None:
        self.seen.append([self.id_at(row) for row in range(self.rowCount())])

    def _reset(self) -> None:
        self.resets += 1


@pytest.mark.parametrize("seed", range(20))
def test_every_step_to_a_later_list_is_a_list_that_views_can_follow(
    seed: int, qapp: QApplication
) -> None:
    draw = random.Random(seed)
    model, order = Watched(), Order(names(30))
    model.follow(order)
    kept = QPersistentModelIndex(model.index(15, 0))
    item = model.id_at(15)
    for number in range(12):
        others = [each for each in order if each != item]
        gone = draw.sample(others, draw.randrange(min(len(others), 9)))
        come = [ItemId(f"n{number}-{each}") for each in range(draw.randrange(4))]
        model.seen.clear()
        later = order.without(gone).extended(come) if gone else order.extended(come)
        model.follow(later)
        for now in model.seen:
            known = [each for each in now if each in later]
            assert known == list(later[: len(known)])
        assert [model.id_at(row) for row in range(model.rowCount())] == list(later)
        assert model.id_at(kept.row()) == item
        order = later
    assert model.resets == 1, "only the first list was a reset"


def test_a_long_list_comes_in_pieces_without_a_reset(qapp: QApplication) -> None:
    model, order = Watched(), Order(names(3))
    model.follow(order)
    for count in (10, 10, 500):
        order = order.extended(names(count))
        model.follow(order)
    assert (model.rowCount(), model.resets) == (500, 1)


def test_an_item_that_joins_in_the_middle_is_inserted(qapp: QApplication) -> None:
    model, order = Watched(), Order(names(5))
    model.follow(order)
    model.follow(order.with_before(2, ItemId("new")))
    assert (model.id_at(2), model.rowCount(), model.resets) == ("new", 6, 1)
