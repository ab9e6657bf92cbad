"""A bulk act is kept once and settled member by member; members it does not hold for are named."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.bulk import BULK_MOST, Excluded, Sample, undetected_bound
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.risk import Flag
from reviewer.service.audits import audit_report
from reviewer.service.labels import export_labels
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from reviewer.service.tables import decisions, exceptions, notices, records
from reviewer.service.tables import items as all_items
from reviewer.wire.records import BatchAnswer
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]


@pytest.fixture(autouse=True)
def _no_rereviews(store: Store) -> None:
    """A drawn member is told as if it were open: see test_rereviews.py."""
    set_rereview_share(store, 0.0)


def state_of(desk: SignedInDesk, item: str) -> tuple[str, str | None]:
    body = desk.call("GET", f"/v1/items/{item}").json()
    return body["state"], body["verdict"]


def states(desk: SignedInDesk, items: list[str]) -> list[str]:
    return [state_of(desk, item)[0] for item in items]


def result(desk: SignedInDesk, record: Any) -> dict[str, Any]:
    (found,) = desk.push(record)["results"]
    return dict(found)


def apart(found: dict[str, Any]) -> dict[str, tuple[str, str]]:
    return {each["item"]: (each["outcome"], each["code"]) for each in found["exceptions"]}


def test_every_member_is_settled_by_one_record(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    act = desk.device.bulk(desk.person, items)
    found = result(desk, act)
    assert (found["outcome"], found["code"], found["exceptions"]) == ("applied", "", [])
    assert [state_of(desk, item) for item in items] == [("decided", "certify")] * 6
    with store.reading() as connection:
        assert connection.execute(sa.select(records.c.id)).scalars().all() == [act.id]
        rows = connection.execute(sa.select(decisions)).all()
    assert {(row.record, row.item, row.pack) for row in rows} == {
        (act.id, item, "padded_mailer") for item in items
    }


def test_the_feed_brings_every_member_with_the_act_in_its_history(
    desk: SignedInDesk, items: list[str]
) -> None:
    _, cursor = desk.pull_all()
    act = desk.device.bulk(desk.person, items[:3], Verdict.REJECT, note="Glass.")
    desk.push(act)
    changes, _ = desk.pull_all(cursor)
    assert {each["id"] for each in changes} == set(items[:3])
    for each in changes:
        (past,) = each["body"]["history"]
        assert (past["record"], past["verdict"], past["note"]) == (act.id, "reject", "Glass.")
        assert (past["pack"], past["withdrawn"]) == ("padded_mailer", False)


def test_one_withdrawal_opens_every_member(desk: SignedInDesk, items: list[str]) -> None:
    act = desk.device.bulk(desk.person, items)
    desk.push(act)
    assert desk.outcomes(desk.device.withdrawal(desk.person, act)) == ["applied"]
    assert states(desk, items) == ["open"] * 6


def test_an_act_and_its_withdrawal_in_one_batch_come_to_nothing(
    desk: SignedInDesk, items: list[str]
) -> None:
    act = desk.device.bulk(desk.person, items)
    assert desk.outcomes(act, desk.device.withdrawal(desk.person, act)) == ["applied"] * 2
    assert states(desk, items) == ["open"] * 6


@pytest.mark.parametrize("at_once", [True, False])
def test_a_later_decision_takes_one_member_out(
    desk: SignedInDesk, items: list[str], at_once: bool
) -> None:
    act = desk.device.bulk(desk.person, items[:3])
    alone = desk.device.decision(desk.person, items[1], Verdict.REJECT, supersedes=act.id)
    back = desk.device.withdrawal(desk.person, alone)
    if at_once:
        assert desk.outcomes(act, alone) == ["applied", "applied"]
    else:
        assert [desk.outcomes(each) for each in (act, alone)] == [["applied"]] * 2
    verdicts = [state_of(desk, item)[1] for item in items[:3]]
    assert verdicts == ["certify", "reject", "certify"]
    # It does not fall back to the verdict of the act.
    desk.push(back)
    assert states(desk, items[:3]) == ["decided", "open", "decided"]


def test_undoing_the_act_leaves_the_later_decision_on_a_member(
    desk: SignedInDesk, items: list[str]
) -> None:
    act = desk.device.bulk(desk.person, items[:3])
    alone = desk.device.decision(desk.person, items[1], Verdict.REJECT, supersedes=act.id)
    desk.push(act, alone, desk.device.withdrawal(desk.person, act))
    assert states(desk, items[:3]) == ["open", "decided", "open"]


def test_a_withdrawal_that_names_a_member_takes_that_one_back(
    desk: SignedInDesk, items: list[str]
) -> None:
    act = desk.device.bulk(desk.person, items[:3])
    one = desk.device.record(desk.person, "withdrawal", {"withdraws": act.id, "item": items[2]})
    other = desk.device.record(desk.person, "withdrawal", {"withdraws": act.id, "item": items[5]})
    assert desk.outcomes(act, one, other) == ["applied"] * 3
    assert states(desk, items[:3]) == ["decided", "decided", "open"]


def test_nobody_takes_back_the_act_of_another(
    desk: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    act = desk.device.bulk(desk.person, items)
    desk.push(act)
    other = sign_in("mentor")
    assert other.outcomes(other.device.withdrawal(other.person, act)) == ["rejected:not_yours"]
    assert states(desk, items) == ["decided"] * 6


def test_members_that_turn_out_disputed_are_named_and_both_people_told(
    desk: SignedInDesk, sign_in: SignIn, items: list[str], store: Store
) -> None:
    add(store, "ben")
    other = sign_in("ben")
    for item in items[:2]:
        other.push(other.device.decision(other.person, item, Verdict.REJECT))
    other.push(other.device.decision(other.person, items[2]))
    found = result(desk, desk.device.bulk(desk.person, items))
    assert (found["outcome"], found["code"]) == ("applied", "exceptions")
    assert apart(found) == dict.fromkeys(items[:2], ("disputed", ""))
    assert "2 of its items" in found["message"]
    assert states(desk, items) == ["disputed"] * 2 + ["decided"] * 4
    with store.reading() as connection:
        told = connection.execute(sa.select(notices.c.person, notices.c.item)).all()
    for item in items[:2]:
        assert {desk.person, other.person} <= {row.person for row in told if row.item == item}


def test_an_act_ends_no_dispute(sign_in: SignIn, items: list[str], store: Store) -> None:
    for name, verdict in (("ann", Verdict.CERTIFY), ("bob", Verdict.REJECT)):
        add(store, name)
        one = sign_in(name)
        one.push(one.device.decision(one.person, items[0], verdict))
    mentor = sign_in("mentor")
    found = result(mentor, mentor.device.bulk(mentor.person, items[:2]))
    assert apart(found) == {items[0]: ("disputed", "")}
    assert states(mentor, items[:2]) == ["disputed", "decided"]


def test_unknown_items_and_those_of_other_sites_are_named_and_stop_no_other(
    store: Store, sign_in: SignIn
) -> None:
    here, there = fill(store, 1, pictures=False), stocked(replace(product(9), site="HAM1"))
    put(store, there)
    add(store, "ina", sites=("BER1",))
    desk = sign_in("ina")
    act = desk.device.bulk(desk.person, [*here, there.item, "P00077:padded_mailer"])
    found = result(desk, act)
    assert (found["outcome"], found["code"]) == ("applied", "exceptions")
    assert apart(found) == {
        there.item: ("rejected", "not_allowed"),
        "P00077:padded_mailer": ("rejected", "unknown_item"),
    }
    with store.reading() as connection:
        (row,) = connection.execute(sa.select(decisions)).all()
        elsewhere = sa.select(all_items.c.state).where(all_items.c.id == there.item)
        assert connection.execute(elsewhere).scalar() == "open"
    assert row.item == here[0]


def test_an_act_on_nothing_that_is_here_waits_like_a_decision(
    store: Store, sign_in: SignIn, desk: SignedInDesk
) -> None:
    late = [stocked(product(number)) for number in (50, 51)]
    act = desk.device.bulk(desk.person, [each.item for each in late])
    assert desk.outcomes(act) == ["retry_later"]
    put(store, *late)
    assert desk.outcomes(act) == ["applied"]


def test_an_act_on_another_site_alone_is_refused(store: Store, sign_in: SignIn) -> None:
    there = stocked(replace(product(9), site="HAM1"))
    put(store, there)
    add(store, "ina", sites=("BER1",))
    desk = sign_in("ina")
    assert desk.outcomes(desk.device.bulk(desk.person, [there.item])) == ["rejected:not_allowed"]


def test_a_duplicate_names_the_same_exceptions(desk: SignedInDesk, items: list[str]) -> None:
    act = desk.device.bulk(desk.person, [*items, "P00077:padded_mailer"])
    first, again = result(desk, act), result(desk, act)
    assert (again["outcome"], again["code"]) == ("duplicate", "applied")
    assert again["exceptions"] == first["exceptions"] != []
    assert states(desk, items) == ["decided"] * 6


def test_exceptions_are_never_changed(desk: SignedInDesk, items: list[str], store: Store) -> None:
    desk.push(desk.device.bulk(desk.person, [*items, "P00077:padded_mailer"]))
    for act in (exceptions.delete(), exceptions.update().values(code="x")):
        with pytest.raises(sa.exc.DBAPIError, match="never changed"), store.writing() as change:
            change.connection.execute(act)


def test_an_interns_members_all_await_a_countersign(sign_in: SignIn, items: list[str]) -> None:
    intern = sign_in("intern")
    found = result(intern, intern.device.bulk(intern.person, items))
    assert (found["outcome"], found["exceptions"]) == ("awaiting_countersign", [])
    assert states(intern, items) == ["awaiting"] * 6


def test_a_member_that_was_reopened_is_overtaken(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    with store.writing() as change:
        reopened = all_items.update().where(all_items.c.id == items[0])
        values = {"reopened_seq": change.head, "reopened_ms": change.now_ms}
        change.connection.execute(reopened.values(values))
    found = result(desk, desk.device.bulk(desk.person, items))
    assert apart(found) == {items[0]: ("applied", "overtaken")}
    assert states(desk, items[:2]) == ["open", "decided"]


def test_an_act_can_be_withdrawn_after_a_member_left_the_catalogue(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    act = desk.device.bulk(desk.person, items)
    desk.push(act)
    with store.writing() as change:
        change.connection.execute(all_items.delete().where(all_items.c.id == items[0]))
    assert desk.outcomes(desk.device.withdrawal(desk.person, act)) == ["applied"]
    assert states(desk, items[1:]) == ["open"] * 5


def changed(desk: SignedInDesk, items: list[str], **members: Any) -> Any:
    act = desk.device.bulk(desk.person, items)
    return desk.device.seal(replace(act, payload={**act.payload, **members}))


@pytest.mark.parametrize(
    "members",
    [
        {"verdict": "defer"},
        {"members": []},
        {"members": ["P2:box", "P1:box"]},
        {"members": [f"{'x' * 200}:box"]},
        {"reason": "x" * 65},
        {"group": "x" * 401},
        {"bound_ppm": 999_999},
        {"note": "x" * 4001},
        {"opened": ["P00009:padded_mailer"]},
        {"opened": ["P00001:padded_mailer", "P00001:padded_mailer"]},
        {"sample": {"random": ["P00001:padded_mailer"]}},
        {"sample": {"unlike": ["P00009:padded_mailer"]}},
    ],
    ids=str,
)
def test_an_act_that_contradicts_itself_is_refused_and_stops_no_other(
    desk: SignedInDesk, items: list[str], members: dict[str, Any]
) -> None:
    good = desk.device.bulk(desk.person, items[:1])
    assert desk.outcomes(changed(desk, items, **members), good) == [
        *("rejected:bad_payload", "applied")
    ]


def test_a_bound_is_taken_as_far_as_the_sample_supports_it(
    desk: SignedInDesk, items: list[str]
) -> None:
    drawn = tuple(ItemId(item) for item in items[:3])
    claim: dict[str, Any] = {"opened": drawn[:2], "sample": Sample(random=drawn)}
    claim["excluded"] = (Excluded(drawn[2], "left_open"),)
    supported = undetected_bound(6, 3, 1)
    rest = [item for item in items if item != drawn[2]]
    better = desk.device.bulk(desk.person, rest, bound_ppm=supported - 1, **claim)
    honest = desk.device.bulk(desk.person, rest, bound_ppm=supported, **claim)
    assert desk.outcomes(better, honest) == ["rejected:bad_payload", "applied"]


def test_the_largest_act_comes_in_and_goes_out(desk: SignedInDesk, store: Store) -> None:
    names = fill(store, 40, pictures=False)
    missing = [f"X{number:05d}:padded_mailer" for number in range(BULK_MOST - len(names))]
    act = desk.device.bulk(desk.person, [*names, *missing])
    found = BatchAnswer.model_validate(desk.push(act)).results[0]
    assert len(found.exceptions) == len(missing)
    assert found.to_domain("e").exceptions[0].code == "unknown_item"
    assert states(desk, names[:3]) == ["decided"] * 3
    desk.push(desk.device.withdrawal(desk.person, act))
    assert states(desk, names[:3]) == ["open"] * 3


def test_labels_say_what_was_opened(
    desk: SignedInDesk, items: list[str], store: Store, tmp_path: Path
) -> None:
    first = (ItemId(items[0]),)
    desk.push(desk.device.bulk(desk.person, items[:3], Verdict.REJECT, opened=first))
    desk.push(desk.device.decision(desk.person, items[3]))
    report = export_labels(store, tmp_path / "labels.csv")
    assert (report.rows, report.damaged) == (4, 3)
    with (tmp_path / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: row["product"])
    assert [row["opened"] for row in rows] == ["1", "0", "0", "1"]
    assert {row["model"] for row in rows} == {"mugs-1/1"}


def test_an_audit_counts_who_was_looked_at(desk: SignedInDesk, store: Store) -> None:
    drawn = [
        replace(stocked(product(number)), flag=Flag.AUDIT, propensity=20_000) for number in range(4)
    ]
    put(store, *drawn)
    names = [each.item for each in drawn]
    desk.push(desk.device.bulk(desk.person, names[:3], opened=(ItemId(names[0]),)))
    desk.push(desk.device.decision(desk.person, names[3], Verdict.REJECT))
    everything = audit_report(store).groups[0]
    assert (everything.drawn, everything.certified, everything.rejected) == (4, 1, 1)
