"""What an act needs: sample, cap, time. Properties of the draw and of the plan."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.bulk import BulkAct, bound_of, undetected_bound
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId
from reviewer.domain.sampling import (
    DEMANDS,
    Band,
    Looked,
    Plan,
    Spread,
    band_of,
    excluded_of,
    plan_of,
    random_needed,
)

LOW = 1_000


def items(count: int) -> tuple[ItemId, ...]:
    return tuple(ItemId(f"P{number:05d}:poly_mailer") for number in range(count))


def spread(count: int, seed: int = 1, ppm: int | None = LOW, **barred: str) -> Spread:
    numbers = random.Random(seed)
    listed = items(count)
    return Spread(
        items=listed,
        risks=dict.fromkeys(listed, ppm),
        barred={listed[int(place[1:])]: why for place, why in barred.items()},
        draw={each: numbers.getrandbits(64) for each in listed},
    )


def all_shown(made: Spread, **more: object) -> Looked:
    return replace(Looked(shown=frozenset(made.items), visible_ms=10**9), **more)  # type: ignore[arg-type]


def opened_all(made: Spread, looked: Looked, verdict: Verdict = Verdict.CERTIFY) -> Looked:
    """Open whatever is due until nothing is."""
    while due := plan_of(made, looked, verdict).to_open:
        looked = replace(looked, opened=looked.opened | {due[0]})
    return looked


@pytest.mark.parametrize(
    ("risks", "band"),
    [
        ([], Band.LOW),
        ([0, 5_000], Band.LOW),
        ([5_001], Band.MIDDLE),
        ([20_000, 1], Band.MIDDLE),
        ([20_001], Band.HIGH),
        ([1, None], Band.HIGH),
    ],
)
def test_the_highest_risk_names_the_band(risks: list[int | None], band: Band) -> None:
    assert band_of(risks) is band


@given(st.integers(1, 3_000), st.sampled_from([50_000, 100_000, 200_000, 500_000]))
def test_the_sample_is_the_smallest_that_gives_the_bound(members: int, bound: int) -> None:
    needed = random_needed(members, bound)
    assert undetected_bound(members, needed) <= bound
    assert needed == 0 or undetected_bound(members, needed - 1) > bound


def test_a_sample_of_nothing_is_refused() -> None:
    with pytest.raises(BadInput):
        random_needed(0, 50_000)


def test_every_item_is_drawn_about_as_often_as_any_other() -> None:
    times = dict.fromkeys(items(20), 0)
    rounds = 600
    for seed in range(rounds):
        made = spread(20, seed)
        drawn = plan_of(made, all_shown(made), Verdict.CERTIFY).sample.random
        for each in drawn:
            times[each] += 1
    share = sum(times.values()) / 20
    # Within five standard errors of the same share.
    assert all(abs(count - share) < 5 * (rounds * 0.25) ** 0.5 for count in times.values())


def test_what_was_painted_first_does_not_change_who_is_drawn_of_it() -> None:
    made = spread(40)
    some = Looked(shown=frozenset(made.items[:25]), visible_ms=10**9)
    drawn = plan_of(made, some, Verdict.CERTIFY).sample.random
    alone = [each for each in made.by_draw if each in some.shown]
    assert drawn == tuple(alone[: len(drawn)])


def test_nothing_that_was_not_painted_is_a_member() -> None:
    made = spread(30)
    plan = plan_of(made, Looked(shown=frozenset(made.items[::2])), Verdict.CERTIFY)
    assert plan.members == made.items[::2]
    assert plan.not_shown == 15


def test_the_verdict_waits_for_the_sample_and_for_the_time() -> None:
    made = spread(30)
    looked = replace(all_shown(made), visible_ms=0)
    first = plan_of(made, looked, Verdict.CERTIFY)
    assert not first.is_ready
    assert first.lacks[0] == f"Open {first.sampled} more of the sample."
    late = plan_of(made, opened_all(made, looked), Verdict.CERTIFY)
    assert late.lacks == ("Look at the sheet for 2 s more.",)
    assert plan_of(made, opened_all(made, all_shown(made)), Verdict.CERTIFY).is_ready


def test_a_drawn_item_that_is_taken_out_is_a_defect_found() -> None:
    made = spread(60)
    looked = opened_all(made, all_shown(made))
    clean = plan_of(made, looked, Verdict.CERTIFY)
    worse = plan_of(made, replace(looked, out=frozenset(clean.sample.random[:1])), Verdict.CERTIFY)
    assert (clean.found, worse.found) == (0, 1)
    assert worse.bound_ppm > clean.bound_ppm
    assert worse.sample.random == clean.sample.random


def test_an_item_taken_out_before_its_turn_leaves_the_draw() -> None:
    made = spread(60)
    drawn = plan_of(made, all_shown(made), Verdict.CERTIFY).sample.random
    out = frozenset(drawn[:1])
    plan = plan_of(made, all_shown(made, out=out), Verdict.CERTIFY)
    assert not out & set(plan.sample.random)
    assert plan.population == 59


def test_a_hard_rule_bars_from_certify_and_not_from_reject() -> None:
    made = spread(10, p3="hard_rule", p4="disputed")
    looked = all_shown(made)
    certify, reject = (plan_of(made, looked, each) for each in (Verdict.CERTIFY, Verdict.REJECT))
    assert (len(certify.members), len(reject.members)) == (8, 9)
    assert made.items[4] not in reject.members


def test_no_act_has_more_members_than_its_band_allows() -> None:
    most = DEMANDS[Band.HIGH].most
    made = spread(most + 20, ppm=90_000)
    plan = plan_of(made, all_shown(made), Verdict.CERTIFY)
    assert (len(plan.members), plan.over) == (most, 20)
    why = {each.why for each in excluded_of(made, all_shown(made), Verdict.CERTIFY, plan)}
    assert why == {"over_cap"}


def as_act(made: Spread, looked: Looked, plan: Plan) -> BulkAct:
    members = tuple(sorted(plan.members))
    act = BulkAct(
        Verdict.CERTIFY,
        members,
        opened=tuple(looked.opened & set(members)),
        sample=plan.sample,
        excluded=tuple(excluded_of(made, looked, Verdict.CERTIFY, plan)),
    )
    return replace(act, bound_ppm=bound_of(act))


@given(
    st.integers(4, 80),
    st.integers(0, 10**6),
    st.sets(st.integers(0, 79), max_size=6),
    st.sets(st.integers(0, 79), max_size=6),
)
def test_a_plan_that_is_ready_always_makes_a_sound_act(
    count: int, seed: int, out: set[int], barred: set[int]
) -> None:
    names = {f"p{each}": "hard_rule" for each in barred if each < count}
    made = spread(count, seed, LOW, **names)
    taken = frozenset(made.items[each] for each in out if each < count)
    looked = opened_all(made, all_shown(made, out=taken))
    plan = plan_of(made, looked, Verdict.CERTIFY)
    if not plan.members:
        return
    assert plan.is_ready
    act = as_act(made, looked, plan)
    listed = {*act.members, *(each.item for each in act.excluded)}
    assert listed == set(made.items)
