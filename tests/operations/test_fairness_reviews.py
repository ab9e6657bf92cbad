"""Reviews of fairness from figures to their end: desks, the real service, and without it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.errors import Refused, ServiceFault
from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.fairness_review import FairnessReview, FiguresWanted, SealedFigures
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.course import Part
from reviewer.domain.matters.courses.fairness import FAIRNESS_REVIEW
from reviewer.domain.matters.step import NOBODY
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Standing, standing
from reviewer.operations import fairness_reviews, matters
from reviewer.operations.fairness_reviews import begin_review, choose_definitions
from reviewer.operations.matters import Doing, Relations
from reviewer.operations.mistake_deck import today
from tests.operations.test_slices import certify_alone
from tests.operations.workbench import Workbench, all_records, workbench
from tests.service.running import RunningService, add

PRODUCTS = 2
SITES = FiguresWanted(("site",))


@pytest.fixture
async def lead(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    """A lead's desk; the model took up to 24 mugs alone, and 22 were tested."""
    certify_alone(hub.store, 24, 22)
    async with workbench(tmp_path / "lead", hub.url) as made:
        await made.sign_in("lead", hub.password)
        yield made


async def figures(bench: Workbench, wanted: FiguresWanted = SITES) -> SealedFigures:
    return (await bench.service.fairness_figures(wanted)).to_domain()


async def listed(bench: Workbench) -> tuple[FairnessReview, ...]:
    found = await bench.run_on_lane(partial(fairness_reviews.reviews, bench.desk))
    return found.reviews


async def do(bench: Workbench, name: str, **values: object) -> None:
    """An act on the one review there is."""
    (review,) = await listed(bench)
    act = FAIRNESS_REVIEW.act(name)
    assert act is not None
    doing = Doing(FAIRNESS_REVIEW, act, review.id)
    await bench.run_on_lane(partial(matters.act, bench.desk, doing, values))


async def until_state(bench: Workbench, state: str) -> None:
    def holds() -> bool:
        return [each.state for each in fairness_reviews.reviews(bench.desk).reviews] == [state]

    await bench.until(holds)


async def test_a_review_is_read_acted_upon_and_closed_also_without_the_service(
    lead: Workbench, hub: RunningService, tmp_path: Path
) -> None:
    sealed = await figures(lead)
    await lead.run_on_lane(partial(begin_review, lead.desk, sealed))
    lead.start()
    await lead.until_drained()
    add(hub.store, "lea", Role.LEAD)
    async with workbench(tmp_path / "lea", hub.url) as other:
        await other.sign_in("lea", hub.password)
        other.start()
        await until_state(other, "computed")
        await other.stop()
        hub.stop()
        # Everything but the figures goes without the service.
        with pytest.raises(ServiceFault):
            await figures(other)
        me = other.desk.signed_in().id
        await do(other, "read", remark="Nothing was rejected.")
        await do(other, "act", action="Test 200 parcels", whose=me, due="2020-03-01")
        (here,) = await listed(other)
        assert (here.state_words, here.whose, here.due) == (
            *("action agreed", "The lea", "2020-03-01"),
        )
        day = await lead.run_on_lane(partial(today, lead.desk))
        assert here.days_late == (day - date(2020, 3, 1)).days
        assert [each.act for each in here.steps] == [
            *("Begin a review of fairness", "Read it", "Agree an action"),
        ]
        hub.start()
        other.new_syncer()
        other.start()
        await other.until_drained()
        await until_state(lead, "action")
        await do(lead, "close", result="No parcel broke.")
        await lead.until_drained()
        await until_state(other, "closed")
        (there,) = await listed(other)
    (found,) = await listed(lead)
    # Both desks have the same signatures, and the hashes of the records themselves.
    assert [(each.record, each.payload_hash) for each in found.steps] == [
        (each.record, each.payload_hash) for each in there.steps
    ]
    first = await lead.run_on_lane(lambda: lead.desk.journal.entry(found.steps[0].record))
    assert first is not None
    assert first.record.payload_hash == found.steps[0].payload_hash
    assert found.values["decisions"] == sealed.values["decisions"]
    assert (found.days_late, found.is_over) == (0, True)


async def test_what_differs_from_what_was_sealed_is_refused_by_the_service(
    lead: Workbench,
) -> None:
    sealed = await figures(lead)
    invented = SealedFigures({**sealed.values, "decisions": 1_000}, sealed.of_choice)
    await lead.run_on_lane(partial(begin_review, lead.desk, invented))
    lead.start()

    def is_refused() -> bool:
        (entry,) = lead.desk.journal.entries(limit=1)
        return standing(entry.receipt) is Standing.QUARANTINED

    await lead.until(is_refused)
    assert await listed(lead) == ()


async def test_a_definition_is_chosen_and_named_in_what_is_signed_from_then_on(
    lead: Workbench,
) -> None:
    sealed = await figures(lead)
    chosen = (Definition.EQUAL_OPPORTUNITY,)
    why = "Damage hurts most."
    await lead.run_on_lane(partial(choose_definitions, lead.desk, sealed, "site", chosen, why))
    lead.start()
    await lead.until_drained()
    found = await lead.run_on_lane(partial(fairness_reviews.reviews, lead.desk))
    assert found.choice is not None
    assert (found.choice.chosen, found.choice.facet, found.choice.reason, found.choice.by) == (
        *(chosen, "site", why, "The lead"),
    )
    again = await figures(lead)
    assert (again.values["chosen"], again.values["choice"]) == (
        *(["equal_opportunity"], found.choice.id),
    )


async def test_what_cannot_hold_together_is_refused_before_it_is_signed(lead: Workbench) -> None:
    sealed = await figures(lead)
    unlike = SealedFigures(sealed.values, {**sealed.of_choice, "bases_differ": ["site"]})
    pair = (Definition.DEMOGRAPHIC_PARITY, Definition.SUFFICIENCY)
    choose = partial(choose_definitions, lead.desk, unlike, "site", pair, "Both.")
    with pytest.raises(Refused, match=r"cannot hold together .* Choose one of them, or say why"):
        await lead.run_on_lane(choose)
    with pytest.raises(Refused, match="Definitions: fill this in"):
        await lead.run_on_lane(
            partial(choose_definitions, lead.desk, sealed, "site", (), "None of them.")
        )
    assert await lead.run_on_lane(partial(all_records, lead.desk)) == []


async def test_others_cannot_begin_one(lead: Workbench, bench: Workbench) -> None:
    sealed = await figures(lead)
    with pytest.raises(Refused, match="for others"):
        await bench.run_on_lane(partial(begin_review, bench.desk, sealed))
    with pytest.raises(ServiceFault):
        await figures(bench)


def test_admins_are_offered_nothing_that_the_service_would_not_take() -> None:
    lea = Person(PersonId("lea"), "lea", "Lea", Role.LEAD, ("BER1", "HAM1"))
    parts = {
        role: Relations(replace(lea, role=role), frozenset()).parts(None, NOBODY, ("BER1",))
        for role in Role
    }
    assert {role for role, found in parts.items() if Part.OVERSEER in found} == {Role.LEAD}
    elsewhere = Relations(lea, frozenset()).parts(None, NOBODY, ("BER1", "MUC1"))
    assert Part.OVERSEER not in elsewhere
    assert Part.OVERSEER not in Relations(lea, frozenset()).parts(None, NOBODY, ())
