"""Regions and verdicts in formats of labelling tools, by their own readers where they install."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from pycocotools import mask
from pycocotools.coco import COCO

from reviewer.domain.errors import BadInput
from reviewer.exporting import coco, ground_truth, label_studio, web_annotations
from reviewer.exporting.formats import Format
from reviewer.exporting.label_row import LabelRow
from tests.exporting.rows import BARE, FRONT, PLAIN, TOLD, label_rows, written
from tests.exporting.shapes import MANIFEST_LINE, WEB_ANNOTATIONS


def test_coco_is_read_by_its_own_tools(tmp_path: Path) -> None:
    out = tmp_path / "regions.json"
    again = replace(PLAIN, record="rec-3", regions=PLAIN.regions[:1])
    written(Format.COCO, out, PLAIN, BARE, again)
    read = COCO(str(out))
    names = {each["id"]: each["name"] for each in read.loadCats(read.getCatIds())}
    assert sorted(names.values()) == ["fragile", "remark"]
    (front,) = (each for each in read.imgs.values() if each["sha256"] == FRONT.hash)
    assert front["file_name"] == f"https://pictures.example/{FRONT.hash}"
    found = read.loadAnns(read.getAnnIds(imgIds=[front["id"]]))
    assert [(names[each["category_id"]], each["bbox"]) for each in found] == [
        ("fragile", [0, 120, 320, 360])
    ] * 2
    # What its area says is what its mask covers.
    covered = mask.area(mask.frPyObjects(found[0]["segmentation"], 480, 640))
    assert covered.tolist() == [found[0]["area"]] == [320 * 360]
    assert found[0]["attributes"]["text"] == "thin here"
    assert len(read.imgs) == 2


@given(label_rows())
def test_coco_names_everything_it_refers_to(row: LabelRow) -> None:
    found = json.loads("".join(coco.pieces([row, PLAIN], TOLD)))
    pictures = {each["id"]: each for each in found["images"]}
    categories = {each["id"]: each["name"] for each in found["categories"]}
    assert len(found["annotations"]) == len(row.regions) + 2
    for said, region in zip(found["annotations"], row.regions, strict=False):
        picture = pictures[said["image_id"]]
        left, top, width, height = said["bbox"]
        assert left >= 0 < width <= picture["width"] - left
        assert top >= 0 < height <= picture["height"] - top
        assert categories[said["category_id"]] == region.category


@given(label_rows())
def test_tasks_of_label_studio_are_read_back(row: LabelRow) -> None:
    text = "".join(label_studio.pieces([row, BARE], TOLD))
    assert list(label_studio.read_tasks(text)) == [row, BARE]


def tasks_of(*rows: LabelRow) -> Any:
    return json.loads("".join(label_studio.pieces(rows, TOLD)))


def test_what_an_annotator_drew_is_theirs() -> None:
    (task,) = tasks_of(PLAIN)
    drawn = {"x": 10.04, "y": 20, "width": 200, "height": 0.001, "rectanglelabels": ["fragile"]}
    region = {"from_name": "region", "type": "rectanglelabels", "value": drawn, "item_index": 1}
    verdict = {"from_name": "verdict", "type": "choices", "value": {"choices": ["certify"]}}
    task["annotations"] = [
        {"completed_by": {"id": 7, "email": "ada@example.org"}, "result": [verdict, region]},
        {"completed_by": 8, "was_cancelled": True, "result": []},
    ]
    (row,) = label_studio.read_tasks(json.dumps([task]))
    assert (row.author, row.record, row.level) == ("label-studio:ada@example.org", "", "")
    assert (row.verdict, row.reason, row.note, row.product) == ("certify", "", "", "P1")
    (found,) = row.regions
    assert (found.picture, found.box, found.reason) == ("b" * 64, (100, 200, 1000, 201), "fragile")


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        (("result", 0, "value", "choices"), ["maybe"], "no verdict"),
        (("result", 3, "value", "rotation"), 30, "turned"),
        (("result", 3, "value", "x"), 100, "outside"),
        (("result", 3, "item_index"), 2, "no picture 2"),
        (("result", 3, "value"), {}, "cannot be read"),
        (("result",), "text", "no list"),
    ],
)
def test_a_broken_task_is_named(path: tuple[Any, ...], value: Any, why: str) -> None:
    tasks = tasks_of(BARE, PLAIN)
    place = tasks[1]["annotations"][0]
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(BadInput, match=f"^Task 2 cannot be read: .*{why}|^Task 2 {why}"):
        list(label_studio.read_tasks(json.dumps(tasks)))


def test_a_file_of_something_else_is_refused() -> None:
    for text in ("{}", "[1]", "no"):
        with pytest.raises(BadInput):
            list(label_studio.read_tasks(text))
        with pytest.raises(BadInput):
            list(web_annotations.read_annotations(text or "[]"))


@given(label_rows())
def test_web_annotations_are_as_the_standard_says_and_read_back(row: LabelRow) -> None:
    text = "".join(web_annotations.pieces([row, BARE], TOLD))
    found = json.loads(text)
    jsonschema_rs.validate(WEB_ANNOTATIONS, found)
    assert found["total"] == len(found["first"]["items"]) == 2 + len(row.regions)
    assert list(web_annotations.read_annotations(text)) == [said_by(row), said_by(BARE)]


def said_by(row: LabelRow) -> LabelRow:
    """What annotations tell of a row."""
    said = LabelRow(row.record, row.item, "", "", row.verdict, reason=row.reason, note=row.note)
    return replace(said, author=row.author, decided_ms=row.decided_ms, regions=row.regions)


def test_annotations_of_others_are_left_aside() -> None:
    found = json.loads("".join(web_annotations.pieces([PLAIN], TOLD)))
    foreign = {"id": "http://x", "target": {"source": "y", "selector": {"value": "t=1"}}}
    whole = {"id": "http://z", "target": "http://picture", "motivation": "tagging"}
    page = [foreign, whole, *found["first"]["items"]]
    assert list(web_annotations.read_annotations(json.dumps(page))) == [said_by(PLAIN)]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("selector", "value"), "xywh=1,2,3,4"),
        (("selector", "value"), "xywh=percent:1,2,3"),
        (("source",), "https://pictures.example/front.jpg"),
        (("selector",), None),
    ],
)
def test_a_broken_annotation_is_named(place: tuple[str, ...], value: Any) -> None:
    found = json.loads("".join(web_annotations.pieces([PLAIN], TOLD)))
    target = found["first"]["items"][1]["target"]
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    with pytest.raises(BadInput, match=r"^Annotation 2 cannot be read"):
        list(web_annotations.read_annotations(json.dumps(found)))


@given(label_rows())
def test_manifest_lines_are_as_ground_truth_wants_them(row: LabelRow) -> None:
    lines = "".join(ground_truth.lines([row, PLAIN], TOLD)).split("\n")
    assert lines.pop() == ""
    assert len(lines) == max(1, len(row.pictures)) + 2
    for line in lines:
        jsonschema_rs.validate(MANIFEST_LINE, json.loads(line))


def test_a_manifest_line_tells_the_verdict_and_the_regions_of_its_picture() -> None:
    front, top, bare = (json.loads(line) for line in ground_truth.lines([PLAIN, BARE], TOLD))
    assert front["source-ref"] == f"https://pictures.example/{FRONT.hash}"
    assert (front["verdict"], front["verdict-metadata"]["class-name"]) == (1, "reject")
    assert front["regions"]["annotations"] == [
        {"class_id": 0, "left": 0, "top": 120, "width": 320, "height": 360}
    ]
    assert top["regions-metadata"]["class-map"] == {"1": "remark"}
    assert (bare["source"], "regions" in bare) == ("Plate", False)
    assert front["verdict-metadata"]["creation-date"] == "2026-11-18T11:06:40.123"
