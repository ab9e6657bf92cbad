"""The use of scores stopped at a desk: here at once, at the service once it hears; and resumed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer import resources
from reviewer.cache.page import Page
from reviewer.domain.errors import Refused
from reviewer.domain.people import Role
from reviewer.domain.queue import QueueFilter
from reviewer.domain.record import Kind
from reviewer.domain.risk import Hidden
from reviewer.operations import queueing, score_use
from reviewer.operations.desk import Desk, open_desk
from reviewer.wire.changes import PolicyShape
from tests.operations.stocked_desk import item_id, shape, stocked_desk
from tests.operations.workbench import ANA

LEAD = replace(ANA, role=Role.LEAD)


def policy(**more: object) -> PolicyShape:
    tables = {
        "ladder": resources.ladder_table(resources.ladder()),
        "reasons": resources.reasons_tables(resources.reasons()),
    }
    return PolicyShape.model_validate(tables | more)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with stocked_desk(tmp_path, LEAD) as made:
        made.cache.apply(Page("epoch", "cursor", policy=policy()))
        yield made


def risks(desk: Desk) -> list[int | None]:
    listed = queueing.queue_ids(desk, QueueFilter(mine=False))
    return [row.risk_ppm for row in queueing.queue_rows(desk, listed)]


def test_it_hides_at_once_and_stays_so_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    assert None not in risks(desk)
    changes = score_use.switch(desk, "BER1", " BER1 ", "It errs on glass.")
    assert changes.text == "Scores are not used any more at BER1"
    assert set(risks(desk)) == {None}
    sheet = queueing.item_sheet(desk, item_id(0))
    assert sheet is not None
    assert (sheet.item.score, sheet.item.hidden) == (None, Hidden.STOPPED)
    (stop,) = desk.stops
    assert (stop.site, stop.title, stop.reason) == ("BER1", LEAD.title, "It errs on glass.")
    desk.close()
    again = open_desk(tmp_path)
    try:
        assert [each.site for each in again.stops] == ["BER1"]
        assert set(risks(again)) == {None}
    finally:
        again.close()


def test_the_service_has_the_last_word(desk: Desk) -> None:
    score_use.switch(desk, "BER1", "BER1", "It errs.")
    told = {"site": "BER1", "title": "Lea", "reason": "Glass.", "since_ms": 5}
    desk.cache.apply(Page("epoch", "c2", policy=policy(stopped=[told])))
    assert desk.adopt_policy()
    assert desk.stops[0].reason == "Glass."
    assert not desk.adopt_policy(), "nothing new"
    desk.cache.apply(Page("epoch", "c3", items=(shape(0),), policy=policy()))
    desk.adopt_policy()
    assert desk.stops == ()
    assert sum(each is not None for each in risks(desk)) == 1


def test_resumed_it_says_so_and_waits_for_the_service(desk: Desk) -> None:
    score_use.switch(desk, "BER1", "BER1", "It errs.")
    assert score_use.switch(desk, "BER1", "BER1", "Fixed.").text == "Scores are used again at BER1"
    assert desk.stops == ()
    assert set(risks(desk)) == {None}, "nobody has told them yet"
    kinds = [(e.record.kind, e.record.payload["used"]) for e in desk.journal.entries(limit=2)]
    assert kinds == [(Kind.SCORE_USE, True), (Kind.SCORE_USE, False)]


@pytest.mark.parametrize(
    ("site", "typed", "reason", "why"),
    [
        ("BER1", "ber1", "It errs.", "Type BER1"),
        ("BER1", "BER1", "  ", "Say why"),
        ("XXX9", "XXX9", "It errs.", "Leads of a site"),
    ],
)
def test_what_is_not_meant_is_not_done(
    desk: Desk, site: str, typed: str, reason: str, why: str
) -> None:
    with pytest.raises(Refused, match=why):
        score_use.switch(desk, site, typed, reason)
    assert (desk.stops, None in risks(desk)) == ((), False)


def test_only_leads_do_it(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk, pytest.raises(Refused, match="Leads of a site"):
        score_use.switch(desk, "BER1", "BER1", "It errs.")
