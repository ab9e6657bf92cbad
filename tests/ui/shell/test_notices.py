"""Notices stay until they were read."""

from collections.abc import Callable

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import Notice
from reviewer.operations.changes import changed
from reviewer.ui.shell.notices import NoticesDialog
from tests.ui.desk import RunningDesk

NOTICE = Notice(
    "n1", "dispute", "B0000001", "Decisions on this item differ.", 1_790_000_000_000, PERSON.id
)


def hear(desk: RunningDesk) -> None:
    """The notice comes with the feed."""
    opened = desk.tasks.desk
    assert opened is not None
    page = Page(epoch="bench", cursor="n1", more=False, items=(), notices=(NOTICE,))
    desk.tasks.ask_lane(lambda: opened.cache.apply(page)).result()
    desk.tasks.announce(changed("notice"))
    desk.settle()


def test_a_notice_is_counted_read_and_put_away(desk: RunningDesk) -> None:
    hear(desk)
    assert desk.hands.facts.notices == 1
    desk.press("Ctrl+I")
    desk.wait(lambda: isinstance(desk.hands.overlay, NoticesDialog))
    desk.press("Return")
    desk.wait(lambda: desk.hands.facts.notices == 0)


def test_leaving_the_notices_keeps_them(desk: RunningDesk) -> None:
    hear(desk)
    desk.press("Ctrl+I")
    desk.wait(lambda: desk.hands.overlay is not None)
    desk.press("Escape")
    desk.settle()
    assert desk.hands.facts.notices == 1


def test_a_notice_leads_to_its_item(desk: RunningDesk) -> None:
    hear(desk)
    desk.press("Ctrl+I")
    desk.wait(lambda: desk.hands.overlay is not None)
    dialog = desk.hands.overlay
    assert isinstance(dialog, NoticesDialog)
    dialog.item_wanted.emit(ItemId("B0000001"))
    assert desk.session.current == "B0000001"


def test_notices_wait_over_a_restart(make_desk: Callable[..., RunningDesk]) -> None:
    first = make_desk().open_on_item()
    hear(first)
    first.app.close()
    again = make_desk(0).open()
    again.wait(lambda: again.hands.facts.notices == 1)
