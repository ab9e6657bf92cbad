"""Blind first: what an intern gets of an item before deciding it, and after."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PersonId, ReasonCode
from reviewer.domain.item import ItemState
from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.people import Person, Role
from reviewer.domain.queue import QueueFilter, QueueRow, QueueSort
from reviewer.domain.risk import Flag
from reviewer.operations import accounts, deciding
from reviewer.operations.bulk import decide_all
from reviewer.operations.desk import Desk
from reviewer.operations.evidence import item_evidence
from reviewer.operations.queueing import ItemSheet, item_sheet, queue_rows, some_ids, some_shares
from reviewer.wire.evidence import EvidenceShape
from reviewer.wire.items import PastDecisionShape
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.workbench import ANA, certify, reject
from tests.service.plain_evidence import evidence_of

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
ITEM = item_id(1)
SAID = PastDecisionShape(
    record="r-1",
    author="person-ben",
    author_title="Ben",
    verdict=Verdict.REJECT,
    pack="padded_mailer",
    reason="fragile",
    note="",
    decided_ms=5,
    withdrawn=False,
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's; the model is not sure of one item, and Ben rejected it."""
    with stocked_desk(tmp_path, IVY) as made:
        told = shape(1).model_copy(
            update={
                "flag": Flag.STATISTICS,
                "state": ItemState.DECIDED,
                "verdict": Verdict.REJECT,
                "history": [SAID],
            }
        )
        stock(made, told)
        yield made


def sheet_of(desk: Desk) -> ItemSheet:
    sheet = item_sheet(desk, ITEM)
    assert sheet is not None
    return sheet


def row_of(desk: Desk) -> QueueRow:
    return queue_rows(desk, [ITEM])[0]


def is_sealed(desk: Desk) -> bool:
    """Whether all that would tell is away, or all of it there."""
    item, row = sheet_of(desk).item, row_of(desk)
    told = [
        item.score is not None,
        item.history != (),
        item.verdict is not None,
        item.flag is Flag.STATISTICS,
        row.risk_ppm is not None,
        row.flag is Flag.STATISTICS,
        not item.sealed,
    ]
    assert len(set(told)) == 1, told
    return not told[0]


def test_what_the_model_and_others_say_shows_after_the_verdict(desk: Desk) -> None:
    assert is_sealed(desk)
    assert row_of(desk).verdict is None
    deciding.decide(desk, certify(ITEM))
    assert not is_sealed(desk)


def test_what_is_taken_back_is_sealed_again(desk: Desk) -> None:
    deciding.decide(desk, certify(ITEM))
    deciding.undo(desk)
    assert is_sealed(desk)


def test_somebody_elses_decision_at_the_same_desk_opens_nothing(desk: Desk) -> None:
    accounts.work_as(desk, ANA)
    assert not is_sealed(desk)
    deciding.decide(desk, reject(ITEM))
    accounts.work_as(desk, IVY)
    assert is_sealed(desk)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.INTERN])
def test_nobody_else_is_kept_from_anything(desk: Desk, role: Role) -> None:
    accounts.work_as(desk, replace(ANA, role=role))
    assert not is_sealed(desk)


def test_hard_rules_are_facts_and_stay(desk: Desk) -> None:
    stock(desk, shape(1, hazard="sharp").model_copy(update={"flag": Flag.RULE}))
    sheet = sheet_of(desk)
    assert sheet.item.sealed
    assert sheet.rules
    assert sheet.item.flag is row_of(desk).flag is Flag.RULE


def test_the_list_tells_nothing_by_its_order_or_its_filters(desk: Desk) -> None:
    risky = shape(2)
    assert risky.score is not None
    risks = [each.model_copy(update={"ppm": 900_000}) for each in risky.score.risks]
    stock(desk, risky.model_copy(update={"score": risky.score.model_copy(update={"risks": risks})}))
    plain = some_ids(desk, QueueFilter()).ids
    assert some_ids(desk, QueueFilter(sort=QueueSort.RISK)).ids == plain
    for facet in (Facet.RISK, Facet.FLAG, Facet.PERSON):
        chosen = frozenset({Choice(facet, "statistics")})
        assert some_ids(desk, QueueFilter(chosen=chosen)).ids == plain
    offered = {share.choice.facet for share in some_shares(desk, QueueFilter())[0]}
    assert offered
    assert not offered & {Facet.RISK, Facet.FLAG, Facet.PERSON}


def test_evidence_is_there_and_shows_after_the_verdict(desk: Desk) -> None:
    item = desk.cache.item(ITEM)
    assert item is not None
    due = desk.cache.evidence_due(ITEM)
    assert due is not None
    evidence = EvidenceShape.of_domain(evidence_of(item, "mugs-1/1"))
    desk.cache.put_evidence(evidence, due.basis)
    assert item_evidence(desk, ITEM) is None
    deciding.decide(desk, certify(ITEM))
    assert item_evidence(desk, ITEM) is not None


def test_many_at_once_are_not_for_those_who_decide_blind(desk: Desk) -> None:
    members = (item_id(0), item_id(2))
    act = BulkAct(Verdict.REJECT, members, reason=ReasonCode("fragile"))
    with pytest.raises(Refused, match="item by item"):
        decide_all(desk, act)
    assert not list(desk.journal.entries())
