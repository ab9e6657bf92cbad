"""Re-reviews: members of bulk acts that somebody else looks at again, without knowing.

Of the members that an act alone decided, by their thumbnails, some are drawn when the act is
settled: so many of so many, each set with the same chance. Their verdict stands, but desks go on
being told that they are open (the veil), until another person has looked at each by itself.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from random import SystemRandom
from typing import Any

import sqlalchemy as sa

from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.domain.record import Record
from reviewer.domain.settlement import settle
from reviewer.service.items import counts, decisions_by_item, parts_of, standpoint_of
from reviewer.service.policy import rereview_ppm
from reviewer.service.store import Row, Writing
from reviewer.service.tables import checkouts, items, rereviews

# Of the system's generator: nobody can tell from one draw what the next will be.
_CHANCE = SystemRandom()


class Rereview(StrEnum):
    """What became of a drawn member.

    SAME, OTHER and UNCLEAR are what another person said who looked at it by itself: the same
    verdict, the opposite one, or neither (test, defer).
    """

    WAITING = "waiting"
    SAME = "same"
    OTHER = "other"
    UNCLEAR = "unclear"
    ENDED = "ended"  # nobody had looked when the act's verdict on it fell


_VEILED = (Rereview.WAITING.value, Rereview.SAME.value)
_ANSWERS = (Verdict.CERTIFY, Verdict.REJECT)


def count_to_draw(members: int, share_ppm: int) -> int:
    """The share of them rounded up: one at least, never a whole one more than the share."""
    return -(-members * share_ppm // 1_000_000)


def draw(change: Writing, record: Record, act: BulkAct, seq: int, alone: list[str]) -> None:
    """Draw from one act, within the transaction that settles it and before its items change.

    Only members that were open until now can come back as if nothing had happened: those form the
    whole that is drawn from.

    Args:
        alone: members that were not opened and on which nothing but this act counts.
    """
    share = rereview_ppm(change.connection)
    if not share:
        return
    sites = _were_open(change.connection, alone)
    picked = sorted(_CHANCE.sample(sorted(sites), count_to_draw(len(sites), share)))
    if not picked:
        return
    common = {
        "record": record.id,
        "author": record.author,
        "verdict": act.verdict.value,
        "grouped_by": act.grouped_by,
        "drawn": len(picked),
        "members": len(sites),
        "server_seq": seq,
        "made_ms": change.now_ms,
        "state": Rereview.WAITING.value,
        "word": "",
        "closed_ms": 0,
        "veiled": True,
    }
    rows = [{**common, "item": item, "site": sites[item]} for item in picked]
    change.connection.execute(rereviews.insert(), rows)
    for part in parts_of(picked):
        # Their desk has decided them; others may have them now, and see of no lease before theirs.
        held = checkouts.c.item.in_(part) & (checkouts.c.device == record.device)
        change.connection.execute(checkouts.delete().where(held))


def settle_rereviews(change: Writing, names: Iterable[str]) -> list[str]:
    """Note what decisions came to for drawn members among these items, and lift veils.

    Returns:
        Items to be brought in line with their decisions: these, and others that are told as they
        are from now on.
    """
    touched = dict.fromkeys(names)
    acts: set[str] = set()
    for part in parts_of(list(touched)):
        acts |= _settle_part(change, part)
    for part in parts_of(sorted(acts)):
        # Who has seen what became of one could tell the others of the act from open items.
        waits = sa.select(rereviews.c.record).where(
            rereviews.c.record.in_(part), rereviews.c.state == Rereview.WAITING.value
        )
        over = rereviews.c.record.not_in(waits) | rereviews.c.state.not_in(_VEILED)
        lifted = (
            rereviews.update()
            .where(rereviews.c.record.in_(part), rereviews.c.veiled, over)
            .values(veiled=False)
            .returning(rereviews.c.item)
        )
        touched |= dict.fromkeys(change.connection.execute(lifted).scalars().all())
    return list(touched)


def _were_open(connection: sa.Connection, names: list[str]) -> dict[str, str]:
    """Site of each that people were asked about and that was open, before its items change."""
    found: dict[str, str] = {}
    for part in parts_of(names):
        wanted = sa.select(items.c.id, items.c.site).where(
            items.c.id.in_(part), items.c.asked, items.c.state == ItemState.OPEN.value
        )
        found |= {row.id: row.site for row in connection.execute(wanted)}
    return found


def _settle_part(change: Writing, part: list[str]) -> set[str]:
    """Acts of which something may have changed."""
    wanted = sa.select(rereviews).where(rereviews.c.item.in_(part), rereviews.c.veiled)
    drawn = change.connection.execute(wanted).all()
    if not drawn:
        return set()
    names = sorted({row.item for row in drawn})
    made = decisions_by_item(change.connection, names)
    of_items = sa.select(items.c.id, items.c.reopened_seq).where(items.c.id.in_(names))
    reopened = {row.id: row.reopened_seq for row in change.connection.execute(of_items)}
    for row in drawn:
        fresh = _changes(row, made.get(row.item, []), reopened, change.now_ms)
        if fresh:
            known = (rereviews.c.record == row.record) & (rereviews.c.item == row.item)
            change.connection.execute(rereviews.update().where(known).values(fresh))
    return {row.record for row in drawn}


def _changes(row: Row, made: list[Row], reopened: Mapping[str, int], now_ms: int) -> dict[str, Any]:
    """What is to be changed of one drawn member; nothing while all is as before."""
    counting = [each for each in made if counts(each, reopened.get(row.item, 0))]
    settled = settle(standpoint_of(each) for each in counting)
    heard = [each for each in counting if each.record in settled.records]
    holds = any(_is_as_acted(row, each) for each in heard)
    # One of each person counts, and the act's is not opened: while it holds, these are of others.
    words = [each for each in heard if each.opened]
    fresh: dict[str, Any] = {"veiled": False} if settled.disputed or not holds else {}
    if holds and words:
        if words[0].record != row.word:
            answer = {"state": _answer(row, words[0]), "word": words[0].record}
            fresh |= {**answer, "closed_ms": now_ms}
    elif row.state == Rereview.WAITING.value and (settled.disputed or not holds):
        fresh |= {"state": Rereview.ENDED.value, "closed_ms": now_ms}
    elif row.state == Rereview.SAME.value and holds:
        # Taken back, and nothing was told of it: it is open as before.
        fresh |= {"state": Rereview.WAITING.value, "word": "", "closed_ms": 0}
    return fresh


def _is_as_acted(row: Row, each: Row) -> bool:
    """Whether a decision is the act's, or its author's by another act that says the same."""
    return bool(each.author == row.author and each.verdict == row.verdict and not each.opened)


def _answer(row: Row, word: Row) -> str:
    if word.verdict == row.verdict:
        return Rereview.SAME.value
    is_answer = Verdict(word.verdict) in _ANSWERS
    return (Rereview.OTHER if is_answer else Rereview.UNCLEAR).value
