"""One verdict on many items: what may not be a member drops out with its reason.

The act is one record: one signature, one durable write, one undo (deciding.undo).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial

from reviewer.cache.marks import Candidate
from reviewer.cache.page import Mark
from reviewer.domain.bulk import (
    ALREADY,
    BULK_MOST,
    BulkAct,
    Excluded,
    bound_of,
    pack_of,
)
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.people import ONE_BY_ONE
from reviewer.domain.record import Kind
from reviewer.domain.rules import Measures, hard_rules
from reviewer.operations.changes import Changes, changed, counted
from reviewer.operations.desk import Desk
from reviewer.operations.grounds import check_reason, check_text
from reviewer.operations.marking import mark_all
from reviewer.operations.sealing import is_blind

_DONE = {
    #: many items at once: Certified 12 items
    Verdict.CERTIFY: tr("Certified {items}"),
    #: many items at once: Rejected 12 items
    Verdict.REJECT: tr("Rejected {items}"),
}


def left_out(desk: Desk, verdict: Verdict, items: Sequence[ItemId]) -> list[Excluded]:
    """Those of the items that cannot be members of such an act now, each with the reason.

    Raises:
        Refused: nobody is signed in.
        StorageFault: the cache does not tell; without it nothing can be decided unseen.
    """
    person = desk.signed_in()
    here = desk.cache.candidates(items)
    # The cache may lag behind the journal; the journal is the truth about what was decided here.
    decided = desk.journal.words_on(person.id, items)
    breaks_a_rule = cache(partial(_breaks_a_rule, desk.ladder))
    found = []
    for item in items:
        own, candidate = decided.get(item), here.get(item)
        why = _why_not(verdict, item, candidate, None if own is None else own.verdict)
        if not why and verdict is Verdict.CERTIFY and candidate is not None:
            # Products are often alike in what the rules look at.
            why = "hard_rule" if breaks_a_rule(candidate.pack, candidate.measures) else ""
        if why:
            found.append(Excluded(item, why))
    return found


def decide_all(desk: Desk, act: BulkAct) -> Changes:
    """Record one verdict of the signed-in person on many items.

    Members that are gone, disputed, decided, were ever reopened, have a score that is hidden by
    draw, or break a hard rule (against
    certify) drop out; the record names them, and so does `Changes.excluded`. The bound is worked
    out anew from what is left of the sample.

    Raises:
        Refused: nobody is signed in, the person decides blind, a reason or note is missing, or no
            member is left.
        BadInput: the act is too large for one record.
        NotSaved: the record could not be made durable; nothing was kept.
        StorageFault: the cache does not tell what speaks against the members.
    """
    person = desk.signed_in()
    if is_blind(desk):
        raise Refused(ONE_BY_ONE)
    check_text(act.note, "note")
    check_text(act.group, "group")
    if act.verdict is Verdict.REJECT:
        check_reason(desk, act.verdict, act.reason, act.note)
    dropped = left_out(desk, act.verdict, act.members)
    if len(dropped) == len(act.members):
        raise Refused(
            tr(
                "None of the {items} can be decided so: {reasons}.",
                items=counted(len(dropped)),
                reasons=_told(dropped),
            )
        )
    act = _without(act, dropped)
    record = desk.journal.append(person.id, Kind.BULK, act.payload())
    common = Mark(act.members[0], act.verdict, record.id)
    desk.after(partial(mark_all, desk.cache, record, act.members, common))
    return changed(
        "item",
        "queue",
        "record",
        items=act.members,
        record=record.id,
        text=_DONE[act.verdict].format(items=counted(len(act.members))),
        excluded=dropped,
        warning=desk.room_warning(),
    )


def _why_not(
    verdict: Verdict, item: ItemId, found: Candidate | None, decided: Verdict | None
) -> str:
    """Why the item cannot be a member, hard rules aside; "" when nothing speaks against it."""
    if found is None or not found.is_here or found.pack != pack_of(item):
        return "gone"
    if found.is_disputed:
        return "disputed"
    # What was decided before it reopened says nothing about it any more.
    if found.is_open and found.was_reopened:
        return "reopened"
    if found.is_open and found.is_drawn:
        return "hidden"
    if decided is not None or not found.is_open:
        return ALREADY if (decided or found.verdict) is verdict else "otherwise"
    return ""


def _breaks_a_rule(ladder: PackLadder, pack: PackCode, measures: Measures) -> bool:
    """A pack that is no rung of the ladder any more can be certified by nobody."""
    return pack not in ladder or bool(hard_rules(measures, ladder[pack]))


def _without(act: BulkAct, dropped: Sequence[Excluded]) -> BulkAct:
    """The act on the members that are left, with the bound that its sample still supports."""
    gone = {each.item for each in dropped}
    members = tuple(item for item in act.members if item not in gone)
    left = replace(
        act,
        members=members,
        opened=tuple(item for item in act.opened if item not in gone),
        excluded=_named(act, dropped),
        shown=replace(act.shown, thumbnails=min(act.shown.thumbnails, len(members))),
    )
    return replace(left, bound_ppm=bound_of(left))


def _named(act: BulkAct, dropped: Sequence[Excluded]) -> tuple[Excluded, ...]:
    """Who is left out: those of the sample first, then those that just dropped out.

    A group may be larger than what one record can name; the bound needs the sample alone.
    """
    sample = {*act.sample.random, *act.sample.unlike}
    listed = sorted((*dropped, *act.excluded), key=lambda each: each.item not in sample)
    return tuple(listed[:BULK_MOST])


def _told(dropped: Sequence[Excluded]) -> str:
    count = Counter(each.why for each in dropped)
    told = {
        #: how many items are not on this desk any more
        "gone": tr("{n} gone", "{n} gone", count["gone"]),
        #: how many items people differ on
        "disputed": tr("{n} disputed", "{n} disputed", count["disputed"]),
        #: how many items
        ALREADY: tr("{n} decided already", "{n} decided already", count[ALREADY]),
        #: how many items
        "otherwise": tr("{n} decided otherwise", "{n} decided otherwise", count["otherwise"]),
        "reopened": tr(
            "{n} reopened, each wants a look of its own",
            "{n} reopened, each wants a look of its own",
            count["reopened"],
        ),
        "hidden": tr(
            "{n} with a hidden score, each wants a look of its own",
            "{n} with a hidden score, each wants a look of its own",
            count["hidden"],
        ),
        #: how many items
        "hard_rule": tr("{n} against a hard rule", "{n} against a hard rule", count["hard_rule"]),
    }
    return ", ".join(words for why, words in told.items() if count[why])
