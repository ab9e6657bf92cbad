"""Runs in an environment of its own: the formats' own readers on what was written here.

    python read_elsewhere.py label-studio CONFIG TASKS
    python read_elsewhere.py croissant CARD

Prints JSON. Standard library and the readers alone.
"""

import json
import sys
from pathlib import Path
from typing import Any


def label_studio(config: str, tasks: str) -> dict[str, Any]:
    """What is wrong with annotations and predictions of each task; whether its data fit."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface(Path(config).read_text("utf-8"))
    interface.validate()
    read = json.loads(Path(tasks).read_text("utf-8"))
    found: dict[str, Any] = {"tasks": len(read), "faults": []}
    for task in read:
        if not interface.validate_task({"data": task["data"]}):
            found["faults"].append(f"data of {task['data']['title']}")
        for made in (*task["annotations"], *task["predictions"]):
            found["faults"] += interface._validate_object(made, return_errors=True)
    return found


def croissant(card: str) -> dict[str, Any]:
    """Rows as it reads them, and what it says of the card."""
    import mlcroissant

    data = mlcroissant.Dataset(jsonld=card)
    rows = [
        {name.rpartition("/")[2]: _plain(value) for name, value in row.items()}
        for row in data.records(record_set="decisions")
    ]
    return {"rows": rows, "issues": data.metadata.ctx.issues.report()}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode()
    return value.item() if hasattr(value, "item") else value


if __name__ == "__main__":
    kind, *files = sys.argv[1:]
    print(json.dumps(label_studio(*files) if kind == "label-studio" else croissant(*files)))
