"""Random damage to the cache: it always opens, and is made anew when something in it is broken."""

import contextlib
import random
import shutil
from pathlib import Path

import pytest

from reviewer.cache.cache import CACHE_FILE, Cache
from reviewer.domain.errors import StorageFault
from reviewer.domain.queue import QueueFilter
from tests.cache.making import EVERYTHING, body, filled, lease, page
from tests.faults.damages import DAMAGES, Damage, damage_first_page

ITEMS = 20


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("sound")
    filled(folder, ITEMS, leased=5).close()
    return (folder / CACHE_FILE).read_bytes()


def use(cache: Cache) -> None:
    """What a desk reads and writes."""
    ids = cache.ids(EVERYTHING)
    cache.rows(ids)
    cache.items(ids)
    cache.counts(QueueFilter(mine=False, search="mug 0001"))
    cache.cursor()
    cache.checkouts()
    cache.marks_through()
    cache.apply(page(*(body(number) for number in range(1, 4)), cursor="c2"))
    cache.put_checkouts([lease(1)])


def damage_and_use(sound: bytes, folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    damage: Damage = chance.choice((*DAMAGES, damage_first_page, damage_first_page))
    folder.mkdir()
    (folder / CACHE_FILE).write_bytes(damage(bytearray(sound), chance))
    cache = Cache.open(folder)
    with contextlib.suppress(StorageFault):
        use(cache)
    # Whatever was broken, it was made anew by now, or opens anew.
    cache.close()
    cache = Cache.open(folder)
    with contextlib.suppress(StorageFault):
        use(cache)
    use(cache)
    cache.close()
    shutil.rmtree(folder)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_cache_is_of_use_again_at_once(sound: bytes, tmp_path: Path, seed: int) -> None:
    damage_and_use(sound, tmp_path / "cache", seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_damaged_cache_is_of_use_again_three_thousand_times(sound: bytes, tmp_path: Path) -> None:
    for seed in range(1000, 4000):
        damage_and_use(sound, tmp_path / f"cache-{seed}", seed)
