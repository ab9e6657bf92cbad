"""Teaching cases: what is left of a case when nobody can be told from it, and labels of a panel."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from reviewer.domain.matters.matter import Matter
from reviewer.domain.product import Product

# What stands where something was taken out.
GONE = "[…]"
# Orders, item numbers, telephone numbers, bar codes; measures and years have fewer digits.
_NUMBER = re.compile(r"\b(?=\w*\d{5})[\w-]+\b|\b(?:\d[ -]?){8,}\b")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+", re.IGNORECASE)


def de_identified(product: Product, people: Iterable[str] = ()) -> dict[str, str]:
    """Facts of a case without vendor, person, site and order.

    Only what is listed here is kept, so that a column which somebody adds to the catalogue does
    not come along. From texts the vendor's name is taken out, names of people, addresses, and
    long numbers. Store pictures may show a brand and are left out; tunnel pictures are by hash.

    Args:
        people: names that must not be in it.
    """
    named = [product.vendor, product.site, product.gtin, product.sku, product.id, *people]

    def clean(text: str) -> str:
        text = _ADDRESS.sub(GONE, text)
        for name in sorted(filter(None, named), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", GONE, text, flags=re.IGNORECASE)
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


def panel_labels(gold: Matter) -> Mapping[str, str]:
    """The last label of each panellist."""
    return {each.author: str(each.step.values["label"]) for each in gold.of("label")}


def panel_verdict(gold: Matter) -> str:
    """The label that more than half of the panel gave; "" when there is none."""
    labels = Counter(panel_labels(gold).values())
    panel = gold.values.get("panel") or ()
    return next((label for label, n in labels.items() if 2 * n > len(panel)), "")


def patterns_for(patterns: Iterable[Matter], reason: str) -> list[Matter]:
    """Remarks on all cases with one reason code, oldest first."""
    found = [one for one in patterns if not one.is_over and one.values.get("reason") == reason]
    return sorted(found, key=lambda one: (one.opened_ms, one.id))
