"""docs/api.md, made of the service's description and of the table of rights that the tests try.

Written anew by `python -m tests.service.api_page > docs/api.md`.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.domain.people import Role
from tests.service.access_table import DECIDERS, EVERYBODY, OVERSEERS, READERS, ROWS

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
DESCRIPTION = PAGE.with_name("openapi.json")
# Of every call; the page says so once.
COMMON = "X-Proto"
_GROUPS = {
    frozenset(EVERYBODY): "everybody",
    frozenset(READERS): "everybody but fairness",
    frozenset(DECIDERS): "reviewer, intern, mentor, lead",
    frozenset(OVERSEERS): "lead, admin",
}

HEAD = """# The service's calls

Made from [openapi.json](openapi.json) and from the table of rights that the tests try, by
`python -m tests.service.api_page > docs/api.md`; a test compares. What the calls are for, limits
and formats: [service.md](service.md). Rights by site and field: [security.md](security.md).

## A first call

`POST /v1/session` takes name, password, and the id and public key of the caller's device. It
answers an access token that holds for 15 minutes, and a refresh token. The access token goes into
the header `Authorization: Bearer TOKEN` of every other call; `POST /v1/session/refresh` trades the
refresh token for a new pair, once.

`GET /v1/changes` without a cursor begins a snapshot: items, states and notices of the person's
sites, then pages of what changed since. `POST /v1/records:batch` takes signed records in the
device's order; the answer names each by its id, with what came of it. How a record is made and
signed: [storage.md](storage.md).

Bodies are JSON as `application/vnd.reviewer+json`. Errors are problem details (RFC 9457) with a
`code`. The header `X-Proto` says which protocols the caller understands; it may be left out. Shapes
are those of the components in openapi.json.
"""


def text() -> str:
    """The page.

    Raises:
        KeyError: a route has no row in the table of rights.
    """
    described = json.loads(DESCRIPTION.read_text("utf-8"))
    parts = [HEAD]
    for path, methods in sorted(described["paths"].items()):
        for method, call in methods.items():
            parts.append("\n".join(_call(method.upper(), path, call)))
    return "\n".join(parts)


def _call(method: str, path: str, call: dict[str, Any]) -> Iterator[str]:
    roles = ROWS[method, path].roles
    yield f"## {method} {path}\n"
    yield f"{call['description'].strip()}\n"
    yield f"- **Who**: {_who(roles)}"
    sent = _shape(call.get("requestBody", {}).get("content", {}))
    if sent:
        yield f"- **Takes**: {sent}"
    good = next((code for code in call["responses"] if code.startswith("2")), "")
    given = _shape(call["responses"].get(good, {}).get("content", {})) if good else ""
    yield f"- **Answers**: {good}{f', {given}' if given else ''}"
    named = [each for each in call.get("parameters", ()) if each["name"] != COMMON]
    if named:
        yield "\n| parameter | in | needed | is |\n|---|---|---|---|"
        for each in named:
            needed = "yes" if each.get("required") else ""
            yield f"| `{each['name']}` | {each['in']} | {needed} | {_is(each)} |"
    yield ""


def _who(roles: frozenset[Role] | None) -> str:
    if roles is None:
        return "anybody, without a sign-in"
    return _GROUPS.get(roles) or ", ".join(role.value for role in Role if role in roles)


def _shape(content: dict[str, Any]) -> str:
    for kind, each in content.items():
        schema = each.get("schema", {})
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        return f"`{name}`" if name else str(schema.get("title") or f"`{kind}`")
    return ""


def _is(parameter: dict[str, Any]) -> str:
    schema = parameter["schema"]
    kinds = [each for each in schema.get("anyOf", [schema]) if each.get("type") != "null"]
    words = [" or ".join(str(each.get("type", "any")) for each in kinds)]
    words += [f"{key.lower()} {kinds[0][key]}" for key in ("minimum", "maximum") if key in kinds[0]]
    if schema.get("default") not in (None, ""):
        words.append(f"default `{schema['default']}`")
    about = parameter.get("description", "")
    return ", ".join(words) + (f"; {about}" if about else "").replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(text())
