"""Scores Parquet files part by part: what was done stays done, whichever engine did it.

A part is some row groups of one file; it becomes one file of scores, which has its name only once
it is whole. Started again, a run does the parts that are not there yet. `manifest.json` says of
which input and which model the scores are; those of another cannot come into the same folder.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from reviewer.domain.disk import flush_folder, hold, why
from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.domain.progress import Progress
from reviewer.inference import parquet_batches as parquet
from reviewer.inference.batch import Batch
from reviewer.inference.picture_views import LooksAtPictures, with_views
from reviewer.inference.row_faults import score_rows
from reviewer.inference.score_columns import Columns, ScoresBatches

MANIFEST = "manifest.json"
LOCK = ".lock"
FORMAT = 1
# Rows of a part, at least one row group: what a kill may lose.
PART_ROWS = 65_536


@dataclass(frozen=True, slots=True)
class Part:
    """Row groups `first` to `end` (exclusive) of one file.

    Attributes:
        file: place of the input, below the input folder.
        name: of the file of scores.
    """

    file: str
    first: int
    end: int
    rows: int
    name: str


@dataclass(frozen=True, slots=True)
class PartScorer:
    """Scores one part; can be sent to another process or machine that sees the same folders."""

    scorer: ScoresBatches
    source: Path
    out: Path
    rows_at_once: int
    looks: LooksAtPictures | None = None

    def __call__(self, part: Part) -> dict[str, int]:
        """Write the part's scores; returns counts of rows, certain rows and rows with problems.

        Raises:
            StorageFault, BadInput: a file cannot be read or written.
        """
        return parquet.write_scores(self.out / part.name, self.scorer.packs, self._scored(part))

    def _scored(self, part: Part) -> Iterator[tuple[Batch, Columns, list[list[str]]]]:
        width = self.scorer.view_width
        path = self.source / part.file
        groups = range(part.first, part.end)
        for read in parquet.read_batches(path, groups, self.rows_at_once, width):
            batch, known = with_views(read.batch, read.pictures, self.looks, width)
            scores, problems = score_rows(self.scorer, batch, known)
            yield batch, scores, problems


class Engine(Protocol):
    """Runs parts, each once, in any order."""

    def __call__(self, work: PartScorer, parts: Sequence[Part], /) -> Iterable[dict[str, int]]:
        """Counts of each part, as they are done."""


def here(work: PartScorer, parts: Sequence[Part]) -> Iterator[dict[str, int]]:
    """The local engine: one part after the other in this process."""
    for part in parts:
        yield work(part)


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run came to, parts of earlier starts included.

    Attributes:
        certain: rows that are certain in at least one pack.
        problems: rows that could not be scored as they should.
        parts, parts_before: all, and how many were there already.
    """

    rows: int
    certain: int
    problems: int
    parts: int
    parts_before: int
    model: str
    out: str

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def score_files(
    source: Path,
    out: Path,
    scorer: ScoresBatches,
    model_hash: str,
    *,
    engine: Engine = here,
    rows_at_once: int = 1024,
    looks: LooksAtPictures | None = None,
    progress: Progress = lambda *_: None,
) -> RunReport:
    """Score a Parquet file, or all below a folder, into the folder `out`.

    Args:
        model_hash: tells models apart, see hash_of_files.
        looks: embeds pictures where the input names their files.

    Raises:
        Refused: `out` holds scores of another input or model, or something else.
        BadInput: the input cannot be scored.
        StorageFault: something cannot be read or written.
    """
    source, out = source.absolute(), out.absolute()
    root = source if source.is_dir() else source.parent
    if out.is_relative_to(source):
        raise Refused(f"--out {out} lies in the input {source}. Choose a folder beside it.")
    files = _files(source)
    parts = _parts(files, root, scorer, sees=looks is not None)
    with _held(out):
        _prepare(out, _manifest(files, root, scorer, model_hash, looks, parts))
        before = [part for part in parts if (out / part.name).is_file()]
        work = PartScorer(scorer, root, out, rows_at_once, looks)
        counts = _run(work, parts, before, engine, progress)
    return RunReport(
        rows=counts["rows"],
        certain=counts["certain"],
        problems=counts["problems"],
        parts=len(parts),
        parts_before=len(before),
        model=scorer.name,
        out=str(out),
    )


def _run(
    work: PartScorer,
    parts: Sequence[Part],
    before: Sequence[Part],
    engine: Engine,
    progress: Progress,
) -> Counter[str]:
    """Score all but those that were there before; returns the counts of all together."""
    counts: Counter[str] = Counter()
    for part in before:
        counts.update(parquet.read_counts(work.out / part.name))
    total = sum(part.rows for part in parts)
    progress("rows scored", counts["rows"], total)
    is_there = set(before)
    missing = [part for part in parts if part not in is_there]
    for found in engine(work, missing) if missing else ():
        counts.update(found)
        progress("rows scored", counts["rows"], total)
    return counts


def hash_of_files(*places: Path) -> str:
    """SHA-256 over files, or all files below folders: their names and what is in them.

    Raises:
        StorageFault: one cannot be read.
    """
    hashed = hashlib.sha256()
    for place in places:
        files = sorted(place.rglob("*")) if place.is_dir() else [place]
        for path in files:
            if path.is_file() or path == place:
                name = path.relative_to(place.parent).as_posix()
                hashed.update(f"{name}\n{_hash_of(path)}\n".encode())
    return hashed.hexdigest()


def _hash_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as fault:
        raise StorageFault(f"{path} cannot be read: {why(fault)}.") from fault


def _files(source: Path) -> list[Path]:
    """Names that begin with a dot or an underscore are notes of other programs."""
    if source.is_file():
        return [source]
    found = [
        path
        for path in sorted(source.rglob("*.parquet"))
        if not any(step.startswith((".", "_")) for step in path.relative_to(source).parts)
    ]
    if not found:
        raise BadInput(f"There is no Parquet file at {source}. Name a file or a folder of them.")
    return found


def _parts(files: list[Path], root: Path, scorer: ScoresBatches, *, sees: bool) -> list[Part]:
    parts = []
    for number, path in enumerate(files):
        with parquet.open_file(path) as file:
            parquet.check_columns(file.schema_arrow, path, scorer.view_width)
            if "pictures" in file.schema_arrow.names and scorer.view_width and not sees:
                raise Refused(f"{path} names pictures. Say where they are: --pictures FOLDER.")
            sizes = [file.metadata.row_group(at).num_rows for at in range(file.num_row_groups)]
        name = path.relative_to(root).as_posix()
        parts += [
            Part(name, first, end, rows, f"part-{number:05d}-{place:05d}.parquet")
            for place, (first, end, rows) in enumerate(_spans(sizes))
        ]
    return parts


def _spans(sizes: list[int]) -> Iterator[tuple[int, int, int]]:
    """Ranges of row groups with their rows: as many groups as fit into PART_ROWS, at least one."""
    first = rows = 0
    for at, size in enumerate(sizes):
        if at > first and rows + size > PART_ROWS:
            yield first, at, rows
            first, rows = at, 0
        rows += size
    yield first, len(sizes), rows


def _manifest(
    files: list[Path],
    root: Path,
    scorer: ScoresBatches,
    model_hash: str,
    looks: LooksAtPictures | None,
    parts: list[Part],
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "model": {"name": scorer.name, "sha256": model_hash, "packs": list(scorer.packs)},
        "encoder": None if looks is None else looks.identity,
        "input": [_facts_of(path, root) for path in files],
        "parts": [asdict(part) for part in parts],
    }


def _facts_of(path: Path, root: Path) -> dict[str, Any]:
    """What tells that a file is still the same, without reading all of it."""
    try:
        stat = path.stat()
        with path.open("rb") as file:
            file.seek(max(0, stat.st_size - 8))
            # A Parquet file ends in: footer, its length in 4 bytes, PAR1.
            length = int.from_bytes(file.read(4), "little") + 8
            file.seek(max(0, stat.st_size - length))
            footer = hashlib.sha256(file.read()).hexdigest()
    except OSError as fault:
        raise StorageFault(f"{path} cannot be read: {why(fault)}.") from fault
    name = path.relative_to(root).as_posix()
    return {
        "file": name,
        "bytes": stat.st_size,
        "mtime_ns": stat.st_mtime_ns,
        "footer_sha256": footer,
    }


@contextmanager
def _held(out: Path) -> Iterator[None]:
    """The folder, made when missing, for this run alone."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        lock = (out / LOCK).open("wb")
    except OSError as fault:
        raise StorageFault(f"{out} cannot be written: {why(fault)}.") from fault
    with lock:
        try:
            hold(lock.fileno())
        except OSError as fault:
            raise Refused(f"Another run writes to {out}. Wait for its end, or stop it.") from fault
        yield


def _prepare(out: Path, manifest: dict[str, Any]) -> None:
    """See that the folder is new or of this very run, and clear what a kill left."""
    try:
        place = out / MANIFEST
        if place.is_file():
            _compare(out, json.loads(place.read_text("utf-8")), manifest)
        elif any(
            path.name != LOCK and not path.name.endswith(parquet.TEMPORARY)
            for path in out.iterdir()
        ):
            raise Refused(f"{out} holds other files. Choose a new folder with --out.")
        for left in out.glob(f"*{parquet.TEMPORARY}"):
            left.unlink(missing_ok=True)
        if not place.is_file():
            temporary = place.with_name(MANIFEST + parquet.TEMPORARY)
            temporary.write_text(json.dumps(manifest, indent=1, ensure_ascii=True), "utf-8")
            temporary.replace(place)
            flush_folder(out)
    except OSError as fault:
        raise StorageFault(f"{out} cannot be written: {why(fault)}.") from fault
    except ValueError as fault:
        raise BadInput(f"{out / MANIFEST} is damaged. Choose a new folder with --out.") from fault


def _compare(out: Path, found: Any, manifest: dict[str, Any]) -> None:
    named = {
        "format": "another version of Reviewer",
        "model": "another model",
        "encoder": "another encoder",
        "input": "another input, or the input has changed since",
    }
    for member, meaning in named.items():
        if not isinstance(found, dict) or found.get(member) != manifest[member]:
            raise Refused(f"The scores in {out} are of {meaning}. Choose a new folder with --out.")
    if found["parts"] != manifest["parts"]:
        raise Refused(f"The scores in {out} are of other parts. Choose a new folder with --out.")
