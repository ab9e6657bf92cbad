"""What mentors have to do, and how long interns wait for them: by name, nobody is ranked."""

import time

from PySide6.QtWidgets import QWidget

from reviewer.domain.cohort import CohortLoad, MentorLoad, Waited
from reviewer.domain.language import tr
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.wording import listed, when
from reviewer.ui.shell.facts_overlay import FactsOverlay

OF = {
    "programme": tr("How long interns waited. By programme"),
    "site": tr("How long interns waited. By site"),
}
NONE = tr("Nobody teaches interns of your sites.")
HOUR_MS = 3_600_000


class LoadPage(FactsOverlay):
    """Mentors, then programmes and sites."""

    def __init__(self, parent: QWidget, load: CohortLoad) -> None:
        super().__init__(parent, tr("Mentors' load"))
        now_ms = time.time_ns() // 1_000_000
        self.say(
            tr(
                "As of {moment}. Waiting is from a decision to the first word on it, in the "
                "last {n} days. Fewer than five interns are not told apart.",
                "As of {moment}. Waiting is from a decision to the first word on it, in the "
                "last {n} day. Fewer than five interns are not told apart.",
                load.days,
                moment=when(load.made_ms, now_ms),
            )
        )
        mentors = [_mentor(each) for each in load.mentors]
        self.add_facts(tr("Mentors"), mentors or [Fact(NONE, "\u2013", is_wide=True)])
        for of, title in OF.items():
            if waited := [_waited(each) for each in load.equity if each.of == of]:
                self.add_facts(title, waited)
        self.end()


def _mentor(each: MentorLoad) -> Fact:
    interns = tr("{n:,} interns", "{n:,} intern", each.interns)
    waits = tr("{n:,} decisions wait", "{n:,} decision waits", each.waiting)
    return Fact(each.title, listed((interns, waits)), is_wide=True)


def _waited(each: Waited) -> Fact:
    name = each.name or tr("no programme")
    if each.interns is None or each.replies is None or each.median_ms is None:
        return Fact(name, HIDDEN, is_wide=True)
    words = (
        #: half of the interns had waited no longer than {time}: "5 h"
        tr("half within {time}", time=_span(each.median_ms)),
        #: what mentors said of decisions
        tr("{n:,} words", "{n:,} word", each.replies),
        tr("{n:,} interns", "{n:,} intern", each.interns),
        "" if each.is_comparable else NOT_COMPARED,
    )
    return Fact(name, listed(words), is_wide=True)


def _span(ms: int) -> str:
    """ "40 min", "5 h", "3 days"."""
    if ms < 2 * HOUR_MS:
        return tr("{minutes} min", minutes=max(round(ms / 60000), 1))
    if ms < 48 * HOUR_MS:
        return tr("{hours} h", hours=round(ms / HOUR_MS))
    return tr("{n} days", "{n} day", round(ms / HOUR_MS / 24))
