"""The manifest in words: every input with its value when the score was made. Plain data, no Qt."""

import re

from reviewer.domain.evidence import Evidence, Input, InputState
from reviewer.domain.language import tr
from reviewer.domain.product import VendorPack
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import (
    ANGLE,
    NARROW,
    VENDOR_PACK,
    category,
    language,
    money,
    plain,
    weight,
)

LIMITS = tr(
    "Shows what moved the score, not why something breaks. It does not know how a parcel was "
    "handled, what nobody reported, or what neither catalogue nor pictures tell."
)
# Of a hash on the screen.
HASH_SHOWN = 12
# A value longer than this takes a line of its own.
_SHORT = 14

_HASH = re.compile(r"[0-9a-f]{40,}")
_NAMES = {"lang": tr("Language")}
_NUMBER = re.compile(r"-?[0-9]+")


def banner_of(evidence: Evidence, currency: str) -> str:
    """What lies outside of what the model was checked on, "" when nothing does."""
    outside = [f"{_name(each).lower()} {_with_range(each, currency)}" for each in evidence.outside]
    return tr("Outside the validated range: {listed}", listed=", ".join(outside)) if outside else ""


def doubtful_of(evidence: Evidence, currency: str) -> tuple[Fact, ...]:
    """Inputs outside of the validated range, then those that are missing."""
    missing = [each for each in evidence.inputs if each.state is InputState.MISSING]
    return tuple(input_fact(each, currency) for each in (*evidence.outside, *missing))


def manifest_of(evidence: Evidence, currency: str) -> tuple[Fact, ...]:
    """All inputs in the order of the manifest; `currency` of the prices."""
    return tuple(input_fact(each, currency) for each in evidence.inputs)


def manifest_text(evidence: Evidence) -> str:
    """The whole manifest for pasting elsewhere, with whole hashes."""
    head = [f"item\t{evidence.item}", f"pack\t{evidence.pack}", f"hash\t{evidence.hash}"]
    lines = [
        "\t".join((each.name, each.value, each.state.value, each.low, each.high)).rstrip("\t")
        for each in evidence.inputs
    ]
    return "\n".join((*head, *lines)) + "\n"


def input_fact(found: Input, currency: str) -> Fact:
    """One entry of the manifest."""
    match found.state:
        case InputState.MISSING:
            value = "missing"
        case InputState.OUTSIDE:
            value = _with_range(found, currency)
        case InputState.INSIDE:
            value = _value(found, found.value, currency)
    is_outside = found.state is InputState.OUTSIDE
    return Fact(_name(found), value, is_warning=is_outside, is_wide=len(value) > _SHORT)


def _name(found: Input) -> str:
    kind, _, rest = found.name.partition(":")
    if kind == "picture":
        angle = next((words for angle, words in ANGLE.items() if angle.value == rest), plain(rest))
        return tr("{angle} picture", angle=angle)
    name = _NAMES.get(kind) or plain(re.sub(r"_(g|mm|ppm)$", "", kind))
    return f"{name} {rest}" if rest else name


def range_words(found: Input, currency: str) -> str:
    """The validated range of an input, "" where none is stated."""
    low, high = _value(found, found.low, currency), _value(found, found.high, currency)
    if low and high:
        return tr("{low} to {high}", low=low, high=high)
    if low or high:
        return tr("from {low}", low=low) if low else tr("up to {high}", high=high)
    return ""


def _with_range(found: Input, currency: str) -> str:
    value, span = _value(found, found.value, currency), range_words(found, currency)
    return (
        tr("{value} (validated {span})", value=value, span=span)
        if span
        else tr("{value} (none like it)", value=value)
    )


def _value(found: Input, text: str, currency: str) -> str:
    """A value as a person reads it; the unit stands in the input's name."""
    if _HASH.fullmatch(text):
        return text[:HASH_SHOWN]
    if not _NUMBER.fullmatch(text):
        return _of_code(found.name, text)
    number = int(text)
    if found.name == "price":
        return money(number, currency)
    if found.name.endswith("_g"):
        return weight(number)
    if found.name.endswith("_mm"):
        return f"{number}{NARROW}mm"
    return percent(number) if found.name.endswith("_ppm") else text


def _of_code(name: str, text: str) -> str:
    """Codes in the words that the facts beside the picture use."""
    match name:
        case "category":
            return category(text)
        case "lang":
            return language(text)
        case "vendor_pack" if text in set(VendorPack):
            return VENDOR_PACK[VendorPack(text)] or text
        case _:
            return text
