"""How likely a thing arrives damaged in each pack: the law of this world, known to nobody in it.

    damage    = 1 - (1 - breakage)(1 - leak)(1 - burst)
    breakage  = 0.12 * fragility^2 * heft * roughness * effect * exp(-(guard + carried))
    leak      = 0.006 * effect * spill * exp(-0.7 * guard)         liquids only
    burst     = 0.0015 * (kilograms / 2)^2 * exp(-guard)             soft packs only
    heft      = (kilograms / 0.4)^0.25
    effect    = exp(normal(0, 0.2))                                 the product's own, unobserved

`guard` belongs to the pack, `carried` to the vendor pack (less half where a tear strip is cut into
it; a bag round breakable goods is cushioned, so bags guard well), `spill` to the vendor pack,
`roughness` to the country and, from 0.85 to 1.2, to the site. Coefficients are chosen so that about
one in a hundred of the products that went out in a mailer shows as unsuitable in its reports, and a
few more of those in less.
"""

import math
from functools import lru_cache

from reviewer.domain.ids import PackCode
from reviewer.world.markets import MARKET_OF
from reviewer.world.stream import Stream
from reviewer.world.things import Thing, VendorPack

UNSUITABLE = 0.02
GUARD: dict[str, float] = {
    "own_container": 0.0,
    "paper_bag": 0.30,
    "poly_mailer": 0.75,
    "padded_mailer": 1.35,
    "box": 3.0,
    "box_dunnage": 4.2,
}
SOFT = frozenset({"own_container", "paper_bag", "poly_mailer", "padded_mailer"})
CARRIED: dict[VendorPack, float] = {
    VendorPack.BARE: 0.0,
    VendorPack.POLYBAG: 1.5,
    VendorPack.SHRINK_FILM: 0.40,
    VendorPack.BLISTER_CARD: 1.0,
    VendorPack.THIN_BOX: 0.9,
    VendorPack.STURDY_CARTON: 2.4,
    VendorPack.MULTIPACK: 1.7,
}
_SPILL: dict[VendorPack, float] = {
    VendorPack.BARE: 1.0,
    VendorPack.POLYBAG: 0.25,
    VendorPack.SHRINK_FILM: 0.5,
    VendorPack.BLISTER_CARD: 0.6,
    VendorPack.THIN_BOX: 0.6,
    VendorPack.STURDY_CARTON: 0.3,
    VendorPack.MULTIPACK: 0.5,
}


def carried_guard(thing: Thing) -> float:
    """Protection that the vendor pack brings along; a tear strip halves that of a carton."""
    carried = CARRIED[thing.vendor_pack]
    return carried / 2.0 if thing.perforated else carried


def roughness(thing: Thing) -> float:
    """How roughly parcels of its home site travel, relative to the usual."""
    return MARKET_OF[thing.country].roughness * _of_site(thing.site)


@lru_cache
def _of_site(site: str) -> float:
    return Stream(f"roughness:{site}").between(0.85, 1.2)


@lru_cache
def _effect(seed: int) -> float:
    return math.exp(Stream(f"{seed}:effect").normal(0.0, 0.2))


def hazard(thing: Thing, pack: PackCode) -> float:
    """True probability that one shipment of `thing` in `pack` arrives damaged."""
    guard = GUARD[pack]
    effect = _effect(thing.seed)
    kilograms = thing.weight_g / 1000.0
    breakage = (
        0.12
        * thing.fragility**2
        * (kilograms / 0.4) ** 0.25
        * roughness(thing)
        * effect
        * math.exp(-guard - carried_guard(thing))
    )
    leak = 0.006 * effect * _SPILL[thing.vendor_pack] * math.exp(-0.7 * guard)
    burst = 0.0015 * (kilograms / 2.0) ** 2 * math.exp(-guard) if pack in SOFT else 0.0
    whole = (1.0 - min(breakage, 0.9)) * (1.0 - min(burst, 0.5))
    return float(1.0 - whole * (1.0 - leak if thing.liquid else 1.0))
