"""Following the desk: who works here, what sync does, which items are listed."""

import logging
import platform
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.actions.context import Level, Screen
from reviewer.actions.session import Moved, Session
from reviewer.domain.errors import NeedsEnrolment, NeedsSignIn, Refused, ReviewerError
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueFilter
from reviewer.operations.changes import Changes
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.company import CompanySignIn
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.known_facts import KnownFacts
from reviewer.ui.shell.listing import Listing
from reviewer.ui.shell.records import Records
from reviewer.ui.shell.tracing import Trace
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk
    from reviewer.operations.uplink import Uplink

log = logging.getLogger(__name__)

LOOKING = tr("Looking for items at the service.")
CHECKING_OUT = tr("Checking out more items.")
# Items whose pictures wait for no limit: the one in view and the next five.
IN_VIEW = 6
# Sync waits for the first item to be painted, but not for ever: something may hinder that.
SYNC_AT_LATEST_MS = 2_000


class Following(QObject):
    """Keeps session, facts, status line and trace in step with the desk.

    Signals:
        usable(): the window shows an item, or a state that does not pass by itself.
        syncing(): sync has begun.
        state_told(SyncState): what sync is doing now.

    Attributes:
        state: what sync was doing when it was told last.
        missing: pictures of the check-outs that are not on this machine yet.
        inquiries: what is asked of the service for somebody who waits.
    """

    usable = Signal()
    syncing = Signal()
    state_told = Signal(object)

    def __init__(
        self, tasks: Tasks, session: Session, hands: Hands, window: MainWindow, trace: Trace
    ) -> None:
        super().__init__(window)
        self._tasks, self._session, self._hands = tasks, session, hands
        self._window, self._trace = window, trace
        self._records = Records(tasks, window.status, trace, self)
        self._made: Uplink | None = None
        self._make: Callable[[], Uplink] | None = None
        self.inquiries = Inquiries(
            tasks, window.review, lambda: self._uplink, lambda: hands.facts.online, self
        )
        self.company = CompanySignIn(
            tasks,
            window.sign_in,
            lambda: self._uplink,
            self._begin_as,
            self._tell_refusal,
            self,
        )
        self._listing = Listing(tasks, session, lambda: hands.facts.person is not None, self)
        self._listing.listed.connect(self._on_listed)
        self._known_facts = KnownFacts(tasks, hands, window, self)
        self._known_facts.plan_changed.connect(self._listing.renew)
        self._known: tuple[str, str] | None = None
        self._has_tried_known = False
        self._was_painted = False
        self._is_syncing = False
        self._at_latest = QTimer(self, singleShot=True, interval=SYNC_AT_LATEST_MS)
        self._at_latest.timeout.connect(self._begin_sync)
        self.state = SyncState(Phase.CONNECTING)
        self.missing = 0
        session.watch(self._follow_session)
        tasks.changed.connect(self._on_changes)
        hands.refilter_wanted.connect(self.list_items)
        hands.not_saved_told.connect(self._on_not_saved)
        window.review.painted.connect(self._on_painted)
        window.review.shown.connect(self._on_shown)
        window.review.seen.connect(self._on_seen)

    # opening ---------------------------------------------------------------------------------

    @property
    def _uplink(self) -> "Uplink | None":
        """The way to the service, made when it is first needed."""
        if self._made is None and self._make is not None:
            self._made = self._make()
        return self._made

    def opened(
        self,
        desk: "Desk",
        make_uplink: "Callable[[], Uplink] | None" = None,
        known: tuple[str, str] | None = None,
    ) -> None:
        """The desk is open; without an uplink it works offline for good.

        `known`: name and password to sign in with, without asking.
        """
        self._make, self._known = make_uplink, known
        if make_uplink is None:
            self._tell_state(SyncState(Phase.OFFLINE))
        if desk.repaired:
            self._hands.tell(Level.WARNING, desk.repaired)
        self._known_facts.renew(busy="" if make_uplink is None else LOOKING)
        if desk.person is not None:
            self._at_latest.start()
            self._begin_work()
            return
        self._begin_sync()
        if known is not None:
            self.sign_in(*known)
        else:
            self._ask_who()

    def _begin_sync(self) -> None:
        """Sync from here on, once.

        Its libraries cost a fifth of a second. Whoever has items waits for the first of them, not
        for these; it is begun when that one is painted, when there is none, or a little later.
        """
        if self._is_syncing or self._tasks.desk is None:
            return
        if self._uplink is None:
            return
        self._is_syncing = True
        self._at_latest.stop()
        self._tasks.spawn(self._uplink.run(), "sync")
        self._tell_view()
        self.syncing.emit()

    def _ask_who(self, name: str = "") -> None:
        self._hands.go(Screen.SIGN_IN)
        self._window.sign_in.begin(name)
        self.company.look()
        self._trace.tell("sign_in")
        self.usable.emit()

    def _begin_work(self) -> None:
        """Somebody works here: their list, their records."""
        self._hands.go(Screen.REVIEW)
        self._records.begin()
        self._known_facts.look_for_plan()
        self._known_facts.count_notices()
        self.list_items(QueueFilter())

    # who works here --------------------------------------------------------------------------

    def sign_in(self, name: str, password: str, code: str = "") -> None:
        """Ask the service, by the form or by what was given at the start."""
        self._window.sign_in.show_busy(True)
        self._tasks.spawn(self._sign_in(name, password, code), "sign in")

    async def _sign_in(self, name: str, password: str, code: str) -> None:
        if self._uplink is None:
            return
        try:
            changes = await self._uplink.sign_in(name, password, platform.node(), code)
        except ReviewerError as error:
            log.info("sign-in: %s", error)
            self._tell_refusal(name, error)
            return
        self._begin_as(changes)

    def _tell_refusal(self, name: str, error: ReviewerError) -> None:
        if self._hands.screen is not Screen.SIGN_IN:
            self._ask_who(name)
        form = self._window.sign_in
        tell = form.ask_code if isinstance(error, NeedsEnrolment) else form.show_error
        tell(str(error))

    def _begin_as(self, changes: Changes) -> None:
        """Somebody signed in: their work, and what they should know of their sign-in."""
        self._session.forget()
        self._known_facts.renew(busy=LOOKING)
        self._begin_work()
        if self._known is None and self._tasks.desk is not None and self._tasks.desk.sign_in_note:
            self._hands.tell(Level.WARNING, self._tasks.desk.sign_in_note)
        self._tasks.announce(changes, self)
        if self._uplink is not None:
            self._uplink.wake(by_person=True)

    def sign_out(self) -> None:
        """The next person, please; nothing is deleted."""
        if self._uplink is not None:
            # From this key press on, no key decides in the leaver's name.
            self._hands.go(Screen.SIGN_IN)
            self._window.sign_in.show_busy(True)
            self._tasks.spawn(self._sign_out(self._uplink), "sign out")

    async def _sign_out(self, uplink: "Uplink") -> None:
        try:
            changes = await uplink.sign_out()
        except ReviewerError:
            self._hands.go(Screen.REVIEW)
            raise
        self._session.forget()
        self._known_facts.renew()
        self._tasks.announce(changes, self)
        self._ask_who()
        self._hands.tell(Level.INFO, changes.text)
        await uplink.say_goodbye()

    # the list --------------------------------------------------------------------------------

    def list_items(self, wanted: QueueFilter) -> None:
        """List what the filter finds; the current item stays when it is among it."""
        self._listing.read(wanted)

    def _on_listed(self) -> None:
        if not self._session.ids:
            self._begin_sync()
        self._look_whether_usable()

    def check_out(self) -> None:
        """More items from the service."""
        self._known_facts.renew(busy=CHECKING_OUT)
        self._tasks.spawn(self._check_out(), "check-out")

    async def _check_out(self) -> None:
        if self._uplink is None:
            return
        try:
            changes = await self._uplink.check_out()
        finally:
            self._known_facts.renew(busy="")
        count = len(changes.items)
        words = (
            tr("Checked out {n} items.", "Checked out {n} item.", count)
            if count
            else tr("The service has no further items.")
        )
        self._hands.tell(Level.INFO, words)
        self._tasks.announce(changes, self)

    # sync ------------------------------------------------------------------------------------

    def sync_now(self) -> None:
        """Do not wait for the timer."""
        if self._uplink is not None:
            self._uplink.wake(by_person=True)

    def network_changed(self) -> None:
        """This machine's network came back, or is another one: neither wait nor use the old."""
        if self._made is not None:
            self._made.wake_for_network()

    def try_pictures_again(self) -> None:
        """Fetch once more what could not be opened."""
        from reviewer.operations.pictures import try_again

        self._tasks.perform(try_again, self, then=self._tried_again)

    def _tried_again(self, changes: Changes) -> None:
        self._window.review.source.try_again(changes.pictures)
        self._hands.tell(Level.INFO, changes.text)
        self.sync_now()

    def agree(self) -> None:
        """Let the service take away what is held.

        Raises:
            Refused: nothing is held.
        """
        if self._uplink is None or not self._hands.facts.held_back:
            raise Refused(tr("No check-out is about to be taken away."))
        self._uplink.agree()

    def on_state(self, state: SyncState) -> None:
        """What sync is doing."""
        self.missing = state.pictures_missing
        if state.phase is Phase.NEEDS_SIGN_IN and self._knows_who():
            state = replace(state, phase=Phase.CONNECTING)
        self._tell_state(state)
        self._window.review.show_refusal(state.refusal)
        self._known_facts.renew(
            online=state.phase in (Phase.ONLINE, Phase.HELD),
            busy="",
            held_back=state.held_back,
            is_shut_out=state.phase is Phase.NEEDS_SIGN_IN,
        )
        self._look_whether_usable()

    def _tell_state(self, state: SyncState) -> None:
        self.state = state
        self._window.status.show_state(state)
        self.state_told.emit(state)

    def on_announce(self, changes: Changes) -> None:
        """Sync changed something."""
        self._tasks.announce(changes, self)

    def _knows_who(self) -> bool:
        """The service forgot this desk: sign in once by what was given at the start."""
        if self._known is None or self._has_tried_known or self._hands.facts.person is None:
            return False
        self._has_tried_known = True
        self._tasks.spawn(self._renew_sign_in(*self._known), "sign in again")
        return True

    async def _renew_sign_in(self, name: str, password: str) -> None:
        if self._uplink is None:
            return
        try:
            changes = await self._uplink.sign_in(name, password, platform.node())
        except NeedsSignIn as error:
            self._hands.tell(Level.WARNING, str(error))
            return
        self._tasks.announce(changes, self)
        self._uplink.wake(by_person=True)

    # what changes ----------------------------------------------------------------------------

    def _on_changes(self, changes: Changes, initiator: object) -> None:
        if changes.warning:
            self._hands.tell(Level.WARNING, changes.warning)
        if changes.record is not None and initiator is self._hands:
            self._trace.tell("saved", record=changes.record, item=next(iter(changes.items), None))
            self._records.saved(changes.record)
            if self._uplink is not None:
                self._uplink.wake()
        if changes.nouns & {"person", "policy"}:
            self._known_facts.renew()
        if changes.nouns & {"person", "matter"}:
            self._known_facts.look_for_plan()
        if "notice" in changes.nouns:
            self._known_facts.count_notices()
        if changes.nouns & {"record", "item"}:
            self._records.look()
        if "case" in changes.nouns and self._session.verdicts:
            ask = partial(lane_reads.returned_among, tuple(self._session.verdicts))
            self._tasks.read(ask, self._session.reopen, first=False)
        if initiator is not self._hands and changes.nouns & {"queue", "checkout", "item"}:
            self._listing.renew()

    def _follow_session(self, moved: Moved) -> None:
        session = self._session
        if moved & (Moved.CURRENT | Moved.IDS):
            self._tell_view()
        if Moved.CURRENT in moved and session.current is None and session.ids:
            self._trace.tell("empty")
        if moved & (Moved.IDS | Moved.CURRENT | Moved.VERDICTS):
            self._window.status.show_place(_place(session))

    def _tell_view(self) -> None:
        """Pictures of what is in view and comes next come first."""
        ids, place = self._session.ids, self._session.place
        if self._made is not None and ids is not None and place is not None:
            self._made.see(ids[place : place + IN_VIEW])

    def _on_painted(self, item: str) -> None:
        painted = self._session.painted
        rules = [] if painted is None else [rule.code for rule in painted.sheet.rules]
        self._trace.tell("painted", item=item, rules=rules)
        self._begin_sync()
        if not self._was_painted:
            self._was_painted = True
            self.usable.emit()

    def _on_shown(self, item: str) -> None:
        self._trace.tell("shown", item=item)

    def _on_seen(self, item: str) -> None:
        self._trace.tell("seen", item=item, angles=list(self._session.angles))

    def _on_not_saved(self, item: ItemId) -> None:
        self._trace.tell("not_saved", item=item)

    def _look_whether_usable(self) -> None:
        """A list without items is usable too, once nothing is on its way any more."""
        facts, ids = self._hands.facts, self._session.ids
        if facts.person is not None and ids is not None and not ids and not facts.busy:
            self.usable.emit()


def _place(session: Session) -> str:
    """ "12 of 40, 3 decided"."""
    if not session.ids:
        return ""
    place, done = session.place, len(session.verdicts)
    if place is not None:
        #: a place in a list: "12 of 40", "12 of 200+"
        words = tr("{place} of {count}", place=place + 1, count=session.length)
    elif session.is_whole:
        words = tr("{n} items", "{n} item", len(session.ids))
    else:
        #: so many, and more are being read
        words = tr("{n}+ items", "{n}+ items", len(session.ids))
    #: how many items, or a place among them; how many of them are decided
    return tr("{items}, {n} decided", "{items}, {n} decided", done, items=words) if done else words
