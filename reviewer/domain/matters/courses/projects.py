"""From a technical gap to a project, its release and what it was worth to whom."""

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
    "science": "Science: nobody knows how yet",
    "data": "Data: what it takes is not recorded",
    "deployment": "Deployment: it works, yet not in the work of every site",
}

GAP = Course(
    kind="gap",
    title=("technical gap", "technical gaps"),
    states={"open": "open", "taken_up": "taken up", "closed": "closed", "dropped": "dropped"},
    acts=(
        act(
            "register",
            "Register a technical gap",
            "> open",
            STAFF,
            choice("category", "Category", GAPS),
            line("title", "Gap"),
            text("text", "What cannot be done today"),
            lines("tags", "Topics"),
            person("owner", "Owner"),
            number("forecast", "Closed by the end of the year, %", 0, 100),
            matter("proposal", "From the proposal", "proposal", needed=False),
        ),
        act(
            "forecast",
            "Forecast the end of the year",
            "open taken_up >",
            NAMED,
            number("forecast", "Closed by the end of the year, %", 0, 100),
            text("note", "Why", needed=False),
            only="owner",
        ),
        act("hand_over", "Hand over", "open taken_up >", NAMED | LEAD, person("owner", "Owner")),
        act("take_up", "Taken up", "open > taken_up", STAFF),
        act("close", "Closed", "taken_up > closed", NAMED, text("note", "By what"), only="owner"),
        act("drop", "Drop", "open taken_up > dropped", NAMED | LEAD, text("note", "Why")),
        act("reopen", "Open again", "closed dropped > open", STAFF, text("note", "Why")),
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
            "Propose a problem",
            "> proposed",
            ANYBODY,
            line("title", "Problem"),
            text("text", "Whom it hurts, and what was tried"),
            lines("tags", "Topics", needed=False),
            matter("event", "Problem day", "event", needed=False),
        ),
        act("vote", "I want that solved", "proposed >", ANYBODY, stands=once_each("vote")),
        act("minute", "Write into the minutes", "proposed >", STAFF, text("minutes", "Minutes")),
        act(
            "accept",
            "Accept into the register of gaps",
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
    "question": "Question asked with those who have the problem",
    "data": "Data gathered, with their card",
    "labels": "Labels, checked",
    "model": "Model",
    "proof": "Proof against what came of it",
    "screen": "On somebody's screen",
    "running": "Running at a site",
    "watched": "Watched while it runs",
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
        "seeded": "grown into a programme",
        "ended": "ended",
    },
    acts=(
        act(
            "begin",
            "Make a project of a gap",
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
            text("text", "What is to be found out or made"),
            person("scope_owner", "Who answers for its scope"),
        ),
        act(
            "match",
            "Match with people",
            "proposed > matched",
            STAFF,
            people("team", "Team"),
            line("interest", "Interest that it meets"),
            text("reason", "Why they"),
        ),
        act(
            "unmatch",
            "Take the match back",
            "matched > proposed",
            NAMED | LEAD,
            text("note", "Why"),
        ),
        act("start", "Start", "matched > active", NAMED, day("on", "On")),
        act(
            "stage",
            "Built a stage",
            "active >",
            NAMED,
            choice("stage", "Stage", STAGES),
            text("note", "What", needed=False),
            only="team",
        ),
        act("deliver", "Delivered", "active > delivered", NAMED, text("result", "Result")),
        act(
            "seed",
            "Grew into a programme",
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
    "apache": "Apache 2.0",
    "mit": "MIT",
    "bsd": "BSD",
    "gpl": "GPL",
    "cc_by": "CC BY",
    "cc_by_nc": "CC BY-NC",
    "cc0": "CC0",
    "other": "Another one",
}


def _checked_by_all(release: Matter, told: Told) -> str:
    why = newest_version(release, told)
    lacking = [
        what
        for name, what in (("redacted", "redaction"), ("data_card", "the data card"))
        if release.values.get(name) is not True
    ]
    return why or (f"It lacks {' and '.join(lacking)}." if lacking else "")


def _checklist() -> tuple[Field, ...]:
    return (
        choice("licence", "Licence", LICENCES),
        flag("redacted", "Nobody, no vendor and no site can be told from it", needed=False),
        flag("data_card", "The data have a card", needed=False),
        line("where", "Where it is to be", needed=False),
    )


RELEASE = Course(
    kind="release",
    title=("open release", "open releases"),
    states={
        "asked": "asked for",
        "cleared": "cleared",
        "released": "released",
        "refused": "refused",
    },
    acts=(
        act(
            "ask",
            "Ask for an open release",
            "> asked",
            ANYBODY,
            line("title", "What"),
            matter("project", "Project", "project", needed=False),
            people("owners", "Co-owners, all of whom consent"),
            *_checklist(),
            renews=True,
        ),
        act(
            "check",
            "Check off",
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
            "refuse", "Refuse", "asked cleared > refused", NAMED, text("note", "Why"), only="owners"
        ),
    ),
    readers=STAFF | NAMED,
    ended=frozenset({"released", "refused"}),
)

# What researchers of another institution found, about one person or nobody in particular.
STUDY = Course(
    kind="study",
    title=("answer of researchers", "answers of researchers"),
    states={"told": "told", "withdrawn": "withdrawn"},
    acts=(
        act(
            "tell",
            "Tell what researchers found",
            "> told",
            LEAD,
            matter("institution", "Institution", "institution"),
            text("text", "What they found"),
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
    title=("entry of the value ledger", "entries of the value ledger"),
    states={"entered": "entered", "withdrawn": "withdrawn"},
    acts=(
        act(
            "enter",
            "Enter what it was worth",
            "> entered",
            STAFF,
            choice("constituency", "To whom", CONSTITUENCIES),
            choice("tenet", "Tenet", TENETS),
            choice("side", "Whose side", SIDES),
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
