"""Batches of made-up products, as arrays."""

from typing import Any

import numpy as np

from reviewer.inference.batch import TEXTS
from tests.inference.plain_scorer import VIEW_WIDTH


def make_batch(rows: int, seed: int = 1, width: int = VIEW_WIDTH) -> dict[str, Any]:
    """Sound products, some with unknown numbers and some without pictures."""
    drawn = np.random.default_rng(seed)
    batch: dict[str, Any] = {name: np.full(rows, "", dtype=object) for name in TEXTS}
    batch["id"][:] = [f"P{number}" for number in range(rows)]
    batch["title"][:] = [f"Glas Ж {drawn.integers(1000)} 花瓶" for _ in range(rows)]
    batch["vendor_pack"][:] = "thin_box"
    batch["hazards"][:] = [("", "battery", "liquid;sharp")[at % 3] for at in range(rows)]
    batch["currency"][:] = "EUR"
    sides = np.sort(drawn.integers(1, 500, (rows, 3)).astype(float))[:, ::-1].copy()
    sides[::5] = np.nan
    batch |= dict(zip(("long_mm", "middle_mm", "short_mm"), sides.T.copy(), strict=True))
    batch["price"] = drawn.integers(0, 10_000, rows) / 3.0
    batch["weight_g"] = np.where(drawn.random(rows) < 0.2, np.nan, drawn.random(rows) * 900.0)
    batch["angles"] = drawn.integers(0, 4, rows)
    batch["view"] = drawn.normal(size=(rows, width)).astype(np.float32)
    batch["view"][batch["angles"] == 0] = 0.0
    if not width:
        batch["angles"][:] = 0
    return batch
