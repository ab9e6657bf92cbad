"""The desk: everything an operation works on, opened and closed as one.

A desk belongs to one profile folder. It is used on the lane alone; `images`, `thumbnails`,
`vetter` and `clock` may be used from anywhere.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from reviewer import resources
from reviewer.cache.cache import Cache
from reviewer.cache.images import QUOTA_BYTES, ImageStore
from reviewer.cache.thumbnails import ThumbnailStore
from reviewer.domain.errors import BadInput, NewerSchema, Refused, StorageFault
from reviewer.domain.language import tr
from reviewer.domain.matters.courses import PRIVATE
from reviewer.domain.packs import PackLadder
from reviewer.domain.people import Person
from reviewer.domain.reasons import ReasonList
from reviewer.domain.score_use import Stop
from reviewer.imaging.vetting import Vetter, shared
from reviewer.journal.journal import Journal
from reviewer.journal.notebook import has_notebook, move_notes, open_notebook
from reviewer.journal.witnesses import Witnesses
from reviewer.operations.clock import DeskClock
from reviewer.operations.marking import catch_up_marks
from reviewer.remote.credentials import Credentials
from reviewer.remote.keyrings import TokenStore

log = logging.getLogger(__name__)


def _at_once(work: Callable[[], None]) -> None:
    work()


@dataclass
class Desk:
    """One workstation's stores and who works at it.

    Attributes:
        profile: folder of all files.
        person: signed in, also from an earlier run while the service is away; None when nobody.
        ladder, reasons: the service's policy as last heard, else what ships.
        stops: sites that do not use scores, as the service or somebody here said last.
        notebook: what people keep for themselves alone; None while nobody has written any of it.
        witnesses: what the service has signed of its audit, as heard here.
        repaired: what was mended while opening, or why nothing can be decided, a sentence; "" for
            nothing.
        is_short: the person was told that the disk has no room for a reserve.
        vetter: opens pictures that just came, in a process of its own.
        after: does work that need not be waited for once the answer is out; at once by itself.
    """

    profile: Path
    journal: Journal
    cache: Cache
    images: ImageStore
    thumbnails: ThumbnailStore
    credentials: Credentials
    clock: DeskClock
    person: Person | None
    ladder: PackLadder
    reasons: ReasonList
    witnesses: Witnesses
    stops: tuple[Stop, ...] = ()
    notebook: Journal | None = None
    repaired: str = ""
    is_short: bool = False
    vetter: Vetter = field(default_factory=shared)
    after: Callable[[Callable[[], None]], None] = field(default=_at_once)

    def signed_in(self) -> Person:
        """Who works here.

        Raises:
            Refused: nobody is signed in.
        """
        if self.person is None:
            raise Refused(tr("Nobody is signed in. Sign in first, then decide."))
        return self.person

    def journal_of(self, *, is_private: bool) -> Journal:
        """Where a record is written; a notebook begins with its first note.

        Raises:
            StorageFault: the notebook cannot be opened.
        """
        if not is_private or self.journal.refusal:
            return self.journal
        if self.notebook is None:
            self.notebook = open_notebook(self.profile, self.clock)
        return self.notebook

    @property
    def sign_in_note(self) -> str:
        """What the person should know of how long their sign-in lasts, "" for nothing."""
        return self.credentials.note

    def room_warning(self) -> str:
        """After each record: a sentence when the disk became too full to keep room in reserve.

        The reserve is made again once there is room; "" when all is well, or was told already.
        """
        is_short, self.is_short = self.is_short, not self.journal.reserve.fill()
        if is_short or not self.is_short:
            return ""
        return tr(
            "The disk with {profile} is full. What you decide is still saved while a "
            "reserve of a few megabytes lasts. Make room now, or call IT.",
            profile=self.profile,
        )

    def adopt_policy(self) -> bool:
        """Take what the service sent: ladder, reasons, stops; False when they are as before.

        A policy that cannot be read leaves the last good one in force.
        """
        try:
            policy, stops = self.cache.policy(), self.cache.stops()
        except BadInput:
            log.warning("the service's policy cannot be read, the last one stays", exc_info=True)
            return False
        if policy is None:
            return False
        told = policy[0], policy[1].completed(resources.reasons()), stops
        if told == (self.ladder, self.reasons, self.stops):
            return False
        self.ladder, self.reasons, self.stops = told
        return True

    def close(self) -> None:
        """Close all files; the desk is of no use afterwards."""
        self.cache.close()
        if self.notebook is not None:
            self.notebook.close()
        self.journal.close()


def open_desk(
    profile: Path,
    sign_in_store: str = TokenStore.KEYRING,
    clock: DeskClock | None = None,
    *,
    quota_bytes: int = QUOTA_BYTES,
    forgets: bool = False,
) -> Desk:
    """Open the stores of a profile, mending what can be mended.

    A journal that a newer version wrote can be looked at and exported; nothing can be decided.

    Args:
        sign_in_store: where the sign-in may rest, a TokenStore.
        clock: None for that of this machine.
        quota_bytes: of pictures that are kept.
        forgets: nobody is signed in at first, whoever was when the desk was closed. Their records
            wait for them.

    Raises:
        StorageFault: the folder cannot be used, or another window has it open.
    """
    clock = clock or DeskClock()
    try:
        journal = Journal.open(profile, clock=clock)
    except NewerSchema as fault:
        journal = Journal.open_to_read(profile, clock=clock, refusal=_only_to_read(fault))
    try:
        for newest in journal.entries(limit=1):
            clock.recall(newest.record.clock)
        if forgets:
            Credentials(profile).forget()  # also what an earlier run put into the keyring
        credentials = Credentials(profile, TokenStore(sign_in_store))
        desk = Desk(
            profile=profile,
            journal=journal,
            cache=Cache.open(profile),
            images=ImageStore.open(profile, quota=quota_bytes),
            thumbnails=ThumbnailStore(profile),
            credentials=credentials,
            clock=clock,
            person=credentials.person,
            ladder=resources.ladder(),
            reasons=resources.reasons(),
            witnesses=Witnesses(profile),
            repaired=journal.refusal if journal.report is None else journal.report.sentence,
        )
    except BaseException:
        journal.close()
        raise
    if not journal.refusal:
        journal.reserve.fill()
        _open_notebook(desk)
    desk.adopt_policy()
    if desk.person is not None:
        catch_up_marks(journal, desk.cache, desk.person.id)
    return desk


def _open_notebook(desk: Desk) -> None:
    """Open it where there is one; notes that an earlier version put into the journal go over.

    Decisions do not wait for it: where it cannot be opened, that is said, and nothing is moved.
    """
    try:
        if has_notebook(desk.profile):
            desk.notebook = open_notebook(desk.profile, desk.clock)
        move_notes(desk.journal, lambda: desk.journal_of(is_private=True), PRIVATE)
    except StorageFault as fault:
        log.warning("the notebook cannot be opened: %s", fault)
        desk.repaired = desk.repaired or tr("Your notebook cannot be opened. {fault}", fault=fault)
        return
    report = None if desk.notebook is None else desk.notebook.report
    if report is not None and not desk.repaired:
        desk.repaired = report.notebook_sentence


def _only_to_read(fault: NewerSchema) -> str:
    then = tr(
        "History can be looked at and exported, but nothing can be decided here until Reviewer is"
        " updated."
    )
    return f"{fault.fact} {then}"
