"""A site that stops using scores: none is told, none decides, and all is as before once resumed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.record import Kind, Record
from reviewer.domain.score_use import ScoreUse
from reviewer.service.activation import activate
from reviewer.service.hiding import set_hide_share
from reviewer.service.hiding_tables import score_switches
from reviewer.service.policy import set_audit_share
from reviewer.service.score_use import switch_use
from reviewer.service.store import Store
from reviewer.service.tables import audit, items, policies
from reviewer.service.versions import add_model
from tests.service.device import SignedInDesk
from tests.service.modelling import SURE, UNSURE, Says, model_folder
from tests.service.stocking import fill, product, put, stocked
from tests.service.test_score_hiding import decision, everything, told

SignIn = Callable[..., SignedInDesk]
WHY = "It errs on glass."


@pytest.fixture
def model(store: Store, tmp_path: Path) -> str:
    set_audit_share(store, 1e-6)
    return add_model(store, model_folder(tmp_path / "first", "first/1")).name


def use(desk: SignedInDesk, *, used: bool, site: str = "BER1", why: str = WHY) -> Record:
    """The record of whoever stops or resumes it at a desk."""
    return desk.device.record(desk.person, Kind.SCORE_USE, ScoreUse(site, used, why).payload())


def rows(store: Store) -> dict[str, Any]:
    """What is known of items, but for their places."""
    with store.reading() as connection:
        found = connection.execute(sa.select(items)).mappings().all()
    left = ("seq", "changed_ms", "rests_on")
    return {row["id"]: {n: v for n, v in row.items() if n not in left} for row in found}


def test_nothing_is_told_and_nothing_certifies_by_itself(
    store: Store, model: str, sign_in: SignIn
) -> None:
    fill(store, 4, pictures=False)
    activate(store, model, load=Says(SURE).load)
    before, lead = rows(store), sign_in("lead")
    assert not any(row["asked"] for row in before.values()), "the model is certain of all"
    assert lead.outcomes(use(lead, used=False)) == ["applied"]
    names = [name for name, row in rows(store).items() if row["asked"]]
    assert len(names) == 4
    heard = everything(lead, names)
    assert heard.count('"score_hidden": "stop"') == 2 * len(names)
    assert "threshold_ppm" not in heard
    assert "first/1" not in heard
    put(store, stocked(product(9)))
    assert told(lead, stocked(product(9)).item)["score_hidden"] == "stop"
    assert lead.outcomes(use(lead, used=True, why="It was fixed.")) == ["applied"]
    after = rows(store)
    assert {name: after[name] for name in before} == before


def test_what_people_decided_stays_and_is_told_without_it(
    store: Store, model: str, sign_in: SignIn
) -> None:
    names = fill(store, 3, pictures=False)
    activate(store, model, load=Says(UNSURE).load)
    lead, desk = sign_in("lead"), sign_in()
    made = decision(desk, names[0], Verdict.REJECT)
    desk.push(made)
    _, cursor = desk.pull_all()
    lead.push(use(lead, used=False))
    changes, cursor = desk.pull_all(cursor)
    heard = {change["id"]: change["body"] for change in changes if change["noun"] == "item"}
    assert {*heard} == {*names}
    assert [heard[name]["score"] for name in names] == [None] * 3
    assert (heard[names[0]]["state"], heard[names[0]]["verdict"]) == ("decided", "reject")
    (policy,) = [change["body"] for change in changes if change["noun"] == "policy"]
    (stop,) = policy["stopped"]
    assert (stop["site"], stop["reason"], bool(stop["title"])) == ("BER1", WHY, True)
    then = desk.call("GET", f"/v1/items/{names[0]}/decisions/{made.id}/evidence").json()
    assert then["facts"]["score"]["model"] == "first/1", "what was shown then stays what it was"
    again = decision(desk, names[1])
    desk.push(again)
    lead.push(use(lead, used=True))
    changes, _ = desk.pull_all(cursor)
    heard = {change["id"]: change["body"] for change in changes if change["noun"] == "item"}
    assert [heard[name]["score"]["model"] for name in names] == ["first/1"] * 3
    then = desk.call("GET", f"/v1/items/{names[1]}/decisions/{again.id}/evidence").json()
    assert then["version"] == again.payload["shown"]["version"]
    assert then["facts"]["score_hidden"] == "stop"


def test_the_order_rests_on_no_score(store: Store, model: str, sign_in: SignIn) -> None:
    names = fill(store, 4, pictures=False)
    activate(store, model, load=Says(UNSURE).load)
    with_score = {row["priority"] for row in rows(store).values()}
    lead = sign_in("lead")
    lead.push(use(lead, used=False))
    without = {told(lead, name)["priority"] for name in names}
    assert without.isdisjoint(with_score)
    assert {row["priority"] for row in rows(store).values()} == without


def test_another_model_changes_nothing_that_is_told(
    store: Store, model: str, sign_in: SignIn, tmp_path: Path
) -> None:
    names = fill(store, 3, pictures=False)
    activate(store, model, load=Says(UNSURE).load)
    lead = sign_in("lead")
    lead.push(use(lead, used=False))
    before = [told(lead, name) for name in names]
    second = add_model(store, model_folder(tmp_path / "second", "second/1")).name
    activate(store, second, load=Says(SURE).load)
    assert [told(lead, name) for name in names] == before
    lead.push(use(lead, used=True))
    assert not any(row["asked"] for row in rows(store).values())


def test_another_site_is_left_alone(store: Store, model: str, sign_in: SignIn) -> None:
    names = fill(store, 2, pictures=False)
    there = stocked(product(7, site="PRG1"))
    put(store, there)
    activate(store, model, load=Says(UNSURE).load)
    lead = sign_in("lead")
    lead.push(use(lead, used=False))
    assert told(lead, there.item)["score"]["model"] == "first/1"
    assert told(lead, names[0])["score"] is None


@pytest.mark.parametrize("name", ["reviewer", "intern", "mentor"])
def test_only_leads_say_so(store: Store, items: list[str], sign_in: SignIn, name: str) -> None:
    desk = sign_in(name)
    assert desk.outcomes(use(desk, used=False)) == ["rejected:not_allowed"]
    assert told(desk, items[0])["score"] is not None


def test_it_is_signed_entered_once_and_cannot_be_taken_back(
    store: Store, items: list[str], sign_in: SignIn
) -> None:
    lead = sign_in("lead")
    made = use(lead, used=False)
    assert lead.outcomes(made, use(lead, used=False)) == ["applied", "applied"]
    with store.reading() as connection:
        (row,) = connection.execute(sa.select(score_switches)).all()
        kinds = connection.execute(sa.select(audit.c.kind)).scalars().all()
        body = connection.execute(sa.select(policies.c.body)).scalar_one()
    assert (row.record, row.author, row.reason) == (made.id, lead.person, WHY)
    assert kinds.count("score_switch") == 1
    assert [stop["site"] for stop in json.loads(body)["stopped"]] == ["BER1"]
    back = lead.device.record(lead.person, Kind.WITHDRAWAL, {"withdraws": made.id})
    assert lead.outcomes(back) == ["rejected:not_withdrawable"]
    bare = lead.device.record(lead.person, Kind.SCORE_USE, {"site": "BER1", "used": True})
    assert lead.outcomes(bare) == ["rejected:bad_payload"]


def test_drawn_items_stay_hidden_when_it_is_resumed(
    store: Store, sign_in: SignIn, desk: SignedInDesk
) -> None:
    set_hide_share(store, 1.0)
    names = fill(store, 2, pictures=False)
    lead = sign_in("lead")
    lead.push(use(lead, used=False))
    desk.push(decision(desk, names[0]))
    assert told(desk, names[0])["score_hidden"] == "stop"
    lead.push(use(lead, used=True))
    assert told(desk, names[0]).get("score_hidden") is None
    assert told(desk, names[1])["score_hidden"] == "draw"


def test_a_command_does_the_same(store: Store, items: list[str], desk: SignedInDesk) -> None:
    assert switch_use(store, ScoreUse("BER1", False, WHY), "command")
    assert not switch_use(store, ScoreUse("BER1", False, WHY), "command")
    assert told(desk, items[0])["score_hidden"] == "stop"
    with pytest.raises(Refused, match="No product is of a site"):
        switch_use(store, ScoreUse("XXX9", False, WHY), "command")
    with pytest.raises(BadInput, match="Say why"):
        ScoreUse("BER1", False, " ")
