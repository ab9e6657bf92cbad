"""Bundles for researchers from the desk of a lead, and their answers kept as matters."""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, Misunderstood, Refused, StorageFault
from reviewer.domain.files import check_place, write_whole
from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.course import TEXT_LIMIT
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import NOBODY, MatterId
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link
from reviewer.operations.matters import Doing, act, matters_of
from reviewer.wire.research import MOST_NAMES, NamesAnswer

FORMAT = "research-answers/1"
MOST_BYTES = 1024 * 1024
MOST_ANSWERS = 200
STUDY = COURSES["study"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What researchers found, by pseudonym.

    Attributes:
        people: whom it is about; nobody in particular when empty.
        project: "" for none.
    """

    text: str
    people: tuple[str, ...]
    project: str


async def write_bundle(link: Link, institution: str, path: Path) -> Changes:
    """Write a bundle of the signed-in person's sites to a file.

    Raises:
        ServiceFault: it cannot be had now, or is not for this person.
        BadInput, StorageFault: the file cannot be written.
    """
    check_place(path)
    answer = await link.service.research_bundle(institution)
    try:
        data = base64.b64decode(answer.content, validate=True)
    except binascii.Error as fault:
        raise Misunderstood(tr("The service sent a bundle that cannot be read.")) from fault
    if hashlib.sha256(data).hexdigest() != answer.sha256:
        raise Misunderstood(tr("The service sent a bundle that does not match its hash."))
    await link.lane(partial(write_whole, path, data))
    return Changes(text=tr("Wrote a bundle by pseudonym to {file}.", file=path))


async def take_answers(link: Link, path: Path) -> Changes:
    """Keep what researchers answered, each about whom it is about; twice does no harm.

    Raises:
        BadInput: it is no such file, or names somebody whom no bundle of these sites has.
        Refused: the signed-in person does not lead.
        ServiceFault: the service cannot say now whom the names stand for.
        StorageFault: it cannot be read, or the journal refuses.
    """
    institution, answers = await link.lane(partial(read_answers, path))
    named = {name for each in answers for name in (*each.people, each.project) if name}
    if len(named) > MOST_NAMES:
        raise BadInput(
            tr(
                "{file} names more than {most:,} people and matters.",
                file=path,
                most=MOST_NAMES,
            )
        )
    known = await link.service.research_names(institution, sorted(named))
    lacking = sorted(named - known.people.keys() - known.matters.keys())
    if lacking:
        raise BadInput(
            tr(
                "{file} names {name}, which no bundle of your sites has.",
                file=path,
                name=lacking[0],
            )
        )
    kept = 0
    for each in answers:
        kept += await link.lane(partial(_keep, link.desk, institution, each, known))
    text = tr(
        "Kept {n} answers of researchers of {all}.",
        "Kept {n} answer of researchers of {all}.",
        kept,
        all=len(answers),
    )
    return changed("matter", "record", text=text)


def read_answers(path: Path) -> tuple[str, list[Answer]]:
    """The institution and the answers of a file.

    Raises:
        BadInput: it is no such file.
        StorageFault: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise StorageFault(
            tr("{file} cannot be read: {why}.", file=path, why=why(fault))
        ) from fault
    if len(data) > MOST_BYTES:
        raise BadInput(tr("{file} is larger than 1 MiB.", file=path))
    try:
        header, *rows = [json.loads(line) for line in data.splitlines() if line.strip()]
        if header["format"] != FORMAT:
            raise BadInput(tr("{file} is no {format}.", file=path, format=FORMAT))
        found = [_answer(row) for row in rows]
        institution = str(header["institution"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise BadInput(
            tr("{file} is no {format}: {fault!r}.", file=path, format=FORMAT, fault=fault)
        ) from fault
    if not 0 < len(found) <= MOST_ANSWERS:
        raise BadInput(
            tr(
                "{file} has no answer, or more than {most}.",
                file=path,
                most=MOST_ANSWERS,
            )
        )
    return institution, found


def _answer(row: dict[str, Any]) -> Answer:
    text, people, project = row["text"], row.get("people") or [], row.get("project") or ""
    if not (isinstance(text, str) and 0 < len(text) <= TEXT_LIMIT):
        raise ValueError(f"a text has 1 to {TEXT_LIMIT} characters")
    if not all(isinstance(each, str) and len(each) <= 64 for each in (*people, project)):
        raise ValueError("names are texts")
    return Answer(text, tuple(people), project)


def _keep(desk: Desk, institution: str, answer: Answer, known: NamesAnswer) -> int:
    """One matter for each person whom an answer is about; how many are new."""
    tell = STUDY.opening[0]
    values: dict[str, Any] = {"institution": institution, "text": answer.text}
    if answer.project:
        values["project"] = known.matters[answer.project]
    kept = 0
    for about in [PersonId(known.people[each]) for each in answer.people] or [NOBODY]:
        said = json.dumps([institution, answer.text, about, answer.project])
        name = MatterId(f"study-{hashlib.sha256(said.encode()).hexdigest()[:32]}")
        if name not in matters_of(desk, STUDY.kind):
            act(desk, Doing(STUDY, tell, about=about, as_new=name), values)
            kept += 1
    return kept


def institution_chosen(kind: str, matter: str) -> str:
    """The chosen institution, to write a bundle for.

    Raises:
        Refused: something else is chosen.
    """
    if kind != "institution":
        raise Refused(tr("Choose the institution that the bundle is for, among institutions."))
    return matter
