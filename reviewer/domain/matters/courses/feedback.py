"""What is said of cases and answered: replies to remarks, syntheses, patterns, appeals."""

from reviewer.domain.language import tr
from reviewer.domain.matters.clocks import REPLY_DAYS, side_awaited, working_days
from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    LEAD,
    MENTOR,
    OPENER,
    STAFF,
    act,
    choice,
    item,
    line,
    person,
    text,
)
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

#: whose turn it was
SIDES = {"intern": tr("the intern's"), "mentor": tr("the mentor's")}
_TURNS = {
    "": tr("It was nobody's turn."),
    "intern": tr("The turn was the intern's."),
    "mentor": tr("The turn was the mentor's."),
}


def _has_timed_out(reply: Matter, told: Told) -> str:
    awaited = side_awaited(reply)
    if told.step.values.get("side") != awaited:
        return _TURNS[awaited]
    past = working_days(reply.entered_ms, told.made_ms)
    if past < REPLY_DAYS:
        return tr(
            "There were {days} working days for an answer, and {past:.1f} were over.",
            days=REPLY_DAYS,
            past=past,
        )
    return ""


REPLY = Course(
    kind="reply",
    title=(tr("reply to a remark"), tr("replies to remarks")),
    states={
        "open": tr("open"),
        "seen": tr("seen"),
        "acted": tr("acted upon"),
        "disputed": tr("disputed"),
        "closed": tr("closed"),
        "timed_out": tr("timed out"),
    },
    acts=(
        act(
            "ask",
            tr("Ask for an answer to a remark"),
            "> open",
            MENTOR,
            line("remark", tr("Remark")),
            item("item", tr("Case"), needed=False),
        ),
        act(
            "respond",
            tr("Answer a remark"),
            "> acted",
            ABOUT,
            line("remark", tr("Remark")),
            item("item", tr("Case"), needed=False),
            text("done", tr("What you did")),
        ),
        act("see", tr("Seen", "somebody has read it"), "open > seen", ABOUT),
        act(
            "act",
            tr("Acted upon"),
            "open seen > acted",
            ABOUT,
            text("done", tr("What you did")),
        ),
        act(
            "dispute",
            tr("Dispute", "say that one differs"),
            "open seen acted > disputed",
            ABOUT,
            text("why", tr("Why you differ")),
        ),
        act(
            "answer",
            tr("Answer the dispute"),
            "disputed > seen",
            MENTOR,
            text("answer", tr("Answer")),
        ),
        act(
            "close",
            tr("Close", "finish with something"),
            "acted disputed > closed",
            MENTOR,
            text("end", tr("How it ended"), needed=False),
        ),
        act(
            "time_out",
            tr("No answer came"),
            "open seen acted disputed > timed_out",
            MENTOR | ABOUT,
            choice("side", tr("Whose turn it was"), SIDES),
            stands=_has_timed_out,
        ),
        act("resume", tr("Take it up again"), "timed_out > seen", MENTOR | ABOUT),
    ),
    readers=ABOUT | MENTOR,
    ended=frozenset({"closed", "timed_out"}),
)

SYNTHESIS = Course(
    kind="synthesis",
    title=(tr("synthesis"), tr("syntheses")),
    states={"kept": tr("kept"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "write",
            tr("Write what the remarks on a case come to for you"),
            "> kept",
            ABOUT,
            item("item", tr("Case")),
            text("text", tr("In your own words")),
        ),
        act("rewrite", tr("Change it"), "kept >", ABOUT, text("text", tr("In your own words"))),
        act("withdraw", tr("Withdraw"), "kept > withdrawn", ABOUT),
    ),
    readers=ABOUT | MENTOR,
    ended=frozenset({"withdrawn"}),
)

# About nobody: it says something of cases.
PATTERN = Course(
    kind="pattern",
    title=(tr("pattern"), tr("patterns")),
    states={"open": tr("shown"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "write",
            tr("Write a remark on all cases with one reason"),
            "> open",
            STAFF,
            line("reason", tr("Reason code")),
            text("text", tr("Remark")),
        ),
        act("rewrite", tr("Change it"), "open >", OPENER, text("text", tr("Remark"))),
        act("withdraw", tr("Withdraw"), "open > withdrawn", OPENER | LEAD),
    ),
    readers=ANYBODY,
    ended=frozenset({"withdrawn"}),
)

AGAINST = {
    "level": tr("A level that was lowered"),
    "decision": tr("A decision that was overturned"),
}


def _not_by_them(appeal: Matter, told: Told) -> str:
    if told.author != appeal.values.get("whose"):
        return ""
    return tr("It is against your own word: somebody else decides.")


APPEAL = Course(
    kind="appeal",
    title=(tr("appeal"), tr("appeals")),
    states={
        "raised": tr("raised"),
        "heard": tr("heard"),
        "upheld": tr("upheld"),
        "dismissed": tr("dismissed"),
        "withdrawn": tr("withdrawn"),
    },
    acts=(
        act(
            "appeal",
            tr("Appeal", "raise an appeal"),
            "> raised",
            ABOUT,
            choice("against", tr("Against"), AGAINST),
            line("record", tr("Record", "an entry")),
            person("whose", tr("Whose word it was")),
            text("why", tr("Why")),
        ),
        act("hear", tr("Take it up"), "raised > heard", MENTOR | LEAD, stands=_not_by_them),
        act(
            "uphold",
            tr("Uphold"),
            "heard > upheld",
            MENTOR | LEAD,
            text("answer", tr("What follows")),
            stands=_not_by_them,
        ),
        act(
            "dismiss",
            tr("Dismiss"),
            "heard > dismissed",
            MENTOR | LEAD,
            text("answer", tr("Why")),
            stands=_not_by_them,
        ),
        act("withdraw", tr("Withdraw"), "raised heard > withdrawn", ABOUT),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"upheld", "dismissed", "withdrawn"}),
)

COURSES = (REPLY, SYNTHESIS, PATTERN, APPEAL)
