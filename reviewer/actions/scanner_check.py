"""Testing a scanner: what it sent, how fast, and what is to be set on it or here.

A code proves itself by its check digit, or is compared with what is printed below its bars.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from reviewer.actions.keys import cap
from reviewer.actions.layouts import LAYOUTS, TITLES, disagreements, has_keys, typed_on
from reviewer.actions.scanning import GAP_MS, LENGTH, SCAN_GAP_MS, Typed
from reviewer.domain.barcodes import read
from reviewer.domain.element_strings import GS
from reviewer.domain.language import any_of, tr

ENDINGS = ("Return", "Enter", "Num+Enter", "Tab")


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan as it was typed.

    Attributes:
        text: its characters.
        prefix: keys without a character before the first one ("F13"), "" for none.
        ending: key after the last one ("Return"), "" for none.
        strange: keys without a character in between.
        gaps_ms: between two characters.
        first: key of the first character.
    """

    text: str
    prefix: str
    ending: str
    strange: tuple[str, ...]
    gaps_ms: tuple[int, ...]
    first: str = ""

    @property
    def timing(self) -> str:
        """The gaps in words."""
        if not self.gaps_ms:
            return tr("one character")
        return tr(
            "{n} characters, gaps: median {median:.0f} ms, longest {longest} ms",
            "{n} character, gaps: median {median:.0f} ms, longest {longest} ms",
            len(self.text),
            median=median(self.gaps_ms),
            longest=max(self.gaps_ms),
        )

    @property
    def is_fast(self) -> bool:
        """Whether its speed alone tells it from a hand."""
        begin, rest = self.gaps_ms[: LENGTH - 1], self.gaps_ms[LENGTH - 1 :]
        is_long = len(self.text) >= LENGTH
        return is_long and max(begin) < GAP_MS and max(rest, default=0) < SCAN_GAP_MS


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found out; `is_good` when nothing is to be done about it."""

    is_good: bool
    sentence: str


def heard(keys: Sequence[Typed], prefix: str = "") -> Heard:
    """Put the keys of one scan together; `char` is "" for those without a character.

    `prefix` is the key that is known to be the scanner's, also when it types a character.
    """
    if prefix and keys and keys[0].key == prefix:
        keys = [replace(keys[0], char=""), *keys[1:]]
    places = [place for place, each in enumerate(keys) if each.char]
    if not places:
        return Heard("", "", "", tuple(each.key for each in keys), ())
    first, last = places[0], places[-1]
    chars = [keys[place] for place in places]
    after = keys[last + 1 :]
    ends = bool(after) and after[0].key in ENDINGS
    return Heard(
        text="".join(each.char for each in chars),
        prefix=keys[first - 1].key if first else "",
        ending=after[0].key if ends else "",
        strange=tuple(
            each.key for each in (*keys[first:last], *after[int(ends) :]) if not each.char
        ),
        gaps_ms=tuple(later.at_ms - each.at_ms for each, later in pairwise(chars)),
        first=chars[0].key,
    )


def candidate_prefix(scan: Heard) -> str:
    """A key that this scanner seems to send before each code, "" when there is none."""
    if scan.prefix or not scan.text:
        return scan.prefix
    sign, code = scan.text[0], scan.text[1:]
    is_sign = not sign.isalnum() and not read(scan.text).gtins and bool(read(code).gtins)
    return scan.first if is_sign else ""


def diagnose(scan: Heard, printed: Sequence[str], prefix: str) -> tuple[Finding, ...]:
    """What is right and what is to be set.

    Args:
        printed: texts that may stand below the bars.
        prefix: the key that is taken for the scanner's here, "" for none.
    """
    if not scan.text:
        return (Finding(False, _no_text(scan)),)
    known = [each.strip() for each in printed if each.strip()]
    return (*_of_text(scan, known), *_of_prefix(scan, prefix), *_of_end(scan))


def _no_text(scan: Heard) -> str:
    if any(key.startswith("Alt+Num+") for key in scan.strange):
        return tr("The scanner sends Alt codes. Switch its ALT mode off.")
    keys = ", ".join(map(cap, scan.strange))
    return tr(
        "No character came, only {keys}. Set the scanner to send text as a keyboard.", keys=keys
    )


# the characters --------------------------------------------------------------------------------


def _of_text(scan: Heard, printed: Sequence[str]) -> Iterator[Finding]:
    text = scan.text
    reading = read(text)
    if any(_is_same(text, each) for each in printed):
        yield Finding(True, tr("Every character arrived as printed: {code}.", code=reading.words))
    elif reading.gtins and not reading.fault:
        yield Finding(True, tr("Read as {code}, with the right check digit.", code=reading.words))
    else:
        yield Finding(False, _mismatch(text, printed) or _unproven(text, printed))
    if scan.strange:
        keys = ", ".join(dict.fromkeys(map(cap, scan.strange)))
        yield Finding(
            False,
            tr(
                "Within the code came {keys}. Set the separator GS to be sent as Ctrl+].", keys=keys
            ),
        )
    elif reading.elements and not reading.gtins and reading.fault:
        yield Finding(False, reading.fault)


def _mismatch(text: str, printed: Sequence[str]) -> str:
    """Which setting turned the code into this text, "" when none that is known."""
    if any(_is_same(text.swapcase(), each) and text.swapcase() != text for each in printed):
        return tr("Capital and small letters are exchanged: Caps Lock is on. Switch it off.")
    pairs = list(dict.fromkeys(_pairs(text, printed)))
    if pairs:
        return _other_layout(pairs)
    for each in printed:
        if len(text) < len(each) and _is_part(text, each):
            return tr(
                "{n} of {all} characters are missing. Set a longer delay between characters on the "
                "scanner, 5 to 10 ms.",
                "{n} of {all} characters is missing. Set a longer delay between characters on the "
                "scanner, 5 to 10 ms.",
                len(each) - len(text),
                all=len(each),
            )
    return ""


def _pairs(text: str, printed: Sequence[str]) -> Iterator[tuple[str, str]]:
    for each in printed:
        for code in (each, *(f"{sign}{each}" for sign in ("]C1", "]E0", "]d2", "]Q3"))):
            yield from disagreements(code, text)
    for scanner in LAYOUTS:
        for machine in LAYOUTS:
            sent = typed_on(text, machine, scanner)
            if not has_keys(machine, text):
                continue
            if sent != text and read(sent).gtins and typed_on(sent, scanner, machine) == text:
                yield scanner, machine


def _other_layout(pairs: Sequence[tuple[str, str]]) -> str:
    machines = list(dict.fromkeys(machine for _, machine in pairs))
    scanners = list(dict.fromkeys(scanner for scanner, _ in pairs))
    here = any_of(TITLES[each] for each in machines[:3])
    there = TITLES["US" if "US" in scanners else scanners[0]]
    return tr(
        "The scanner types for a {its_layout} keyboard, this machine has a {own_layout} one. "
        "Set the scanner's keyboard country to {own_layout}.",
        its_layout=there,
        own_layout=here,
    )


def _unproven(text: str, printed: Sequence[str]) -> str:
    if printed:
        return tr(
            "It is not what is printed, and no keyboard layout explains it. "
            "Look at the scanner's keyboard country, case and prefix settings."
        )
    return read(text).fault or tr(
        "A code of this kind cannot prove itself. Type what is printed below its bars."
    )


def _is_same(text: str, printed: str) -> bool:
    """Whether they are the same code; what is printed has brackets, and neither GS nor "]C1"."""
    if text == printed:
        return True
    scanned, shown = read(text), read(printed)
    if scanned.elements or shown.elements:
        return scanned.elements == shown.elements
    return bool(set(scanned.gtins) & set(shown.gtins)) or scanned.text == printed


def _is_part(text: str, whole: str) -> bool:
    """Whether the characters of `text` occur in `whole` in their order."""
    rest = iter(whole)
    return len(text) > 0 and all(char in rest for char in text.replace(GS, ""))


# what tells it from a hand -------------------------------------------------------------------


def _of_prefix(scan: Heard, prefix: str) -> Iterator[Finding]:
    if prefix and scan.prefix == prefix:
        yield Finding(True, tr("Known as a scanner by its prefix {key}.", key=cap(prefix)))
        return
    if prefix:
        yield Finding(
            False,
            tr(
                "The prefix {key} did not come. Set it on the scanner, or take it away here.",
                key=cap(prefix),
            ),
        )
    if scan.is_fast:
        yield Finding(True, tr("Known as a scanner by its speed."))
        return
    yield Finding(
        False,
        tr(
            "Too slow to be told from a hand. Set its delay between characters to 0, or let it "
            "send a key of its own first, such as F13, and take that as prefix here."
        ),
    )


def _of_end(scan: Heard) -> Iterator[Finding]:
    if not scan.ending:
        yield Finding(
            False,
            tr(
                "No Enter follows the code, so each scan waits {wait_ms} ms for its end. "
                "Set the suffix of the scanner to Enter (CR).",
                wait_ms=SCAN_GAP_MS,
            ),
        )
