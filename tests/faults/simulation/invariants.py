"""What must hold: during a run, and once everything has healed and come to rest.

I1 what was said to be saved is in journal, log and service; I2 one row a record; I3 no record ever
changes; I4 a desk shows what the service says; I5 the feed is in order and whole; I6 an intern's
decision has no effect outside; I7 a dispute is known to both sides; I8 every device's chain holds.
"""

import json
from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.ids import ItemId, first_seq
from reviewer.domain.item import Item
from reviewer.domain.people import Person, Role
from reviewer.domain.record import GENESIS, Outcome, Record, Standing, hash_faults
from reviewer.operations.phases import Phase
from reviewer.service.feed import CursorFault, feed_page
from reviewer.service.leases import check_out
from reviewer.service.people import list_people
from reviewer.service.store import Store
from reviewer.service.tables import checkouts, decisions, devices, items, notices, receipts, records
from reviewer.service.tokens import SignedIn
from reviewer.wire.checkouts import CheckoutRequest
from reviewer.wire.items import ItemShape
from reviewer.wire.signatures import is_signed_record

if TYPE_CHECKING:
    from tests.faults.simulation.running import World
    from tests.faults.simulation.workplace import Workplace

_DAY_S = 86_400.0


class Violation(AssertionError):
    """Something that must always hold does not."""


def _hold(holds: object, name: str, what: object) -> None:
    if not holds:
        raise Violation(f"{name}: {what}")


def check_meanwhile(world: "World") -> None:
    """What must hold after every step."""
    for desk in world.desks:
        _hold(not desk.bugs, "bug", [repr(each) for each in desk.bugs])
        _hold(desk.swept == 0, "fail-safe", f"{desk.name} lost {desk.swept} check-outs unasked")


def check(world: "World") -> None:
    """What must hold at rest."""
    check_meanwhile(world)
    store = world.site.store
    assert store is not None
    here = _records(store)
    _check_records(world, here)
    _check_chains(store, here)
    _check_items(store, here)
    _check_notices(store)
    people = {person.id: person for person in list_people(store)}
    for desk in world.desks:
        _hold(desk.state.phase is Phase.ONLINE, "liveness", desk.state)
        _check_desk(world, store, desk, people)
    _check_leases_end(store, world)


# records -----------------------------------------------------------------------------------------


def _records(store: Store) -> dict[str, tuple[Record, str]]:
    """Every record at the service with the outcome of its receipt, in the order of the feed."""
    wanted = sa.select(records, receipts.c.outcome).join_from(
        records, receipts, receipts.c.record == records.c.id
    )
    with store.reading() as connection:
        rows = connection.execute(wanted.order_by(records.c.server_seq)).mappings().all()
        count = connection.execute(sa.select(sa.func.count()).select_from(records)).scalar_one()
    _hold(len(rows) == count, "I2", f"{count} records, {len(rows)} with a receipt")
    found = {}
    for row in rows:
        body = {**row, "payload": json.loads(row["payload"]), "clock": json.loads(row["clock"])}
        found[row["id"]] = (Record.of_json(body), row["outcome"])
    return found


def _check_records(world: "World", here: dict[str, tuple[Record, str]]) -> None:
    acked = {each.record: each for desk in world.desks for each in desk.acked}
    for desk in world.desks:
        journal = desk.desk.journal
        _hold(journal.verify() == [], "I1", journal.verify())
        for each in desk.acked:
            entry = journal.entry(each.record)
            _hold(entry is not None, "I1", f"{each} is in no journal")
            assert entry is not None
            _hold(entry.record.hash == each.hash, "I3", f"{each} changed at its desk")
            refused = entry.receipt is not None and entry.receipt.outcome is Outcome.REJECTED
            if refused and entry.receipt is not None:
                _check_refusal(world, each.record, entry.record.kind, entry.receipt.code)
                is_poisoned = each.record in world.poison.unfit  # perhaps after it had come
                _hold(is_poisoned or each.record not in here, "I1", f"{each} is refused and here")
                continue
            _hold(each.record in here, "I1", f"{each} is not at the service")
            found, outcome = here[each.record]
            _hold(found.hash == each.hash, "I3", f"{each} changed on the way")
            _check_word(entry.receipt, outcome, each)
    strangers = set(here) - set(acked) - _unseen(world)
    _hold(not strangers, "I2", f"records that nobody made: {strangers}")


def _unseen(world: "World") -> set[str]:
    """Records that a journal has although a kill came before anybody was told."""
    found = (desk.desk.journal.entries(limit=100_000) for desk in world.desks)
    return {str(entry.record.id) for entries in found for entry in entries}


def _check_refusal(world: "World", record: str, kind: str, code: str) -> None:
    is_meant = kind == "poem" or record in world.poison.unfit or code == "parent_refused"
    # Who takes over a desk sees what the one before may see, until the first pull.
    is_meant |= code == "not_allowed"
    _hold(is_meant, "I1", f"{kind} {record} was refused: {code}")


def _check_word(receipt: Any, outcome: str, each: object) -> None:
    """The desk's word for a record is the service's."""
    _hold(receipt is not None, "I1", f"{each} has no receipt")
    told = receipt.code if receipt.code == "overtaken" else receipt.outcome.value
    if told == Outcome.DUPLICATE.value:
        told = receipt.code
    _hold(told == outcome, "I4", f"{each} is {outcome}, its desk says {told}")


def _check_chains(store: Store, here: dict[str, tuple[Record, str]]) -> None:
    """I8: by device, in its own order, each record follows the one before and is signed."""
    with store.reading() as connection:
        keys = dict(map(tuple, connection.execute(sa.select(devices.c.id, devices.c.public_key))))
    chains: dict[str, list[Record]] = {}
    for record, _ in here.values():
        chains.setdefault(record.device, []).append(record)
    for device, chain in chains.items():
        before = None
        for record in sorted(chain, key=lambda each: each.seq):
            _hold(not hash_faults(record), "I8", (record.id, hash_faults(record)))
            _hold(is_signed_record(record, keys[device]), "I8", f"{record.id} is signed by another")
            if before is not None and record.seq == before.seq + 1:
                _hold(record.prev_hash == before.hash, "I8", f"{record.id} follows another")
            if record.seq == first_seq(device) == 1:
                _hold(record.prev_hash == GENESIS, "I8", f"{record.id} is no beginning")
            before = record


# items -------------------------------------------------------------------------------------------


def _check_items(store: Store, here: dict[str, tuple[Record, str]]) -> None:
    """I6, and that nothing is in force which nobody with the right to it said."""
    roles = {person.id: person.role for person in list_people(store)}
    with store.reading() as connection:
        rows = connection.execute(sa.select(items)).all()
        made = connection.execute(sa.select(decisions).order_by(decisions.c.server_seq)).all()
    for row in rows:
        live = [
            each
            for each in made
            if each.item == row.id
            and not each.withdrawn
            and not each.overtaken
            and each.server_seq > row.reopened_seq
        ]
        full = {each.verdict for each in live if roles[each.author] is not Role.INTERN}
        _hold(row.verdict is None or row.verdict in full, "I6", f"{row.id}: {row.verdict}")
        if live and not full:
            _hold(row.state == "awaiting", "I6", f"{row.id} is {row.state}")
        if not live:
            _hold(row.state == "open", "I4", f"{row.id} is {row.state} and nobody decided it")
    _hold({each.record for each in made} <= set(here), "I2", "decisions without records")


def _check_notices(store: Store) -> None:
    """I7: whoever has a decision in a dispute has a notice of it."""
    with store.reading() as connection:
        disputed = connection.execute(sa.select(items).where(items.c.state == "disputed")).all()
        told = set(map(tuple, connection.execute(sa.select(notices.c.item, notices.c.person))))
        for row in disputed:
            live = sa.select(decisions.c.author).where(
                decisions.c.item == row.id,
                decisions.c.server_seq > row.reopened_seq,
                decisions.c.countersigned,
                ~decisions.c.withdrawn,
                ~decisions.c.overtaken,
            )
            since = sa.select(sa.func.max(decisions.c.server_seq)).where(
                decisions.c.item == row.id, decisions.c.adjudicates, ~decisions.c.withdrawn
            )
            ended = connection.execute(since).scalar() or 0
            sides = live.where(decisions.c.server_seq >= ended)
            for author in connection.execute(sides.distinct()).scalars():
                _hold((row.id, author) in told, "I7", f"{author} knows of no dispute on {row.id}")


# desks -------------------------------------------------------------------------------------------


def _check_desk(world: "World", store: Store, desk: "Workplace", people: dict[Any, Person]) -> None:
    """I4 and I5: what the desk has is what the service would tell it from the beginning."""
    person = people[desk.desk.person.id] if desk.desk.person else None
    assert person is not None
    told, told_notices = _whole_feed(store, person, desk.desk.journal.device)
    from tests.faults.simulation.workplace import EVERY

    cached = set(desk.desk.cache.ids(EVERY))
    lacking = set(told) - cached
    _hold(not lacking, "I5", f"{desk.name} lacks {sorted(lacking)}")
    left = cached - set(told)
    _hold(not left, "I5", f"{desk.name} still has {sorted(left)}")
    shown = {row.id: row for row in desk.desk.cache.rows(sorted(cached))}
    for item in desk.desk.cache.items(sorted(ItemId(name) for name in told)):
        body = told[item.id]
        said = (item.state.value, item.verdict, [each.record for each in item.history])
        here = (body["state"], body["verdict"], [each["record"] for each in body["history"]])
        _hold(said == here, "I4", f"{desk.name} has {item.id} as {said}, the service as {here}")
        unlike = _unlike(item, ItemShape.model_validate(body).to_domain())
        _hold(not unlike, "I4", f"{desk.name} has of {item.id} another {unlike}")
        _check_shown(desk, person, item, shown[item.id])
    mine = {each.id for each in desk.desk.cache.notices(person.id)}
    # Those of a past that was lost stay: they were true when they were told.
    _hold(mine >= told_notices, "I7", f"{desk.name} lacks notices {told_notices - mine}")
    _check_own(store, desk)


def _unlike(one: Item, other: Item) -> list[str]:
    """Names of the fields in which two items differ."""
    names = [each.name for each in fields(Item)]
    return [name for name in names if getattr(one, name) != getattr(other, name)]


def _check_shown(desk: "Workplace", person: Person, item: Any, row: Any) -> None:
    """The queue shows the person's own decision that counts, else what the service says."""
    if row.standing is Standing.QUARANTINED:
        return  # what was refused is shown, so that somebody sees to it
    own = desk.desk.journal.live_decision(person.id, item.id)
    overtaken = {each.record for each in item.history if each.overtaken}
    gone = {each.record for each in item.history if each.withdrawn}
    if own is None or own.record.id in overtaken or own.record.id in gone:
        _hold(
            row.verdict == item.verdict,
            "I4",
            f"{desk.name} shows {row.id} {row.verdict} {row.standing}, said is {item.state}",
        )
    elif row.standing is None:
        # What was to replace it was refused: the service's word stands there meanwhile.
        _hold(row.verdict == item.verdict, "I4", f"{desk.name} shows {row.id} {row.verdict}")
    else:
        verdict = own.record.payload["verdict"]
        _hold(
            row.verdict == verdict,
            "I4",
            f"{desk.name} shows {row.id} {row.verdict}, own is {verdict}",
        )
        _hold(
            row.standing is own.standing,
            "I4",
            f"{desk.name}: {row.id} {row.standing} but {own.standing}",
        )


def _check_own(store: Store, desk: "Workplace") -> None:
    """What was taken back at a desk counts no more at the service."""
    with store.reading() as connection:
        live = set(
            connection.execute(
                sa.select(decisions.c.record).where(~decisions.c.withdrawn)
            ).scalars()
        )
    for entry in desk.desk.journal.entries(limit=100_000):
        is_back = entry.withdrawn and entry.record.kind == "decision"
        _hold(not (is_back and entry.record.id in live), "I4", f"{entry.record.id} still counts")


def _whole_feed(
    store: Store, person: Person, device: Any
) -> tuple[dict[str, dict[str, Any]], set[str]]:
    """Items and ids of notices of a feed from its beginning, in small pages."""
    caller = SignedIn("", person, device)
    cursor, last, found, told = "", 0, dict[str, dict[str, Any]](), set[str]()
    while True:
        try:
            page = json.loads(feed_page(store, caller, cursor, 7))
        except CursorFault as fault:
            raise Violation(f"I5: a feed cannot be gone on with: {fault}") from fault
        for change in page["changes"]:
            _hold(change["seq"] > last, "I5", f"{change['seq']} comes after {last}")
            last = change["seq"]
            if change["noun"] == "item":
                found[change["id"]] = change["body"]
            elif change["noun"] == "tombstone":
                found.pop(change["id"], None)
            elif change["noun"] == "notice":
                told.add(change["id"])
        _hold(last <= page["head_seq"], "I5", f"{last} is beyond the head")
        cursor = page["cursor"]
        if not page["more"]:
            return found, told


def _check_leases_end(store: Store, world: "World") -> None:
    """In the end every open item can be had by somebody: no lease lasts for ever."""
    leader = next(each for each in list_people(store) if each.name == "lea")
    desk = world.desks[0].desk.journal.device
    # Later than the longest lease that a clock a year ahead may have given to one a year behind.
    world.site.machine.sleep((2 * 365 + 36) * _DAY_S)
    asked = CheckoutRequest(device="nobody's", count=500, items=[])
    given = {each.item for each in check_out(store, SignedIn("", leader, desk), asked).checkouts}
    _hold(given >= _open(store), "lease", f"nobody gets {sorted(_open(store) - given)}")
    with store.reading() as connection:
        held = connection.execute(sa.select(checkouts.c.generation)).scalars()
        _hold(_are_positive(held), "lease", "a lease without a generation")


def _are_positive(numbers: Iterable[int]) -> bool:
    return all(number > 0 for number in numbers)


def _open(store: Store) -> set[str]:
    wanted = sa.select(items.c.id).where(items.c.state == "open", items.c.asked)
    with store.reading() as connection:
        return set(connection.execute(wanted).scalars())
