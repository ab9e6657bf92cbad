"""Canonical JSON, hashes and text that every store can hold.

Follows RFC 8785 for the values that records may contain: objects, arrays, strings, booleans, null
and whole numbers within 2**53. Fractions are refused rather than printed: shares travel as parts
per million, lengths as millimetres, so no two languages can print a number differently.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from reviewer.domain.errors import BadInput

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"

LARGEST = 2**53 - 1


def canonical(value: Json) -> bytes:
    """UTF-8 bytes of `value` in the one form that is hashed and signed.

    Raises:
        BadInput: a fraction, a number over 2**53 - 1, or text that not every store can hold.
    """
    _check(value, "value")
    return json.dumps(
        _sorted(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode()


def digest(data: bytes) -> str:
    """SHA-256 in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def is_storable(text: str) -> bool:
    """Whether every store can hold `text`: no NUL, no lone surrogate."""
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


def _check(value: Json, where: str) -> None:
    if isinstance(value, str):
        if not is_storable(value):
            raise BadInput(f"{where} contains a NUL or half a character. Type it again without.")
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise BadInput(f"{where} is {value}, over the largest whole number 2**53 - 1.")
    elif isinstance(value, Mapping):
        for key, member in value.items():
            _check(key, f"a key of {where}")
            _check(member, f"{where}.{key}")
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        for place, member in enumerate(value):
            _check(member, f"{where}[{place}]")
    else:
        raise BadInput(f"{where} is a {type(value).__name__}, which a record cannot contain.")


def _sorted(value: Json) -> Json:
    if isinstance(value, Mapping):
        # RFC 8785 3.2.3: order by UTF-16 code units, which differs from code points past U+FFFF.
        order = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: _sorted(value[key]) for key in order}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_sorted(member) for member in value]
    return value
