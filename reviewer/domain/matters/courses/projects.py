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
    states={
        "open": tr("open"),
        "taken_up": tr("taken up"),
        "closed": tr("closed"),
        "dropped": tr("dropped"),
    },
    acts=(
        act(
            "register",
            tr("Register a technical gap"),
            "> open",
            STAFF,
            choice("category", tr("Category"), GAPS),
            line("title", tr("Gap")),
            text("text", tr("What cannot be done today")),
            lines("tags", tr("Topics")),
            person("owner", tr("Owner")),
            number("forecast", tr("Closed by the end of the year, %"), 0, 100),
            matter("proposal", tr("From the proposal"), "proposal", needed=False),
        ),
        act(
            "forecast",
            tr("Forecast the end of the year"),
            "open taken_up >",
            NAMED,
            number("forecast", tr("Closed by the end of the year, %"), 0, 100),
            text("note", tr("Why"), needed=False),
            only="owner",
        ),
        act(
            "hand_over",
            tr("Hand over"),
            "open taken_up >",
            NAMED | LEAD,
            person("owner", tr("Owner")),
        ),
        act("take_up", tr("Taken up"), "open > taken_up", STAFF),
        act(
            "close",
            tr("Closed"),
            "taken_up > closed",
            NAMED,
            text("note", tr("By what")),
            only="owner",
        ),
        act(
            "drop",
            tr("Drop", "give up"),
            "open taken_up > dropped",
            NAMED | LEAD,
            text("note", tr("Why")),
        ),
        act("reopen", tr("Open again"), "closed dropped > open", STAFF, text("note", tr("Why"))),
    ),
    readers=ANYBODY,
    ended=frozenset({"closed", "dropped"}),
)

PROPOSAL = Course(
    kind="proposal",
    title=(tr("proposal"), tr("proposals")),
    states={"proposed": tr("proposed"), "accepted": tr("accepted"), "declined": tr("declined")},
    acts=(
        act(
            "propose",
            tr("Propose a problem"),
            "> proposed",
            ANYBODY,
            line("title", tr("Problem")),
            text("text", tr("Whom it hurts, and what was tried")),
            lines("tags", tr("Topics"), needed=False),
            matter("event", tr("Problem day"), "event", needed=False),
        ),
        act("vote", tr("I want that solved"), "proposed >", ANYBODY, stands=once_each("vote")),
        act(
            "minute",
            tr("Write into the minutes"),
            "proposed >",
            STAFF,
            text("minutes", tr("Minutes", "of a meeting")),
        ),
        act(
            "accept",
            tr("Accept into the register of gaps"),
            "proposed > accepted",
            STAFF,
            matter("gap", tr("Gap"), "gap", needed=False),
            text("minutes", tr("Minutes", "of a meeting")),
        ),
        act(
            "decline",
            tr("Decline"),
            "proposed > declined",
            STAFF,
            text("minutes", tr("Minutes", "of a meeting")),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"accepted", "declined"}),
)

# End to end, in order; whoever learns is to have built each of them once.
STAGES = {
    "question": tr("Question asked with those who have the problem"),
    "data": tr("Data gathered, with their card"),
    "labels": tr("Labels, checked"),
    "model": tr("Model"),
    "proof": tr("Proof against what came of it"),
    "screen": tr("On somebody's screen"),
    "running": tr("Running at a site"),
    "watched": tr("Watched while it runs"),
}

PROJECT = Course(
    kind="project",
    title=(tr("project"), tr("projects")),
    states={
        "gap": tr("gap"),
        "proposed": tr("proposed"),
        "matched": tr("matched"),
        "active": tr("active"),
        "delivered": tr("delivered"),
        "seeded": tr("grown into a programme"),
        "ended": tr("ended"),
    },
    acts=(
        act(
            "begin",
            tr("Make a project of a gap"),
            "> gap",
            STAFF,
            matter("gap", tr("Gap"), "gap"),
            line("title", tr("Project")),
            lines("tags", tr("Topics")),
            matter("programme", tr("Programme"), "programme", needed=False),
        ),
        act(
            "propose",
            tr("Propose"),
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
            people("team", tr("Team")),
            line("interest", tr("Interest that it meets")),
            text("reason", tr("Why they")),
        ),
        act(
            "unmatch",
            tr("Take the match back"),
            "matched > proposed",
            NAMED | LEAD,
            text("note", tr("Why")),
        ),
        act(
            "start",
            tr("Start", "begin the work"),
            "matched > active",
            NAMED,
            day("on", tr("On", "day of it")),
        ),
        act(
            "stage",
            tr("Built a stage"),
            "active >",
            NAMED,
            choice("stage", tr("Stage"), STAGES),
            text("note", tr("What", "is told"), needed=False),
            only="team",
        ),
        act("deliver", tr("Delivered"), "active > delivered", NAMED, text("result", tr("Result"))),
        act(
            "seed",
            tr("Grew into a programme"),
            "delivered > seeded",
            LEAD,
            matter("grown", tr("Programme"), "programme"),
        ),
        act(
            "end",
            tr("End", "bring to its end"),
            "gap proposed matched active delivered > ended",
            LEAD | OPENER,
            text("note", tr("Why")),
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
    "other": tr("Another one"),
}


def _checked_by_all(release: Matter, told: Told) -> str:
    why = newest_version(release, told)
    if why:
        return why
    match release.values.get("redacted") is True, release.values.get("data_card") is True:
        case False, False:
            return tr("It lacks redaction and the data card.")
        case False, True:
            return tr("It lacks redaction.")
        case True, False:
            return tr("It lacks the data card.")
    return ""


def _checklist() -> tuple[Field, ...]:
    return (
        choice("licence", tr("Licence"), LICENCES),
        flag("redacted", tr("Nobody, no vendor and no site can be told from it"), needed=False),
        flag("data_card", tr("The data have a card"), needed=False),
        line("where", tr("Where it is to be"), needed=False),
    )


RELEASE = Course(
    kind="release",
    title=(tr("open release"), tr("open releases")),
    states={
        "asked": tr("asked for"),
        "cleared": tr("cleared"),
        "released": tr("released"),
        "refused": tr("refused"),
    },
    acts=(
        act(
            "ask",
            tr("Ask for an open release"),
            "> asked",
            ANYBODY,
            line("title", tr("What", "is told")),
            matter("project", tr("Project"), "project", needed=False),
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
            tr("Consent", "give consent"),
            "asked > cleared",
            NAMED,
            signed_version(),
            only="owners",
            joint=True,
            stands=_checked_by_all,
        ),
        act(
            "release",
            tr("Released"),
            "cleared > released",
            OPENER | NAMED,
            day("on", tr("On", "day of it")),
            line("where", tr("Where", "at what place")),
        ),
        act(
            "refuse",
            tr("Refuse"),
            "asked cleared > refused",
            NAMED,
            text("note", tr("Why")),
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
    states={"told": tr("told"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "tell",
            tr("Tell what researchers found"),
            "> told",
            LEAD,
            matter("institution", tr("Institution"), "institution"),
            text("text", tr("What they found")),
            matter("project", tr("Project"), "project", needed=False),
        ),
        act("withdraw", tr("Withdraw"), "told > withdrawn", OPENER | LEAD),
    ),
    readers=LEAD | ABOUT,
    ended=frozenset({"withdrawn"}),
)

CONSTITUENCIES = {
    "society": tr("Society"),
    "faculty": tr("Faculty"),
    "students": tr("Students"),
    "universities": tr("Universities"),
    "customers": tr("Customers"),
    "government": tr("Government"),
    "labs": tr("Laboratories"),
}

VALUE = Course(
    kind="value",
    title=(tr("entry of the value ledger"), tr("entries of the value ledger")),
    states={"entered": tr("entered"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "enter",
            tr("Enter what it was worth"),
            "> entered",
            STAFF,
            choice("constituency", tr("To whom"), CONSTITUENCIES),
            choice("tenet", tr("Tenet"), TENETS),
            choice("side", tr("Whose side"), SIDES),
            text("text", tr("What", "is told")),
            day("on", tr("On", "day of it")),
            matter("programme", tr("Programme"), "programme", needed=False),
            matter("project", tr("Project"), "project", needed=False),
        ),
        act(
            "withdraw",
            tr("Withdraw"),
            "entered > withdrawn",
            OPENER | LEAD,
            text("note", tr("Why")),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"withdrawn"}),
)

COURSES = (GAP, PROPOSAL, PROJECT, RELEASE, STUDY, VALUE)
