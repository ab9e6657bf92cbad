"""Words of a text with their places, and the hash buckets they fall into; any language.

A word is a run of letters and digits; in Japanese a run of one script (kanji, katakana, hiragana),
which parts "陶器マグカップ" into its two halves without a dictionary. Besides itself a word counts
with its pieces of four characters (two and three in Japanese), so that German compounds and
inflected forms share what they have in common.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

BUCKETS = 1 << 15
_WORD = re.compile(r"[぀-ゟ]+|[゠-ヿ]+|[㐀-鿿々]+|[^\W_぀-ヿ㐀-鿿々]+")
_JAPANESE = re.compile(r"[぀-ヿ㐀-鿿々]")
_PIECES_SHARE = 0.5
# Characters of a word that are looked at. No language needs more; each beyond would cost a piece.
_MOST = 100


class Word(NamedTuple):
    """One word where it stands; `folded` is what is compared of it (NFKC, case folded)."""

    start: int
    end: int
    folded: str


def words_in(text: str) -> Iterator[Word]:
    """All words, left to right; offsets are characters of `text` as given."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        yield Word(start, end, _fold(text[start : min(end, start + _MOST)]))


@lru_cache(maxsize=65_536)
def buckets_of(word: str, realm: str = "") -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Buckets of a folded word and of its pieces, and how much each counts (sum of squares 1.25).

    Args:
        realm: keeps words of different origin apart ("" for texts, "c" for categories).
    """
    pieces = _pieces(word)
    names = [f"{realm}w:{word}", *(f"{realm}p:{piece}" for piece in pieces)]
    shares = [1.0, *(_PIECES_SHARE / len(pieces) ** 0.5 for _ in pieces)]
    return tuple(zlib.crc32(name.encode()) % BUCKETS for name in names), tuple(shares)


@lru_cache(maxsize=65_536)
def _fold(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


def _pieces(word: str) -> list[str]:
    if _JAPANESE.match(word):
        return [*_runs(word, 2), *_runs(word, 3)]
    return _runs(f"<{word}>", 4) if len(word) >= 5 else []


def _runs(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(len(text) - size + 1)]
