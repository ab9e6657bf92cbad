"""Decisions and regions as W3C Web Annotations (JSON-LD), and such annotations read back.

A decision is an annotation about its item, a region one about a part of a picture, within the scope
of its decision.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, unquote

from reviewer.domain.errors import BadInput
from reviewer.exporting.label_row import LabelRegion, LabelRow, box_of_percent, check_texts
from reviewer.exporting.reading import entries_of, read_json, text_of
from reviewer.exporting.told import Told, array_of, hash_in, line_of, ms_of, time_of

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FRAGMENTS = "http://www.w3.org/TR/media-frags/"
_FRAGMENT = "xywh=percent:"
_URN = "urn:x-reviewer:"


def pieces(rows: Iterable[LabelRow], told: Told) -> Iterator[str]:
    """One AnnotationCollection with one page.

    Raises:
        BadInput: see check_texts.
    """
    head = {
        "@context": CONTEXT,
        "id": f"{_URN}export:{quote(told.service, safe='')}:{told.made_ms}",
        "type": "AnnotationCollection",
        "label": "Packaging decisions",
        "created": time_of(told.made_ms),
    }
    made = 0

    def counted() -> Iterator[dict[str, Any]]:
        nonlocal made
        for row in rows:
            for each in _annotations(row, told):
                made += 1
                yield each

    page = line_of({"id": f"{head['id']}:1", "type": "AnnotationPage", "startIndex": 0})
    yield f'{line_of(head)[:-1]},\n"first":{page[:-1]},"items":'
    yield from array_of(counted())
    yield f'}},\n"total":{made}}}\n'


def read_annotations(text: str) -> Iterator[LabelRow]:
    """A row for each decision in a collection, a page or a list, with the regions in its scope.

    Annotations of parts of pictures that name no decision here are left aside. What annotations do
    not say (product, pack, pictures, model) is empty in the rows.

    Raises:
        BadInput: it is none of these, or an annotation of ours is broken.
    """
    rows: dict[tuple[str, ...], LabelRow] = {}
    parts: list[tuple[tuple[str, ...], LabelRegion]] = []
    for number, each in enumerate(_items(read_json(text)), 1):
        try:
            if each.get("motivation") == "assessing":
                row = _row(each)
                rows[row.record, row.item] = row
            elif isinstance(each.get("target"), dict):
                parts += _part(each)
        except (BadInput, KeyError, TypeError, ValueError, AttributeError) as fault:
            raise BadInput(f"Annotation {number} cannot be read: {fault}") from fault
    for scope, region in parts:
        if scope in rows:
            found = rows[scope]
            rows[scope] = replace(found, regions=(*found.regions, region))
    yield from rows.values()


def _annotations(row: LabelRow, told: Told) -> Iterator[dict[str, Any]]:
    check_texts(row)
    # All members of a bulk act have its record: the item tells them apart.
    name = f"{_urn('record', row.record)}:{quote(row.item, safe='')}"
    bodies = [("classifying", row.verdict), ("tagging", row.reason), ("commenting", row.note)]
    yield {
        "id": name,
        "type": "Annotation",
        "motivation": "assessing",
        **_creator(row.author),
        "created": time_of(row.decided_ms),
        "body": [_body(purpose, value) for purpose, value in bodies if value],
        "target": _urn("item", row.item),
    }
    for number, each in enumerate(row.regions, 1):
        values = ",".join(f"{edge:g}" for edge in each.percent)
        bodies = [("tagging", each.reason), ("commenting", each.text)]
        yield {
            "id": _urn("record", each.record) if each.record else f"{name}:{number}",
            "type": "Annotation",
            "motivation": "commenting",
            **_creator(each.author),
            "body": [_body(purpose, value) for purpose, value in bodies if value],
            "target": {
                "source": told.address(each.picture),
                "scope": name,
                "selector": {
                    "type": "FragmentSelector",
                    "conformsTo": FRAGMENTS,
                    "value": f"{_FRAGMENT}{values}",
                },
            },
        }


def _creator(author: str) -> dict[str, Any]:
    if not author:
        return {}
    return {"creator": {"id": _urn("person", author), "type": "Person"}}


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _urn(kind: str, name: str) -> str:
    return f"{_URN}{kind}:{quote(name, safe='')}"


def _named(kind: str, urn: Any) -> list[str]:
    """The names in one of our URNs, [] where it is another's."""
    start = f"{_URN}{kind}:"
    if not isinstance(urn, str) or not urn.startswith(start):
        return []
    return [unquote(part) for part in urn.removeprefix(start).split(":")]


def _items(value: Any) -> Sequence[Mapping[str, Any]]:
    for member in ("first", "items"):
        if isinstance(value, dict):
            value = value.get(member, value)
    return entries_of(value, "The file")


def _row(annotation: Mapping[str, Any]) -> LabelRow:
    record, item = _named("record", annotation["id"])
    said = _said(annotation)
    if "classifying" not in said:
        raise BadInput("it has no verdict")
    return LabelRow(
        record=record,
        item=item,
        product="",
        pack="",
        verdict=said["classifying"],
        reason=said.get("tagging", ""),
        note=said.get("commenting", ""),
        author=_author(annotation),
        decided_ms=ms_of(annotation["created"]) if "created" in annotation else 0,
    )


def _part(annotation: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], LabelRegion]]:
    target = annotation["target"]
    scope = _named("record", target.get("scope"))
    fragment = text_of(target["selector"]["value"], "A selector")
    if not scope:
        return
    if not fragment.startswith(_FRAGMENT):
        raise BadInput(f"{fragment!r} does not begin with {_FRAGMENT}")
    edges = fragment.removeprefix(_FRAGMENT).split(",")
    left, top, width, height = (float(edge) for edge in edges)
    said = _said(annotation)
    remark = _named("record", annotation.get("id"))
    yield (
        tuple(scope),
        LabelRegion(
            record=remark[0] if len(remark) == 1 else "",
            picture=hash_in(text_of(target["source"], "A source")),
            box=box_of_percent(left, top, width, height),
            reason=said.get("tagging", ""),
            text=said.get("commenting", ""),
            author=_author(annotation),
        ),
    )


def _said(annotation: Mapping[str, Any]) -> dict[str, str]:
    body = annotation.get("body") or []
    bodies = entries_of(body if isinstance(body, list) else [body], "A body")
    return {str(each.get("purpose")): text_of(each.get("value"), "A body") for each in bodies}


def _author(annotation: Mapping[str, Any]) -> str:
    creator = annotation.get("creator")
    name = creator.get("id") if isinstance(creator, dict) else creator
    return (_named("person", name) or [text_of(name, "A creator")])[0]
