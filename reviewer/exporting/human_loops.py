"""Decisions as output of human loops of Amazon Augmented AI (A2I), and such output read back.

A folder with one `output.json` an item, where A2I puts it: by flow definition, time and name of the
loop. What was decided on is the input, each decision an answer. A2I's own record of who a worker is
(`workerMetadata`) has no place here: a worker is a pseudonym.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.exporting.label_row import LabelRow, facts_of, row_of
from reviewer.exporting.reading import entries_of, read_json, text_of
from reviewer.exporting.told import Told, line_of, ms_of, time_of

OUTPUT = "output.json"
# Of the item, the same for all who decided on it.
_INPUT = (
    *("item", "product", "pack", "title", "lang", "category", "country", "site"),
    *("current_pack", "pictures"),
)
_WORKER = "author"  # stands as workerId and nowhere else
_CHOSEN = ("verdict", "reason")
_NEVER_MS = 253_402_300_800_000  # the year 10000, which no ISO 8601 time of four digits tells


def write_loops(rows: Iterable[LabelRow], folder: Path, told: Told) -> bytes:
    """Write a file for each item into an empty folder; the files' SHA-256 as `sha256sum` has them.

    Args:
        rows: by item.

    Raises:
        BadInput: see facts_of.
        OSError: a file cannot be written.
    """
    sums = []
    for item, of_item in groupby(rows, lambda row: row.item):
        answered = tuple(of_item)
        name = loop_name(told.service, item)
        place = Path(told.flow.name, *_created(answered[0]), name, OUTPUT)
        data = f"{line_of(_output(name, answered, told))}\n".encode()
        (folder / place).parent.mkdir(parents=True)
        with (folder / place).open("xb") as file:
            file.write(data)
        sums.append(f"{hashlib.sha256(data).hexdigest()}  {place.as_posix()}\n")
    return "".join(sums).encode()


def loop_name(service: str, item: str) -> str:
    """The name of an item's human loop: A2I has 63 small letters, digits and hyphens for it."""
    named = hashlib.sha256(b"\0".join((service.encode(), item.encode())))
    return f"reviewer-{named.hexdigest()[:40]}"


def read_loops(texts: Iterable[tuple[str, str]]) -> Iterator[LabelRow]:
    """A row for each answer.

    An answer that names no record was given elsewhere: who gave it there is the author.

    Args:
        texts: name and text of each `output.json`.

    Raises:
        BadInput: one is no output of a loop about an item of ours; it says which.
    """
    for name, text in texts:
        try:
            yield from _rows(read_json(text))
        except (BadInput, KeyError, TypeError, ValueError, AttributeError) as fault:
            raise BadInput(f"{name} cannot be read: {fault}") from fault


def _created(row: LabelRow) -> list[str]:
    # When the loop began is not known; the first answer came in at this time.
    day, clock = time_of(row.received_ms)[:19].split("T")
    return [*day.split("-"), *clock.split(":")]


def _output(name: str, answered: tuple[LabelRow, ...], told: Told) -> dict[str, Any]:
    about = facts_of(answered[0])
    pictures = [each | {"source": told.address(each["hash"])} for each in about["pictures"]]
    return {
        "flowDefinitionArn": told.flow.arn,
        "humanAnswers": [_answer(row) for row in answered],
        "humanLoopName": name,
        "inputContent": {each: about[each] for each in _INPUT} | {"pictures": pictures},
    }


def _answer(row: LabelRow) -> dict[str, Any]:
    said = {
        name: value
        for name, value in facts_of(row).items()
        if name not in (*_INPUT, *_CHOSEN, _WORKER) and value is not None
    }
    # As a choice in a form of theirs comes back.
    chosen = {name: {"label": getattr(row, name)} for name in _CHOSEN if getattr(row, name)}
    return {
        **_times(row),
        "answerContent": chosen | said,
        **({"workerId": row.author} if row.author else {}),
    }


def _times(row: LabelRow) -> dict[str, Any]:
    """What is known of when; a clock that is out of its mind tells nothing."""
    found: dict[str, Any] = {}
    if not 0 < row.decided_ms < _NEVER_MS:
        return found
    if row.since_ms is not None and row.decided_ms > row.since_ms:
        found["acceptanceTime"] = time_of(row.decided_ms - row.since_ms)
    found["submissionTime"] = time_of(row.decided_ms)
    if row.visible_ms is not None:
        found["timeSpentInSeconds"] = row.visible_ms / 1000
    return found


def _rows(output: Mapping[str, Any]) -> Iterator[LabelRow]:
    about = dict(output["inputContent"])
    about["pictures"] = [
        {name: value for name, value in each.items() if name != "source"}
        for each in entries_of(about.get("pictures") or [], "pictures")
    ]
    for answer in entries_of(output["humanAnswers"], "humanAnswers"):
        content = dict(answer["answerContent"])
        chosen = {name: _label(content.pop(name, None), name) for name in _CHOSEN}
        if chosen["verdict"] not in list(Verdict):
            raise BadInput(f"{chosen['verdict']!r} is no verdict.")
        worker = text_of(answer.get("workerId"), "workerId")
        theirs = {"author": worker} if "record" in content else _elsewhere(answer, worker)
        yield row_of({**about, **theirs, **content, **chosen})


def _label(value: Any, name: str) -> str:
    return text_of(value["label"] if isinstance(value, dict) else value, name)


def _elsewhere(answer: Mapping[str, Any], worker: str) -> dict[str, Any]:
    """What a row has of an answer given in A2I itself."""
    found: dict[str, Any] = {"record": "", "author": f"a2i:{worker}" if worker else ""}
    if "submissionTime" in answer:
        found["decided_ms"] = ms_of(answer["submissionTime"])
        if "acceptanceTime" in answer:
            found["since_ms"] = max(found["decided_ms"] - ms_of(answer["acceptanceTime"]), 0)
    if "timeSpentInSeconds" in answer:
        found["visible_ms"] = round(float(answer["timeSpentInSeconds"]) * 1000)
    return found
