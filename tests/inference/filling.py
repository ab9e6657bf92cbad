"""Fills embeddings in a process of its own and tells each step, so that a test can kill it.

python -m tests.inference.filling FOLDER PICTURES PROCESSES
"""

import sys
from pathlib import Path

from reviewer.domain.canonical import digest
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder


def wanted_of(pictures: Path) -> list[tuple[str, Path]]:
    return [(digest(path.read_bytes()), path) for path in sorted(pictures.iterdir())]


def main(folder: str, pictures: str, processes: str) -> None:
    kept = Embeddings(Path(folder), Encoder.load())
    kept.fill(
        wanted_of(Path(pictures)), int(processes), lambda done, of: print(done, of, flush=True)
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
