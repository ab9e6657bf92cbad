"""Damage, plans and shipments: shares as promised, words meaning what they should."""

import pytest

from reviewer import resources
from reviewer.domain.ids import PackCode
from reviewer.world.assortment import make_thing, make_things
from reviewer.world.damage import GUARD, SOFT, UNSUITABLE, hazard
from reviewer.world.shipments import may_go_in, plan_of, reporting_share, shipments_of
from reviewer.world.stream import Stream
from reviewer.world.texts import write_texts
from reviewer.world.things import Thing, VendorPack

MAILER = PackCode("poly_mailer")


@pytest.fixture(scope="module")
def things() -> list[Thing]:
    return make_things(3000, seed=5)


def test_every_rung_of_the_ladder_has_a_guard_that_grows() -> None:
    guards = [GUARD[pack.code] for pack in resources.ladder()]
    assert guards == sorted(guards)
    assert len(set(guards)) == len(guards)


def test_more_pack_never_means_more_damage(things: list[Thing]) -> None:
    codes = [pack.code for pack in resources.ladder()]
    for thing in things[:300]:
        dangers = [hazard(thing, code) for code in codes]
        assert dangers == sorted(dangers, reverse=True)
        assert all(0.0 <= danger < 1.0 for danger in dangers)


def test_the_vendors_pack_protects() -> None:
    mugs = [make_thing(number, 5, "mug", VendorPack.BARE) for number in range(1, 40)]
    boxed = [make_thing(number, 5, "mug", VendorPack.STURDY_CARTON) for number in range(1, 40)]
    assert sum(hazard(mug, MAILER) for mug in mugs) > 3 * sum(hazard(mug, MAILER) for mug in boxed)


def test_few_shipped_pairs_in_soft_packs_are_unsuitable(things: list[Thing]) -> None:
    pairs = [
        hazard(thing, pack) > UNSUITABLE
        for thing in things
        for pack in plan_of(thing).shipped_in
        if pack in SOFT
    ]
    assert 0.005 < sum(pairs) / len(pairs) < 0.05


def test_boxes_are_safe(things: list[Thing]) -> None:
    assert not any(hazard(thing, PackCode("box")) > UNSUITABLE for thing in things)


@pytest.mark.parametrize(
    ("word", "raises"),
    [
        ("ceramic", True),
        ("mug", True),
        ("glass", True),
        ("grocery", True),
        ("multipack", False),
        ("bag", False),
    ],
)
def test_words_point_the_way_they_do_in_life(things: list[Thing], word: str, raises: bool) -> None:
    """Mean danger in a mailer of products that are described with the word, against all."""
    texts = [
        f"{one.title} {one.description}" for one in (write_texts(thing)[-1] for thing in things)
    ]
    named = [
        hazard(thing, MAILER)
        for thing, text in zip(things, texts, strict=True)
        if word in text.lower().replace(".", " ").replace(",", " ").split()
    ]
    mean = sum(hazard(thing, MAILER) for thing in things) / len(things)
    assert len(named) > 30
    assert (sum(named) / len(named) > mean) is raises


def test_history_avoids_light_packs_for_what_looks_fragile(things: list[Thing]) -> None:
    ladder = resources.ladder()
    fitting = [thing for thing in things if may_go_in(thing, ladder[MAILER])]

    def share(fragile: bool) -> float:
        chosen = [thing for thing in fitting if (thing.fragility > 0.5) is fragile]
        return sum(MAILER in plan_of(thing).shipped_in for thing in chosen) / len(chosen)

    assert share(fragile=True) < 0.6 * share(fragile=False)


def test_the_proposed_pack_is_lighter_than_todays(things: list[Thing]) -> None:
    ladder = resources.ladder()
    for thing in things:
        plan = plan_of(thing, ladder)
        assert ladder.rank(plan.proposed) < ladder.rank(plan.current)


def test_what_was_shipped_was_allowed(things: list[Thing]) -> None:
    ladder = resources.ladder()
    for thing in things[:500]:
        for pack in plan_of(thing, ladder).shipped_in:
            assert may_go_in(thing, ladder[pack])


def test_reports_fall_short_of_damage(things: list[Thing]) -> None:
    rows = [(thing, row) for thing in things for row in shipments_of(thing, plan_of(thing))]
    true = sum(row.shipped * hazard(thing, row.pack) for thing, row in rows)
    false = 3e-4 * sum(row.shipped for _, row in rows)
    reported = sum(row.damaged for _, row in rows) - false
    assert 0.5 < reported / true < 0.85
    assert all(0 <= row.damaged <= row.shipped for _, row in rows)


def test_sites_report_between_55_and_80_percent() -> None:
    assert all(0.55 <= reporting_share(site) < 0.80 for site in ("BER1", "MEM9", "NRT5"))


def test_rare_events_are_drawn_at_their_rate() -> None:
    stream = Stream("rate")
    drawn = sum(stream.binomial(1000, 0.003) for _ in range(2000))
    assert 5600 < drawn < 6400
