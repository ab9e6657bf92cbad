"""Re-reviews: members of bulk acts that somebody else looks at again, without knowing.

Of the members that an act alone decided, by their thumbnails, some are drawn when the act is
settled: so many of so many, each set with the same chance. Their verdict stands, but everybody else
goes on being told that they are open (the veil), until another person has looked at each by itself.
Single decisions that were drawn for a second read (second_reads.py) wait in the same way.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from enum import StrEnum
from random import SystemRandom
from typing import Any

import sqlalchemy as sa

from reviewer.domain.bulk import BulkAct
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.domain.record import Kind, Record
from reviewer.domain.settlement import settle
from reviewer.service.items import (
    counts,
    decisions_by_item,
    parts_of,
    standpoint_of,
    state_of,
)
from reviewer.service.mentoring_tables import supervised
from reviewer.service.naming import among
from reviewer.service.policy import rereview_ppm
from reviewer.service.store import Row, Writing
from reviewer.service.tables import checkouts, decisions, items, records, rereviews

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
    # Nobody had looked when the act's verdict on it fell, or nobody was to be asked any more.
    ENDED = "ended"


_VEILED = (Rereview.WAITING.value, Rereview.SAME.value)
_ANSWERS = (Verdict.CERTIFY, Verdict.REJECT)


def count_to_draw(members: int, share_ppm: int) -> int:
    """The share of them rounded up: one at least, never a whole one more than the share."""
    return -(-members * share_ppm // 1_000_000)


def draw(
    change: Writing, record: Record, act: BulkAct, seq: int, alone: list[str], since_seq: int
) -> None:
    """Draw from one act, within the transaction that settles it and before its items change.

    Drawn from are members that would be open without what the act's author decided, so that
    everybody else can be told that they are.

    Args:
        alone: members that were not opened and on which nothing but this act counts.
        since_seq: place of the first act of the author in this transaction: nobody has heard of it.
    """
    share = rereview_ppm(change.connection)
    if not share:
        return
    frame = _frame(change.connection, record, act, alone)
    if not frame:
        return
    give_back(change, record.device, record.author, sorted(frame))
    picked = sorted(_CHANCE.sample(sorted(frame), count_to_draw(len(frame), share)))
    veiled_since = _veiled_since(change.connection, picked)
    common = {
        "record": record.id,
        "author": record.author,
        "verdict": act.verdict.value,
        "grouped_by": act.grouped_by,
        "drawn": len(picked),
        "members": len(frame),
        "server_seq": seq,
        "made_ms": change.now_ms,
        "state": Rereview.WAITING.value,
        "word": "",
        "closed_ms": 0,
        "veiled": True,
        "second": False,
    }
    rows = [
        {
            **common,
            "item": item,
            "site": frame[item],
            "veil_seq": min(since_seq, veiled_since.get(item, since_seq)),
        }
        for item in picked
    ]
    change.connection.execute(rereviews.insert(), rows)


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
            among(rereviews.c.record, part), rereviews.c.state == Rereview.WAITING.value
        )
        over = rereviews.c.record.not_in(waits) | rereviews.c.state.not_in(_VEILED)
        lifted = (
            rereviews.update()
            .where(among(rereviews.c.record, part), rereviews.c.veiled, over)
            .values(veiled=False)
            .returning(rereviews.c.item)
        )
        touched |= dict.fromkeys(change.connection.execute(lifted).scalars().all())
    return list(touched)


def end_rereviews(change: Writing, names: Iterable[str]) -> None:
    """Nobody is to be asked about these items any more: what waits of them has ended.

    What follows is for `settle_rereviews` and whoever refreshes the items.
    """
    for part in parts_of(sorted(set(names))):
        waits = rereviews.c.veiled & (rereviews.c.state == Rereview.WAITING.value)
        ended = rereviews.update().where(among(rereviews.c.item, part), waits)
        fresh = {"state": Rereview.ENDED.value, "closed_ms": change.now_ms}
        change.connection.execute(ended.values(fresh))


def _frame(
    connection: sa.Connection, record: Record, act: BulkAct, names: list[str]
) -> dict[str, str]:
    """Site of each of these members that is drawn from, before the items change."""
    found: dict[str, str] = {}
    for part in parts_of(names):
        wanted = sa.select(items.c.id, items.c.site, items.c.state, items.c.reopened_seq).where(
            among(items.c.id, part), items.c.asked
        )
        rows = connection.execute(wanted).all()
        # What their author decided before does not spare members of a later act. But for those
        # that wait by an act that said the same: that draw goes on.
        decided = [row.id for row in rows if row.state != ItemState.OPEN.value]
        made = decisions_by_item(connection, decided) if decided else {}
        waiting = _that_wait(connection, decided, act.verdict)
        for row in rows:
            others = [
                one
                for one in made.get(row.id, [])
                if one.author != record.author and counts(one, row.reopened_seq)
            ]
            if row.id not in waiting and state_of(others)[0] is ItemState.OPEN:
                found[row.id] = row.site
    return found


def _that_wait(connection: sa.Connection, names: list[str], verdict: Verdict) -> set[str]:
    """Which of these are drawn already from an act with this verdict, and not answered."""
    wanted = sa.select(rereviews.c.item).where(
        among(rereviews.c.item, names),
        rereviews.c.veiled,
        rereviews.c.verdict == verdict.value,
        rereviews.c.state == Rereview.WAITING.value,
    )
    return set(connection.execute(wanted).scalars())


def _veiled_since(connection: sa.Connection, names: list[str]) -> dict[str, int]:
    """From where on decisions on these are not told as it is, of those under a veil."""
    found: dict[str, int] = {}
    for part in parts_of(names):
        wanted = sa.select(rereviews.c.item, rereviews.c.veil_seq).where(
            among(rereviews.c.item, part), rereviews.c.veiled
        )
        for row in connection.execute(wanted):
            found[row.item] = min(row.veil_seq, found.get(row.item, row.veil_seq))
    return found


def give_back(change: Writing, device: str, author: str, names: list[str]) -> None:
    """A desk has decided these; others may have them now, and see of no lease before theirs.

    Of an act those that were not drawn, too: the author's next lease must not tell them apart.
    """
    for part in parts_of(names):
        mine = (checkouts.c.device == device) | (checkouts.c.person == author)
        held = among(checkouts.c.item, part) & mine
        change.connection.execute(checkouts.delete().where(held))


def _settle_part(change: Writing, part: list[str]) -> set[str]:
    """Acts of which something may have changed."""
    wanted = sa.select(rereviews).where(among(rereviews.c.item, part), rereviews.c.veiled)
    drawn = change.connection.execute(wanted).all()
    if not drawn:
        return set()
    names = sorted({row.item for row in drawn})
    made = decisions_by_item(change.connection, names)
    of_items = sa.select(items.c.id, items.c.reopened_seq).where(among(items.c.id, names))
    reopened = {row.id: row.reopened_seq for row in change.connection.execute(of_items)}
    no_reads = _no_reads(change.connection, drawn)
    for row in drawn:
        fresh = _changes(row, made.get(row.item, []), reopened, no_reads, change.now_ms)
        if fresh:
            known = (rereviews.c.record == row.record) & (rereviews.c.item == row.item)
            change.connection.execute(rereviews.update().where(known).values(fresh))
    return {row.record for row in drawn}


def _no_reads(connection: sa.Connection, drawn: Sequence[Row]) -> set[str]:
    """Records on items that wait for a second read which are none: acts, and what learners say.

    Who approved an intern's decision has read it, not the item by itself.
    """
    names = sorted({row.item for row in drawn if row.second})
    if not names:
        return set()
    learning = sa.exists().where(
        supervised.c.record == decisions.c.record,
        supervised.c.item == decisions.c.item,
        supervised.c.asked == Case.AWAITING.value,
    )
    wanted = (
        sa.select(decisions.c.record)
        .join(records, records.c.id == decisions.c.record)
        .where(among(decisions.c.item, names))
        .where((records.c.kind != Kind.DECISION.value) | learning)
    )
    return set(connection.execute(wanted).scalars())


def _changes(
    row: Row,
    made: list[Row],
    reopened: Mapping[str, int],
    no_reads: Container[str],
    now_ms: int,
) -> dict[str, Any]:
    """What is to be changed of one drawn member; nothing while all is as before."""
    counting = [each for each in made if counts(each, reopened.get(row.item, 0))]
    settled = settle(standpoint_of(each) for each in counting)
    heard = [each for each in counting if each.record in settled.records]
    if row.second:
        return _changes_of_second(row, heard, no_reads, now_ms)
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


def _changes_of_second(
    row: Row, heard: list[Row], no_reads: Container[str], now_ms: int
) -> dict[str, Any]:
    """The same of a single decision, which waits until anybody else's counts.

    What its author says anew meanwhile is hidden, too, and is what the second reader is set beside.

    Args:
        no_reads: records that are no second read, though what they say counts.
    """
    own = [each for each in heard if each.author == row.author]
    others = [each for each in heard if each.author != row.author]
    if row.state != Rereview.WAITING.value or (own and not others):
        return {}
    if not own or not own[-1].opened or others[0].record in no_reads:
        return {"state": Rereview.ENDED.value, "closed_ms": now_ms}
    word, verdict = others[0], own[-1].verdict
    state = Rereview.SAME if word.verdict == verdict else Rereview.OTHER
    return {
        "state": state.value,
        "verdict": verdict,
        "word": word.record,
        "closed_ms": now_ms,
    }


def _is_as_acted(row: Row, each: Row) -> bool:
    """Whether a decision is the act's, or its author's by another act that says the same."""
    return bool(each.author == row.author and each.verdict == row.verdict and not each.opened)


def _answer(row: Row, word: Row) -> str:
    if word.verdict == row.verdict:
        return Rereview.SAME.value
    is_answer = Verdict(word.verdict) in _ANSWERS
    return (Rereview.OTHER if is_answer else Rereview.UNCLEAR).value
