"""Whether people follow the score: which decisions are in which arm, and who is told of it."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.people import Role
from reviewer.insight.score_hiding import following, sizes_needed
from reviewer.service.hiding import set_hide_share
from reviewer.service.hiding_tables import score_draws
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import product, put
from tests.service.test_score_hiding import decision, entry, share_hidden, told

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT  # the model would reject all of these mugs


def effect(lead: SignedInDesk) -> dict[str, Any]:
    found: dict[str, Any] = lead.call("GET", "/v1/score-effect").json()
    return found


def site(lead: SignedInDesk, name: str = "BER1") -> dict[str, Any]:
    (found,) = (each for each in effect(lead)["sites"] if each["site"] == name)
    return dict(found)


def arms(store: Store) -> dict[str, bool]:
    with store.reading() as connection:
        return {row.item: row.hidden for row in connection.execute(sa.select(score_draws))}


def test_a_simulated_site_that_follows_its_scores_is_found_to(
    store: Store, desk: SignedInDesk, sign_in: SignIn
) -> None:
    """Seeded: they agree in 95 of 100 where it is shown, in 60 of 100 where it is not."""
    items = share_hidden(store, 0.4, count=160)
    hidden, chance = arms(store), Random(7)
    made = {
        item: REJECT if chance.random() < (0.6 if hidden[item] else 0.95) else CERTIFY
        for item in items
    }
    for item, verdict in made.items():
        desk.push(decision(desk, item, verdict))
    agree = {arm: sum(made[i] is REJECT for i in items if hidden[i] is bool(arm)) for arm in (0, 1)}
    many = {arm: sum(hidden[i] is bool(arm) for i in items) for arm in (0, 1)}
    found = site(sign_in("lead"))
    expected = following(agree[0], many[0], agree[1], many[1])
    assert expected.effect is not None
    assert expected.shown is not None
    assert found["effect"]["value"] == pytest.approx(expected.effect.value)
    assert (found["effect"]["low"], found["p"]) == pytest.approx((expected.effect.low, expected.p))
    assert found["effect"]["low"] > 0.0
    assert (found["shown"]["decisions"], found["hidden"]["decisions"]) == (many[0], many[1])
    assert (found["shown"]["agree"], found["left_out"]) == (agree[0], 0)
    before = expected.shown.value
    assert before is not None
    needed = sizes_needed(before, before - 0.05, 1.5)
    assert (found["hidden_needed"], found["shown_needed"]) == (needed.hidden, needed.shown)


def test_few_are_not_told(store: Store, desk: SignedInDesk, sign_in: SignIn) -> None:
    items = share_hidden(store, 1.0, count=6)
    lead = sign_in("lead")
    for many, item in enumerate(items[:4], start=1):
        desk.push(decision(desk, item, REJECT))
        told_of = site(lead)["hidden"]
        assert told_of == {"decisions": None, "agree": None, "rate": None}, many
    desk.push(decision(desk, items[4], REJECT))
    assert site(lead)["hidden"] == {"decisions": 5, "agree": 5, "rate": None}
    assert (site(lead)["effect"], site(lead)["shown"]["decisions"]) == (None, 0)


def test_what_is_no_first_look_at_what_the_arm_says_is_left_out(
    store: Store, desk: SignedInDesk, sign_in: SignIn
) -> None:
    items = share_hidden(store, 1.0, count=8)
    desk.push(desk.device.bulk(desk.person, items[:2]))
    desk.push(decision(desk, items[2], Verdict.DEFER))
    desk.push(desk.device.decision(desk.person, items[3]))  # says nothing of what it showed
    intern, lead = sign_in("intern"), sign_in("lead")
    intern.push(decision(intern, items[4], REJECT))
    for item in items[5:]:
        desk.push(decision(desk, item, REJECT))
        lead.push(decision(lead, item, CERTIFY))  # by then it is shown
    found = site(lead)
    assert (found["left_out"], found["hidden"]["decisions"]) == (5, None)


def test_the_models_word_is_that_of_then(
    store: Store, desk: SignedInDesk, sign_in: SignIn, clock: Any
) -> None:
    items = share_hidden(store, 1.0, count=5)
    for number, item in enumerate(items):
        desk.push(decision(desk, item, REJECT))
        clock.ms += 1_000
        now = entry(number)
        assert now.score is not None
        risk = replace(now.score.risks[0], ppm=9, low_ppm=1, high_ppm=20)
        put(store, replace(now, score=replace(now.score, risks=(risk,))))
    assert told(desk, items[0])["score"]["risks"][0]["ppm"] == 9
    assert site(sign_in("lead"))["hidden"]["agree"] == 5


def test_each_lead_is_told_of_their_sites_alone_and_of_nobody(
    store: Store, desk: SignedInDesk, sign_in: SignIn
) -> None:
    set_hide_share(store, 1.0)
    put(store, entry(0), replace(entry(1), product=product(1, site="PRG1")))
    add(store, "petra", Role.LEAD, sites=("PRG1",))
    assert [each["site"] for each in effect(sign_in("petra"))["sites"]] == ["PRG1"]
    text = sign_in("lead").call("GET", "/v1/score-effect").text
    assert desk.person not in text
    assert effect(sign_in("lead"))["reliance"] == {
        **dict.fromkeys(("people", "cases", "harmful"), 0),
        **dict.fromkeys(("rair", "rsr")),
    }
