"""What one record may say, before anything else is asked of it."""

from dataclasses import replace
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Kind
from reviewer.service.devices import SIGNATURES_A_THREAD
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.stocking import product, put, stocked
from tests.service.test_push import kept

pytestmark = pytest.mark.sqlite_alone

LONG: dict[str, Any] = {
    "reason": "R" * 65,
    "override": "O" * 65,
    "checkout": "C" * 65,
    "supersedes": "S" * 65,
    "pack": "P" * 65,
    "note": "N" * 4001,
    "shown": {"flag": "F" * 70_000},
    "of a newer desk": "X" * 70_000,
}


@pytest.mark.parametrize("member", LONG)
def test_a_decision_says_nothing_endless(
    member: str, desk: SignedInDesk, items: list[str], store: Store
) -> None:
    record = desk.device.decision(desk.person, items[0], Verdict.REJECT)
    long = desk.device.seal(
        replace(record, payload={**record.payload, member: LONG[member]}),
    )
    assert desk.outcomes(long) == ["rejected:bad_payload"]
    assert kept(store) == []


def test_a_decision_names_a_pack_of_the_ladder_or_of_its_item(
    desk: SignedInDesk, store: Store
) -> None:
    put(store, stocked(product(1), pack="wicker_basket"))
    names = ["wicker_basket", "poly_mailer", "sack", ""]
    made = [desk.device.decision(desk.person, "P00001:wicker_basket") for _ in names]
    sent = [
        desk.device.seal(replace(each, payload={**each.payload, "pack": name}))
        for each, name in zip(made, names, strict=True)
    ]
    assert desk.outcomes(*sent) == [
        *("applied", "applied"),
        *("rejected:bad_payload", "rejected:bad_payload"),
    ]


def test_of_many_records_the_one_that_is_not_signed_so_is_named(
    desk: SignedInDesk, items: list[str]
) -> None:
    made = [
        desk.device.record(desk.person, Kind.REMARK, {"item": items[0], "text": f"Look {number}."})
        for number in range(3 * SIGNATURES_A_THREAD)
    ]
    made[77] = replace(made[77], signature=made[76].signature)
    outcomes = desk.outcomes(*made)
    assert outcomes[77] == "rejected:bad_signature"
    assert {*outcomes[:77], *outcomes[78:]} == {"applied"}
