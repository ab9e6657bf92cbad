"""Regions as COCO: pictures, boxes in pixels, and a category for each reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from reviewer.exporting.label_row import (
    LabelPicture,
    LabelRegion,
    LabelRow,
    box_of_pixels,
    check_texts,
)
from reviewer.exporting.told import Told, array_of, line_of, time_of


@dataclass(slots=True)
class _Numbers:
    """Numbers of pictures and categories, in the order they are met."""

    pictures: dict[str, dict[str, Any]] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)

    def of_picture(self, picture: LabelPicture, told: Told) -> int:
        if picture.hash not in self.pictures:
            self.pictures[picture.hash] = {
                "id": len(self.pictures) + 1,
                "width": picture.width,
                "height": picture.height,
                "file_name": told.address(picture.hash),
                "sha256": picture.hash,
                "angle": picture.angle,
            }
        return int(self.pictures[picture.hash]["id"])

    def of_category(self, name: str) -> int:
        return self.categories.setdefault(name, len(self.categories) + 1)


def pieces(rows: Iterable[LabelRow], told: Told) -> Iterator[str]:
    """One JSON object. Only pictures with a region are in it, and they alone are remembered.

    Raises:
        BadInput: see check_texts.
    """
    numbers = _Numbers()
    info = {
        "description": "Regions that people remarked on in packaging decisions",
        "version": "1",
        "contributor": told.service,
        "date_created": time_of(told.made_ms),
    }
    yield f'{{"info":{line_of(info)},\n"licenses":[],\n"annotations":'
    yield from array_of(_annotations(rows, numbers, told))
    yield ',\n"images":'
    yield from array_of(numbers.pictures.values())
    yield ',\n"categories":'
    yield from array_of(
        {"id": number, "name": name, "supercategory": "remark"}
        for name, number in numbers.categories.items()
    )
    yield "}\n"


def _annotations(
    rows: Iterable[LabelRow], numbers: _Numbers, told: Told
) -> Iterator[dict[str, Any]]:
    made = 0
    for row in rows:
        check_texts(row)
        pictures = {each.hash: each for each in row.pictures}
        for region in row.regions:
            made += 1
            yield _annotation(made, row, region, pictures[region.picture], numbers, told)


def _annotation(
    number: int,
    row: LabelRow,
    region: LabelRegion,
    picture: LabelPicture,
    numbers: _Numbers,
    told: Told,
) -> dict[str, Any]:
    left, top, width, height = box_of_pixels(region, picture)
    right, bottom = left + width, top + height
    return {
        "id": number,
        "image_id": numbers.of_picture(picture, told),
        "category_id": numbers.of_category(region.category),
        "bbox": [left, top, width, height],
        "area": width * height,
        "segmentation": [[left, top, right, top, right, bottom, left, bottom]],
        "iscrowd": 0,
        "attributes": {
            "remark": region.record,
            "text": region.text,
            "author": region.author,
            "decision": row.record,
            "item": row.item,
            "pack": row.pack,
            "verdict": row.verdict,
            "state": row.state,
        },
    }
