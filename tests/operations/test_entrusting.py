"""Votes and lowering from a mentor's desk, and where somebody stands, by the real service."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.errors import Declined, Refused
from reviewer.domain.ids import PackCode, PersonId, ReasonCode
from reviewer.domain.levels import Level
from reviewer.operations import entrusting, supervising
from reviewer.operations.changes import Changes
from reviewer.operations.matters import colleagues
from reviewer.operations.phases import Phase
from reviewer.service.mentors import link_mentor
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService

PRODUCTS = 2
MAILER = PackCode("padded_mailer")
REASON = ReasonCode("lower_relapse")


@pytest.fixture
async def mentor(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    """A desk where the intern's mentor is signed in, who has heard of the intern."""
    link_mentor(hub.store, "mentor", "intern")
    async with workbench(tmp_path / "mentor", hub.url) as made:
        await made.sign_in("mentor", hub.password)
        made.start()
        await made.until(lambda: any(each.is_my_intern for each in colleagues(made.desk)))
        yield made


def intern_of(hub: RunningService) -> PersonId:
    return hub.people["intern"].id


async def test_a_level_is_lowered_and_its_person_hears_of_it(
    mentor: Workbench, hub: RunningService, tmp_path: Path
) -> None:
    lower = partial(
        entrusting.lower, mentor.desk, intern_of(hub), MAILER, Level.L1, REASON, "Deck 3."
    )
    await mentor.run_on_lane(lower)
    mentor.syncer.wake()
    await mentor.until_drained()
    async with workbench(tmp_path / "intern", hub.url) as intern:
        await intern.sign_in("intern", hub.password)
        intern.start()
        await intern.until(lambda: bool(supervising.own_levels(intern.desk)))
        (told,) = await intern.run_on_lane(lambda: supervising.own_levels(intern.desk))
    assert (told.family, told.given, told.remedy) == (MAILER, Level.L1, "Deck 3.")


async def test_a_vote_before_the_gate_is_open_is_refused_by_the_service(
    mentor: Workbench, hub: RunningService
) -> None:
    vote = partial(entrusting.vote, mentor.desk, intern_of(hub), MAILER, Level.L3, {})
    await mentor.run_on_lane(vote)
    mentor.syncer.wake()
    await mentor.until(lambda: bool(mentor.desk.journal.quarantined()))
    (entry,) = await mentor.run_on_lane(mentor.desk.journal.quarantined)
    assert entry.receipt is not None
    assert entry.receipt.code == "gate_not_met"


async def test_only_who_teaches_says_so(mentor: Workbench, hub: RunningService) -> None:
    people, intern = hub.people, intern_of(hub)
    desk = mentor.desk

    async def refused(work: partial[Changes], why: str) -> None:
        with pytest.raises(Refused, match=why):
            await mentor.run_on_lane(work)

    vote = partial(entrusting.vote, desk)
    await refused(
        partial(vote, people["reviewer"].id, MAILER, Level.L3, {}), "not this person's mentor"
    )
    await refused(partial(vote, people["mentor"].id, MAILER, Level.L3, {}), "own decisions stand")
    await refused(partial(vote, intern, PackCode("basket"), Level.L3, {}), "no pack")
    lower = partial(entrusting.lower, desk, intern, MAILER, Level.L1, REASON, " ")
    await refused(lower, "what helps")


async def test_where_somebody_stands_is_told_to_who_may_know(
    mentor: Workbench, hub: RunningService
) -> None:
    await mentor.until(lambda: mentor.syncer.state.phase is Phase.ONLINE)
    answer = await mentor.service.standing(intern_of(hub))
    assert [each.to_domain() for each in answer.families] == []
    with pytest.raises(Declined):
        await mentor.service.standing(hub.people["reviewer"].id)
