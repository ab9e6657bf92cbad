"""Gates at the service: what counts as evidence, and that no vote raises a level without it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.gates import GateEvidence
from reviewer.domain.ids import PackCode
from reviewer.domain.levels import IDLE_MS, YEAR_MS, Level
from reviewer.domain.people import Role
from reviewer.domain.risk import Risk, Score
from reviewer.service.entrusting import levels_of
from reviewer.service.gate_evidence import Practice, practice_of
from reviewer.service.gate_policy import adjust_gate, threshold_of
from reviewer.service.people import change_person
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.practising import decide, reveal, settle, sit, starter_deck
from tests.service.stocking import fill, put, stocked
from tests.service.stocking import product as mug

SignIn = Callable[..., SignedInDesk]
MAILER = "padded_mailer"
CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in, gated=True)


def practice(loop: Loop, family: str = MAILER) -> Practice:
    with loop.store.reading() as connection:
        return practice_of(connection, loop.intern.person, family)


def level(loop: Loop) -> Level:
    with loop.store.reading() as connection:
        return levels_of(connection, loop.intern.person, loop.store.now_ms()).of(MAILER)


def vote(loop: Loop, to: Level, desk: SignedInDesk | None = None) -> str:
    desk = desk or loop.mentor
    return loop.said(desk, desk.device.entrustment(desk.person, loop.intern.person, to))


def both_vote(loop: Loop, to: Level) -> None:
    assert [vote(loop, to, desk) for desk in (loop.mentor, loop.second)] == ["applied"] * 2


def test_first_blind_decisions_on_gold_are_evidence(loop: Loop, items: list[str]) -> None:
    for item, verdict in zip(items, (REJECT, REJECT, CERTIFY, CERTIFY), strict=False):
        settle(loop, item, verdict)
    decide(loop, items[0], REJECT)
    changed = decide(loop, items[1], CERTIFY)
    reveal(loop, changed)
    decide(loop, items[1], REJECT)  # not the first, and not blind
    decide(loop, items[2], REJECT)
    decide(loop, items[3], TEST)
    decide(loop, items[4], REJECT)  # no gold
    assert practice(loop).evidence == GateEvidence(2, 1, 2, 1)
    assert practice(loop).outcomes == (True, False, False, None, None)
    assert practice(loop, "box").evidence == GateEvidence()


def test_gold_of_ones_own_panel_of_one_alone_or_settled_in_two_ways_is_none(
    loop: Loop, items: list[str]
) -> None:
    settle(loop, items[0], REJECT, (loop.mentor, loop.intern))
    settle(loop, items[1], REJECT)
    settle(loop, items[1], CERTIFY)
    settle(loop, items[2], REJECT, (loop.mentor,))
    for item in items[:3]:
        decide(loop, item, REJECT)
    assert practice(loop).evidence == GateEvidence()


def test_a_bulk_act_shows_nothing_of_what_was_not_opened(loop: Loop, items: list[str]) -> None:
    settle(loop, items[0], CERTIFY)
    loop.intern.push(loop.intern.device.bulk(loop.intern.person, items))
    assert practice(loop).evidence == GateEvidence()
    decide(loop, items[0], CERTIFY)
    assert practice(loop).evidence == GateEvidence(certifies=1)


def test_a_sitting_counts_when_it_is_finished_and_no_case_twice(
    loop: Loop, items: list[str]
) -> None:
    for item in items:
        settle(loop, item, REJECT)
    sit(loop, "calibration", [(items[0], REJECT), (items[1], CERTIFY)])
    sit(loop, "calibration", [(items[1], REJECT), (items[2], REJECT)])
    sit(loop, "calibration", [(items[3], REJECT)], end="")
    sit(loop, "quiz", [(items[4], CERTIFY)])
    assert practice(loop).evidence == GateEvidence(3, 2)
    for item in items[3:5]:
        decide(loop, item, REJECT)  # met before
    assert practice(loop).evidence == GateEvidence(3, 2)


def test_the_starter_deck_is_of_a_family(loop: Loop) -> None:
    starter_deck(loop, cases=11)
    starter_deck(loop, "box")
    assert not practice(loop).evidence.starter_deck_done
    assert practice(loop, "box").evidence.starter_deck_done
    sit(loop, "starter", [("S99:padded_mailer", CERTIFY)])
    assert practice(loop).evidence.starter_deck_done


def scored(loop: Loop, number: int, ppm: int) -> str:
    one = stocked(mug(number))
    risk = Risk(PackCode(MAILER), ppm, 1_000, 22_000, 8_000)
    put(loop.store, replace(one, score=Score("mugs-1/1", (risk,), ())))
    return f"P0000{number}:{MAILER}"


def test_self_reliance_is_of_sealed_decisions_whose_truth_is_known(loop: Loop) -> None:
    """The model says certify for all; truth is a mentor's word, or gold."""
    names = [scored(loop, number, 5_000) for number in range(5)]
    first = [decide(loop, item, REJECT) for item in names[:4]]
    for made in first[:3]:
        reveal(loop, made)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, first[0]))
    settle(loop, names[1], REJECT)
    decide(loop, names[1], CERTIFY)  # gave way to wrong advice
    own = loop.mentor.device.countersign(
        loop.mentor.person, first[2], Word.OVERRIDE, verdict=CERTIFY
    )
    loop.mentor.push(own)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, first[3]))
    found = practice(loop)
    assert (found.evidence.misadvised, found.evidence.kept) == (2, 1)
    assert (found.reliance.well_advised, found.reliance.taken) == (1, 0)
    assert found.outcomes == (True, True, False, True)
    back = loop.second.device.countersign(loop.second.person, first[0], Word.RETURN)
    loop.second.push(back)  # now they differ, and nobody knows
    assert practice(loop).evidence.misadvised == 1


def test_a_vote_is_refused_while_the_gate_is_not_met(loop: Loop) -> None:
    items = fill(loop.store, 38, pictures=False)
    loop.lower_to(Level.L1)
    assert vote(loop, Level.L2) == "rejected:gate_not_met"
    starter_deck(loop)
    both_vote(loop, Level.L2)
    for item in items[:16]:
        settle(loop, item, REJECT)
        decide(loop, item, REJECT)
    for item in items[16:38]:
        settle(loop, item, CERTIFY)
    for item in items[16:36]:
        decide(loop, item, CERTIFY)
    refused = loop.mentor.device.entrustment(loop.mentor.person, loop.intern.person, Level.L3)
    (result,) = loop.mentor.push(refused)["results"]
    assert (result["code"], result["message"]) == (
        "gate_not_met",
        "The gate to L3 is not met. 2 more true certifies right in a row would do.",
    )
    decide(loop, items[36], CERTIFY)
    assert vote(loop, Level.L3) == "rejected:gate_not_met"
    decide(loop, items[37], CERTIFY)
    both_vote(loop, Level.L3)
    assert level(loop) is Level.L3
    assert vote(loop, Level.L4) == "rejected:gate_not_met"


def test_a_site_has_thresholds_of_its_own_and_may_switch_a_gate_off(loop: Loop) -> None:
    adjust_gate(loop.store, "L3", {"recall_ppm": None, "false_reject_ppm": None})
    assert vote(loop, Level.L3) == "rejected:gate_not_met"
    starter_deck(loop)
    both_vote(loop, Level.L3)
    adjust_gate(loop.store, "L4", {}, off=True)
    both_vote(loop, Level.L4)
    both_vote(loop, Level.L5)  # has no gate
    answer = loop.intern.call("GET", f"/v1/people/{loop.intern.person}/levels").json()
    assert [(each["to"], each["off"], each["recall_ppm"]) for each in answer["gates"]] == [
        *((2, False, None), (3, False, None), (4, True, 900_000))
    ]
    adjust_gate(loop.store, "L4", {}, off=False)
    loop.lower_to(Level.L3)
    assert vote(loop, Level.L4) == "rejected:gate_not_met"


@pytest.mark.parametrize(
    ("name", "threshold"), [("L5", {}), ("L3", {"recall_ppm": 1_000_000}), ("L3", {"speed": 3})]
)
def test_what_is_no_gate_is_refused(loop: Loop, name: str, threshold: dict[str, int]) -> None:
    with pytest.raises(BadInput):
        adjust_gate(loop.store, name, threshold)


def test_thresholds_are_read_as_they_are_typed() -> None:
    assert threshold_of("recall_ppm=850000") == ("recall_ppm", 850_000)
    assert threshold_of("false_reject_ppm=none") == ("false_reject_ppm", None)
    assert threshold_of("starter_deck=no") == ("starter_deck", False)
    for text in ("recall_ppm", "recall_ppm=-1", "off"):
        with pytest.raises(BadInput):
            threshold_of(text)


def test_a_level_ends_after_sixty_days_without_a_decision(
    store: Store, sign_in: SignIn, items: list[str], clock: Clock
) -> None:
    loop = begin_loop(store, sign_in)
    loop.raise_to(Level.L3, Level.L4)
    began = clock.ms
    for item in items[:3]:
        clock.ms += IDLE_MS - 1
        intern = sign_in("intern")
        intern.push(intern.device.decision(intern.person, item))
    assert level(loop) is Level.L4
    last = clock.ms
    clock.ms += IDLE_MS - 1
    assert level(loop) is Level.L4
    clock.ms += 1
    assert level(loop) is Level.L3
    intern = sign_in("intern")
    answer = intern.call("GET", f"/v1/people/{intern.person}/levels").json()
    (told,) = answer["levels"]
    assert (told["level"], told["given"], told["until_ms"]) == (3, 4, last + IDLE_MS)
    intern.push(intern.device.decision(intern.person, items[3]))
    assert level(loop) is Level.L3  # it has to be given anew
    change_person(store, "intern", role=Role.REVIEWER)
    assert level(loop) is Level.L4
    clock.ms = began + YEAR_MS
    assert level(loop) is Level.L3


def test_a_level_that_was_never_used_does_not_come_back_with_the_first_decision(
    store: Store, sign_in: SignIn, items: list[str], clock: Clock
) -> None:
    loop = begin_loop(store, sign_in)
    loop.raise_to(Level.L3)
    clock.ms += IDLE_MS
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, items[0]))
    assert level(loop) is Level.L2
    clock.ms += 1
    again = [sign_in(name) for name in ("mentor", "ada")]
    votes = [each.device.entrustment(each.person, intern.person, Level.L3) for each in again]
    assert [loop.said(*pair) for pair in zip(again, votes, strict=True)] == ["applied"] * 2
    assert level(loop) is Level.L3
