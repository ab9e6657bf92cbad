"""The published description of the service, docs/openapi.json."""

import json
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from reviewer.service.described import describe_problems
from reviewer.wire.changes import NoticeShape, PolicyShape, WitnessShape
from reviewer.wire.mentoring import CaseShape, LevelShape
from reviewer.wire.problems import Problem
from reviewer.wire.protocol import MEDIA_TYPE, RECORDS_PER_BATCH
from reviewer.wire.records import RecordShape

_UNUSED_BY_ROUTES = (
    *(Problem, RecordShape, NoticeShape, PolicyShape, WitnessShape),
    *(CaseShape, LevelShape),
)


def describe(app: FastAPI) -> None:
    """Give the app its description: bodies in our media type, shapes that routes do not name."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    # FastAPI documents replacing this method as the way to extend the schema.
    vars(app)["openapi"] = openapi


def write(path: Path) -> None:
    """Write the description of the service to `path`."""
    from reviewer.service.app import bare_app  # which calls describe()

    path.write_text(text_of(bare_app()), "utf-8", newline="\n")


def text_of(app: FastAPI) -> str:
    """The description as it stands in the file."""
    return json.dumps(app.openapi(), ensure_ascii=False, indent=1) + "\n"


def _described(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(title=app.title, version=app.version, routes=app.routes)
    _, definitions = models_json_schema(
        [(shape, "validation") for shape in _UNUSED_BY_ROUTES],
        ref_template="#/components/schemas/{model}",
    )
    schema["components"]["schemas"].update(definitions["$defs"])
    schema["components"]["schemas"]["Sent"]["properties"]["records"] |= {
        "items": {"$ref": "#/components/schemas/RecordShape"},
        "maxItems": RECORDS_PER_BATCH,
    }
    for methods in schema["paths"].values():
        for operation in methods.values():
            _use_media_type(operation)
            describe_problems(operation)
    return schema


def _use_media_type(operation: dict[str, Any]) -> None:
    content = operation.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        content[MEDIA_TYPE] = content["application/json"]
