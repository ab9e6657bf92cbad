"""Every record gets its own word, and is kept once."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId, successor, uuid7
from reviewer.domain.record import Record
from reviewer.service.store import Store
from reviewer.service.tables import items as all_items
from reviewer.service.tables import records, refusals
from reviewer.wire.records import BatchAnswer
from tests.service.device import Device, SignedInDesk
from tests.service.running import add
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]


def kept(store: Store) -> list[str]:
    with store.reading() as connection:
        wanted = sa.select(records.c.id).order_by(records.c.server_seq)
        return list(connection.execute(wanted).scalars())


def state_of(desk: SignedInDesk, item: str) -> tuple[str, str | None]:
    body = desk.call("GET", f"/v1/items/{item}").json()
    return body["state"], body["verdict"]


def test_a_decision_is_applied_and_settles_its_item(desk: SignedInDesk, items: list[str]) -> None:
    assert desk.outcomes(desk.device.decision(desk.person, items[0])) == ["applied"]
    assert state_of(desk, items[0]) == ("decided", "certify")


def test_the_answer_has_the_published_shape(desk: SignedInDesk, items: list[str]) -> None:
    record = desk.device.decision(desk.person, items[0])
    answer = BatchAnswer.model_validate(desk.push(record))
    assert (answer.results[0].id, answer.results[0].payload_hash) == (
        record.id,
        record.payload_hash,
    )
    assert (answer.device_high_water, answer.device_last, answer.missing) == (1, 1, [])


def test_what_is_kept_is_the_record_itself(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0])
    desk.push(record)
    with store.reading() as connection:
        row = connection.execute(sa.select(records)).one()
    again = Record.of_json(
        {**row._mapping, "payload": json.loads(row.payload), "clock": json.loads(row.clock)}
    )
    assert again == record


def test_the_same_record_again_is_a_duplicate_with_its_first_outcome(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0])
    first = desk.push(record)["results"][0]
    again = desk.push(record)["results"][0]
    assert (again["outcome"], again["code"]) == ("duplicate", "applied")
    assert again["server_seq"] == first["server_seq"]
    assert kept(store) == [record.id]


def test_a_record_twice_in_one_batch_is_kept_once(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0])
    assert desk.outcomes(record, record) == ["applied", "duplicate"]
    assert kept(store) == [record.id]


def test_a_duplicate_stays_one_after_its_item_was_withdrawn(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0])
    desk.push(record)
    with store.writing() as change:
        change.connection.execute(all_items.delete().where(all_items.c.id == items[0]))
    assert desk.outcomes(record) == ["duplicate"]


def test_twenty_equal_pushes_at_once_keep_one_row(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0])
    with ThreadPoolExecutor(20) as pool:
        found = [
            one for each in pool.map(lambda _: desk.outcomes(record), range(20)) for one in each
        ]
    assert sorted(found) == ["applied"] + ["duplicate"] * 19
    assert kept(store) == [record.id]


def changed(record: Record, **members: Any) -> dict[str, Any]:
    return {**record.as_json(), **members}


BAD: dict[str, Callable[[SignedInDesk, Record], Any]] = {
    "bad_shape": lambda _, record: changed(record, seq="first"),
    "hash_mismatch": lambda _, record: changed(record, prev_hash="1" * 64),
    "bad_signature": lambda _, record: changed(record, signature="0" * 128),
    "not_canonical": lambda _, record: changed(record, payload={"share": 0.5}),
    "author_mismatch": lambda desk, record: desk.device.seal(
        replace(record, author=PersonId("somebody"))
    ),
    "device_mismatch": lambda _, record: Device().seal(replace(record, device=Device().id)),
    "unknown_kind": lambda desk, record: desk.device.seal(replace(record, kind="poem")),
    "bad_payload": lambda desk, record: desk.device.seal(
        replace(record, payload={**record.payload, "verdict": "maybe"})
    ),
}


@pytest.mark.parametrize("code", BAD)
def test_one_bad_record_gets_its_word_and_stops_no_other(
    code: str, desk: SignedInDesk, items: list[str], store: Store
) -> None:
    good, poor, late = (desk.device.decision(desk.person, item) for item in items[:3])
    found = desk.outcomes(good, BAD[code](desk, poor), late)
    assert found == ["applied", f"rejected:{code}", "applied"]
    assert kept(store) == [good.id, late.id]


def test_a_record_on_an_item_that_is_not_here_waits_until_it_is_ingested(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    early = desk.device.decision(desk.person, "P00077:padded_mailer")
    answer = desk.push(early, desk.device.decision(desk.person, items[0]))
    assert [each["outcome"] for each in answer["results"]] == ["retry_later", "applied"]
    assert answer["results"][0]["code"] == "unknown_item"
    with store.reading() as connection:
        assert connection.execute(sa.select(refusals)).first() is None
    put(store, stocked(product(77)))
    assert desk.outcomes(early) == ["applied"]


def nested(depth: int) -> Any:
    return [] if depth == 0 else [nested(depth - 1)]


@pytest.mark.parametrize(
    "record", [None, 7, "record", [], {}, {"id": 3}, {"id": "\ud800"}, {"payload": nested(400)}]
)
def test_what_is_no_record_at_all_is_told_as_bad_shape(desk: SignedInDesk, record: Any) -> None:
    assert desk.outcomes(record) == ["rejected:bad_shape"]


def test_refused_records_are_kept_aside_for_an_admin(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = BAD["unknown_kind"](desk, desk.device.decision(desk.person, items[0]))
    desk.push(record)
    with store.reading() as connection:
        row = connection.execute(sa.select(refusals)).one()
    assert (row.code, json.loads(row.body)["id"]) == ("unknown_kind", record.id)


def test_the_same_id_with_other_content_is_a_conflict_told_to_admins(
    desk: SignedInDesk, items: list[str], store: Store, sign_in: SignIn
) -> None:
    record = desk.device.decision(desk.person, items[0])
    other = replace(desk.device.decision(desk.person, items[1]), id=record.id)
    desk.push(record)
    assert desk.outcomes(desk.device.seal(other)) == ["rejected:hash_conflict"]
    assert kept(store) == [record.id]
    told = [each for each in sign_in("admin").pull()["changes"] if each["noun"] == "notice"]
    assert record.id in told[0]["body"]["sentence"]


def test_another_record_with_the_same_sequence_is_a_conflict(
    desk: SignedInDesk, items: list[str]
) -> None:
    first = desk.device.decision(desk.person, items[0])
    other = desk.device.seal(replace(first, id=RecordId(uuid7())))
    assert desk.outcomes(first, other) == ["applied", "rejected:sequence_conflict"]


def test_what_refers_to_a_record_whose_number_is_taken_waits(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    first = desk.device.decision(desk.person, items[0])
    other = desk.device.seal(replace(first, id=RecordId(uuid7())))
    back = desk.device.withdrawal(desk.person, other)
    desk.push(first)
    assert desk.outcomes(other, back) == ["rejected:sequence_conflict", "pending_parent"]
    assert kept(store) == [first.id]


def test_a_device_goes_on_under_another_id_with_the_same_key(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    desk.call("POST", "/v1/checkouts", {"device": desk.device.id, "count": 2})
    desk.push(desk.device.decision(desk.person, items[0]))
    old, desk.device.id = desk.device.id, successor(2)
    answer = desk.push(desk.device.decision(desk.person, items[1]))
    assert [each["outcome"] for each in answer["results"]] == ["applied"]
    assert (answer["device_high_water"], answer["device_last"], answer["missing"]) == (2, 2, [])
    page = desk.pull()
    assert (page["device_high_water"], page["device_last"]) == (2, 2)
    leases = {"device": desk.device.id, "items": items[2:3], "count": 1}
    assert desk.call("POST", "/v1/checkouts", leases).status_code == 200
    desk.device.id = old
    assert desk.outcomes(desk.device.decision(desk.person, items[2])) == ["applied"]
    assert desk.pull()["device_last"] == 2


def test_nobody_goes_on_as_anothers_device(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    other = sign_in("mentor")
    desk.device.id = other.device.id
    record = desk.device.decision(desk.person, items[0])
    assert desk.outcomes(record) == ["rejected:device_mismatch"]


def test_two_people_who_agree_concur(desk: SignedInDesk, items: list[str], sign_in: SignIn) -> None:
    mentor = sign_in("mentor")
    desk.push(desk.device.decision(desk.person, items[0]))
    assert mentor.outcomes(mentor.device.decision(mentor.person, items[0])) == ["concurring"]
    assert state_of(desk, items[0]) == ("decided", "certify")


def test_two_people_who_differ_dispute_and_the_safer_verdict_holds(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    mentor = sign_in("mentor")
    _, cursor = desk.pull_all()
    mentor.push(mentor.device.decision(mentor.person, items[0], Verdict.REJECT))
    assert desk.outcomes(desk.device.decision(desk.person, items[0])) == ["disputed"]
    assert state_of(desk, items[0]) == ("disputed", "reject")
    for side in (desk, mentor):
        told = [each for each in side.pull_all(cursor)[0] if each["noun"] == "notice"]
        assert [(each["body"]["code"], each["body"]["item"]) for each in told] == [
            ("dispute", items[0])
        ]


def dispute(desk: SignedInDesk, other: SignedInDesk, item: str) -> None:
    other.push(other.device.decision(other.person, item, Verdict.REJECT))
    desk.push(desk.device.decision(desk.person, item))
    assert state_of(desk, item) == ("disputed", "reject")


@pytest.mark.parametrize(("role", "hears"), [("lead", True), ("intern", False), ("admin", False)])
def test_who_may_end_a_dispute_hears_of_it(
    desk: SignedInDesk, items: list[str], sign_in: SignIn, role: str, hears: bool
) -> None:
    mentor, other = sign_in("mentor"), sign_in(role)
    dispute(desk, mentor, items[0])
    assert ("notice" in [each["noun"] for each in other.pull()["changes"]]) is hears


def test_a_lead_ends_a_dispute_and_taking_it_back_brings_it_back(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    mentor, lead = sign_in("mentor"), sign_in("lead")
    dispute(desk, mentor, items[0])
    verdict = lead.device.decision(lead.person, items[0])
    assert lead.outcomes(verdict) == ["applied"]
    assert state_of(desk, items[0]) == ("decided", "certify")
    lead.push(lead.device.withdrawal(lead.person, verdict))
    assert state_of(desk, items[0]) == ("disputed", "reject")


def test_who_took_part_cannot_end_the_dispute(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    mentor = sign_in("mentor")
    dispute(desk, mentor, items[0])
    other = mentor.device.decision(mentor.person, items[0], Verdict.TEST)
    assert mentor.outcomes(other) == ["disputed"]


def test_an_interns_decision_waits_for_its_countersign(items: list[str], sign_in: SignIn) -> None:
    intern = sign_in("intern")
    record = intern.device.decision(intern.person, items[0], Verdict.REJECT)
    assert intern.outcomes(record) == ["awaiting_countersign"]
    assert state_of(intern, items[0]) == ("awaiting", None)


def test_an_interns_decision_disputes_nothing(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, items[0], Verdict.REJECT))
    assert desk.outcomes(desk.device.decision(desk.person, items[0])) == ["applied"]
    assert state_of(desk, items[0]) == ("decided", "certify")


def test_a_withdrawal_opens_the_item_again(desk: SignedInDesk, items: list[str]) -> None:
    record = desk.device.decision(desk.person, items[0])
    desk.push(record)
    assert desk.outcomes(desk.device.withdrawal(desk.person, record)) == ["applied"]
    assert state_of(desk, items[0]) == ("open", None)
    history = desk.call("GET", f"/v1/items/{items[0]}").json()["history"]
    assert [each["withdrawn"] for each in history] == [True]


def test_decision_and_withdrawal_may_come_in_one_batch(
    desk: SignedInDesk, items: list[str]
) -> None:
    record = desk.device.decision(desk.person, items[0])
    back = desk.device.withdrawal(desk.person, record)
    assert desk.outcomes(record, back) == ["applied", "applied"]
    assert state_of(desk, items[0]) == ("open", None)


def test_a_withdrawal_before_its_decision_waits_and_names_what_is_missing(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0])
    back = desk.device.withdrawal(desk.person, record)
    answer = desk.push(back)
    assert [each["outcome"] for each in answer["results"]] == ["pending_parent"]
    assert answer["missing"] == [1]
    assert kept(store) == []
    assert desk.outcomes(record, back) == ["applied", "applied"]


def test_only_own_decisions_are_taken_back(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    mentor = sign_in("mentor")
    record = desk.device.decision(desk.person, items[0])
    desk.push(record)
    foreign = mentor.device.withdrawal(mentor.person, record)
    instead = mentor.device.decision(mentor.person, items[0], supersedes=record.id)
    assert mentor.outcomes(foreign, instead) == ["rejected:not_yours"] * 2
    assert state_of(desk, items[0]) == ("decided", "certify")


def test_a_remark_can_be_withdrawn_but_not_what_withdrew_it(
    desk: SignedInDesk, items: list[str]
) -> None:
    remark = desk.device.record(desk.person, "remark", {"item": items[0], "text": "Look here."})
    back = desk.device.withdrawal(desk.person, remark)
    again = desk.device.withdrawal(desk.person, back)
    said = ["applied", "applied", "rejected:not_withdrawable"]
    assert desk.outcomes(remark, back, again) == said
    assert state_of(desk, items[0]) == ("open", None)


def test_taking_back_what_was_refused_is_refused(desk: SignedInDesk, items: list[str]) -> None:
    record = desk.device.decision(desk.person, items[0])
    desk.push(BAD["bad_payload"](desk, record))
    back = desk.device.record(desk.person, "withdrawal", {"withdraws": record.id, "item": items[0]})
    assert desk.outcomes(back) == ["rejected:parent_refused"]


def test_a_decision_in_place_of_a_refused_one_counts_for_itself(
    desk: SignedInDesk, items: list[str]
) -> None:
    first = desk.device.decision(desk.person, items[0])
    bad = desk.device.decision(desk.person, items[0], Verdict.REJECT, supersedes=first.id)
    poor = BAD["bad_payload"](desk, bad)
    edit = desk.device.decision(desk.person, items[0], Verdict.TEST, supersedes=bad.id)
    assert desk.outcomes(first, poor, edit) == ["applied", "rejected:bad_payload", "pending_parent"]
    assert desk.outcomes(edit) == ["applied"]
    assert state_of(desk, items[0]) == ("decided", "test")


def test_an_edit_replaces_the_earlier_decision(desk: SignedInDesk, items: list[str]) -> None:
    first = desk.device.decision(desk.person, items[0])
    edit = desk.device.decision(desk.person, items[0], Verdict.REJECT, supersedes=first.id)
    assert desk.outcomes(first, edit) == ["applied", "applied"]
    assert state_of(desk, items[0]) == ("decided", "reject")


def test_a_replaced_decision_stays_replaced_when_its_successor_is_withdrawn(
    desk: SignedInDesk, items: list[str]
) -> None:
    first = desk.device.decision(desk.person, items[0])
    edit = desk.device.decision(desk.person, items[0], Verdict.REJECT, supersedes=first.id)
    desk.push(first, edit)
    desk.push(desk.device.withdrawal(desk.person, edit))
    assert state_of(desk, items[0]) == ("open", None)


def test_withdrawing_one_side_ends_a_dispute(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    mentor = sign_in("mentor")
    mine = desk.device.decision(desk.person, items[0])
    desk.push(mine)
    mentor.push(mentor.device.decision(mentor.person, items[0], Verdict.REJECT))
    desk.push(desk.device.withdrawal(desk.person, mine))
    assert state_of(desk, items[0]) == ("decided", "reject")


def test_items_of_foreign_sites_are_not_decided(
    client: httpx.Client, items: list[str], store: Store
) -> None:
    add(store, "ana", sites=("MAD4",))
    ana = SignedInDesk(client, "ana")
    assert ana.outcomes(ana.device.decision(ana.person, items[0])) == ["rejected:not_allowed"]


def test_gaps_are_named_and_high_water_stops_before_them(
    desk: SignedInDesk, items: list[str]
) -> None:
    made = [desk.device.decision(desk.person, item) for item in items[:5]]
    answer = desk.push(made[0], made[2], made[4])
    assert (answer["device_high_water"], answer["missing"], answer["device_last"]) == (1, [2, 4], 5)
    answer = desk.push(made[1], made[3])
    assert (answer["device_high_water"], answer["missing"]) == (5, [])


def test_a_refused_record_does_not_hold_the_high_water_back(
    desk: SignedInDesk, items: list[str]
) -> None:
    poor = BAD["unknown_kind"](desk, desk.device.decision(desk.person, items[0]))
    answer = desk.push(poor, desk.device.decision(desk.person, items[1]))
    assert (answer["device_high_water"], answer["missing"]) == (2, [])


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"{", 400, "malformed"),
        (b'{"records": 3}', 422, "bad_request"),
        (b"[]", 422, "bad_request"),
        (b'{"records":' + b"[" * 5000 + b"]" * 5000 + b"}", 400, "bad_request"),
        (json.dumps({"records": [{}] * 1001}).encode(), 413, "too_many_records"),
        (b" " * (1024 * 1024) + b"{}", 413, "too_large"),
    ],
)
def test_a_batch_that_is_none_is_refused_whole(
    client: httpx.Client, desk: SignedInDesk, body: bytes, status: int, code: str
) -> None:
    headers = {**desk.headers, "Content-Type": "application/vnd.reviewer+json"}
    answer = client.post("/v1/records:batch", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"


def test_records_are_immutable_in_the_database_itself(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    desk.push(desk.device.decision(desk.person, items[0]))
    for statement in (records.update().values(kind="x"), records.delete()):
        with pytest.raises(sa.exc.DBAPIError, match="never changed"), store.writing() as change:
            change.connection.execute(statement)


def test_the_desk_that_had_it_checked_out_hears_of_anothers_decision(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    desk.call("POST", "/v1/checkouts", {"device": desk.device.id, "count": 3})
    _, cursor = desk.pull_all()
    mentor = sign_in("mentor")
    mentor.push(mentor.device.decision(mentor.person, items[1]))
    changes, _ = desk.pull_all(cursor)
    assert [(each["id"], each["body"]["state"]) for each in changes] == [(items[1], "decided")]
    assert changes[0]["body"]["history"][0]["author_title"] == "The mentor"


def test_an_item_may_be_decided_without_a_check_out(
    desk: SignedInDesk, items: list[str], sign_in: SignIn
) -> None:
    mentor = sign_in("mentor")
    mentor.call("POST", "/v1/checkouts", {"device": mentor.device.id, "count": 6})
    assert desk.outcomes(desk.device.decision(desk.person, ItemId(items[0]))) == ["applied"]


def test_what_refers_to_a_record_that_was_set_aside_waits_for_nothing(
    desk: SignedInDesk, items: list[str]
) -> None:
    lost = desk.device.decision(desk.person, items[0])
    edit = desk.device.decision(desk.person, items[0], Verdict.REJECT, supersedes=lost.id)
    back = desk.device.withdrawal(desk.person, lost)
    assert desk.outcomes(edit, back) == ["pending_parent", "pending_parent"]
    body = {"records": [edit.as_json(), back.as_json()], "set_aside": [lost.id]}
    results = desk.call("POST", "/v1/records:batch", body).json()["results"]
    assert [each["outcome"] for each in results] == ["applied", "rejected"]
    assert results[1]["code"] == "parent_refused"
