"""Flags: certain only when everything says so; audits drawn alike each time."""

from dataclasses import replace

import pytest

from reviewer import resources
from reviewer.domain.ids import PackCode, ProductId
from reviewer.domain.item import Shipped
from reviewer.domain.product import Product, ProductText, VendorPack
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.inference.flagging import Flagging, contradicts, flag, is_audited, propose

LADDER = resources.ladder()
MAILER, BOX = PackCode("poly_mailer"), PackCode("box")


def _product(**changes: object) -> Product:
    facts: dict[str, object] = {
        "id": ProductId("P1"),
        "texts": (ProductText("en", "Towel", ""),),
        "category": "",
        "vendor": "",
        "gtin": "",
        "sku": "",
        "price": 1200,
        "currency": "EUR",
        "size_mm": (200, 150, 40),
        "weight_g": 300,
        "vendor_pack": VendorPack.UNKNOWN,
        "hazards": frozenset[str](),
        "country": "DE",
        "site": "BER1",
        "current_pack": BOX,
        "pictures": (),
    }
    return Product(**(facts | changes))  # type: ignore[arg-type]  # facts of a test, by name


def _score(high: int = 500, ppm: int = 200, threshold: int | None = 1000) -> Score:
    risks = tuple(
        Risk(pack.code, ppm - 20 * rank, 50, high, threshold) for rank, pack in enumerate(LADDER)
    )
    return Score("test/1", risks, ())


def _flag(product: Product | None = None, score: Score | None = None, **rest: object) -> Flagging:
    found = flag(
        product or _product(),
        score or _score(),
        LADDER,
        0.0,
        proposed=MAILER,
        **rest,  # type: ignore[arg-type]  # keywords of flag, as the test names them
    )
    assert found is not None
    return found


def test_an_interval_under_the_threshold_is_certain() -> None:
    assert _flag().certain
    assert _flag().flag is None


@pytest.mark.parametrize("score", [_score(high=1000), _score(high=5000), _score(threshold=None)])
def test_else_a_person_is_asked(score: Score) -> None:
    assert _flag(score=score).flag is Flag.UNSURE


def test_a_product_without_score_is_asked_about() -> None:
    found = flag(_product(), None, LADDER, 0.0, proposed=MAILER)
    assert found is not None
    assert found.flag is Flag.UNSURE


@pytest.mark.parametrize(
    "changes",
    [
        {"hazards": frozenset({"flammable"})},
        {"weight_g": 9000},
        {"size_mm": (900, 100, 100)},
    ],
)
def test_a_hard_rule_is_flagged_however_sure_the_model(changes: dict[str, object]) -> None:
    assert _flag(_product(**changes)).flag is Flag.RULE


def test_reported_damage_beyond_the_interval_is_flagged() -> None:
    seen = Shipped(MAILER, 400, 6)
    assert _flag(shipped=(seen,)).flag is Flag.STATISTICS


def test_reported_damage_within_it_is_not() -> None:
    assert _flag(shipped=(Shipped(MAILER, 400, 0), Shipped(BOX, 400, 30))).certain


def test_many_whole_arrivals_contradict_a_high_risk() -> None:
    risk = Risk(MAILER, 30_000, 20_000, 50_000, 1000)
    assert contradicts(risk, Shipped(MAILER, 1000, 0))
    assert not contradicts(risk, Shipped(MAILER, 100, 3))
    assert not contradicts(risk, Shipped(MAILER, 0, 0))


def test_a_reopened_product_is_asked_about_again() -> None:
    assert _flag(reopened=True).flag is Flag.REOPENED


def test_about_one_certain_product_in_fifty_is_audited() -> None:
    drawn = [is_audited(f"P{number}", 0.02) for number in range(20_000)]
    assert 0.017 < sum(drawn) / len(drawn) < 0.023


def test_the_audit_draw_is_the_same_each_time_and_hangs_on_the_salt() -> None:
    ids = [f"P{number}" for number in range(500)]
    assert [is_audited(one, 0.1) for one in ids] == [is_audited(one, 0.1) for one in ids]
    assert [is_audited(one, 0.1) for one in ids] != [is_audited(one, 0.1, "b") for one in ids]


def test_an_audited_product_is_flagged_so() -> None:
    found = flag(_product(), _score(), LADDER, 1.0, proposed=MAILER)
    assert found is not None
    assert (found.certain, found.flag) == (False, Flag.AUDIT)


def test_the_lightest_certain_rung_is_proposed() -> None:
    assert propose(_product(), _score(), LADDER) == "own_container"
    assert propose(_product(size_mm=(100, 80, 40)), _score(), LADDER) == "paper_bag"


def test_without_certainty_the_least_risky_permitted_rung_is_proposed() -> None:
    assert propose(_product(), _score(high=90_000), LADDER) == "padded_mailer"


def test_without_a_permitted_rung_the_nearest_lighter_one_is_shown() -> None:
    assert propose(_product(size_mm=(900, 500, 300)), _score(), LADDER) == "padded_mailer"


def test_the_lightest_pack_leaves_nothing_to_ask() -> None:
    assert flag(_product(current_pack=PackCode("own_container")), _score(), LADDER) is None


def test_what_saves_more_comes_first() -> None:
    few, many = (_flag(shipped=(Shipped(BOX, count, 0),)).priority for count in (100, 1000))
    assert many > few > 0


def test_a_dear_product_at_high_risk_waits_longer() -> None:
    dear = _flag(_product(price=90_000), _score(high=50_000, ppm=20_000))
    cheap = _flag(_product(price=300), _score(high=50_000, ppm=20_000))
    assert cheap.priority > dear.priority


@pytest.mark.parametrize("name", ["price", "words", "pictures"])
def test_an_input_outside_of_what_was_checked_is_flagged_so(name: str) -> None:
    found = _flag(score=replace(_score(), outside=(name,)))
    assert (found.certain, found.flag) == (False, Flag.OUTSIDE)


def test_a_reopening_is_told_before_an_input_outside_and_that_before_a_rule() -> None:
    strange = replace(_score(), outside=("price",))
    assert _flag(_product(weight_g=9000), strange).flag is Flag.OUTSIDE
    assert _flag(score=strange, reopened=True).flag is Flag.REOPENED
    assert _flag(score=strange, shipped=(Shipped(MAILER, 400, 6),)).flag is Flag.OUTSIDE


SURE_TO_BREAK = Risk(MAILER, 900_000, 850_000, 950_000, None)
STURDY = Risk(MAILER, 300, 200, 500, None)
UNSURE = Risk(MAILER, 20_000, 2_000, 180_000, None)


def _urgency(risk: Risk, volume: int, price: int = 1200, current: str = "box") -> int:
    found = flag(
        _product(price=price, current_pack=PackCode(current)),
        Score("test/1", (risk,), ()),
        LADDER,
        0.0,
        proposed=risk.pack,
        shipped=(Shipped(BOX, volume, 0),),
    )
    assert found is not None
    return found.priority


def test_the_priority_is_volume_times_what_is_expected_to_be_saved() -> None:
    """Nothing at risk to speak of: all that the lighter pack saves, in material and freight."""
    saved = LADDER[BOX].cost - LADDER[MAILER].cost
    freight = 60.0 * (LADDER[BOX].grams - LADDER[MAILER].grams) / 1000.0
    harmless = Risk(MAILER, 1, 1, 1, None)
    assert _urgency(harmless, 1_000) == pytest.approx(1_000 * (saved + freight), rel=0.01)


@pytest.mark.parametrize(
    ("risk", "volume", "price", "least", "most"),
    [
        (SURE_TO_BREAK, 100_000, 1_200, 1, 1),
        (STURDY, 10_000, 300, 100_000, 10_000_000),
        (STURDY, 0, 300, 2, 100_000),
        (UNSURE, 10_000, 1_200, 1_000, 10_000_000),
        (UNSURE, 10_000, 100_000_000, 1, 10),
    ],
)
def test_urgent_is_what_is_often_sent_and_likely_to_hold(
    risk: Risk, volume: int, price: int, least: int, most: int
) -> None:
    assert least <= _urgency(risk, volume, price) <= most


def test_what_saves_nothing_is_never_urgent() -> None:
    heavier = replace(UNSURE, pack=PackCode("box_dunnage"))
    assert _urgency(heavier, 1_000_000) == 1
    assert _urgency(replace(STURDY, pack=BOX), 1_000_000) == 1


def test_a_wider_interval_is_worth_asking_about_where_the_middle_is_not() -> None:
    """Someone who looks takes the good half of what might go either way."""
    narrow = Risk(MAILER, 60_000, 59_000, 61_000, None)
    wide = Risk(MAILER, 60_000, 6_000, 400_000, None)
    assert _urgency(wide, 1_000) > _urgency(narrow, 1_000)


def test_what_nobody_scored_has_a_priority() -> None:
    found = flag(_product(), None, LADDER, 0.0, proposed=MAILER)
    assert found is not None
    assert found.priority >= 1


def test_who_is_drawn_for_audit_cannot_be_told_from_the_score() -> None:
    """Among certain products of one score some are drawn, and always the same."""
    products = [_product(id=ProductId(f"P{number}")) for number in range(300)]
    flags = [flag(one, _score(), LADDER, 0.2, proposed=MAILER, salt="s") for one in products]
    drawn = [one.flag for one in flags if one is not None]
    assert 30 < drawn.count(Flag.AUDIT) < 95
    assert set(drawn) == {Flag.AUDIT, None}
    assert [is_audited(one.id, 0.2, "s") for one in products] == [
        one is Flag.AUDIT for one in drawn
    ]
