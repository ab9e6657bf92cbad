"""Puts gold into a queue, with check-outs: who gets which, and what it takes to draw it again.

What is drawn is told as an open item like any other, and leased with a later check-out in its place
by priority. So no lease is of something that the desk has not heard of, and none comes before its
turn.
"""

import json
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.bulk import pack_of
from reviewer.domain.calibration import DRAWS, Difficulty
from reviewer.domain.canonical import digest
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.people import Person, Role
from reviewer.domain.seeding import Candidate, room_for, seeded
from reviewer.service.gold_tables import gold_draws, gold_lots, gold_pools
from reviewer.service.items import parts_of
from reviewer.service.naming import among
from reviewer.service.policy import gold_ppm
from reviewer.service.rights import in_scope
from reviewer.service.settled_gold import Settled, met_by, settled_gold
from reviewer.service.store import Store, Writing
from reviewer.service.tables import decisions, items, people, rereviews
from reviewer.service.telling import retell_to

# Whoever labels gold or reads of it is not measured by it.
_MEASURED = {Role.INTERN: Difficulty.TRAINEE, Role.REVIEWER: Difficulty.CERTIFIED}


@dataclass(frozen=True, slots=True)
class Lot:
    """One draw as it was noted.

    Attributes:
        person: their name.
        pool: cases that could be drawn.
        is_same: drawn once more from what was noted, it is the same.
    """

    person: str
    made_ms: int
    share_ppm: int
    turns: int
    pool: int
    picked: tuple[str, ...]
    is_same: bool


def seed_gold(
    store: Store, change: Writing, person: Person, *, held: int, fresh: int, floor: int | None
) -> None:
    """Draw gold into somebody's queue, within the check-out that brings it about.

    Args:
        held: items they have checked out now.
        fresh: of them, those that they had not before.
        floor: priority of the last of them where others wait behind it; None where none do.
    """
    share = gold_ppm(change.connection, person.id) if person.role in _MEASURED else 0
    if not share or not fresh:
        return
    waiting = sa.select(sa.func.count()).where(gold_draws.c.person == person.id, ~gold_draws.c.told)
    room = room_for(held, share, change.connection.execute(waiting).scalar_one())
    gold = _meetable(change.connection, person, floor) if room else {}
    if not gold:
        return
    pool = [
        Candidate(item, one.verdict, f"{pack_of(item)} {site}")
        for item, (one, site) in sorted(gold.items())
    ]
    wanted = sa.select(gold_draws.c.slice).where(gold_draws.c.person == person.id)
    met = Counter(change.connection.execute(wanted).scalars())
    seed = secrets.token_hex(16)
    picked = seeded(pool, seed, turns=fresh, share_ppm=share, room=room, held=met)
    body = json.dumps([[one.item, one.verdict.value, one.slice] for one in pool])
    _note_pool(store, change, body)
    lot = {"seed": seed, "person": person.id, "made_ms": change.now_ms, "share_ppm": share}
    lot |= {"turns": fresh, "room": room, "pool": digest(body.encode())}
    lot |= {"held": json.dumps(met), "picked": json.dumps([one.item for one in picked])}
    change.connection.execute(gold_lots.insert().values(lot))
    _put(change, person, {one.item: gold[one.item][0] for one in picked}, picked, seed)


def _put(
    change: Writing,
    person: Person,
    gold: Mapping[ItemId, Settled],
    picked: Sequence[Candidate],
    seed: str,
) -> None:
    rows = [
        {
            "item": one.item,
            "person": person.id,
            "matter": gold[one.item].matter,
            "verdict": one.verdict.value,
            "slice": one.slice,
            "lot": seed,
            "since_seq": change.head,
            "made_ms": change.now_ms,
            "told": False,
        }
        for one in picked
    ]
    change.run_many(gold_draws.insert(), rows)
    retell_to(change, person.id, gold)


def _meetable(
    connection: sa.Connection, person: Person, floor: int | None
) -> dict[ItemId, tuple[Settled, str]]:
    """Gold that somebody could meet as an open item, with its site.

    Who sees others' verdicts beside an open item is given only what nobody has decided. What lies
    under a veil is told to nobody otherwise than the veil says.
    """
    of = DRAWS[_MEASURED[person.role]]
    known = settled_gold(connection, but=person.id)
    fit = {item: one for item, one in known.items() if one.difficulty in of}
    veiled = sa.exists().where(rereviews.c.item == items.c.id, rereviews.c.veiled)
    found: dict[ItemId, tuple[Settled, str]] = {}
    for part in parts_of(sorted(fit)):
        wanted = sa.select(items.c.id, items.c.site).where(
            among(items.c.id, part), items.c.asked, in_scope(person, items.c.site), ~veiled
        )
        if floor is not None:
            wanted = wanted.where(items.c.priority >= floor)
        if not person.decides_blind:
            wanted = wanted.where(~sa.exists().where(decisions.c.item == items.c.id))
        for row in connection.execute(wanted):
            found[ItemId(row.id)] = (fit[ItemId(row.id)], row.site)
    met = met_by(connection, person.id, [*found])
    return {item: one for item, one in found.items() if item not in met}


def _note_pool(store: Store, change: Writing, body: str) -> None:
    new = store.insert(gold_pools).values(digest=digest(body.encode()), body=body)
    change.connection.execute(new.on_conflict_do_nothing())


def lots_drawn(connection: sa.Connection) -> list[Lot]:
    """Every draw there was, each drawn once more, oldest first."""
    wanted = (
        sa.select(gold_lots, gold_pools.c.body, people.c.name)
        .join_from(gold_lots, gold_pools, gold_pools.c.digest == gold_lots.c.pool)
        .outerjoin(people, people.c.id == gold_lots.c.person)
        .order_by(gold_lots.c.made_ms, gold_lots.c.seed)
    )
    found = []
    for row in connection.execute(wanted):
        pool = [Candidate(ItemId(a), Verdict(b), c) for a, b, c in json.loads(row.body)]
        again = seeded(
            pool,
            row.seed,
            turns=row.turns,
            share_ppm=row.share_ppm,
            room=row.room,
            held=json.loads(row.held),
        )
        picked = tuple(json.loads(row.picked))
        same = picked == tuple(one.item for one in again) and digest(row.body.encode()) == row.pool
        name = row.name or row.person
        lot = (name, row.made_ms, row.share_ppm, row.turns, len(pool), picked)
        found.append(Lot(*lot, is_same=same))
    return found
