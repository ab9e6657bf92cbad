"""Decisions as an augmented manifest of SageMaker Ground Truth: one JSON line a picture.

A line carries the verdict on the item as an image classification and the regions of this picture as
object detection. An item without a picture is one line about its title, a text classification.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from reviewer.domain.decision import Verdict
from reviewer.exporting.label_row import LabelPicture, LabelRow, box_of_pixels, check_texts
from reviewer.exporting.told import Told, line_of, time_of

VERDICTS = tuple(each.value for each in Verdict)  # their place is their class


def lines(rows: Iterable[LabelRow], told: Told) -> Iterator[str]:
    """One line a picture of each row, or one for a row without.

    Raises:
        BadInput: see check_texts.
    """
    classes: dict[str, int] = {}
    for row in rows:
        check_texts(row)
        for picture in row.pictures:
            facts = _about(row, told, "image", {"source-ref": told.address(picture.hash)})
            yield f"{line_of(facts | _detection(row, picture, classes, told))}\n"
        if not row.pictures:
            yield f"{line_of(_about(row, told, 'text', {'source': row.title}))}\n"


def _about(row: LabelRow, told: Told, kind: str, source: dict[str, str]) -> dict[str, Any]:
    return {
        **source,
        "verdict": VERDICTS.index(row.verdict),
        "verdict-metadata": {
            "class-name": row.verdict,
            "confidence": 0 if row.sure is False else 1,
            **_job(row, told, f"groundtruth/{kind}-classification"),
        },
        "reviewer": {
            "record": row.record,
            "item": row.item,
            "product": row.product,
            "pack": row.pack,
            "reason": row.reason,
            "state": row.state,
            "author": row.author,
            "weight_ppm": row.weight_ppm,
        },
    }


def _detection(
    row: LabelRow, picture: LabelPicture, classes: dict[str, int], told: Told
) -> dict[str, Any]:
    mine = [each for each in row.regions if each.picture == picture.hash]
    if not mine:
        return {}
    found = []
    for each in mine:
        number = classes.setdefault(each.category, len(classes))
        left, top, width, height = box_of_pixels(each, picture)
        box = {"left": left, "top": top, "width": width, "height": height}
        found.append({"class_id": number, **box})
    size = {"width": picture.width, "height": picture.height, "depth": 3}
    names = {str(classes[each.category]): each.category for each in mine}
    return {
        "regions": {"image_size": [size], "annotations": found},
        "regions-metadata": {
            "objects": [{"confidence": 1} for _ in mine],
            "class-map": names,
            **_job(row, told, "groundtruth/object-detection"),
        },
    }


def _job(row: LabelRow, told: Told, kind: str) -> dict[str, Any]:
    return {
        "type": kind,
        "human-annotated": "yes",
        "creation-date": time_of(row.decided_ms)[:-1],
        "job-name": f"reviewer/{told.service}",
    }
