"""A mentor's week as one list: cases that wait first, then what changed, each with its section."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.decision import Verdict
from reviewer.domain.language import clock, tr, weekday
from reviewer.domain.monday import OverturnedCase, WatchedIntern
from reviewer.domain.packs import PackLadder
from reviewer.domain.reasons import ReasonList
from reviewer.domain.supervision import WaitingCase
from reviewer.ui.ease import scaled
from reviewer.ui.review.case_words import age
from reviewer.ui.review.wording import VERDICT_DONE, pack_title
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.monday import AwaitedReply, ComingMeeting, Difference, Monday

NOTHING = tr("Nothing waits for your word, as far as this workstation has heard.")
WAITING, OVERTURNED, CHANGED = (
    tr("Waiting for your word"),
    tr("Overturned since Friday"),
    tr("Interns"),
)
AWAITED, DIFFERING, MEETINGS = (
    tr("Your answer is awaited"),
    tr("Another mentor differs"),
    tr("This week"),
)
# Rows say more here than in other lists.
WIDTH = 760
_DAY_MS = 24 * 3_600_000
_BULK_DONE: Mapping[Verdict, Callable[[int], str]] = {
    Verdict.CERTIFY: lambda n: tr("Certified {n:,} items", "Certified {n:,} item", n),
    Verdict.REJECT: lambda n: tr("Rejected {n:,} items", "Rejected {n:,} item", n),
    Verdict.TEST: lambda n: tr("Sent to test {n:,} items", "Sent to test {n:,} item", n),
    Verdict.DEFER: lambda n: tr("Deferred {n:,} items", "Deferred {n:,} item", n),
}


class WaitingPalette(Picker):
    """What waits for a mentor and what changed. Nobody is ranked: people come by name.

    Signals:
        opened(object): this WaitingCase is to be looked at.
        item_wanted(str): what was said of this item.
        person_wanted(str, str): where this person stands; id and title.
        matter_wanted(str, str): this matter, by kind and id.
    """

    opened = Signal(object)
    item_wanted = Signal(str)
    person_wanted = Signal(str, str)
    matter_wanted = Signal(str, str)

    def __init__(
        self, parent: QWidget, shown: "Monday", ladder: PackLadder, reasons: ReasonList
    ) -> None:
        super().__init__(parent, tr("Your week"), (tr("Enter"), tr("opens it")))
        self.card.setFixedWidth(scaled(WIDTH))
        self._ladder, self._reasons = ladder, reasons
        self._opens: dict[object, Callable[[], None]] = {}
        self.nothing = label(NOTHING, "soft", wraps=True)
        self.replies = label("", "soft", wraps=True)
        self.note = label("", "faint", wraps=True)
        self.note.hide()
        self.body.insertWidget(1, self.nothing)
        self.body.insertWidget(self.body.count() - 1, self.replies)
        self.body.insertWidget(self.body.count() - 1, self.note)
        self.show_week(shown)

    def show_week(self, shown: "Monday") -> None:
        """All of it anew; the chosen row stays chosen while it is there."""
        self._opens = {}
        self.nothing.setVisible(not shown.cases)
        self.replies.setText(_replies(shown))
        self.replies.setVisible(shown.median_ms is not None)
        self.show_rows(
            [
                *_section(WAITING, [self._case(each, shown) for each in shown.cases]),
                *_section(OVERTURNED, [self._gone(each, shown) for each in shown.overturned]),
                *_section(CHANGED, [self._intern(each, shown) for each in shown.interns]),
                *_section(AWAITED, [self._reply(each) for each in shown.awaited]),
                *_section(DIFFERING, [self._apart(each, shown) for each in shown.differing]),
                *_section(MEETINGS, [self._meeting(each) for each in shown.meetings]),
            ]
        )

    def tell(self, sentence: str) -> None:
        """Why this is not the newest."""
        self.note.setText(sentence)
        self.note.show()

    def choose(self) -> None:
        """Open what is chosen."""
        row = self.chosen
        if row is not None:
            self.close_overlay()
            self._opens[row.key]()

    def _case(self, case: WaitingCase, shown: "Monday") -> PickRow:
        self._opens[case.decision] = partial(self.opened.emit, case)
        done, title = VERDICT_DONE[case.verdict], shown.titles.get(case.item, case.item)
        return PickRow(
            case.decision,
            case.author_title or case.author,
            _BULK_DONE[case.verdict](case.items) if case.is_bulk else f"{done}: {title}",
            age(shown.now_ms - case.received_ms),
            about=pack_title(self._ladder, case.pack),
        )

    def _gone(self, case: OverturnedCase, shown: "Monday") -> PickRow:
        key = ("overturned", case.decision, case.item, case.by, case.at_ms)
        self._opens[key] = partial(self.item_wanted.emit, case.item)
        by, reason = _undone_by(case), self._reasons.named(case.reason)
        return PickRow(
            key,
            case.author_title,
            shown.titles.get(case.item, case.item),
            age(shown.now_ms - case.at_ms),
            about=by if reason is None else f"{by}: {reason.title}",
        )

    def _intern(self, intern: WatchedIntern, shown: "Monday") -> PickRow:
        key = ("intern", intern.person)
        self._opens[key] = partial(self.person_wanted.emit, intern.person, intern.title)
        heard = age(shown.now_ms - intern.last_ms) if intern.last_ms else tr("never heard")
        words = "; ".join(_changes(intern, self._ladder, shown.now_ms))
        return PickRow(key, intern.title, words, heard)

    def _reply(self, reply: "AwaitedReply") -> PickRow:
        key = ("reply", reply.matter)
        self._opens[key] = partial(self.matter_wanted.emit, "reply", reply.matter)
        days = tr("{n} working days", "{n} working day", round(reply.days))
        #: for so many days an answer is awaited, which is too long
        late = tr("{days}, late", days=days)
        return PickRow(key, reply.author, reply.words, late if reply.is_late else days)

    def _apart(self, apart: "Difference", shown: "Monday") -> PickRow:
        key = ("differing", apart.item, apart.what)
        self._opens[key] = partial(self.item_wanted.emit, apart.item)
        return PickRow(
            key,
            apart.about,
            shown.titles.get(apart.item, apart.item),
            age(shown.now_ms - apart.at_ms),
            about=_otherwise(apart),
        )

    def _meeting(self, meeting: "ComingMeeting") -> PickRow:
        key = ("meeting", meeting.matter)
        self._opens[key] = partial(self.matter_wanted.emit, "meeting", meeting.matter)
        when = datetime.fromtimestamp(meeting.start_ms / 1000).astimezone()
        about = ", ".join(each for each in (meeting.place, meeting.state) if each)
        #: a day of the week and the time of day
        moment = tr("{day} {time}", day=weekday(when), time=clock(when))
        return PickRow(key, moment, meeting.title, "", about=about)


def _section(name: str, rows: Sequence[PickRow]) -> Iterable[PickRow]:
    """The rows under a head with their number."""
    return [each.under(f"{name} · {len(rows)}") for each in rows]


def _changes(intern: WatchedIntern, ladder: PackLadder, now_ms: int) -> Iterable[str]:
    if intern.is_silent:
        days = (now_ms - intern.last_ms) // _DAY_MS if intern.last_ms else 0
        #: an intern, of whom nothing was heard
        unheard = tr("silent so far")
        yield tr("silent for {n} days", "silent for {n} day", days) if days else unheard
    if intern.missed:
        yield tr("missed {n} milestones", "missed a milestone", intern.missed)
    if intern.late:
        yield tr("{n} milestones are late", "a milestone is late", intern.late)
    if intern.relapsed:
        yield tr("may have relapsed: {packs}", packs=_packs(ladder, intern.relapsed))
    if intern.learnt:
        yield tr("has learnt: {packs}", packs=_packs(ladder, intern.learnt))


def _packs(ladder: PackLadder, families: Iterable[str]) -> str:
    return ", ".join(pack_title(ladder, each) for each in families)


def _undone_by(case: OverturnedCase) -> str:
    mentor = case.mentor_title
    if case.by == "damage":
        #: a decision, which damaged goods have undone
        return tr("undone by damage")
    if case.by == "override":
        return tr("overridden by {mentor}", mentor=mentor) if mentor else tr("overridden")
    return tr("returned by {mentor}", mentor=mentor) if mentor else tr("returned")


def _otherwise(apart: "Difference") -> str:
    """Who differs, and in what."""
    who = ", ".join(each for each in apart.mentors if each)
    if apart.what != "remarks":
        return tr("{mentors} decided otherwise", mentors=who)
    return tr(
        "{mentors} remark otherwise", "{mentors} remarks otherwise", len(apart.mentors), mentors=who
    )


def _replies(shown: "Monday") -> str:
    if shown.median_ms is None:
        return ""
    return tr(
        "Your first word came after {time}: median of {decisions} in {n} days.",
        "Your first word came after {time}: median of {decisions} in {n} day.",
        shown.days,
        time=age(shown.median_ms),
        decisions=tr("{n:,} decisions", "{n:,} decision", shown.replies),
    )
