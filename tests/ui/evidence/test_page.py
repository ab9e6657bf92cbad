"""The evidence page under the person's hands."""

from PySide6.QtGui import QGuiApplication

from reviewer.actions.context import Level
from reviewer.actions.keymap import PROFILES
from reviewer.bench.fitting import clipped_texts
from reviewer.domain.decision import Decision
from reviewer.domain.evidence import Evidence
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueState
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.ui.evidence.drawer import EvidenceDrawer
from reviewer.ui.evidence.page import EvidencePage
from reviewer.ui.shell.inquiries import NO_EVIDENCE
from reviewer.ui.shell.window import LEAST
from reviewer.wire.evidence import EvidenceShape
from tests.service.plain_evidence import evidence_of
from tests.ui.desk import RunningDesk
from tests.ui.review.test_screen import wait_ready


def drawer_of(desk: RunningDesk) -> EvidenceDrawer:
    return desk.window.review.drawer


def page_of(desk: RunningDesk) -> EvidencePage:
    return drawer_of(desk).page


def shown(desk: RunningDesk) -> Evidence:
    evidence = page_of(desk).evidence
    assert evidence is not None
    return evidence


def current(desk: RunningDesk) -> ItemId:
    assert desk.session.current is not None
    return desk.session.current


def sizes_at_rest(desk: RunningDesk) -> list[list[int]]:
    """Of the columns, once the counts above the queue are there and have the room they take."""
    review = desk.window.review
    chip, queue = review.queue.chips.state_chip(QueueState.OPEN), review.queue
    desk.wait(lambda: chip.text() != "Open")
    desk.settle()  # a chip asks for its room a turn of the loop after its text, its parents later
    desk.wait(lambda: queue.width() >= queue.minimumSizeHint().width())
    return [each.sizes() for each in review.splitters]


def open_page(desk: RunningDesk) -> None:
    """Until the evidence of the item on the screen is painted."""
    desk.press("B")
    desk.wait(lambda: bool(desk.session.evidence))


def decisions(desk: RunningDesk) -> list[Decision]:
    """Everything decided, newest first."""
    found = desk.tasks.desk
    assert found is not None
    entries = desk.tasks.ask_lane(lambda: found.journal.entries(limit=10)).result()
    return [Decision.of_payload(each.record.payload) for each in entries]


def test_one_key_opens_the_page_of_the_item_and_closes_it_again(desk: RunningDesk) -> None:
    review = desk.window.review
    sizes = sizes_at_rest(desk)
    picture = review.viewer.stage.size()
    open_page(desk)
    assert page_of(desk).isVisible()
    assert shown(desk).item == current(desk)
    assert review.viewer.stage.size() == picture
    assert review.bar.isVisible()
    assert not review.queue.isVisible()
    desk.press("B")
    assert not page_of(desk).isVisible()
    assert review.queue.isVisible()
    assert [each.sizes() for each in review.splitters] == sizes


def test_escape_closes_the_page_and_then_the_message(desk: RunningDesk) -> None:
    desk.hands.tell(Level.ERROR, "Something went wrong.")
    open_page(desk)
    desk.press("Escape")
    assert not drawer_of(desk).is_open
    assert desk.told() == ["Something went wrong."]
    desk.press("Escape")
    desk.wait(lambda: desk.told() == [])


def test_a_verdict_beside_the_page_belongs_to_the_painted_item_and_names_its_evidence(
    desk: RunningDesk,
) -> None:
    open_page(desk)
    first, evidence = current(desk), shown(desk).hash
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    (decision,) = decisions(desk)
    assert decision.item == first
    assert decision.shown.evidence == evidence
    assert "evidence" in decision.shown.overlays


def test_the_page_follows_to_the_next_item_and_never_shows_the_one_before(
    desk: RunningDesk,
) -> None:
    open_page(desk)
    wait_ready(desk)
    desk.wait(lambda: len(drawer_of(desk)._ready) == 2)
    first = current(desk)
    desk.press("Down")
    assert current(desk) != first
    assert shown(desk).item == current(desk)
    assert desk.session.evidence == ""
    assert "evidence" not in desk.session.overlays
    desk.wait(lambda: bool(desk.session.evidence))
    assert desk.session.evidence == shown(desk).hash


def test_where_the_next_evidence_is_not_ready_the_one_before_goes_at_once(
    desk: RunningDesk,
) -> None:
    open_page(desk)
    wait_ready(desk)
    desk.press("Down")
    desk.press("Down")
    assert page_of(desk).evidence is None
    assert page_of(desk).is_clear
    assert desk.session.evidence == ""


def test_evidence_that_was_read_and_closed_is_still_what_the_decision_rests_on(
    desk: RunningDesk,
) -> None:
    open_page(desk)
    evidence = shown(desk).hash
    desk.press("B")
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    (decision,) = decisions(desk)
    assert decision.shown.evidence == evidence
    assert "evidence" not in decision.shown.overlays


def test_without_the_page_a_decision_names_no_evidence(desk: RunningDesk) -> None:
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    assert decisions(desk)[0].shown.evidence == ""


def test_offline_without_evidence_the_page_says_so_and_the_keys_go_on(desk: RunningDesk) -> None:
    desk.press("B")
    for _ in range(2):
        desk.press("Down")
        desk.wait_painted()
    desk.wait(lambda: page_of(desk).state.text() == NO_EVIDENCE)
    assert not page_of(desk).sections.isVisible()
    third = current(desk)
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    assert decisions(desk)[0].item == third
    assert decisions(desk)[0].shown.evidence == ""


def test_evidence_that_comes_is_shown_without_a_key(desk: RunningDesk) -> None:
    desk.press("B")
    for _ in range(2):
        desk.press("Down")
        desk.wait_painted()
    desk.wait(lambda: page_of(desk).state.text() == NO_EVIDENCE)
    item, stores = current(desk), desk.tasks.desk
    assert stores is not None
    desk.tasks.ask_lane(lambda: put(stores, item)).result()
    desk.tasks.announce(changed("evidence", items=[ItemId("another")]))
    desk.settle()
    assert page_of(desk).evidence is None
    desk.tasks.announce(changed("evidence", items=[item]))
    desk.wait(lambda: desk.session.evidence != "")
    assert shown(desk).item == item


def test_evidence_that_is_renewed_meanwhile_is_the_one_that_is_shown(desk: RunningDesk) -> None:
    open_page(desk)
    wait_ready(desk)
    desk.wait(lambda: len(drawer_of(desk)._ready) == 2)
    item, stores = tuple(drawer_of(desk)._ready)[1], desk.tasks.desk
    assert stores is not None
    desk.tasks.ask_lane(lambda: put(stores, item, "plain-2/1")).result()
    desk.tasks.announce(changed("evidence", items=[item]))
    desk.session.go_to(item)
    desk.wait(lambda: bool(desk.session.evidence))
    assert (shown(desk).item, shown(desk).model) == (item, "plain-2/1")


def put(stores: Desk, item: ItemId, model: str = "plain-1/1") -> None:
    found, due = stores.cache.item(item), stores.cache.evidence_due(item)
    assert found is not None
    assert due is not None
    made = evidence_of(found, model)
    stores.cache.put_evidence(EvidenceShape.of_domain(made), due.basis)


def test_the_sections_are_gone_through_by_keys(desk: RunningDesk) -> None:
    desk.window.resize(LEAST)
    open_page(desk)
    bar = page_of(desk).sections.verticalScrollBar()
    desk.wait(lambda: bar.maximum() > 0)
    places = [bar.value()]
    for _ in range(8):
        desk.press("Ctrl+Down")
        places.append(bar.value())
    assert places == sorted(places)
    assert places[-1] == bar.maximum()
    for _ in range(8):
        desk.press("Ctrl+Up")
    assert bar.value() == 0


def test_the_manifest_is_copied_with_whole_hashes(desk: RunningDesk) -> None:
    desk.press("Ctrl+Shift+C")
    assert desk.told() == ["No evidence is shown. Open its page first."]
    open_page(desk)
    desk.press("Ctrl+Shift+C")
    text = QGuiApplication.clipboard().text()
    assert shown(desk).hash in text
    assert all(each.value in text for each in shown(desk).inputs)


def test_search_comes_out_from_behind_the_page(desk: RunningDesk) -> None:
    open_page(desk)
    desk.press("/")
    assert not drawer_of(desk).is_open
    assert desk.window.review.queue.chips.search.hasFocus()


def test_the_page_can_be_opened_and_closed_by_mouse(desk: RunningDesk) -> None:
    desk.window.review.facts.evidence.click()
    desk.wait(lambda: bool(desk.session.evidence))
    page_of(desk).head.close_button.click()
    assert not drawer_of(desk).is_open


def test_what_lies_outside_is_said_above_everything(desk: RunningDesk) -> None:
    open_page(desk)
    said = page_of(desk).banner.sentence.replace("\u202f", " ")
    assert said == "Outside the validated range: weight 350 g (validated 4 g to 200 g)"
    assert page_of(desk).banner.isVisible()


def test_a_screen_reader_hears_every_part(desk: RunningDesk) -> None:
    open_page(desk)
    page = page_of(desk)
    parts = (page.senses, page.comparison, page.words, page.neighbours, page.doubtful)
    for part in (*parts, page.manifest, page.banner, page.head.titles):
        assert part.accessibleName(), part
        assert part.accessibleDescription(), part
    assert page.head.close_button.accessibleName()


def test_nothing_is_cut_in_the_smallest_window(desk: RunningDesk) -> None:
    desk.window.resize(LEAST)
    open_page(desk)
    desk.settle()
    assert clipped_texts(desk.window) == []


def test_leaving_with_the_page_open_remembers_the_layout_without_it(desk: RunningDesk) -> None:
    sizes = sizes_at_rest(desk)
    open_page(desk)
    desk.hands.run_named("app.quit")
    assert [each.sizes() for each in desk.window.review.splitters] == sizes


def test_every_profile_shows_its_key_on_the_page(desk: RunningDesk) -> None:
    for profile in PROFILES:
        key = desk.hands.keymap.hint("evidence.page")
        assert desk.hands.keymap.profile == profile
        assert page_of(desk).head.close_button.text().endswith(key)
        desk.hands.run_named("app.profile")


def test_the_page_goes_when_no_item_is_left(desk: RunningDesk) -> None:
    open_page(desk)
    while desk.session.current is not None:
        desk.wait_painted()
        desk.press("F")
        if desk.hands.overlay is not None:
            desk.press("2")
    desk.wait(lambda: not drawer_of(desk).is_open)
    assert not page_of(desk).isVisible()
    assert desk.window.review.queue.isVisible()
    assert desk.window.review.card.isVisible()
