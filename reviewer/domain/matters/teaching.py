"""Teaching cases: what is left of a case when nobody can be told from it, and what a panel says."""

import re
from collections.abc import Iterable

from reviewer.domain.calibration import PanelCase
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.matters.matter import Matter
from reviewer.domain.product import Product

# What stands where something was taken out.
GONE = "[…]"
# Orders, item numbers, telephone numbers, bar codes; measures and years have fewer digits.
_NUMBER = re.compile(r"\b(?=\w*\d{5})[\w-]+\b|\b(?:\d[ -]?){8,}\b")
# What firms are by law, at the end of their names: in titles they go without it.
_LEGAL = re.compile(
    r"[\s,]+(?:&\s*co|co|kk|k\.k|gmbh|ag|kg|se|ltd|limited|plc|inc|llc|corp|s\.?a|s\.?r\.?l|sarl|"
    r"sas|s\.?p\.?a|b\.?v|n\.?v|ab|a/?s|oy|kft|sp\.?\s?z\s?o\.?o)\.?$",
    re.IGNORECASE,
)
# A name ends where no Latin letter or digit goes on: other scripts are written without spaces.
_INNER = "[0-9A-Za-z\u00c0-\u024f]"
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+", re.IGNORECASE)


def de_identified(product: Product, people: Iterable[str] = ()) -> dict[str, str]:
    """Facts of a case without vendor, person, site and order.

    Only what is listed here is kept, so that a column which somebody adds to the catalogue does
    not come along. From texts the vendor's name is taken out, also without its legal form,
    names of people, addresses, and long numbers. Store pictures may show a brand and are left out;
    tunnel pictures are by hash.

    Args:
        people: names that must not be in it.
    """
    named = [
        product.vendor,
        _called(product.vendor),
        product.site,
        product.gtin,
        product.sku,
        product.id,
        *people,
    ]

    def clean(text: str) -> str:
        text = _ADDRESS.sub(GONE, text)
        for name in sorted(filter(None, named), key=len, reverse=True):
            whole = rf"(?<!{_INNER}){re.escape(name)}(?!{_INNER})"
            text = re.sub(whole, GONE, text, flags=re.IGNORECASE)
        return _NUMBER.sub(GONE, text)

    facts = {
        "title": clean(product.text.title),
        "description": clean(product.text.description),
        "category": product.category,
        "vendor_pack": product.vendor_pack.value,
        "hazards": " ".join(sorted(product.hazards)),
        "size_mm": " x ".join(map(str, product.size_mm or ())),
        "weight_g": "" if product.weight_g is None else str(product.weight_g),
        "current_pack": product.current_pack,
        "pictures": " ".join(f"{one.angle}:{one.hash}" for one in product.tunnel_pictures),
    }
    return {name: value for name, value in facts.items() if value}


def _called(vendor: str) -> str:
    """What a firm is called: "Claroval" for "Claroval KK"."""
    name = vendor.strip()
    while (shorter := _LEGAL.sub("", name)) not in ("", name):
        name = shorter
    return name


def panel_case(gold: Matter, slice_: str = "") -> PanelCase:
    """A case with what its panel said, of each the last label; calibration.gold_of judges it.

    Args:
        slice_: what it is measured for, such as site or category.
    """
    labels = {each.author: Verdict(str(each.step.values["label"])) for each in gold.of("label")}
    decided = gold.values.get("verdict")
    adjudicated = None if decided is None else Verdict(decided)
    return PanelCase(ItemId(str(gold.values["item"])), slice_, labels, adjudicated)


def patterns_for(patterns: Iterable[Matter], reason: str) -> list[Matter]:
    """Remarks on all cases with one reason code, oldest first."""
    found = [one for one in patterns if not one.is_over and one.values.get("reason") == reason]
    return sorted(found, key=lambda one: (one.opened_ms, one.id))
