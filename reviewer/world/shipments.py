"""What this world shipped, in which packs, and what customers reported of it.

Only part of the damage is reported (55 to 80 %, by site), and a few shipments are reported although
nothing was wrong. Past planners avoided light packs for what looked fragile to them, so history is
no fair sample of what would have held.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reviewer import resources
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import Pack, PackLadder
from reviewer.world.damage import SOFT, carried_guard, hazard
from reviewer.world.kinds import KIND_BY_KEY
from reviewer.world.markets import MARKET_OF
from reviewer.world.stream import Stream
from reviewer.world.things import Thing, VendorPack

FALSE_REPORTS = 3e-4
PERIODS = ("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")
_HOME_SHARE = 0.6  # of the quarters; the rest leave from any site of the country


@dataclass(frozen=True, slots=True)
class Shipments:
    """One row of shipments.csv: what left one site in one pack in one quarter."""

    product: str
    pack: PackCode
    site: str
    shipped: int
    damaged: int
    period: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Packs of one product: today's, the lighter one in question, all that it went out in."""

    current: PackCode
    proposed: PackCode
    shipped_in: tuple[PackCode, ...]


@lru_cache
def reporting_share(site: str) -> float:
    """Share of damaged arrivals that customers of a site report."""
    return Stream(f"reporting:{site}").between(0.55, 0.80)


def expected_reports(thing: Thing, danger: float) -> float:
    """Share of shipments that will be reported damaged, given the true chance of damage."""
    sites = MARKET_OF[thing.country].sites
    elsewhere = sum(reporting_share(site) for site in sites) / len(sites)
    told = _HOME_SHARE * reporting_share(thing.site) + (1.0 - _HOME_SHARE) * elsewhere
    return danger * told + FALSE_REPORTS


def may_go_in(thing: Thing, pack: Pack) -> bool:
    """Whether size, weight and hazards permit the pack."""
    sides = sorted(thing.pack_mm, reverse=True)
    fits = all(
        least <= side <= most
        for side, least, most in zip(sides, pack.min_mm, pack.max_mm, strict=True)
    )
    hazards = KIND_BY_KEY[thing.kind].hazards
    return fits and thing.weight_g <= pack.max_weight_g and not pack.refuses.intersection(hazards)


def plan_of(thing: Thing, ladder: PackLadder | None = None) -> Plan:
    """Today's pack, the proposed pack and the packs in the history of one thing."""
    ladder = ladder or resources.ladder()
    stream = Stream(f"{thing.seed}:plan")
    looks = _looks_fragile(thing, stream)
    allowed = [pack.code for pack in ladder if may_go_in(thing, pack)]
    current = _current(looks, allowed, stream)
    lighter = [code for code in allowed if ladder.rank(code) < ladder.rank(current)]
    proposed = _proposed(thing, current, lighter, ladder, stream)
    tried = [
        code
        for code in allowed
        if code != current and stream.happens(_history_chance(code, looks, thing))
    ]
    return Plan(current, proposed, (current, *tried))


def shipments_of(thing: Thing, plan: Plan) -> Iterator[Shipments]:
    """All rows of one thing."""
    stream = Stream(f"{thing.seed}:shipments")
    sites = MARKET_OF[thing.country].sites
    for pack in plan.shipped_in:
        danger = hazard(thing, pack)
        quarterly = math.exp(stream.normal(4.75, 0.9)) / len(PERIODS)
        for period in PERIODS:
            site = thing.site if stream.happens(_HOME_SHARE) else stream.pick(sites)
            shipped = stream.poisson(quarterly)
            reported = danger * reporting_share(site) + FALSE_REPORTS
            damaged = stream.binomial(shipped, reported)
            if shipped:
                yield Shipments(thing.id, pack, site, shipped, damaged, period)


def _looks_fragile(thing: Thing, stream: Stream) -> float:
    """How fragile planners took it for, 0 to 1: seen from outside, with their own errors."""
    seen = thing.fragility * math.exp(-0.35 * carried_guard(thing))
    if "fragile" in thing.marks:
        seen += 0.1
    return min(1.0, max(0.0, seen + 0.2 * thing.liquid + stream.normal(0.0, 0.12)))


def _current(looks: float, allowed: list[PackCode], stream: Stream) -> PackCode:
    if looks > 0.45:
        wish = "box_dunnage" if stream.happens(0.55) else "box"
    elif looks > 0.2:
        wish = "box" if stream.happens(0.75) else "padded_mailer"
    else:
        wish = ("padded_mailer", "poly_mailer", "box")[stream.weighted((0.4, 0.25, 0.35))]
    return PackCode(wish) if wish in allowed else PackCode("box")


def _proposed(
    thing: Thing, current: PackCode, lighter: list[PackCode], ladder: PackLadder, stream: Stream
) -> PackCode:
    if stream.happens(0.06):  # the programme proposes by price alone
        return stream.pick(ladder.lighter_than(current)).code
    if thing.vendor_pack is VendorPack.STURDY_CARTON and "own_container" in lighter:
        return PackCode("own_container")
    if not lighter:
        return ladder.lighter_than(current)[0].code
    weights = [2.0 if code in ("poly_mailer", "padded_mailer") else 1.0 for code in lighter]
    return lighter[stream.weighted(weights)]


def _history_chance(code: PackCode, looks: float, thing: Thing) -> float:
    if code == "box":
        return 0.45
    if code == "own_container" and thing.vendor_pack is VendorPack.BARE:
        return 0.06
    return max(0.04, 0.42 - 0.5 * looks) if code in SOFT else 0.05
