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

SIDES = {"intern": tr("the intern's"), "mentor": tr("the mentor's")}


def _has_timed_out(reply: Matter, told: Told) -> str:
    awaited = side_awaited(reply)
    if told.step.values.get("side") != awaited:
        return tr("The turn was {sides}.", sides=SIDES[awaited])
    past = working_days(reply.entered_ms, told.made_ms)
    if past < REPLY_DAYS:
        return tr(
            "There were {reply_days} working days for an answer, and {past:.1f} were over.",
            reply_days=REPLY_DAYS,
            past=past,
        )
    return ""


REPLY = Course(
    kind="reply",
    title=(tr("reply to a remark"), tr("replies to remarks")),
    states={
        "open": "open",
        "seen": "seen",
        "acted": tr("acted upon"),
        "disputed": "disputed",
        "closed": "closed",
        "timed_out": tr("timed out"),
    },
    acts=(
        act(
            "ask",
            tr("Ask for an answer to a remark"),
            "> open",
            MENTOR,
            line("remark", "Remark"),
            item("item", "Case", needed=False),
        ),
        act(
            "respond",
            tr("Answer a remark"),
            "> acted",
            ABOUT,
            line("remark", "Remark"),
            item("item", "Case", needed=False),
            text("done", tr("What you did")),
        ),
        act("see", "Seen", "open > seen", ABOUT),
        act(
            "act",
            tr("Acted upon"),
            "open seen > acted",
            ABOUT,
            text("done", tr("What you did")),
        ),
        act(
            "dispute",
            "Dispute",
            "open seen acted > disputed",
            ABOUT,
            text("why", tr("Why you differ")),
        ),
        act(
            "answer", tr("Answer the dispute"), "disputed > seen", MENTOR, text("answer", "Answer")
        ),
        act(
            "close",
            "Close",
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
    title=("synthesis", "syntheses"),
    states={"kept": "kept", "withdrawn": "withdrawn"},
    acts=(
        act(
            "write",
            tr("Write what the remarks on a case come to for you"),
            "> kept",
            ABOUT,
            item("item", "Case"),
            text("text", tr("In your own words")),
        ),
        act("rewrite", tr("Change it"), "kept >", ABOUT, text("text", tr("In your own words"))),
        act("withdraw", "Withdraw", "kept > withdrawn", ABOUT),
    ),
    readers=ABOUT | MENTOR,
    ended=frozenset({"withdrawn"}),
)

# About nobody: it says something of cases.
PATTERN = Course(
    kind="pattern",
    title=("pattern", "patterns"),
    states={"open": "shown", "withdrawn": "withdrawn"},
    acts=(
        act(
            "write",
            tr("Write a remark on all cases with one reason"),
            "> open",
            STAFF,
            line("reason", tr("Reason code")),
            text("text", "Remark"),
        ),
        act("rewrite", tr("Change it"), "open >", OPENER, text("text", "Remark")),
        act("withdraw", "Withdraw", "open > withdrawn", OPENER | LEAD),
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
    title=("appeal", "appeals"),
    states={
        "raised": "raised",
        "heard": "heard",
        "upheld": "upheld",
        "dismissed": "dismissed",
        "withdrawn": "withdrawn",
    },
    acts=(
        act(
            "appeal",
            "Appeal",
            "> raised",
            ABOUT,
            choice("against", "Against", AGAINST),
            line("record", "Record"),
            person("whose", tr("Whose word it was")),
            text("why", "Why"),
        ),
        act("hear", tr("Take it up"), "raised > heard", MENTOR | LEAD, stands=_not_by_them),
        act(
            "uphold",
            "Uphold",
            "heard > upheld",
            MENTOR | LEAD,
            text("answer", tr("What follows")),
            stands=_not_by_them,
        ),
        act(
            "dismiss",
            "Dismiss",
            "heard > dismissed",
            MENTOR | LEAD,
            text("answer", "Why"),
            stands=_not_by_them,
        ),
        act("withdraw", "Withdraw", "raised heard > withdrawn", ABOUT),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"upheld", "dismissed", "withdrawn"}),
)

COURSES = (REPLY, SYNTHESIS, PATTERN, APPEAL)
