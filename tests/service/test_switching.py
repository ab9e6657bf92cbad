"""A switch: worked out while others write, made at one stroke, heeding what came meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.service import activation, switching
from reviewer.service.activation import activate
from reviewer.service.policy import set_audit_share, set_rereview_share
from reviewer.service.store import Store
from reviewer.service.tables import items, products
from reviewer.service.versions import add_model
from tests.service.device import SignedInDesk
from tests.service.modelling import SURE, UNSURE, Says, model_folder
from tests.service.stocking import fill, product, put, stocked

COUNT = 7


@pytest.fixture(autouse=True, params=[1, switching.PASSES])
def small_pages(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """With one pass, what changes after it is left for the last moment."""
    for module in (activation, switching):
        monkeypatch.setattr(module, "AT_ONCE", 2)
    monkeypatch.setattr(switching, "PASSES", request.param)


@pytest.fixture
def first(store: Store, tmp_path: Path) -> str:
    fill(store, COUNT, pictures=False)
    return add_model(store, model_folder(tmp_path / "first", "first/1")).name


def once_prepared(act: Callable[[], object]) -> Callable[[str, int, int], None]:
    """Acts when all products were worked out for the first time."""
    left = [act]

    def tell(what: str, done: int, total: int) -> None:
        if what == "products prepared" and done == total and left:
            left.pop()()

    return tell


def test_writers_get_in_between(store: Store, first: str) -> None:
    """All the while products are worked out, nothing is held that a writer needs."""
    written = []

    def write(what: str, _done: int, _total: int) -> None:
        if what == "products prepared":
            with store.writing() as change:
                written.append(change.next_seq())

    activate(store, first, load=Says(UNSURE).load, progress=write)
    assert len(written) >= COUNT // 2


def test_what_changed_after_it_was_worked_out_is_switched_as_it_is_now(
    store: Store, first: str
) -> None:
    changed = replace(product(0), price=1)
    act = once_prepared(lambda: put(store, stocked(changed), stocked(product(900))))
    report = activate(store, first, load=Says(UNSURE).load, progress=act)
    assert report.products == COUNT + 1
    with store.reading() as connection:
        rows = {row.id: row for row in connection.execute(sa.select(products))}
    assert '"price":1,' in rows["P00000"].body
    assert {row.scored_by for row in rows.values()} == {first}


def test_a_decision_that_comes_meanwhile_stands(
    store: Store, desk: SignedInDesk, first: str
) -> None:
    name = f"{product(3).id}:padded_mailer"

    def decide() -> None:
        desk.push(desk.device.decision(desk.person, name, Verdict.REJECT))

    activate(store, first, load=Says(UNSURE).load, progress=once_prepared(decide))
    with store.reading() as connection:
        row = connection.execute(sa.select(items).where(items.c.id == name)).one()
    assert (row.state, row.verdict) == ("decided", "reject")
    assert "reject" in row.history


def test_a_member_that_is_drawn_meanwhile_keeps_verdict_and_veil(
    store: Store, desk: SignedInDesk, first: str
) -> None:
    """It stays at its place in the feed, so nothing but the draw tells that it has changed."""
    set_rereview_share(store, 1.0)
    names = [f"{product(number).id}:padded_mailer" for number in (2, 5)]

    def decide() -> None:
        desk.push(desk.device.bulk(desk.person, names))

    activate(store, first, load=Says(UNSURE).load, progress=once_prepared(decide))
    with store.reading() as connection:
        wanted = sa.select(items).where(items.c.id.in_(names))
        rows = connection.execute(wanted).all()
    assert [(row.state, row.verdict, row.shown_as, row.history) for row in rows] == [
        ("decided", "certify", "open", "[]")
    ] * 2


def test_another_share_of_audits_is_heeded(store: Store, first: str) -> None:
    act = once_prepared(lambda: set_audit_share(store, 1.0))
    report = activate(store, first, load=Says(SURE).load, progress=act)
    assert report.asked == COUNT


def test_places_in_the_feed_rise_and_are_given_once(store: Store, first: str) -> None:
    with store.writing() as change:
        before = change.head
    activate(store, first, load=Says(UNSURE).load)
    with store.reading() as connection:
        places = list(connection.execute(sa.select(items.c.seq)).scalars())
    with store.writing() as change:
        assert before < min(places)
        assert max(places) <= change.head
    assert len(set(places)) == len(places)


def test_nothing_temporary_is_left(store: Store, first: str) -> None:
    activate(store, first, load=Says(UNSURE).load)
    activate(store, first, load=Says(UNSURE).load)
    with store.reading() as connection:
        names = sa.inspect(connection).get_table_names()
        assert not any(name.startswith("switch_") for name in names)
