"""Fuzzed answers of the service: no crash, nothing believed unsaid, nothing without bound."""

import gzip
import json
import logging
import subprocess
import sys
import tracemalloc
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.errors import Misunderstood, NetworkNeedsSignIn, ServiceFault
from reviewer.domain.ids import DeviceId
from reviewer.domain.record import Outcome, Outgoing, Receipt
from reviewer.operations import pushing
from reviewer.remote.connection import Connection
from reviewer.remote.credentials import Credentials
from reviewer.remote.keyrings import TokenStore
from reviewer.remote.service import Service
from reviewer.wire.records import BatchAnswer
from tests.faults.hostile_answers import Hostile, fuzzed_desk
from tests.faults.mutations import Said
from tests.faults.taken_answers import ADDRESS, Taken, answering, take_answers

SEED = 20261122
DEVICE = DeviceId("0" * 36)
MOST_MIB = 400


async def fuzz(count: int) -> tuple[list[str], Counter[str]]:
    """Faults, and how the cases ended."""
    logging.disable(logging.CRITICAL)  # thousands of warnings, each of them as it should be
    try:
        async with fuzzed_desk(SEED) as fuzzed:
            await fuzzed.run(0, count)
            return fuzzed.faults, fuzzed.came
    finally:
        logging.disable(logging.NOTSET)


async def test_two_hundred_hostile_answers_do_no_harm() -> None:
    faults, came = await fuzz(200)
    assert faults == []
    # The fuzz reaches what it is for.
    assert {"done", "Misunderstood", "Declined", "Unreachable", "NetworkNeedsSignIn"} <= set(came)


async def test_a_desk_that_takes_200_for_received_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def believing(batch: Sequence[Outgoing], _answer: BatchAnswer) -> list[Receipt]:
        return [Receipt(each.id, each.payload_hash, Outcome.APPLIED, 1, 1) for each in batch]

    monkeypatch.setattr(pushing, "receipts_of", believing)
    faults, _ = await fuzz(60)
    assert any("counts as received" in each for each in faults)


async def test_a_body_that_is_read_without_a_bound_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def greedy(_self: Connection, response: Any) -> bytes:
        return bytes(await response.aread())

    monkeypatch.setattr(Connection, "read_capped", greedy)
    faults, _ = await fuzz(5)
    assert any("read without a bound" in each for each in faults)


@pytest.mark.parametrize(
    ("kind", "fault"),
    [("application/json", Misunderstood), ("text/html", NetworkNeedsSignIn)],
)
async def test_what_comes_packed_is_not_unfolded(
    tmp_path: Any, kind: str, fault: type[ServiceFault]
) -> None:
    """Twice packed: some thousand bytes that would be a thousand million."""
    bomb = gzip.compress(gzip.compress(b" " * 30_000_000))
    headers = (("content-type", kind), ("content-encoding", "gzip, gzip"))
    hostile = Hostile(Taken({"health": Said(200, headers, bomb)}))
    service = Service(ADDRESS, Credentials(tmp_path, TokenStore.MEMORY))
    with answering(hostile):
        await service.connection._open()
        tracemalloc.start()
        try:
            with pytest.raises(fault):
                await service.health()
            assert tracemalloc.get_traced_memory()[1] < 4_000_000
        finally:
            tracemalloc.stop()
        await service.close()


async def test_what_comes_with_an_answer_without_content_is_not_read(tmp_path: Path) -> None:
    said = (await take_answers(tmp_path)).answers["session"]
    service = Service(ADDRESS, Credentials(tmp_path, TokenStore.MEMORY))
    for status, fault in ((200, None), (204, Misunderstood)):
        with answering(Hostile(Taken({"session": replace(said, status=status)}))):
            with nullcontext() if fault is None else pytest.raises(fault):
                await service.sign_in("reviewer", "any", DEVICE, "0" * 64)
            await service.renew()
    await service.close()


async def test_a_place_in_the_feed_that_no_address_holds_is_not_kept(tmp_path: Path) -> None:
    taken = await take_answers(tmp_path)
    said, session = taken.answers["changes"], taken.answers["session"]
    endless = json.dumps({**json.loads(said.body), "cursor": "x" * 100_000}).encode()
    service = Service(ADDRESS, Credentials(tmp_path, TokenStore.MEMORY))
    for body, cursor, fault in (
        (said.body, "", None),
        (endless, "", Misunderstood),
        (said.body, "x" * 100_000, Misunderstood),  # kept by an older program
    ):
        answers = {"session": session, "changes": replace(said, body=body)}
        with answering(Hostile(Taken(answers))):
            await service.sign_in("reviewer", "any", DEVICE, "0" * 64)
            with nullcontext() if fault is None else pytest.raises(fault):
                await service.changes(cursor, 50)
        await service.renew()


@pytest.mark.long
@pytest.mark.timeout(36_000)
def test_two_hundred_thousand_hostile_answers_do_no_harm() -> None:
    for seed in range(20):
        words = [sys.executable, "-m", "tests.faults.hostile_answers", str(seed), "10000"]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"seed {seed}: {done.stderr[-2000:]}"
        came = json.loads(done.stdout)
        assert came["faults"] == []
        assert came["peak_mib"] < MOST_MIB, f"seed {seed}: {came}"
        print(seed, came)
