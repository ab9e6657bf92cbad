"""Gold among everyday work: told as any other item, decided without effect, told afterwards."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.gates import GateEvidence
from reviewer.domain.remark import Remark
from reviewer.insight.lc_cusum import Alert, Rates, chart, simulated_limit
from reviewer.service.gate_evidence import practice_of
from reviewer.service.gold_tables import gold_lots
from reviewer.service.learning_alerts import ALERT_CASES
from reviewer.service.policy import gold_ppm, set_gold_share, set_rereview_share
from reviewer.service.seeding import lots_drawn
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.practising import decide, reveal, settle, sit
from tests.service.seeding_gold import check_out, drawn, items_in, shape
from tests.service.stocking import fill
from tests.service.test_monday import judge, mine

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    set_gold_share(store, 1.0)
    return begin_loop(store, sign_in, gated=True)


@pytest.fixture
def gold(loop: Loop, items: list[str]) -> list[str]:
    """Two of six items: the first is rejected by a mentor, the second nobody has decided."""
    settle(loop, items[0], REJECT)
    settle(loop, items[1], CERTIFY)
    loop.mentor.push(loop.mentor.device.decision(loop.mentor.person, items[0], REJECT))
    return items[:2]


def seed(loop: Loop, desk: SignedInDesk | None = None) -> set[str]:
    """Check-outs until everything that can be drawn is; the intern's where no desk is named."""
    desk = desk or loop.intern
    check_out(desk, 6)
    return drawn(loop.store, desk.person)


def test_what_is_sent_of_gold_is_in_shape_what_is_sent_of_any_item(
    loop: Loop, gold: list[str], items: list[str]
) -> None:
    """An item that a mentor decided and took back beside gold that they decided."""
    ordinary = items[4]
    made = loop.mentor.device.decision(loop.mentor.person, ordinary, REJECT)
    loop.mentor.push(made)
    _, cursor = loop.intern.pull_all()
    loop.mentor.push(loop.mentor.device.withdrawal(loop.mentor.person, made))
    assert seed(loop) == {*gold}
    changes, _ = loop.intern.pull_all(cursor)
    found = items_in(changes)
    assert {*found} == {ordinary, gold[0]}, "what nobody decided is told as it was"
    assert len(changes) == 2
    sent, like = found[gold[0]], found[ordinary]
    assert shape(sent) == shape(like)
    assert (sent["body"]["state"], sent["body"]["verdict"]) == ("open", None)
    told = {**sent["body"]["history"][0], "record": "", "decided_ms": 0}
    assert told == {**like["body"]["history"][0], "record": "", "decided_ms": 0}
    answer = loop.intern.call("GET", f"/v1/items/{gold[0]}").json()
    assert answer == sent["body"]
    text = json.dumps([changes, loop.intern.pull_all()[0]]).lower()
    assert "gold" not in text
    assert "calibration" not in text


def test_it_is_leased_in_its_place_with_a_later_check_out(
    loop: Loop, gold: list[str], items: list[str]
) -> None:
    settle(loop, items[5], REJECT)
    assert check_out(loop.intern, 2) == items[1:3], "before it is told, it is not leased"
    assert drawn(loop.store, loop.intern.person) == {*gold}
    with loop.store.reading() as connection:
        assert lots_drawn(connection)[0].pool == 2, "what is less urgent would stand out"
    assert sorted(check_out(loop.intern, 6)) == items
    assert drawn(loop.store, loop.intern.person) == {*gold, items[5]}


def test_its_leases_look_like_others(loop: Loop, gold: list[str]) -> None:
    seed(loop)
    body = {"device": loop.intern.device.id, "count": 6, "items": [], "hours": 24}
    leases = loop.intern.call("POST", "/v1/checkouts", body).json()["checkouts"]
    assert gold[0] in {each["item"] for each in leases}
    assert len({repr(shape(each)) for each in leases}) == 1


def test_a_decision_has_no_effect_and_is_told_to_its_author(loop: Loop, gold: list[str]) -> None:
    seed(loop)
    _, cursor = loop.intern.pull_all()
    _, others = loop.lead.pull_all()
    made = loop.intern.device.decision(loop.intern.person, gold[0], CERTIFY, supervised=True)
    assert loop.said(loop.intern, made) == "applied:calibration"
    assert loop.said(loop.intern, made) == "duplicate:calibration"
    assert loop.state(gold[0]) == ("decided", "reject")
    changes, _ = loop.intern.pull_all(cursor)
    (notice,) = (each["body"] for each in changes if each["noun"] == "notice")
    assert (notice["code"], notice["item"]) == ("calibration", gold[0])
    assert "the panel said reject, you said certify" in notice["sentence"]
    own = items_in(changes)[gold[0]]["body"]
    assert (own["state"], own["verdict"]) == ("decided", "certify")
    assert [(past["verdict"], past["withdrawn"]) for past in own["history"]] == [
        ("reject", False),
        ("certify", False),
    ]
    acts = {each["body"]["act"] for each in changes if each["noun"] == "step"}
    assert acts == {"propose", "label", "settle"}
    waiting = loop.mentor.call("GET", "/v1/countersigns").json()
    assert [each for each in waiting.values() if isinstance(each, list)] == [[]]
    assert items_in(loop.lead.pull_all(others)[0]) == {}, "nobody else hears of it"


def test_the_first_blind_look_is_evidence(loop: Loop, gold: list[str]) -> None:
    seed(loop)
    first = decide(loop, gold[0], REJECT)
    reveal(loop, first)
    decide(loop, gold[0], CERTIFY)
    decide(loop, gold[1], REJECT)
    with loop.store.reading() as connection:
        found = practice_of(connection, loop.intern.person, "padded_mailer")
    assert found.evidence == GateEvidence(1, 1, 1, 1)
    assert found.outcomes == (True, False)
    assert found.decisions == 0


def test_it_counts_for_an_alert_as_it_does_for_the_curve(loop: Loop, gold: list[str]) -> None:
    limit = simulated_limit(Alert.LEARNT, Rates(), ALERT_CASES)
    needed = chart(Alert.LEARNT, Rates(), limit.score, [True] * ALERT_CASES).alerts[0]
    others = fill(loop.store, 6 + needed, pictures=False)[6:]
    judge(loop, others[: needed - 1], right=True)
    assert mine(loop.mentor)["learnt"] == []
    seed(loop)
    decide(loop, gold[0], REJECT)
    assert mine(loop.mentor)["learnt"] == ["padded_mailer"]


def test_what_is_said_of_such_a_decision_is_taken(loop: Loop, gold: list[str]) -> None:
    seed(loop)
    made = decide(loop, gold[0], CERTIFY)
    remark = Remark(item=made.payload["item"], text="Why?", decision=made.id)
    said = loop.intern.device.remark(loop.intern.person, remark)
    assert loop.said(loop.intern, said) == "applied"
    word = loop.mentor.device.countersign(loop.mentor.person, made)
    assert loop.said(loop.mentor, word) == "rejected:not_supervised"


def test_undone_it_is_open_for_its_author_and_still_gold(loop: Loop, gold: list[str]) -> None:
    seed(loop)
    made = decide(loop, gold[1], CERTIFY)
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, made))
    body = loop.intern.call("GET", f"/v1/items/{gold[1]}").json()
    assert (body["state"], body["history"][0]["withdrawn"]) == ("open", True)
    decide(loop, gold[1], REJECT)
    assert loop.state(gold[1]) == ("open", None)
    assert gold[1] not in check_out(loop.intern, 6)


def test_others_decide_it_meanwhile_and_its_author_hears_nothing(
    loop: Loop, gold: list[str]
) -> None:
    seed(loop)
    _, cursor = loop.intern.pull_all()
    loop.mentor.push(loop.mentor.device.decision(loop.mentor.person, gold[1], CERTIFY))
    assert loop.state(gold[1]) == ("decided", "certify")
    assert items_in(loop.intern.pull_all(cursor)[0]) == {}
    body = loop.intern.call("GET", f"/v1/items/{gold[1]}").json()
    assert (body["state"], body["history"]) == ("open", [])
    assert items_in(loop.intern.pull_all()[0])[gold[1]]["body"] == body


def test_who_sees_the_verdicts_of_others_gets_what_nobody_decided(
    loop: Loop, gold: list[str], sign_in: SignIn
) -> None:
    assert seed(loop, sign_in("reviewer")) == {gold[1]}


def test_who_labels_or_has_met_it_gets_none(
    loop: Loop, gold: list[str], items: list[str], sign_in: SignIn
) -> None:
    for desk in (loop.mentor, loop.lead):
        assert seed(loop, desk) == set()
    reviewer = sign_in("reviewer")
    settle(loop, items[2], REJECT, (loop.mentor, reviewer))
    made = reviewer.device.decision(reviewer.person, items[1], REJECT)
    reviewer.push(made, reviewer.device.withdrawal(reviewer.person, made))
    assert seed(loop, reviewer) == set()


def test_what_a_learner_decided_or_sat_is_not_put_into_their_queue(
    loop: Loop, gold: list[str]
) -> None:
    made = decide(loop, gold[1], CERTIFY)
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, made))
    sit(loop, "quiz", [(gold[0], REJECT)])
    assert seed(loop) == set()


def test_a_draw_comes_out_the_same_when_it_is_made_again(loop: Loop, gold: list[str]) -> None:
    seed(loop)
    with loop.store.reading() as connection:
        (lot,) = lots_drawn(connection)
    assert ({*lot.picked}, lot.pool, lot.person, lot.is_same) == ({*gold}, 2, "intern", True)
    with loop.store.writing() as change:
        change.connection.execute(gold_lots.update().values(picked=json.dumps(gold[:1])))
    with loop.store.reading() as connection:
        assert not lots_drawn(connection)[0].is_same


def test_the_share_is_of_all_or_of_one_person(loop: Loop, gold: list[str]) -> None:
    set_gold_share(loop.store, 0.0)
    assert seed(loop) == set()
    set_gold_share(loop.store, 0.25, loop.intern.person)
    with loop.store.reading() as connection:
        assert gold_ppm(connection, loop.intern.person) == 250_000
        assert gold_ppm(connection, loop.mentor.person) == 0


def test_as_a_member_of_an_act_it_has_no_effect_and_is_no_exception(
    loop: Loop, gold: list[str], items: list[str], sign_in: SignIn
) -> None:
    set_rereview_share(loop.store, 1.0)
    reviewer = sign_in("reviewer")
    seed(loop, reviewer)
    act = reviewer.device.bulk(reviewer.person, [gold[1], items[2]])
    (result,) = reviewer.push(act)["results"]
    assert (result["outcome"], result["code"], result["exceptions"]) == ("applied", "", [])
    assert loop.state(gold[1]) == ("open", None)
    assert reviewer.call("GET", f"/v1/items/{gold[1]}").json()["state"] == "decided"


@pytest.mark.parametrize("seed_of_order", range(6))
def test_in_whatever_order_it_comes_it_changes_no_state_and_no_total(
    loop: Loop, gold: list[str], items: list[str], seed_of_order: int
) -> None:
    """Everything that others do, once with the intern's word on gold between, once without."""
    seed(loop)
    chance = Random(seed_of_order)
    intern, device = loop.intern, loop.intern.device
    verdicts = (CERTIFY, REJECT, Verdict.TEST)
    for _ in range(12):
        item = chance.choice(gold)
        made = device.decision(intern.person, item, chance.choice(verdicts), supervised=True)
        batch = [made]
        if chance.random() < 0.5:
            batch.append(device.withdrawal(intern.person, made))
        before = totals(loop)
        intern.push(*batch)
        assert totals(loop) == before
        other = chance.choice((loop.mentor, loop.second))
        said = other.device.decision(other.person, item, chance.choice(verdicts))
        other.push(said)
        if chance.random() < 0.3:
            other.push(other.device.withdrawal(other.person, said))
    assert {*drawn(loop.store, intern.person)} == {*gold}


def totals(loop: Loop) -> dict[str, Any]:
    """All that states and figures follow from, but for times and places in the feed."""
    wanted = ("items", "decisions", "supervised", "countersigns", "rereviews", "entrustments")
    found: dict[str, Any] = {}
    with loop.store.reading() as connection:
        for name in wanted:
            table = sa.Table(name, sa.MetaData(), autoload_with=connection)
            kept = [column for column in table.c if not column.name.endswith(("seq", "_ms"))]
            found[name] = sorted(map(repr, connection.execute(sa.select(*kept))))
    return found
