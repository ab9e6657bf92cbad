"""The ledger at the service: what counts, what is told apart, who is told of what."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode
from reviewer.domain.people import Role
from reviewer.service.gold_tables import gold_draws
from reviewer.service.ledger import Asked, packaging_ledger
from reviewer.service.mentors import link_mentor
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.ledgers import (
    ACROSS,
    AFTER,
    BEFORE,
    CENTS,
    GRAMS,
    MAILER,
    PPM,
    move_to,
    mug,
    put_shipped,
    report,
    slices,
    stated,
    told,
)
from tests.service.looking_again import rows
from tests.service.running import add
from tests.service.stocking import put

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.fixture
def lead(sign_in: SignIn) -> SignedInDesk:
    return sign_in("lead")


def decide(desk: SignedInDesk, *items: str, verdict: Verdict = CERTIFY) -> None:
    desk.push(*(desk.device.decision(desk.person, item, verdict) for item in items))


def test_a_certificate_saves_by_parcel_and_a_reject_nothing(
    desk: SignedInDesk, lead: SignedInDesk, store: Store
) -> None:
    first, second = put_shipped(store, mug(1), mug(2))
    decide(desk, first)
    decide(desk, second, verdict=REJECT)
    found = told(lead)
    total = found["total"]
    assert found["slices"] == [{**total, "name": "BER1"}]
    assert (total["certified"], total["rejected"], total["parcels"]) == (1, 1, 100)
    assert total["saved_g"] == 100 * GRAMS
    assert total["saved_cost"] == [{"currency": "EUR", "minor": 100 * CENTS}]
    damage = total["damage"]
    assert (damage["damaged"], damage["scored"], damage["scored_damaged"]) == (2, 100, 2)
    assert damage["expected_millionths"] == 100 * PPM
    assert damage["share"]["value"] == 0.02
    assert 0.005 < damage["share"]["low"] < 0.02 < damage["share"]["high"] < 0.08
    assert damage["ratio"]["value"] == pytest.approx(2 / 1.4)
    # Garwood's limits of a count of 2: 0.2422 and 7.2247.
    assert damage["ratio"]["low"] == pytest.approx(0.2422 / 1.4, abs=1e-4)
    assert damage["ratio"]["high"] == pytest.approx(7.2247 / 1.4, abs=1e-4)
    assert "current" in found["baseline"]
    assert "parcel" in found["method"]


def test_slices_are_the_total(desk: SignedInDesk, lead: SignedInDesk, store: Store) -> None:
    items = put_shipped(
        store,
        mug(1, vendor="Aune", country="FR"),
        mug(2, vendor="Brel", category="garden/pots"),
        mug(3, site="MAD4"),
    )
    decide(desk, *items)
    named = {
        "site": {"BER1": 2, "MAD4": 1},
        "country": {"DE": 2, "FR": 1},
        "category": {"garden/pots": 1, "kitchen/mugs": 2},
        "vendor": {"Aune": 1, "Brel": 1, "Tarn Pottery": 1},
        "pack": {MAILER: 3},
    }
    for by, expected in named.items():
        found = slices(lead, f"?by={by}")
        assert {name: each["certified"] for name, each in found.items()} == expected
        assert sum(each["saved_g"] for each in found.values()) == 300 * GRAMS


def test_a_catalogue_that_follows_the_certificate_keeps_what_it_saves(
    desk: SignedInDesk, lead: SignedInDesk, other: SignedInDesk, store: Store, clock: Clock
) -> None:
    one = stated(mug(1), (AFTER, 100, 2))
    put(store, one)
    decide(desk, one.item)
    move_to(store, one, MAILER)
    assert told(lead)["total"]["saved_g"] == 100 * GRAMS
    # Neither does a dispute that is over make it forget.
    against = other.device.decision(other.person, one.item, REJECT)
    other.push(against)
    assert told(lead)["total"]["saved_g"] == 0
    other.push(other.device.withdrawal(other.person, against))
    assert told(lead)["total"]["saved_g"] == 100 * GRAMS


def test_facts_of_before_the_decision_are_no_baseline(
    desk: SignedInDesk, lead: SignedInDesk, store: Store
) -> None:
    one = stated(mug(1, current_pack="box_dunnage"), (AFTER, 100, 2))
    put(store, one)
    move_to(store, one, "box")  # at the same millisecond, by the clock of these tests
    decide(desk, one.item)
    move_to(store, one, MAILER)
    assert told(lead)["total"]["saved_g"] == 100 * GRAMS


def test_what_cannot_be_worked_out_is_counted_apart(
    desk: SignedInDesk, lead: SignedInDesk, store: Store
) -> None:
    items = put_shipped(
        store,
        mug(1, current_pack="crate"),  # on no ladder
        mug(2, current_pack="poly_mailer"),  # lighter than what was certified
        replace(mug(3), score=None),
        shipped=50,
        damaged=1,
    )
    quiet = stated(mug(4), (BEFORE, 7, 1), (ACROSS, 30, 3))
    put(store, quiet)
    decide(desk, *items, quiet.item)
    total = told(lead)["total"]
    assert total["coverage"] == {
        "counted": 1,
        "no_parcels": 1,
        "no_measures": 1,
        "not_lighter": 1,
        "unplaced_parcels": 30,
    }
    assert (total["certified"], total["parcels"], total["saved_g"]) == (4, 50, 50 * GRAMS)
    damage = total["damage"]
    assert (damage["damaged"], damage["scored"], damage["expected_millionths"]) == (1, 0, 0)
    assert damage["ratio"] is None


def test_outcomes_come_in_once(desk: SignedInDesk, lead: SignedInDesk, store: Store) -> None:
    one = mug(1)
    put(store, one)
    decide(desk, one.item)
    for _ in range(2):
        report(store, one.item, 40, 1, "T-1")
    total = told(lead)["total"]
    assert (total["parcels"], total["damage"]["damaged"]) == (40, 1)


def test_a_window_takes_decisions_by_the_day_they_came(
    desk: SignedInDesk, lead: SignedInDesk, store: Store, clock: Clock
) -> None:
    first, second = put_shipped(store, mug(1), mug(2))
    decide(desk, first)
    today = datetime.fromtimestamp(clock.ms / 1000, UTC).date()
    clock.ms += 24 * 3_600_000
    again = SignedInDesk(desk.client, "reviewer")
    decide(again, second)
    lead = SignedInDesk(desk.client, "lead")
    tomorrow = today + timedelta(days=1)
    queries = (f"?until={today}", f"?since={tomorrow}", f"?since={today}&until={tomorrow}")
    assert [told(lead, each)["total"]["certified"] for each in queries] == [1, 1, 2]
    for day in ("2026-11", "yesterday", "2026-02-30"):
        assert lead.call("GET", f"/v1/ledger?since={day}").status_code == 422


def test_who_is_bound_to_a_site_is_told_of_it_alone(
    desk: SignedInDesk, sign_in: SignIn, store: Store
) -> None:
    items = put_shipped(store, mug(1), mug(2, site="MAD4"))
    decide(desk, *items)
    add(store, "marta", Role.LEAD, ("MAD4",))
    marta = sign_in("marta")
    assert set(slices(marta)) == {"MAD4"}
    assert told(marta)["total"]["certified"] == 1
    assert marta.call("GET", "/v1/ledger?site=BER1").status_code == 403


def test_what_waits_for_a_countersign_counts_nothing(
    lead: SignedInDesk, sign_in: SignIn, store: Store
) -> None:
    link_mentor(store, "mentor", "intern")
    intern, mentor = sign_in("intern"), sign_in("mentor")
    (item,) = put_shipped(store, mug(1))
    made = intern.device.decision(intern.person, item)
    intern.push(made)
    assert told(lead)["slices"] == []
    mentor.push(mentor.device.countersign(mentor.person, made))
    assert told(lead)["total"]["saved_g"] == 100 * GRAMS


def certified_of(desk: SignedInDesk) -> dict[str, int]:
    """Items that one is told are certified, by vendor; each item has a vendor of its own."""
    return {name: each["certified"] for name, each in slices(desk, "?by=vendor").items()}


def test_a_drawn_member_is_to_everybody_as_they_are_told_of_it(
    desk: SignedInDesk, lead: SignedInDesk, sign_in: SignIn, store: Store
) -> None:
    set_rereview_share(store, 0.2)
    items = put_shipped(store, *(mug(each, vendor=f"V{each}") for each in range(5)))
    lead.push(lead.device.bulk(lead.person, items))
    (drawn,) = (row.item for row in rows(store))
    hidden = f"V{int(drawn[1:6])}"
    admin = sign_in("admin")
    # Its author was told that all five are certified, and must not find out which was drawn.
    assert certified_of(lead) == {f"V{each}": 1 for each in range(5)}
    assert hidden not in slices(admin, "?by=vendor")
    assert told(admin)["total"]["certified"] == 4
    assert told(admin)["total"]["parcels"] == 400
    with store.reading() as connection:
        assert packaging_ledger(connection, Asked()).total.certified == 5
    decide(desk, drawn)  # who looks again agrees, and all is told
    assert told(admin)["total"]["certified"] == 5


def test_a_ledger_says_of_each_item_what_the_feed_says(
    desk: SignedInDesk, lead: SignedInDesk, sign_in: SignIn, store: Store
) -> None:
    set_rereview_share(store, 0.5)
    items = put_shipped(store, *(mug(each, vendor=f"V{each}") for each in range(8)))
    lead.push(lead.device.bulk(lead.person, items))
    drawn = [row.item for row in rows(store)]
    decide(desk, *drawn[:-1])
    for one in (lead, sign_in("admin")):
        bodies = [each["body"] for each in one.pull_all()[0] if each["noun"] == "item"]
        certified = {
            each["product"]["vendor"]: 1 for each in bodies if each["verdict"] == "certify"
        }
        assert certified_of(one) == certified


def test_gold_in_ones_queue_is_to_them_an_open_item(
    desk: SignedInDesk, lead: SignedInDesk, sign_in: SignIn, store: Store
) -> None:
    (item,) = put_shipped(store, mug(1))
    decide(desk, item)
    texts = {"item": item, "person": lead.person, "matter": "m", "verdict": "certify"}
    drawn = {**texts, "slice": "", "lot": "", "since_seq": 0, "made_ms": 0}
    with store.writing() as change:
        change.connection.execute(gold_draws.insert(), {**drawn, "told": False})
    assert told(lead)["slices"] == []
    assert told(sign_in("admin"))["total"]["certified"] == 1
    with store.writing() as change:
        change.connection.execute(gold_draws.update().values(told=True))
    assert told(lead)["total"]["certified"] == 1


def test_a_reopened_certificate_counts_nothing_until_it_is_decided_anew(
    desk: SignedInDesk, lead: SignedInDesk, store: Store
) -> None:
    (item,) = put_shipped(store, mug(1))
    decide(desk, item)
    report(store, item, 200, 90, "T-1")
    (body,) = (each["body"] for each in desk.pull_all()[0] if each["noun"] == "item")
    assert body["reopened_for"] == ["damage"]
    assert told(lead)["slices"] == []


def test_a_product_that_moved_to_another_site_leaves_its_certificate_where_it_was(
    desk: SignedInDesk, sign_in: SignIn, store: Store
) -> None:
    (item,) = put_shipped(store, mug(1))
    decide(desk, item)
    moved = replace(mug(1, site="MAD4"), proposed_pack=PackCode("poly_mailer"))
    put(store, moved)
    decide(desk, moved.item)
    add(store, "marta", Role.LEAD, ("MAD4",))
    add(store, "berta", Role.LEAD, ("BER1",))
    for name, site, pack in (("marta", "MAD4", "poly_mailer"), ("berta", "BER1", MAILER)):
        assert set(slices(sign_in(name))) == {site}
        assert set(slices(sign_in(name), "?by=pack")) == {pack}
