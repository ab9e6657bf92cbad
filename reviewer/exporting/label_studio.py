"""Decisions as tasks of Label Studio, and what people made of such tasks read back.

One task a decision: its pictures, the decision as an annotation, the model's risk as a prediction.
What Label Studio has no place for lies in the task's data, which it hands back as it was.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from xml.sax.saxutils import quoteattr

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.exporting.label_row import (
    LabelRegion,
    LabelRow,
    box_of_percent,
    facts_of,
    row_of,
)
from reviewer.exporting.reading import entries_of, read_json, text_of
from reviewer.exporting.told import Told, array_of

REMARK = "remark"  # the label of a region without a reason
_SAID = ("verdict", "reason", "note", "regions", "label", "weight_ppm")  # not in the data
_XML_NEVER = frozenset(map(chr, range(0x20))) - {"\t", "\n", "\r"} | {"\ufffe", "\uffff"}


def pieces(rows: Iterable[LabelRow], told: Told) -> Iterator[str]:
    """One JSON array of tasks.

    Raises:
        BadInput: see facts_of.
    """
    yield from array_of(_task(row, told) for row in rows)
    yield "\n"


def config_of(reasons: Iterable[str]) -> str:
    """The labelling interface that the tasks want, XML.

    Args:
        reasons: codes that regions and decisions may name.

    Raises:
        BadInput: a code that XML cannot hold.
    """
    codes = sorted(set(reasons) - {"", REMARK})
    for code in codes:
        if _XML_NEVER & set(code):
            raise BadInput(f"The reason {code!a} has a character that XML cannot hold.")
    regions = "\n".join(f"    <Label value={quoteattr(code)}/>" for code in (REMARK, *codes))
    chosen = "\n".join(f"    <Choice value={quoteattr(code)}/>" for code in codes)
    verdicts = "\n".join(f'    <Choice value="{each}"/>' for each in Verdict)
    return f"""<View>
  <Header value="$title"/>
  <Image name="picture" valueList="$pictures"/>
  <RectangleLabels name="region" toName="picture">
{regions}
  </RectangleLabels>
  <Choices name="verdict" toName="picture" choice="single" required="true">
{verdicts}
  </Choices>
  <Choices name="reason" toName="picture" choice="single">
{chosen}
  </Choices>
  <TextArea name="note" toName="picture"/>
  <Number name="risk" toName="picture" min="0" max="1"/>
</View>
"""


def read_tasks(text: str) -> Iterator[LabelRow]:
    """A row for each annotation of tasks that were exported from Label Studio as JSON.

    Who annotated there is the author, where it says so, and the row has no record then.

    Raises:
        BadInput: a task is not of ours, or an annotation has no verdict or an odd region.
    """
    for number, task in enumerate(entries_of(read_json(text), "The file"), 1):
        try:
            yield from _rows(task)
        except (BadInput, KeyError, TypeError, ValueError, AttributeError, IndexError) as fault:
            raise BadInput(f"Task {number} cannot be read: {fault}") from fault


def _task(row: LabelRow, told: Told) -> dict[str, Any]:
    facts = facts_of(row)
    predictions = []
    if row.risk_ppm is not None:
        risk = _result("risk", "number", {"number": row.risk_ppm / 1e6})
        predictions.append({"model_version": row.model, "result": [risk]})
    return {
        "data": {
            "title": row.title,
            "pictures": [told.address(each.hash) for each in row.pictures],
            "row": {name: value for name, value in facts.items() if name not in _SAID},
        },
        "annotations": [{"result": list(_results(row))}],
        "predictions": predictions,
    }


def _results(row: LabelRow) -> Iterator[dict[str, Any]]:
    yield _result("verdict", "choices", {"choices": [row.verdict]})
    if row.reason:
        yield _result("reason", "choices", {"choices": [row.reason]})
    if row.note:
        yield _result("note", "textarea", {"text": [row.note]})
    places = {each.hash: place for place, each in enumerate(row.pictures)}
    for number, each in enumerate(row.regions, 1):
        place = places[each.picture]
        x, y, width, height = each.percent
        box = {"x": x, "y": y, "width": width, "height": height, "rotation": 0}
        found = _result("region", "rectanglelabels", {**box, "rectanglelabels": [each.category]})
        yield found | {
            "id": f"region-{number}",
            "item_index": place,
            "original_width": row.pictures[place].width,
            "original_height": row.pictures[place].height,
            "image_rotation": 0,
            "meta": {"text": [each.text], "remark": each.record, "author": each.author},
        }


def _result(name: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "from_name": name, "to_name": "picture", "type": kind, "value": value}


def _rows(task: Mapping[str, Any]) -> Iterator[LabelRow]:
    known = task["data"]["row"]
    for annotation in entries_of(task.get("annotations") or [], "annotations"):
        if annotation.get("was_cancelled"):
            continue
        results = entries_of(annotation.get("result") or [], "result")
        said = {"verdict": "", "reason": "", "note": ""} | dict(_words(results))
        if said["verdict"] not in list(Verdict):
            raise BadInput(f"{said['verdict']!r} is no verdict.")
        by = _annotator(annotation.get("completed_by"))
        theirs = {"author": by, "record": "", "role": "", "level": ""} if by else {}
        row = row_of({**known, **theirs, **said})
        marked = (each for each in results if each.get("type") == "rectanglelabels")
        regions = [_region(row, each) for each in marked]
        yield row_of({**facts_of(row), "regions": [_facts(each) for each in regions]})


def _words(results: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    members = {"choices": "choices", "textarea": "text"}
    for each in results:
        member = members.get(each["type"])
        if member is not None and each["from_name"] in _SAID:
            yield each["from_name"], "\n".join(each["value"][member])


def _annotator(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("email") or value.get("id")
    return "" if value is None else f"label-studio:{value}"


def _region(row: LabelRow, result: Mapping[str, Any]) -> LabelRegion:
    value, meta = result["value"], result.get("meta") or {}
    if value.get("rotation"):
        raise BadInput("A region is turned. Draw it upright.")
    (label,) = value["rectanglelabels"]
    place = int(result.get("item_index") or 0)
    box = box_of_percent(*(float(value[edge]) for edge in ("x", "y", "width", "height")))
    if not 0 <= place < len(row.pictures):
        raise BadInput(f"There is no picture {place}.")
    return LabelRegion(
        record=text_of(meta.get("remark"), "remark"),
        picture=row.pictures[place].hash,
        box=box,
        reason="" if label == REMARK else text_of(label, "A label"),
        text="\n".join(meta.get("text") or ()),
        author=text_of(meta.get("author"), "author"),
    )


def _facts(region: LabelRegion) -> dict[str, Any]:
    return {name: getattr(region, name) for name in LabelRegion.__slots__}
