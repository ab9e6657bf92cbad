"""From a technical gap to a project, its release and what it was worth to whom."""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Course, Field
from reviewer.domain.matters.courses.programmes import SIDES, TENETS
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    LEAD,
    NAMED,
    OPENER,
    STAFF,
    act,
    choice,
    day,
    flag,
    line,
    lines,
    matter,
    newest_version,
    number,
    once_each,
    people,
    person,
    signed_version,
    text,
)
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

# Each asks for something else: research, a source of data, or engineering at many sites.
GAPS = {
    "science": tr("Science: nobody knows how yet"),
    "data": tr("Data: what it takes is not recorded"),
    "deployment": tr("Deployment: it works, yet not in the work of every site"),
}

GAP = Course(
    kind="gap",
    title=(tr("technical gap"), tr("technical gaps")),
    states={"open": "open", "taken_up": tr("taken up"), "closed": "closed", "dropped": "dropped"},
    acts=(
        act(
            "register",
            tr("Register a technical gap"),
            "> open",
            STAFF,
            choice("category", "Category", GAPS),
            line("title", "Gap"),
            text("text", tr("What cannot be done today")),
            lines("tags", "Topics"),
            person("owner", "Owner"),
            number("forecast", tr("Closed by the end of the year, %"), 0, 100),
            matter("proposal", tr("From the proposal"), "proposal", needed=False),
        ),
        act(
            "forecast",
            tr("Forecast the end of the year"),
            "open taken_up >",
            NAMED,
            number("forecast", tr("Closed by the end of the year, %"), 0, 100),
            text("note", "Why", needed=False),
            only="owner",
        ),
        act(
            "hand_over",
            tr("Hand over"),
            "open taken_up >",
            NAMED | LEAD,
            person("owner", "Owner"),
        ),
        act("take_up", tr("Taken up"), "open > taken_up", STAFF),
        act(
            "close", "Closed", "taken_up > closed", NAMED, text("note", tr("By what")), only="owner"
        ),
        act("drop", "Drop", "open taken_up > dropped", NAMED | LEAD, text("note", "Why")),
        act("reopen", tr("Open again"), "closed dropped > open", STAFF, text("note", "Why")),
    ),
    readers=ANYBODY,
    ended=frozenset({"closed", "dropped"}),
)

PROPOSAL = Course(
    kind="proposal",
    title=("proposal", "proposals"),
    states={"proposed": "proposed", "accepted": "accepted", "declined": "declined"},
    acts=(
        act(
            "propose",
            tr("Propose a problem"),
            "> proposed",
            ANYBODY,
            line("title", "Problem"),
            text("text", tr("Whom it hurts, and what was tried")),
            lines("tags", "Topics", needed=False),
            matter("event", tr("Problem day"), "event", needed=False),
        ),
        act("vote", tr("I want that solved"), "proposed >", ANYBODY, stands=once_each("vote")),
        act(
            "minute", tr("Write into the minutes"), "proposed >", STAFF, text("minutes", "Minutes")
        ),
        act(
            "accept",
            tr("Accept into the register of gaps"),
            "proposed > accepted",
            STAFF,
            matter("gap", "Gap", "gap", needed=False),
            text("minutes", "Minutes"),
        ),
        act("decline", "Decline", "proposed > declined", STAFF, text("minutes", "Minutes")),
    ),
    readers=ANYBODY,
    ended=frozenset({"accepted", "declined"}),
)

# End to end, in order; whoever learns is to have built each of them once.
STAGES = {
    "question": tr("Question asked with those who have the problem"),
    "data": tr("Data gathered, with their card"),
    "labels": tr("Labels, checked"),
    "model": "Model",
    "proof": tr("Proof against what came of it"),
    "screen": tr("On somebody's screen"),
    "running": tr("Running at a site"),
    "watched": tr("Watched while it runs"),
}

PROJECT = Course(
    kind="project",
    title=("project", "projects"),
    states={
        "gap": "gap",
        "proposed": "proposed",
        "matched": "matched",
        "active": "active",
        "delivered": "delivered",
        "seeded": tr("grown into a programme"),
        "ended": "ended",
    },
    acts=(
        act(
            "begin",
            tr("Make a project of a gap"),
            "> gap",
            STAFF,
            matter("gap", "Gap", "gap"),
            line("title", "Project"),
            lines("tags", "Topics"),
            matter("programme", "Programme", "programme", needed=False),
        ),
        act(
            "propose",
            "Propose",
            "gap > proposed",
            STAFF,
            text("text", tr("What is to be found out or made")),
            person("scope_owner", tr("Who answers for its scope")),
        ),
        act(
            "match",
            tr("Match with people"),
            "proposed > matched",
            STAFF,
            people("team", "Team"),
            line("interest", tr("Interest that it meets")),
            text("reason", tr("Why they")),
        ),
        act(
            "unmatch",
            tr("Take the match back"),
            "matched > proposed",
            NAMED | LEAD,
            text("note", "Why"),
        ),
        act("start", "Start", "matched > active", NAMED, day("on", "On")),
        act(
            "stage",
            tr("Built a stage"),
            "active >",
            NAMED,
            choice("stage", "Stage", STAGES),
            text("note", "What", needed=False),
            only="team",
        ),
        act("deliver", "Delivered", "active > delivered", NAMED, text("result", "Result")),
        act(
            "seed",
            tr("Grew into a programme"),
            "delivered > seeded",
            LEAD,
            matter("grown", "Programme", "programme"),
        ),
        act(
            "end",
            "End",
            "gap proposed matched active delivered > ended",
            LEAD | OPENER,
            text("note", "Why"),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"seeded", "ended"}),
)

LICENCES = {
    "apache": tr("Apache 2.0"),
    "mit": "MIT",
    "bsd": "BSD",
    "gpl": "GPL",
    "cc_by": tr("CC BY"),
    "cc_by_nc": tr("CC BY-NC"),
    "cc0": "CC0",
    "other": tr("Another one"),
}


def _checked_by_all(release: Matter, told: Told) -> str:
    why = newest_version(release, told)
    lacking = [
        what
        for name, what in (("redacted", "redaction"), ("data_card", tr("the data card")))
        if release.values.get(name) is not True
    ]
    return why or (tr("It lacks {listed}.", listed=" and ".join(lacking)) if lacking else "")


def _checklist() -> tuple[Field, ...]:
    return (
        choice("licence", "Licence", LICENCES),
        flag("redacted", tr("Nobody, no vendor and no site can be told from it"), needed=False),
        flag("data_card", tr("The data have a card"), needed=False),
        line("where", tr("Where it is to be"), needed=False),
    )


RELEASE = Course(
    kind="release",
    title=(tr("open release"), tr("open releases")),
    states={
        "asked": tr("asked for"),
        "cleared": "cleared",
        "released": "released",
        "refused": "refused",
    },
    acts=(
        act(
            "ask",
            tr("Ask for an open release"),
            "> asked",
            ANYBODY,
            line("title", "What"),
            matter("project", "Project", "project", needed=False),
            people("owners", tr("Co-owners, all of whom consent")),
            *_checklist(),
            renews=True,
        ),
        act(
            "check",
            tr("Check off"),
            "asked cleared > asked",
            OPENER | NAMED,
            *_checklist(),
            renews=True,
        ),
        act(
            "consent",
            "Consent",
            "asked > cleared",
            NAMED,
            signed_version(),
            only="owners",
            joint=True,
            stands=_checked_by_all,
        ),
        act(
            "release",
            "Released",
            "cleared > released",
            OPENER | NAMED,
            day("on", "On"),
            line("where", "Where"),
        ),
        act(
            "refuse",
            "Refuse",
            "asked cleared > refused",
            NAMED,
            text("note", "Why"),
            only="owners",
        ),
    ),
    readers=STAFF | NAMED,
    ended=frozenset({"released", "refused"}),
)

# What researchers of another institution found, about one person or nobody in particular.
STUDY = Course(
    kind="study",
    title=(tr("answer of researchers"), tr("answers of researchers")),
    states={"told": "told", "withdrawn": "withdrawn"},
    acts=(
        act(
            "tell",
            tr("Tell what researchers found"),
            "> told",
            LEAD,
            matter("institution", "Institution", "institution"),
            text("text", tr("What they found")),
            matter("project", "Project", "project", needed=False),
        ),
        act("withdraw", "Withdraw", "told > withdrawn", OPENER | LEAD),
    ),
    readers=LEAD | ABOUT,
    ended=frozenset({"withdrawn"}),
)

CONSTITUENCIES = {
    "society": "Society",
    "faculty": "Faculty",
    "students": "Students",
    "universities": "Universities",
    "customers": "Customers",
    "government": "Government",
    "labs": "Laboratories",
}

VALUE = Course(
    kind="value",
    title=(tr("entry of the value ledger"), tr("entries of the value ledger")),
    states={"entered": "entered", "withdrawn": "withdrawn"},
    acts=(
        act(
            "enter",
            tr("Enter what it was worth"),
            "> entered",
            STAFF,
            choice("constituency", tr("To whom"), CONSTITUENCIES),
            choice("tenet", "Tenet", TENETS),
            choice("side", tr("Whose side"), SIDES),
            text("text", "What"),
            day("on", "On"),
            matter("programme", "Programme", "programme", needed=False),
            matter("project", "Project", "project", needed=False),
        ),
        act("withdraw", "Withdraw", "entered > withdrawn", OPENER | LEAD, text("note", "Why")),
    ),
    readers=ANYBODY,
    ended=frozenset({"withdrawn"}),
)

COURSES = (GAP, PROPOSAL, PROJECT, RELEASE, STUDY, VALUE)
