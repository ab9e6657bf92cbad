"""No token is left in a profile's files or in a log; decisions outlive whatever holds the token."""

import logging

import pytest

from reviewer.domain.errors import NeedsSignIn
from reviewer.operations.phases import Phase
from reviewer.service.people import disable_person, enable_person
from reviewer.service.tables import sessions
from tests.keyring_in_memory import MemoryKeyring
from tests.operations.workbench import Workbench, certify
from tests.service.running import RunningService

PRODUCTS = 6


def tokens_of(bench: Workbench) -> list[str]:
    service = bench.service
    return [service._access.token, bench.desk.credentials.token()]


def left_in(bench: Workbench, tokens: list[str]) -> list[str]:
    """Files of the profile that hold one of the tokens."""
    # A picture on its way is checked against its hash, and may be moved while this is read.
    paths = (each for each in bench.desk.profile.rglob("*") if each.suffix != ".part")
    files = [each for each in paths if each.is_file()]
    assert {"journal.db", "journal.log", "cache.db", "session.json"} <= {one.name for one in files}
    return [each.name for each in files if any(one.encode() in each.read_bytes() for one in tokens)]


async def test_no_token_is_left_in_the_profile_or_a_log(
    bench: Workbench, hub: RunningService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    await bench.decide(certify(hub.items[0]))
    await bench.until(lambda: bench.syncer.state.unreceived == 0)
    first = tokens_of(bench)
    await bench.service.refresh()
    tokens = [*first, *tokens_of(bench)]
    assert len(set(tokens)) == 4
    assert all(len(each) == 43 for each in tokens), "all fit into every keyring"
    await bench.stop()  # or a picture would still be moved while the files are read
    assert left_in(bench, tokens) == []
    assert [each for each in tokens if each in caplog.text] == []
    fault = NeedsSignIn("x")
    assert not any(each in f"{fault!r} {bench.desk.credentials.session!r}" for each in tokens)


async def test_decisions_outlive_a_keyring_that_was_lost(
    bench: Workbench, hub: RunningService
) -> None:
    MemoryKeyring.kept.clear()
    bench.desk.credentials._token = ""
    await bench.decide(certify(hub.items[1]))
    with hub.store.writing() as change:
        change.connection.execute(sessions.update().values(revoked=True))
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.NEEDS_SIGN_IN)
    assert bench.desk.journal.counts().unreceived == 1
    await bench.sign_in("reviewer", hub.password)
    bench.syncer.wake()
    await bench.until(lambda: bench.desk.journal.counts().unreceived == 0)


async def test_decisions_made_away_for_too_long_arrive_after_a_sign_in(
    bench: Workbench, hub: RunningService
) -> None:
    """35 days are over: the service takes neither token, and the desk keeps what it has."""
    past = {"access_expires_ms": 0, "refresh_expires_ms": 0}
    with hub.store.writing() as change:
        change.connection.execute(sessions.update().values(**past))
    await bench.decide(certify(hub.items[2]))
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.NEEDS_SIGN_IN)
    assert bench.desk.journal.counts().unreceived == 1
    await bench.sign_in("reviewer", hub.password)
    bench.syncer.wake()
    await bench.until(lambda: bench.desk.journal.counts().unreceived == 0)


async def test_what_a_shut_account_decided_waits_and_is_never_sent_by_others(
    bench: Workbench, hub: RunningService
) -> None:
    disable_person(hub.store, "reviewer")
    await bench.decide(certify(hub.items[3]))
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.NEEDS_SIGN_IN)
    await bench.sign_in("mentor", hub.password)
    bench.syncer.wake()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    assert bench.desk.journal.counts().unreceived == 1
    enable_person(hub.store, "reviewer")
