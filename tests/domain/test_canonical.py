import hashlib
import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.canonical import LARGEST, canonical, digest, is_storable
from reviewer.domain.errors import BadInput

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_bytes_are_those_of_rfc_8785(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]  # generated as JSON


@given(values)
def test_reading_back_gives_the_value(value: object) -> None:
    assert json.loads(canonical(value)) == value  # type: ignore[arg-type]  # generated as JSON


def test_keys_are_ordered_by_utf_16_units_not_by_code_points() -> None:
    assert canonical({"\ufb33": 1, "\U0001f600": 2}) == '{"\U0001f600":2,"\ufb33":1}'.encode()


@pytest.mark.parametrize(
    "value",
    [1.5, float("nan"), 2**53, -(2**53), "a\0b", "\ud800", {"\0": 1}, [b"bytes"], {1, 2}, object()],
)
def test_what_not_every_store_can_hold_is_refused(value: object) -> None:
    with pytest.raises(BadInput):
        canonical(value)  # type: ignore[arg-type]  # refused on purpose


def test_text_that_only_looks_like_a_nul_is_kept() -> None:
    assert canonical({"note": "\\u0000"}) == b'{"note":"\\\\u0000"}'


def test_a_key_that_is_no_text_is_refused() -> None:
    with pytest.raises(BadInput):
        canonical({"outer": {1: "one"}})  # type: ignore[dict-item]  # refused on purpose


def test_the_refusal_names_the_place() -> None:
    with pytest.raises(BadInput, match=r"value\.items\[1\]"):
        canonical({"items": [1, 2**60]})


def test_the_digest_is_sha_256_in_lower_case() -> None:
    assert digest(b"mug") == hashlib.sha256(b"mug").hexdigest()


def test_a_tuple_is_written_as_a_list() -> None:
    assert canonical(("a", 1)) == b'["a",1]'


@pytest.mark.parametrize(("text", "holds"), [("Tasse", True), ("器", True), ("\0", False)])
def test_storable_text(text: str, holds: bool) -> None:
    assert is_storable(text) is holds
