"""The session: where the person is in the queue and what is on the screen. Data without a window.

The order of the queue is frozen: nothing but the person moves what is under the hands. Whoever
shows the session watches it and is told what moved.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Flag, auto
from itertools import chain
from typing import TYPE_CHECKING

from reviewer.actions.order import Order
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.looking import Looking
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.supervision import WaitingCase

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

# A key within this time of a swap that the person did not cause was meant for what stood there
# before (design, section 4).
SWAP_GUARD_MS = 150


class Moved(Flag):
    """What of a session moved."""

    IDS = auto()  # another list
    CURRENT = auto()  # another item is meant
    VERDICTS = auto()  # a row got or lost a verdict
    NOTE = auto()  # the draft of the note
    FILTER = auto()
    PAINTED = auto()
    OVERLAYS = auto()
    SURE = auto()
    CASE = auto()  # a word of the person is wanted about another decision, or none


Watcher = Callable[[Moved], None]


@dataclass(frozen=True, slots=True)
class Painted:
    """The item that is really on the screen.

    Attributes:
        sheet: everything that was shown of it.
        at_ms: monotonic time of the first paint.
        by_person: the person's own key brought it.
    """

    sheet: "ItemSheet"
    at_ms: int
    by_person: bool

    @property
    def item(self) -> ItemId:
        return self.sheet.item.id


@dataclass(slots=True)
class Session:
    """One person's run through the queue.

    Attributes:
        filter: what the list was asked for.
        ids: the list, in frozen order; None until the first list is known.
        is_whole: the list is all that was found; else its rest is on its way.
        current: the item that is meant, also before it is painted; None when none is left.
        painted: the item that is on the screen, None between a swap and its paint.
        verdicts: decided in this session, not yet told by the list itself.
        angles: names of the angles of the painted item that were seen, in order.
        overlays: names of the overlays that are on ("keywords").
        evidence: hash of the evidence painted since the current item is meant, "" before.
        evidence_page: by which the service keeps that page.
        note: draft of the note for the current item.
        sure: what the person said of the coming verdict: sure, unsure; None while nothing.
        looking: the clock of what is in sight of the current item.
        case: somebody's decision on the current item that waits for the person's word; None
            while the person decides items themselves.
    """

    filter: QueueFilter = field(default_factory=QueueFilter)
    ids: Order | None = None
    is_whole: bool = True
    current: ItemId | None = None
    painted: Painted | None = None
    verdicts: dict[ItemId, Verdict] = field(default_factory=dict)
    angles: tuple[str, ...] = ()
    overlays: frozenset[str] = frozenset()
    evidence: str = ""
    evidence_page: str = ""
    note: str = ""
    sure: bool | None = None
    looking: Looking = field(default_factory=Looking)
    case: WaitingCase | None = None
    _watchers: list[Watcher] = field(default_factory=list)
    _by_person: bool = False

    # watching --------------------------------------------------------------------------------

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher` after everything that moves."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Call it no longer."""
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    def _tell(self, moved: Moved) -> None:
        for watcher in tuple(self._watchers):
            watcher(moved)

    # the list --------------------------------------------------------------------------------

    @property
    def place(self) -> int | None:
        """Index of the current item in `ids`."""
        if self.ids is None or self.current is None:
            return None
        return self.ids.place(self.current)

    @property
    def length(self) -> str:
        """How many are listed: "12", or "200+" while the rest is on its way."""
        return f"{len(self.ids or ())}{'' if self.is_whole else '+'}"

    def load(
        self, ids: Iterable[ItemId], keep: bool = True, *, whole: bool = True, listed: bool = False
    ) -> None:
        """Another list. The current item stays when it is in it (`keep`), else the first open.

        Args:
            whole: nothing follows; else its rest comes with `extend`.
            listed: the current item is in the rest.
        """
        self.ids, self.is_whole = Order(ids), whole
        self.verdicts.clear()
        moved = Moved.IDS | Moved.VERDICTS
        stays = keep and self.current is not None and (listed or self.current in self.ids)
        if not stays:
            moved |= self._mean(self._first_open(0), by_person=False)
        self._tell(moved)

    def forget(self) -> None:
        """Nothing is known of the list: another person, or nobody."""
        self.ids, self.is_whole = None, True
        self.verdicts.clear()
        self._tell(Moved.IDS | Moved.VERDICTS | self._mean(None, by_person=False))

    def extend(self, ids: Iterable[ItemId], *, whole: bool | None = None) -> None:
        """Append what is not in the list yet; what is there does not move.

        Args:
            whole: with this the list is, or is not, all that was found; None: as before.
        """
        self._follow_up((self.ids or Order()).extended(ids), whole)

    def drop(self, ids: Iterable[ItemId]) -> None:
        """Take out what the service no longer lists; never the item under the person's eyes."""
        known = self.ids or Order()
        gone = {each for each in ids if each != self.current and each in known}
        if gone:
            self._follow_up(known.without(gone))

    def take_over(self, ids: Order, origin: Order) -> bool:
        """Become what was made of `origin`; False when the list is another one by now.

        The current item must still be in it.
        """
        is_kept = self.current is None or self.current in ids or self.current not in origin
        if self.ids is not origin or not is_kept:
            return False
        self._follow_up(ids)
        return True

    def _follow_up(self, ids: Order, whole: bool | None = None) -> None:
        before, was_whole = self.ids, self.is_whole
        self.ids, self.is_whole = ids, was_whole if whole is None else whole
        is_same = before is not None and len(ids) == len(before) and ids.continues(before)
        if is_same and self.is_whole is was_whole:
            return
        moved = Moved.IDS
        if self.current is None:
            moved |= self._mean(self._first_open(0), by_person=False)
        self._tell(moved)

    def refilter(self, wanted: QueueFilter) -> None:
        """Note what is to be listed; the list itself follows with `load`."""
        if wanted != self.filter:
            self.filter = wanted
            self._tell(Moved.FILTER)

    # moving ----------------------------------------------------------------------------------

    def go_to(self, item: ItemId, by_person: bool = True) -> None:
        """Mean this item; it joins the list beside the current one when it is not in it."""
        moved = Moved(0)
        ids = self.ids or Order()
        if item not in ids and self.is_whole:
            self.ids = ids.with_before(self.place or 0, item)
            moved |= Moved.IDS
        self._tell(moved | self._mean(item, by_person))

    def open_case(self, case: WaitingCase) -> None:
        """Mean the item of somebody's decision, to say a word about that."""
        self.go_to(case.item)
        self.case = case
        self._tell(Moved.CASE)

    def leave_case(self) -> None:
        """The word was said, or none is wanted any more; the item stays."""
        if self.case is not None:
            self.case = None
            self._tell(Moved.CASE)

    def step(self, by: int) -> None:
        """Go `by` rows down, without a verdict.

        Raises:
            Refused: the list ends there, or is not read as far as the current item.
        """
        ids, place = self.ids or Order(), self.place
        if place is None and not self.is_whole:
            raise Refused(tr("The list is still being read. Try again in a moment."))
        target = (len(ids) if place is None else place) + by
        if not 0 <= target < len(ids):
            raise Refused(tr("This is the last item.") if by > 0 else tr("This is the first item."))
        self._tell(self._mean(ids[target], by_person=True))

    def advance(self, item: ItemId, verdict: Verdict) -> None:
        """Note the verdict and go on to the next item without one, from the top after the end."""
        self.verdicts[item] = verdict
        at = (None if self.ids is None else self.ids.place(item)) or 0
        self._tell(Moved.VERDICTS | self._mean(self._next(at), by_person=True))

    def stay(self, item: ItemId, verdict: Verdict) -> None:
        """Note the verdict and stay, to see what was sealed until now."""
        self.verdicts[item] = verdict
        self._tell(Moved.VERDICTS)

    def reopen(self, items: Iterable[ItemId]) -> None:
        """What was decided in this session is open again; what is on the screen stays."""
        gone = [each for each in items if self.verdicts.pop(each, None) is not None]
        if gone:
            self._tell(Moved.VERDICTS)

    def bring_back(self, item: ItemId, *others: ItemId) -> None:
        """Verdicts are undone or were not saved: all items open again, `item` on the screen."""
        for each in (item, *others):
            self.verdicts.pop(each, None)
        self._tell(Moved.VERDICTS)
        # The answer comes from the lane, not from the key: the guard must hold.
        self.go_to(item, by_person=False)

    def _next(self, after: int) -> ItemId | None:
        if self.filter.state is QueueState.OPEN:
            return self._first_open(after + 1)
        ids = self.ids or Order()
        return ids[after + 1] if after + 1 < len(ids) else None

    def _first_open(self, start: int) -> ItemId | None:
        ids = self.ids or Order()
        # By row: to walk there from the top takes longer the further down one is.
        rows = chain(range(start, len(ids)), range(min(start, len(ids))))
        return next((ids[row] for row in rows if ids[row] not in self.verdicts), None)

    def _mean(self, item: ItemId | None, by_person: bool) -> Moved:
        if item == self.current:
            return Moved(0)
        # Where nothing stood before, a key cannot have been meant for it.
        self._by_person = by_person or self.current is None
        self.current = item
        self.painted = None
        self.angles = ()
        self.note_no_evidence()
        self.note = ""
        said, self.sure = self.sure, None
        case, self.case = self.case, None
        self.looking = Looking()
        moved = Moved.CURRENT | Moved.NOTE
        moved |= Moved(0) if said is None else Moved.SURE
        return moved if case is None else moved | Moved.CASE

    @property
    def is_persons_move(self) -> bool:
        """Whether the current item was brought by the person's own key or click."""
        return self._by_person

    # what is on the screen -------------------------------------------------------------------

    def note_painted(self, sheet: "ItemSheet", angles: Iterable[str], now_ms: int) -> None:
        """The screen has painted this item with these angles; later angles come here too."""
        if sheet.item.id != self.current:
            return
        first = self.painted is None
        if self.painted is None or self.painted.sheet is not sheet:
            at_ms = now_ms if self.painted is None else self.painted.at_ms
            self.painted = Painted(sheet, at_ms, self._by_person)
        self.looking.begin(now_ms, self.overlays)
        self.angles = tuple(dict.fromkeys((*self.angles, *angles)))
        if first:
            self._tell(Moved.PAINTED)

    def unpaint(self) -> None:
        """Something else stands where the item was: no verdict counts until it is back."""
        self.painted = None
        self.angles = ()
        self.note_no_evidence()
        self.looking = Looking()

    def say_sure(self, sure: bool | None) -> None:
        """Note what the person says of the coming verdict; None takes it back."""
        if sure is not self.sure:
            self.sure = sure
            self._tell(Moved.SURE)

    def write_note(self, text: str) -> None:
        """Keep the draft."""
        if text != self.note:
            self.note = text
            self._tell(Moved.NOTE)

    def show_overlay(self, name: str, on: bool) -> None:
        """Note that an overlay is on or off, for the record of what was shown."""
        overlays = self.overlays | {name} if on else self.overlays - {name}
        if overlays != self.overlays:
            self.overlays = overlays
            self._tell(Moved.OVERLAYS)

    def note_evidence(self, item: ItemId, evidence: str, page: str) -> None:
        """Evidence of this hash, kept under that name, was painted beside this item."""
        if item == self.current:
            self.evidence, self.evidence_page = evidence, page

    def note_no_evidence(self) -> None:
        """None stands beside the item."""
        self.evidence = self.evidence_page = ""

    def under_verdict(self, now_ms: int) -> Painted:
        """The painted item, when a verdict key may count now.

        Raises:
            Refused: nothing is painted, or it came too short a time ago.
        """
        if self.current is None:
            raise Refused(tr("There is no item to decide."))
        if self.painted is None:
            raise Refused(tr("The item was not on the screen yet, so the key did not count."))
        if not self.painted.by_person and now_ms - self.painted.at_ms < SWAP_GUARD_MS:
            raise Refused(tr("The item had just changed, so the key did not count."))
        return self.painted
