"""No text becomes a formula, and every text comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.formulas import escaped, plain


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'tis", "'tis"),
        ("plain", "plain"),
        (-1, -1),
        ("", ""),
    ],
)
def test_no_text_becomes_a_formula(value: object, written: object) -> None:
    assert escaped(value) == written
    # Whoever trains on the file gets back what was there.
    assert plain(str(written)) == str(value)


@given(st.text(st.sampled_from("'=+-@＝ \t\r\nx"), max_size=6))
def test_every_text_comes_back(text: str) -> None:
    written = str(escaped(text))
    assert plain(written) == text
    assert not written.lstrip().startswith(("=", "+", "-", "@", "＝"))
