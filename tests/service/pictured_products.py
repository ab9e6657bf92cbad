"""Products, every other one with a picture, and what an encoder might have seen in it."""

from typing import Any

import numpy as np

from reviewer.domain.ids import PictureHash
from reviewer.domain.product import Angle, Picture, Product
from reviewer.inference.batch import Float32s
from tests.domain import making


def products(count: int) -> list[Product]:
    """Every other one has a picture."""
    made = []
    for number in range(count):
        picture = Picture(Angle.FRONT, 0, PictureHash(f"{number:064x}"), 10, 10, 100)
        pictures = (picture,) * (number % 2)
        made.append(making.product(id=f"P{number}", price=number, pictures=pictures))
    return made


class Drawn:
    """Embeddings drawn at random for each picture's hash."""

    def of(self, hashes: Any) -> tuple[Float32s, Any]:
        rows = [np.random.default_rng(int(name, 16)).normal(size=3) for name in hashes]
        return np.array(rows, dtype=np.float32), np.ones(len(rows), dtype=np.bool_)
