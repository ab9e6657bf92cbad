"""The canonical form is RFC 8785's, and refuses what not every store and language can hold."""

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.canonical import canonical, is_storable
from reviewer.domain.errors import BadInput

LARGEST = 2**53 - 1
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=12,
)


@given(values)
def test_it_is_the_form_of_rfc_8785(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]  # plain JSON both


def test_keys_beyond_the_basic_plane_sort_by_utf_16() -> None:
    assert canonical({"\ufb33": 1, "\U0001f600": 2}) == '{"\U0001f600":2,"\ufb33":1}'.encode()


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (1.5, "value is a float"),
        ({"a": [{"b": 2.0}]}, "value.a[0].b is a float"),
        ([LARGEST + 1], "value[0] is 9007199254740992"),
        ({"a": "x\0"}, "value.a contains a NUL"),
        ({"\ud800": 1}, "value has a key"),
        (b"x", "value is a bytes"),
    ],
)
def test_what_cannot_be_hashed_is_refused_with_its_place(value: object, place: str) -> None:
    with pytest.raises(BadInput) as refusal:
        canonical(value)  # type: ignore[arg-type]  # wrong on purpose
    assert place in str(refusal.value)


@given(st.text(st.characters(categories=None) | st.sampled_from("\0\ud800\udfffa")))
def test_storable_means_no_nul_and_no_half_character(text: str) -> None:
    spoiled = "\0" in text or any("\ud800" <= char <= "\udfff" for char in text)
    assert is_storable(text) is not spoiled
