"""Random damage to the bytes of a file."""

import random
from collections.abc import Callable

# A SQLite file begins with its header and its schema, as the text of each statement.
FIRST_PAGE = 4096


def flip(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 1, 1, 5, 20))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def truncate(data: bytearray, chance: random.Random) -> bytearray:
    return data[: chance.randrange(len(data))]


def blank(data: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((512, 4096, 20_000)))
    data[start:end] = bytes(end - start)
    return data


def scribble(data: bytearray, chance: random.Random) -> bytearray:
    return bytearray(chance.randbytes(len(data)))


def scribble_a_little(data: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((4, 30, 300)))
    data[start:end] = chance.randbytes(end - start)
    return data


Damage = Callable[[bytearray, random.Random], bytearray]
DAMAGES: tuple[Damage, ...] = (flip, truncate, blank, scribble)


def damage_first_page(data: bytearray, chance: random.Random) -> bytearray:
    """The same file with a damaged beginning."""
    damage = chance.choice((flip, scribble_a_little))
    return damage(data[:FIRST_PAGE], chance) + data[FIRST_PAGE:]
