"""The sheet's data: groups of what is listed, the draw, the act with its certificate."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.grouping import Group
from reviewer.domain.ids import ItemId, PackCode, RecordId
from reviewer.domain.sampling import Looked, Spread, plan_of
from reviewer.operations import bulk, certificates, deciding, sheet
from reviewer.operations.desk import Desk
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.workbench import certify

COUNT = 12
IDS = tuple(item_id(number) for number in range(COUNT))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with stocked_desk(tmp_path) as made:
        shapes = [shape(number) for number in range(COUNT - 1)]
        hazard = min(made.ladder[PackCode("padded_mailer")].refuses)
        stock(made, *shapes, shape(COUNT - 1, hazard=hazard))
        yield made


def group_of(desk: Desk, by: str = "category") -> Group:
    return max(sheet.sheet_groups(desk, by, IDS, {}), key=lambda each: len(each.items))


def looked_at(spread: Spread) -> Looked:
    """Everything shown, the sample opened, time gone by."""
    looked = Looked(shown=frozenset(spread.items), visible_ms=10**9)
    while due := plan_of(spread, looked, Verdict.CERTIFY).to_open:
        looked = replace(looked, opened=looked.opened | {due[0]})
    return looked


def certified(desk: Desk, looked: Looked | None = None) -> RecordId:
    group = group_of(desk)
    spread = sheet.spread_out(desk, group)
    looked = looked or looked_at(spread)
    plan = plan_of(spread, looked, Verdict.CERTIFY)
    act = sheet.act_of(spread, looked, Verdict.CERTIFY, plan, group, shown=BulkShown(model="m"))
    record = bulk.decide_all(desk, act).record
    assert record is not None
    return record


def test_a_group_has_what_is_open_of_what_is_listed(desk: Desk) -> None:
    deciding.decide(desk, certify(IDS[0]))
    assert IDS[0] not in group_of(desk).items
    assert set(sheet.sheet_groups(desk, "category", IDS[4:7], {})[0].items) == set(IDS[4:7])


@pytest.mark.parametrize("by", ["family", "vendor", "category"])
def test_every_grouping_finds_groups(desk: Desk, by: str) -> None:
    assert len(group_of(desk, by).items) > 1


def test_two_spreads_of_a_group_are_drawn_differently(desk: Desk) -> None:
    group = group_of(desk)
    assert sheet.spread_out(desk, group).draw != sheet.spread_out(desk, group).draw


def test_who_breaks_a_hard_rule_is_barred_with_the_reason(desk: Desk) -> None:
    assert sheet.spread_out(desk, group_of(desk)).barred == {IDS[-1]: "hard_rule"}


def test_the_certificate_says_who_was_opened_drawn_and_left_out(desk: Desk) -> None:
    found = certificates.certificate(desk, certified(desk))
    assert len(found.members) == COUNT - 1
    assert [(each.item, each.why) for each in found.left_out] == [
        (IDS[-1], "a hard rule speaks against the pack")
    ]
    assert sum(each.drawn for each in found.members) == found.drawn > 0
    assert all(each.opened for each in found.members if each.drawn or each.unlike)
    assert len(found.hash) == 64
    assert not found.withdrawn


def test_the_certificate_of_an_act_that_was_undone_says_so(desk: Desk) -> None:
    record = certified(desk)
    deciding.undo(desk)
    assert certificates.certificate(desk, record).withdrawn


def test_one_decision_has_no_certificate(desk: Desk) -> None:
    record = deciding.decide(desk, certify(IDS[0])).record
    assert record is not None
    with pytest.raises(Refused, match="many items"):
        certificates.certificate(desk, record)


def test_the_act_notes_what_was_shown(desk: Desk) -> None:
    act = certificates.certificate(desk, certified(desk)).act
    assert (act.shown.thumbnails, act.shown.model) == (COUNT - 1, "m")
    assert act.grouped_by == "category"
    assert act.members == tuple(sorted(ItemId(each) for each in IDS[:-1]))
