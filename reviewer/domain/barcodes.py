"""What a scanned barcode says: a GTIN with its check digit, a GS1 element string, an FNSKU, a SKU.

A reading never trusts more than the code proves: a GTIN counts with a right check digit only, and
of a scanned web address nothing but the GTIN in it is looked at.

Sources: GS1 General Specifications 24.0, sections 5.4.6 (symbology identifiers), 7.8 (element
strings), 7.9 (check digits) and 5.2.2.4 (UPC-E); GS1 Digital Link URI syntax 1.4.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.element_strings import GS, elements_of
from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

GTIN_LENGTHS = frozenset({8, 12, 13, 14})
# A scanner tells the symbology in front of the code: "]", a letter, a character.
_SYMBOLOGY = re.compile(r"\](?P<code>[A-Za-z][0-9A-Za-z])")
_GS1_SYMBOLOGIES = frozenset({"C1", "e0", "e1", "e2", "d2", "Q3", "J1"})
_RETAIL_SYMBOLOGIES = frozenset({"E0", "E1", "E2", "E3", "E4", "I1"})
_FNSKU = re.compile(r"X0[0-9A-Z]{8}")
_LINK = re.compile(r"https?://[^\s?#]*/01/(?P<gtin>[0-9]{8,14})(?:[/?#]|$)", re.IGNORECASE)
_BRACKETED = re.compile(r"\([0-9]{2,4}\)")
# Application identifiers whose value is the GTIN of a product: of this one, of what is inside.
_GTIN_ELEMENTS = ("01", "02")


class CodeKind(StrEnum):
    """What a code is taken for."""

    GTIN = "GTIN"
    FNSKU = "FNSKU"
    SKU = "SKU"  # whatever is none of the others


@dataclass(frozen=True, slots=True)
class Reading:
    """One scanned code.

    Attributes:
        text: without symbology identifier; what a SKU or FNSKU is compared with.
        gtins: the GTIN as 14 digits; two where eight digits fit GTIN-8 and UPC-E.
        elements: pairs of application identifier and value, of a GS1 element string.
        fault: what is wrong with the code, a sentence; "" when nothing is.
    """

    kind: CodeKind
    text: str
    gtins: tuple[str, ...] = ()
    elements: tuple[tuple[str, str], ...] = ()
    fault: str = ""

    @property
    def words(self) -> str:
        """How it is named to a person: "GTIN 4006381333931"."""
        code = self.gtins[0].lstrip("0").zfill(8) if self.gtins else shown(self.text)
        return f"{self.kind.value} {code}"


def check_digit(digits: str) -> int:
    """The right check digit for a GTIN, its last digit being whatever it is (7.9.1)."""
    weighted = sum(
        int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(digits[-2::-1])
    )
    return -weighted % 10


def gtin14(text: str) -> str | None:
    """A GTIN of 8, 12, 13 or 14 digits as 14 digits; None when it is none, or its digit wrong."""
    if len(text) not in GTIN_LENGTHS or not _is_digits(text):
        return None
    return text.zfill(14) if int(text[-1]) == check_digit(text) else None


def shown(text: str) -> str:
    """A code with its control characters to be seen."""
    return "".join(chr(0x2400 + ord(each)) if ord(each) < 0x20 else each for each in text)


def read(text: str) -> Reading:
    """What a scanner typed, without its prefix and its Enter."""
    code = text.strip(" \t\r\n")
    named = _SYMBOLOGY.match(code)
    symbology = "" if named is None else named["code"]
    if named is not None:
        code = code[named.end() :]
    link = _LINK.match(code)
    if link is not None:
        return _of_gtin(link["gtin"], code)
    if symbology in _GS1_SYMBOLOGIES or _looks_like_elements(code):
        return _of_elements(code)
    if _is_digits(code) and (len(code) in GTIN_LENGTHS or symbology in _RETAIL_SYMBOLOGIES):
        return _of_gtin(code, code)
    kind = CodeKind.FNSKU if _FNSKU.fullmatch(code) else CodeKind.SKU
    return Reading(kind, code)


def upc_a(digits: str) -> str | None:
    """The twelve digits that the eight of a UPC-E stand for; None when it is none."""
    if len(digits) != 8 or not _is_digits(digits) or digits[0] not in "01":
        return None
    system, body, check = digits[0], digits[1:7], digits[7]
    last = body[5]
    if last in "012":
        long = f"{body[:2]}{last}0000{body[2:5]}"
    elif last == "3":
        long = f"{body[:3]}00000{body[3:5]}"
    elif last == "4":
        long = f"{body[:4]}00000{body[4]}"
    else:
        long = f"{body[:5]}0000{last}"
    found = f"{system}{long}{check}"
    return found if int(check) == check_digit(found) else None


def _looks_like_elements(code: str) -> bool:
    if GS in code or _BRACKETED.match(code):
        return True
    has_gtin = code[:2] in _GTIN_ELEMENTS and len(code) >= 16
    return has_gtin and gtin14(code[2:16]) is not None


def _of_elements(code: str) -> Reading:
    try:
        found = elements_of(code)
    except BadInput as error:
        return Reading(CodeKind.GTIN, code, fault=str(error))
    values = dict(found)
    named = next((values[each] for each in _GTIN_ELEMENTS if each in values), None)
    if named is None:
        what = ", ".join(f"({each})" for each, _ in found)
        fault = tr(
            "The code {code} names no product: it holds {what} and no (01). "
            "Scan the code with the product's GTIN.",
            code=shown(code),
            what=what,
        )
        return Reading(CodeKind.GTIN, code, elements=found, fault=fault)
    read_as = _of_gtin(named, code)
    return Reading(CodeKind.GTIN, code, read_as.gtins, found, read_as.fault)


def _of_gtin(digits: str, text: str) -> Reading:
    plain, expanded = gtin14(digits), upc_a(digits)
    found = tuple(dict.fromkeys(each.zfill(14) for each in (plain, expanded) if each))
    fault = "" if found else _fault(digits)
    return Reading(CodeKind.GTIN, text, found, fault=fault)


def _fault(digits: str) -> str:
    if len(digits) not in GTIN_LENGTHS:
        return tr(
            "A GTIN has 8, 12, 13 or 14 digits, and {digits} has {count}. Scan it again; if it"
            " stays so, the label or the scanner's settings are wrong.",
            digits=digits,
            count=len(digits),
        )
    return tr(
        "The GTIN {digits} was read wrongly: its last digit is {last} and should be {right}. Scan"
        " it again; if it stays so, the label or the scanner's settings are wrong.",
        digits=digits,
        last=digits[-1],
        right=check_digit(digits),
    )


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
