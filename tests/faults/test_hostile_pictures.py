"""Fuzzed pictures and bombs: none ends, hangs or fills the desk that is sent them."""

import json
import subprocess
import sys
from dataclasses import dataclass

import pytest

from tests.faults.hostile_pictures import BEYOND, VETTED_IN_VAIN

MOST_MIB = 400
# Refusals that mean that the worker had to be replaced.
BROKEN_WORKER = ("hung", "crashed")


@dataclass(frozen=True)
class Came:
    """What came of a run.

    Attributes:
        of: pictures by outcome.
        peak_mib: the most memory that the process of the desk had.
    """

    of: dict[str, int]
    peak_mib: int


def opened(seed: int, count: int, planted: str = "") -> Came:
    words = [sys.executable, "-m", "tests.faults.hostile_pictures", str(seed), str(count), planted]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    facts = json.loads(done.stdout)
    return Came(facts["came"], facts["peak_mib"])


def assert_harmless(seed: int, count: int) -> None:
    came = opened(seed, count)
    told = f"seed {seed}: {came}"
    assert sum(came.of.values()) == count, told
    assert not {BEYOND, VETTED_IN_VAIN} & set(came.of), told
    assert came.peak_mib < MOST_MIB, told
    # The fuzz reaches what it is for: pictures that open, and each way to refuse one.
    assert {"opened", "damaged", "too_many_pixels", "not_a_picture"} <= set(came.of), told
    print(told, {name: came.of.get(name, 0) for name in BROKEN_WORKER})


def test_three_hundred_hostile_pictures_do_no_harm() -> None:
    assert_harmless(20261122, 300)


def test_a_decoder_without_the_bound_of_pixels_is_caught() -> None:
    assert BEYOND in opened(20261122, 40, "unbounded").of


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_fifty_thousand_hostile_pictures_do_no_harm() -> None:
    for seed in range(10):
        assert_harmless(seed, 5_000)
