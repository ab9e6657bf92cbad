"""Random damage to either copy: everything acknowledged is recovered from the other."""

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from reviewer.domain.record import EXCEPTIONS, MemberWord, Outcome
from tests.faults.damages import DAMAGES, Damage, damage_first_page
from tests.journal.making import certify_all, decide, mugs, open_journal, record_ids, word

RECORDS = 40


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "profile"
    journal = open_journal(folder)
    records = [decide(journal, f"item-{number}", note="器" * number) for number in range(RECORDS)]
    act = certify_all(journal, mugs(*range(60)))
    disputed = MemberWord(mugs(7)[0], Outcome.DISPUTED)
    journal.receive([word(each) for each in records[:20]])
    journal.receive([word(act, code=EXCEPTIONS, exceptions=(disputed,))])
    journal.close()
    return folder


def damage_and_open(
    sound: Path, tmp_path: Path, seed: int, damages: Sequence[Damage] = DAMAGES
) -> None:
    chance = random.Random(seed)
    folder = tmp_path / f"profile-{seed}"
    shutil.copytree(sound, folder)
    victim = folder / chance.choice(("journal.db", "journal.log"))
    damage = chance.choice(damages)
    damaged = bytes(damage(bytearray(victim.read_bytes()), chance))
    victim.write_bytes(damaged)
    journal = open_journal(folder)
    told = f"seed {seed}: {damage.__name__} in {victim.name}"
    assert len(record_ids(journal)) == RECORDS + 1, told
    assert journal.verify() == [], told
    if journal.report is not None:
        assert damaged in [path.read_bytes() for path in journal.report.kept], told
        assert len(journal.report.kept) >= 2, told
    assert decide(journal).seq == RECORDS + 2
    journal.close()
    shutil.rmtree(folder)


@pytest.mark.parametrize("seed", range(60))
def test_everything_acknowledged_is_recovered(sound: Path, tmp_path: Path, seed: int) -> None:
    damage_and_open(sound, tmp_path, seed)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_beginning_costs_nothing(sound: Path, tmp_path: Path, seed: int) -> None:
    damage_and_open(sound, tmp_path, seed, [damage_first_page])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_damaged_beginning_costs_nothing_two_thousand_times(sound: Path, tmp_path: Path) -> None:
    for seed in range(1000, 3000):
        damage_and_open(sound, tmp_path, seed, [damage_first_page])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_everything_acknowledged_is_recovered_two_thousand_times(
    sound: Path, tmp_path: Path
) -> None:
    for seed in range(1000, 3000):
        damage_and_open(sound, tmp_path, seed)
