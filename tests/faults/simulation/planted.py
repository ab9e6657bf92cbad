"""Bugs that others had, put back in: what the simulation is good for is that it finds them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.cache.cache import Cache
from reviewer.domain.ids import RecordId, uuid7
from reviewer.domain.people import Person
from reviewer.domain.record import Outcome, Outgoing, Receipt, seal
from reviewer.journal.journal import Journal
from reviewer.journal.rows import line_of
from reviewer.operations import pulling, pushing, receipts
from reviewer.operations.link import Link
from reviewer.operations.waking import Alarm, Woken
from reviewer.remote.service import Service
from reviewer.service import feed, leases
from reviewer.service.admitting import Admission
from reviewer.service.tables import checkouts, items

Bug = Callable[[pytest.MonkeyPatch], None]


def no_offer_after_rollback(patch: pytest.MonkeyPatch) -> None:
    """A service restored from a backup is believed."""
    for module in (pulling, pushing):
        patch.setattr(module, "observe", lambda _desk, _answer: False)
    patch.setattr(Journal, "reoffer_missing", lambda _self, _seqs: False)
    patch.setattr(Journal, "reoffer_all", lambda _self: None)


def new_id_at_each_try(patch: pytest.MonkeyPatch) -> None:
    """A record sent again is another record, with another number."""
    plain, sent = Service.push, dict[str, int]()

    async def push(self: Service, records: Sequence[Outgoing], *more: Any) -> Any:
        fresh = [_again(each, sent) for each in records]
        answer = await plain(self, fresh, *more)
        back = {new.id: old for new, old in zip(fresh, records, strict=True)}
        results = [
            each.model_copy(update={"id": str(back[RecordId(each.id)].id)})
            for each in answer.results
            if each.id in back
        ]
        return answer.model_copy(update={"results": results})

    patch.setattr(Service, "push", push)
    patch.setattr("reviewer.service.screening.signed_by", lambda _key, sent: [True] * len(sent))


def _again(sending: Outgoing, sent: dict[str, int]) -> Outgoing:
    tries = sent.get(sending.id, 0)
    sent[sending.id] = tries + 1
    if not tries:
        return sending
    seq = sending.seq + 10_000 * tries
    record = seal(replace(sending.record, id=RecordId(uuid7()), seq=seq), bytes)
    return replace(sending, id=record.id, seq=seq, line=line_of(record).decode())


def cursor_before_the_page(patch: pytest.MonkeyPatch) -> None:
    """The place in the feed is kept in a transaction of its own, before what it stands for."""
    plain = pulling._apply

    async def apply(link: Link, cache: Cache, answer: Any, *more: Any, **named: Any) -> Any:
        facts = {"epoch": answer.epoch, "cursor": answer.cursor}
        await link.lane(partial(_remember, cache, facts))
        return await plain(link, cache, answer, *more, **named)

    patch.setattr(pulling, "_apply", apply)


def _remember(cache: Cache, facts: Mapping[str, str]) -> None:
    from reviewer.cache import applying

    with cache._database.transaction() as connection:
        applying.remember(connection, dict(facts))


def two_hundred_is_received(patch: pytest.MonkeyPatch) -> None:
    """An answer with 200 counts for everything that was sent."""

    def all_of(batch: Sequence[Outgoing], answer: Any) -> list[Receipt]:
        return [
            Receipt(each.id, each.payload_hash, Outcome.APPLIED, 1, 1, "", answer.epoch)
            for each in batch
        ]

    patch.setattr(pushing, "receipts_of", all_of)


def waits_for_the_next_record(patch: pytest.MonkeyPatch) -> None:
    """After a failure nothing is tried until something is recorded here."""
    plain = Alarm.rest

    async def rest(self: Alarm, seconds: float) -> Woken:
        woken = Woken.TIMER
        while woken in (Woken.TIMER, Woken.RESUME):
            woken = await plain(self, seconds)
        return woken

    patch.setattr(Alarm, "rest", rest)


def duplicate_is_an_error(patch: pytest.MonkeyPatch) -> None:
    """What the service has already counts as refused."""
    plain = receipts.first_word

    def first_word(receipt: Receipt) -> Receipt:
        if receipt.outcome is Outcome.DUPLICATE:
            return replace(receipt, outcome=Outcome.REJECTED, code="exists")
        return plain(receipt)

    patch.setattr(receipts, "first_word", first_word)


def poison_stops_all(patch: pytest.MonkeyPatch) -> None:
    """A batch that is declined is sent again as it is."""

    async def send(link: Link, _person: Person, batch: Sequence[Outgoing]) -> list[Receipt]:
        return await pushing._offer(link, batch)

    patch.setattr(pushing, "_send", send)


def refusals_are_ignored(patch: pytest.MonkeyPatch) -> None:
    """Whatever the service says of a record, it counts as received."""
    plain = receipts.receipts_of

    def all_well(batch: Sequence[Outgoing], answer: Any) -> list[Receipt]:
        return [
            each if each.outcome.is_received else replace(each, outcome=Outcome.APPLIED)
            for each in plain(batch, answer)
        ]

    patch.setattr(pushing, "receipts_of", all_well)


def empty_snapshot_wipes(patch: pytest.MonkeyPatch) -> None:
    """Whatever a pull takes away goes, check-outs too."""
    patch.setattr(Cache, "_is_mass_removal", lambda _self, _losing: False)


def next_person_sends_it(patch: pytest.MonkeyPatch) -> None:
    """Whoever is signed in sends what lies there."""
    plain_pending, plain_token = Journal.pending, Service.access_token

    def pending(self: Journal, author: Any, *more: int) -> list[Outgoing]:
        waiting = self.counts().by_author
        whose = author if waiting.get(author) or not waiting else next(iter(waiting))
        return plain_pending(self, whose, *more)

    async def token(self: Service, refused: str = "", author: Any = None) -> str:
        return await plain_token(self, refused)

    patch.setattr(Journal, "pending", pending)
    patch.setattr(Service, "access_token", token)


def edits_are_forced(patch: pytest.MonkeyPatch) -> None:
    """What refers to a record that is not here yet is applied all the same."""
    plain = Admission.check

    def check(self: Admission, each: Any, *more: Any) -> Any:
        waits = plain(self, each, *more)
        return None if waits is not None and waits.code == "parent_missing" else waits

    patch.setattr(Admission, "check", check)


def lease_for_ever(patch: pytest.MonkeyPatch) -> None:
    """A lease of another desk counts, also when it has run out."""
    plain = leases._open_items

    def open_items(change: Any, caller: Any) -> Any:
        held = checkouts.alias()
        theirs = sa.exists().where(held.c.item == items.c.id, held.c.device != caller.device)
        return plain(change, caller).where(~theirs)

    patch.setattr(leases, "_open_items", open_items)


def head_alone_is_watched(patch: pytest.MonkeyPatch) -> None:
    """A place in the feed counts as long as the feed is as long as it was."""
    patch.setattr("reviewer.service.runs.reached", lambda _connection, _run, _seq: True)


def clock_alone_says_what_is_old(patch: pytest.MonkeyPatch) -> None:
    """A service whose clock is ahead takes all that is settled for settled long ago."""
    patch.setattr(feed, "reached_before", lambda _connection, _days: feed.LARGEST_SEQ)
