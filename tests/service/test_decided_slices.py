"""Which decisions a review of slices counts, with which truth, route and facets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.countersign import Word
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.insight.tallies import Decided, Route, SliceFacet
from reviewer.service.decided_slices import ITEMS_AT_ONCE, Stretch, decided_at
from reviewer.service.outcomes import take_outcomes
from reviewer.service.policy import set_rereview_share
from reviewer.service.slice_facts import facts_of, price_band, shift_at
from reviewer.service.store import Store
from reviewer.wire.items import ProductShape
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import begin_loop
from tests.service.practising import decide, settle
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT
EVERYWHERE = Person(PersonId("lead"), "lead", "Lead", Role.LEAD, ())


def counted(
    store: Store, stretch: Stretch | None = None, at_once: int = ITEMS_AT_ONCE
) -> list[Decided]:
    with store.reading() as connection:
        return list(decided_at(connection, EVERYWHERE, stretch or Stretch(), at_once))


def said(store: Store) -> list[tuple[Verdict, bool | None, Route]]:
    return [(each.verdict, each.damaged, each.route) for each in counted(store)]


def came(store: Store, clock: Clock, item: str, **changes: object) -> None:
    """Later it is known how parcels of an item's product arrived."""
    clock.ms += 60_000
    name, _, pack = item.partition(":")
    row = {"id": name, "pack": pack, "source": "physical_test", "date": "2026-05-17"} | changes
    named = {key: str(value) for key, value in row.items()}
    take_outcomes(store, [SourceRow(1, named)], Defects("outcomes"))


def test_a_decision_counts_once_with_the_facts_of_its_item(
    store: Store, desk: SignedInDesk, items: list[str]
) -> None:
    desk.push(desk.device.decision(desk.person, items[0], REJECT))
    (found,) = counted(store)
    # At one o'clock: the device's clock says 0 and an hour.
    assert found == Decided(
        {
            SliceFacet.SITE: "BER1",
            SliceFacet.COUNTRY: "DE",
            SliceFacet.LANGUAGE: "en",
            SliceFacet.CATEGORY: "kitchen",
            SliceFacet.PRICE_BAND: "EUR 1000-2000",
            SliceFacet.VENDOR: "Tarn Pottery",
            SliceFacet.SHIFT: "night",
        },
        REJECT,
        None,
        Route.FLAGGED,
        0.014,
    )


def test_what_was_taken_back_or_replaced_does_not_count(
    store: Store, desk: SignedInDesk, items: list[str]
) -> None:
    made = [desk.device.decision(desk.person, item) for item in items[:2]]
    desk.push(*made)
    desk.push(desk.device.withdrawal(desk.person, made[0]))
    desk.push(desk.device.decision(desk.person, items[1], REJECT, supersedes=made[1].id))
    assert said(store) == [(REJECT, None, Route.FLAGGED)]


def test_a_decision_that_waits_counts_from_its_countersign_on(
    store: Store, sign_in: SignIn, items: list[str]
) -> None:
    loop = begin_loop(store, sign_in)
    made = decide(loop, items[0], CERTIFY)
    assert counted(store) == []
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made, Word.APPROVE))
    assert said(store) == [(CERTIFY, None, Route.FLAGGED)]


def test_what_came_out_after_a_certificate_says_what_was_right(
    store: Store, desk: SignedInDesk, items: list[str], clock: Clock
) -> None:
    came(store, clock, items[0], result="damaged")
    verdicts = (CERTIFY, CERTIFY, CERTIFY, REJECT, REJECT, REJECT)
    for item, verdict in zip(items[:6], verdicts, strict=True):
        desk.push(desk.device.decision(desk.person, item, verdict))
    came(store, clock, items[1], result="fine")
    came(store, clock, items[2], shipped=40, damaged=9, source="returns")
    # What is rejected never went out in the pack: only a test of it says something.
    came(store, clock, items[3], shipped=40, damaged=9, source="returns")
    came(store, clock, items[4], result="damaged")
    came(store, clock, items[5], result="fine")
    came(store, clock, items[0].replace("padded_mailer", "paper_bag"), result="damaged")
    assert [each[1] for each in said(store)] == [None, False, True, None, True, False]


def test_what_came_back_counts_against_the_certificate_that_was_reopened(
    store: Store, desk: SignedInDesk, items: list[str], clock: Clock
) -> None:
    made = desk.device.decision(desk.person, items[0])
    desk.push(made)
    came(store, clock, items[0], result="damaged")
    assert said(store) == [(CERTIFY, True, Route.FLAGGED)]
    clock.ms += 1
    again = desk.device.decision(
        desk.person, items[0], REJECT, supersedes=made.id, flag="reopened", heard_ms=clock.ms
    )
    assert desk.outcomes(again) == ["applied"]
    assert said(store) == [(CERTIFY, True, Route.FLAGGED), (REJECT, None, Route.ASKED)]


def test_gold_says_it_of_everybody_but_its_panel(
    store: Store, sign_in: SignIn, desk: SignedInDesk, items: list[str], clock: Clock
) -> None:
    loop = begin_loop(store, sign_in)
    settle(loop, items[0], REJECT)
    desk.push(desk.device.decision(desk.person, items[0], REJECT))
    loop.mentor.push(loop.mentor.device.decision(loop.mentor.person, items[0], REJECT))
    assert sorted(str(damaged) for _, damaged, _ in said(store)) == ["None", "True"]
    # What came out goes before what was said.
    settle(loop, items[1], REJECT)
    desk.push(desk.device.decision(desk.person, items[1]))
    assert said(store)[2] == (CERTIFY, True, Route.FLAGGED)
    came(store, clock, items[1], result="fine")
    assert said(store)[2] == (CERTIFY, False, Route.FLAGGED)


def test_how_an_item_came_is_told_by_its_flag(store: Store, desk: SignedInDesk) -> None:
    flags = (Flag.UNSURE, Flag.OUTSIDE, Flag.STATISTICS, Flag.RULE, Flag.AUDIT)
    entries = [
        replace(stocked(product(number)), flag=flag, propensity=20_000 + 980_000 * (number < 4))
        for number, flag in enumerate(flags)
    ]
    put(store, *entries)
    # On screen an audit is told as any other.
    desk.push(
        *(desk.device.decision(desk.person, each.item, flag="unsure") for each in entries[4:])
    )
    desk.push(*(desk.device.decision(desk.person, each.item) for each in entries[:4]))
    assert [route for _, _, route in said(store)] == [*[Route.FLAGGED] * 3, *[Route.ASKED] * 2]


def test_what_the_model_took_alone_is_its_own_certificate(store: Store, clock: Clock) -> None:
    certain = Score("mugs-1/1", (Risk(PackCode("padded_mailer"), 2_000, 900, 3_000, 8_000),), ())
    alone = [replace(stocked(product(n), asked=False), score=certain) for n in range(3)]
    # Nobody is asked, but the model is not certain either: another pack is proposed by now.
    put(store, *alone, stocked(product(3), asked=False))
    came(store, clock, alone[1].item, result="fine")
    came(store, clock, alone[2].item, result="damaged")
    assert said(store) == [
        (CERTIFY, damaged, Route.AUTO_CERTIFIED) for damaged in (None, False, True)
    ]
    assert all(SliceFacet.SHIFT not in each.facets for each in counted(store))


def test_members_of_a_bulk_act_count_once_nobody_has_to_look_again(
    store: Store, desk: SignedInDesk, other: SignedInDesk, items: list[str]
) -> None:
    set_rereview_share(store, 0.5)
    desk.push(desk.device.bulk(desk.person, items))
    assert len(counted(store)) == 3


@pytest.mark.parametrize("at_once", [1, 2, 5, 6, 7])
def test_however_few_items_are_held_at_once_the_same_is_counted(
    store: Store, desk: SignedInDesk, items: list[str], clock: Clock, at_once: int
) -> None:
    verdicts = (CERTIFY, REJECT) * 3
    for item, verdict in zip(items, verdicts, strict=True):
        desk.push(desk.device.decision(desk.person, item, verdict))
    came(store, clock, items[2], result="fine")
    found = counted(store, at_once=at_once)
    assert [each.verdict for each in found] == list(verdicts)
    assert found == counted(store)


def test_a_stretch_holds_its_beginning_and_not_its_end(
    store: Store, desk: SignedInDesk, other: SignedInDesk, items: list[str]
) -> None:
    of_one = ((desk, 0, 999), (desk, 1, 1_000), (desk, 2, 1_999), (desk, 3, 2_000))
    # What another person said of the same items at another time counts by its own time.
    of_another = ((other, 1, 999), (other, 2, 2_000))
    for who, place, at_ms in (*of_one, *of_another):
        payload = Decision(ItemId(items[place]), CERTIFY, PackCode("padded_mailer")).payload()
        made = who.device.record(who.person, Kind.DECISION, payload, wall_ms=at_ms)
        assert who.outcomes(made)[0] in ("applied", "concurring")
    assert len(counted(store, Stretch(1_000, 2_000))) == 2
    assert len(counted(store, Stretch(until=1_000))) == 2
    assert len(counted(store, Stretch(2_000))) == 2


@pytest.mark.parametrize(
    ("utc", "offset_min", "shift"),
    [
        ("2026-05-17T05:59", 0, "night"),
        ("2026-05-17T06:00", 0, "early"),
        ("2026-05-17T13:59", 0, "early"),
        ("2026-05-17T14:00", 0, "late"),
        ("2026-05-17T21:59", 0, "late"),
        ("2026-05-17T22:00", 0, "night"),
        ("2026-05-17T04:30", 120, "early"),
        ("2026-05-17T23:30", -120, "late"),
        ("1969-12-31T23:30", 0, "night"),
    ],
)
def test_shifts_go_by_the_clock_on_the_wall(utc: str, offset_min: int, shift: str) -> None:
    at_ms = int(datetime.fromisoformat(utc).replace(tzinfo=UTC).timestamp()) * 1000
    assert shift_at(at_ms, offset_min) == shift


@pytest.mark.parametrize(
    ("price", "band"),
    [
        (0, "SEK -500"),
        (499, "SEK -500"),
        (500, "SEK 500-1000"),
        (49_999, "SEK 20000-50000"),
        (50_000, "SEK 50000-"),
        (None, ""),
    ],
)
def test_prices_are_told_in_bands_of_their_currency(price: int | None, band: str) -> None:
    assert price_band(price, "SEK") == band


def test_a_facet_that_a_product_lacks_is_left_out() -> None:
    bare = replace(product(1), vendor="", price=None)
    found = facts_of(ProductShape.of_domain(bare).model_dump())
    assert set(found) == {
        SliceFacet.SITE,
        SliceFacet.COUNTRY,
        SliceFacet.LANGUAGE,
        SliceFacet.CATEGORY,
    }
