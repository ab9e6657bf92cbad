"""Answers made wrong from a seed: members, text, status, headers, and how the body comes."""

import gzip
import json
import random
import zlib
from collections.abc import AsyncIterator, Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import httpx

DEPTH = 10_000
ENDLESS_CHUNK = b"[" * 65_536
# An endless body ends after this many bytes all the same: whoever reads so far has no bound.
ENDLESS_MOST = 64 * 1024 * 1024
_OURS = "application/vnd.reviewer+json"
_DEEP, _MINUS_DEEP, _OVER = "@deep@", "@objects@", "@over@"

# What stands in for a value. The words between @ become what no JSON library writes.
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 0.5, -0.0, 1e308, float("nan"), float("inf")),
    *(2**31, 2**53, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**30, 10**400, -(10**400)),
    *("", " ", "x", "\x00", "a\x00b", "\ud800", "\udfff\ud800", "\u202e", "é" * 300, "x" * 100_000),
    *(
        "0",
        "1",
        "true",
        "null",
        "final",
        "applied",
        "duplicate",
        "../../etc/passwd",
        "%00",
        "'; --",
    ),
    *([], [[]], [None], {}, {"": None}, [0] * 2000, {"id": {"id": []}}, _DEEP, _MINUS_DEEP, _OVER),
)
_MEDIA = (
    *("text/html", "application/json", "application/problem+json", "text/plain", "image/png", ""),
    *("application/vnd.reviewer+json; charset=utf-16", "application/vnd.reviewer+jsonx", "é", "/"),
    *("multipart/form-data", "APPLICATION/VND.REVIEWER+JSON", "image/jpeg", "text/event-stream"),
)
_STATUS = (
    *(200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 307, 308),
    *(400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 415, 416, 418, 422, 425),
    *(426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 507, 508, 511, 599, 600, 999),
)
_RETRY = (
    *(
        "0",
        "-1",
        "1e9",
        "9" * 400,
        "9" * 5000,
        "٣",
        "²",
        "soon",
        "",
        "Wed, 21 Oct 2015 07:28:00 GMT",
    ),
    *("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "Mon, 01 Jan 0000 00:00:00 GMT"),
    *("Mon, 31 Feb 2027 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2359", "1 Jan 1 0:0:0 +9999"),
    *("Mon, 01 Jan 2027 00:00:00 +99999999999999999999", "\x00", "Mon, 01 Jan 2027 99:99:99 GMT"),
)
_RANGES = (
    *("bytes 0-1/2", "bytes 5-1/2", "bytes */5", "bytes 99999999999999999999-1/*", "x", ""),
    "bytes " + "9" * 5000 + "-1/*",
)


@dataclass(frozen=True)
class Said:
    """One answer.

    Attributes:
        is_endless: after the body more and more follows.
        breaks: the line is cut after the body.
        how: names of what was done to it.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    is_endless: bool = False
    breaks: bool = False
    how: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name), "")

    def with_header(self, name: str, value: str) -> "Said":
        kept = tuple(each for each in self.headers if each[0].lower() != name)
        return replace(self, headers=(*kept, (name, value)))


class Flow(httpx.AsyncByteStream):
    """A body on the wire.

    Attributes:
        taken: bytes that somebody asked for.
    """

    def __init__(self, said: Said) -> None:
        self._said = said
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        body = self._said.body
        for start in range(0, len(body), 65_536):
            part = body[start : start + 65_536]
            self.taken += len(part)
            yield part
        while self._said.is_endless and self.taken < ENDLESS_MOST:
            self.taken += len(ENDLESS_CHUNK)
            yield ENDLESS_CHUNK
        if self._said.breaks:
            raise httpx.RemoteProtocolError("the line broke")


def mutated(said: Said, chance: random.Random) -> Said:
    """The answer with one to three things wrong with it."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        change = _of_members if chance.random() < 0.65 else chance.choice(_WHOLE)
        said = change(said, chance)
        said = replace(said, how=(*said.how, change.__name__.strip("_")))
    return said


# the members --------------------------------------------------------------------------------


def _of_members(said: Said, chance: random.Random) -> Said:
    """One to four places of the JSON are made wrong."""
    try:
        tree = json.loads(said.body)
    except (ValueError, RecursionError):
        return _flipped(said, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        tree = _wrong(tree, chance)
    try:
        return replace(said, body=_written(tree))
    except RecursionError:
        return said


def _wrong(tree: Any, chance: random.Random) -> Any:
    """The tree, changed in place, or another one."""
    places = list(_places(tree))
    if not places or chance.random() < 0.01:
        return _value(chance)
    holder, key = chance.choice(places)
    match chance.randrange(6):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[chance.choice((*holder, "extra", "", "\ud800", "__class__"))] = _value(chance)
        case 1 | 2:
            other, place = chance.choice(places)
            if place in other if isinstance(other, dict) else place < len(other):
                holder[key] = deepcopy(other[place])
        case 3 if isinstance(holder[key], str) and holder[key]:
            holder[key] = _other_text(holder[key], chance)
        case _:
            holder[key] = _value(chance)
    return tree


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """Every holder and key in the tree."""
    found: list[tuple[Any, Any]] = []
    waiting = [tree] if isinstance(tree, dict | list) else []
    while waiting and len(found) < 5000:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder))
        if isinstance(holder, list) and len(holder) > 200:
            keys = range(200)
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found


def _value(chance: random.Random) -> Any:
    """One of its own: what is put into the tree is changed further."""
    return deepcopy(chance.choice(_VALUES))


def _other_text(text: str, chance: random.Random) -> str:
    """Nearly the same: an id or a hash that is another one."""
    place = chance.randrange(len(text))
    return text[:place] + chance.choice("0123456789abcdefABCDEF-. \x00é") + text[place + 1 :]


def _written(tree: Any) -> bytes:
    text = json.dumps(tree, separators=(",", ":"))
    text = text.replace(f'"{_DEEP}"', "[" * DEPTH + "]" * DEPTH)
    text = text.replace(f'"{_MINUS_DEEP}"', '{"a":' * DEPTH + "1" + "}" * DEPTH)
    return text.replace(f'"{_OVER}"', "1" + "0" * 5000).encode()


# the whole ----------------------------------------------------------------------------------


def _flipped(said: Said, chance: random.Random) -> Said:
    body = bytearray(said.body)
    for _ in range(chance.choice((1, 3, 20))):
        if body:
            body[chance.randrange(len(body))] = chance.randrange(256)
    return replace(said, body=bytes(body))


def _truncated(said: Said, chance: random.Random) -> Said:
    kept = said.body[: chance.randrange(len(said.body) + 1)]
    return replace(said, body=kept, breaks=chance.random() < 0.5)


def _stuffed(said: Said, chance: random.Random) -> Said:
    extra = chance.choice(
        (b"\x00", b"\xef\xbb\xbf", b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80", b"{}")
    )
    place = chance.choice((0, len(said.body), chance.randrange(len(said.body) + 1)))
    return replace(said, body=said.body[:place] + extra + said.body[place:])


def _replaced(said: Said, chance: random.Random) -> Said:
    deep = b"[" * DEPTH
    bodies = (b"", b"null", b"[]", b"{}", b"0", b'""', deep, deep + b"]" * DEPTH, b'{"a":' * DEPTH)
    return replace(said, body=chance.choice((*bodies, said.body * 2, b"<html></html>")))


def _repeated(said: Said, chance: random.Random) -> Said:
    """Members two times, the second time as others."""
    twice = said.body.rstrip()[:-1] + b"," + said.body.lstrip()[1:]
    return replace(said, body=twice)


def _of_status(said: Said, chance: random.Random) -> Said:
    return replace(said, status=chance.choice(_STATUS))


def _of_other_type(said: Said, chance: random.Random) -> Said:
    return said.with_header("content-type", chance.choice(_MEDIA))


def _as_problem(said: Said, chance: random.Random) -> Said:
    """The service's own word that it does not want, or cannot."""
    codes = ("cursor_expired", "epoch_changed", "no_scorer", "enrolment_needed", "busy", "", "\x00")
    body = {
        "code": chance.choice(codes),
        "title": chance.choice(("No.", "", "x" * 9999)),
        "status": 1,
    }
    said = replace(said, status=chance.choice(_STATUS[17:]), body=json.dumps(body).encode())
    said = said.with_header("content-type", "application/problem+json")
    if chance.random() < 0.3:
        said = _of_members(said, chance)
    return said.with_header("retry-after", chance.choice(_RETRY))


def _headed(said: Said, chance: random.Random) -> Said:
    name, values = chance.choice(
        (
            ("retry-after", _RETRY),
            ("content-range", _RANGES),
            ("location", ("http://127.0.0.1:1/", "//", "https://[", "\x00")),
            ("content-length", ("0", "-1", "5", "x", "9" * 30)),
            ("x-more", ("x" * 100_000, "\x00", "é")),
            ("set-cookie", ("a=b", "=" * 5000)),
            ("etag", ('"x"', "W/", "")),
        )
    )
    return said.with_header(name, chance.choice(values))


def _encoded(said: Said, chance: random.Random) -> Said:
    """Packed, or said to be, although nothing packed was asked for."""
    name, pack = chance.choice(_PACKINGS)
    return replace(said, body=pack(said.body)).with_header("content-encoding", name)


def _bomb(said: Said, chance: random.Random) -> Said:
    """A small body that unfolds to twenty million bytes, or to many times that."""
    name, body = chance.choice((("gzip", _gzip_bomb()), ("gzip, gzip", _nested_bomb())))
    return replace(said, body=body).with_header("content-encoding", name)


def _endless(said: Said, chance: random.Random) -> Said:
    if chance.random() < 0.8:  # each costs as much as hundreds of others
        return _truncated(said, chance)
    return replace(said, is_endless=True)


@cache
def _gzip_bomb() -> bytes:
    return gzip.compress(b" " * 20_000_000, 9)


@cache
def _nested_bomb() -> bytes:
    return gzip.compress(_gzip_bomb(), 9)


def _as_it_is(body: bytes) -> bytes:
    return body


_PACKINGS: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("gzip", _as_it_is),
    ("deflate", _as_it_is),
    ("br", _as_it_is),
    ("zstd", _as_it_is),
    ("identity", _as_it_is),
    ("gzip, gzip", gzip.compress),
    ("x", _as_it_is),
)
_WHOLE: tuple[Callable[[Said, random.Random], Said], ...] = (
    *(_flipped, _truncated, _stuffed, _replaced, _repeated, _of_status, _of_other_type),
    *(_as_problem, _as_problem, _headed, _encoded, _bomb, _endless),
)


def is_plain_success(said: Said) -> bool:
    """Whether the answer may count at all: 200, our media type, nothing packed."""
    kind = said.header("content-type").partition(";")[0].strip().lower()
    packing = said.header("content-encoding").strip().lower()
    return said.status == 200 and kind == _OURS and packing in ("", "identity")
