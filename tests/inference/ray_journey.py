"""A run over Ray that is interrupted and goes on, beside one in this process; told as JSON.

A program, because it runs in the environment that has Ray: python -m tests.inference.ray_journey
FOLDER. Started again in the same folder it goes on.
"""

import json
import os
import signal
import sys
from pathlib import Path

import pyarrow.parquet as pq

from reviewer.inference import scoring_runs
from reviewer.inference.parquet_batches import write_products
from reviewer.inference.ray_engine import over_ray
from reviewer.inference.scoring_runs import Engine, RunReport, here, score_files
from tests.inference.columns import make_batch
from tests.inference.plain_scorer import PlainScorer

ROWS, PART = 3000, 300


def main(folder: Path) -> None:
    """Write the input once, then score it both ways."""
    source = folder / "in.parquet"
    is_first = not source.exists()
    if is_first:
        batch = make_batch(ROWS)
        batch["price"][1234] = float("inf")
        write_products(source, batch)
        pq.write_table(pq.read_table(source), source, row_group_size=PART)
    scoring_runs.PART_ROWS = PART

    def run(name: str, engine: Engine, *, interrupted: bool = False) -> RunReport:
        def told(_: str, done: int, __: int) -> None:
            if interrupted and done:
                os.kill(os.getpid(), signal.SIGINT)

        out = folder / name
        return score_files(source, out, PlainScorer(), "hash", engine=engine, progress=told)

    over = run("ray", over_ray, interrupted=is_first)
    local = run("here", here)
    print(json.dumps({"ray": over.facts(), "here": local.facts()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
