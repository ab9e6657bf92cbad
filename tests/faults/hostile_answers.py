"""Fuzzed answers of the service, fed to a real desk; also a program of its own.

`python -m tests.faults.hostile_answers SEED COUNT [FIRST]` writes one line of JSON: what came of
COUNT cases of the seed beginning with case FIRST, faults among them, and the most memory it took.
"""

import asyncio
import contextlib
import json
import logging
import os
import random
import resource
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from reviewer.domain.errors import EnvironmentFault, Refused, ReviewerError
from reviewer.domain.ids import RecordId
from reviewer.journal import reserve
from reviewer.operations import accounts, deciding
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.evidence import fetch_evidence, fetch_regions
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.pictures import Intake
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.operations.syncing import Syncer
from reviewer.operations.waking import Pace, RealTimes
from reviewer.remote import keyrings
from reviewer.remote.connection import JSON_BYTES_MOST
from reviewer.remote.credentials import Credentials
from reviewer.remote.downloads import fetch_picture
from reviewer.remote.keyrings import TokenStore
from reviewer.remote.service import Service
from reviewer.wire.protocol import PICTURE_BYTES_MOST
from tests.faults.mutations import Flow, Said, is_plain_success, mutated
from tests.faults.taken_answers import (
    ADDRESS,
    PRODUCTS,
    Taken,
    answering,
    at_once,
    kind_of,
    take_answers,
)
from tests.operations.workbench import certify, reject
from tests.service.running import PASSWORD

# Answers to one case; then the service is away. More are asked for by a desk that goes in circles.
ANSWERS_MOST = 24
# Records that wait in each case, and cases after which the desk begins anew.
WAITING, CASES_PER_DESK = 3, 250
# Far more than the slowest case takes.
HUNG_S = 60.0
# Nothing here is about what is durable, and the disk is what takes the time.
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
_SLACK_BYTES = 1024 * 1024
ROUNDS = 6


ABOUT_PEOPLE = frozenset({"colleagues", "countersigns", "standing"})


class Hostile(httpx.AsyncBaseTransport):
    """Answers in the service's place; what it is told to spoil, it spoils.

    Attributes:
        spoilt: kinds of call whose answers are mutated.
        allowed: records that an answer spoke of by id and payload hash, and as it has to be.
        told: what was done to each answer of the case.
        greed: bytes that were taken of an answer beyond what may be.
    """

    def __init__(self, taken: Taken) -> None:
        self._taken = taken
        self.begin(random.Random(0), set())
        self.allowed: set[str] = set()

    def begin(self, chance: random.Random, spoilt: set[str]) -> None:
        self._chance, self.spoilt = chance, spoilt
        self.told: list[str] = []
        self.greed, self.calls = 0, 0
        self._flows: list[tuple[str, Flow]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        if self.calls > ANSWERS_MOST:
            raise httpx.ConnectError("the service went away")
        kind = kind_of(request.method, request.url.path)
        sent = await request.aread()
        said = self._taken.answers[kind]
        if kind == "push":
            said = _about(said, sent)
        if kind in self.spoilt:
            said = mutated(said, self._chance)
            self.told.append(f"{kind}: {said.status} {' '.join(said.how)}")
        if kind == "push":
            self.allowed |= spoken_of(said, sent)
        flow = Flow(said)
        self._flows.append((kind, flow))
        return httpx.Response(said.status, headers=_on_the_wire(said), stream=flow)

    def greedy(self) -> bool:
        """Whether more of an answer was read than may be."""
        return any(
            flow.taken
            > (PICTURE_BYTES_MOST if kind == "picture" else JSON_BYTES_MOST) + _SLACK_BYTES
            for kind, flow in self._flows
        )


def _on_the_wire(said: Said) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("utf-8", "replace")) for name, value in said.headers]


def _about(said: Said, sent: bytes) -> Said:
    """The answer to a push as the service would have given it to these records."""
    tree = json.loads(said.body)
    first = tree["results"][0]
    tree["results"] = [
        {**first, "id": each["id"], "payload_hash": each["payload_hash"]}
        for each in json.loads(sent)["records"]
    ]
    return Said(said.status, said.headers, json.dumps(tree, separators=(",", ":")).encode())


def spoken_of(said: Said, sent: bytes) -> set[str]:
    """Records of a batch that the answer names by id and payload hash, as it has to."""
    if not is_plain_success(said):
        return set()
    hashes = {each["id"]: each["payload_hash"] for each in json.loads(sent)["records"]}
    try:
        results = json.loads(said.body)["results"]
        return {
            each["id"]
            for each in results
            if isinstance(each, dict)
            and isinstance(each.get("id"), str)
            and hashes.get(each["id"], "") == each.get("payload_hash")
        }
    except (ValueError, RecursionError, TypeError, KeyError):
        return set()


class QuickTimes(RealTimes):
    """Waiting takes no time; after some of it, `enough` is called."""

    def __init__(self) -> None:
        self._waits, self._passed_s = 0, 0.0
        self.enough: Callable[[], None] = lambda: None

    def wall_s(self) -> float:
        return 1_795_000_000.0 + self._passed_s

    def monotonic_s(self) -> float:
        return self._passed_s

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        await asyncio.sleep(0)
        self._waits += 1
        self._passed_s += seconds
        if self._waits == ROUNDS:
            self.enough()
        if self._waits > ROUNDS:
            await event.wait()


class FuzzedDesk:
    """A desk whose service is hostile.

    Attributes:
        faults: what must not be, each with its case.
        came: how the cases ended, by kind.
    """

    def __init__(self, folder: Path, taken: Taken, seed: int) -> None:
        self._folder, self._taken, self._seed = folder, taken, seed
        self.hostile = Hostile(taken)
        self.faults: list[str] = []
        self.came: Counter[str] = Counter()
        self._ran = 0
        self._desk: Desk | None = None
        self._waiting: list[RecordId] = []
        self._is_signed_in = False

    async def run(self, first: int, count: int) -> None:
        """Cases `first` to `first + count` of the seed."""
        with answering(self.hostile):
            for case in range(first, first + count):
                await self._case(case)
        await self.close()

    async def _case(self, case: int) -> None:
        if self._desk is None or self._ran % CASES_PER_DESK == 0:
            await self._begin_anew()
        self._ran += 1
        if not self._is_signed_in:
            await self._sign_in_here()
        try:
            self._keep_waiting()
        except Refused:  # by reasons or packs that came of an earlier case
            await self._begin_anew()
            await self._sign_in_here()
            self._keep_waiting()
        chance = random.Random(f"{self._seed}:{case}")
        acts = self._acts(chance)
        name, act, spoilt = chance.choice(self._about_people() if case % 8 == 7 else acts)
        self.hostile.begin(chance, spoilt)
        bugs: list[BaseException] = []
        try:
            async with asyncio.timeout(HUNG_S):
                await act(bugs.append)
            came = "done"
        except EnvironmentFault as fault:
            came = type(fault).__name__
            bugs.append(fault)  # nothing is wrong with this machine
        except ReviewerError as fault:
            came = type(fault).__name__
        except Exception as bug:  # noqa: BLE001 - all of them are told
            came = "crash"
            bugs.append(bug)
        self.came[came] += 1
        self._is_signed_in = came != "NeedsSignIn" and not {"refresh", "session"} & spoilt
        told = f"seed {self._seed} case {case} ({name}; {self.hostile.told})"
        self.faults += [f"{told}: {bug!r:.300}" for bug in bugs]
        self._look(told)

    def _acts(
        self, chance: random.Random
    ) -> list[tuple[str, Callable[..., Awaitable[Any]], set[str]]]:
        item, picture = self._taken.items[0], self._taken.picture
        link, service = self._link, self._service
        assert self._desk is not None
        assert self._desk.person is not None
        push = partial(push_pending, link, self._desk.person)
        every = sorted(self._taken.answers.keys() - ABOUT_PEOPLE)
        some = {each for each in every if chance.random() < 0.4}
        some |= {each for each in ABOUT_PEOPLE if len(some) % 2}
        plain: list[tuple[str, Callable[[], Awaitable[Any]], set[str]]] = [
            ("health", service.health, {"health"}),
            ("refresh", service.refresh, {"refresh"}),
            ("push", push, {"push"}),
            ("push", push, {"push"}),
            ("push", push, {"push"}),
            ("push", push, {"push", "refresh"}),
            ("pull", partial(pull_changes, link), {"changes"}),
            ("pull", partial(pull_changes, link), {"changes"}),
            ("pull", partial(pull_changes, link, agreed=True), {"changes"}),
            ("checkouts", partial(take_checkouts, link, 2), {"checkouts"}),
            ("evidence", partial(fetch_evidence, link, item), {"evidence"}),
            ("regions", partial(fetch_regions, link, item, picture), {"regions"}),
            ("picture", partial(fetch_picture, service, picture, Intake(link.desk)), {"picture"}),
        ]
        acts = [(name, partial(_plainly, act), spoilt) for name, act, spoilt in plain]
        return [*acts, ("sign in", self._sign_in, {"session"}), ("sync", self._sync, some)]

    def _about_people(self) -> list[tuple[str, Callable[..., Awaitable[Any]], set[str]]]:
        """Every eighth case: what is told of people, waiting cases and standings."""
        plain: list[tuple[str, Callable[[], Awaitable[Any]], set[str]]] = [
            ("colleagues", self._acquaint, {"colleagues"}),
            ("countersigns", self._service.countersigns, {"countersigns"}),
            ("standing", self._standing, {"standing"}),
        ]
        return [(name, partial(_plainly, act), spoilt) for name, act, spoilt in plain]

    async def _acquaint(self) -> None:
        """What is kept can be read again."""
        assert self._desk is not None
        assert self._desk.person is not None
        told = await self._service.colleagues()
        self._desk.cache.put_colleagues(self._desk.person.id, told.colleagues)
        self._desk.cache.colleagues(self._desk.person.id)

    async def _standing(self) -> None:
        assert self._desk is not None
        assert self._desk.person is not None
        for each in (await self._service.standing(self._desk.person.id)).families:
            each.to_domain()

    async def _sign_in(self, _told: object) -> None:
        """On a profile of its own: whoever comes back from it works nowhere."""
        place = self._folder / "elsewhere"
        place.mkdir(exist_ok=True)
        kept = Credentials(place, TokenStore.MEMORY)
        service = Service(ADDRESS, kept)
        assert self._desk is not None
        journal = self._desk.journal
        try:
            await service.sign_in("reviewer", PASSWORD, journal.device, journal.public_key_hex)
        finally:
            await service.close()

    async def _sync(self, told: Callable[[BaseException], None]) -> None:
        """Some rounds of everything."""
        times = QuickTimes()
        syncer = Syncer(
            self._link.desk,
            self._service,
            at_once,
            lambda _: None,
            lambda _: None,
            pace=Pace(),
            times=times,
            chance=lambda: 0.5,
            crashed=told,
        )
        times.enough = syncer.stop
        await syncer.run()

    def _look(self, told: str) -> None:
        """No word that was not said, and no answer read without end."""
        assert self._desk is not None
        words = self._desk.journal.words(self._waiting)
        for record, word in words.items():
            if word is not None and word.outcome.is_received and record not in self.hostile.allowed:
                self.faults.append(f"{told}: {record} counts as received")
        self._waiting = [each for each in self._waiting if words.get(each) is None]
        if self.hostile.greedy():
            self.faults.append(f"{told}: read without a bound")
        if self.hostile.calls > ANSWERS_MOST and "sync" not in told:
            self.faults.append(f"{told}: asked without end")

    def _keep_waiting(self) -> None:
        assert self._desk is not None
        while len(self._waiting) < WAITING:
            item = self._taken.items[self._made % PRODUCTS]
            made = deciding.decide(self._desk, (certify, reject)[self._made // PRODUCTS % 2](item))
            self._made += 1
            assert made.record is not None
            self._waiting.append(made.record)

    async def _begin_anew(self) -> None:
        """The desk as it was before anybody was hostile."""
        await self.close()
        place = self._folder / "fuzzed"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self._folder / "desk", place, ignore=shutil.ignore_patterns("*.lock"))
        self._desk = open_desk(place)
        self._service = Service(ADDRESS, self._desk.credentials, self._desk.clock.hear)
        self._link = Link(self._desk, self._service, at_once, lambda _: None)
        self._waiting = []
        self._made = 0
        self._is_signed_in = False

    async def _sign_in_here(self) -> None:
        """By an answer as it was."""
        assert self._desk is not None
        self.hostile.begin(random.Random(0), set())
        await accounts.sign_in(self._desk, self._service, at_once, "reviewer", PASSWORD)

    async def close(self) -> None:
        """Look at the journal for the last time."""
        if self._desk is not None:
            self.faults += [f"seed {self._seed}: {each}" for each in self._desk.journal.verify()]
            await self._service.close()
            self._desk.close()
            self._desk = None


async def _plainly(act: Callable[[], Awaitable[Any]], _told: object) -> None:
    await act()


@contextlib.asynccontextmanager
async def fuzzed_desk(seed: int) -> AsyncIterator[FuzzedDesk]:
    """A desk that was used once, in a folder of its own."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        yield FuzzedDesk(Path(folder), await take_answers(Path(folder)), seed)


async def _main(seed: int, count: int, first: int) -> None:
    async with fuzzed_desk(seed) as fuzzed:
        await fuzzed.run(first, count)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"came": fuzzed.came, "faults": fuzzed.faults, "peak_mib": peak}))


if __name__ == "__main__":
    os.environ["PYTHON_KEYRING_BACKEND"] = "tests.keyring_in_memory.MemoryKeyring"
    keyrings.ALLOWED.add("tests.keyring_in_memory.MemoryKeyring")
    logging.disable(logging.CRITICAL)
    reserve.RESERVE_BYTES = 64 * 1024
    asyncio.run(_main(int(sys.argv[1]), int(sys.argv[2]), int([*sys.argv, "0"][3])))
