"""Scores hidden by draw: nothing that a desk is sent tells them while the item is open."""

import json
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.decision import Shown, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.levels import Level
from reviewer.domain.record import Kind, Record
from reviewer.domain.risk import Flag, Hidden, Risk, Score, TokenWeight
from reviewer.insight.score_hiding import Arm, arm_of
from reviewer.service.hiding import hide_ppm, set_hide_share
from reviewer.service.hiding_tables import hiding_lots, score_draws
from reviewer.service.label_rows import Wanted, label_rows
from reviewer.service.policy import set_rereview_share
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store
from reviewer.service.tables import audit
from reviewer.wire.items import ItemShape
from tests.service.device import SignedInDesk
from tests.service.mentoring import begin_loop
from tests.service.seeding_gold import check_out
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
MAILER = PackCode("padded_mailer")
SECRETS = ("mugs-secret", "314159", "271828", "577215", "161803", "-4669", "gravity")
PRIORITY = 618_033


def entry(number: int, **changes: Any) -> Stocked:
    """A mug whose score, flag and priority can be told from everything else."""
    risk = Risk(MAILER, 314_159, 271_828, 577_215, 161_803)
    score = Score("mugs-secret/1", (risk,), (TokenWeight("title", 0, 3, -4669),), ("gravity",))
    made = replace(stocked(product(number)), score=score, flag=Flag.OUTSIDE)
    return replace(made, priority=PRIORITY + number, **changes)


def share_hidden(store: Store, share: float, count: int = 6) -> list[str]:
    """Mugs that were flagged since this share holds; names of their items."""
    set_hide_share(store, share)
    entries = [entry(number) for number in range(count)]
    put(store, *entries)
    return [each.item for each in entries]


def told(desk: SignedInDesk, item: str) -> dict[str, Any]:
    found: dict[str, Any] = desk.call("GET", f"/v1/items/{item}").json()
    return found


def everything(desk: SignedInDesk, items: list[str]) -> str:
    """All that the service says to a desk."""
    heard = [json.dumps(desk.pull_all()[0])]
    heard.append(json.dumps(check_out(desk, len(items))))
    for item in items:
        shape = told(desk, item)
        heard.append(json.dumps(shape))
        paths = [f"/v1/items/{item}/evidence", f"/v1/items/{item}/regions/{'0' * 64}"]
        paths += ["/v1/notices", "/v1/monday", "/v1/countersigns", "/v1/standing", "/v1/rereviews"]
        paths += [f"/v1/items/{item}/decisions/none/evidence", "/v1/fairness", "/v1/ledger"]
        heard += [desk.call("GET", path).text for path in paths]
        heard.append(desk.call("POST", "/v1/score", {"products": [shape["product"]]}).text)
    return "\n".join(heard)


def shown_of(desk: SignedInDesk, item: str) -> Shown:
    """What a desk that shows what it was told signs."""
    shape = ItemShape.model_validate(told(desk, item))
    risk = None if shape.score is None else shape.score.risks[0]
    return Shown(
        flag=shape.flag.value,
        model="" if shape.score is None else shape.score.model,
        risk_ppm=None if risk is None else risk.ppm,
        threshold_ppm=None if risk is None else risk.threshold_ppm,
        version=shape.version,
    )


def decision(desk: SignedInDesk, item: str, verdict: Verdict = Verdict.CERTIFY) -> Record:
    """As it would be signed at a desk that shows what it was told."""
    made = desk.device.decision(desk.person, item, verdict)
    payload = {**made.payload, "shown": shown_of(desk, item).payload()}
    desk.device.seq -= 1
    return desk.device.record(desk.person, Kind.DECISION, payload)


@pytest.mark.parametrize("name", ["reviewer", "lead", "intern", "mentor"])
def test_nothing_that_a_desk_is_sent_tells_it(store: Store, sign_in: SignIn, name: str) -> None:
    items = share_hidden(store, 1.0)
    heard = everything(sign_in(name), items)
    assert [secret for secret in SECRETS if secret in heard] == []
    assert [each for each in range(6) if str(PRIORITY + each) in heard] == []
    assert "outside" not in heard
    assert heard.count('"score_hidden": "draw"') == 12


def test_where_it_is_shown_all_of_it_is_found(store: Store, desk: SignedInDesk) -> None:
    """Or the search above would find nothing whatever was sent."""
    heard = everything(desk, share_hidden(store, 0.0))
    assert [secret for secret in SECRETS if secret not in heard] == []
    assert str(PRIORITY) in heard
    assert '"flag": "outside"' in heard


def test_two_mugs_that_differ_in_their_scores_alone_are_told_alike(
    store: Store, desk: SignedInDesk
) -> None:
    set_hide_share(store, 1.0)
    safe = Score("mugs-secret/1", (Risk(MAILER, 9, 1, 20, 8_000),), ())
    one = entry(0)
    other = replace(one, product=replace(one.product, id=product(1).id), score=safe, priority=1)
    put(store, one, replace(other, flag=Flag.STATISTICS))
    told_of = [json.dumps(told(desk, each.item)) for each in (one, other)]
    same = [
        text.replace("P00001", "P00000").replace(json.loads(text)["version"], "")
        for text in told_of
    ]
    assert same[0] == same[1]


def test_the_order_of_check_outs_tells_nothing(store: Store, desk: SignedInDesk) -> None:
    """By the hidden score the first would come last; cheaper damage comes first without."""
    set_hide_share(store, 1.0)
    entries = [entry(number) for number in range(3)]
    cheap = [replace(each, product=replace(each.product, price=5_000 - 2_000 * at))
             for at, each in enumerate(entries)]  # fmt: skip
    put(store, *(replace(each, priority=at) for at, each in enumerate(reversed(cheap))))
    by_told = sorted((told(desk, each.item)["priority"], each.item) for each in cheap)
    assert len({priority for priority, _ in by_told}) == 3
    assert check_out(desk, 3) == [item for _, item in reversed(by_told)]


def test_every_draw_can_be_made_again_from_what_is_stored(store: Store) -> None:
    items = share_hidden(store, 0.3, count=200)
    with store.reading() as connection:
        lots = {row.seq: row for row in connection.execute(sa.select(hiding_lots))}
        rows = connection.execute(sa.select(score_draws)).all()
    assert {row.item for row in rows} == {*items}
    for row in rows:
        lot = lots[row.lot]
        again = arm_of(lot.seed, row.item, Fraction(lot.share_ppm, 1_000_000))
        assert row.hidden is (again is Arm.HIDDEN)
    assert 35 <= sum(row.hidden for row in rows) <= 85  # of 200 by .3: beyond, once in a million


def test_once_decided_it_is_told_to_everybody(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    item, *_ = share_hidden(store, 1.0, count=2)
    _, cursor = other.pull_all()
    made = decision(desk, item)
    assert made.payload["shown"]["model"] == ""
    assert desk.outcomes(made) == ["applied"]
    for each in (desk, other):
        assert told(each, item)["score"]["model"] == "mugs-secret/1"
        assert told(each, item).get("score_hidden") is None
        assert told(each, item)["flag"] == "outside"
    changes, _ = other.pull_all(cursor)
    assert [change["id"] for change in changes if change["noun"] == "item"] == [item]
    desk.push(desk.device.withdrawal(desk.person, made))
    assert told(other, item)["state"] == "open"
    assert told(other, item)["score"] is not None, "somebody has seen it"


def test_the_evidence_of_then_says_that_it_was_hidden(store: Store, desk: SignedInDesk) -> None:
    item, *_ = share_hidden(store, 1.0, count=1)
    before = told(desk, item)
    made = decision(desk, item)
    desk.push(made)
    put(store, replace(entry(0), priority=5))  # its facts change after
    then = desk.call("GET", f"/v1/items/{item}/decisions/{made.id}/evidence").json()
    assert then["version"] == before["version"] == made.payload["shown"]["version"]
    assert (then["facts"]["score"], then["facts"]["score_hidden"]) == (None, "draw")
    assert [secret for secret in SECRETS if secret in json.dumps(then)] == []
    text = json.dumps(then["facts"], ensure_ascii=False, separators=(",", ":"))
    assert digest(text.encode()) == then["version"], "byte for byte"


def test_new_facts_of_an_open_item_stay_without_it(store: Store, desk: SignedInDesk) -> None:
    item, *_ = share_hidden(store, 1.0, count=1)
    first = told(desk, item)["version"]
    moved = replace(entry(0).product, weight_g=900)
    put(store, replace(entry(0), product=moved))
    found = told(desk, item)
    assert (found["product"]["weight_g"], found["score"]) == (900, None)
    assert found["version"] != first
    made = decision(desk, item)
    desk.push(made)
    then = desk.call("GET", f"/v1/items/{item}/decisions/{made.id}/evidence").json()
    assert then["facts"]["product"]["weight_g"] == 900


def test_what_was_told_before_the_lot_began_is_in_no_arm(
    store: Store, desk: SignedInDesk, clock: Any
) -> None:
    put(store, entry(0))
    clock.ms += 1_000
    set_hide_share(store, 1.0)
    put(store, replace(entry(0), priority=3), entry(1))
    assert told(desk, entry(0).item)["score"] is not None
    assert told(desk, entry(1).item)["score"] is None
    with store.reading() as connection:
        assert connection.execute(sa.select(score_draws.c.item)).scalars().all() == [entry(1).item]


def test_a_site_has_a_share_of_its_own(store: Store, desk: SignedInDesk) -> None:
    set_hide_share(store, 1.0)
    set_hide_share(store, 0.0, "BER1")
    there = replace(entry(1), product=product(1, site="PRG1"))
    put(store, entry(0), there)
    assert told(desk, entry(0).item)["score"] is not None
    assert told(desk, there.item)["score"] is None
    with store.reading() as connection:
        assert (hide_ppm(connection, "BER1"), hide_ppm(connection, "PRG1")) == (0, 1_000_000)


def test_without_a_word_nothing_is_hidden(store: Store, desk: SignedInDesk) -> None:
    put(store, entry(0))
    assert told(desk, entry(0).item)["score"] is not None
    with store.reading() as connection:
        assert hide_ppm(connection) == 0
    with pytest.raises(BadInput, match="hidden share"):
        set_hide_share(store, 1.5)


def test_an_item_without_a_score_is_not_drawn(store: Store, desk: SignedInDesk) -> None:
    set_hide_share(store, 1.0)
    put(store, replace(entry(0), score=None))
    assert told(desk, entry(0).item).get("score_hidden") is None
    with store.reading() as connection:
        assert connection.execute(sa.select(score_draws)).first() is None


def test_a_shadow_decision_tells_nobody(store: Store, sign_in: SignIn) -> None:
    item, *_ = share_hidden(store, 1.0, count=1)
    loop = begin_loop(store, sign_in)
    loop.lower_to(Level.L1)
    made = loop.intern.device.decision(loop.intern.person, item)
    assert loop.said(loop.intern, made) == "applied:shadow"
    assert told(loop.intern, item)["state"] == "open"
    assert told(loop.intern, item)["score"] is None
    assert told(loop.lead, item)["score"] is None


def test_a_member_that_is_looked_at_again_is_told_like_the_others_of_its_act(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    """Its author learns the score of all; everybody else that of those that were not drawn."""
    items = share_hidden(store, 1.0, count=4)
    set_rereview_share(store, 0.5)
    assert desk.outcomes(desk.device.bulk(desk.person, items)) == ["applied"]
    assert [told(desk, item).get("score_hidden") for item in items] == [None] * 4
    seen = [told(other, item) for item in items]
    assert sorted(each["state"] for each in seen) == ["decided", "decided", "open", "open"]
    assert {(each["state"], each.get("score_hidden")) for each in seen} == {
        ("decided", None),
        ("open", Hidden.DRAWN.value),
    }
    again = next(each["id"] for each in seen if each["state"] == "open")
    assert other.outcomes(decision(other, again)) == ["applied"]


def test_an_act_that_is_taken_back_has_told_its_author(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    """Drawn or not, its members are told alike from then on."""
    items = share_hidden(store, 1.0, count=4)
    set_rereview_share(store, 0.5)
    made = desk.device.bulk(desk.person, items)
    desk.push(made)
    desk.push(desk.device.withdrawal(desk.person, made))
    for each in (desk, other):
        assert [told(each, item)["state"] for item in items] == ["open"] * 4
        assert [told(each, item).get("score_hidden") for item in items] == [None] * 4


def test_a_lot_and_its_change_stand_in_the_audit(store: Store) -> None:
    set_hide_share(store, 0.05)
    set_hide_share(store, 0.0, "BER1")
    with store.reading() as connection:
        wanted = sa.select(audit.c.detail).where(audit.c.kind == "hiding_lot")
        said = [json.loads(text) for text in connection.execute(wanted).scalars()]
    assert [(each["site"], each["share_ppm"]) for each in said] == [("", 50_000), ("BER1", 0)]


def test_label_rows_say_that_nobody_was_told_it(store: Store, desk: SignedInDesk) -> None:
    item, other = share_hidden(store, 1.0, count=2)
    put(store, entry(5))
    desk.push(decision(desk, item), desk.device.bulk(desk.person, [other]))
    set_hide_share(store, 0.0)
    put(store, seen := entry(7))
    desk.push(decision(desk, seen.item))
    found = {row.item: row for row in label_rows(store, Wanted())}
    assert [found[each].score_hidden for each in (item, other, seen.item)] == ["draw", "draw", ""]
    assert (found[item].model, found[item].risk_ppm) == ("", None)
    assert (found[seen.item].model, found[seen.item].risk_ppm) == ("mugs-secret/1", 314_159)
