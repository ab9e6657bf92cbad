"""Canonical JSON, hashes and text that every store can hold.

Follows RFC 8785 for the values that records may contain: objects, arrays, strings, booleans, null
and whole numbers within 2**53. Fractions are refused rather than printed: shares travel as parts
per million, lengths as millimetres, so no two languages can print a number differently.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from reviewer.domain.errors import BadInput

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"

LARGEST = 2**53 - 1

# Made once: json.dumps makes its encoder anew for each call.
_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, sort_keys=True
).encode


def canonical(value: Json) -> bytes:
    """UTF-8 bytes of `value` in the one form that is hashed and signed.

    Raises:
        BadInput: a fraction, a number over 2**53 - 1, or text that not every store can hold.
    """
    if _is_plain((value,)):
        text = _encode(value)
        # As it looks when it is escaped; text that says so itself is looked at more closely, too.
        if text.isascii() and "\\u0000" not in text:
            return text.encode()
    try:
        plain_keys = _check(value)
    except _Unfit as unfit:
        raise BadInput(unfit.sentence()) from None
    # For keys in ASCII the order of code points is the order asked for.
    whole = value if plain_keys else _sorted(value)
    return json.dumps(
        whole, ensure_ascii=False, separators=(",", ":"), allow_nan=False, sort_keys=plain_keys
    ).encode()


def digest(data: bytes) -> str:
    """SHA-256 in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def is_storable(text: str) -> bool:
    """Whether every store can hold `text`: no NUL, no lone surrogate."""
    if text.isascii():
        return "\0" not in text
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


class _Unfit(Exception):
    """A member that cannot be hashed; on its way out it gathers where it stood."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.place: list[str] = []

    def sentence(self) -> str:
        return f"value{''.join(reversed(self.place))} {self}"


def _is_plain(values: Iterable[Json]) -> bool:
    """Whether these are of the very types that reading JSON makes, numbers within bounds.

    Almost everything is, and asking a type alone takes a tenth of the time of `_check`.
    """
    for each in values:
        if type(each) is str or type(each) is bool or each is None:
            continue
        if type(each) is int:
            if not -LARGEST <= each <= LARGEST:
                return False
        elif type(each) is dict:
            for key in each:
                if type(key) is not str:
                    return False
            if not _is_plain(each.values()):
                return False
        elif type(each) is list or type(each) is tuple:
            if not _is_plain(each):
                return False
        else:
            return False
    return True


def _check(value: Json) -> bool:
    """Whether all keys are ASCII; raises _Unfit."""
    if isinstance(value, str):
        if not is_storable(value):
            raise _Unfit("contains a NUL or half a character. Type it again without.")
        return True
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise _Unfit(f"is {value}, over the largest whole number 2**53 - 1.")
        return True
    # Not the abstract Mapping and Sequence first: asking those takes ten times as long.
    if isinstance(value, dict | Mapping):
        return _check_members(value)
    if isinstance(value, list | tuple | Sequence) and not isinstance(value, bytes | bytearray):
        return _check_entries(value)
    raise _Unfit(f"is a {type(value).__name__}, which a record cannot contain.")


def _check_members(value: Mapping[str, Json]) -> bool:
    plain = True
    for key, member in value.items():
        if not isinstance(key, str) or not is_storable(key):
            raise _Unfit("has a key with a NUL or half a character. Type it again without.")
        try:
            plain = _check(member) and plain and key.isascii()
        except _Unfit as unfit:
            unfit.place.append(f".{key}")
            raise
    return plain


def _check_entries(value: Sequence[Json]) -> bool:
    plain = True
    for place, member in enumerate(value):
        try:
            plain = _check(member) and plain
        except _Unfit as unfit:
            unfit.place.append(f"[{place}]")
            raise
    return plain


def _sorted(value: Json) -> Json:
    if isinstance(value, Mapping):
        # RFC 8785 3.2.3: order by UTF-16 code units, which differs from code points past U+FFFF.
        order = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: _sorted(value[key]) for key in order}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_sorted(member) for member in value]
    return value
