"""The manifest in words: every input with its value when the score was made. Plain data, no Qt."""

import re

from reviewer.domain.evidence import Evidence, Input, InputState
from reviewer.domain.language import spoken, tr
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
# What the model knew of an item, by the manifest's names without units.
_NAMES = {
    #: an input of the model: what the product costs
    "price": tr("Price"),
    #: an input of the model: the longest side
    "long": tr("Long"),
    "longest": tr("Longest"),
    #: an input of the model: the side that is neither the longest nor the shortest
    "middle": tr("Middle"),
    #: an input of the model: the shortest side
    "short": tr("Short"),
    "shortest": tr("Shortest"),
    "weight": tr("Weight"),
    "lang": tr("Language"),
    "country": tr("Country"),
    "site": tr("Site"),
    "currency": tr("Currency"),
    "vendor_pack": tr("Vendor pack"),
    "region": tr("Region"),
    "category": tr("Category"),
    "hazards": tr("Hazards"),
    #: an input of the model: what the product is called
    "title": tr("Title"),
    "description": tr("Description"),
    "words": tr("Words"),
    #: an input of the model: from how many sides there are pictures
    "angles": tr("Angles"),
    "pictures": tr("Pictures"),
    "current_pack": tr("Current pack"),
    "shipments": tr("Shipments"),
    #: an input of the model: the model whose score is shown
    "scored_by": tr("Scored by"),
    "model": tr("Model"),
    "model_file": tr("Model file"),
    "encoder": tr("Encoder"),
    "threshold": tr("Threshold"),
    #: the list of packs, from the safest to the lightest
    "ladder": tr("Ladder"),
}
# Languages whose nouns begin large within a sentence too.
_LARGE_NOUNS = frozenset({"de"})
_UNSEEN = re.compile(r"([0-9.]+)% unseen")
_UNLIKE = re.compile(r"unlike known ones by ([0-9.]+)")
_SHIPPED = re.compile(r"([0-9]+), ([0-9]+) damaged")
_NUMBER = re.compile(r"-?[0-9]+")


def banner_of(evidence: Evidence, currency: str) -> str:
    """What lies outside of what the model was checked on, "" when nothing does."""
    outside = [
        #: an input of the model, and its value
        tr("{input} {value}", input=_within(_name(each)), value=_with_range(each, currency))
        for each in evidence.outside
    ]
    return tr("Outside the validated range: {inputs}", inputs=", ".join(outside)) if outside else ""


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
            #: an input of the model
            value = tr("missing")
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
        #: the picture that was taken from this side
        return tr("{angle} picture", angle=angle)
    bare = re.sub(r"_(g|mm|ppm)$", "", kind)
    name = _NAMES.get(bare) or plain(bare)
    #: an input of the model, and which of them
    return tr("{input} {which}", input=name, which=rest) if rest else name


def input_words(name: str) -> str:
    """An input of the model by its name in manifests, as it stands within a sentence."""
    known = _NAMES.get(re.sub(r"_(g|mm|ppm)$", "", name))
    return _within(known) if known else name


def _within(name: str) -> str:
    """A name as it stands within a sentence."""
    return name if spoken().code in _LARGE_NOUNS else name.lower()


def range_words(found: Input, currency: str) -> str:
    """The validated range of an input, "" where none is stated."""
    low, high = _value(found, found.low, currency), _value(found, found.high, currency)
    if low and high:
        #: a range
        return tr("{low} to {high}", low=low, high=high)
    if low or high:
        #: a range
        return tr("from {low}", low=low) if low else tr("up to {high}", high=high)
    return ""


def _with_range(found: Input, currency: str) -> str:
    value, span = _value(found, found.value, currency), range_words(found, currency)
    if span:
        #: an input and its range on which the model was checked
        return tr("{value} (validated {range})", value=value, range=span)
    #: an input; the model was checked on none like it
    return tr("{value} (none like it)", value=value)


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
            #: how a vendor packs
            return VENDOR_PACK[VendorPack(text)] or tr("unknown")
        case "hazards" if text == "none":
            #: dangers of a product
            return tr("none")
        case _:
            return _measured(text)


def _measured(text: str) -> str:
    """What the manifest says in English with figures, else the text itself."""
    if found := _UNSEEN.fullmatch(text):
        #: words of a product that the model had not met
        return tr("{share:.1%} unseen", share=float(found[1]) / 100)
    if found := _UNLIKE.fullmatch(text):
        #: pictures of a product
        return tr("unlike known ones by {distance:.2f}", distance=float(found[1]))
    if found := _SHIPPED.fullmatch(text):
        #: parcels
        return tr("{shipped}, {damaged} damaged", shipped=found[1], damaged=found[2])
    return text
