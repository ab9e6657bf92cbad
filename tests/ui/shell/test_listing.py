"""Lists come in pieces: the first at once, the rest behind the person's work."""

from collections.abc import Callable

from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations.changes import changed
from reviewer.operations.queueing import queue_ids
from tests.ui.desk import RunningDesk

ITEMS = 450
MakeDesk = Callable[..., RunningDesk]


def all_ids(desk: RunningDesk, wanted: QueueFilter) -> list[ItemId]:
    opened = desk.tasks.desk
    assert opened is not None
    return desk.tasks.ask_lane(lambda: queue_ids(opened, wanted)).result()


def settled(desk: RunningDesk) -> bool:
    return desk.session.is_whole and desk.session.ids is not None


def test_the_whole_list_follows_its_first_piece(make_desk: MakeDesk) -> None:
    desk = make_desk(ITEMS)
    lengths: list[str] = []
    desk.session.watch(lambda _moved: lengths.append(desk.session.length))
    desk.open_on_item()
    desk.wait(lambda: settled(desk))
    assert list(desk.session.ids or ()) == all_ids(desk, QueueFilter())
    assert "200+" in lengths
    assert lengths[-1] == str(ITEMS)
    assert desk.window.review.model.rowCount() == ITEMS


def test_the_current_item_stays_though_it_comes_late_in_the_list(make_desk: MakeDesk) -> None:
    desk = make_desk(ITEMS).open_on_item()
    desk.wait(lambda: settled(desk))
    known = desk.session.ids
    late = (known or ())[ITEMS - 1]
    desk.session.go_to(late)
    desk.hands.refilter(QueueFilter(state=QueueState.ALL))
    desk.wait(lambda: desk.session.ids is not known and settled(desk))
    assert (desk.session.current, desk.session.place) == (late, ITEMS - 1)


def test_a_list_that_nobody_wants_any_more_is_let_go(make_desk: MakeDesk) -> None:
    desk = make_desk(ITEMS).open_on_item()
    for search in ("b", "be", "ben", "BEN-000001"):
        desk.hands.refilter(QueueFilter(search=search))
    desk.wait(lambda: len(desk.session.ids or ()) == 10)
    desk.settle()
    assert list(desk.session.ids or ()) == all_ids(desk, QueueFilter(search="BEN-000001"))


def test_what_comes_and_goes_meanwhile_moves_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk(ITEMS).open_on_item()
    desk.wait(lambda: settled(desk))
    before = list(desk.session.ids or ())
    resets: list[None] = []
    desk.window.review.model.modelReset.connect(lambda: resets.append(None))
    gone = [before[3], before[4], before[200], before[449]]
    opened = desk.tasks.desk
    assert opened is not None
    desk.tasks.ask_lane(lambda: opened.cache.drop_checkouts([*gone, before[0]])).result()
    desk.tasks.announce(changed("queue"))
    desk.wait(lambda: len(desk.session.ids or ()) == ITEMS - 4)
    assert list(desk.session.ids or ()) == [each for each in before if each not in gone]
    assert desk.session.current == before[0], "it stays under the person's eyes"
    assert resets == []


def test_a_decision_during_the_look_keeps_its_row(make_desk: MakeDesk) -> None:
    desk = make_desk(ITEMS).open_on_item()
    desk.wait(lambda: settled(desk))
    decided = desk.session.current
    desk.tasks.announce(changed("queue"))
    desk.press("F")
    desk.settle()
    desk.settle()
    assert decided in (desk.session.ids or ())
    assert len(desk.session.ids or ()) == ITEMS
