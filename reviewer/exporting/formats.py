"""The formats by name, and an export with everything that lies beside it.

The data file is written first, then what describes it, the manifest last: where there is a manifest
whose hashes are right, the export is whole.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from reviewer.domain.files import (
    check_new_folder,
    check_place,
    folder_made_whole,
    write_whole,
    written_whole,
)
from reviewer.exporting import (
    coco,
    columns,
    comma_table,
    croissant,
    ground_truth,
    human_loops,
    json_lines,
    label_studio,
    web_annotations,
    workbook,
)
from reviewer.exporting.label_row import LabelRow
from reviewer.exporting.told import Told

Pieces = Callable[[Iterable[LabelRow], Told], Iterator[str]]
ToFile = Callable[[Iterable[LabelRow], Path, Told], None]


class Format(StrEnum):
    """What an export may be."""

    JSON_LINES = "jsonl"
    PARQUET = "parquet"
    CSV = "csv"
    WORKBOOK = "xlsx"
    COCO = "coco"
    LABEL_STUDIO = "label-studio"
    GROUND_TRUTH = "ground-truth"
    HUMAN_LOOPS = "a2i"
    WEB_ANNOTATION = "w3c"


_TEXTS: dict[Format, Pieces] = {
    Format.JSON_LINES: json_lines.lines,
    Format.CSV: comma_table.lines,
    Format.COCO: coco.pieces,
    Format.LABEL_STUDIO: label_studio.pieces,
    Format.GROUND_TRUTH: ground_truth.lines,
    Format.WEB_ANNOTATION: web_annotations.pieces,
}
_FILES: dict[Format, ToFile] = {
    Format.PARQUET: columns.write_columns,
    Format.WORKBOOK: workbook.write_workbook,
}
_CARDED = {Format.JSON_LINES: croissant.JSON_LINES, Format.PARQUET: croissant.PARQUET}


@dataclass(slots=True)
class Counts:
    """What went into an export."""

    rows: int = 0
    regions: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    reasons: set[str] = field(default_factory=set)

    def of(self, rows: Iterable[LabelRow]) -> Iterator[LabelRow]:
        """The rows as they come, counted."""
        for row in rows:
            self.rows += 1
            self.regions += len(row.regions)
            self.verdicts[row.verdict] += 1
            self.states[row.state] += 1
            self.reasons |= {row.reason, *(each.reason for each in row.regions)}
            yield row


def places_of(out: Path, kind: Format) -> tuple[Path, ...]:
    """The files that an export to `out` writes, the manifest last; what a folder holds is not told.

    Human loops are a folder: what stands first is the list of its files.
    """
    found = [_beside(out, "sha256") if kind is Format.HUMAN_LOOPS else out]
    if kind in _CARDED:
        found.append(_beside(out, "croissant.json"))
    if kind is Format.LABEL_STUDIO:
        found.append(_beside(out, "config.xml"))
    return (*found, _beside(out, "manifest.json"))


def write_export(
    rows: Iterable[LabelRow], kind: Format, out: Path, told: Told, **more: Any
) -> dict[str, Any]:
    """Write an export; the manifest, which is also the answer.

    Args:
        more: what else the manifest tells.

    Raises:
        StorageFault: a file cannot be written, or there is something where a folder is to be; what
            was at `out` before stays.
        Refused: a library is not installed, or the format cannot hold so much.
        BadInput: a text that the format cannot hold.
    """
    places = places_of(out, kind)
    if kind is Format.HUMAN_LOOPS:
        check_new_folder(out)
    for place in places:
        check_place(place)
    counts = Counts()
    _write(counts.of(rows), kind, out, told)
    if kind in _CARDED:
        size, sha256 = out.stat().st_size, _sha256(out)
        card = croissant.card_of(out.name, _CARDED[kind], sha256, size, told)
        write_whole(places[1], _page(card))
    if kind is Format.LABEL_STUDIO:
        write_whole(places[1], label_studio.config_of(counts.reasons).encode())
    manifest = {
        "format": kind.value,
        "rows": counts.rows,
        "regions": counts.regions,
        "verdicts": dict(sorted(counts.verdicts.items())),
        "states": dict(sorted(counts.states.items())),
        **more,
        "made_ms": told.made_ms,
        "service_id": told.service,
        "files": [
            {"name": place.name, "bytes": place.stat().st_size, "sha256": _sha256(place)}
            for place in places[:-1]
        ],
    }
    write_whole(places[-1], _page(manifest))
    return manifest


def _write(rows: Iterable[LabelRow], kind: Format, out: Path, told: Told) -> None:
    if kind is Format.HUMAN_LOOPS:
        with folder_made_whole(out) as part:
            sums = human_loops.write_loops(rows, part, told)
        write_whole(_beside(out, "sha256"), sums)
        return
    with written_whole(out) as part:
        if kind in _FILES:
            _FILES[kind](rows, part, told)
            return
        with part.open("x", encoding="utf-8", newline="") as file:
            file.writelines(_TEXTS[kind](rows, told))


def _beside(out: Path, ending: str) -> Path:
    return out.absolute().with_name(f"{out.name}.{ending}")


def _page(facts: dict[str, Any]) -> bytes:
    return f"{json.dumps(facts, ensure_ascii=False, indent=1)}\n".encode()


def _sha256(place: Path) -> str:
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
