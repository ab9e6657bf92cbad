"""What is asked of the service while an item is looked at: nobody waits, everything is told."""

import asyncio
from collections.abc import Callable, Iterator

import pytest

from reviewer.app import DeskApp
from reviewer.domain.evidence import Evidence
from reviewer.domain.ids import RecordId
from reviewer.ui.evidence.page import WAITING, EvidencePage, Waiting
from reviewer.ui.evidence.region_layer import RegionLayer
from reviewer.ui.evidence.regions import COMPUTING
from reviewer.ui.shell.inquiries import NO_EVIDENCE, NO_REGIONS, NO_WORD, NO_WORD_YET
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import RunningService
from tests.ui.shell.playing import press, seen, until


def page(desk: DeskApp) -> EvidencePage:
    return desk.window.review.drawer.page


def evidence(desk: DeskApp) -> Evidence | None:
    """Of the item on the screen, as far as it was painted."""
    shown = page(desk).evidence
    return shown if shown is not None and desk.session.evidence == shown.hash else None


def layer(desk: DeskApp) -> RegionLayer:
    found = desk.window.review.viewer.stage._layer
    assert found is not None
    return found


@pytest.fixture
def slow(service: RunningService) -> Iterator[PlainEvidence]:
    """Evidence that is not answered before the test says so."""
    source = service.evidence
    assert source is not None
    source.may_answer.clear()
    yield source
    source.may_answer.set()


async def online(desk: DeskApp) -> None:
    await until(lambda: seen(desk))
    await until(lambda: desk.hands.facts.online)


def test_evidence_is_asked_for_and_the_keys_go_on_meanwhile(
    play: Callable[..., None], slow: PlainEvidence
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await online(desk)
        await press(desk, "B")
        await until(lambda: WAITING[Waiting.ASKING] in page(desk).state.text())
        before = desk.session.current
        await press(desk, "F")
        await until(lambda: desk.session.current != before)
        slow.may_answer.set()
        await until(lambda: evidence(desk))
        shown = evidence(desk)
        assert shown is not None
        assert shown.item == desk.session.current

    play(scenario)


def test_a_map_is_computed_while_the_stage_says_so(
    play: Callable[..., None], slow: PlainEvidence
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await online(desk)
        await press(desk, "Shift+B")
        await until(lambda: COMPUTING in layer(desk).notes.values())
        assert layer(desk).maps == {}
        slow.may_answer.set()
        await until(lambda: layer(desk).maps)
        await until(lambda: "regions" in desk.session.overlays)
        assert layer(desk).notes == {}

    play(scenario)


def test_a_service_without_a_model_is_quoted(
    play: Callable[..., None], service: RunningService
) -> None:
    service.stop()
    service.evidence = None
    service.start()

    async def scenario(desk: DeskApp) -> None:
        await online(desk)
        await press(desk, "B")
        await press(desk, "Shift+B")
        await until(lambda: "no model" in page(desk).state.text())
        await until(lambda: any("no model" in each for each in layer(desk).notes.values()))

    play(scenario)


def test_what_could_not_be_had_offline_comes_when_the_service_is_back(
    play: Callable[..., None], service: RunningService, slow: PlainEvidence
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await online(desk)
        await asyncio.to_thread(service.stop)
        await press(desk, "F5")
        await until(lambda: not desk.hands.facts.online)
        await press(desk, "B")
        await press(desk, "Shift+B")
        await until(lambda: page(desk).state.text() == NO_EVIDENCE)
        await until(lambda: NO_REGIONS in layer(desk).notes.values())
        slow.may_answer.set()
        await asyncio.to_thread(service.start)
        await press(desk, "F5")
        await until(lambda: evidence(desk))
        await until(lambda: layer(desk).maps)

    play(scenario)


def test_evidence_that_came_ahead_is_there_without_the_service(
    play: Callable[..., None], service: RunningService
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await online(desk)
        source, item = service.evidence, desk.session.current
        assert source is not None
        await until(lambda: item in source.asked)
        await asyncio.to_thread(service.stop)
        await press(desk, "F5")
        await until(lambda: not desk.hands.facts.online)
        await press(desk, "B")
        await until(lambda: evidence(desk))

    play(scenario)


def test_a_certificate_waits_for_no_service_that_is_away(
    play: Callable[..., None], service: RunningService
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await online(desk)
        told: list[object] = []
        ask = desk.following.inquiries.ask_about_act
        ask(RecordId("nobody's"), told.append)
        await until(lambda: told == [NO_WORD_YET])
        await asyncio.to_thread(service.stop)
        ask(RecordId("nobody's"), told.append)
        await until(lambda: told == [NO_WORD_YET, NO_WORD])
        await press(desk, "F5")
        await until(lambda: not desk.hands.facts.online)
        ask(RecordId("nobody's"), told.append)
        assert told == [NO_WORD_YET, NO_WORD, NO_WORD]

    play(scenario)
