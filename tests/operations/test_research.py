"""A bundle out and answers back, from a lead's desk over the real service."""

import json
import zipfile
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from reviewer.domain.errors import BadInput, NotAllowed
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.operations import matters, research
from reviewer.operations.link import Link
from tests.operations.workbench import Workbench, workbench
from tests.service.device import SignedInDesk
from tests.service.running import RunningService, add

PRODUCTS = 1
FOUND = "Who takes their time decides alike later."


def do(desk: SignedInDesk, kind: str, name: str, act: str, about: str = "", **values: Any) -> None:
    made = Step(kind, MatterId(name), act, PersonId(about), values)
    assert desk.outcomes(desk.device.step(desk.person, made)) == ["applied"]


@pytest.fixture
def learners(hub: RunningService) -> list[str]:
    """Five people with a goal each, and an institution; ids of the five."""
    found = []
    with httpx.Client(base_url=hub.url) as client:
        mentor = SignedInDesk(client, "mentor")
        place = {"title": "Jena", "city": "Jena", "country": "DE", "zone": "Europe/Berlin"}
        do(mentor, "institution", "uni", "list", **place)
        for number in range(5):
            person = add(hub.store, f"learner-{number}", Role.REVIEWER)
            desk = SignedInDesk(client, person.name)
            do(desk, "skill", f"goal-{number}", "set", desk.person, title="x", aim="x")
            found.append(desk.person)
    return found


@pytest.fixture
async def lead(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "lead", hub.url) as made:
        await made.sign_in("lead", hub.password)
        yield made


def link_of(bench: Workbench) -> Link:
    return Link(bench.desk, bench.service, bench.run_on_lane, bench.told.append)


def answers(path: Path, *rows: dict[str, Any]) -> Path:
    header = {"format": research.FORMAT, "institution": "uni"}
    path.write_text("".join(json.dumps(each) + "\n" for each in (header, *rows)))
    return path


def studies(bench: Workbench) -> list[tuple[str, str]]:
    found = matters.matters_of(bench.desk, "study").values()
    return sorted((each.about, str(each.values["text"])) for each in found)


async def test_answers_come_back_to_whom_they_are_about(
    lead: Workbench, learners: list[str], hub: RunningService, tmp_path: Path
) -> None:
    out = tmp_path / "bundle.zip"
    told = await research.write_bundle(link_of(lead), "uni", out)
    assert str(out) in told.text
    with zipfile.ZipFile(out) as file:
        rows = [json.loads(line) for line in file.read("matters.jsonl").splitlines()]
    names = sorted({row["about"] for row in rows})
    assert len(names) == len(learners)
    assert set(names).isdisjoint(learners)
    path = answers(
        tmp_path / "answers.jsonl",
        {"text": FOUND, "people": names[:2]},
        {"text": "In general it takes ten weeks."},
    )
    assert (await research.take_answers(link_of(lead), path)).text.startswith("Kept 3 answers")
    assert "Kept 0 answers" in (await research.take_answers(link_of(lead), path)).text
    general, *both = await lead.run_on_lane(partial(studies, lead))
    assert general == ("", "In general it takes ten weeks.")
    assert {about for about, _ in both} < set(learners)
    assert {text for _, text in both} == {FOUND}
    lead.start()
    await lead.until_drained()
    await lead.stop()
    assert lead.desk.journal.counts().quarantined == 0


async def test_a_name_of_no_bundle_is_refused_whole(
    lead: Workbench, learners: list[str], tmp_path: Path
) -> None:
    rows = ({"text": "In general."}, {"text": FOUND, "people": ["p-0123456789ab"]})
    path = answers(tmp_path / "answers.jsonl", *rows)
    with pytest.raises(BadInput, match="names p-0123456789ab"):
        await research.take_answers(link_of(lead), path)
    assert await lead.run_on_lane(partial(studies, lead)) == []


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", '{"format": "other"}', '{"format": "research-answers/1"}'),
        '{"format": "research-answers/1", "institution": "uni"}\n{"people": []}',
        '{"format": "research-answers/1", "institution": "uni"}\n{"text": "x", "people": [1]}',
    ],
)
def test_what_is_no_file_of_answers_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(text)
    with pytest.raises(BadInput):
        research.read_answers(path)


async def test_a_reviewer_gets_no_bundle(
    bench: Workbench, learners: list[str], tmp_path: Path
) -> None:
    with pytest.raises(NotAllowed):
        await research.write_bundle(link_of(bench), "uni", tmp_path / "bundle.zip")
    assert not (tmp_path / "bundle.zip").exists()
