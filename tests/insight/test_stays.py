"""Who passes a gate in a stay that asks every week: exact, drawn, and by the gate itself."""

from math import sqrt

import numpy as np
import pytest

from reviewer.domain.blind_cases import Met, evidence_of, first_met
from reviewer.domain.calibration import ENRICHMENT_PPM, WEEKLY_CASES
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.gates import GATES, Gate
from reviewer.domain.ids import ItemId
from reviewer.domain.levels import Level
from reviewer.insight.gates import assess, recall_curve
from reviewer.insight.stays import WEEKS, Pace, Skill, pace_of, passed_by, played

TO_3, TO_4 = GATES[Level.L3], GATES[Level.L4]
STAYS = 20_000
ALONE = Gate(Level.L3, recall_ppm=800_000)


def shares(weeks: np.ndarray, last: int) -> list[float]:
    """Of the stays, those that had passed by the end of each week."""
    return [float(np.mean((weeks > 0) & (weeks <= week))) for week in range(1, last + 1)]


def test_the_default_pace_is_that_of_a_set() -> None:
    assert (WEEKLY_CASES, ENRICHMENT_PPM) == (16, 250_000)
    assert pace_of() == Pace(4, 12)


def test_who_misses_three_of_ten_hardly_ever_passes_in_a_stay() -> None:
    """The hardest case of it: somebody who never rejects what is right."""
    for skill in (Skill(0.70, 0.0), Skill(0.70)):
        assert passed_by(TO_3, pace_of(), (skill,) * WEEKS)[-1] < 0.05
        drawn = played(TO_3, pace_of(), (skill,) * WEEKS, STAYS, seed=20260302)
        assert shares(drawn, WEEKS)[-1] < 0.05


def test_who_finds_nineteen_of_twenty_passes_within_ten_weeks() -> None:
    skills = (Skill(0.95),) * WEEKS
    assert passed_by(TO_3, pace_of(), skills)[9] >= 0.80
    drawn = played(TO_3, pace_of(), skills, STAYS, seed=20260302)
    assert shares(drawn, WEEKS)[9] >= 0.80


@pytest.mark.parametrize("cases", [10, 12, 13])
def test_fewer_cases_a_week_would_not_do(cases: int) -> None:
    assert passed_by(TO_3, pace_of(cases), (Skill(0.95),) * WEEKS)[9] < 0.80


@pytest.mark.parametrize(
    ("rate", "least", "most"),
    [(0.02, 0.95, 1.0), (0.05, 0.95, 1.0), (0.10, 0.5, 0.7), (0.15, 0.0, 0.1), (0.20, 0.0, 0.01)],
)
def test_what_rate_of_false_rejects_is_let_through(rate: float, least: float, most: float) -> None:
    assert least <= passed_by(TO_3, pace_of(), (Skill(0.95, rate),) * WEEKS)[-1] <= most


LEARNING = tuple(Skill(min(0.95, 0.70 + 0.05 * week), 0.08) for week in range(WEEKS))


@pytest.mark.parametrize("gate", [TO_3, TO_4, ALONE], ids=["L3", "L4", "recall alone"])
@pytest.mark.parametrize(
    "skills",
    [(Skill(0.70),) * WEEKS, (Skill(0.95),) * WEEKS, (Skill(0.9, 0.1),) * WEEKS, LEARNING],
    ids=["poor", "good", "strict", "learning"],
)
def test_drawn_stays_agree_with_the_exact_chance_in_every_week(
    gate: Gate, skills: tuple[Skill, ...]
) -> None:
    exact = passed_by(gate, pace_of(), skills)
    drawn = shares(played(gate, pace_of(), skills, STAYS, seed=7), WEEKS)
    for chance, share in zip(exact, drawn, strict=True):
        # Five standard errors, and one stay for what hardly ever happens.
        assert abs(share - chance) <= 5 * sqrt(chance * (1 - chance) / STAYS) + 1 / STAYS


def test_one_reject_a_week_is_the_curve_of_who_goes_on_until_it_is_met() -> None:
    for recall in (0.7, 0.9, 0.95):
        (point,) = recall_curve(ALONE, 30, (recall,), watched=True)
        weekly = passed_by(ALONE, Pace(1, 0), (Skill(recall),) * 30)
        assert weekly[-1] == pytest.approx(point.passes, abs=1e-12)


def met_by_answers(seed: int, skill: Skill) -> int:
    """The week in which one stay met the gate, by answers as the service holds them to gold."""
    rng = np.random.default_rng(seed)
    pace = pace_of()
    gold: dict[ItemId, Verdict] = {}
    meetings: list[Met] = []
    for week in range(1, WEEKS + 1):
        truths = [Verdict.REJECT] * pace.rejects + [Verdict.CERTIFY] * pace.certifies
        for number, truth in enumerate(truths):
            item = ItemId(f"W{week}-{number}:box")
            share = skill.recall if truth is Verdict.REJECT else skill.false_rejects
            said = Verdict.REJECT if rng.random() < share else Verdict.CERTIFY
            gold[item] = truth
            meetings.append(Met(item, len(meetings), said, counts=True))
            # The same case once more counts no more, however it is answered.
            meetings.append(Met(item, len(meetings) + 10_000, truth, counts=True))
        met = first_met(meetings).values()
        evidence = evidence_of(met, gold, starter_deck_done=True, misadvised=0, kept=0)
        if assess(TO_3, evidence).is_met:
            return week
    return 0


def test_stays_of_answers_pass_as_often() -> None:
    skill, stays = Skill(0.9), 150
    exact = passed_by(TO_3, pace_of(), (skill,) * WEEKS)[-1]
    share = sum(met_by_answers(seed, skill) > 0 for seed in range(stays)) / stays
    assert abs(share - exact) < 4 * sqrt(exact * (1 - exact) / stays)


def test_who_began_badly_carries_it_along() -> None:
    """Evidence is of the whole stay: four poor weeks cost most of the rest."""
    begun = (Skill(0.70),) * 4 + (Skill(0.95),) * (WEEKS - 4)
    assert passed_by(TO_3, pace_of(), begun)[-1] < 0.5


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(BadInput, match=r"1\.2 is no share"):
        Skill(1.2)
    with pytest.raises(BadInput, match="are no pace"):
        Pace(0, 0)
