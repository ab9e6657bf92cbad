"""Words of damage in what customers write, by language, with what takes them back.

Texts are compared as people read them: compatibility forms brought together (NFKC), in small
letters, Latin letters without accents. Every match tells its place in the text as it was written.
Where words are not parted by spaces (Japanese) they are looked for anywhere, the longest first.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

_WORD = re.compile(r"\w+(?:'\w+)*")
_ENDS = re.compile(r"[.!?;,:\n。！？、…—]+")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "\uff07": "'", "`": "'"})
_NARROW_MARKS = "\uff9e\uff9f"
_LONGEST_STEM = 20
# A word that goes on and on is not shown whole.
_LONGEST_MATCH = 64
# Words behind one of damage in which a denial may follow.
_REACH_AFTER = 2


class Sense(StrEnum):
    """What words in a review say."""

    DAMAGE = "damage"
    DENIED = "denied"  # damage, but taken back
    INTACT = "intact"


@dataclass(frozen=True, slots=True)
class Match:
    """Words at a place.

    Attributes:
        start, end: in the text as written.
        term: of the list.
    """

    start: int
    end: int
    term: str
    sense: Sense


@dataclass(frozen=True, slots=True)
class _Term:
    """Words next to each other; the last with any ending where `is_stem`."""

    text: str
    words: tuple[str, ...]
    is_stem: bool

    def fits(self, found: Sequence[str]) -> bool:
        if len(found) != len(self.words) or found[:-1] != list(self.words[:-1]):
            return False
        return found[-1].startswith(self.words[-1]) if self.is_stem else found[-1] == self.words[-1]


@dataclass(frozen=True, slots=True)
class _Terms:
    """Terms by how they begin.

    Attributes:
        whole: by their first word.
        stems: of one word with any ending, by that word.
    """

    listed: tuple[_Term, ...]
    whole: Mapping[str, tuple[_Term, ...]]
    stems: Mapping[str, _Term]

    @classmethod
    def of(cls, texts: Iterable[str], has_spaces: bool) -> "_Terms":
        listed = tuple(_term(text, has_spaces) for text in texts)
        whole: dict[str, tuple[_Term, ...]] = {}
        for term in sorted(listed, key=lambda each: -len(each.words)):
            if not (term.is_stem and len(term.words) == 1):
                whole[term.words[0]] = (*whole.get(term.words[0], ()), term)
        stems = {term.words[0]: term for term in listed if term.is_stem and len(term.words) == 1}
        return cls(listed, whole, stems)

    def at(self, texts: Sequence[str], at: int) -> _Term | None:
        """The longest term that begins at a word, None where none does."""
        first = texts[at]
        for term in self.whole.get(first, ()):
            if term.fits(texts[at : at + len(term.words)]):
                return term
        for size in range(min(len(first), _LONGEST_STEM), 1, -1):
            if (stem := self.stems.get(first[:size])) is not None:
                return stem
        return None


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """The list of one language, see resources/review_words.toml."""

    has_spaces: bool
    reach: int
    damage: _Terms
    harmless: _Terms
    denies: _Terms
    denies_after: _Terms
    not_only: _Terms
    breaks: _Terms
    intact: _Terms
    outer: _Terms


_LISTS = (
    *("damage", "harmless", "denies", "denies_after"),
    *("not_only", "breaks", "intact", "outer"),
)


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """The lists of all languages.

    Attributes:
        version: names the list that found a match.
    """

    version: str
    languages: Mapping[str, LanguageWords]

    @classmethod
    def of_table(cls, table: Mapping[str, Any]) -> "ReviewWords":
        """From plain tables, as in review_words.toml.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        try:
            found = {
                lang: LanguageWords(
                    bool(row["spaces"]),
                    int(row["reach"]),
                    *(_Terms.of(row[name], bool(row["spaces"])) for name in _LISTS),
                )
                for lang, row in table.items()
                if isinstance(row, Mapping)
            }
            return cls(str(table["version"]), found)
        except (KeyError, TypeError, ValueError) as fault:
            raise BadInput(
                tr("These words of reviews cannot be read: {fault!r}.", fault=fault)
            ) from fault

    def knows(self, lang: str) -> bool:
        """Whether there is a list for a language, en or en-GB."""
        return _primary(lang) in self.languages

    def matches(self, lang: str, text: str) -> tuple[Match, ...]:
        """Everything found, by place; of a language without a list nothing is."""
        words = self.languages.get(_primary(lang))
        if words is None:
            return ()
        return _matches(words, text)


def is_candidate(matches: Iterable[Match]) -> bool:
    """Whether a review may speak of damage: a person reads it."""
    return any(each.sense is Sense.DAMAGE for each in matches)


def _primary(lang: str) -> str:
    return re.split(r"[-_]", lang, maxsplit=1)[0].casefold()


def _term(text: str, has_spaces: bool) -> _Term:
    folded = _folded(text.removesuffix("*"))[0]
    words = tuple(_WORD.findall(folded)) if has_spaces else (folded,)
    return _Term(text, words, text.endswith("*"))


def _folded(text: str) -> tuple[str, list[int]]:
    """The text to compare, and for each of its characters the place it stems from; and the end."""
    made: list[str] = []
    places: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and _goes_on(text[end]):
            end += 1
        part = unicodedata.normalize("NFKC", text[at:end]).translate(_APOSTROPHES).casefold()
        if part and ord(part[0]) < 0x250:
            bare = unicodedata.normalize("NFKD", part)
            part = "".join(each for each in bare if not unicodedata.combining(each))
        made.append(part)
        places += [at] * len(part)
        at = end
    return "".join(made), [*places, len(text)]


def _goes_on(mark: str) -> bool:
    """Whether a character belongs to the one before; the narrow voiced marks say it of none."""
    return bool(unicodedata.combining(mark)) or mark in _NARROW_MARKS


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    clause: int


def _matches(words: LanguageWords, text: str) -> tuple[Match, ...]:
    folded, places = _folded(text)
    find = _among_words if words.has_spaces else _anywhere
    found = [
        Match(
            places[start],
            min(_end(places, end, text), places[start] + _LONGEST_MATCH),
            term,
            sense,
        )
        for start, end, term, sense in find(words, folded)
    ]
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def _end(places: list[int], end: int, text: str) -> int:
    """Where the original ends of which the character before `end` is the last."""
    at = end
    while at < len(places) - 1 and places[at] == places[end - 1]:
        at += 1
    return places[at] if at < len(places) else len(text)


_Found = tuple[int, int, str, Sense]


def _among_words(words: LanguageWords, text: str) -> list[_Found]:
    listed = _words_of(words, text)
    spared = _spots(listed, words.harmless)
    mock = _spots(listed, words.not_only)
    intact = [each for each in _places(listed, words.intact) if not _is_denied(words, listed, each)]
    outer = {listed[at].clause for at in _spots(listed, words.outer)}
    found: list[_Found] = []
    for first, last, term in _places(listed, words.damage):
        if spared & set(range(first, last + 1)):
            continue
        denied = _is_denied(words, listed, (first, last, term), mock)
        only_outer = bool(intact) and listed[first].clause in outer
        sense = Sense.DENIED if denied or only_outer else Sense.DAMAGE
        found.append((listed[first].start, listed[last].end, term, sense))
    found += [
        (listed[first].start, listed[last].end, term, Sense.INTACT) for first, last, term in intact
    ]
    return found


def _words_of(words: LanguageWords, text: str) -> list[_Word]:
    ends = [each.start() for each in _ENDS.finditer(text)]
    spans = [(each.group(), each.start(), each.end()) for each in _WORD.finditer(text)]
    texts = [span[0] for span in spans]
    found: list[_Word] = []
    clause = passed = 0
    for at, (word, start, end) in enumerate(spans):
        while passed < len(ends) and ends[passed] < start:
            passed += 1
            clause += 1
        clause += words.breaks.at(texts, at) is not None
        found.append(_Word(word, start, end, clause))
    return found


def _places(listed: list[_Word], terms: _Terms) -> list[tuple[int, int, str]]:
    """First and last word of each term; where several begin at one word, the longest."""
    texts = [word.text for word in listed]
    found = []
    for at in range(len(listed)):
        term = terms.at(texts, at)
        if term is not None:
            found.append((at, at + len(term.words) - 1, term.text))
    return found


def _spots(listed: list[_Word], terms: _Terms) -> set[int]:
    """Words that belong to one of these terms."""
    return {at for first, last, _ in _places(listed, terms) for at in range(first, last + 1)}


def _is_denied(
    words: LanguageWords,
    listed: list[_Word],
    place: tuple[int, int, str],
    mock: Iterable[int] = (),
) -> bool:
    first, last, _ = place
    clause = listed[first].clause
    before = [
        listed[at]
        for at in range(max(0, first - words.reach), first)
        if at not in mock and listed[at].clause == clause
    ]
    after = [
        listed[at]
        for at in range(last + 1, min(len(listed), last + 1 + _REACH_AFTER))
        if listed[at].clause == clause
    ]
    return bool(_spots(before, words.denies) or _spots(after, words.denies_after))


def _anywhere(words: LanguageWords, text: str) -> list[_Found]:
    spared = bytearray(len(text))
    for start, end, _ in _spans(text, words.harmless):
        spared[start:end] = b"\1" * (end - start)
    intact = _spans(text, words.intact)
    outer = _clauses_with(words, text) if intact else []
    found: list[_Found] = []
    for start, end, term in _spans(text, words.damage):
        if any(spared[start:end]):
            continue
        place = bisect_right(outer, (start, len(text))) - 1
        only_outer = place >= 0 and outer[place][1] >= end
        denied = _denied_behind(words, text, end) or only_outer
        sense = Sense.DENIED if denied else Sense.DAMAGE
        found.append((start, end, term, sense))
    return found + [(start, end, term, Sense.INTACT) for start, end, term in intact]


def _denied_behind(words: LanguageWords, text: str, end: int) -> bool:
    mock = any(text.startswith(_joined(term), end) for term in words.not_only.listed)
    return not mock and any(
        text.startswith(_joined(term), end) for term in words.denies_after.listed
    )


def _spans(text: str, terms: _Terms) -> list[tuple[int, int, str]]:
    """Where these stand, none within another, the longest first."""
    taken = bytearray(len(text))
    found: list[tuple[int, int, str]] = []
    for term in sorted(terms.listed, key=lambda each: -len(_joined(each))):
        wanted = _joined(term)
        at = text.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            if not any(taken[at:end]):
                taken[at:end] = b"\1" * len(wanted)
                found.append((at, end, term.text))
            at = text.find(wanted, end)
    return sorted(found)


def _joined(term: _Term) -> str:
    return "".join(term.words)


def _clauses_with(words: LanguageWords, text: str) -> list[tuple[int, int]]:
    """Clauses that name what is round the product."""
    ends = [(each.start(), each.end()) for each in _ENDS.finditer(text)]
    ends += [(low, high) for low, high, _ in _spans(text, words.breaks)]
    found, begin = [], 0
    for low, high in sorted([*ends, (len(text), len(text))]):
        if any(_joined(outer) in text[begin:low] for outer in words.outer.listed):
            found.append((begin, low))
        begin = high
    return found
