"""Records of the model and of all who decide, in the slice of an item."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import ItemId, PackCode, ReasonCode
from reviewer.domain.record import Kind
from reviewer.service.app import create_app
from reviewer.service.evidence_pages import page_of
from reviewer.service.past_tables import evidence_pages
from reviewer.service.slice_records import records_of, renew_slice_records
from reviewer.service.store import Store
from reviewer.wire.evidence import EvidenceShape
from tests.service.conftest import GENEROUS, Clock
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked
from tests.service.test_decided_slices import came

SignIn = Callable[..., SignedInDesk]
MODEL = "plain-1/1"
DAY_MS = 24 * 3_600_000
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT
ITEMS = 24


@pytest.fixture
def items(store: Store) -> list[str]:
    return fill(store, ITEMS, pictures=False)


@pytest.fixture
def client(store: Store) -> Iterator[httpx.Client]:
    app = create_app(store, GENEROUS)
    app.state.hub.evidence = PlainEvidence(store)
    with front_door(app) as found:
        yield found


@pytest.fixture
def desks(store: Store, sign_in: SignIn) -> list[SignedInDesk]:
    for number in range(5):
        add(store, f"r{number}")
    return [sign_in(f"r{number}") for number in range(5)]


def decide(
    desk: SignedInDesk, item: str, verdict: Verdict = CERTIFY, *, risk: int = 1_000, model: str = ""
) -> None:
    """With the score of a model beside it, whose threshold is 5,000; without one it is hidden."""
    reason = ReasonCode("fragile") if verdict.needs_reason else None
    made = Decision(ItemId(item), verdict, PackCode("padded_mailer"), reason)
    seen = Shown(model=model, risk_ppm=risk, threshold_ppm=5_000) if model else Shown()
    payload = replace(made, shown=seen).payload()
    desk.push(desk.device.record(desk.person, Kind.DECISION, payload))


def decide_all(
    desks: Sequence[SignedInDesk], items: Sequence[str], *, model: str = MODEL, risk: int = 1_000
) -> None:
    for place, item in enumerate(items):
        decide(desks[place % len(desks)], item, model=model, risk=risk)


def known(store: Store, item: str, model: str = MODEL) -> list[dict[str, Any]]:
    renew_slice_records(store)
    with store.reading() as connection:
        found = records_of(connection, item, model)
    assert found is not None
    return [each.model_dump() for each in found]


def test_of_twenty_verified_the_share_is_told_with_its_interval(
    store: Store, desks: list[SignedInDesk], items: list[str], clock: Clock
) -> None:
    decide_all(desks, items)
    for place, item in enumerate(items[:20]):
        came(store, clock, item, result="damaged" if place == 7 else "fine")
    of_model, of_us = known(store, items[0])
    for found in (of_model, of_us):
        assert (found["decisions"], found["verified"], found["right"]) == (ITEMS, 20, 19)
        # Wilson, 19 of 20 at 95 %.
        assert (found["low_ppm"], found["high_ppm"]) == (763_869, 991_119)
    assert (of_model["whose"], of_us["whose"]) == ("model", "us")
    assert (of_us["pack"], of_us["category"]) == ("padded_mailer", "kitchen")


def test_below_five_and_below_twenty_nothing_and_no_share_is_told(
    store: Store, desks: list[SignedInDesk], items: list[str], clock: Clock
) -> None:
    decide_all(desks, items[:4])
    _, us = known(store, items[0])
    assert [us[name] for name in ("decisions", "verified", "right")] == [None, None, None]
    decide_all(desks, items[4:])
    for item in items[:4]:
        came(store, clock, item, result="fine")
    clock.ms += DAY_MS
    _, us = known(store, items[0])
    assert [us[name] for name in ("decisions", "verified", "right")] == [ITEMS, None, None]
    for item in items[4:19]:
        came(store, clock, item, result="fine")
    clock.ms += DAY_MS
    _, us = known(store, items[0])
    assert [us[name] for name in ("decisions", "verified", "right")] == [ITEMS, 19, None]


def test_of_fewer_than_five_people_nothing_is_told_though_they_decided_much(
    store: Store, desks: list[SignedInDesk], items: list[str]
) -> None:
    decide_all(desks[:4], items)
    of_model, of_us = known(store, items[0])
    assert (of_model["decisions"], of_us["decisions"]) == (ITEMS, None)


def test_the_model_is_held_to_what_it_said_then_and_each_version_to_its_own(
    store: Store, desks: list[SignedInDesk], items: list[str], clock: Clock
) -> None:
    decide_all(desks, items[:10], risk=9_000)
    decide_all(desks, items[10:16], model="other-2/1")
    decide_all(desks, items[16:], model="")
    for item in items:
        came(store, clock, item, result="fine")
    of_model, of_us = known(store, items[0])
    # It would have kept ten of the packs that did well.
    assert (of_model["decisions"], of_model["verified"]) == (10, 10)
    assert (of_us["decisions"], of_us["right"]) == (ITEMS, ITEMS)
    with store.reading() as connection:
        rows = connection.execute(sa.text('SELECT model, "right" FROM slice_records')).all()
    assert sorted(map(tuple, rows)) == [("", ITEMS), ("other-2/1", 6), (MODEL, 0)]


def test_another_category_is_another_slice(
    store: Store, desks: list[SignedInDesk], items: list[str]
) -> None:
    put(store, stocked(replace(product(99), category="garden/pots")))
    decide_all(desks, items)
    model, us = known(store, "P00099:padded_mailer")
    assert (us["category"], us["decisions"], us["verified"]) == ("garden", 0, 0)
    assert (model["decisions"], model["right"]) == (0, None)


def test_it_is_counted_once_a_day_and_says_of_which(
    store: Store, desks: list[SignedInDesk], items: list[str], clock: Clock
) -> None:
    decide_all(desks, items[:10])
    day = known(store, items[0])[1]["as_of"]
    decide_all(desks, items[10:])
    assert known(store, items[0])[1]["decisions"] == 10
    clock.ms += DAY_MS
    later = known(store, items[0])[1]
    assert (later["decisions"], later["as_of"] > day) == (ITEMS, True)


def test_they_come_with_the_evidence_and_are_told_again_as_they_were(
    store: Store, desks: list[SignedInDesk], items: list[str], clock: Clock, sign_in: SignIn
) -> None:
    decide_all(desks, items[:10])
    renew_slice_records(store)
    ana = desks[0]
    told = ana.call("GET", f"/v1/items/{items[20]}/evidence").text
    page = EvidenceShape.model_validate_json(told)
    assert page.records is not None
    assert [each.decisions for each in page.records] == [10, 10]
    made = Decision(ItemId(items[20]), CERTIFY, PackCode("padded_mailer"))
    version = ana.call("GET", f"/v1/items/{items[20]}").json()["version"]
    shown = Shown(version=version, page=page.page)
    record = ana.device.record(ana.person, Kind.DECISION, replace(made, shown=shown).payload())
    ana.push(record)
    decide_all(desks, items[10:20])
    clock.ms += DAY_MS
    renew_slice_records(store)
    past = sign_in("r0").call("GET", f"/v1/items/{items[20]}/decisions/{record.id}/evidence").json()
    assert EvidenceShape.model_validate(past["evidence"]).model_dump_json() == told
    assert page_of(page) == page.page


def test_a_page_from_before_there_were_any_is_told_again_to_the_byte(
    store: Store, desks: list[SignedInDesk], items: list[str]
) -> None:
    first = desks[0].call("GET", f"/v1/items/{items[0]}/evidence").text
    assert "records" not in first
    with store.reading() as connection:
        kept = connection.execute(sa.select(evidence_pages.c.body)).scalars().all()
    assert kept == [first]
    assert EvidenceShape.model_validate_json(first).to_domain().records is None
