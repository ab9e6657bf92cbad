"""The card of an export as Croissant 1.0 (JSON-LD), for who loads it as a data set."""

from typing import Any

from reviewer.exporting.label_row import LabelRow
from reviewer.exporting.told import Told, time_of

CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
JSON_LINES, PARQUET = "application/jsonlines", "application/x-parquet"
_MEANINGS = {
    "record": "the decision; all members of a bulk act have the same",
    "item": "one product flagged for one pack",
    "state": "effective, or why the decision does not hold",
    "verdict": "certify, reject, test or defer",
    "label": "1: rejected because it would be damaged; 0: certified",
    "propensity_ppm": "chance with which a person was to be asked, parts per million",
    "weight_ppm": "one over the propensity, in millionths",
    "author": "pseudonym, or account where people are named",
    "since_ms": "milliseconds from the first paint of the item to the decision",
    "visible_ms": "of these, in sight",
    "damaged": "parcels of the product in this pack that were reported damaged",
}
_WHOLE = frozenset(
    {"agreeing", "shipped", "damaged", "propensity_ppm", "decided_ms", "received_ms", "weight_ppm"}
)
_MAYBE_WHOLE = frozenset({"risk_ppm", "since_ms", "visible_ms", "label"})  # null in some rows
_NESTED = frozenset({"countersigners", "pictures", "regions", "contests", "sure"})


def card_of(name: str, kind: str, sha256: str, size: int, told: Told) -> dict[str, Any]:
    """The card of one data file that lies beside it.

    Args:
        name: of the file.
        kind: JSON_LINES or PARQUET.
        size: bytes.
    """
    file = {
        "@type": "cr:FileObject",
        "@id": "decisions-file",
        "name": "decisions-file",
        "contentUrl": name,
        "contentSize": f"{size} B",
        "encodingFormat": kind,
        "sha256": sha256,
    }
    columns = (*LabelRow.__slots__, "label", "weight_ppm")
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "packaging-decisions",
        "description": (
            "What people decided about products flagged for a lighter pack, a row a decision on"
            " an item, with the chance that they were asked. Nested members (pictures, regions,"
            " contests, countersigners) are in the file and not described here."
            f" Service {told.service}."
        ),
        "version": "1.0.0",
        "datePublished": time_of(told.made_ms)[:10],
        "license": "All rights reserved by whoever runs the service",
        "url": f"urn:x-reviewer:service:{told.service}",
        "citeAs": f"Packaging decisions of the service {told.service}, {time_of(told.made_ms)}",
        "distribution": [file],
        "recordSet": [
            {
                "@type": "cr:RecordSet",
                "@id": "decisions",
                "name": "decisions",
                "field": [_field(each) for each in columns if each not in _NESTED],
            }
        ],
    }


def _field(column: str) -> dict[str, Any]:
    return {
        "@type": "cr:Field",
        "@id": f"decisions/{column}",
        "name": column,
        "description": _MEANINGS.get(column, column.replace("_", " ")),
        "dataType": _type_of(column),
        "source": {"fileObject": {"@id": "decisions-file"}, "extract": {"column": column}},
    }


def _type_of(column: str) -> str:
    if column in _WHOLE:
        return "sc:Integer"
    if column in _MAYBE_WHOLE:
        return "sc:Float"
    return "sc:Boolean" if column == "opened" else "sc:Text"
