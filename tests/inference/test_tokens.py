"""Words: found where they stand, in any script, and hashed the same everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.inference.tokens import BUCKETS, buckets_of, words_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mug & Glass-Brush, 330 ml", ["mug", "glass", "brush", "330", "ml"]),
        ("陶器マグカップのセット", ["陶器", "マグカップ", "の", "セット"]),
        ("LED電球 E26", ["led", "電球", "e26"]),
        ("Gußeisen ÉTUI", ["gusseisen", "étui"]),
        ("...", []),
    ],
)
def test_words_are_runs_of_one_script(text: str, expected: list[str]) -> None:
    assert [word.folded for word in words_in(text)] == expected


@given(st.text(max_size=80))
def test_offsets_point_into_the_text_as_given(text: str) -> None:
    end = 0
    for word in words_in(text):
        assert end <= word.start < word.end <= len(text)
        end = word.end


def test_buckets_never_change() -> None:
    """A model file is worthless once they do."""
    assert buckets_of("mug")[0] == (29244,)
    assert len(buckets_of("keramiktasse")[0]) == 1 + 11


@given(st.text(min_size=1, max_size=30), st.sampled_from(["", "c"]))
def test_a_word_counts_once_and_its_pieces_a_quarter_together(word: str, realm: str) -> None:
    buckets, shares = buckets_of(word, realm)
    assert all(0 <= bucket < BUCKETS for bucket in buckets)
    assert shares[0] == 1.0
    assert sum(share**2 for share in shares[1:]) == pytest.approx(0.25 if shares[1:] else 0.0)


def test_compounds_share_pieces() -> None:
    assert set(buckets_of("keramiktasse")[0]) & set(buckets_of("keramikschale")[0])


def test_a_word_without_end_counts_by_its_beginning() -> None:
    (word,) = words_in("ab" * 500_000)
    assert (word.start, word.end) == (0, 1_000_000)
    assert word.folded == "ab" * 50
