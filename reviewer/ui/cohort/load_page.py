"""What mentors have to do, and how long interns wait for them: by name, nobody is ranked."""

import time

from PySide6.QtWidgets import QWidget

from reviewer.domain.cohort import CohortLoad, MentorLoad, Waited
from reviewer.domain.language import tr
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.wording import listed, when
from reviewer.ui.shell.facts_overlay import FactsOverlay

OF = {"programme": tr("By programme"), "site": tr("By site")}
NONE = tr("Nobody teaches interns of your sites.")
HOUR_MS = 3_600_000


class LoadPage(FactsOverlay):
    """Mentors, then programmes and sites."""

    def __init__(self, parent: QWidget, load: CohortLoad) -> None:
        super().__init__(parent, tr("Mentors' load"))
        now_ms = time.time_ns() // 1_000_000
        self.say(
            tr(
                "As of {when}. Waiting is from a decision to the first word on it, in the "
                "last {days} days. Fewer than five interns are not told apart.",
                when=when(load.made_ms, now_ms),
                days=load.days,
            )
        )
        mentors = [_mentor(each) for each in load.mentors]
        self.add_facts(tr("Mentors"), mentors or [Fact(NONE, "\u2013", is_wide=True)])
        for of, title in OF.items():
            if waited := [_waited(each) for each in load.equity if each.of == of]:
                self.add_facts(tr("How long interns waited. {title}", title=title), waited)
        self.end()


def _mentor(each: MentorLoad) -> Fact:
    interns = "1 intern" if each.interns == 1 else tr("{interns:,} interns", interns=each.interns)
    waits = (
        tr("1 decision waits")
        if each.waiting == 1
        else tr("{waiting:,} decisions wait", waiting=each.waiting)
    )
    return Fact(each.title, listed((interns, waits)), is_wide=True)


def _waited(each: Waited) -> Fact:
    name = each.name or tr("no programme")
    if each.interns is None or each.replies is None or each.median_ms is None:
        return Fact(name, HIDDEN, is_wide=True)
    words = (
        tr("half within {span}", span=_span(each.median_ms)),
        tr("{replies:,} words", replies=each.replies),
        tr("{interns:,} interns", interns=each.interns),
        "" if each.is_comparable else NOT_COMPARED,
    )
    return Fact(name, listed(words), is_wide=True)


def _span(ms: int) -> str:
    """ "40 min", "5 h", "3 days"."""
    if ms < 2 * HOUR_MS:
        return tr("{max} min", max=max(round(ms / 60000), 1))
    return (
        f"{round(ms / HOUR_MS)} h"
        if ms < 48 * HOUR_MS
        else tr("{round} days", round=round(ms / HOUR_MS / 24))
    )
