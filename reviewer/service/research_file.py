"""A bundle for researchers as one ZIP file: rows as JSON lines, a README, a manifest of hashes."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any, TypeAlias

Rows: TypeAlias = list[dict[str, Any]]

README = """# What this is
Rows of work in packaging review, for research. People, matters and cases have other names: the same
in every bundle for your institution, others for everybody else. Texts that people wrote are not in
it; texts of products are without vendor, people, addresses and long numbers. What concerns fewer
than five people was left out, and is named in `manifest.json` under `left_out`.

- `matters.jsonl`: what was done about plans, goals, gaps and projects; days, choices and numbers.
- `decisions.jsonl`: verdicts that count, by month; `case` leads to `cases.jsonl`.
- `figures.jsonl`: the same counted by pack. Under twenty, `comparable` is false.
- `cases.jsonl`: facts of the products.
- `manifest.json`: SHA-256 and number of rows of each file.

# Your answers
A text file of JSON lines. The first names this bundle's institution as the manifest has it, each
other what you found, of whom and of what:

    {"format": "research-answers/1", "institution": "..."}
    {"text": "...", "people": ["p-0123456789ab"], "project": "m-0123456789ab"}

`people` and `project` may be left out. Nobody should try to find out who is behind a name.
"""
# A ZIP file must name a time; the same content makes the same bytes.
_WHEN = (1980, 1, 1, 0, 0, 0)


def packed(facts: Mapping[str, Any], files: Mapping[str, Rows]) -> tuple[bytes, dict[str, Any]]:
    """The ZIP file and its manifest."""
    contents = {"README.md": README.encode()}
    for name, rows in files.items():
        lines = (json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in rows)
        contents[name] = "".join(lines).encode()
    manifest: dict[str, Any] = {
        **facts,
        "files": {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "rows": len(files.get(name, []))}
            for name, data in contents.items()
        },
    }
    contents["manifest.json"] = (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in contents.items():
            file.writestr(zipfile.ZipInfo(name, _WHEN), data, zipfile.ZIP_DEFLATED)
    return made.getvalue(), manifest
