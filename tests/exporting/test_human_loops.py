"""Decisions as human loops of Amazon Augmented AI: what A2I documents, and what is read back."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given

from reviewer.domain.errors import BadInput
from reviewer.exporting.flow_definition import FlowDefinition
from reviewer.exporting.human_loops import loop_name, read_loops, write_loops
from reviewer.exporting.label_row import LabelRow
from tests.exporting.rows import BARE, FRONT, PLAIN, TOLD, label_rows
from tests.exporting.shapes import HUMAN_LOOP

SHOWN = replace(PLAIN, record="rec-3", author="p2", score_hidden="", since_ms=None, visible_ms=None)
ODD = replace(
    PLAIN,
    record="rec-4",
    item="包装:box",
    title="=1+1 包装 שלום",
    note='=HYPERLINK("x")\n@SUM(A1)',
    model="",
    risk_ppm=None,
    score_hidden="draw",
)


def written(*rows: LabelRow) -> list[tuple[str, str]]:
    """Path and text of each file, in the order of their list."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        sums = write_loops(iter(rows), folder, TOLD).decode().splitlines()
        found = []
        for digest, name in (line.split("  ") for line in sums):
            data = (folder / name).read_bytes()
            assert hashlib.sha256(data).hexdigest() == digest
            found.append((name, data.decode()))
        assert len(found) == len([each for each in folder.rglob("*") if each.is_file()])
    return found


def loops(*rows: LabelRow) -> Iterator[Any]:
    return (json.loads(text) for _, text in written(*rows))


@given(label_rows())
def test_loops_are_as_documented_and_read_back(row: LabelRow) -> None:
    row = replace(row, item=f"{row.item}:mine")
    files = written(row, PLAIN, SHOWN, ODD)
    assert len(files) == 3
    for _, text in files:
        jsonschema_rs.validate(HUMAN_LOOP, json.loads(text))
    assert list(read_loops(files)) == [row, PLAIN, SHOWN, ODD]


def test_a_loop_lies_where_augmented_ai_puts_it() -> None:
    (name, _), (bare, _) = written(PLAIN, BARE)
    loop = loop_name(TOLD.service, PLAIN.item)
    assert name == f"reviewer/2026/11/18/11/06/41/{loop}/output.json"
    assert loop != loop_name("other", PLAIN.item)
    assert bare.startswith("reviewer/1970/01/01/00/00/00/")


def test_an_answer_tells_what_is_known_and_no_more() -> None:
    first, bare = loops(PLAIN, SHOWN, BARE)
    one, two = first["humanAnswers"]
    assert (one["acceptanceTime"], one["submissionTime"], one["timeSpentInSeconds"]) == (
        *("2026-11-18T11:06:30.623Z", "2026-11-18T11:06:40.123Z"),
        4.25,
    )
    assert (one["workerId"], two["workerId"]) == ("p1", "p2")
    assert two.keys() == {"answerContent", "submissionTime", "workerId"}
    assert one["answerContent"]["verdict"] == {"label": "reject"}
    assert one["answerContent"]["reason"] == {"label": "fragile"}
    assert first["inputContent"]["pictures"][0]["source"].endswith(FRONT.hash)
    assert not {"risk_ppm", "model", "flag", "verdict"} & first["inputContent"].keys()
    (answer,) = bare["humanAnswers"]
    assert answer.keys() == {"answerContent"}
    assert "reason" not in answer["answerContent"]


@pytest.mark.parametrize("decided_ms", [-1, 0, 10**18])
def test_a_clock_that_is_out_of_its_mind_tells_no_time(decided_ms: int) -> None:
    (loop,) = loops(replace(PLAIN, decided_ms=decided_ms))
    assert loop["humanAnswers"][0].keys() == {"answerContent", "workerId"}
    assert loop["humanAnswers"][0]["answerContent"]["decided_ms"] == decided_ms


def test_a_score_that_was_hidden_is_not_in_the_loop() -> None:
    (loop,) = loops(ODD)
    content = loop["humanAnswers"][0]["answerContent"]
    assert (content["score_hidden"], content["model"]) == ("draw", "")
    assert "risk_ppm" not in content


def test_an_answer_given_elsewhere_is_of_who_gave_it() -> None:
    (loop,) = loops(PLAIN)
    loop["humanAnswers"] = [
        {
            "acceptanceTime": "2026-11-18T11:06:30.000Z",
            "answerContent": {"verdict": {"label": "certify"}},
            "submissionTime": "2026-11-18T11:06:40.000Z",
            "timeSpentInSeconds": 8.994,
            "workerId": "w7",
            "workerMetadata": {"identityData": {"sub": "Ada"}},
        },
        {"answerContent": {"verdict": "reject", "reason": {"label": "fragile"}}},
    ]
    one, two = read_loops([("here", json.dumps(loop))])
    assert (one.author, one.record, one.verdict, one.product) == ("a2i:w7", "", "certify", "P1")
    assert (one.decided_ms, one.since_ms, one.visible_ms) == (1_795_000_000_000, 10_000, 8_994)
    assert (two.author, two.reason, two.decided_ms, two.since_ms) == ("", "fragile", 0, None)
    assert one.pictures == PLAIN.pictures


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        (("humanAnswers", 0, "answerContent", "verdict"), {"label": "maybe"}, "no verdict"),
        (("humanAnswers", 0, "answerContent", "verdict"), {}, "label"),
        (("humanAnswers", 0, "workerId"), 7, "no text"),
        (("humanAnswers",), {}, "no list"),
        (("inputContent",), [1], ""),
        (("inputContent", "pictures"), [{"angle": 1}], "label row"),
    ],
)
def test_a_broken_loop_is_named(path: tuple[Any, ...], value: Any, why: str) -> None:
    (loop,) = loops(PLAIN)
    place = loop
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(BadInput, match=rf"^here cannot be read: .*{why}"):
        list(read_loops([("here", json.dumps(loop))]))
    for text in ("[]", "no", "{}"):
        with pytest.raises(BadInput, match=r"^there cannot be read"):
            list(read_loops([("there", text)]))


@pytest.mark.parametrize(
    ("part", "value"),
    [
        *(("name", "Packs"), ("name", ""), ("name", "a" * 64), ("name", "../x")),
        *(("region", "eu/1"), ("account", "12"), ("partition", "azure")),
    ],
)
def test_an_arn_has_only_parts_that_it_may_have(part: str, value: str) -> None:
    with pytest.raises(BadInput, match=f"no {part} of a flow definition"):
        FlowDefinition(**{part: value})


def test_an_arn_names_nobody_where_nothing_is_said() -> None:
    wanted = "arn:aws:sagemaker::000000000000:flow-definition/reviewer"
    assert FlowDefinition().arn == wanted
    named = FlowDefinition("packs", "cn-north-1", "1" * 12, "aws-cn")
    assert named.arn == "arn:aws-cn:sagemaker:cn-north-1:111111111111:flow-definition/packs"
