"""A desk that decides and syncs until it is killed, thousands of times; a program of its own.

`python -m tests.faults.deciding_desk URL PASSWORD ITEM ...` reads lines "PROFILE SEED HOW ITEM
...". For each it forks, so that a fresh process costs milliseconds, and writes "pid N", then what
the child reports ("ready", "saved RECORD", "received COUNT"), then "ended". HOW is "decide";
"drain" to push everything and end; or "hasty", the planted fault.
"""

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reviewer.domain.errors import NeedsSignIn
from reviewer.operations import accounts, deciding
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.link import Link
from reviewer.operations.pushing import push_pending
from reviewer.remote.keyrings import TokenStore
from reviewer.remote.service import Service
from tests.operations.workbench import certify, reject

T = TypeVar("T")


def report(line: str) -> None:
    os.write(1, f"{line}\n".encode())


async def at_once(work: Callable[[], T]) -> T:
    await asyncio.sleep(0)
    return work()


async def work(profile: Path, chance: random.Random, how: str, items: list[str]) -> None:
    desk = open_desk(profile, TokenStore.FILE)
    url, password = sys.argv[1:3]
    link = Link(desk, Service(url, desk.credentials, desk.clock.hear), at_once, lambda _: None)
    if desk.person is None:
        await sign_in(link, password)
    if how == "drain":
        decide(desk, chance, items)
        while desk.journal.counts().unreceived:
            await push(link, password)
        await link.service.close()
        desk.close()
        return
    # By its first call the client has read certificates and renewed the session.
    decide(desk, chance, items)
    await push(link, password)
    report("ready")
    syncing = asyncio.create_task(sync_for_ever(link, password))
    while not syncing.done():
        if how == "hasty":
            await decide_hastily(desk, chance, items)
        else:
            await at_once(lambda: decide(desk, chance, items))
        await asyncio.sleep(chance.choice((0, 0, 0.002)))
    await syncing


def decide(desk: Desk, chance: random.Random, items: list[str]) -> None:
    changes = deciding.decide(desk, chance.choice((certify, reject))(chance.choice(items)))
    report(f"saved {changes.record}")


async def decide_hastily(desk: Desk, chance: random.Random, items: list[str]) -> None:
    """The planted fault: the window says saved when the key is pressed, and saves when it can."""
    decision = certify(chance.choice(items))
    prepared = deciding.prepare(desk, decision)
    report(f"saved {prepared.draft.id}")
    await asyncio.sleep(0.02)
    desk.journal.save(prepared.draft)


async def sync_for_ever(link: Link, password: str) -> None:
    while True:
        await push(link, password)
        await asyncio.sleep(0)


async def push(link: Link, password: str) -> None:
    """As sync does; whoever lost the token in a kill signs in anew."""
    assert link.desk.person is not None
    try:
        count = await push_pending(link, link.desk.person)
    except NeedsSignIn:
        await sign_in(link, password)
        return
    if count:
        report(f"received {count}")


async def sign_in(link: Link, password: str) -> None:
    await accounts.sign_in(link.desk, link.service, at_once, "reviewer", password)


def run_child(line: str) -> None:
    profile, seed, how, *items = line.split()
    asyncio.run(work(Path(profile), random.Random(seed), how, items))


def main() -> None:
    with tempfile.TemporaryDirectory() as profile:
        # Whatever is imported on the way need not be imported after each fork.
        asyncio.run(work(Path(profile), random.Random(0), "drain", sys.argv[3:]))
    report("ready")
    for line in sys.stdin:
        pid = os.fork()
        if pid:
            report(f"pid {pid}")
            os.waitpid(pid, 0)
            report("ended")
            continue
        status = 1
        try:
            run_child(line)
            status = 0
        finally:
            os._exit(status)


if __name__ == "__main__":
    main()
