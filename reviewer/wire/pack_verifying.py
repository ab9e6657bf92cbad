"""Verifies a pack by itself: which record was edited, removed, put in, moved, or cut off."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from reviewer.domain.errors import BadInput
from reviewer.domain.finding import Fault, Report
from reviewer.domain.record import Record, hash_faults
from reviewer.wire.packs import MOST_RECORDS, PACK, Unseal, lines_of, open_file
from reviewer.wire.signatures import is_signed_record


def runs_of(seqs: list[int]) -> list[list[int]]:
    """Rising sequences as runs [first, last]."""
    runs = []
    for _, run in groupby(enumerate(seqs), lambda pair: pair[1] - pair[0]):
        listed = [seq for _, seq in run]
        runs.append([listed[0], listed[-1]])
    return runs


def verify_pack(path: Path, unseal: Unseal | None = None) -> Report:
    """Everything wrong with a pack.

    Raises:
        BadInput: it is none, or sealed and cannot be opened.
        StorageFault: it cannot be read.
    """
    report = Report(f"pack {path}")
    lines = lines_of(path, unseal)
    header = _object(next(lines, b""))
    if header.get("format") != PACK:
        raise BadInput(f"{path} is no {PACK}. Name the file that Reviewer wrote.")
    key = str(header.get("device_key"))
    found: dict[int, str] = {}
    for number, body in enumerate(_records(lines), 1):
        report.count("records")
        _check(report, number, body, key, found)
    _check_order(report, header, found)
    try:
        open_file(path, PACK, lambda _: key, unseal)
    except BadInput as fault:
        cut = "cut short" in str(fault)
        kind = Fault.TRUNCATED if cut else Fault.UNSIGNED
        if cut or report.is_sound:
            report.add(kind, path.name, "", 0, str(fault))
    return report


def _records(lines: Iterator[bytes]) -> Iterator[dict[str, Any]]:
    """What should be records; the closing line is not."""
    for line in lines:
        body = _object(line)
        if set(body) != {"digest", "signature"}:
            yield body


def _check(
    report: Report, number: int, body: dict[str, Any], key: str, found: dict[int, str]
) -> None:
    name, seq = str(body.get("id", "")), body.get("seq")
    place = seq if isinstance(seq, int) else 0
    called = f"Record {place} ({name}), line {number + 1},"
    if place in found:
        report.add(Fault.INSERTED, "pack", name, place, f"{called} is there twice.")
    found[place] = name
    try:
        record = Record.of_json(body)
        faults = hash_faults(record)
    except (BadInput, KeyError, TypeError, ValueError, RecursionError):
        faults, record = ("it is no whole record",), None
    if faults or record is None:
        report.add(Fault.EDITED, "pack", name, place, f"{called} was edited: {', '.join(faults)}.")
    elif not is_signed_record(record, key):
        why = f"{called} is not signed by the pack's device."
        report.add(Fault.UNSIGNED, "pack", name, place, why)


def _check_order(report: Report, header: dict[str, Any], found: dict[int, str]) -> None:
    expected = _expected(header)
    missing = [seq for seq in expected if seq not in found]
    for seq in missing:
        report.add(Fault.REMOVED, "pack", "", seq, f"Record {seq} is missing from the pack.")
    known = set(expected)
    for seq, name in found.items():
        if seq not in known:
            why = f"Record {seq} ({name}) is not one that the pack was written with."
            report.add(Fault.INSERTED, "pack", name, seq, why)
    here = [seq for seq in found if seq in known]
    for seq, should in zip(here, sorted(here), strict=True):
        if seq != should:
            why = f"Record {seq} ({found[seq]}) stands where {should} should."
            report.add(Fault.REORDERED, "pack", found[seq], seq, why)


def _expected(header: dict[str, Any]) -> list[int]:
    runs, seqs = header.get("runs"), list[int]()
    if isinstance(runs, list):
        for run in runs:
            if isinstance(run, list) and len(run) == 2 and all(isinstance(one, int) for one in run):
                seqs += range(run[0], min(run[1], run[0] + MOST_RECORDS) + 1)
    return seqs[:MOST_RECORDS]


def _object(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
