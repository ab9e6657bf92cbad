"""Finding items by their words.

Every word of a search must occur. Whether it does on one item is told by the item's own row in
table words; which items it occurs on at all, when they are few, by the full-text tables. Both speak
of folded text, so that they never differ.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, or_

from reviewer.cache.schema import words
from reviewer.domain.canonical import is_storable

# Trigrams cannot find anything shorter by themselves.
_TRIGRAM = 3
# A shorter word is sought as the trigrams that begin with it; one with more of them is no rare one.
_MOST_TRIGRAMS = 64
_LAST = "\U0010ffff"

_ACCENTS = re.compile("[\u0300-\u036f]+")
_TOKEN = re.compile(r"[^\W_]+")

_PARTS = "SELECT rowid FROM words_parts WHERE words_parts MATCH ?"
_BEGINNINGS = "SELECT rowid FROM words_beginnings WHERE words_beginnings MATCH ?"
_TRIGRAMS_OF = "SELECT term FROM temp.words_trigram WHERE term >= ? AND term < ? LIMIT ?"


@dataclass(frozen=True, slots=True)
class Sought:
    """One word of a search.

    Attributes:
        part: folded; found anywhere in words.parts.
        tokens: of it; found in words.beginnings, the last by its beginning.
    """

    part: str
    tokens: tuple[str, ...]

    def occurs(self) -> ColumnElement[bool]:
        """Whether it occurs on an item, by its row in table words."""
        inside = func.instr(words.c.parts, self.part) > 0
        if not self.tokens:
            return inside
        return or_(inside, func.instr(words.c.beginnings, " " + " ".join(self.tokens)) > 0)


def sought(search: str) -> tuple[Sought, ...]:
    """The words of a search, the longest and so the rarest first; empty for a search of nothing.

    A NUL parts words; half a character, which no store can hold, is sought as a question mark.
    """
    text = search.encode("utf-8", "replace").decode() if not is_storable(search) else search
    parts = sorted({*fold(text.replace("\0", " ")).split()}, key=lambda each: (-len(each), each))
    return tuple(Sought(each, tuple(_TOKEN.findall(each))) for each in parts)


def fold(text: str) -> str:
    """Text as it is compared: no capitals, no accents, one width of letters and kana."""
    if text.isascii():
        return text.lower()
    whole = unicodedata.normalize("NFKC", text).casefold()
    # Voicing marks of kana stay: with them it is another word.
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", whole))
    return unicodedata.normalize("NFC", bare)


def parts_of(texts: Sequence[str]) -> str:
    """For words.parts; it ends so that each of its letters begins a trigram."""
    return fold("\n".join(texts)) + "\n\n"


def beginnings_of(texts: Sequence[str]) -> str:
    """For words.beginnings: every word after one space."""
    tokens = _TOKEN.findall(fold("\n".join(texts))) if texts else []
    return " " + " ".join(tokens) if tokens else ""


def rare_places(connection: Connection, wanted: Sequence[Sought], most: int) -> list[int] | None:
    """Places among which all finds are, if a word of the search is rare; else None.

    Args:
        most: a word on more items than these is not rare.
    """
    for word in wanted:
        found = _places(connection, word, most)
        if found is not None:
            return found
    return None


def _places(connection: Connection, word: Sought, most: int) -> list[int] | None:
    queries: list[tuple[str, str]] = []
    trigrams = _trigrams(connection, word.part)
    if trigrams is None:
        return None
    if trigrams:
        queries.append((_PARTS, trigrams))
    if word.tokens:
        queries.append((_BEGINNINGS, " AND ".join(map(_quoted, word.tokens)) + " *"))
    places: set[int] = set()
    for statement, match in queries:
        rows = connection.exec_driver_sql(f"{statement} LIMIT ?", (match, most + 1))
        places.update(rows.scalars())
        if len(places) > most:
            return None
    return sorted(places)


def _trigrams(connection: Connection, part: str) -> str | None:
    """What to look for in words_parts; "" when it occurs nowhere, None when in too many places."""
    if len(part) == 1 and part.isascii():
        return None  # a letter is on most items: not worth the look
    if len(part) >= _TRIGRAM:
        found = {part[at : at + _TRIGRAM] for at in range(len(part) - _TRIGRAM + 1)}
        return " AND ".join(map(_quoted, sorted(found)))
    beginning = connection.exec_driver_sql(
        _TRIGRAMS_OF, (part, part + _LAST, _MOST_TRIGRAMS + 1)
    ).scalars()
    terms = list(beginning)
    return None if len(terms) > _MOST_TRIGRAMS else " OR ".join(map(_quoted, terms))


def places_coded(connection: Connection, part: str, is_meant: Callable[[str], bool]) -> list[int]:
    """Places of items one of whose codes `is_meant`; every such code must contain `part`.

    Args:
        part: folded, and so are the codes that `is_meant` is asked about.
    """
    statement, values = "SELECT place, parts FROM words WHERE instr(parts, ?)", [part]
    if len(part) >= _TRIGRAM:
        statement += f" AND place IN ({_PARTS})"
        values.append(_trigrams(connection, part) or "")
    found = connection.exec_driver_sql(statement, tuple(values))
    return [place for place, parts in found if any(map(is_meant, parts.split("\n")))]


def _quoted(term: str) -> str:
    # After a NUL, SQLite would read no further, and call the quotes unfinished.
    return '"' + term.replace('"', '""').replace("\0", "") + '"'
