"""What mentors have to do, and how long interns wait for them: by name, nobody is ranked."""

import time

from PySide6.QtWidgets import QWidget

from reviewer.domain.cohort import CohortLoad, MentorLoad, Waited
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.wording import listed, when
from reviewer.ui.shell.facts_overlay import FactsOverlay

OF = {"programme": "By programme", "site": "By site"}
NONE = "Nobody teaches interns of your sites."
HOUR_MS = 3_600_000


class LoadPage(FactsOverlay):
    """Mentors, then programmes and sites."""

    def __init__(self, parent: QWidget, load: CohortLoad) -> None:
        super().__init__(parent, "Mentors' load")
        now_ms = time.time_ns() // 1_000_000
        self.say(
            f"As of {when(load.made_ms, now_ms)}. Waiting is from a decision to the first word on"
            f" it, in the last {load.days} days. Fewer than five interns are not told apart."
        )
        mentors = [_mentor(each) for each in load.mentors]
        self.add_facts("Mentors", mentors or [Fact(NONE, "\u2013", is_wide=True)])
        for of, title in OF.items():
            if waited := [_waited(each) for each in load.equity if each.of == of]:
                self.add_facts(f"How long interns waited. {title}", waited)
        self.end()


def _mentor(each: MentorLoad) -> Fact:
    interns = "1 intern" if each.interns == 1 else f"{each.interns:,} interns"
    waits = "1 decision waits" if each.waiting == 1 else f"{each.waiting:,} decisions wait"
    return Fact(each.title, listed((interns, waits)), is_wide=True)


def _waited(each: Waited) -> Fact:
    name = each.name or "no programme"
    if each.interns is None or each.replies is None or each.median_ms is None:
        return Fact(name, HIDDEN, is_wide=True)
    words = (
        f"half within {_span(each.median_ms)}",
        f"{each.replies:,} words",
        f"{each.interns:,} interns",
        "" if each.is_comparable else NOT_COMPARED,
    )
    return Fact(name, listed(words), is_wide=True)


def _span(ms: int) -> str:
    """ "40 min", "5 h", "3 days"."""
    if ms < 2 * HOUR_MS:
        return f"{max(round(ms / 60_000), 1)} min"
    return f"{round(ms / HOUR_MS)} h" if ms < 48 * HOUR_MS else f"{round(ms / HOUR_MS / 24)} days"
