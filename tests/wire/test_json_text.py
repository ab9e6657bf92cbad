"""Reading fast finds, and refuses, exactly what reading slowly does."""

import json
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.domain.canonical import Json, canonical
from reviewer.domain.errors import BadInput
from reviewer.wire.json_text import Canonical, read_json

TEXT = st.text() | st.sampled_from(["1.5", ":2e3", ",[1.", "\\u0000", "\x00", "\ud800", "\x7f\x1f"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def attempt(made: Json, how: Canonical) -> bytes | None:
    """None when it is refused; the sentence may differ where a number is over 64 bits."""
    try:
        return how(made)
    except BadInput:
        return None


@given(VALUES)
@example({"b": 1, "a": [2**53, -(2**53) + 1]})
@example({"\U0001f600": 1, "\uff5e": 2})
@example({"a": 1e300, "b": 0.5})
@example({"a": 2**70})
@example(-1.5)
@example([1e16])
@example({"a": -1e22, "b": [5e-324, -1e-7]})
def test_it_is_canonical_as_by_the_slow_way(value: Json) -> None:
    try:
        data = json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        data = json.dumps(value).encode()
    read, make = read_json(data)
    slow = json.loads(data)
    assert attempt(read, make) == attempt(slow, canonical)


def test_what_is_no_json_is_refused() -> None:
    for data in (b"", b"{", b'{"a":}', b"\xff\xfe", b"[1] 2"):
        with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
            read_json(data)


def test_half_a_character_is_left_to_who_looks_at_one_record() -> None:
    value, make = read_json(b'["good", "\\ud800"]')
    assert value == ["good", "\ud800"]
    assert make("good") == b'"good"'
    with pytest.raises(BadInput):
        make(value[1])


def test_nan_is_read_but_never_canonical() -> None:
    value, make = read_json(b"[NaN]")
    assert math.isnan(value[0])
    with pytest.raises(BadInput):
        make(value)


def test_what_is_nested_too_deeply_says_so() -> None:
    value, make = read_json(b"[" * 900 + b"]" * 900)
    assert make(value) == b"[" * 900 + b"]" * 900
