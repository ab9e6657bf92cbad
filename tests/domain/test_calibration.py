"""Calibration sets: what is gold, what is drawn, and what answers come to."""

import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.calibration import (
    CLASSES,
    Basis,
    CalibrationSet,
    Difficulty,
    Gold,
    PanelCase,
    PanelRule,
    drawn_set,
    gold_of,
    scored,
    still_to_answer,
)
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.gates import GateEvidence
from reviewer.domain.ids import ItemId, PersonId

C, R = CLASSES
TRAINEE, CERTIFIED = Difficulty


def panel(*labels: Verdict, adjudicated: Verdict | None = None) -> PanelCase:
    by_expert = {PersonId(f"x{number}"): label for number, label in enumerate(labels)}
    return PanelCase(ItemId("mug:box"), "DE", by_expert, adjudicated)


def gold(
    rejects: int, certifies: int, *, slices: int = 3, difficulty: Difficulty = TRAINEE
) -> list[Gold]:
    return [
        Gold(
            ItemId(f"{difficulty}:{verdict}:{number}"),
            f"s{number % slices}",
            verdict,
            Basis.UNANIMOUS,
            difficulty,
        )
        for verdict, count in ((R, rejects), (C, certifies))
        for number in range(count)
    ]


def classes(made: CalibrationSet) -> Counter[Verdict]:
    return Counter(case.verdict for case in made.cases)


@pytest.mark.parametrize(
    ("case", "verdict", "basis"),
    [
        (panel(R, R, R), R, Basis.UNANIMOUS),
        (panel(R, C, R), R, Basis.MAJORITY),
        (panel(C, C, C, R), C, Basis.MAJORITY),
        (panel(C, C, R, R, R), None, None),
        (panel(C, C, R, R, adjudicated=R), R, Basis.ADJUDICATED),
        (panel(C, R, C, adjudicated=R), C, Basis.MAJORITY),
        (panel(C, C), C, Basis.UNANIMOUS),
        (panel(C, R), None, None),
        (panel(C, R, adjudicated=R), R, Basis.ADJUDICATED),
        (panel(C, adjudicated=C), None, None),
        (panel(), None, None),
    ],
)
def test_what_a_panel_settles(
    case: PanelCase, verdict: Verdict | None, basis: Basis | None
) -> None:
    found = gold_of(case)
    assert (found and found.verdict, found and found.basis) == (verdict, basis)
    if found:
        assert (found.item, found.slice) == (case.item, case.slice)


def test_the_majority_is_stated() -> None:
    assert gold_of(panel(R, R, R, C), PanelRule(majority=Fraction(4, 5))) is None
    assert gold_of(panel(R, R), PanelRule(least=3)) is None


@pytest.mark.parametrize(("least", "share"), [(1, 1), (3, Fraction(1, 2)), (3, Fraction(5, 4))])
def test_rules_that_settle_nothing(least: int, share: Fraction) -> None:
    with pytest.raises(BadInput, match="settle nothing"):
        PanelRule(least, Fraction(share))


@pytest.mark.parametrize("label", [Verdict.TEST, Verdict.DEFER])
def test_a_panel_says_certify_or_reject(label: Verdict) -> None:
    with pytest.raises(BadInput, match="certify or reject, not"):
        panel(R, R, label)
    with pytest.raises(BadInput, match="certify or reject, not"):
        panel(R, C, adjudicated=label)


def test_a_quarter_are_rejects_and_slices_are_alike() -> None:
    made = drawn_set(gold(60, 200), 140, TRAINEE, "a")
    assert classes(made) == {R: 35, C: 105}
    assert made.enrichment_ppm == 250_000
    by_slice = Counter((case.verdict, case.slice) for case in made.cases)
    assert sorted(by_slice[R, each] for each in ("s0", "s1", "s2")) == [11, 12, 12]
    assert {by_slice[C, each] for each in ("s0", "s1", "s2")} == {35}


def test_a_slice_with_few_cases_gives_all_it_has() -> None:
    rare = Gold(ItemId("rare"), "rare", R, Basis.UNANIMOUS, TRAINEE)
    made = drawn_set([rare, *gold(60, 200)], 140, TRAINEE, "a")
    assert rare in made.cases
    by_slice = Counter(case.slice for case in made.cases if case.verdict is R)
    assert sorted(by_slice.values()) == [1, 11, 11, 12]


def test_enrichment_is_stated_as_drawn() -> None:
    assert drawn_set(gold(9, 9), 10, TRAINEE, "a", enrichment_ppm=333_333).enrichment_ppm == 300_000
    assert classes(drawn_set(gold(9, 0), 5, TRAINEE, "a", enrichment_ppm=1_000_000)) == {R: 5}
    assert classes(drawn_set(gold(9, 9), 2, TRAINEE, "a")) == {R: 1, C: 1}


@pytest.mark.parametrize(
    ("case", "difficulty"),
    [
        (panel(R, R, R), TRAINEE),
        (panel(R, C, R), CERTIFIED),
        (panel(C, C, R, R, adjudicated=R), CERTIFIED),
        (replace(panel(R, R, R), difficulty=CERTIFIED), CERTIFIED),
        (replace(panel(R, C, R), difficulty=TRAINEE), TRAINEE),
    ],
)
def test_what_nobody_said_a_case_is_for_the_panels_agreement_says(
    case: PanelCase, difficulty: Difficulty
) -> None:
    found = gold_of(case)
    assert found
    assert found.difficulty is difficulty


def test_trainees_meet_only_what_is_for_them_and_the_certified_all() -> None:
    mixed = [*gold(3, 9), *gold(30, 90, difficulty=CERTIFIED)]
    easy = drawn_set(mixed, 12, TRAINEE, "a")
    assert {case.difficulty for case in easy.cases} == {TRAINEE}
    assert {case.difficulty for case in drawn_set(mixed, 120, CERTIFIED, "a").cases} == {
        TRAINEE,
        CERTIFIED,
    }
    with pytest.raises(BadInput, match="4 true reject cases are needed and 3 are there"):
        drawn_set(mixed, 16, TRAINEE, "a")


@given(st.integers(1, 60), st.integers(0, 100), st.text(max_size=5), st.randoms())
def test_the_same_seed_draws_the_same_set_whatever_the_order(
    size: int, percent: int, seed: str, chance: random.Random
) -> None:
    held = gold(60, 60, slices=5)
    made = drawn_set(held, size, TRAINEE, seed, enrichment_ppm=percent * 10_000)
    assert len({case.item for case in made.cases}) == size
    for verdict, count in classes(made).items():
        by_slice = Counter(case.slice for case in made.cases if case.verdict is verdict)
        fewest = min(by_slice[f"s{number}"] for number in range(5))
        assert max(by_slice.values()) - fewest <= 1
        assert sum(by_slice.values()) == count
    chance.shuffle(held)
    assert drawn_set(held, size, TRAINEE, seed, enrichment_ppm=percent * 10_000) == made


def test_a_set_is_one_that_was_drawn_before() -> None:
    """Sets are drawn anew from their seed: what a seed draws must never change."""
    made = drawn_set(gold(8, 8), 4, TRAINEE, "2026-03")
    assert [case.item for case in made.cases] == [
        "trainee:certify:5",
        "trainee:reject:4",
        "trainee:certify:3",
        "trainee:certify:4",
    ]


def test_another_seed_draws_another_set_and_each_case_has_its_chance() -> None:
    drawn: Counter[ItemId] = Counter()
    for seed in range(600):
        made = drawn_set(gold(12, 12), 8, TRAINEE, str(seed), enrichment_ppm=500_000)
        drawn.update(case.item for case in made.cases)
    assert len(drawn) == 24
    # Four of twelve: 200 of 600, and a standard deviation of 12.
    assert all(150 < count < 250 for count in drawn.values())


def test_classes_do_not_come_in_blocks() -> None:
    made = drawn_set(gold(60, 200), 140, TRAINEE, "a")
    first = [case.verdict for case in made.cases[:70]].count(R)
    assert 8 <= first <= 27


def test_nobody_is_measured_by_the_same_case_twice() -> None:
    held = gold(4, 12)
    first = drawn_set(held, 8, TRAINEE, "a")
    met = {case.item for case in first.cases}
    second = drawn_set(held, 8, TRAINEE, "a", met=met)
    assert met.isdisjoint(case.item for case in second.cases)
    with pytest.raises(BadInput, match="needed and 0 are there"):
        drawn_set(held, 1, TRAINEE, "a", met=[case.item for case in held])


@pytest.mark.parametrize(("size", "ppm"), [(0, 250_000), (5, -1), (5, 1_000_001)])
def test_sets_that_cannot_be(size: int, ppm: int) -> None:
    with pytest.raises(BadInput, match="cannot be drawn"):
        drawn_set(gold(9, 9), size, TRAINEE, "a", enrichment_ppm=ppm)


def test_gold_twice_is_refused() -> None:
    with pytest.raises(BadInput, match="gold twice"):
        drawn_set(gold(9, 9) + gold(1, 0), 4, TRAINEE, "a")


def test_answers_are_scored() -> None:
    made = drawn_set(gold(4, 12), 16, TRAINEE, "a")
    answers = {case.item: case.verdict for case in made.cases}
    assert scored(made, answers) == GateEvidence(4, 4, 12, 0)
    rejects = [case.item for case in made.cases if case.verdict is R]
    certifies = [case.item for case in made.cases if case.verdict is C]
    answers |= {rejects[0]: C, rejects[1]: Verdict.TEST, rejects[2]: Verdict.DEFER}
    answers |= {certifies[0]: R, certifies[1]: Verdict.TEST, certifies[2]: Verdict.DEFER}
    assert scored(made, answers) == GateEvidence(4, 1, 12, 1)
    assert still_to_answer(made, answers) == ()


def test_answers_beyond_an_open_case_wait() -> None:
    made = drawn_set(gold(4, 12), 16, TRAINEE, "a")
    answers = {case.item: case.verdict for case in made.cases}
    skipped = made.cases[5].item
    del answers[skipped]
    found = scored(made, answers)
    assert found.rejects + found.certifies == 5
    assert still_to_answer(made, answers) == (skipped,)
    assert scored(made, {}) == GateEvidence()
    assert still_to_answer(made, {}) == tuple(case.item for case in made.cases)
