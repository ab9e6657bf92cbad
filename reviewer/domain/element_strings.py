"""GS1 element strings: what follows which application identifier, and where it ends.

A value of predefined length ends by itself; any other ends with the separator (FNC1, sent as GS)
or with the code. Source: GS1 General Specifications 24.0, sections 3.2 and 7.8, figures 7.8.5-1
and -2 (lengths of identifiers, predefined lengths).
"""

import re

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

GS = "\x1d"
# First two digits of the identifier: how long the whole of it is, where that is not two.
_NAME_LENGTH = {
    **dict.fromkeys(("23", "24", "25", "40", "41", "42", "71"), 3),
    **dict.fromkeys(("31", "32", "33", "34", "35", "36", "39", "43", "70", "72", "80", "81"), 4),
    "82": 4,
}
# First two digits of the identifier: digits of its value, where that is predefined.
_VALUE_LENGTH = {
    "00": 18, "01": 14, "02": 14, "03": 14, "04": 16,
    **dict.fromkeys(("11", "12", "13", "14", "15", "16", "17", "18", "19"), 6),
    "20": 2,
    **dict.fromkeys(("31", "32", "33", "34", "35", "36"), 6),
    "41": 13,
}  # fmt: skip
_KNOWN = frozenset(
    {*_VALUE_LENGTH, *_NAME_LENGTH, "10", "21", "22", "30", "37"} | {str(n) for n in range(90, 100)}
)
_LONGEST = 90  # of any value (identifiers 91 to 99)
_LONGEST_OF = {"10": 20, "21": 20, "22": 20, "30": 8, "37": 8}
_DATES = frozenset({"11", "12", "13", "15", "16", "17"})
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)([^(]*)")


def elements_of(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs of application identifier and value, in their order.

    Args:
        text: without symbology identifier; also as printed, with the identifiers in brackets.

    Raises:
        BadInput: no such identifier, or a value that does not fit it.
    """
    if text.startswith("("):
        found = tuple((name, value.strip()) for name, value in _BRACKETED.findall(text))
        if "".join(f"({name}){value}" for name, value in found) != text.replace(" ", ""):
            raise _fault(text, tr("what is in brackets is no application identifier"))
    else:
        found = _split(text)
    for name, value in found:
        _check(text, name, value)
    return found


def _split(text: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    rest = text.lstrip(GS)
    while rest:
        kind = rest[:2]
        if kind not in _KNOWN:
            raise _fault(text, tr("{kind} is no application identifier", kind=kind))
        name_end = _NAME_LENGTH.get(kind, 2)
        name, rest = rest[:name_end], rest[name_end:]
        length = _VALUE_LENGTH.get(kind)
        value = rest.split(GS, 1)[0] if length is None else rest[:length]
        rest = rest[len(value) :].lstrip(GS)
        found.append((name, value))
    if not found:
        raise _fault(text, tr("there is nothing in it"))
    return tuple(found)


def _check(text: str, name: str, value: str) -> None:
    length = _VALUE_LENGTH.get(name[:2])
    if length is not None and not (len(value) == length and value.isascii() and value.isdigit()):
        raise _fault(
            text,
            tr(
                "({name}) has {length} digits, and here it is {value}",
                name=name,
                length=length,
                #: in place of digits: nothing
                value=value or tr("nothing"),
            ),
        )
    if not value or len(value) > _LONGEST_OF.get(name, _LONGEST):
        raise _fault(
            text,
            tr(
                "the value of ({name}) is too long; does the scanner send the separator GS",
                name=name,
            )
            if value
            else tr(
                "the value of ({name}) is too short; does the scanner send the separator GS",
                name=name,
            ),
        )
    if name in _DATES and not (1 <= int(value[2:4]) <= 12 and int(value[4:6]) <= 31):
        raise _fault(text, tr("({name}) is a date, and {value} is none", name=name, value=value))


def _fault(text: str, why: str) -> BadInput:
    shown = "".join(chr(0x2400 + ord(each)) if ord(each) < 0x20 else each for each in text)
    return BadInput(
        tr("The code {shown} is no GS1 code: {why}. Scan it again.", shown=shown, why=why)
    )
