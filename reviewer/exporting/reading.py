"""What people hand back: read whole, whatever stands in it, or refused with a sentence."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reviewer.domain.errors import BadInput


def read_json(text: str) -> Any:
    """A JSON value.

    Raises:
        BadInput: it is none.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise BadInput(f"This is no JSON: {fault}.") from fault


def entries_of(value: Any, what: str) -> Sequence[Mapping[str, Any]]:
    """A list of objects.

    Raises:
        BadInput: it is none.
    """
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise BadInput(f"{what} is no list of objects.")
    return value


def text_of(value: Any, what: str) -> str:
    """A text, "" where there is none.

    Raises:
        BadInput: it is something else.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadInput(f"{what} is no text.")
    return value
