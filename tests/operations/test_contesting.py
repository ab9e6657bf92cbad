"""Doubts about evidence at a desk: recorded offline, answered by a lead elsewhere, told again."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.matters.courses.doubts import CONTEST, REASONS
from reviewer.domain.matters.step import MatterId
from reviewer.domain.pieces import Piece, PieceKind
from reviewer.domain.risk import Hidden
from reviewer.operations import contesting
from reviewer.operations.contesting import Contest, Contested, Explained
from reviewer.operations.deciding import decide, undo
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Doing, act
from reviewer.operations.notices import open_notices
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.test_sealing import IVY
from tests.operations.workbench import ANA, Workbench, certify, workbench
from tests.service.running import RunningService

PRODUCTS = 2
WORD = Piece(PieceKind.WORD, "title:0-7")
ITEM = item_id(1)
SHOWN = Explained(ITEM, "plain-1/1", "input+score+word", "a" * 64)


def contested(item: ItemId, piece: Piece = WORD) -> Contested:
    return Contested(item, piece, "ceramic in the title, ×2.25", "plain-1/1", "p" * 64)


def held_for_wrong(desk: Desk, item: ItemId, piece: Piece = WORD) -> None:
    contesting.contest(desk, contested(item, piece), "misread", "It is a plastic mug.")


@pytest.fixture
async def lead(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "lead", hub.url) as made:
        await made.sign_in("lead", hub.password)
        yield made


async def one(bench: Workbench, item: ItemId) -> Contest:
    (found,) = await bench.run_on_lane(lambda: contesting.contests_of(bench.desk, item))
    return found


def test_a_contest_is_kept_at_once_and_changes_no_verdict(tmp_path: Path) -> None:
    with stocked_desk(tmp_path, ANA) as desk:
        stock(desk, shape(1))
        before = desk.cache.item(ITEM)
        held_for_wrong(desk, ITEM)
        assert desk.cache.item(ITEM) == before
        (found,) = contesting.contests_of(desk, ITEM)
    assert (found.piece, found.by, found.state) == (WORD, "", "contested")
    assert (found.reason, found.why) == (REASONS["misread"], "It is a plastic mug.")


def test_a_piece_is_contested_once_until_it_is_answered(tmp_path: Path) -> None:
    with stocked_desk(tmp_path, ANA) as desk:
        stock(desk, shape(1))
        held_for_wrong(desk, ITEM)
        held_for_wrong(desk, ITEM, Piece(PieceKind.INPUT, "weight_g"))
        with pytest.raises(Refused, match="already"):
            held_for_wrong(desk, ITEM)
        assert len(contesting.open_contests(desk, ITEM)) == 2


def test_words_are_asked_for_and_reasons_are_of_the_list(tmp_path: Path) -> None:
    with stocked_desk(tmp_path, ANA) as desk:
        stock(desk, shape(1))
        with pytest.raises(Refused, match="own words"):
            contesting.contest(desk, contested(ITEM), "misread", "")
        with pytest.raises(Refused, match="What is wrong"):
            contesting.contest(desk, contested(ITEM), "ugly", "It is.")


def test_what_is_sealed_can_neither_be_contested_nor_be_said_not_to_help(tmp_path: Path) -> None:
    with stocked_desk(tmp_path, IVY) as desk:
        stock(desk, shape(1))
        with pytest.raises(Refused, match="Sealed"):
            held_for_wrong(desk, ITEM)
        with pytest.raises(Refused, match="Sealed"):
            contesting.toggle_unhelped(desk, SHOWN)
        certify_here(desk)
        held_for_wrong(desk, ITEM)
        assert len(contesting.contests_of(desk, ITEM)) == 1
        undo(desk)
        assert contesting.contests_of(desk, ITEM) == ()


def test_of_an_item_whose_score_is_not_told_nothing_is_contested(tmp_path: Path) -> None:
    with stocked_desk(tmp_path, ANA) as desk:
        stock(desk, shape(1).model_copy(update={"score": None, "score_hidden": Hidden.DRAWN}))
        with pytest.raises(Refused, match="not told"):
            held_for_wrong(desk, ITEM)
        with pytest.raises(Refused, match="not told"):
            contesting.toggle_unhelped(desk, SHOWN)


def certify_here(desk: Desk) -> None:
    decide(desk, certify(ITEM))


def test_that_it_did_not_help_is_said_by_one_key_and_taken_back_by_the_same(
    tmp_path: Path,
) -> None:
    with stocked_desk(tmp_path, ANA) as desk:
        stock(desk, shape(1))
        contesting.toggle_unhelped(desk, SHOWN)
        assert contesting.was_unhelped(desk, SHOWN)
        other = Explained(ITEM, "plain-2/1", SHOWN.pieces)
        assert not contesting.was_unhelped(desk, other)
        contesting.toggle_unhelped(desk, SHOWN)
        assert not contesting.was_unhelped(desk, SHOWN)
        contesting.toggle_unhelped(desk, SHOWN)
        assert contesting.was_unhelped(desk, SHOWN)


async def test_a_contest_made_offline_is_answered_by_a_lead_and_told(
    bench: Workbench, hub: RunningService, lead: Workbench
) -> None:
    item = ItemId(hub.items[0])
    await bench.run_on_lane(partial(held_for_wrong, bench.desk, item))
    assert (await one(bench, item)).state == "contested"
    bench.start()
    lead.start()
    await lead.until(lambda: bool(contesting.contests_of(lead.desk, item)))
    found = await one(lead, item)
    assert found.by != ""
    await lead.run_on_lane(partial(answer, lead.desk, found.matter, "look", ""))
    await lead.run_on_lane(partial(answer, lead.desk, found.matter, "uphold", "Out it goes."))
    await bench.until(lambda: bool(contesting.contests_of(bench.desk, item)[0].answer))
    mine = await one(bench, item)
    assert (mine.state, mine.answer, mine.by) == ("upheld", "Out it goes.", "")
    assert mine.answered_by
    await bench.until(lambda: bool(open_notices(bench.desk)))
    (notice,) = await bench.run_on_lane(partial(open_notices, bench.desk))
    assert "upheld: the piece is wrong. Out it goes." in notice.sentence
    assert notice.item == item
    await asyncio.gather(bench.stop(), lead.stop())


async def test_nobody_answers_their_own_contest(hub: RunningService, lead: Workbench) -> None:
    item = ItemId(hub.items[0])
    await lead.run_on_lane(partial(held_for_wrong, lead.desk, item))
    found = await one(lead, item)
    with pytest.raises(Refused, match="Somebody else has to"):
        await lead.run_on_lane(partial(answer, lead.desk, found.matter, "look", ""))


def answer(desk: Desk, matter: MatterId, name: str, words: str) -> None:
    done = CONTEST.act(name)
    assert done is not None
    act(desk, Doing(CONTEST, done, matter), {"answer": words} if words else {})


def test_a_decision_that_rested_on_it_is_named(tmp_path: Path) -> None:
    with stocked_desk(tmp_path, ANA) as desk:
        stock(desk, shape(1))
        about = Contested(ITEM, WORD, "said", "m", decision=RecordId("r-1"))
        changes = contesting.contest(desk, about, "outdated", "Changed since.")
        assert changes.record is not None
        entry = desk.journal.entry(changes.record)
    assert entry is not None
    assert entry.record.payload["values"]["decision"] == "r-1"
