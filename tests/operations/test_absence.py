"""A desk that comes back after weeks tells whom it concerns what happened, once and plainly."""

import pytest

from reviewer.domain.ids import PersonId
from reviewer.operations import absence
from reviewer.operations.absence import ABSENT_MS, CODE, DAY_MS
from reviewer.operations.desk import Desk
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.notices import open_notices
from reviewer.operations.pulling import pull_changes
from reviewer.service.feed import FLOOR
from reviewer.service.tables import facts
from tests.operations.workbench import Workbench, certify
from tests.service.running import RunningService

PRODUCTS = 6
AWAY_MS = ABSENT_MS + 5 * DAY_MS


@pytest.fixture
async def worked(bench: Workbench, link: Link) -> Workbench:
    """A desk with two check-outs that heard from its service just now."""
    await pull_changes(link)
    await take_checkouts(link, 2)
    return bench


def pass_time(desk: Desk, by_service_ms: int, by_wall_ms: int | None = None) -> None:
    """As if the desk had heard from the service so long ago."""
    heard = desk.cache.heard()
    assert heard is not None
    by_wall_ms = by_service_ms if by_wall_ms is None else by_wall_ms
    desk.cache.hear(heard[0] - by_service_ms, heard[1] - by_wall_ms)


def told(bench: Workbench) -> list[str]:
    return [each.sentence for each in open_notices(bench.desk) if each.code == CODE]


async def test_a_long_absence_is_told_once(worked: Workbench, link: Link) -> None:
    pass_time(worked.desk, AWAY_MS)
    worked.told.clear()
    await pull_changes(link)
    (sentence,) = told(worked)
    assert "for 40 days" in sentence
    assert "Nothing is lost: all of yours is sent." in sentence
    assert "anew" not in sentence
    assert any("notice" in each.nouns for each in worked.told)
    await pull_changes(link)
    assert len(told(worked)) == 1


async def test_what_is_made_anew_is_said_and_the_notice_stays(
    worked: Workbench, link: Link, hub: RunningService
) -> None:
    with hub.store.writing() as change:
        change.connection.execute(facts.insert().values(name=FLOOR, value=str(10**9)))
    pass_time(worked.desk, AWAY_MS)
    await pull_changes(link)
    (sentence,) = told(worked)
    assert "loaded anew" in sentence
    assert worked.desk.cache.heard() is not None, "the cache made anew knows it too"
    with hub.store.writing() as change:
        change.connection.execute(facts.delete().where(facts.c.name == FLOOR))
    await pull_changes(link)
    assert len(told(worked)) == 1


async def test_ended_check_outs_and_waiting_records_are_counted(
    worked: Workbench, link: Link, monkeypatch: pytest.MonkeyPatch
) -> None:
    await worked.decide(certify(worked.desk.cache.checkouts()[0].item))
    monkeypatch.setattr("reviewer.operations.leasing.RENEW_BEFORE_MS", 30 * DAY_MS)
    pass_time(worked.desk, AWAY_MS)
    await pull_changes(link)
    (sentence,) = told(worked)
    assert "1 record of yours waited here" in sentence
    assert "The check-out of 1 item ended" in sentence


async def test_everybody_whose_records_wait_is_told(worked: Workbench, link: Link) -> None:
    ben = PersonId("person-ben")
    await worked.run_on_lane(
        lambda: worked.desk.journal.append(ben, "remark", {"item": "a:box", "text": "Odd."})
    )
    pass_time(worked.desk, AWAY_MS)
    await pull_changes(link)
    (notice,) = worked.desk.cache.notices(ben)
    assert "1 record of yours waited here" in notice.sentence
    assert "check-out" not in notice.sentence


@pytest.mark.parametrize(
    ("by_service_ms", "by_wall_ms"),
    [
        (ABSENT_MS - DAY_MS, ABSENT_MS - DAY_MS),
        (AWAY_MS, 0),  # the service's clock was set ahead
        (0, AWAY_MS),  # this computer's was
        (-AWAY_MS, -AWAY_MS),
    ],
)
async def test_days_and_wrong_clocks_are_no_absence(
    worked: Workbench, link: Link, by_service_ms: int, by_wall_ms: int
) -> None:
    pass_time(worked.desk, by_service_ms, by_wall_ms)
    await pull_changes(link)
    assert told(worked) == []


async def test_while_all_is_well_it_is_noted_once_an_hour(
    worked: Workbench, link: Link, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = worked.desk.cache.heard()
    await pull_changes(link)
    assert worked.desk.cache.heard() == before
    monkeypatch.setattr(absence, "_NOTED_EVERY_MS", 0)
    await pull_changes(link)
    assert worked.desk.cache.heard() != before


async def test_a_new_desk_was_not_away(bench: Workbench, link: Link) -> None:
    await pull_changes(link)
    assert told(bench) == []
