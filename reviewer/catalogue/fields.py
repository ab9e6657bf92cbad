"""Reads single fields of a catalogue: what each column may say, and what to do when it does not.

Each function returns the value, or its default after noting a defect.
"""

import re
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from reviewer.catalogue.defects import Defects, shown
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.barcodes import GTIN_LENGTHS, check_digit
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import VendorPack

ID = re.compile(r"[^\s/?#%\\:]{1,64}")
LANG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
COUNTRY = re.compile(r"[A-Z]{2}")
HAZARDS = frozenset({"battery", "flammable", "liquid", "magnet", "sharp"})
# As JSON writes numbers too; Decimal itself also reads underscores and digits of other scripts.
NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?")
LARGEST = Decimal(10**9)
# Active codes of ISO 4217 (2024), without funds and metals.
_ISO_4217 = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP
GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES
KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON
RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
ZWG
"""
CURRENCIES = frozenset(_ISO_4217.split())
Choice = TypeVar("Choice", bound=StrEnum)


def number(
    row: SourceRow, column: str, defects: Defects, *, least: Decimal = Decimal(0)
) -> Decimal | None:
    """A number over `least` (a price may be 0), None when the field is empty."""
    text = row[column]
    if not text:
        return None
    if not NUMBER.fullmatch(text):
        remedy = "Write digits 0 to 9 and a decimal point, without a unit."
        defects.add(row.line, column, f"{shown(text)} is no number", remedy)
        return None
    found = Decimal(text)
    if not least <= found <= LARGEST:
        why = f"{shown(text)} is not between {least} and {LARGEST}"
        defects.add(row.line, column, why, "Correct it, or leave it empty when unknown.")
        return None
    return found


def whole(row: SourceRow, column: str, defects: Defects) -> int | None:
    """A measure of at least 1, rounded up; None when the field is empty."""
    found = number(row, column, defects, least=Decimal("0.001"))
    return None if found is None else int(found.to_integral_value(rounding="ROUND_CEILING"))


def matching(
    row: SourceRow, column: str, pattern: re.Pattern[str], defects: Defects, remedy: str
) -> str:
    """The field when empty or of this form, else ""."""
    text = row[column]
    if not text or pattern.fullmatch(text):
        return text
    defects.add(row.line, column, f"{shown(text)} is not understood", remedy)
    return ""


def currency(row: SourceRow, defects: Defects) -> str:
    """ISO 4217 code; needed where there is a price."""
    text = row["currency"]
    if text and text not in CURRENCIES:
        remedy = "Write an ISO 4217 code such as EUR."
        defects.add(row.line, "currency", f"{shown(text)} is no currency", remedy)
        return ""
    if not text and row["price"]:
        defects.add(row.line, "currency", "a price without a currency", "Write its code.")
    return text


def gtin(row: SourceRow, defects: Defects) -> str:
    """GTIN-8, -12, -13 or -14 with a right check digit (GS1 General Specifications, 7.9)."""
    text = row["gtin"]
    if not text:
        return ""
    if not (text.isascii() and text.isdigit()) or len(text) not in GTIN_LENGTHS:
        why = f"{shown(text)} is no GTIN"
        defects.add(row.line, "gtin", why, "Write its 8, 12, 13 or 14 digits, or nothing.")
        return ""
    right = check_digit(text)
    if int(text[-1]) != right:
        why = f"the check digit of {shown(text)} should be {right}"
        defects.add(row.line, "gtin", why, "Look at the product again.")
        return ""
    return text


def vendor_pack(row: SourceRow, defects: Defects) -> VendorPack:
    """One of the vendor packs, UNKNOWN when the field is empty."""
    text = row["vendor_pack"]
    known = [each.value for each in VendorPack]
    if not text:
        return VendorPack.UNKNOWN
    if text not in known:
        why = f"{shown(text)} is no vendor pack"
        defects.add(row.line, "vendor_pack", why, f"Use one of {', '.join(known)}.")
        return VendorPack.UNKNOWN
    return VendorPack(text)


def hazards(row: SourceRow, ladder: PackLadder, defects: Defects) -> frozenset[str]:
    """Codes separated by semicolons or bars."""
    known = HAZARDS.union(*(pack.refuses for pack in ladder))
    found = {part.strip() for part in re.split(r"[;|]", row["hazard"]) if part.strip()}
    for text in sorted(found - known):
        why = f"{shown(text)} is no hazard"
        defects.add(row.line, "hazard", why, f"Use of {', '.join(sorted(known))}.")
    return frozenset(found & known)


def pack(row: SourceRow, column: str, ladder: PackLadder, defects: Defects) -> PackCode | None:
    """A rung of the ladder, None when the field is empty."""
    text = row[column]
    if not text:
        return None
    if text not in ladder:
        known = ", ".join(each.code for each in ladder)
        defects.add(row.line, column, f"{shown(text)} is no pack", f"Use one of {known}.")
        return None
    return PackCode(text)
